/** What a member can do, on the pretend shell: one test for each promise of the flow. */
import { render, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';

import App from './App.svelte';
import { axeFaults } from './axe';
import { FakeShell } from './bridge/fake';
import { momentAt } from './bridge/fake-world';
import type { OutcomeView, ProblemCode, ScenarioName } from './bridge/generated';
import { t } from './locale/locale.svelte';
import { Router, type Route } from './router.svelte';
import { COMMAND_ERRORS, TROUBLES } from './shell/problem';
import { act, main, on, press, says, startAfresh } from './testing/app';

let shell: FakeShell;
let router: Router;

function start(
  change: ConstructorParameters<typeof FakeShell>[0] = {},
  route: Route = 'home',
  param?: string,
) {
  shell = new FakeShell(change);
  router = new Router();
  router.go(route, param);
  render(App, { bridge: shell, router });
}

startAfresh();

/** From home to the result of a reading in the app. */
async function readInApp(): Promise<void> {
  await press('check-setting');
  await on('check-how');
  await press('answer-app');
  await waitFor(() => expect(main()?.dataset.page).not.toBe('check-how'));
  if (main()?.dataset.page === 'check-sign-in') await press('sign-in-password', 'continue');
  await on('check-interruption');
  await press('open-site');
  await on('check-in-app', 'open');
  await press('read-switch');
}

describe('the first screens', () => {
  it('lead through three pages, choose nothing, and connect to nothing', async () => {
    start({ firstRunDone: false });
    await on('first-run-welcome');
    expect(document.querySelector('nav')).toBeNull();
    await press('continue');
    await on('first-run-data');
    await press('continue');
    await on('first-run-begin');
    expect(document.querySelector('input:checked')).toBeNull();
    await press('answer-now');
    await on('home');
    expect(shell.calls).toEqual(['load_view', 'finish_first_run']);
  });

  it('can be skipped', async () => {
    start({ firstRunDone: false });
    await press('skip');
    await on('home');
  });

  it('lead into practice, where every page says so', async () => {
    start({ firstRunDone: false });
    await press('continue', 'continue', 'answer-practice');
    await on('home');
    await says('You are practising.');
    await press('go-settings');
    await on('settings');
    await says('You are practising.');
    await press('end-practice');
    await on('home');
    await waitFor(() => expect(document.body.textContent).not.toContain('You are practising.'));
  });
});

describe('ending practice', () => {
  async function practise() {
    start();
    await on('home');
    shell.push(await shell.beginPractice('on'));
    await says('You are practising.');
  }

  it('asks first where there are practice records, and says once on home that it has ended', async () => {
    await practise();
    await readInApp();
    await on('result', 'on');
    const records = shell.view.records;
    await press('end-practice');
    await says(
      records === 1
        ? 'This erases the one practice record'
        : `This erases the ${String(records)} practice records`,
    );
    expect(shell.calls).not.toContain('end_practice');
    await press('keep-practice');
    await on('result', 'on');
    expect(act('erase-practice')).toBeNull();
    await press('end-practice', 'erase-practice');
    await on('home');
    await says('Practice has ended. Your real setting was not touched.');
    await press('go-records');
    await on('records');
    await press('go-home');
    await on('home');
    expect(document.body.textContent).not.toContain('Practice has ended.');
  });

  it('asks nothing where nothing would be erased', async () => {
    await practise();
    await press('end-practice');
    await says('Practice has ended.');
    expect(shell.calls).toContain('end_practice');
    await press('go-records', 'go-home');
    await on('home');
    expect(document.body.textContent).not.toContain('Practice has ended.');
  });

  it('another practice erases nothing before the member says so', async () => {
    await practise();
    await readInApp();
    await on('result', 'on');
    router.go('practice');
    await press('scenario-off', 'begin-practice');
    await says('Start a new practice?');
    expect(shell.view.practice?.scenario).toBe('on');
    await press('keep-practice');
    expect(shell.view.records).toBeGreaterThan(0);
    await press('begin-practice', 'erase-practice');
    await on('home');
    expect(shell.view.practice?.scenario).toBe('off');
    expect(shell.view.records).toBe(0);
  });
});

describe('the form in the site’s window', () => {
  it('is not read: neither from the page nor from the bar', async () => {
    start();
    await on('home');
    await shell.openSite('objection_form');
    router.go('check-in-app');
    await on('check-in-app', 'open');
    expect(act('read-switch')).toBeNull();
    await press('open-setting');
    await waitFor(() => expect(act('read-switch')).not.toBeNull());
    expect(shell.view.site.page).toBe('setting');
  });
});

describe('checking in the app', () => {
  it('opens nothing before the page that says what will happen', async () => {
    start();
    await press('check-setting', 'answer-app');
    await on('check-sign-in');
    await press('sign-in-not-sure', 'continue');
    await on('check-interruption');
    expect(shell.calls).not.toContain('open_site');
    await press('go-back', 'back');
    await on('check-how');
  });

  it('shows On with how we know, the time, a picture, and two equal buttons', async () => {
    start();
    await readInApp();
    await on('result', 'on');
    await says('Seen by this app');
    await says('22 November 2026 at 14:04');
    expect(document.querySelector('main img')?.getAttribute('alt')).toContain('On');
    expect(act('turn-off')?.className).toBe(act('leave-on')?.className);
    expect(act('turn-off')?.parentElement).toBe(act('leave-on')?.parentElement);
  });

  it('follows a reading that was asked for from the bar', async () => {
    start();
    await press('check-setting', 'answer-app', 'sign-in-password', 'continue', 'open-site');
    await on('check-in-app');
    await shell.bar.readSwitch();
    await on('result', 'on');
  });

  it.each<[ScenarioName, string]>([
    ['cannot-tell', 'cannot-tell'],
    ['signed-out', 'signed-out'],
    ['challenge', 'challenge'],
    ['offline', 'offline'],
    ['not-shown', 'not-shown'],
    ['work-account', 'on-locked'],
    ['off', 'await-reload'],
  ])('in the scenario %s comes to %s', async (scenario, state) => {
    start();
    await shell.beginPractice(scenario);
    await readInApp();
    await on(state === 'await-reload' ? 'turn-off' : 'result', state);
    if (state !== 'on-locked') expect(act('turn-off')).toBeNull();
  });

  it('says what went wrong and what to do, and gives it the focus', async () => {
    start();
    await press('check-setting', 'answer-app', 'sign-in-password', 'continue', 'open-site');
    shell.failNext = { code: 'site_busy', fields: [] };
    await press('read-switch');
    await says('The app is still looking at the page.');
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    await on('check-in-app');
  });
});

describe('checking in the own browser', () => {
  it('has nothing chosen, takes a picture, and marks the record "Told by you"', async () => {
    start();
    await press('check-setting', 'answer-own');
    await on('check-own-browser');
    await press('save-answer');
    await says('There is a problem');
    expect(shell.calls).not.toContain('tell_reading');
    shell.dropPicture('page.png');
    await says('page.png');
    await press('answer-off', 'save-answer');
    await on('result', 'off-told');
    await says('Told by you');
    expect(shell.rows[0]).toMatchObject({ kind: 'told', outcome: 'off', hasPicture: true });
  });

  it('takes "I cannot find it" for an answer', async () => {
    start({}, 'check-own-browser');
    await press('answer-cannot-find', 'save-answer');
    await on('result', 'not-shown');
    await says('Told by you');
  });
});

describe('turning it off', () => {
  it('says done only after a reload and a second reading', async () => {
    start();
    await readInApp();
    await press('turn-off');
    await on('turn-off', 'await-click');
    shell.clickSwitch();
    await press('ive-done-it');
    await on('turn-off', 'await-reload');
    expect(main()?.textContent).not.toContain('Done.');
    await press('reload-and-read');
    await on('turn-off', 'confirmed');
    expect(main()?.querySelector('h1')?.textContent).toContain('Done. The switch is off');
    expect(document.activeElement?.tagName).toBe('H1');
    await says('At 14:04 we saw On. At 14:07, after a reload, we saw Off.');
    await press('home');
    await says('The setting is off');
  });

  it('says plainly that the switch still shows On', async () => {
    start();
    await readInApp();
    await press('turn-off', 'ive-done-it');
    await on('turn-off', 'still-on');
  });

  it('says plainly that the switch went back', async () => {
    start();
    await shell.beginPractice('save-fails');
    await readInApp();
    await press('turn-off');
    shell.clickSwitch();
    await press('ive-done-it', 'reload-and-read');
    await on('turn-off', 'came-back');
    await press('turn-off');
    await on('turn-off', 'await-click');
  });

  it('tells about a wall in between, and leads back', async () => {
    start();
    await readInApp();
    await press('turn-off');
    shell.scenario = 'signed-out';
    await press('ive-done-it');
    await on('result', 'signed-out');
    await press('back-to-steps');
    await on('turn-off', 'await-click');
  });

  it('works in the own browser, and never calls it seen', async () => {
    start({}, 'check-own-browser');
    await press('answer-on', 'save-answer', 'turn-off');
    await on('turn-off', 'own');
    await press('answer-off', 'save-answer');
    await on('turn-off', 'told-off');
    await says('Told by you');
    await press('home');
    await says('You told us that the setting is off');
  });

  it('takes "Leave it on" and "I changed my mind" for good answers', async () => {
    start();
    await readInApp();
    await press('leave-on');
    await on('left-on');
    await press('home', 'see-choices', 'turn-off', 'changed-mind');
    await on('home');
    expect(shell.view.change.stage).toBe('none');
  });
});

describe('home', () => {
  const known = {
    confirmed: false,
    locked: false,
    how: 'seen_by_app' as const,
    at: momentAt(9, 1),
    record: 1,
    stale: false,
  };

  it('never says "off" of a switch that was seen off only once', async () => {
    start({ setting: { known: { ...known, on: false }, lastTry: null, drift: null } });
    await on('home');
    expect(document.querySelector('#state-words')?.textContent).toBe('The switch showed Off');
    expect(act('look-again')).not.toBeNull();
  });

  it.each<OutcomeView>(['signed_out', 'challenge', 'restricted', 'page_problem', 'not_shown', 'cannot_tell'])(
    'keeps what is known when the last look came to %s',
    async (outcome) => {
      const lastTry = { outcome, reason: null, how: 'seen_by_app' as const, at: momentAt(10, 0), record: 2 };
      start({ setting: { known: { ...known, on: true }, lastTry, drift: null } });
      await on('home');
      expect(document.querySelector('#state-words')?.textContent).toBe('The setting is on');
      await says('The last look');
      await says('What you see here is from the look before.');
    },
  );

  it('shows the day an answer is due', async () => {
    start();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    router.go('settings');
    router.go('home');
    await waitFor(() => expect(document.querySelector('[data-state="due"]')).toBeNull());
    shell.push({});
    await says('Answer due by 22 December 2026');
    await says('That is in 30 days.');
  });
});

describe('the shell', () => {
  it.each(Object.keys(TROUBLES) as ProblemCode[])('gives the problem %s a page of its own', async (code) => {
    start({ problem: { code, place: '/somewhere' } });
    await on('problem', TROUBLES[code]);
    await says('/somewhere');
    await press('continue');
    await on('home');
  });

  it.each(Object.keys(COMMAND_ERRORS) as Array<keyof typeof COMMAND_ERRORS>)(
    'words the error %s',
    async (code) => {
      if (code === 'form_invalid') return;
      start({}, 'settings');
      await on('settings');
      shell.failNext = { code, fields: [] };
      await press('colours-dark');
      await waitFor(() => expect(document.querySelectorAll('[data-state="fault"] li')).toHaveLength(1));
      expect(document.querySelector('[data-state="fault"] li strong')?.textContent).not.toBe('');
      expect(document.querySelector('[data-state="fault"] .next')?.textContent).not.toBe('');
    },
  );

  it('dresses the window as it was set', async () => {
    start({}, 'settings');
    await press('colours-dark', 'text-size-150', 'less-movement');
    await waitFor(() =>
      expect(document.documentElement.dataset).toMatchObject({ colours: 'dark', movement: 'less' }),
    );
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.5');
    await says('Saved.');
  });

  it('says on every page that it is not part of LinkedIn', async () => {
    start({ firstRunDone: false });
    await says('Default Off is not part of LinkedIn.');
  });

  it('goes to the page of mails when a mail is dropped', async () => {
    start();
    await on('home');
    await shell.pickMail();
    await waitFor(() => expect(router.place.route).toBe('mail'));
  });

  it('goes to the check of files when a saved file is dropped', async () => {
    start();
    await on('home');
    shell.dropBundle();
    await waitFor(() => expect(router.place.route).toBe('verify'));
  });
});

describe('axe', () => {
  it('finds what it is there for', async () => {
    const box = document.createElement('div');
    box.append(document.createElement('input'));
    document.body.append(box);
    expect((await axeFaults(box)).some((fault) => fault.startsWith('label'))).toBe(true);
  });

  const pages: Array<[Route, string?]> = [
    ['home'],
    ['check-how'],
    ['check-sign-in'],
    ['check-interruption'],
    ['check-in-app'],
    ['check-own-browser'],
    ['check-own-browser', 'sign-in'],
    ['check-not-sure'],
    ['check-saved-page'],
    ['result'],
    ['choice'],
    ['turn-off'],
    ['turn-off', 'own'],
    ['left-on'],
    ['practice'],
    ['settings'],
    ['understand'],
    ['facts'],
    ['objection'],
    ['records'],
    ['export'],
    ['verify'],
    ['help'],
  ];

  it.each(pages)('finds nothing on the page %s %s', async (route, param) => {
    vi.spyOn(window, 'scrollTo').mockReturnValue();
    start({}, 'home');
    await on('home');
    await shell.openSite('setting');
    await shell.readSwitch();
    router.go(route, param);
    await waitFor(() => expect(main()?.querySelector('h1')?.textContent).toBeTruthy());
    expect(await axeFaults(document.body)).toEqual([]);
  });
});

describe('a file that is dropped and not taken', () => {
  it.each(['mail_unreadable', 'mail_too_large', 'file_unreadable', 'drop_unknown'] as const)(
    'is said in words: %s',
    async (code) => {
      start({}, 'mail');
      await on('mail');
      shell.refuseDrop(code);
      const name = COMMAND_ERRORS[code];
      await says(t(`problem-${name}-what`));
      await says(t(`problem-${name}-next`));
    },
  );
});
