import { cleanup, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import TimeStampPage from './TimeStampPage.svelte';

afterEach(cleanup);

const ADDRESS = 'https://time.example.org/tsr';

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
  await user.type(act('stamp-address'), ADDRESS);
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

  it('takes no address that is not https or names somebody', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(TimeStampPage, 'time-stamp', { shell: await shellWithReading() });
    await waitFor(() => expect(pageState()).toBe('start'));
    for (const bad of ['http://time.example.org/', 'https://me@time.example.org/', 'time.example.org']) {
      await user.clear(act('stamp-address'));
      await user.type(act('stamp-address'), bad);
      await user.click(act('plan-stamp'));
      expect(document.querySelector('main')?.textContent).toContain(t('stamp-address-fault'));
    }
    expect(shell.calls).not.toContain('plan_stamp');
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
