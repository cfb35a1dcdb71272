/** Every component is a folder with its four parts, and some page uses it. Reads the source tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `text-field` holds `TextField`. */
const named = (folder: string) =>
  folder
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

describe('every component', () => {
  it('has behaviour and style, examples, and a test', () => {
    expect(folders.length).toBeGreaterThan(30);
    const missing = folders.flatMap((folder) =>
      [`${named(folder)}.svelte`, 'examples.ts', `${named(folder)}.test.ts`]
        .map((file) => join(folder, file))
        .filter((file) => !existsSync(join(here, file))),
    );
    expect(missing).toEqual([]);
  });

  it('has examples that carry its name', () => {
    const nameless = folders.filter(
      (folder) =>
        !new RegExp(`'${folder.replaceAll('-', ' ')}[',]`).test(
          readFileSync(join(here, folder, 'examples.ts'), 'utf8'),
        ),
    );
    expect(nameless).toEqual([]);
  });

  it('is used outside its own folder', () => {
    const sources = readdirSync(join(here, '..'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.svelte'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const idle = folders.filter(
      (folder) => !sources.some((text) => text.includes(`/${folder}/${named(folder)}.svelte'`)),
    );
    expect(idle).toEqual([]);
  });
});
