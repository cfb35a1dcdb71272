/**
 * Every screen in the pseudo-locales: whatever still reads plain was never put into the files. Data stays
 * plain, so every word that the shell ever handed out is let through.
 */
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { SCREENS } from '../../a11y/screens';
import App from '../App.svelte';
import { ENGLISH } from '../bridge/fake-words';
import { startFake } from '../bridge/fake-start';
import { FAKE_COUNTRIES, FAKE_LABELS } from '../bridge/fake-world';
import { forgetDrafts } from '../draft.svelte';
import { Router, type Route } from '../router.svelte';
import { LANGUAGES, speak } from './locale.svelte';
import { pseudo, type PseudoLocale } from './pseudo';

/**
 * What the pages write themselves in every language alike: names, licences, units of the law, codes.
 */
const SAME_EVERYWHERE =
  'Default Off LinkedIn SHA Apache MIT OFL ISC BSD Clause OR Tauri wry Svelte Project Fluent SQLite rustls ' +
  'io github defaultoff DefaultOff ed25519 dalek ssh key Source Sans Serif Vazirmatn READ ME FIRST txt zip html eml www com https';

const wordsOf = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

/** Every word in anything that can stand in an answer of the shell. */
function gather(value: unknown, into: Set<string>, depth = 0): void {
  if (typeof value === 'string') for (const word of wordsOf(value)) into.add(word);
  else if (depth < 12 && typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) gather(each, into, depth + 1);
}

/** All that is read or heard: texts, and names that stand in attributes. */
function* saidBy(root: Node): Generator<{ text: string; where: string }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-name']) {
        const text = node.getAttribute(name);
        if (text) yield { text, where: `${node.tagName.toLowerCase()}[${name}]` };
      }
    } else if (node.parentElement?.closest('script, style, code, pre') == null) {
      yield { text: node.textContent ?? '', where: node.parentElement?.tagName.toLowerCase() ?? '' };
    }
  }
}

const act = (name: string) => document.querySelector<HTMLElement>(`[data-act="${name}"]`);

afterEach(() => {
  cleanup();
  forgetDrafts();
  document.body.replaceChildren();
});
afterAll(() => speak(ENGLISH));

/** The words of one screen that are in no file and are no data. */
async function plainOn(name: string, locale: PseudoLocale): Promise<string[]> {
  const screen = SCREENS.find((each) => each.name === name);
  if (!screen) throw new Error(`no screen ${name}`);
  const data = new Set([...wordsOf(SAME_EVERYWHERE), ...LANGUAGES.flatMap((each) => wordsOf(each.name))]);
  speak({ language: locale, files: ENGLISH.files.map((file) => pseudo(file, locale)) });
  const { shell, go, param } = await startFake(`${screen.query}&lang=${locale}`);
  // What the shell answers is data.
  const run = Reflect.get(shell, 'run') as (name: string, act: () => unknown) => Promise<unknown>;
  Reflect.set(shell, 'run', async (called: string, answer: () => unknown) => {
    const given = await run.call(shell, called, answer);
    gather(given, data);
    return given;
  });
  const router = new Router();
  if (go !== null) router.go(go as Route, param);
  render(App, { bridge: shell, router });
  await waitFor(() => expect(document.querySelector('main')).not.toBeNull());
  for (const step of screen.steps) {
    if ('fail' in step) Object.assign(shell, { failNext: { code: step.fail, fields: [] } });
    else if ('push' in step) shell.push(step.push);
    else if ('hold' in step) Reflect.set(shell, 'run', () => new Promise(() => undefined));
    else {
      const [target] = Object.values(step) as [string];
      await waitFor(() => expect(act(target), target).not.toBeNull());
      const found = act(target);
      if (!found) continue;
      if ('press' in step) await userEvent.click(found);
      else if ('fill' in step) await userEvent.type(found, step.text);
      if ('fill' in step) gather(step.text, data);
    }
  }
  await waitFor(() => expect(document.querySelector('main')?.dataset['page']).toBe(screen.page));
  gather(shell.view, data);
  // LinkedIn's own words, which a page asks for once; and the engine's names of countries.
  gather(FAKE_LABELS, data);
  const countries = new Intl.DisplayNames(['en'], { type: 'region' });
  gather(FAKE_COUNTRIES, data);
  for (const word of [...data]) if (/^[A-Z]{2}$/.test(word)) gather(countries.of(word), data);
  return [...saidBy(document.documentElement)].flatMap(({ text, where }) =>
    wordsOf(text.replaceAll(/\u202e[^\u202c]*\u202c/g, ' '))
      .filter((word) => !data.has(word))
      .map((word) => `${where}: ${word} in “${text.trim()}”`),
  );
}

const NAMES = SCREENS.filter(({ bar }) => bar !== true).map(({ name }) => name);

describe('in en-XA', () => {
  it.each(NAMES)('%s says nothing that is in no file', async (name) => {
    expect(await plainOn(name, 'en-XA')).toEqual([]);
    expect(document.documentElement.lang).toBe('en-XA');
  });
});

describe('in ar-XB', () => {
  // The words are the same; what differs is the direction, which every page takes from the window.
  it.each(NAMES.filter((_, index) => index % 8 === 0))('%s goes from right to left', async (name) => {
    expect(await plainOn(name, 'ar-XB')).toEqual([]);
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('a pseudo-locale', () => {
  it('keeps variables and forms, and makes a sentence about 40 per cent longer', () => {
    const plain = 'records = { $count ->\n    [one] One record\n   *[other] { $shown } records\n}\n';
    const made = pseudo(plain, 'en-XA');
    expect(made).toContain('{ $count ->');
    expect(made).toContain('{ $shown } ŕééćóóŕđś');
    expect(made).not.toContain('One record');
    const sentence = 'x = You can leave it on or turn it off, and both are fine\n';
    const grown = pseudo(sentence, 'en-XA').length / sentence.length;
    expect(grown).toBeGreaterThan(1.25);
    expect(grown).toBeLessThan(1.55);
  });
});
