/** Every screen by the keyboard alone: all stops, in order, visible, marked, not covered, and a way out. */
import { describe, expect, it } from 'vitest';

import { dress, open, useBrowser } from './browser';
import { SCREENS } from './screens';
import { prepare, stopsOf, walk } from './stops';

const onPage = useBrowser();

/** Sizes at which a stop must not be hidden: as it opens, 320 pixels wide, and 200 per cent in the smallest window. */
const SIZES = [
  { name: '1280 wide', width: 1280, height: 800, textSize: 100 },
  { name: '320 wide', width: 320, height: 640, textSize: 100 },
  { name: '200 per cent', width: 640, height: 480, textSize: 200 },
] as const;

describe('the keyboard', () => {
  for (const screen of SCREENS) {
    it(`reaches everything on ${screen.name}, in order, and gets out again`, async () => {
      const faults = await onPage(async (page) => {
        await open(page, screen);
        await prepare(page);
        const found: string[] = [];
        for (const { name, ...size } of screen.bar ? [{ ...SIZES[0] }] : SIZES) {
          await dress(page, size);
          const wanted = await stopsOf(page);
          const stops = await walk(page, 'Tab');
          const labels = stops.map(({ label }) => label);
          if (labels.join('\n') !== wanted.join('\n')) {
            found.push(`${name}: stops differ\n${labels.join('\n')}\n-- from --\n${wanted.join('\n')}`);
          }
          for (const { label, seen, covered, outline } of stops) {
            if (!seen) found.push(`${name}: ${label} is hidden by ${covered}`);
            if (outline.style === 'none' || outline.width < 2) found.push(`${name}: ${label} is not marked`);
            else if (outline.contrast < 3) found.push(`${name}: ${label} is marked too weakly`);
          }
          if (name === SIZES[0].name) {
            const back = (await walk(page, 'Shift+Tab')).map(({ place }) => place).reverse();
            const forth = stops.map(({ place }) => place);
            // Going backwards, a group of radios with none chosen is entered at its last one.
            if (back.filter((place) => place >= 0).join() !== forth.join() && !back.includes(-1)) {
              found.push(`${name}: backwards ${back.join()} instead of ${forth.join()}`);
            }
          }
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
});

it('keeps what was typed when Escape is pressed', async () => {
  const kept = await onPage(async (page) => {
    const screen = SCREENS.find(({ name }) => name === 'objection: grounds');
    if (screen === undefined) throw new Error('the page of the grounds is gone');
    await open(page, screen);
    const field = page.locator('[data-act="grounds"]');
    await field.fill('My own words.');
    await field.press('Escape');
    return [await field.inputValue(), await page.locator('main').getAttribute('data-state')];
  });
  expect(kept).toEqual(['My own words.', 'grounds']);
});

it('leaves an open dialog with Escape', async () => {
  const dialogs = SCREENS.filter(({ dialog }) => dialog === true);
  for (const screen of dialogs) {
    const open_ = await onPage(async (page) => {
      await open(page, screen);
      const before = await page.locator('dialog[open]').count();
      await page.keyboard.press('Escape');
      return [before, await page.locator('dialog[open]').count()];
    });
    expect(open_, screen.name).toEqual([1, 0]);
  }
});
