/**
 * Pictures of the screens, drawn by Chromium over the pretend shell:
 *   npm run pictures                              the pictures in docs/, made anew
 *   npm run pictures -- FOLDER [lang=de] [colours=dark] [text=200] [size=640x480] [only=WORD] [whole]
 * What a real window shows is made by `cargo xtask tour`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { inParallel, open, withScreens } from './screens.mjs';

const docs = join(import.meta.dirname, '..', 'docs');
const [folder, ...words] = process.argv.slice(2);
const asked = Object.fromEntries(words.map((word) => word.split('=')));
const slug = (name) => name.replaceAll(/[^a-z0-9]+/gi, '-');

async function pageOf(browser, size, colours) {
  const [width, height] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Every screen as a file of its own. */
async function each({ address, browser, screens }) {
  mkdirSync(folder, { recursive: true });
  const { lang = 'en', colours = 'light', text = 100, size = '1000x760', only = '' } = asked;
  const wanted = screens.filter(({ name }) => name.includes(only));
  const pages = [];
  await inParallel(wanted, async (screen, index, worker) => {
    const page = (pages[worker] ??= await pageOf(browser, size, colours));
    await open(page, address, screen, { lang, colours, text });
    const name = `${String(index).padStart(3, '0')}-${slug(screen.name)}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: 'whole' in asked });
  });
  process.stdout.write(`${wanted.length} pictures in ${folder}\n`);
}

/** All screens small on one sheet, each with its name. */
async function sheet({ address, browser, screens }, colours) {
  const shown = screens.filter(({ bar }) => !bar);
  const shots = [];
  const pages = [];
  await inParallel(shown, async (screen, index, worker) => {
    const page = (pages[worker] ??= await pageOf(browser, '1000x760', colours));
    await open(page, address, screen, { lang: 'en', colours, text: 100 });
    const shot = await page.screenshot({ type: 'jpeg', quality: 85 });
    shots[index] = `data:image/jpeg;base64,${shot.toString('base64')}`;
  });
  const page = await pageOf(browser, '2000x1000', 'light');
  await page.setContent(`<!doctype html><meta charset="utf-8"><title>All screens</title><style>
    body { margin: 24px; font: 15px/1.3 sans-serif; background: #e9e6df; color: #1b1f22 }
    main { display: grid; grid-template-columns: repeat(8, 1fr); gap: 18px 14px }
    figure { margin: 0 } img { display: block; width: 100%; border: 1px solid #b5b0a5 }
    figcaption { margin-top: 4px }</style><main></main>`);
  await page.evaluate(
    (all) => {
      for (const { name, src } of all) {
        const figure = document.createElement('figure');
        const image = new Image();
        image.src = src;
        const caption = document.createElement('figcaption');
        caption.textContent = name;
        figure.append(image, caption);
        document.querySelector('main').append(figure);
      }
      return Promise.all([...document.images].map((image) => image.decode()));
    },
    shown.map(({ name }, index) => ({ name, src: shots[index] })).filter(({ src }) => src),
  );
  writeFileSync(
    join(docs, `all-screens-${colours}.jpg`),
    await page.screenshot({ type: 'jpeg', quality: 72, fullPage: true }),
  );
  await page.context().close();
}

/** The pictures that the README shows: one screen in light and in dark. */
async function readme({ address, browser, screens }) {
  for (const name of ['result: on', 'turn-off: confirmed', 'records: intact']) {
    const screen = screens.find((every) => every.name === name);
    for (const colours of ['light', 'dark']) {
      const page = await pageOf(browser, '1000x760', colours);
      await open(page, address, screen, { lang: 'en', colours, text: 100 });
      await page.screenshot({ path: join(docs, `${slug(name)}-${colours}.png`) });
      await page.context().close();
    }
  }
}

await withScreens(async (at) => {
  if (folder) return each(at);
  await readme(at);
  await sheet(at, 'light');
  await sheet(at, 'dark');
});
