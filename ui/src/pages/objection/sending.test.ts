import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import { answerAll, reach } from './answer-all';
import ObjectionPage from './ObjectionPage.svelte';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

describe('the objection, from the form on', () => {
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

  it('shows one date, with the plain calendar day and what was told of more time beside it', async () => {
    const shell = new FakeShell();
    await shell.noteSent({ sentOn: '2026-11-13', reference: null });
    const { sent } = shell.view.objection;
    const due = sent?.due;
    if (!due) throw new Error('nothing is due');
    const shown = (changed: Partial<typeof due>) => {
      cleanup();
      const moved = { ...sent, due: { ...due, ...changed } };
      shell.push({ objection: { ...shell.view.objection, sent: moved } });
      openPage(ObjectionPage, 'objection', { shell, param: 'done' });
      return document.querySelector('main')?.textContent ?? '';
    };
    const plain = { iso: '2026-12-13', year: 2026, month: 12, day: 13 };
    const on = { iso: '2026-11-20', year: 2026, month: 11, day: 20 };
    const moved = shown({ calendarDay: plain });
    expect(moved).toContain('22 December 2026');
    expect(moved).toContain(t('objection-due-moved', { date: '13 December 2026' }));
    for (const reason of ['no', 'not_sure', 'yes']) {
      const longer = shown({ extension: { on, outcome: 'granted', reason } });
      expect(longer).toContain(t('objection-due-extended', { date: '20 November 2026' }));
      expect(longer).toContain(t('objection-extended-granted'));
      for (const other of ['no', 'not_sure']) {
        expect(longer.includes(t(`objection-extended-reason-${other}`))).toBe(other === reason);
      }
    }
    expect(shown({ extension: { on, outcome: 'too_late', reason: 'no' } })).toContain(
      t('objection-extended-too_late'),
    );
    const answered = shown({ open: false });
    expect(answered).toContain(t('objection-done-answered'));
    expect(answered).not.toContain('22 December 2026');
  });

  it('says what the law asks for against other AI, and still goes on without it', async () => {
    for (const [targets, content, other] of [
      [['content_ai'], true, false],
      [['other_ai', 'restriction'], false, true],
      [['restriction'], false, false],
    ] as const) {
      cleanup();
      const shell = new FakeShell();
      const draft = { ...shell.view.objection.draft, targets: [...targets] };
      shell.push({ objection: { ...shell.view.objection, draft } });
      openPage(ObjectionPage, 'objection', { shell, param: 'grounds' });
      expect(screen.queryByText(t('objection-grounds-content')) !== null).toBe(content);
      expect(screen.queryByText(t('objection-grounds-other')) !== null).toBe(other);
      await userEvent.setup().click(act('continue'));
      await reach('contact');
    }
  });

  it('explains the codes and leaves them out of the letter where the member wants that', async () => {
    const user = userEvent.setup();
    const { shell } = openPage(ObjectionPage, 'objection');
    await answerAll(user);
    await waitFor(() => act('letter'));
    expect(screen.getByText(t('objection-check-codes-why'))).toBeTruthy();
    expect((act('without-codes') as HTMLInputElement).checked).toBe(false);
    await user.click(act('without-codes'));
    await waitFor(() => expect(shell.view.objection.draft.withoutCodes).toBe(true));
    await user.type(act('letter'), ' Mine.');
    expect(document.querySelector('[data-act="without-codes"]')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain(t('objection-check-codes-own'));
  });

  it('asks about a day of sending that lies before the letter, and takes it', async () => {
    const user = userEvent.setup();
    const shell = new FakeShell();
    const writtenOn = { iso: '2026-11-22', year: 2026, month: 11, day: 22 };
    shell.push({ objection: { ...shell.view.objection, writtenOn } });
    openPage(ObjectionPage, 'objection', { shell, param: 'sent' });
    await user.click(act('sent-yes'));
    const question = t('objection-sent-before-letter', { date: '22 November 2026' });
    for (const [day, asks] of [
      ['22', false],
      ['21', true],
    ] as const) {
      await user.clear(act('sent-on-day'));
      await user.type(act('sent-on-day'), day);
      await user.clear(act('sent-on-month'));
      await user.type(act('sent-on-month'), '11');
      await user.clear(act('sent-on-year'));
      await user.type(act('sent-on-year'), '2026');
      await waitFor(() => expect(screen.queryByText(question) !== null).toBe(asks));
    }
    await user.click(act('save-sent'));
    await reach('done');
  });

  it('opens at the receipt once it was noted', async () => {
    const shell = new FakeShell();
    await shell.noteSent({ sentOn: '2026-11-22', reference: null });
    openPage(ObjectionPage, 'objection', { shell });
    expect(pageState()).toBe('done');
    expect(screen.getByText(t('objection-done-no-reference'))).toBeTruthy();
  });
});
