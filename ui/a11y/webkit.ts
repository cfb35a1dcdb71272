/**
 * The engine that draws our own windows on Linux, WebKitGTK, driven by WebDriver (W3C) on a display of its own. It has
 * the few calls by which a screen is opened; everything else is tested in Chromium and in the real window.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

import type { Surface } from './browser';

/** MiniBrowser comes with the engine; Debian puts it here. `MINIBROWSER` names another place. */
const PLACES = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** How long anything may take to become what is waited for. */
const PATIENCE = 30_000;

/** Ends what was started, the last first. */
type End = () => unknown;

/** A window of WebKitGTK for the tests of one file. */
export function useWebKit(): () => WebKitPage {
  let page: WebKitPage | undefined;
  const ends: End[] = [];
  beforeAll(async () => {
    page = await start(ends);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return () => {
    if (page === undefined) throw new Error('the engine is not there yet');
    return page;
  };
}

async function start(ends: End[]): Promise<WebKitPage> {
  const binary = process.env['MINIBROWSER'] ?? PLACES.find((place) => existsSync(place));
  if (binary === undefined) throw new Error('no MiniBrowser: install WebKitGTK, or name it in MINIBROWSER');
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  ends.push(() => rm(home, { recursive: true, force: true }));

  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  ends.push(() => ended(display));
  const number = await new Promise<string>((tell, fail) => {
    display.on('error', fail);
    display.on('exit', () => fail(new Error('Xvfb ended')));
    display.stdout.once('data', (line: Buffer) => tell(line.toString().trim()));
  });

  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port.toString()}`], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  ends.push(() => ended(driver));
  const address = `http://127.0.0.1:${port.toString()}`;
  await until('WebKitWebDriver', () => fetch(`${address}/status`).then(({ ok }) => ok));

  const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const session = await call(`${address}/session`, { capabilities: { alwaysMatch } });
  const { sessionId } = session as { sessionId: string };
  const page = new WebKitPage(`${address}/session/${sessionId}`);
  ends.push(() => page.close());
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

/** The window, with the calls of a page of Playwright that opening a screen needs. */
export class WebKitPage implements Surface {
  constructor(private readonly session: string) {}

  async goto(url: string): Promise<void> {
    await call(`${this.session}/url`, { url });
  }

  async setViewportSize(size: { width: number; height: number }): Promise<void> {
    await call(`${this.session}/window/rect`, { x: 0, y: 0, ...size });
  }

  /** Runs a function in the page. It takes what JSON can say and stands on its own. */
  async evaluate<A, R>(act: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const script = `const [argument, done] = arguments;
      (async () => (${act.toString()})(argument))().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const answer = await call(`${this.session}/execute/async`, { script, args: [argument ?? null] });
    const { value, fault } = answer as { value: R; fault?: string };
    if (fault !== undefined) throw new Error(fault);
    return value;
  }

  /** Runs a script in the page, as if the page had loaded it. */
  async load(script: string): Promise<void> {
    await call(`${this.session}/execute/sync`, { script, args: [] });
  }

  async waitForSelector(css: string): Promise<void> {
    await until(css, () => this.evaluate((wanted) => document.querySelector(wanted) !== null, css));
  }

  async close(): Promise<void> {
    await fetch(this.session, { method: 'DELETE' });
  }
}

async function call(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

async function until(what: string, there: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  for (;;) {
    if (await there().catch(() => false)) return;
    if (performance.now() - begun > PATIENCE) throw new Error(`not there: ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((tell) => child.once('exit', tell));
  child.kill();
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
