import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../../axe';
import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import CaseFilePage from './CaseFilePage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

async function open() {
  const shell = new FakeShell();
  await shell.noteSent({ sentOn: '2026-11-22', reference: null });
  return { ...openPage(CaseFilePage, 'case-file', { shell }), shell };
}

describe('the case file', () => {
  it('leads to the objection while none was sent', async () => {
    const user = userEvent.setup();
    const { router, shell } = openPage(CaseFilePage, 'case-file');
    expect(pageState()).toBe('none');
    expect(shell.calls).not.toContain('plan_case_file');
    await user.click(act('go-objection'));
    expect(router.place.route).toBe('objection');
  });

  it('asks for the state first, and says what the form of an authority takes and where that stands', async () => {
    const user = userEvent.setup();
    await open();
    await waitFor(() => expect(pageState()).toBe('no-authority'));
    expect(document.querySelector('[data-act="save-case-file"]')).toBeNull();
    await user.click(act('authority-DE-BY'));
    await waitFor(() => expect(pageState()).toBe('plan'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('case-file-intake-no-zip'));
    expect(page).toContain('3 MB');
    expect(page).toContain('Form for complaints');
    await user.click(act('authority-DE-HH'));
    expect(await screen.findByText(t('case-file-intake-unknown'))).toBeTruthy();
  });

  it('chooses nothing for the member, and names what would go in', async () => {
    const user = userEvent.setup();
    const { shell } = await open();
    await waitFor(() => act('authority-DE-HH'));
    await user.click(act('authority-DE-HH'));
    await waitFor(() => act('with-personal'));
    expect(document.querySelectorAll('input[type="checkbox"]:checked')).toHaveLength(0);
    expect(screen.queryByText('exhibit-03-objection.txt')).toBeNull();
    await user.click(act('with-personal'));
    expect(await screen.findByText('exhibit-03-objection.txt')).toBeTruthy();
    expect(document.querySelector('tr[data-state="too-large"]')?.textContent).toContain(
      t('case-file-fit-too-large'),
    );
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('save-case-file'));
    await waitFor(() => expect(pageState()).toBe('saved-intact'));
    expect(shell.calls).toContain('save_case_file');
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('default-off-case-file-2026-11-22.zip');
    expect(page).toContain(t('case-file-next-unpack'));
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('leads to the name where one is to go in and none is known', async () => {
    const user = userEvent.setup();
    const { router, shell } = await open();
    const plan = shell.planCaseFile;
    vi.spyOn(shell, 'planCaseFile').mockImplementation(async (form) => ({
      ...(await plan(form)),
      needsName: true,
    }));
    await waitFor(() => act('authority-DE-HH'));
    await user.click(act('authority-DE-HH'));
    await waitFor(() => act('with-personal'));
    expect(document.querySelector('[data-act="enter-name"]')).toBeNull();
    await user.click(act('with-personal'));
    await waitFor(() => act('enter-name'));
    await user.click(act('enter-name'));
    expect(router.place.route).toBe('objection');
  });

  it('says so where nothing is open', async () => {
    const shell = new FakeShell();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    shell.failNext = { code: 'not_now', fields: [] };
    openPage(CaseFilePage, 'case-file', { shell });
    expect(await screen.findByText(t('follow-up-letter-closed'))).toBeTruthy();
    expect(pageState()).toBe('closed');
  });
});
