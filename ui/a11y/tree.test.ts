/**
 * What a screen reader is given on every screen: roles, names, states, in their order.
 * `npm run a11y -- tree -u` writes `tree.txt` anew; its difference is to be read like a page.
 */
import { expect, it } from 'vitest';

import { open, useBrowser } from './browser';
import { SCREENS } from './screens';

const onPage = useBrowser();

/** Letters of running text that are enough to know it by; names of controls and headings stand whole. */
const ENOUGH = 32;

/** The tree without what other tests hold: the rest of each sentence, and what else a list offers. */
function compact(tree: string): string {
  return tree
    .split('\n')
    .filter((line) => !/^\s*- (option (?!.*\[selected\])|\/url:)/.test(line))
    .map((line) => {
      const text = /^(\s*- (?:paragraph|text|strong|listitem|cell|definition|code): )(.*)$/.exec(line);
      if (text?.[2] === undefined || text[2].length <= ENOUGH) return line;
      return `${text[1] ?? ''}${text[2].slice(0, ENOUGH)}…`;
    })
    .join('\n');
}

it('gives every screen’s tree as it was read last', async () => {
  const parts = await onPage(async (page) => {
    const trees: string[] = [];
    for (const screen of SCREENS) {
      await open(page, screen);
      const title = await page.title();
      const tree = await page.locator('main').ariaSnapshot();
      trees.push(`== ${screen.name} | ${title}\n${compact(tree)}\n`);
      if (trees.length === 1) {
        const body = await page.locator('body').ariaSnapshot();
        trees.unshift(`== around every page\n${compact(body)}\n`);
      }
    }
    return trees;
  });
  await expect(parts.join('\n')).toMatchFileSnapshot('tree.txt');
}, 240_000);
