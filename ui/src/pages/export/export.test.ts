import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import ExportPage from './ExportPage.svelte';
import { EVERYTHING } from './form';

afterEach(cleanup);

async function shellWithReading(change: ConstructorParameters<typeof FakeShell>[0] = {}): Promise<FakeShell> {
  const shell = new FakeShell(change);
  await shell.openSite('setting');
  await shell.readSwitch();
  return shell;
}

describe('saving a copy', () => {
  it('has nothing to save before the first record', async () => {
    openPage(ExportPage, 'export');
    await waitFor(() => expect(pageState()).toBe('empty'));
    expect(document.querySelector('[data-act="export"]')).toBeNull();
  });

  it('shows what goes in and where before anything is written', async () => {
    const { shell } = openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('default-off-record-2026-11-22.zip');
    expect(page).toContain('/home/you/Documents');
    expect(page).toContain(t('export-records', { count: 2, shown: '2' }));
    expect(document.querySelector('[data-state="sealed"]')).not.toBeNull();
    expect(shell.calls).not.toContain('export_records');
  });

  it('saves a PDF too when it is ticked, and names it', async () => {
    const user = userEvent.setup();
    openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('with-pdf'));
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    const named = document.querySelector('[data-state="pdf"]')?.textContent ?? '';
    expect(named).toContain('default-off-record-2026-11-22.pdf');
  });

  it('says nothing of a PDF in a build that makes none, or when none was asked for', async () => {
    const user = userEvent.setup();
    const shell = await shellWithReading();
    shell.makesPdf = false;
    openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(pageState()).toBe('plan'));
    expect(document.querySelector('[data-act="with-pdf"]')).toBeNull();
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    expect(document.querySelector('main')?.textContent).not.toContain('PDF');
  });

  it('says so when the file will not be sealed', async () => {
    const shell = await shellWithReading({ seal: { state: 'no_keychain', fingerprint: null } });
    openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(document.querySelector('[data-state="unsealed"]')).not.toBeNull());
    expect(screen.getByText(t('export-unsealed'))).toBeTruthy();
  });

  it('takes another folder', async () => {
    const user = userEvent.setup();
    openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('change-folder'));
    expect(await screen.findByText('/home/you/Papers')).toBeTruthy();
  });

  it('ends with the name, the verdict on the saved file and a short code', async () => {
    const user = userEvent.setup();
    const { shell, router } = openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('export-done-intact'));
    expect(page).toContain(shell.view.lastExport?.shortCode);
    expect(page).toContain(t('export-done-limit'));
    await user.click(act('open-last_copy'));
    expect(shell.calls).toContain('open_place last_copy');
    await user.click(act('verify-saved'));
    expect(router.place).toMatchObject({ route: 'verify', param: 'last' });
  });

  it('does not call a file intact that was not', async () => {
    const shell = await shellWithReading();
    await shell.exportRecords(EVERYTHING);
    const { lastExport } = shell.view;
    if (lastExport) shell.push({ lastExport: { ...lastExport, verdict: 'changed' } });
    openPage(ExportPage, 'export', { shell, param: 'saved' });
    expect(pageState()).toBe('saved-changed');
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('export-done-changed'));
    expect(page).not.toContain(t('export-done-intact'));
  });

  it('stays on the plan when it could not be saved', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    shell.failNext = { code: 'disk_full', fields: [] };
    await user.click(act('export'));
    await waitFor(() => expect(act('export').getAttribute('aria-busy')).toBeNull());
    expect(pageState()).toBe('plan');
  });

  it('says of a practice file that it proves nothing', async () => {
    const shell = new FakeShell();
    await shell.beginPractice('on');
    await shell.openSite('setting');
    await shell.readSwitch();
    openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(pageState()).toBe('plan'));
    expect(screen.getByText(t('export-practice'))).toBeTruthy();
    expect(document.querySelector('main')?.textContent).toContain('PRACTICE-');
  });

  it('leaves letters, notes and mails out unless they are ticked, and says so', async () => {
    const user = userEvent.setup();
    const shell = await shellWithReading();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(document.querySelector('[data-state="withheld"]')).not.toBeNull());
    expect(screen.getByText(t('export-withheld-personal', { count: 1, shown: '1' }))).toBeTruthy();
    await user.click(act('with-personal'));
    await waitFor(() => expect(document.querySelector('[data-state="whole"]')).not.toBeNull());
    expect(screen.getByText(t('export-personal-in'))).toBeTruthy();
  });

  it('leaves out pictures and the records that are not picked', async () => {
    const user = userEvent.setup();
    const shell = await shellWithReading();
    await shell.readSwitch();
    openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('with-pictures'));
    await user.click(act('scope-picked'));
    await user.click(await waitFor(() => act('pick-1')));
    const two = t('export-withheld-records', { count: 2, shown: '2' });
    expect(await screen.findByText(two)).toBeTruthy();
    expect(screen.getByText(t('export-pictures', { count: 0, shown: '0' }))).toBeTruthy();
  });

  it('saves nothing from a day on without a day', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ExportPage, 'export', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('scope-since'));
    await user.click(act('export'));
    expect(await screen.findByText(t('export-since-missing'))).toBeTruthy();
    expect(shell.calls).not.toContain('export_records');
  });

  async function twoPictures() {
    const user = userEvent.setup();
    const shell = await shellWithReading();
    await shell.readSwitch();
    const opened = openPage(ExportPage, 'export', { shell });
    await waitFor(() => expect(pageState()).toBe('plan'));
    await user.click(act('single-pictures'));
    await waitFor(() => expect(document.querySelectorAll('[data-state^="picture-"]')).toHaveLength(2));
    return { ...opened, user };
  }

  const way = (picture: number, shown: string) => act(`picture-${String(picture)}-${shown}`);

  it('leaves out one picture and says so on the page and on the confirmation', async () => {
    const { user } = await twoPictures();
    await user.click(way(1, 'out'));
    const one = t('export-withheld-pictures', { count: 1, shown: '1' });
    await waitFor(() =>
      expect(document.querySelector('dd[data-state="withheld"]')?.textContent).toContain(one),
    );
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    expect(document.querySelector('[data-state="withheld"]')?.textContent).toContain(one);
  });

  it('blacks out parts of one picture and shows what the file will show', async () => {
    const { user, shell } = await twoPictures();
    await user.click(way(2, 'blacked'));
    await user.click(act('add-box'));
    await waitFor(() => expect(document.querySelector('[data-state="preview"] img')).not.toBeNull());
    expect(shell.calls).toContain('black_out_picture');
    const one = t('export-withheld-blacked', { count: 1, shown: '1' });
    await waitFor(() =>
      expect(document.querySelector('dd[data-state="withheld"]')?.textContent).toContain(one),
    );
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    expect(document.querySelector('[data-state="withheld"]')?.textContent).toContain(one);
  });

  it('saves nothing while a picture waits for its first box, and counts it as left out', async () => {
    const { user, shell } = await twoPictures();
    await user.click(way(1, 'blacked'));
    const out = t('export-withheld-pictures', { count: 1, shown: '1' });
    await waitFor(() =>
      expect(document.querySelector('dd[data-state="withheld"]')?.textContent).toContain(out),
    );
    await user.click(act('export'));
    await waitFor(() => expect(document.querySelector('[data-state="no-box"]')).not.toBeNull());
    expect(shell.calls).not.toContain('export_records');
    await user.click(way(1, 'whole'));
    expect(document.querySelector('[data-state="no-box"]')).toBeNull();
    await user.click(act('export'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
  });
});
