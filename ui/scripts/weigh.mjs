/**
 * Weighs what a window loads, compressed with brotli: all of `dist`, and the sentences of the language that
 * weighs most, which the shell hands out. Fails above the limit. `--table` names each file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const LIMIT = 400_000;

const ui = join(import.meta.dirname, '..');
const weigh = (path) => brotliCompressSync(readFileSync(path)).length;
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const built = filesUnder(join(ui, 'dist')).map((path) => ({ path, weight: weigh(path) }));
if (process.argv.includes('--table')) {
  for (const { path, weight } of built.toSorted((a, b) => b.weight - a.weight))
    process.stdout.write(`${String(weight).padStart(8)}  ${path.slice(ui.length + 1)}\n`);
}
const [heaviest] = readdirSync(join(ui, 'locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const files = filesUnder(join(ui, 'locales', name)).filter((path) => !path.endsWith('report.ftl'));
    return { name, weight: files.reduce((sum, path) => sum + weigh(path), 0) };
  })
  .toSorted((a, b) => b.weight - a.weight);

const bundle = built.reduce((sum, { weight }) => sum + weight, 0);
const whole = bundle + heaviest.weight;
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
process.stdout.write(
  `dist ${kilo(bundle)} + sentences ${kilo(heaviest.weight)} (${heaviest.name}, the heaviest) = ` +
    `${kilo(whole)} brotli of ${kilo(LIMIT)}\n`,
);
if (bundle === 0 || whole > LIMIT) {
  process.stderr.write('the bundle is too heavy: npm run weigh -- --table\n');
  process.exitCode = 1;
}
