import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import { NOT_USED, USED } from './kinds';
import OwnDataPage from './OwnDataPage.svelte';

afterEach(cleanup);

const user = userEvent.setup();

describe('the page that counts what is in a member’s own archive', () => {
  it('says that the file stays here before it is chosen', () => {
    openPage(OwnDataPage, 'own-data');
    expect(pageState()).toBe('ask');
    expect(document.body.textContent).toContain(t('own-data-private'));
  });

  it('shows each kind as a number, or says that the file has none of it', async () => {
    openPage(OwnDataPage, 'own-data');
    await user.click(act('pick-data-export'));
    expect(pageState()).toBe('counted');
    expect(screen.getAllByRole('row')).toHaveLength(2 + USED.length + NOT_USED.length);
    expect(screen.getAllByText(t('own-data-missing')).length).toBeGreaterThan(0);
    expect(document.body.textContent).toContain(t('own-data-limits'));
  });

  it('keeps the numbers only when asked, and says so', async () => {
    const shell = new FakeShell();
    const { router } = openPage(OwnDataPage, 'own-data', { shell });
    await user.click(act('pick-data-export'));
    await user.click(act('keep-data-export'));
    expect(shell.rows[0]?.kind).toBe('data-export-counted');
    await waitFor(() =>
      expect(router.place).toEqual({ route: 'kept', param: String(shell.rows[0]?.number) }),
    );
  });

  it('lets the numbers go without a record', async () => {
    const shell = new FakeShell();
    openPage(OwnDataPage, 'own-data', { shell });
    await user.click(act('pick-data-export'));
    const before = shell.view.records;
    await user.click(act('discard-data-export'));
    expect(pageState()).toBe('ask');
    expect(shell.view.records).toBe(before);
  });

  it('stays as it was when the file is not an archive, and the words come from the shell', async () => {
    const shell = new FakeShell();
    vi.spyOn(shell, 'pickDataExport').mockRejectedValue({
      code: 'archive_unknown',
      detail: null,
      fields: [],
    });
    openPage(OwnDataPage, 'own-data', { shell });
    await user.click(act('pick-data-export'));
    expect(pageState()).toBe('ask');
  });
});
