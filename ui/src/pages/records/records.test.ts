import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import { groupOf, kindInWords } from './kinds';
import RecordsPage from './RecordsPage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

async function shellWithRecords(): Promise<FakeShell> {
  const shell = new FakeShell();
  await shell.openSite('setting');
  await shell.readSwitch();
  await shell.choose('turn_off');
  shell.clickSwitch();
  await shell.readSwitch();
  await shell.reloadAndRead();
  return shell;
}

describe('the kinds of records', () => {
  it('fall into groups, and an unknown kind is still shown', () => {
    expect(groupOf('reading')).toBe('readings');
    expect(groupOf('clock-jumped')).toBe('log');
    expect(groupOf('something-new')).toBe('steps');
    expect(kindInWords('something-new')).toBe(t('record-kind-other'));
  });
});

describe('the list of records', () => {
  it('says when there is none and where to begin', async () => {
    const user = userEvent.setup();
    const { router } = openPage(RecordsPage, 'records');
    await waitFor(() => expect(pageState()).toBe('empty'));
    await user.click(act('check-setting'));
    expect(router.place.route).toBe('check-how');
  });

  it('tells a confirmed Off from one that is not', async () => {
    openPage(RecordsPage, 'records', { shell: await shellWithRecords() });
    await waitFor(() => expect(pageState()).toBe('intact'));
    const rows = [...document.querySelectorAll('tbody tr[data-state]')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain(t('record-outcome-confirmed'));
    expect(rows[1]).toContain(t('record-outcome-not-confirmed'));
    expect(rows[3]).toContain(t('outcome-on'));
    for (const row of rows) expect(row).toContain(t('records-seal-intact'));
  });

  it('shows one group at a time', async () => {
    const user = userEvent.setup();
    openPage(RecordsPage, 'records', { shell: await shellWithRecords() });
    await waitFor(() => expect(pageState()).toBe('intact'));
    await user.click(act('records-steps'));
    expect(document.querySelectorAll('tbody tr[data-state="choice"]')).toHaveLength(1);
    expect(document.querySelectorAll('tbody tr[data-state="reading"]')).toHaveLength(0);
    await user.click(act('records-log'));
    expect(document.querySelectorAll('tbody tr[data-state]')).toHaveLength(1);
    expect(document.querySelectorAll('tbody tr[data-state="log-started"]')).toHaveLength(1);
  });

  it('says plainly which record is not as it was written, and vouches for none after it', async () => {
    const shell = await shellWithRecords();
    vi.spyOn(shell, 'listRecords').mockImplementation(() =>
      Promise.resolve({ rows: shell.rows, intact: false, firstBad: 2 }),
    );
    openPage(RecordsPage, 'records', { shell });
    await waitFor(() => expect(pageState()).toBe('changed'));
    expect(screen.getByText(t('records-changed', { number: '2' }))).toBeTruthy();
    const seals = [...document.querySelectorAll('tbody tr[data-state]')].map(
      (row) => row.lastElementChild?.textContent,
    );
    expect(seals).toEqual([
      t('records-seal-after-change'),
      t('records-seal-after-change'),
      t('records-seal-changed'),
      t('records-seal-intact'),
      t('records-seal-intact'),
    ]);
    expect(document.querySelector('main')?.textContent).not.toContain(t('records-intact'));
  });

  it('marks practice records', async () => {
    const shell = new FakeShell();
    await shell.beginPractice('on');
    openPage(RecordsPage, 'records', { shell });
    expect(screen.getByText(t('records-practice'))).toBeTruthy();
  });
});

describe('the page of one record', () => {
  it('shows what was noted, how it is known, and the exact time', async () => {
    openPage(RecordsPage, 'records', { shell: await shellWithRecords(), param: '1' });
    await waitFor(() => expect(pageState()).toBe('reading'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('record-line-outcome'));
    expect(page).toContain(t('how-seen-by-app'));
    expect(page).toContain('2026-11-22T14:04:00+00:00');
    expect(document.querySelector('main img')?.getAttribute('alt')).toBe(
      t('record-picture-alt', { number: '1' }),
    );
  });

  it('words no code it does not know, and never shows a key', async () => {
    const shell = await shellWithRecords();
    const record = await shell.showRecord(1);
    vi.spyOn(shell, 'showRecord').mockImplementation(() =>
      Promise.resolve({
        ...record,
        lines: [
          { label: 'brand_new', value: 'shown as it is', code: false },
          { label: 'step', value: 'after_reload', code: true },
          { label: 'step', value: 'never_seen', code: true },
          { label: 'sent_on', value: '2026-11-22', code: false },
          { label: 'country', value: 'DE', code: false },
        ],
      }),
    );
    openPage(RecordsPage, 'records', { shell, param: '1' });
    await waitFor(() => expect(pageState()).toBe('reading'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('shown as it is');
    expect(page).toContain(t('record-line-other'));
    expect(page).toContain(t('record-value-after_reload'));
    expect(page).toContain('never_seen');
    expect(page).toContain('22 November 2026');
    expect(page).toContain('Germany');
    expect(page).not.toContain('record-line-');
  });

  it('leads to the records beside it', async () => {
    const user = userEvent.setup();
    openPage(RecordsPage, 'records', { shell: await shellWithRecords(), param: '2' });
    await waitFor(() => expect(pageState()).toBe('choice'));
    await user.click(act('later-record'));
    await waitFor(() => expect(pageState()).toBe('reading'));
    expect(document.querySelector('main')?.textContent).toContain(t('record-title', { number: '3' }));
  });

  it('begins at record 0 and ends at the newest: no way leads beyond', async () => {
    const user = userEvent.setup();
    const shell = await shellWithRecords();
    const newest = shell.rows[0]?.number ?? 0;
    openPage(RecordsPage, 'records', { shell });
    await waitFor(() => expect(pageState()).toBe('intact'));
    await user.click(act('record-0'));
    await waitFor(() => expect(pageState()).toBe('log-started'));
    expect(document.querySelector('[data-act="earlier-record"]')).toBeNull();
    for (let passed = 0; passed < newest; passed += 1) {
      await user.click(await waitFor(() => act('later-record')));
      await waitFor(() =>
        expect(document.querySelector('main')?.textContent).toContain(
          t('record-title', { number: String(passed + 1) }),
        ),
      );
    }
    expect(document.querySelector('[data-act="later-record"]')).toBeNull();
  });

  it.each(['99', '-1', '1.5', 'x'])('says that there is no record %s', async (param) => {
    openPage(RecordsPage, 'records', { shell: await shellWithRecords(), param });
    await waitFor(() => expect(pageState()).toBe('missing'));
  });
});

describe('the way from a record back to its confirmation', () => {
  async function opened(shell: FakeShell, number: number) {
    const user = userEvent.setup();
    const { router } = openPage(RecordsPage, 'records', { shell, param: String(number) });
    await waitFor(() => expect(document.querySelector('[data-act="all-records"]')).not.toBeNull());
    return { user, router };
  }

  it('leads from the reading that confirmed Off to the page that said so', async () => {
    const shell = await shellWithRecords();
    const { change } = shell.view;
    expect(change.stage).toBe('confirmed');
    const { user, router } = await opened(shell, change.stage === 'confirmed' ? change.after.record : 0);
    await user.click(act('said-then'));
    expect(router.place.route).toBe('turn-off');
  });

  it('is not offered where the page would speak of a later act by now', async () => {
    await opened(await shellWithRecords(), 1);
    expect(document.querySelector('[data-act="said-then"]')).toBeNull();
  });
});
