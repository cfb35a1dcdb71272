/**
 * How long a member waits: `npm run measure`. From the press of a button to the focus on the next page's
 * heading, drawn, at full speed and with the processor slowed to a quarter; and what moves after the first
 * page is painted. In Chromium over the pretend shell, so without the shell's own work.
 * `--check` fails above the limits: 100 ms, 400 ms, no movement.
 */
import process from 'node:process';

import { withScreens } from './screens.mjs';

const TURNS = 5;
const LIMITS = { 1: 100, 4: 400 };

/** From where, and which presses, each with the page that has to come. */
const WALK = [
  ['task-understand', 'understand'],
  ['go-home', 'home'],
  ['check-setting', 'check-how'],
  ['go-records', 'records'],
  ['save-copy', 'export'],
  ['go-help', 'help'],
  ['all-facts', 'facts'],
  ['go-settings', 'settings'],
  ['go-home', 'home'],
  ['see-objection', 'objection'],
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from the press to the frame after the heading of `next` has the focus. */
function change(page, act, next) {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise((done, fail) => {
        const button = document.querySelector(`[data-act="${name}"]`);
        if (!button) return fail(new Error(`no ${name} here`));
        const begun = performance.now();
        const look = () => {
          const main = document.querySelector(`main[data-page="${wanted}"]`);
          if (!main || document.activeElement?.tagName !== 'H1' || !main.contains(document.activeElement))
            return requestAnimationFrame(look);
          const channel = new MessageChannel();
          // After this frame is handed over for painting.
          channel.port1.onmessage = () => done(performance.now() - begun);
          requestAnimationFrame(() => channel.port2.postMessage(null));
        };
        button.click();
        look();
      }),
    [act, next],
  );
}

/** Sum of all layout shifts from the first paint until the page rests. */
async function shifts(page, address) {
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const found = {};
  for (const [name, query] of Object.entries({
    'first run': 'first',
    home: 'do=open,read',
    'home, German': 'do=open,read&lang=de',
    'home, Arabic': 'do=open,read&lang=ar',
    'home, Polish': 'do=open,read&lang=pl',
    records: 'do=open,read&go=records',
  })) {
    await page.goto(`${address}?${query}`);
    await page.waitForSelector('main[data-page]');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    found[name] = await page.evaluate(() => window.moved);
  }
  return found;
}

const over = [];
const say = (line) => process.stdout.write(`${line}\n`);

await withScreens(async ({ address, browser }) => {
  for (const slowdown of [1, 4]) {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 760 } })).newPage();
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${address}?do=understand,open,read,turn_off,click,read,reload,object,sent`);
    await page.waitForSelector('main[data-page]');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const took = new Map();
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.evaluate(() => document.querySelector('[data-act="go-home"]')?.click());
      await page.waitForSelector('main[data-page="home"]');
      for (const [act, next] of WALK) {
        if (!(await page.$(`[data-act="${act}"]`))) throw new Error(`no ${act} on the way to ${next}`);
        const ms = await change(page, act, next);
        took.set(next, [...(took.get(next) ?? []), ms]);
      }
    }
    say(
      `\nscreen change, processor slowed ${slowdown} times: median and slowest of ${TURNS}, limit ${LIMITS[slowdown]} ms`,
    );
    for (const [next, times] of took) {
      const [mid, worst] = [median(times), Math.max(...times)];
      say(`  ${next.padEnd(12)} ${mid.toFixed(0).padStart(4)} ${worst.toFixed(0).padStart(4)} ms`);
      if (mid > LIMITS[slowdown]) over.push(`${next} at ${slowdown} times`);
    }
    await page.context().close();
  }
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 760 } })).newPage();
  say('\nmovement after the first paint (cumulative layout shift)');
  for (const [name, moved] of Object.entries(await shifts(page, address))) {
    say(`  ${name.padEnd(14)} ${moved.toFixed(4)}`);
    if (moved > 0) over.push(`${name} moves`);
  }
});

if (over.length > 0) {
  process.stderr.write(`over the limit: ${over.join(', ')}\n`);
  if (process.argv.includes('--check')) process.exitCode = 1;
}
