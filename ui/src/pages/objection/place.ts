/** Where the member stopped, so that coming back leads there. */
import { draft } from '../../draft.svelte';
import type { ObjectionForm } from '../../bridge/generated';
import { QUESTIONS } from './step';

/** Every page between the first and the last, in their order. */
export const WAY = [...QUESTIONS, 'check', 'copy', 'sent'] as const;

/** The page that was open last; forgotten with the other answers of the objection once it was sent. */
const last = draft('objection-at', '');

/** Notes the page that is open. */
export function stopAt(step: string): void {
  if ((WAY as readonly string[]).includes(step)) last.value = step;
}

/** The page to go on with, or `null` where nothing was answered. After a restart the kept answers say it. */
export function stoppedAt(form: ObjectionForm): string | null {
  if (last.value !== '') return last.value;
  if (form.firstName !== '' && form.lastName !== '' && form.email !== '') return 'check';
  if (form.grounds !== '') return 'contact';
  if (form.targets.length > 0) return 'grounds';
  if (form.member !== null) return 'targets';
  return form.country !== null ? 'member' : null;
}

/** The pages from the first to the one where the member stopped: the way that Back then goes. */
export function wayTo(step: string): string[] {
  return ['start', ...WAY.slice(0, WAY.findIndex((each) => each === step) + 1)];
}
