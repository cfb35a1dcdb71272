/** Forced colours, no colours at all, less movement: the state is still told, edges are there, nothing moves. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { dress, open, useBrowser } from './browser';
import type { Screen } from './screen';
import { SCREENS } from './screens';

const onPage = useBrowser();

function named(name: string): Screen {
  const screen = SCREENS.find((each) => each.name === name);
  if (screen === undefined) throw new Error(`no screen is called ${name}`);
  return screen;
}

/** Edges and pictures that would be lost where the system sets the colours. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const light = (colour: string) => {
      const parts = (/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0').split(/[ ,/]+/).map(Number);
      const part = (value = 0) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(parts[0]) + 0.7152 * part(parts[1]) + 0.0722 * part(parts[2]);
    };
    const contrast = (one: string, other: string) => {
      const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const canvas = getComputedStyle(probe).color;
    probe.remove();

    const faults: string[] = [];
    const name = (each: Element) =>
      `${each.tagName.toLowerCase()} ${(each as HTMLElement).dataset['act'] ?? each.getAttribute('class') ?? each.id}`;
    const drawn = (each: Element) => each.getClientRects().length > 0;
    for (const each of document.querySelectorAll(
      'input:not([type=radio], [type=checkbox]), select, textarea',
    )) {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(each);
      if (!drawn(each)) continue;
      if (
        parseFloat(borderTopWidth) < 1 ||
        borderTopStyle === 'none' ||
        contrast(borderTopColor, canvas) < 3
      ) {
        faults.push(`no edge: ${name(each)}`);
      }
    }
    // A picture may have parts that only fill; all of its lines together must not be lost.
    for (const svg of document.querySelectorAll('svg')) {
      if (!drawn(svg)) continue;
      const shapes = [...svg.querySelectorAll('path, rect, circle, line, polyline, polygon, ellipse, text')];
      const visible = shapes.filter((shape) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        const fills = fill !== 'none' && contrast(fill, canvas) >= 3;
        const lines = stroke !== 'none' && parseFloat(strokeWidth) > 0 && contrast(stroke, canvas) >= 3;
        return fills || lines;
      });
      if (shapes.length > 0 && visible.length === 0) {
        faults.push(`a picture that cannot be seen: ${svg.parentElement ? name(svg.parentElement) : 'svg'}`);
      }
    }
    return faults;
  });
}

describe('forced colours', () => {
  for (const screen of SCREENS) {
    it(`lose nothing of ${screen.name}`, async () => {
      const faults = await onPage(async (page) => {
        const found: string[] = [];
        await open(page, screen, { colours: 'system' });
        const plain = await page.locator('body').innerText();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ forcedColors: 'active', colorScheme });
          found.push(...(await lost(page)).map((fault) => `${colorScheme}: ${fault}`));
          if ((await page.locator('body').innerText()) !== plain) found.push(`${colorScheme}: other words`);
        }
        await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
});

/** The words of drawings against the last shape drawn below them, or else against the page; 4.5 to 1 is the least. */
async function paleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = (colour: string) =>
      (/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0,0').split(/[ ,/]+/).map(Number);
    const light = (colour: string) => {
      const part = (value = 0) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      const [r, g, b] = parts(colour);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one: string, other: string) => {
      const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const opaque = (colour: string) => colour !== 'none' && (parts(colour)[3] ?? 1) > 0.99;
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (opaque(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const faults: string[] = [];
    for (const word of document.querySelectorAll('svg text')) {
      const box = word.getBoundingClientRect();
      if (box.width === 0) continue;
      const svg = word.closest('svg');
      if (svg === null) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      let ground = groundOf(svg);
      for (const shape of svg.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, path, polygon')) {
        if (shape.closest('defs, clipPath, mask') || !opaque(getComputedStyle(shape).fill)) continue;
        const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
        if (shape.isPointInFill(at)) ground = getComputedStyle(shape).fill;
      }
      const { fill } = getComputedStyle(word.querySelector('tspan') ?? word);
      const found = contrast(fill, ground);
      if (found < 4.5) faults.push(`${word.textContent}: ${found.toFixed(1)} of ${fill} on ${ground}`);
    }
    return faults;
  });
}

/** The drawings of a screen: looked at only where there are some. */
describe('words in drawings', () => {
  for (const screen of SCREENS) {
    it(`stand out on ${screen.name}`, async () => {
      const faults = await onPage(async (page) => {
        await open(page, screen);
        const found: string[] = [];
        for (const colours of ['light', 'dark', 'contrast'] as const) {
          if ((await page.locator('svg text').count()) === 0) break;
          await dress(page, { colours });
          found.push(...(await paleWords(page)).map((fault) => `${colours}: ${fault}`));
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }

  it('are seen when they do not', async () => {
    const faults = await onPage(async (page) => {
      await page.setContent(
        '<svg><rect width="99" height="99" fill="#111"/><text y="20" fill="#222">dark</text></svg>',
      );
      return paleWords(page);
    });
    expect(faults).toHaveLength(1);
  });
});

/** Screens that differ by the state of the setting alone, and the words that tell it. */
const STATES: ReadonlyArray<readonly [string, RegExp]> = [
  ['home: not checked', /Not checked yet/],
  ['home: on', /setting is on/i],
  ['home: off', /setting is off/i],
  ['result: on', /setting is on/i],
  ['result: off-confirmed', /Confirmed. The setting is off/],
  ['turn-off: await-reload', /not (yet )?confirmed|once more|reload/i],
];

describe('without colours', () => {
  for (const [name, words] of STATES) {
    it(`${name} is told in words`, async () => {
      const text = await onPage(async (page) => {
        await open(page, named(name));
        return page.locator('main').innerText();
      });
      expect(text).toMatch(words);
    });
  }

  it('draws on and off with different shapes', async () => {
    const pictures = await onPage(async (page) => {
      const session = await page.context().newCDPSession(page);
      const taken: string[] = [];
      for (const name of ['home: on', 'home: off', 'home: not checked']) {
        await open(page, named(name));
        await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
        taken.push(
          (await page.locator('section.card svg, section.card .switch').first().screenshot()).toString(
            'base64',
          ),
        );
      }
      await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
      return taken;
    });
    expect(new Set(pictures).size).toBe(3);
  });
});

/** Screens on which something runs. */
const BUSY = SCREENS.filter(({ steps }) => steps.some((step) => 'hold' in step));

describe('movement', () => {
  it('is there otherwise while something runs, and stops by our own setting', async () => {
    const screen = BUSY.find(({ name }) => name === 'check-in-app: reading');
    if (screen === undefined) throw new Error('no screen on which something runs');
    const [moving, still] = await onPage(async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await open(page, screen);
      const before = await page.evaluate(() => document.getAnimations().length);
      await page.evaluate(() => {
        const { settings } = window.shell.view;
        window.shell.push({ settings: { ...settings, lessMovement: true } });
      });
      await page.waitForSelector('html[data-movement="less"]');
      const after = await page.evaluate(() => document.getAnimations().length);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return [before, after];
    });
    expect(moving).toBeGreaterThan(0);
    expect(still).toBe(0);
  });
});
