/**
 * Cuts the open fonts to what our ten languages and European names are written with, and to the weights
 * that the design uses: `npm run fonts`. The cut files are committed; `--check` says whether they are fresh.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';

const here = import.meta.dirname;
const folder = join(here, '..', 'src', 'styles', 'fonts');
const locales = join(here, '..', 'locales');
const packages = createRequire(import.meta.url);

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** Every character that a message is written with. */
function written() {
  const found = new Set();
  for (const entry of readdirSync(locales, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ftl')) continue;
    for (const letter of readFileSync(join(entry.parentPath, entry.name), 'utf8')) found.add(letter);
  }
  return [...found];
}

const ours = written();
/** Names of people and places in Europe: Latin 1, Latin Extended A, the Romanian commas, the capital sharp s. */
const european = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...'ȘșȚțẞ', ...'–—‘’‚“”„†•…‹›€™−→←↑↓'];
/** Arabic letters, marks, digits and signs; other languages in this script fall back to the system's font. */
const arabic = [...range(0x0600, 0x0655), ...range(0x0660, 0x066f), 'ٰ', ...' ‌‍'];

/** The pieces that the packages come in. Weights: body 440, strong 600 to 650; headings 600. */
const CUTS = [
  ['source-sans-3', 'latin', european, { min: 400, max: 650 }],
  ['source-sans-3', 'latin-ext', european, { min: 400, max: 650 }],
  ['source-serif-4', 'latin', european, { min: 400, max: 600 }],
  ['source-serif-4', 'latin-ext', european, { min: 400, max: 600 }],
  // Dots belong to its letters. Where they are marks of their own WebKitGTK 2.50 lets whole words rise and sink.
  ['vazirmatn', 'arabic', arabic, { min: 400, max: 650 }],
];

const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const [family, piece, letters, wght] of CUTS) {
  const root = join(packages.resolve(`@fontsource-variable/${family}/package.json`), '..');
  const whole = readFileSync(join(root, 'files', `${family}-${piece}-wght-normal.woff2`));
  const cut = await subsetFont(whole, [...new Set([...letters, ...ours])].join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght },
    // Copyright and licence stay in the file, as the licence asks.
    preserveNameIds: [0, 13, 14],
  });
  const path = join(folder, `${family}-${piece}.woff2`);
  if (!check) {
    writeFileSync(path, cut);
    process.stdout.write(`${family}-${piece}: ${whole.length} -> ${cut.length} bytes\n`);
  } else if (!existsSync(path) || !cut.equals(readFileSync(path))) {
    process.stderr.write(`${family}-${piece} is stale: npm run fonts\n`);
    process.exitCode = 1;
  }
}
