/** A Chromium of the system, and how a screen is opened in it. */
import { existsSync } from 'node:fs';

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

import type { AppView, SettingsForm } from '../src/bridge/generated';
import type { Screen, Step } from './screen';

/** Where Debian and others put it; `CHROMIUM` names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The pretend shell, as the page has it. */
interface ShellInPage {
  view: AppView;
  push(change: Partial<AppView>): void;
  failNext: { code: string; fields: { field: string; code: string }[] } | null;
  run(name: string, act: () => unknown): Promise<unknown>;
}

declare global {
  interface Window {
    shell: ShellInPage;
  }
}

/** What a screen is opened on: a page of Playwright, or the engine of our own windows. */
export interface Surface {
  goto(url: string): Promise<unknown>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  evaluate<A, R>(act: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  waitForSelector(css: string): Promise<unknown>;
}

/** How a screen is looked at. */
export interface Look {
  language?: string;
  colours?: SettingsForm['colours'];
  textSize?: number;
  width?: number;
  height?: number;
}

/** Looks at a page of the browser, which is given back afterwards. */
export type OnPage = <T>(look: (page: Page) => Promise<T>) => Promise<T>;

/** A browser for the tests of one file. Its pages are used again, because a new one takes long. */
export function useBrowser(options: BrowserContextOptions = {}): OnPage {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  const idle: Page[] = [];
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
    if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM');
    // As root there is no sandbox; the pages are our own.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath, args });
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Dublin',
      reducedMotion: 'reduce',
      ...options,
    });
    // A control that is not there is a fault at once, not after half a minute.
    context.setDefaultTimeout(5_000);
    // A face that does not come up at all is said once, not for every screen.
    const first = await context.newPage();
    await first.goto(inject('address'));
    await first.waitForSelector('main[data-page="home"]', { timeout: 30_000 });
    idle.push(first);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (look) => {
    if (context === undefined) throw new Error('the browser is not there yet');
    const page = idle.pop() ?? (await context.newPage());
    try {
      return await look(page);
    } finally {
      page.removeAllListeners();
      idle.push(page);
    }
  };
}

/** Opens a screen and waits until it is the one that was asked for, drawn and at rest. */
export async function open(page: Page | Surface, screen: Screen, look: Look = {}): Promise<void> {
  const surface = page as Surface;
  await surface.setViewportSize({ width: look.width ?? 1280, height: look.height ?? 800 });
  const asked = new URLSearchParams(screen.query);
  asked.set('lang', look.language ?? 'en');
  asked.set('colours', look.colours ?? 'light');
  asked.set('text', String(look.textSize ?? 100));
  await surface.goto(`${inject('address')}${screen.bar ? 'bar.html' : ''}?${asked.toString()}`);
  await surface.waitForSelector('main[data-page]');
  for (const step of screen.steps) await take(surface, step);
  const state = screen.state === null ? '' : `[data-state="${screen.state}"]`;
  await surface.waitForSelector(`main[data-page="${screen.page}"]${state}`).catch(() => {
    throw new Error(`${screen.name}: not on ${screen.page} ${String(screen.state)}`);
  });
  await settle(surface);
}

async function take(page: Surface, step: Step): Promise<void> {
  const at = 'press' in step ? step.press : 'fill' in step ? step.fill : 'focus' in step ? step.focus : null;
  if (at !== null) await page.waitForSelector(`[data-act="${at}"]`);
  await page.evaluate(async (step) => {
    const found = (act: string) => {
      const control = document.querySelector<HTMLInputElement>(`[data-act="${act}"]`);
      if (control === null) throw new Error(`no ${act}`);
      return control;
    };
    // A click by the mouse waits for a page in the background; that a control can be reached is tested elsewhere.
    if ('press' in step) found(step.press).click();
    else if ('fill' in step) {
      const field = found(step.fill);
      field.focus();
      field.value = step.text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else if ('focus' in step) found(step.focus).focus();
    else if ('fail' in step) {
      const fields = step.field === undefined ? [] : [{ field: step.field, code: 'missing' }];
      window.shell.failNext = { code: step.fail, fields };
    } else if ('push' in step) window.shell.push(step.push);
    else window.shell.run = () => new Promise(() => undefined);
    await new Promise(requestAnimationFrame);
  }, step);
}

/** Dresses the open screen anew, without opening it again: what was typed and opened stays. */
export async function dress(page: Page | Surface, look: Look): Promise<void> {
  const surface = page as Surface;
  if (look.width !== undefined) {
    await surface.setViewportSize({ width: look.width, height: look.height ?? 800 });
  }
  await surface.evaluate(({ language, colours, textSize }) => {
    const { settings } = window.shell.view;
    window.shell.push({
      settings: {
        ...settings,
        language: language ?? settings.language,
        colours: colours ?? settings.colours,
        textSize: textSize ?? settings.textSize,
      },
    });
  }, look);
  if (look.language !== undefined) await surface.waitForSelector(`html[lang="${look.language}"]`);
  await settle(surface);
}

/** Fonts and pictures are there, what they changed is drawn, and nothing is changing any more. */
export async function settle(page: Page | Surface): Promise<void> {
  await (page as Surface).evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await drawn();
    // A colour on its way to another is neither.
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
    await drawn();
  }, null);
}
