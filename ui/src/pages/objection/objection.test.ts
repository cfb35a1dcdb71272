import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../../axe';
import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import { answerAll, LINKS, reach } from './answer-all';
import ObjectionPage from './ObjectionPage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

describe('the objection', () => {
  it('leads back to the question where the member stopped, and Back to the ones before', async () => {
    const user = userEvent.setup();
    const { router, shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await user.click(act('back'));
    await reach('contact');
    cleanup();
    // Away and back, in the same window.
    const again = openPage(ObjectionPage, 'objection', { shell });
    await reach('contact');
    await user.click(act('back'));
    await reach('grounds');
    expect(again.router.canGoBack).toBe(true);
    expect(router.place.route).toBe('objection');
    cleanup();
    // After a restart only the kept answers are left.
    forgetDrafts();
    openPage(ObjectionPage, 'objection', { shell });
    await reach('check');
  });

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
      firstName: 'Ada',
      lastName: 'Example',
      email: 'ada@example.org',
      links: '',
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
    await answerAll(user, { country: 'US-CA' });
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
    await user.click(act('letter-keep'));
    expect(shell.view.objection.draft.editedText).toContain('Thank you.');
    await user.click(act('letter-reset'));
    await user.click(act('letter-anew'));
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

  it('says of each value whether it is pasted, chosen or ticked', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await waitFor(() => act('to-copy'));
    await user.click(act('to-copy'));
    await waitFor(() => act('copy-details'));
    expect(document.querySelector('[data-state="choose"]')?.textContent).toContain(
      t('objection-copy-choose'),
    );
    expect(document.getElementById('copy-objection-type')?.textContent).toBe('Other');
    expect(document.querySelector('[data-state="tick"]')?.textContent).toContain(t('objection-copy-tick'));
    expect(screen.getAllByText(t('objection-copy-paste'))).toHaveLength(3);
    expect(document.querySelector('[data-act="copy-confirmation"]')).toBeNull();
    expect(document.querySelectorAll('h3')).toHaveLength(0);
    expect(screen.queryByText(t('objection-copy-twice'))).toBeNull();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('keeps the values of two sendings apart, each under its own heading', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await answerAll(user, { targets: ['content-ai', 'other-ai'] });
    await waitFor(() => act('to-copy'));
    await user.click(act('to-copy'));
    await waitFor(() => act('copy-details-2'));
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'First sending',
      'Second sending',
    ]);
    expect(document.getElementById('copy-objection-type')?.textContent).toContain('content-generating');
    expect(document.getElementById('copy-objection-type-2')?.textContent).toBe('Other');
    const second = screen.getByText('Second sending');
    const typeThere = document.getElementById('copy-objection-type-2');
    expect(typeThere && second.compareDocumentPosition(typeThere)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(t('objection-copy-step-twice'))).toBeTruthy();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('offers the letter to copy even where the form has no field for it', async () => {
    const shell = new FakeShell();
    vi.spyOn(shell, 'reviewObjection').mockResolvedValue({
      ...(await shell.reviewObjection()),
      fields: [],
      letter: 'My letter.',
    });
    openPage(ObjectionPage, 'objection', { shell, param: 'copy' });
    await waitFor(() => act('copy-letter'));
    expect(document.getElementById('copy-letter')?.textContent).toBe('My letter.');
  });

  it('asks people without an account where their data appears, and nobody else', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user, { member: false });
    const links = 'https://example.org/one\nhttps://example.org/two';
    expect(shell.view.objection.draft.links).toBe(links);
    expect(act('change-links')).toBeTruthy();
    await waitFor(() => act('to-copy'));
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(act('to-copy'));
    await waitFor(() => act('copy-links'));
    expect(document.getElementById('copy-links')?.textContent).toBe(links);
    cleanup();
    forgetDrafts();
    openPage(ObjectionPage, 'objection', { param: 'contact' });
    expect(document.querySelector('[data-act="links"]')).toBeNull();
  });

  it('asks for the links when the answer about the account changes, then returns to the check', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await user.click(act('change-member'));
    await user.click(act('member-no'));
    await user.click(act('continue'));
    await reach('contact');
    expect((act('first-name') as HTMLInputElement).value).toBe('Ada');
    await user.click(act('continue'));
    expect(screen.getAllByText(t('objection-error-links'))).toHaveLength(2);
    expect(document.querySelector('a[href="#objection-links"]')).not.toBeNull();
    await user.type(act('links'), LINKS);
    await user.click(act('continue'));
    await reach('check');
    await user.click(act('change-member'));
    await user.click(act('member-yes'));
    await user.click(act('continue'));
    await reach('check');
    expect(shell.view.objection.draft.links).toBe('');
    expect(document.querySelector('[data-act="change-links"]')).toBeNull();
  });

  it('asks for a pause apart from what is objected to, and shows it apart', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user, { targets: ['restriction', 'other-ai'] });
    expect(shell.view.objection.draft.targets).toEqual(['other_ai', 'restriction']);
    const row = (id: string) => document.getElementById(`objection-${id}`)?.textContent;
    expect(row('targets')).not.toContain(t('objection-target-restriction'));
    expect(row('also')).toContain(t('objection-target-restriction'));
  });

  it('marks the letter with its own language and says that it is not the one of the app', async () => {
    const shell = new FakeShell();
    const { draft } = shell.view.objection;
    const answered = { ...draft, letterLanguage: 'de', email: 'ada@example.org', targets: ['other_ai'] };
    shell.push({ objection: { draft: answered, writtenOn: null, sent: null } });
    openPage(ObjectionPage, 'objection', { shell, param: 'check' });
    await waitFor(() => act('letter'));
    expect(act('letter').getAttribute('lang')).toBe('de');
    expect(act('letter').getAttribute('dir')).toBe('ltr');
    const language = t('objection-language-de');
    expect(screen.getByText(t('objection-check-other-language', { language }))).toBeTruthy();
  });

  it('names each contact field that is empty, and links to it', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'contact' });
    await user.click(act('continue'));
    for (const field of ['firstName', 'lastName', 'email']) {
      expect(document.querySelector(`a[href="#objection-${field}"]`)).not.toBeNull();
      expect(document.getElementById(`objection-${field}`)?.getAttribute('aria-invalid')).toBe('true');
    }
    expect(shell.calls).not.toContain('save_objection');
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('says on the page of the e-mail address that the shell does not take it', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection', { param: 'contact' });
    await user.type(act('first-name'), 'Ada');
    await user.type(act('last-name'), 'Example');
    await user.type(act('email'), 'ada@example');
    await user.click(act('continue'));
    await waitFor(() => expect(screen.getAllByText(t('objection-error-email'))).toHaveLength(2));
    expect(pageState()).toBe('contact');
    await user.type(act('email'), '.org');
    expect(screen.queryByText(t('objection-error-email'))).toBeNull();
    expect(act('email').getAttribute('aria-invalid')).toBeNull();
    await user.click(act('continue'));
    await reach('check');
    expect(shell.view.objection.draft.email).toBe('ada@example.org');
  });

  it('takes a fault away once its question is answered', async () => {
    const user = userEvent.setup();
    openPage(ObjectionPage, 'objection');
    await user.click(act('continue'));
    expect(screen.getAllByText(t('objection-error-start'))).toHaveLength(2);
    await user.click(act('object-unsure'));
    expect(screen.queryByText(t('objection-error-start'))).toBeNull();
  });

  it('leads from the check straight to the question whose answer is wrong', async () => {
    const user = userEvent.setup();
    const shell = new FakeShell();
    const { draft } = shell.view.objection;
    shell.push({ objection: { draft: { ...draft, email: 'ada' }, writtenOn: null, sent: null } });
    openPage(ObjectionPage, 'objection', { shell, param: 'check' });
    await user.click(await screen.findByRole('link', { name: t('objection-error-email') }));
    await reach('contact');
    await waitFor(() => expect(act('email').getAttribute('aria-invalid')).toBe('true'));
    await waitFor(() => expect(document.activeElement).toBe(act('email')));
  });

  it('leads from a fault that the shell finds to the answer it is about', async () => {
    const shell = new FakeShell();
    const fields = ['firstName', 'lastName', 'email', 'links', 'grounds', 'targets', 'country'];
    shell.push({
      objection: { draft: { ...shell.view.objection.draft, member: false }, writtenOn: null, sent: null },
    });
    vi.spyOn(shell, 'reviewObjection').mockRejectedValue({
      code: 'form_invalid',
      fields: [
        ...fields.map((field) => ({ field, code: 'too-long' })),
        { field: 'letterLanguage', code: 'unknown-language' },
      ],
    });
    openPage(ObjectionPage, 'objection', { shell, param: 'check' });
    expect(
      await screen.findByText(t('objection-error-too-long', { name: t('objection-check-first-name') })),
    ).toBeTruthy();
    expect(screen.getByText(t('objection-error-letterLanguage'))).toBeTruthy();
    for (const field of [...fields, 'letterLanguage']) {
      expect(document.querySelector(`a[href="#objection-${field}"]`)).not.toBeNull();
      expect(document.getElementById(`objection-${field}`)).not.toBeNull();
    }
    expect(document.querySelector('[data-act="to-copy"]')).toBeNull();
  });

  it('warns before a text that the form would cut', async () => {
    const shell = new FakeShell();
    vi.spyOn(shell, 'reviewObjection').mockResolvedValue({
      ...(await shell.reviewObjection()),
      fields: [
        {
          id: 'details',
          labelThere: 'Details',
          mayLookDifferent: true,
          value: 'x'.repeat(30),
          length: 30,
          limit: 20,
          act: 'paste',
          sending: 1,
        },
      ],
    });
    openPage(ObjectionPage, 'objection', { shell, param: 'copy' });
    expect(await screen.findByText(t('objection-copy-too-long'))).toBeTruthy();
    expect(screen.getByText(t('objection-copy-may-differ'))).toBeTruthy();
  });
});
