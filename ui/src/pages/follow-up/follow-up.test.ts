import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../../axe';
import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import ExposurePage from '../exposure/ExposurePage.svelte';
import MailPage from '../mail/MailPage.svelte';
import { act, openPage, pageState } from '../open-page';
import FollowUpPage from './FollowUpPage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

async function objected(): Promise<FakeShell> {
  const shell = new FakeShell();
  const { draft } = shell.view.objection;
  shell.push({
    objection: { draft: { ...draft, targets: ['content_ai', 'other_ai'] }, writtenOn: null, sent: null },
  });
  await shell.noteSent({ sentOn: '2026-11-22', reference: null });
  return shell;
}

async function open(param?: string) {
  const shell = await objected();
  return {
    ...openPage(FollowUpPage, 'follow-up', param === undefined ? { shell } : { shell, param }),
    shell,
  };
}

describe('the follow-up', () => {
  it('leads to the objection while none was sent', async () => {
    const user = userEvent.setup();
    const { router } = openPage(FollowUpPage, 'follow-up');
    expect(pageState()).toBe('none');
    await user.click(act('go-objection'));
    expect(router.place.route).toBe('objection');
  });

  it('shows the one next step with its date, its rule and its source', async () => {
    await open();
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('follow-up-act-wait'));
    expect(page).toContain('22 December 2026');
    expect(page).toContain(t('objection-rule-source', { source: t('objection-source-gdpr') }));
    expect(page).toContain(t('follow-up-basis-law'));
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it.each([
    ['stopped', 'look-again'],
    ['partly', 'ask-for-the-rest'],
    ['refused', 'complain'],
    ['unclear', 'ask-to-clarify'],
  ])('goes on from an answer that is %s', async (outcome, next) => {
    const user = userEvent.setup();
    const { shell } = await open('note');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    await user.click(act('event-answered'));
    await user.click(act(`outcome-${outcome}`));
    if (outcome === 'partly') await user.click(act('missing-other-ai'));
    if (outcome === 'refused') await user.click(act('ground-none-given'));
    await user.click(act('on-today'));
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('save-note'));
    await waitFor(() => expect(pageState()).toBe(next));
    expect(shell.following.noted[0]).toMatchObject({ event: 'answered', outcome });
    expect(document.querySelector('main')?.textContent).toContain(t(`follow-up-outcome-${outcome}`));
  });

  it('asks what came back before it goes on, and names the field at fault', async () => {
    const user = userEvent.setup();
    const { shell } = await open('note');
    await user.click(act('save-note'));
    expect(screen.getAllByText(t('follow-up-error-event')).length).toBe(2);
    await user.click(act('event-no-answer'));
    await user.click(act('save-note'));
    await waitFor(() => expect(screen.getAllByText(t('follow-up-error-on')).length).toBe(2));
    expect(document.querySelector('a[href="#follow-up-on"]')).not.toBeNull();
    expect(shell.following.noted).toEqual([]);
  });

  it('words each fault of the shell at its field', async () => {
    const user = userEvent.setup();
    const { shell } = await open('note');
    await user.click(act('event-extended'));
    for (const [field, code, words] of [
      ['on', 'future', 'follow-up-error-on-future'],
      ['on', 'before-sending', 'follow-up-error-on-before-sending'],
      ['on', 'before-last', 'follow-up-error-on-before-last'],
      ['until', 'before', 'follow-up-error-until-before'],
      ['note', 'too-long', 'follow-up-error-note'],
    ] as const) {
      shell.failNext = { code: 'form_invalid', fields: [{ field, code }] };
      await user.click(act('save-note'));
      await waitFor(() => expect(screen.getAllByText(t(words)).length).toBe(2));
    }
  });

  it('saves a calendar file and says where it is', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(act('save-calendar'));
    expect(await screen.findByText(/default-off-2026-12-22\.ics/)).toBeTruthy();
  });

  it('shows a letter to change and copy, and notes exactly what was sent', async () => {
    const user = userEvent.setup();
    const { shell } = await open('reminder');
    await waitFor(() => act('letter'));
    expect(shell.following.noted).toEqual([]);
    expect(document.getElementById('follow-up-text-count')?.textContent).toContain('10000');
    await user.type(act('letter'), ' My line.');
    await user.click(act('copy-letter'));
    expect(await navigator.clipboard.readText()).toContain('My line.');
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('on-today'));
    await user.click(act('letter-sent'));
    await waitFor(() => expect(pageState()).toBe('wait'));
    expect(shell.following.noted[0]).toMatchObject({ event: 'reminded', letterLanguage: 'en' });
    expect(shell.following.noted[0]?.text).toContain('My line.');
  });

  it('asks for the state before it writes a complaint, and opens only what the member asks for', async () => {
    const user = userEvent.setup();
    const { shell } = await open('complaint');
    await waitFor(() => act('authority-DE-BY'));
    expect(document.querySelector('[data-act="letter"]')).toBeNull();
    await user.click(act('authority-DE-BY'));
    await waitFor(() => act('letter'));
    expect(screen.getByText(t('follow-up-authority-uncertain'))).toBeTruthy();
    expect(shell.calls).not.toContain('open_authority');
    await user.click(act('open-authority'));
    expect(shell.calls).toContain('open_authority');
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('on-today'));
    await user.click(act('letter-sent'));
    await waitFor(() => expect(pageState()).toBe('wait'));
    expect(shell.following.noted[0]).toMatchObject({ event: 'complained', authority: 'DE-BY' });
  });

  it('leads to the name where a letter needs one', async () => {
    const user = userEvent.setup();
    const shell = await objected();
    vi.spyOn(shell, 'writeLetter').mockRejectedValue({
      code: 'form_invalid',
      fields: [{ field: 'sender', code: 'missing' }],
    });
    const { router } = openPage(FollowUpPage, 'follow-up', { shell, param: 'reminder' });
    await waitFor(() => act('enter-name'));
    await user.click(act('enter-name'));
    expect(router.place).toMatchObject({ route: 'objection', param: 'contact:again' });
  });
});

describe('the time with the setting on', () => {
  it('says the range, what it takes for granted, and that it proves no use', async () => {
    const user = userEvent.setup();
    openPage(ExposurePage, 'exposure');
    await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
    await user.click(act('work-out'));
    expect(screen.getAllByText(t('exposure-error-country')).length).toBe(2);
    await user.click(act('country'));
    await user.click(act('country-DE'));
    await user.type(act('joined-year'), '2012');
    await user.click(act('work-out'));
    await waitFor(() => expect(pageState()).toBe('result'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('384');
    expect(page).toContain(t('exposure-not-used'));
    expect(page).toContain(t('exposure-assumption-joined_before'));
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('counts no days for a person without an account, and offers the form', async () => {
    const user = userEvent.setup();
    const { router } = openPage(ExposurePage, 'exposure');
    await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
    await user.click(act('account-no'));
    expect(document.querySelector('[data-act="country"]')).toBeNull();
    await user.click(act('work-out'));
    await waitFor(() => expect(pageState()).toBe('result'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain(t('exposure-state-no_account'));
    expect(page).toContain(t('exposure-no-account-other'));
    expect(page).not.toContain(t('exposure-no-off'));
    expect(page).not.toContain('384');
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('account-yes'));
    expect(pageState()).toBe('ask');
    await user.click(act('account-no'));
    await user.click(act('object'));
    expect(router.place).toMatchObject({ route: 'objection' });
  });

  it('names the field at fault', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ExposurePage, 'exposure');
    await waitFor(() => expect(document.querySelector('input:checked')).not.toBeNull());
    await user.click(act('country'));
    await user.click(act('country-DE'));
    shell.failNext = { code: 'form_invalid', fields: [{ field: 'joined', code: 'future' }] };
    await user.click(act('work-out'));
    await waitFor(() => expect(screen.getAllByText(t('exposure-error-joined-future')).length).toBe(2));
  });
});

describe('a mail as proof', () => {
  it('shows the mail as text and asks nobody before the member agrees', async () => {
    const user = userEvent.setup();
    const { shell, router } = openPage(MailPage, 'mail');
    await user.click(act('pick-mail'));
    await waitFor(() => expect(pageState()).toBe('shown'));
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('privacy@linkedin.com');
    expect(page).toContain('d2048._domainkey.linkedin.com.');
    expect(page).toContain('dns.quad9.net');
    expect(shell.calls).not.toContain('check_mail');
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('check-mail'));
    await screen.findByText(t('mail-verdict-valid', { signer: 'linkedin.com' }));
    expect(screen.getByText(t('how-signed-by-sender'))).toBeTruthy();
    await user.click(act('keep-mail'));
    await waitFor(() => expect(router.place).toEqual({ route: 'kept', param: '1' }));
    expect(shell.rows[0]?.kind).toBe('mail-kept');
  });

  it('lets a mail go without a trace', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(MailPage, 'mail');
    await user.click(act('pick-mail'));
    await waitFor(() => act('discard-mail'));
    await user.click(act('discard-mail'));
    await waitFor(() => expect(pageState()).toBe('ask'));
    expect(shell.rows).toEqual([]);
  });

  it('asks nobody in practice', async () => {
    const shell = new FakeShell({ mode: 'practice' });
    await shell.pickMail();
    openPage(MailPage, 'mail', { shell });
    expect(document.querySelector('[data-act="check-mail"]')).toBeNull();
    expect(screen.getByText(t('mail-check-practice'))).toBeTruthy();
  });
});
