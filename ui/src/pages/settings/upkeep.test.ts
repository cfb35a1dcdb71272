/** The lock, reminders, the menu, keys, deleting, the tour: what a member can press, on the pretend shell. */
import { render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import App from '../../App.svelte';
import { axeFaults } from '../../axe';
import { FakeShell } from '../../bridge/fake';
import { momentAt } from '../../bridge/fake-world';
import type { MenuPlace } from '../../bridge/generated';
import { Router, type Route } from '../../router.svelte';
import { act, main, on, press, says, startAfresh, type } from '../../testing/app';

const PASSPHRASE = 'seven quiet herons';

let shell: FakeShell;
let router: Router;

function start(route: Route = 'home', change: ConstructorParameters<typeof FakeShell>[0] = {}) {
  shell = new FakeShell(change);
  router = new Router();
  router.go(route);
  render(App, { bridge: shell, router });
}

startAfresh();

describe('the passphrase lock', () => {
  it('says that it is a door and no safe, and asks for the passphrase twice', async () => {
    start('settings');
    await says('a door, not a safe');
    await press('lock-open');
    await press('lock-set');
    await says('A passphrase needs 8 characters or more');
    await type('lock-new', PASSPHRASE);
    await type('lock-again', 'seven quiet heron');
    await press('lock-set');
    await says('The two passphrases are not the same');
    expect(shell.calls).not.toContain('set_lock');
    await type('lock-again', 's');
    await press('lock-set');
    await says('The lock is set.');
    expect(shell.view.lock).toBe('open');
    expect((act('lock-new') as HTMLInputElement | null)?.value ?? '').toBe('');
  });

  it('takes paste, is known to password managers, and hides what is typed until asked', async () => {
    start('settings');
    await press('lock-open');
    const field = act('lock-new') as HTMLInputElement;
    expect(field.type).toBe('password');
    expect(field.autocomplete).toBe('new-password');
    await userEvent.click(field);
    await userEvent.paste(PASSPHRASE);
    expect(field.value).toBe(PASSPHRASE);
    await press('lock-show');
    await waitFor(() => expect(field.type).toBe('text'));
  });

  it('shows nothing before it opens, and everything after', async () => {
    start();
    await on('home');
    await shell.tellReading({ answer: 'off', afterChange: false, language: null });
    await shell.setLock({ current: null, passphrase: PASSPHRASE });
    router.go('records');
    await on('records');
    await shell.lockNow();
    shell.push({});
    await on('lock', 'locked');
    expect(document.querySelector('nav')).toBeNull();
    expect(document.body.textContent).not.toMatch(/record 1|setting is off/i);
    shell.upkeep.choose('records');
    expect(main()?.dataset.page).toBe('lock');
    const field = act('passphrase') as HTMLInputElement;
    expect(field.autocomplete).toBe('current-password');
    await press('unlock');
    await says('Type your passphrase');
    await type('passphrase', 'not this one');
    await press('unlock');
    await says('This passphrase does not fit.');
    expect((act('passphrase') as HTMLInputElement).value).toBe('');
    await type('passphrase', `${PASSPHRASE}{Enter}`);
    await on('home');
    await says('You told us that the setting is off');
  });

  it('says what to do about a forgotten one, down to beginning anew', async () => {
    start();
    await on('home');
    await shell.setLock({ current: null, passphrase: PASSPHRASE });
    await shell.lockNow();
    shell.push({});
    await press('lock-forgotten');
    await says('Nobody can find out a forgotten passphrase for you.');
    await press('to-delete-all');
    await on('delete-all');
    await says('All your records');
    await press('keep-everything');
    await on('lock');
  });

  it('is changed and removed only with the passphrase of now', async () => {
    start('settings');
    await on('settings');
    await shell.setLock({ current: null, passphrase: PASSPHRASE });
    shell.push({});
    await press('lock-open');
    await press('lock-remove');
    await says('Type your passphrase');
    await type('lock-current', 'wrong wrong');
    await press('lock-remove');
    await says('This passphrase does not fit.');
    expect(shell.view.lock).toBe('open');
    await userEvent.clear(act('lock-current') as HTMLInputElement);
    await type('lock-current', PASSPHRASE);
    await press('lock-remove');
    await says('The lock is removed.');
    expect(shell.view.lock).toBe('none');
  });
});

describe('deleting everything', () => {
  it('names what goes and what stays, offers a copy, and asks once', async () => {
    start('settings');
    await on('settings');
    await shell.tellReading({ answer: 'on', afterChange: false, language: null });
    shell.push({});
    await press('to-delete-all');
    await on('delete-all');
    await says('Your 2 records, with their pictures');
    await says('Backups of your computer');
    expect(shell.calls).not.toContain('delete_everything');
    await press('save-copy');
    await on('export');
    router.back();
    await press('delete-everything');
    await on('deleted', 'all');
    expect(document.querySelector('nav')).toBeNull();
    await press('start-again');
    await on('first-run-welcome');
  });

  it('names what could not be deleted', async () => {
    start();
    await on('home');
    shell.push({
      deleted: { remains: [{ what: 'folder', place: '/home/you/.cache/x' }], copies: '/home/you/Documents' },
    });
    await on('deleted', 'remains');
    await says('/home/you/.cache/x');
    await says('/home/you/Documents');
    await press('close-app');
    expect(shell.calls).toContain('close_app');
  });
});

describe('the reminder', () => {
  it('is asked for once and is never chosen for the member', async () => {
    start();
    await on('home');
    shell.push({ reminder: { ...shell.view.reminder, ask: true } });
    await press('to-reminder');
    await on('reminder', 'unset');
    expect(document.querySelector('input:checked')).toBeNull();
    await press('reminder-quarter');
    await on('reminder', 'quarter');
    expect((act('reminder-notification') as HTMLInputElement).checked).toBe(false);
    await press('reminder-notification');
    expect(shell.view.settings.reminderNotification).toBe(true);
    await press('home');
    await on('home');
    expect(act('to-reminder')).toBeNull();
  });

  it('shows in the app when its day has come', async () => {
    start();
    await on('home');
    shell.push({ reminder: { ...shell.view.reminder, due: true } });
    await says('It is time to look again');
    await press('reminder-check');
    await on('check-how');
  });
});

describe('on after off', () => {
  const drift = {
    offAt: momentAt(9, 2),
    offRecord: 1,
    offHow: 'seen_by_app' as const,
    onHow: 'seen_by_app' as const,
    onAt: momentAt(14, 4),
    onRecord: 2,
  };

  it('has a page with what was seen, what can be behind it, and the ways on', async () => {
    start('drift', {
      setting: {
        known: {
          on: true,
          confirmed: false,
          locked: false,
          how: 'seen_by_app',
          at: momentAt(14, 4),
          record: 2,
          stale: false,
        },
        lastTry: null,
        drift,
      },
    });
    await on('drift', 'changed');
    await says('The setting was off. Now it is on');
    await says('You may have turned it on again yourself.');
    await says('LinkedIn may have changed');
    await says('The app cannot tell which of these it was.');
    await press('see-choices');
    await on('choice');
  });

  it('is reached from home and from the reading that saw it', async () => {
    start();
    await on('home');
    await shell.openSite('setting');
    await shell.readSwitch();
    shell.push({ setting: { ...shell.view.setting, drift: { ...drift, onRecord: shell.view.records - 1 } } });
    await press('see-drift');
    await on('drift', 'changed');
    router.go('home');
    router.go('check-in-app');
    await on('check-in-app');
    shell.push({ setting: { ...shell.view.setting, drift: { ...drift, onRecord: shell.view.records } } });
    await press('read-switch');
    await on('drift', 'changed');
  });
});

describe('the menu', () => {
  it.each<[MenuPlace, string]>([
    ['save-record', 'export'],
    ['verify-file', 'verify'],
    ['home', 'home'],
    ['check', 'check-how'],
    ['records', 'records'],
    ['follow-up', 'follow-up'],
    ['settings', 'settings'],
    ['help', 'help'],
    ['how-it-works', 'understand'],
    ['show-around', 'around'],
    ['technical-log', 'technical-log'],
  ])('%s opens the page %s', async (item, page) => {
    start(page === 'practice' ? 'home' : 'practice');
    await on('practice');
    shell.upkeep.choose(item);
    await on(page);
  });

  it('goes back and moves between the parts of the window', async () => {
    start('settings');
    await on('settings');
    shell.upkeep.choose('back');
    await on('home');
    const here = () => document.activeElement?.closest('header, main, footer')?.tagName;
    await waitFor(() => expect(here()).toBe('MAIN'));
    shell.upkeep.choose('next-pane');
    expect(here()).toBe('FOOTER');
    shell.upkeep.choose('next-pane');
    expect(here()).toBe('HEADER');
    shell.upkeep.choose('previous-pane');
    expect(here()).toBe('FOOTER');
  });
});

describe('keys', () => {
  it('F6 goes on to the site’s window while it is open, and only past the last part', async () => {
    start();
    await on('home');
    await shell.openSite('setting');
    await userEvent.keyboard('{F6}');
    expect(shell.calls).not.toContain('raise_site');
    await userEvent.keyboard('{F6}');
    await waitFor(() => expect(shell.calls).toContain('raise_site'));
  });

  it('F6 comes back from the site’s window to the button that is next', async () => {
    start('check-in-app');
    await on('check-in-app', 'closed');
    await shell.openSite('setting');
    await on('check-in-app', 'open');
    act('close-site')?.focus();
    await userEvent.keyboard('{F6}{F6}');
    await waitFor(() => expect(shell.calls).toContain('raise_site'));
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(act('read-switch'));
    // Coming back by another way leaves the focus where it was.
    act('close-site')?.focus();
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(act('close-site'));
  });

  it('Escape closes what is open around the focus and leaves the page and its words alone', async () => {
    start('settings');
    await press('lock-open');
    await type('lock-new', 'half a pass');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('details[open]')).toBeNull();
    expect(document.activeElement).toBe(act('lock-open'));
    expect((act('lock-new') as HTMLInputElement).value).toBe('half a pass');
    await userEvent.keyboard('{Escape}');
    expect(main()?.dataset.page).toBe('settings');
  });

  it('Alt and Left go back, and what was typed is there again', async () => {
    start('check-own-browser');
    await press('answer-off');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await on('home');
    router.go('check-own-browser');
    await waitFor(() => expect((act('answer-off') as HTMLInputElement).checked).toBe(true));
  });
});

describe('show me around', () => {
  it('leads through five stops in practice, and each screen can be looked at', async () => {
    start('help');
    await press('show-around');
    await on('around', 'start');
    await press('around-start');
    await on('around', 'home');
    expect(shell.view.mode).toBe('practice');
    await says('Stop 1 of 5');
    await press('around-look');
    await on('home');
    router.back();
    for (const stop of ['check', 'answer', 'records', 'save']) {
      if (main()?.dataset.page !== 'around') router.go('around', 'home');
      await press('around-next');
      await on('around', stop);
    }
    await says('Stop 5 of 5');
    await press('around-end');
    await on('home');
    expect(shell.view.mode).toBe('real');
  });
});

describe('the technical log', () => {
  it('is shown, copied and deleted', async () => {
    start('technical-log');
    await on('technical-log', 'filled');
    await says('the web view could not be made');
    expect(act('copy-log')).not.toBeNull();
    await press('delete-log');
    await on('technical-log', 'empty');
    await says('The log is deleted.');
  });
});

describe('the problem report', () => {
  it('is shown whole before it is saved, and its confirmation names the file', async () => {
    start('technical-log');
    await press('to-problem-report');
    await on('problem-report', 'shown');
    await says('the web view could not be made');
    await says('The app sends nothing.');
    await press('save-problem-report');
    await on('problem-report', 'saved');
    await says('default-off-problem-report.txt');
    await says('the web view could not be made');
  });

  it('is not said to be saved where the member chose no place', async () => {
    start('problem-report');
    await on('problem-report', 'shown');
    shell.upkeep.reportName = null;
    await press('save-problem-report');
    await waitFor(() => expect(shell.calls.at(-1)).toBe('save_problem_report'));
    await on('problem-report', 'shown');
  });
});

describe('axe', () => {
  const pages: Array<[Route, string?]> = [
    ['drift'],
    ['reminder'],
    ['around'],
    ['around', 'answer'],
    ['technical-log'],
    ['problem-report'],
    ['delete-all'],
    ['settings'],
  ];
  it.each(pages)('finds nothing on the page %s %s', async (route, param) => {
    start();
    await on('home');
    await shell.setLock({ current: null, passphrase: PASSPHRASE });
    shell.push({});
    router.go(route, param);
    await waitFor(() => expect(main()?.querySelector('h1')?.textContent).toBeTruthy());
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('finds nothing on the lock and after deleting', async () => {
    start();
    await on('home');
    await shell.setLock({ current: null, passphrase: PASSPHRASE });
    await shell.lockNow();
    shell.push({});
    await on('lock');
    expect(await axeFaults(document.body)).toEqual([]);
    await shell.deleteEverything();
    shell.push({});
    await on('deleted');
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
