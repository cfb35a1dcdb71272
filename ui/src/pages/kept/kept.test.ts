/** What was kept is confirmed on a page of its own, and that page opens again from the record. */
import { cleanup, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { axeFaults } from '../../axe';
import type { Bridge } from '../../bridge/bridge';
import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { EVERYTHING } from '../export/form';
import { act, openPage, pageState } from '../open-page';
import RecordsPage from '../records/RecordsPage.svelte';
import SettingsPage from '../settings/SettingsPage.svelte';
import KeptPage from './KeptPage.svelte';

afterEach(cleanup);

const user = userEvent.setup();

/** A shell in which this was kept, and other records came after it. */
async function shellAfter(...acts: Array<(shell: FakeShell) => Promise<unknown>>): Promise<FakeShell> {
  const shell = new FakeShell();
  for (const each of acts) await each(shell);
  await shell.finishUnderstanding();
  await shell.tellReading({ answer: 'on', afterChange: false, language: null });
  return shell;
}

const ACTS: Record<string, Array<(shell: Bridge) => Promise<unknown>>> = {
  'mail-kept': [(shell) => shell.pickMail(), (shell) => shell.checkMail(), (shell) => shell.keepMail()],
  'data-export-counted': [(shell) => shell.pickDataExport(), (shell) => shell.keepDataExport()],
  'key-rotated': [(shell) => shell.changeKey()],
  'key-lost': [(shell) => shell.makeNewKey()],
  // As after a restart: the page of the newest copy does not know it any more.
  exported: [
    (shell) => shell.exportRecords(EVERYTHING),
    (shell) => Promise.resolve((shell as FakeShell).push({ lastExport: null })),
  ],
};

const SAID: Record<string, () => string[]> = {
  'mail-kept': () => [
    t('mail-kept'),
    'Your request',
    'privacy@linkedin.com',
    t('mail-verdict-valid', { signer: 'linkedin.com' }),
    t('how-signed-by-sender'),
    t('mail-keep-text'),
  ],
  'data-export-counted': () => [
    t('own-data-kept'),
    t('own-data-used-title'),
    '1840',
    t('own-data-not-used-title'),
    '3071',
    t('own-data-limits'),
    'Votes.csv',
  ],
  'key-rotated': () => [
    t('settings-change-key-done'),
    'SHA256:qYt0fJ3m1Vb7hRk2cX9pLw8zN4sDaE6uGi5oTxB0yMc',
    'SHA256:anotherKeyOfThisComputer0123456789abcdefghi',
  ],
  exported: () => [
    'default-off-record-2026-11-22.zip',
    t('export-done-name'),
    t('export-records', { count: 0, shown: '0' }),
    '4f1d9c02ab37e6585d0c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d',
    t('export-done-limit'),
  ],
  'key-lost': () => [t('settings-new-key-done'), 'SHA256:aNewKeyOfThisComputer0123456789abcdefghijk'],
};

function page(): string {
  return (document.querySelector('main')?.textContent ?? '').replace(/[⁨⁩]/gu, '');
}

describe('the page that confirms what was kept', () => {
  it.each(Object.keys(ACTS))('opens again from the record of %s, after other records too', async (kind) => {
    const shell = await shellAfter(...(ACTS[kind] ?? []));
    const { router } = openPage(RecordsPage, 'records', { shell, param: '1' });
    await waitFor(() => expect(pageState()).toBe(kind));
    await user.click(act('said-then'));
    expect(router.place).toEqual({ route: 'kept', param: '1' });
    cleanup();

    const kept = openPage(KeptPage, 'kept', { shell, param: '1' });
    await waitFor(() => expect(pageState()).toBe(kind));
    for (const said of SAID[kind]?.() ?? ['nothing is expected']) {
      expect(page()).toContain(said.replace(/[⁨⁩]/gu, ''));
    }
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('see-record'));
    expect(kept.router.place).toEqual({ route: 'records', param: '1' });
  });

  it.each(['99', 'x', '2'])('says that there is no such record for %s', async (param) => {
    const shell = await shellAfter((each) => each.changeKey());
    openPage(KeptPage, 'kept', { shell, param });
    await waitFor(() => expect(pageState()).toBe('missing'));
  });

  it('leads to noting what a mail says only where an objection came before it', async () => {
    const shell = new FakeShell();
    await shell.pickMail();
    await shell.keepMail();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    await shell.pickMail();
    await shell.keepMail();
    openPage(KeptPage, 'kept', { shell, param: '1' });
    await waitFor(() => expect(pageState()).toBe('mail-kept'));
    expect(document.querySelector('[data-act="note"]')).toBeNull();
    const { router } = openPage(KeptPage, 'kept', { shell, param: '3' });
    await waitFor(() => expect(pageState()).toBe('mail-kept'));
    await user.click(act('note'));
    expect(router.place).toEqual({ route: 'follow-up', param: 'note' });
  });

  it('names no signer where a signature could not be judged, and says why', async () => {
    const shell = new FakeShell();
    shell.keep('mail-kept', 'imported', [
      ['mail_subject', ''],
      ['verdict', 'verdict_cannot_tell', 'code'],
      ['doubt', 'doubt_other_signer', 'code'],
    ]);
    openPage(KeptPage, 'kept', { shell, param: '1' });
    await waitFor(() => expect(pageState()).toBe('mail-kept'));
    expect(page()).toContain(t('mail-verdict-cannot_tell'));
    expect(page()).toContain(t('record-value-doubt_other_signer'));
    expect(page()).not.toContain(t('mail-subject'));
    expect(page()).toContain(t('how-imported'));
  });
});

describe('changing the key in the settings', () => {
  it('ends on the page that confirms it', async () => {
    const shell = await shellAfter();
    const { router } = openPage(SettingsPage, 'settings', { shell });
    await user.click(act('about-change-key'));
    await user.click(act('change-key'));
    await waitFor(() => expect(router.place).toEqual({ route: 'kept', param: '2' }));
  });

  it('stays where it was when the key could not be changed', async () => {
    const shell = await shellAfter();
    const { router } = openPage(SettingsPage, 'settings', { shell });
    await user.click(act('about-change-key'));
    shell.failNext = { code: 'key_not_changed', fields: [] };
    await user.click(act('change-key'));
    await waitFor(() => expect(shell.calls).toContain('change_key'));
    expect(router.place.route).toBe('settings');
  });
});
