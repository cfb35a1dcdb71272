import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { t } from '../../locale/locale.svelte';
import { act, openPage, pageState } from '../open-page';
import UnderstandPage from './UnderstandPage.svelte';

afterEach(cleanup);

async function open() {
  const opened = openPage(UnderstandPage, 'understand');
  await waitFor(() => expect(pageState()).toBe('ready'));
  return opened;
}

describe('the page that explains the setting', () => {
  it('says in its body, not in a fold, that Off does not undo training', async () => {
    await open();
    const said = screen.getByText(t('understand-short-off'));
    expect(said.closest('details')).toBeNull();
    const fact = screen.getAllByText(t('fact-off-not-past'))[0];
    expect(fact?.closest('details')).toBeNull();
  });

  it('keeps claims about the suit in the fold of sources, with denial and withdrawal beside them', async () => {
    await open();
    const claim = screen.getByText(t('fact-suit-claim'));
    const fold = claim.closest('details');
    expect(fold).not.toBeNull();
    expect(fold?.textContent).toContain(t('fact-suit-denial'));
    expect(fold?.textContent).toContain(t('fact-suit-withdrawn'));
    const text = fold?.textContent ?? '';
    expect(text.indexOf(t('fact-suit-denial'))).toBeGreaterThan(text.indexOf(t('fact-suit-claim')));
  });

  it('takes every statement about LinkedIn in a list from the catalog, with its source', async () => {
    const { shell } = await open();
    const known = new Set(shell.facts.map((fact) => t(`fact-${fact.id}`)));
    const statements = [...document.querySelectorAll('li.fact')];
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) {
      expect(known.has(statement.querySelector('.statement')?.textContent?.trim() ?? '')).toBe(true);
      expect(statement.querySelector('.source')?.textContent).not.toBe('');
    }
  });

  it('moves the focus to the section that was chosen', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(act('to-off'));
    expect(document.activeElement?.id).toBe('understand-off');
  });

  it('notes that it was read and goes home', async () => {
    const user = userEvent.setup();
    const { shell, router } = await open();
    await user.click(act('finish-understanding'));
    await waitFor(() => expect(router.place.route).toBe('home'));
    expect(shell.calls).toContain('finish_understanding');
    expect(shell.view.tasks.find((row) => row.task === 'understand')?.status).toBe('done');
  });

  it('stays where it is when that could not be noted', async () => {
    const user = userEvent.setup();
    const { shell, router } = await open();
    shell.failNext = { code: 'disk_full', fields: [] };
    await user.click(act('finish-understanding'));
    await waitFor(() => expect(act('finish-understanding').getAttribute('aria-busy')).toBeNull());
    expect(router.place.route).toBe('understand');
  });
});
