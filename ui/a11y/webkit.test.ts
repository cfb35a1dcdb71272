/**
 * axe over every screen in the engine that draws our windows. Each is seen in three languages and in three themes; which
 * go together takes turns, because Chromium sees them all (`axe.test.ts`).
 */
import axe from 'axe-core';
import { expect, it } from 'vitest';

import { COLOURS, LANGUAGES, look } from './axe';
import { dress, open } from './browser';
import { SCREENS } from './screens';
import { UNDECIDED } from './undecided';
import { useWebKit } from './webkit';

const inWindow = useWebKit();

for (const [place, screen] of SCREENS.entries()) {
  it(`in WebKitGTK axe finds nothing on ${screen.name}`, async () => {
    const page = inWindow();
    await open(page, screen);
    await page.load(axe.source);
    for (const [turn, language] of LANGUAGES.entries()) {
      const colours = COLOURS[(place + turn) % COLOURS.length] ?? 'light';
      await dress(page, { language, colours });
      const found = await look(page);
      const left = found.open.filter(({ kind }) => !(kind in UNDECIDED));
      expect([...found.faults, ...left], `${language}, ${colours}`).toEqual([]);
    }
  });
}

it('in WebKitGTK axe finds a fault where there is one', async () => {
  const page = inWindow();
  await page.goto('data:text/html,<html lang=en><title>A</title><main><h1>A</h1><button></button>');
  await page.load(axe.source);
  expect((await look(page)).faults.join()).toContain('button-name');
});
