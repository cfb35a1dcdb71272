/** Nothing is cut and nothing scrolls sideways: narrow, large, spaced out, long words, and from right to left. */
import { describe, expect, it } from 'vitest';

import { dress, open, useBrowser, type Look } from './browser';
import { cutText, spaceText, targets } from './measure';
import { SCREENS } from './screens';

const onPage = useBrowser();
const PAGES = SCREENS.filter(({ bar }) => bar !== true);

/** 400 per cent of 1280 pixels (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640, textSize: 100 };
/** Our largest text in our smallest window. */
const LARGE = { width: 640, height: 480, textSize: 200 };

/** The longest words at every size; the others where room is least. */
const LOOKS: readonly Look[] = [
  { language: 'de', ...NARROW },
  { language: 'de', width: 640, height: 480, textSize: 100 },
  { language: 'de', width: 1280, height: 800, textSize: 200 },
  { language: 'de', ...LARGE },
  { language: 'en', ...NARROW },
  { language: 'en', ...LARGE },
  { language: 'ar', ...NARROW },
  { language: 'ar', ...LARGE },
];

describe('room for the text', () => {
  for (const screen of PAGES) {
    it(`is there on ${screen.name}`, async () => {
      const faults = await onPage(async (page) => {
        await open(page, screen);
        const found: string[] = [];
        const measure = async (where: string, drawings = true) => {
          found.push(...(await cutText(page, drawings)).map((fault) => `${where}: ${fault}`));
        };
        for (const look of LOOKS) {
          await dress(page, look);
          await measure(`${String(look.language)}, ${String(look.width)} wide, ${String(look.textSize)} %`);
        }
        // Drawings break their lines themselves; every word of theirs stands in the table below them as well.
        await spaceText(page);
        await dress(page, { language: 'de', width: 320, height: 640, textSize: 100 });
        await measure('de, spaced, 320 wide', false);
        await dress(page, { language: 'en', width: 1280, height: 800 });
        await measure('en, spaced, 1280 wide', false);
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
});

describe('room for longer words', () => {
  for (const language of ['en-XA', 'ar-XB']) {
    for (const screen of PAGES) {
      it(`is there on ${screen.name} in ${language}`, async () => {
        const faults = await onPage(async (page) => {
          await open(page, screen, { language, width: 640, height: 480 });
          const title = await page.title();
          const found = await cutText(page);
          // The pseudo-language itself was there: its letters are not those of English.
          if (/^[\x20-\x7e·]+$/.test(title)) found.push(`not in ${language}: ${title}`);
          return found;
        });
        expect(faults).toEqual([]);
      });
    }
  }
});

/** The least that WCAG 2.5.8 asks for, and what we aim at. */
const FLOOR = 24;
const AIM = 44;

/** Lower than aimed at, each for a reason. The whole width of the line takes the press. */
const LOWER: readonly RegExp[] = [
  // Rows of the list of records: a line of a table, as long as its words.
  /^record-\d+$/,
];

describe('targets', () => {
  for (const screen of SCREENS) {
    it(`are large enough on ${screen.name}`, async () => {
      const faults = await onPage(async (page) => {
        await open(page, screen, screen.bar ? {} : { width: 640, height: 480 });
        return (await targets(page)).flatMap(({ act, width, height, inline }) => {
          const least = LOWER.some((each) => each.test(act)) ? FLOOR : AIM;
          if (inline) return height < FLOOR ? [`${act}: a link of ${String(height)} in a line`] : [];
          return Math.round(height) < least || Math.round(width) < FLOOR
            ? [`${act}: ${String(width)} x ${String(height)}`]
            : [];
        });
      });
      expect(faults).toEqual([]);
    });
  }
});

it('sees text that is cut', async () => {
  const faults = await onPage(async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(
      '<p style="width:50px;overflow:hidden;white-space:nowrap">longer than fifty pixels</p>' +
        '<div style="width:600px">wide</div><p style="white-space:nowrap">a line that is longer than three hundred and twenty pixels</p>',
    );
    return cutText(page);
  });
  expect(faults.some((fault) => fault.startsWith('cut by p'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('the page scrolls'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('outside the window'))).toBe(true);
});
