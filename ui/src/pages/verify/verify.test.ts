import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { VerifyView } from '../../bridge/generated';
import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { EVERYTHING } from '../export/form';
import { act, openPage, pageState } from '../open-page';
import VerifyPage from './VerifyPage.svelte';

afterEach(cleanup);

const INTACT: VerifyView = {
  fileName: 'default-off-record-2026-11-22.zip',
  verdict: 'intact',
  practice: false,
  records: 3,
  madeOn: { iso: '2026-11-22', year: 2026, month: 11, day: 22 },
  firstBad: null,
  firstBadKind: null,
  firstBadRecord: null,
  shortCode: '0123 4567 89ab cdef 0123 4567 89ab cdef',
  fingerprint: 'SHA256:abc',
  ownKey: true,
  reason: null,
};

function openWith(result: Partial<VerifyView>) {
  const shell = new FakeShell();
  const verifyFile = vi.spyOn(shell, 'verifyFile').mockResolvedValue({ ...INTACT, ...result });
  openPage(VerifyPage, 'verify', { shell });
  return { shell, verifyFile };
}

const page = () => document.querySelector('main')?.textContent ?? '';

describe('checking a saved file', () => {
  it('checks nothing before a button is pressed', () => {
    const { verifyFile } = openWith({});
    expect(verifyFile).not.toHaveBeenCalled();
    expect(pageState()).toBe('ready');
  });

  it('says that a file is intact, and what that does not prove', async () => {
    const user = userEvent.setup();
    const { verifyFile } = openWith({});
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe('intact'));
    expect(verifyFile).toHaveBeenCalledWith('pick');
    expect(page()).toContain(t('verify-intact-text', { count: 3, records: '3' }));
    expect(page()).toContain(t('verify-limit'));
    expect(page()).toContain(t('verify-seal-own'));
  });

  it('names the first change and never says intact', async () => {
    const user = userEvent.setup();
    openWith({
      verdict: 'changed',
      firstBad: 'data/log/entries/00000001.json',
      firstBadKind: 'hash-differs',
      firstBadRecord: 2,
    });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe('changed'));
    expect(page()).toContain(t('verify-changed-record', { number: '2' }));
    expect(page()).toContain(t('verify-bad-hash-differs'));
    expect(page()).toContain('data/log/entries/00000001.json');
    expect(page()).not.toContain(t('verify-intact-title'));
  });

  /** What only an intact file may be told of. */
  const GOOD = [
    'verify-intact-title',
    'verify-limit',
    'verify-seal-own',
    'verify-seal-other',
    'verify-seal-none',
  ];
  const CHANGED = [
    'verify-changed-title',
    'verify-limit-changed',
    'verify-changed-claims',
    'verify-changed-next',
  ];
  const CANNOT = ['verify-unreadable-title', 'verify-unreadable-text', 'verify-limit-unreadable'];

  it.each([
    { verdict: 'intact', change: {}, tone: 'good', said: GOOD.slice(0, 3), never: [...CHANGED, ...CANNOT] },
    {
      verdict: 'changed',
      change: { firstBad: 'bagit.txt', firstBadKind: 'hash-differs' },
      tone: 'fault',
      said: [...CHANGED, 'verify-seal-changed'],
      never: [...GOOD, ...CANNOT],
    },
    {
      verdict: 'changed',
      change: { firstBad: 'bagit.txt', firstBadKind: 'seal-invalid', fingerprint: null, ownKey: false },
      tone: 'fault',
      said: [...CHANGED, 'verify-seal-changed-none'],
      never: [...GOOD, ...CANNOT, 'verify-seal-changed'],
    },
    {
      verdict: 'unreadable',
      change: { reason: 'not-a-zip', fingerprint: null, ownKey: false, shortCode: null },
      tone: 'open',
      said: CANNOT,
      never: [...GOOD, ...CHANGED, 'verify-seal-changed', 'verify-row-seal', 'verify-row-code'],
    },
  ] as const)('says of a file that is $verdict nothing that belongs to another verdict', async (each) => {
    const user = userEvent.setup();
    openWith({ verdict: each.verdict, ...each.change });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe(each.verdict));
    for (const id of each.said) expect(page(), id).toContain(t(id));
    for (const id of each.never) expect(page(), id).not.toContain(t(id));
    expect(page()).not.toContain(t('verify-limit-before'));
    expect(document.querySelector('.receipt')?.classList.contains(each.tone)).toBe(true);
    expect(document.querySelector(`#verify-result .sign.${each.tone} svg`)).toBeTruthy();
  });

  it('shows the code to compare, grouped as when the file was saved', async () => {
    const user = userEvent.setup();
    openWith({});
    await user.click(act('verify-pick'));
    expect(await screen.findByText('0123 4567 89ab cdef 0123 4567 89ab cdef')).toBeTruthy();
    expect(page()).toContain(t('verify-code-compare'));
  });

  it('has words for a kind of change that it does not know', async () => {
    const user = userEvent.setup();
    openWith({ verdict: 'changed', firstBad: 'bagit.txt', firstBadKind: 'something-new' });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe('changed'));
    expect(page()).toContain(t('verify-bad-other'));
    expect(page()).toContain(t('verify-changed-elsewhere'));
  });

  it('says why a file cannot be checked', async () => {
    const user = userEvent.setup();
    openWith({ verdict: 'unreadable', records: 0, madeOn: null, fingerprint: null, reason: 'not-a-zip' });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe('unreadable'));
    expect(page()).toContain(t('verify-reason-not-a-zip'));
    expect(page()).not.toContain(t('verify-row-seal'));
  });

  it('says that a seal is of another key, or that there is none', async () => {
    const user = userEvent.setup();
    openWith({ ownKey: false });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(page()).toContain(t('verify-seal-other')));
    cleanup();
    openWith({ fingerprint: null, ownKey: false });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(page()).toContain(t('verify-seal-none')));
  });

  it('marks a practice file', async () => {
    const user = userEvent.setup();
    openWith({ practice: true });
    await user.click(act('verify-pick'));
    expect(await screen.findByText(t('verify-practice-text'))).toBeTruthy();
  });

  it('checks the file saved last at once when one came for that', async () => {
    const shell = new FakeShell();
    await shell.openSite('setting');
    await shell.readSwitch();
    await shell.exportRecords(EVERYTHING);
    openPage(VerifyPage, 'verify', { shell, param: 'last' });
    await waitFor(() => expect(pageState()).toBe('intact'));
    expect(shell.calls).toContain('verify_file');
    expect(act('verify-last')).toBeTruthy();
  });

  it('asks before it checks a file that is dropped while the page is open', async () => {
    const user = userEvent.setup();
    const { shell, verifyFile } = openWith({});
    shell.dropBundle();
    expect(await screen.findByText(t('verify-dropped'))).toBeTruthy();
    expect(verifyFile).not.toHaveBeenCalled();
    await user.click(act('verify-dropped'));
    await waitFor(() => expect(pageState()).toBe('intact'));
    expect(verifyFile).toHaveBeenCalledWith('dropped');
  });

  it('goes back to where it was when no file was chosen', async () => {
    const user = userEvent.setup();
    const shell = new FakeShell();
    shell.failNext = { code: 'nothing_chosen', fields: [] };
    openPage(VerifyPage, 'verify', { shell });
    await user.click(act('verify-pick'));
    await waitFor(() => expect(pageState()).toBe('ready'));
  });
});
