/** What axe finds on the page that is shown. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

import type { Colours } from '../src/bridge/generated';
import type { Surface } from './browser';

export const LANGUAGES: readonly string[] = ['en', 'de', 'ar'];
export const COLOURS: readonly Colours[] = ['light', 'dark', 'contrast'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer hangs on colours and sizes. */
export const BY_LOOKS: readonly string[] = ['color-contrast', 'link-in-text-block', 'target-size'];

export interface Found {
  faults: string[];
  open: { kind: string; where: string }[];
}

/** Runs axe, which is in the page already: every rule of its tags, or those that are named. */
export async function look(page: Page | Surface, only?: readonly string[]): Promise<Found> {
  return (page as Surface).evaluate(
    async ([tags, rules]: readonly [readonly string[], readonly string[] | null]) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const found = await engine.run(document, {
        runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...tags] },
        resultTypes: ['violations', 'incomplete'],
      });
      const line = (id: string, html: string) => `${id}: ${html.slice(0, 160)}`;
      return {
        faults: found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => line(id, html))),
        open: found.incomplete.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any, target }) => {
            const why = String((any[0]?.data as { messageKey?: string } | null)?.messageKey ?? '');
            const drawn = document.querySelector(String(target[0]))?.closest('svg');
            return { kind: `${id} ${why}${drawn ? ', in a picture' : ''}`.trim(), where: html.slice(0, 160) };
          }),
        ),
      };
    },
    [TAGS, only ?? null] as const,
  );
}
