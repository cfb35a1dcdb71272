/** Test driver: the questions of the objection, answered as a member would. */
import { screen, waitFor } from '@testing-library/svelte';
import type userEvent from '@testing-library/user-event';
import { expect } from 'vitest';

import { placeInWords } from '../../locale/country';
import { act, pageState } from '../open-page';

export async function reach(state: string) {
  await waitFor(() => expect(pageState()).toBe(state));
}

const PARTS: Record<string, string> = { 'US-CA': 'California' };
export const LINKS = 'https://example.org/one{enter}https://example.org/two';

/** Answers every question, up to the check. */
export async function answerAll(
  user: ReturnType<typeof userEvent.setup>,
  { country = 'DE', targets = ['other-ai'], member = true } = {},
) {
  await user.click(act('object-yes'));
  await user.click(act('continue'));
  await reach('country');
  await user.click(act('country'));
  await user.click(
    await screen.findByRole('option', { name: placeInWords({ code: country, name: PARTS[country] ?? '' }) }),
  );
  await user.click(act('continue'));
  await reach('member');
  await user.click(act(member ? 'member-yes' : 'member-no'));
  await user.click(act('continue'));
  await reach('targets');
  for (const target of targets) await user.click(act(`target-${target}`));
  await user.click(act('continue'));
  await reach('grounds');
  await user.type(act('grounds'), 'My words are mine.');
  await user.click(act('continue'));
  await reach('contact');
  await user.type(act('first-name'), 'Ada');
  await user.type(act('last-name'), 'Example');
  await user.type(act('email'), 'ada@example.org');
  if (!member) await user.type(act('links'), LINKS);
  await user.click(act('continue'));
  await reach('check');
}
