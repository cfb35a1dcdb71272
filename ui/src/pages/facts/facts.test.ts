import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FAKE_FACTS } from '../../bridge/fake-facts';
import { forgetDrafts } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import FactsPage from './FactsPage.svelte';
import { looseDateInWords } from './loose-date';
import { findFacts } from './search';

const wording = (fact: { id: string }) => t(`fact-${fact.id}`);

afterEach(() => {
  cleanup();
  forgetDrafts();
});

describe('finding facts', () => {
  it('gives all facts for no words and no kind, in their order', () => {
    expect(findFacts(FAKE_FACTS, '', '', wording)).toEqual(FAKE_FACTS);
  });

  it('finds a fact by any of its words, without regard to case and accents', () => {
    const found = findFacts(FAKE_FACTS, 'PRÍVATE mesSages', '', wording).map((fact) => fact.id);
    expect(found).toContain('not-covered-private-messages');
    expect(found).toContain('suit-claim');
  });

  it('wants every word', () => {
    expect(findFacts(FAKE_FACTS, 'private zebra', '', wording)).toEqual([]);
  });

  it('keeps to one kind', () => {
    const found = findFacts(FAKE_FACTS, '', 'court_record', wording);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((fact) => fact.kind === 'court_record')).toBe(true);
  });
});

describe('the date of a source', () => {
  it.each([
    ['2025', '2025'],
    ['2025-10', 'October 2025'],
    ['2026-08-22', '22 August 2026'],
    ['autumn 2025', 'autumn 2025'],
  ])('%s is said as %s', (given, said) => {
    expect(looseDateInWords(given)).toBe(said);
  });
});

describe('the facts page', () => {
  it('shows each fact with its kind, its source and the day it was last checked', async () => {
    openPage(FactsPage, 'facts');
    await waitFor(() => expect(pageState()).toBe('ready'));
    const fact = document.getElementById('fact-off-not-past');
    expect(fact?.textContent).toContain(t('fact-off-not-past'));
    expect(fact?.textContent).toContain('LinkedIn says');
    expect(fact?.textContent).toContain('Last checked on 22 November 2026');
  });

  it('says of an uncertain fact that it is not certain', async () => {
    openPage(FactsPage, 'facts');
    await waitFor(() => expect(pageState()).toBe('ready'));
    const fact = document.getElementById('fact-off-not-earlier-posts');
    expect(fact?.dataset['state']).toBe('uncertain');
    expect(fact?.textContent).toContain(t('facts-status-short-uncertain'));
  });

  it('calls nothing a fact that is not certain', async () => {
    openPage(FactsPage, 'facts');
    await waitFor(() => expect(pageState()).toBe('ready'));
    const open = [...document.querySelectorAll('.fact:not([data-state="confirmed"]) .kind')];
    expect(open.length).toBeGreaterThan(0);
    for (const kind of open) expect(kind.textContent).not.toContain('Fact');
    expect(document.querySelector('.fact[data-state="confirmed"] .kind')).not.toBeNull();
  });

  it('narrows the list by words, counts what is left, and can show all again', async () => {
    const user = userEvent.setup();
    openPage(FactsPage, 'facts');
    await waitFor(() => expect(pageState()).toBe('ready'));
    await user.type(act('facts-search'), 'zebra');
    expect(await screen.findByText(t('facts-none-text'))).toBeTruthy();
    await user.click(act('facts-clear'));
    expect(
      screen.getByText(t('facts-count', { count: FAKE_FACTS.length, shown: String(FAKE_FACTS.length) })),
    ).toBeTruthy();
  });
});
