/** Builds every icon of the app from the drawings in `icons/`: `npm run icons`; `--check` builds nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { launch } from './screens.mjs';

const icons = join(import.meta.dirname, '..', '..', 'icons');
const DRAWINGS = ['icon.svg', 'icon-small.svg'];
/** Up to this size the small drawing is taken. */
const SMALL = 32;

const FILES = { '32x32.png': 32, '128x128.png': 128, '128x128@2x.png': 256, 'icon.png': 512 };
const ICO = [16, 24, 32, 48, 64, 256];
/** Types of an icns file that hold a PNG, with their sizes. */
const ICNS = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
};

/** What the drawings were when the files were built: engines differ by a pixel, so those are not compared. */
const STAMP = 'built-from.txt';
const drawn = () =>
  DRAWINGS.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(icons, name)))
        .digest('hex')}  ${name}\n`,
  ).join('');

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

function icns(images) {
  const parts = images.map(({ type, png }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(8 + png.length, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

function check() {
  const built = [...Object.keys(FILES), 'icon.ico', 'icon.icns'].every((name) =>
    existsSync(join(icons, name)),
  );
  const stamp = join(icons, STAMP);
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === drawn()) return;
  process.stderr.write('the icons are stale: npm run icons\n');
  process.exitCode = 1;
}

async function build() {
  const browser = await launch();
  const page = await browser.newPage();
  const cache = new Map();
  const png = async (size) => {
    if (!cache.has(size)) {
      const drawing = readFileSync(join(icons, size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
      );
      cache.set(size, await page.screenshot({ omitBackground: true }));
    }
    return cache.get(size);
  };
  for (const [name, size] of Object.entries(FILES)) writeFileSync(join(icons, name), await png(size));
  const windows = [];
  for (const size of ICO) windows.push({ size, png: await png(size) });
  writeFileSync(join(icons, 'icon.ico'), ico(windows));
  const mac = [];
  for (const [type, size] of Object.entries(ICNS)) mac.push({ type, png: await png(size) });
  writeFileSync(join(icons, 'icon.icns'), icns(mac));
  writeFileSync(join(icons, STAMP), drawn());
  await browser.close();
}

if (process.argv.includes('--check')) check();
else await build();
