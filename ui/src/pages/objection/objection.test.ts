import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import ObjectionPage from './ObjectionPage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

async function reach(state: string) {
  await waitFor(() => expect(pageState()).toBe(state));
}

/** Answers every question, up to the check. */
async function answerAll(user: ReturnType<typeof userEvent.setup>, country = 'DE') {
  await user.click(act('object-yes'));
  await user.click(act('continue'));
  await reach('country');
  await waitFor(() => expect(document.querySelector(`option[value="${country}"]`)).not.toBeNull());
  await user.selectOptions(act('country'), country);
  await user.click(act('continue'));
  await reach('member');
  await user.click(act('member-yes'));
  await user.click(act('continue'));
  await reach('targets');
  await user.click(act('target-other-ai'));
  await user.click(act('continue'));
  await reach('grounds');
  await user.type(act('grounds'), 'My words are mine.');
  await user.click(act('continue'));
  await reach('contact');
  await user.type(act('name'), 'Ada Example');
  await user.type(act('email'), 'ada@example.org');
  await user.click(act('continue'));
  await reach('check');
}

describe('the objection', () => {
  it('chooses nothing for the member and asks before it goes on', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    await user.click(act('continue'));
    expect(screen.getAllByText(t('objection-error-start')).length).toBeGreaterThan(0);
    expect(pageState()).toBe('start');
  });

  it('explains the form to those who are not sure', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await user.click(act('object-unsure'));
    await user.click(act('continue'));
    expect(pageState()).toBe('unsure');
  });

  it('lets a member leave without an objection', async () => {
    const user = userEvent.setup();
    const { shell, router } = openPage(ObjectionPage, 'objection');
    await user.click(act('object-no'));
    await user.click(act('continue'));
    expect(router.place.route).toBe('home');
    expect(shell.calls).not.toContain('save_objection');
  });

  it('keeps each answer as it is given, and goes from question to question', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    expect(shell.view.objection.draft).toMatchObject({
      country: 'DE',
      member: true,
      targets: ['other_ai'],
      grounds: 'My words are mine.',
      name: 'Ada Example',
      email: 'ada@example.org',
      letterLanguage: 'en',
    });
  });

  it('accepts that a member would rather not say where they live', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'country' });
    await user.click(act('country-skip'));
    await reach('member');
    expect(shell.view.objection.draft.country).toBe('');
  });

  it('shows the right of the country with its date and rule before anything is copied', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await answerAll(user);
    expect(await screen.findByText(t('objection-right-gdpr'))).toBeTruthy();
    expect(screen.getByText(t('objection-check-due-today', { date: '22 December 2026' }))).toBeTruthy();
    expect(screen.getByText(t('objection-rule-gdpr'))).toBeTruthy();
    expect(screen.getByText(t('objection-check-nothing-sent'))).toBeTruthy();
  });

  it('claims no right where there is none', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await answerAll(user, 'US-CA');
    expect(await screen.findByText(t('objection-right-none'))).toBeTruthy();
    expect(screen.queryByText(t('objection-right-gdpr'))).toBeNull();
    expect(screen.getByText('United States: California')).toBeTruthy();
  });

  it('returns to the check after one answer was changed', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await user.click(act('change-grounds'));
    await reach('grounds');
    expect((act('grounds') as HTMLTextAreaElement).value).toBe('My words are mine.');
    await user.clear(act('grounds'));
    await user.click(act('continue'));
    await reach('check');
    expect(shell.view.objection.draft.grounds).toBe('');
    expect(screen.getAllByText(t('objection-check-empty')).length).toBeGreaterThan(0);
  });

  it('keeps the letter as the member changed it, and can write it again', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await waitFor(() => act('letter'));
    await user.type(act('letter'), ' Thank you.');
    await user.click(act('letter-save'));
    await waitFor(() => expect(shell.view.objection.draft.editedText).toContain('Thank you.'));
    await user.click(act('letter-reset'));
    await waitFor(() => expect(shell.view.objection.draft.editedText).toBeNull());
    await waitFor(() => expect((act('letter') as HTMLTextAreaElement).value).not.toContain('Thank you.'));
  });

  it('saves a changed letter on the way to the form', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await waitFor(() => act('letter'));
    await user.type(act('letter'), ' One more line.');
    await user.click(act('to-copy'));
    await reach('copy');
    expect(shell.view.objection.draft.editedText).toContain('One more line.');
  });

  it('copies exactly the value that is shown', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await waitFor(() => act('to-copy'));
    await user.click(act('to-copy'));
    await reach('copy');
    await waitFor(() => act('copy-email'));
    await user.click(act('copy-email'));
    expect(await navigator.clipboard.readText()).toBe('ada@example.org');
  });

  it('keeps the values of two sendings apart', async () => {
    const shell = new FakeShell();
    const field = (id: string, value: string) => ({
      id,
      labelThere: null,
      mayLookDifferent: false,
      value,
      length: value.length,
      limit: null,
    });
    const review = await shell.reviewObjection();
    vi.spyOn(shell, 'reviewObjection').mockResolvedValue({
      ...review,
      fields: [field('objection_type', 'One'), field('objection_type', 'Two'), field('confirmation', '')],
    });
    openPage(ObjectionPage, 'objection', { shell, param: 'copy' });
    await waitFor(() => act('copy-objection-type'));
    expect(document.getElementById('copy-objection-type')?.textContent).toBe('One');
    expect(document.getElementById('copy-objection-type-2')?.textContent).toBe('Two');
    expect(screen.getByText(t('objection-field-confirmation'))).toBeTruthy();
  });

  it('warns before a text that the form would cut', async () => {
    const shell = new FakeShell();
    const review = await shell.reviewObjection();
    vi.spyOn(shell, 'reviewObjection').mockResolvedValue({
      ...review,
      fields: [
        {
          id: 'details',
          labelThere: 'Details',
          mayLookDifferent: true,
          value: 'x'.repeat(30),
          length: 30,
          limit: 20,
        },
      ],
    });
    openPage(ObjectionPage, 'objection', { shell, param: 'copy' });
    expect(await screen.findByText(t('objection-copy-too-long'))).toBeTruthy();
    expect(screen.getByText(t('objection-copy-may-differ'))).toBeTruthy();
  });

  it('opens the form only when the member presses a button', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'copy' });
    await waitFor(() => expect(shell.calls).toContain('review_objection'));
    expect(shell.calls).not.toContain('open_site');
    await user.click(act('open-form-here'));
    await waitFor(() => expect(shell.view.site.page).toBe('objection_form'));
    expect(await screen.findByText(t('objection-copy-opened'))).toBeTruthy();
  });

  it('notes nothing when the member did not send it', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'sent' });
    await user.click(act('sent-no'));
    await user.click(act('save-sent'));
    await reach('not-sent');
    expect(shell.calls).not.toContain('note_sent');
    expect(shell.view.objection.sent).toBeNull();
  });

  it('asks for the day and links the fault to its field', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'sent' });
    await user.click(act('sent-yes'));
    await user.click(act('save-sent'));
    expect(screen.getAllByText(t('objection-error-sentOn')).length).toBe(2);
    expect(document.querySelector('a[href="#objection-sentOn"]')).not.toBeNull();
    expect(shell.calls).not.toContain('note_sent');
  });

  it('words the fault that the shell finds', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection', { param: 'sent' });
    await user.click(act('sent-yes'));
    await user.type(act('sent-on-day'), '41');
    await user.type(act('sent-on-month'), '12');
    await user.type(act('sent-on-year'), '2026');
    await user.click(act('save-sent'));
    await waitFor(() => expect(screen.getAllByText(t('objection-error-sentOn')).length).toBe(2));
    expect(pageState()).toBe('sent');
  });

  it('ends with the date, the rule, how it is known and whom to ask', async () => {
    const user = userEvent.setup();
    const { router } = openPage(ObjectionPage, 'objection', { param: 'sent' });
    await user.click(act('sent-yes'));
    await user.click(act('sent-today'));
    await user.type(act('reference'), 'CASE-7');
    await user.click(act('save-sent'));
    await reach('done');
    const page = document.querySelector('main')?.textContent ?? '';
    expect(page).toContain('22 December 2026');
    expect(page).toContain(t('objection-rule-gdpr'));
    expect(page).toContain(t('objection-done-reference', { reference: 'CASE-7' }));
    expect(page).toContain(t('how-told-by-member'));
    expect(page).toContain('Data Protection Commission');
    await user.click(act('see-record'));
    expect(router.place).toMatchObject({ route: 'records', param: '1' });
  });

  it('opens at the receipt once it was noted', async () => {
    const shell = new FakeShell();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    openPage(ObjectionPage, 'objection', { shell });
    expect(pageState()).toBe('done');
    expect(screen.getByText(t('objection-done-no-reference'))).toBeTruthy();
  });
});
