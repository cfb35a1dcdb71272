/** The bar is handed `bar.ftl` alone. Reads the source tree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('asks for no sentence that is not in its own file', () => {
  const source = readFileSync(join(import.meta.dirname, 'Bar.svelte'), 'utf8');
  const worded = readFileSync(join(import.meta.dirname, '..', 'locales', 'en', 'bar.ftl'), 'utf8');
  const ids = [...worded.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1] ?? '');
  const asked = [...source.matchAll(/\bt\(\s*['`]([\w-]+?)(?:-\$\{[^}]*\})?['`]/g)].map((m) => m[1] ?? '');
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((id) => !ids.some((each) => each === id || each.startsWith(`${id}-`)))).toEqual([]);
  // And every component that the bar is built of says nothing by itself.
  expect([...source.matchAll(/components\/([\w-]+)\//g)].map((m) => m[1])).toEqual(['icon']);
});
