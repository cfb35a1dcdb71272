/** The list of screens is whole: every page is on it, and every state that a page names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { open, useBrowser } from './browser';
import type { Screen } from './screen';
import { SCREENS } from './screens';

const onPage = useBrowser();
const pages = join(import.meta.dirname, '..', 'src', 'pages');

describe('the list of screens', () => {
  it('has a name of its own for each', () => {
    const names = SCREENS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has every page and every state that stands in the sources of the pages', () => {
    const listed = new Set(SCREENS.flatMap(({ page, state }) => [page, `${page}/${state ?? ''}`]));
    const missing: string[] = [];
    for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.svelte')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [tag] of text.matchAll(/<Page\b(?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\})*>/g)) {
        const name = /\bname="([^"]+)"/.exec(tag)?.[1];
        if (name === undefined) {
          missing.push(`${entry.name}: a page without a plain name`);
          continue;
        }
        if (!listed.has(name)) missing.push(name);
        const state = /\bstate=(?:"([^"]+)"|\{((?:[^{}]|\{[^{}]*\})*)\})/.exec(tag);
        const states = state?.[1] !== undefined ? [state[1]] : quotedOf(state?.[2] ?? '');
        for (const each of states) if (!listed.has(`${name}/${each}`)) missing.push(`${name}/${each}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

/** The outcomes of a choice in the source: what stands after `?` or `:` in quotes. */
function quotedOf(source: string): string[] {
  return [...source.matchAll(/[?:]\s*'([a-z-]+)'/g)].flatMap(([, word]) =>
    word === undefined ? [] : [word],
  );
}

/** Opened as they stand, without a press before; the checked file's page leads on to its result by itself. */
const isFresh = ({ bar, steps, page }: Screen) => bar !== true && steps.length === 0 && page !== 'verify';

describe('every screen', () => {
  for (const screen of SCREENS) {
    it(`${screen.name} opens at its heading, without a complaint, and without movement`, async () => {
      const [complaints, focus, moving] = await onPage(async (page) => {
        const heard: string[] = [];
        page.on('console', (message) => {
          // A browser asks for an icon by itself.
          const asked = message.location().url.endsWith('/favicon.ico');
          if (!asked && ['error', 'warning'].includes(message.type())) heard.push(message.text());
        });
        page.on('pageerror', (error) => heard.push(String(error)));
        await open(page, screen);
        const seen = await page.evaluate(() => [
          document.activeElement?.tagName ?? '',
          document.getAnimations().length,
        ]);
        return [heard, ...seen] as const;
      });
      expect(complaints).toEqual([]);
      if (isFresh(screen)) expect(focus).toBe('H1');
      // Less movement is wanted by the system here; that something moves otherwise is shown in `sight.test.ts`.
      expect(moving).toBe(0);
    });
  }
});
