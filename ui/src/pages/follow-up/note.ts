// Noting what happened after an objection was sent.

import type { Bridge } from '../../bridge/bridge';
import type { FollowUpForm } from '../../bridge/generated';
import type { Fault } from '../../components/error-summary/ErrorSummary.svelte';
import { forgetDrafts } from '../../draft.svelte';
import { attempt } from '../attempt';
import { faultsOf } from './words';

/** A form with nothing in it. */
const EMPTY: FollowUpForm = {
  event: '',
  on: '',
  until: '',
  reason: '',
  outcome: '',
  missing: [],
  ground: '',
  reasons: '',
  authority: '',
  closed: false,
  note: '',
  text: '',
  letterLanguage: '',
};

/** Notes what happened, and forgets what was typed. Gives the faults of the form where it was not taken. */
export async function noteFollowUp(bridge: Bridge, form: Partial<FollowUpForm>): Promise<Fault[] | null> {
  const noted = await attempt(() => bridge.noteFollowUp({ ...EMPTY, ...form }));
  if (!noted.ok) return faultsOf(noted.fields);
  forgetDrafts('follow-up-');
  return null;
}
