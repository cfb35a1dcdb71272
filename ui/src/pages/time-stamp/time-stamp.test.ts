import { cleanup, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import TimeStampPage from './TimeStampPage.svelte';

afterEach(cleanup);

async function shellWithReading(): Promise<FakeShell> {
  const shell = new FakeShell();
  await shell.openSite('setting');
  await shell.readSwitch();
  return shell;
}

async function planned(shell: FakeShell) {
  const user = userEvent.setup();
  const opened = openPage(TimeStampPage, 'time-stamp', { shell });
  await waitFor(() => expect(pageState()).toBe('start'));
  await user.click(act('stamp-pick-1'));
  await user.click(act('plan-stamp'));
  await waitFor(() => expect(pageState()).toBe('plan'));
  return { ...opened, user };
}

describe('a time stamp', () => {
  it('has nothing to stamp before the first record', async () => {
    openPage(TimeStampPage, 'time-stamp');
    await waitFor(() => expect(pageState()).toBe('empty'));
  });

  it('asks nobody before it was shown what leaves and who learns what', async () => {
    const { shell } = await planned(await shellWithReading());
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toMatch(/[0-9a-f]{64}/u);
    expect(page).toContain(t('stamp-leaves-to', { host: 'time.example.org' }));
    expect(page).toContain(t('stamp-learns-service'));
    expect(shell.calls).not.toContain('ask_stamp');
  });

  it('takes no address that is none of the web or names somebody', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(TimeStampPage, 'time-stamp', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('start'));
    await user.click(act('stamp-pick-other'));
    for (const bad of ['ftp://time.example.org/', 'https://me@time.example.org/', 'time.example.org']) {
      await user.clear(act('stamp-address'));
      await user.type(act('stamp-address'), bad);
      await user.click(act('plan-stamp'));
      expect(document.querySelector('main')?.textContent).toContain(t('stamp-address-fault'));
    }
    expect(shell.calls).not.toContain('plan_stamp');
  });

  it('says so when the shell takes the address for none of the internet', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(TimeStampPage, 'time-stamp', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('start'));
    await user.click(act('stamp-pick-other'));
    await user.type(act('stamp-address'), 'http://10.0.0.1/');
    shell.failNext = { code: 'form_invalid', fields: [{ field: 'address', code: 'not-allowed' }] };
    await user.click(act('plan-stamp'));
    await waitFor(() =>
      expect(document.querySelector('main')?.textContent).toContain(t('stamp-address-fault')),
    );
    expect(pageState()).toBe('start');
  });

  it('lists services with what they say, and says who is less sure and which answers without encryption', async () => {
    const user = userEvent.setup();
    openPage(TimeStampPage, 'time-stamp', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('start'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('stamp-offer-anyone'));
    expect(page).toContain(t('stamp-pick-uncertain'));
    expect(page).toContain(t('stamp-pick-note'));
    await user.click(act('plan-stamp'));
    expect(document.querySelector('main')?.textContent).toContain(t('stamp-pick-first'));
    await user.click(act('stamp-pick-2'));
    await user.click(act('plan-stamp'));
    await waitFor(() => expect(pageState()).toBe('plan'));
    expect(document.querySelector('[data-state="plain"]')?.textContent).toBe(t('stamp-learns-plain'));
  });

  it('takes an address of one’s own over plain HTTP too', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(TimeStampPage, 'time-stamp', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('start'));
    await user.click(act('stamp-pick-other'));
    await user.type(act('stamp-address'), 'http://stamp.example.net/');
    await user.click(act('plan-stamp'));
    await waitFor(() => expect(pageState()).toBe('plan'));
    expect(shell.calls).toContain('plan_stamp');
    expect(document.querySelector('main')?.textContent).toContain('stamp.example.net');
  });

  it('does not speak of those on the way where it is asked under encryption', async () => {
    await planned(await shellWithReading());
    expect(document.querySelector('[data-state="plain"]')).toBeNull();
  });

  it('keeps what came and names the record that holds it', async () => {
    const { user, shell, router } = await planned(await shellWithReading());
    await user.click(act('ask-stamp'));
    await waitFor(() => expect(pageState()).toBe('start'));
    const [kept] = shell.stamps.kept;
    expect(document.querySelector('main')?.textContent).toContain(t('stamp-kept-valid'));
    await user.click(act(`open-stamp-${kept?.record}`));
    expect(router.place).toMatchObject({ route: 'records', param: String(kept?.record) });
  });

  it('stays wanted while there is no connection, and can be asked for again or given up', async () => {
    const shell = await shellWithReading();
    shell.stampDelay = 'offline';
    const { user } = await planned(shell);
    await user.click(act('ask-stamp'));
    await waitFor(() => expect(pageState()).toBe('pending'));
    expect(document.querySelector('main')?.textContent).toContain(t('stamp-pending-offline'));
    shell.stampDelay = null;
    await user.click(act('stamp-again'));
    await waitFor(() => expect(pageState()).toBe('start'));
    expect(shell.stamps.kept).toHaveLength(1);
  });
});
