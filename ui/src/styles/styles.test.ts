/** Rules of the design that a reader of one file would not see broken. Reads the source tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(svelte|css)$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const style = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
    return { path: path.slice(root.length), text, style: style.replaceAll(/\/\*[\s\S]*?\*\//g, '') };
  });

function breaking(rule: RegExp, of: 'text' | 'style' = 'style'): string[] {
  return sources.filter((source) => rule.test(source[of])).map(({ path }) => path);
}

describe('the styles', () => {
  it('mirror for right-to-left languages: no left and right', () => {
    expect(
      breaking(
        /(?:^|[\s;{])(?:(?:margin|padding|border)-)?(?:left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)/m,
      ),
    ).toEqual([]);
  });

  it('take colours from the tokens alone', () => {
    expect(
      breaking(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i).filter((path) => path !== '/styles/tokens.css'),
    ).toEqual([]);
  });

  it('know no gradients', () => {
    expect(breaking(/gradient\(/)).toEqual([]);
  });

  it('never stand in an attribute, which the content security policy refuses', () => {
    expect(breaking(/\sstyle=["{]/, 'text')).toEqual([]);
  });

  // Headings and regions only take the focus, and inputs hand theirs to the frame around them.
  it('leave every focus ring in its place', () => {
    const without = sources
      .flatMap(({ path, style }) =>
        [...style.matchAll(/([^{}]+)\{[^{}]*outline:\s*none/g)].map((m) => `${path} ${m[1]?.trim()}`),
      )
      .filter((rule) => !/(?:h1|h2|section):focus$|input:focus-visible$/.test(rule));
    expect(without).toEqual([]);
  });
});
