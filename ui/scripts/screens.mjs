/** The plain face in a Chromium of the system, for scripts that look at every screen. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { build, createServer, preview } from 'vite';

const root = join(import.meta.dirname, '..');
/** Where Debian and others put it; `CHROMIUM` names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no Chromium: install it, or name it in CHROMIUM');
  // As root there is no sandbox; the pages are our own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

/** The list of screens that the accessibility checks walk. */
async function listed() {
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return (await server.ssrLoadModule('/a11y/screens.ts')).SCREENS;
  } finally {
    await server.close();
  }
}

/** Builds the plain face, serves it on this computer alone, and hands a browser to `use`. */
export async function withScreens(use) {
  const outDir = mkdtempSync(join(tmpdir(), 'default-off-plain-'));
  let server;
  let browser;
  try {
    await build({
      root,
      mode: 'plain',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true, reportCompressedSize: false },
    });
    server = await preview({
      root,
      logLevel: 'warn',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1', open: false },
    });
    browser = await launch();
    return await use({ address: server.resolvedUrls.local[0], browser, screens: await listed() });
  } finally {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function take(page, step) {
  const at = (act) => page.locator(`[data-act="${act}"]`).first();
  if ('press' in step) await at(step.press).click({ timeout: 5_000 });
  else if ('fill' in step) await at(step.fill).fill(step.text, { timeout: 5_000 });
  else if ('choose' in step) await at(step.choose).selectOption(step.value, { timeout: 5_000 });
  else if ('focus' in step) await at(step.focus).focus({ timeout: 5_000 });
  else if ('fail' in step)
    await page.evaluate(
      ([code, field]) =>
        (window.shell.failNext = { code, fields: field ? [{ field, code: 'missing' }] : [] }),
      [step.fail, step.field],
    );
  else if ('push' in step) await page.evaluate((change) => window.shell.push(change), step.push);
  else await page.evaluate(() => (window.shell.run = () => new Promise(() => undefined)));
}

/** Opens a screen and waits until it is drawn. `look` holds `lang`, `colours` and `text`. */
export async function open(page, address, screen, look) {
  const asked = new URLSearchParams(screen.query);
  for (const [name, value] of Object.entries(look)) asked.set(name, String(value));
  await page.goto(`${address}${screen.bar ? 'bar.html' : ''}?${asked}`);
  await page.waitForSelector('main[data-page]');
  for (const step of screen.steps) await take(page, step);
  const state = screen.state === null ? '' : `[data-state="${screen.state}"]`;
  await page.waitForSelector(`main[data-page="${screen.page}"]${state}`, { timeout: 5_000 }).catch(() => {
    throw new Error(`${screen.name}: not on ${screen.page} ${screen.state}`);
  });
  await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await drawn();
  });
}

/** Runs `act` over all `items`, a few at a time; it is told which of the workers it is. What fails is said. */
export async function inParallel(items, act) {
  const rest = [...items.entries()];
  const work = async (worker) => {
    for (let next = rest.shift(); next; next = rest.shift())
      await act(next[1], next[0], worker).catch((fault) => {
        process.stderr.write(`${fault}\n`);
        process.exitCode = 1;
      });
  };
  await Promise.all([0, 1, 2].map(work));
}
