/** The own-browser route: the words of the member's site, the question, the picture, the saved page. */
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import App from '../../App.svelte';
import { axeFaults } from '../../axe';
import { FakeShell } from '../../bridge/fake';
import type { PicturePart } from '../../bridge/generated';
import { forgetDrafts } from '../../draft.svelte';
import { Router, type Route } from '../../router.svelte';
import { afterKey, first, inside, spanned } from './parts';
import { forgetWords } from './words.svelte';

let shell: FakeShell;
let router: Router;

function start(route: Route, param?: string, change: ConstructorParameters<typeof FakeShell>[0] = {}) {
  shell = new FakeShell(change);
  router = new Router();
  router.go(route, param);
  render(App, { bridge: shell, router });
}

const main = () => document.querySelector('main');
const act = (name: string) => document.querySelector<HTMLElement>(`[data-act="${name}"]`);
const text = () => main()?.textContent ?? '';

async function on(page: string, state?: string): Promise<void> {
  await waitFor(() => {
    expect(main()?.dataset['page']).toBe(page);
    if (state !== undefined) expect(main()?.dataset['state']).toBe(state);
  });
}

async function press(...names: string[]): Promise<void> {
  for (const name of names) {
    await waitFor(() => expect(act(name), name).not.toBeNull());
    const found = act(name);
    if (found) await userEvent.click(found);
  }
}

async function speak(language: string): Promise<void> {
  const select = await waitFor(() => {
    const found = act('site-language');
    expect(found?.querySelector(`option[value="${language}"]`)).toBeTruthy();
    return found as HTMLSelectElement;
  });
  await userEvent.selectOptions(select, language);
}

const labelOf = (name: string) => act(name)?.closest('label')?.textContent ?? '';

beforeEach(() => {
  forgetDrafts();
  forgetWords();
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('the words of the site', () => {
  it('are those of the language that the member names, and go into the record', async () => {
    start('check-own-browser');
    await speak('de');
    expect(text()).toContain('Daten zur Verbesserung generativer KI');
    expect(labelOf('answer-on')).toContain('Ein (On)');
    expect(labelOf('answer-off')).toContain('Aus (Off)');
    await press('answer-off', 'save-answer');
    await on('result', 'off-told');
    expect(shell.told[0]).toMatchObject({ answer: 'off', language: 'de' });
  });

  it('are not made up where they are not confirmed', async () => {
    start('check-own-browser');
    await speak('fr');
    expect(document.querySelector('[data-state="word-unknown"]')).not.toBeNull();
    expect(labelOf('answer-on')).not.toContain('Oui');
    await speak('other');
    expect(document.querySelector('[data-state="language-other"]')).not.toBeNull();
    expect(text()).toContain('Data for Generative AI Improvement');
    await press('answer-on', 'save-answer');
    await on('result', 'on');
    expect(shell.told[0]).toMatchObject({ language: null });
  });

  it('come with steps and drawings for each device', async () => {
    start('check-own-browser');
    await waitFor(() => expect(act('open-in-browser')).not.toBeNull());
    const seen = new Set<string>();
    for (const device of ['computer', 'android', 'iphone']) {
      await press(`device-${device}`);
      const figures = [...document.querySelectorAll<HTMLElement>('figure[data-device]')];
      expect(figures.map((each) => each.dataset['state'])).toEqual(['on', 'off']);
      expect(figures.every((each) => each.dataset['device'] === device)).toBe(true);
      seen.add(figures[0]?.innerHTML ?? '');
      expect(act('open-in-browser') !== null).toBe(device === 'computer');
    }
    expect(seen.size).toBe(3);
    expect(document.querySelector('figure svg')?.getAttribute('aria-label')).toContain('On');
  });
});

describe('the question', () => {
  it('says what each answer means', async () => {
    start('check-own-browser');
    await waitFor(() => expect(act('answer-on')).not.toBeNull());
    expect(labelOf('answer-on')).toContain('may train on your data');
    expect(labelOf('answer-off')).toContain('stops new training');
    expect(document.querySelector('input[type=radio]:checked')).toBeNull();
  });

  it.each([
    ['check-own-browser', undefined, false],
    ['turn-off', 'own', true],
  ] as const)(
    'leads from "I am not sure" on %s to help, and saves nothing before that',
    async (page, param, after) => {
      start(page, param);
      await press('answer-not-sure', 'save-answer');
      await on('check-not-sure');
      expect(shell.told).toEqual([]);
      await press('look-again');
      await on(page);
      await press('answer-not-sure', 'save-answer', 'save-not-sure');
      await on('result', 'cannot-tell');
      expect(shell.told).toEqual([{ answer: 'not_sure', afterChange: after, language: null }]);
      expect(shell.view.setting.known).toBeNull();
    },
  );
});

describe('how the member signs in', () => {
  it('leads those with another provider to their own browser and says why', async () => {
    start('home');
    await press('check-setting', 'answer-app', 'continue');
    expect(text()).toContain('Choose how you sign in');
    await press('sign-in-provider', 'continue');
    await on('check-own-browser');
    expect(document.querySelector('[data-state="why-own-browser"]')?.textContent).toContain('full browser');
    expect(shell.calls).not.toContain('open_site');
  });

  it.each(['loops', 'challenge-comes-back', 'second-window'])(
    'offers the other way on %s',
    async (trouble) => {
      start('check-in-app');
      await shell.openSite('setting');
      expect(document.querySelector('[data-state="sign-in-trouble"]')).toBeNull();
      shell.push({ site: { ...shell.view.site, signInTrouble: trouble } });
      await waitFor(() =>
        expect(document.querySelector('[data-state="sign-in-trouble"] p + p')).not.toBeNull(),
      );
      await press('trouble-own-browser');
      await on('check-own-browser');
    },
  );
});

/** A paste as an engine tells of it. */
function paste(files: File[], types: string[] = []): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { files, types } });
  document.body.dispatchEvent(event);
}

describe('the picture', () => {
  it('is taken from the clipboard, and nothing else is', async () => {
    start('check-own-browser');
    await on('check-own-browser');
    await waitFor(() => expect(act('pick-picture')).not.toBeNull());
    paste([], ['text/plain']);
    expect(shell.calls).not.toContain('paste_picture');
    paste([new File([new Uint8Array([1, 2, 3])], 'image.png', { type: 'image/png' })]);
    await waitFor(() => expect(document.querySelector('[data-state="picture-waiting"]')).not.toBeNull());
    expect([...(shell.pasted ?? [])]).toEqual([1, 2, 3]);
    expect(text()).toContain('Picture from the clipboard');
  });

  it('is asked of the shell where the engine hands none to the page', async () => {
    start('check-own-browser');
    await waitFor(() => expect(act('pick-picture')).not.toBeNull());
    paste([]);
    await waitFor(() => expect(shell.calls).toContain('paste_picture'));
    expect(shell.pasted?.length).toBe(0);
  });

  it('is not taken where it is too large to paste', async () => {
    start('check-own-browser');
    await waitFor(() => expect(act('pick-picture')).not.toBeNull());
    const large = new File([new Uint8Array(8_000_001)], 'image.png', { type: 'image/png' });
    paste([large]);
    await waitFor(() => expect(text()).toContain('too large'));
    expect(shell.calls).not.toContain('paste_picture');
  });

  it('is blacked out and cut by keyboard alone, and the whole one is kept only with a tick', async () => {
    start('check-own-browser');
    await waitFor(() => expect(act('pick-picture')).not.toBeNull());
    shell.dropPicture();
    await press('add-box');
    const begun = await waitFor(() => {
      const box = shell.view.waitingPicture?.edit.boxes[0];
      expect(box).toBeDefined();
      return box as PicturePart;
    });
    const box = await waitFor(() => {
      const found = document.querySelector<SVGRectElement>('rect[role="button"]');
      expect(found).not.toBeNull();
      return found as SVGRectElement;
    });
    box.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(shell.view.waitingPicture?.edit.boxes[0]?.left).toBeGreaterThan(begun.left));
    const left = act('box-1-left') as HTMLInputElement;
    await userEvent.clear(left);
    await userEvent.type(left, '12{Enter}');
    left.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(shell.view.waitingPicture?.edit.boxes[0]?.left).toBe(12));
    expect(shell.view.waitingPicture?.edit.keepWhole).toBe(false);
    await press('keep-whole');
    await waitFor(() => expect(shell.view.waitingPicture?.edit.keepWhole).toBe(true));
    await press('tool-cut', 'add-cut');
    await waitFor(() => expect(shell.view.waitingPicture?.edit.keep).toMatchObject({ left: 0, width: 960 }));
    expect(await axeFaults(document.body)).toEqual([]);
    await press('keep-remove', 'box-1-remove');
    await waitFor(() => expect(shell.view.waitingPicture?.edit.boxes).toEqual([]));
    expect(shell.view.waitingPicture?.edit.keep).toBeNull();
  });
});

describe('a saved page', () => {
  it('is marked imported, and is never called seen or confirmed', async () => {
    start('check-own-browser');
    await press('to-saved-page');
    await on('check-saved-page', 'ready');
    expect(text()).toContain('live state');
    shell.stored.on = false;
    await press('import-page');
    await on('result', 'off-imported');
    expect(text()).toContain('Imported');
    expect(act('turn-off')).toBeNull();
    await press('home');
    await on('home');
    expect(document.querySelector('section[data-state="imported"]')?.textContent).toContain('saved page');
  });

  it('waits until the window of the site is closed', async () => {
    start('check-saved-page');
    await on('check-saved-page', 'ready');
    await shell.openSite('setting');
    await on('check-saved-page', 'site-open');
    await press('close-site');
    await on('check-saved-page', 'ready');
  });
});

describe('a box', () => {
  const size = { width: 200, height: 100 };

  it.each([
    [
      { left: -5, top: 400, width: 0, height: 9 },
      { left: 0, top: 99, width: 1, height: 1 },
    ],
    [
      { left: Number.NaN, top: 1.4, width: Number.NaN, height: 2.6 },
      { left: 0, top: 1, width: 1, height: 3 },
    ],
    [
      { left: 150, top: 0, width: 999, height: 999 },
      { left: 150, top: 0, width: 50, height: 100 },
    ],
  ])('%j is brought onto the picture', (part, wanted) => {
    expect(inside(part, size)).toEqual(wanted);
  });

  it('is the same whichever corner was first', () => {
    const [a, b] = [
      { x: 10, y: 80 },
      { x: 60, y: 20 },
    ];
    const wanted = { left: 10, top: 20, width: 50, height: 60 };
    expect(spanned(a, b, size)).toEqual(wanted);
    expect(spanned(b, a, size)).toEqual(wanted);
    expect(spanned({ x: -9, y: -9 }, { x: 999, y: 999 }, size)).toEqual({ left: 0, top: 0, ...size });
  });

  it('moves with arrows, keeps its size at the edge, and grows with Shift', () => {
    const box = first(size);
    expect(afterKey(box, 'ArrowRight', false, size)).toMatchObject({ left: box.left + 2, width: box.width });
    const edge = { ...box, left: 0 };
    expect(afterKey(edge, 'ArrowLeft', false, size)).toEqual(edge);
    expect(afterKey(box, 'ArrowDown', true, size)?.height).toBe(box.height + 1);
    expect(afterKey(box, 'a', false, size)).toBeNull();
  });
});
