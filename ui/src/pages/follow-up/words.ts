// How the follow-up words its faults, and which page each step leads to.

import type { FieldError } from '../../bridge/generated';
import type { Fault } from '../../components/error-summary/ErrorSummary.svelte';
import { has, t } from '../../locale/locale.svelte';

/** The page that a step leads to, as a parameter of the route; nothing for steps without one. */
export const PAGE_OF: Readonly<Record<string, string>> = {
  remind: 'reminder',
  ask_for_the_rest: 'reminder',
  ask_to_clarify: 'reminder',
  send_details: 'note',
  complain_to_company: 'company-complaint',
  complain: 'complaint',
};

/** Words for a field at fault. */
function wordFault({ field, code }: FieldError): string {
  const exact = `follow-up-error-${field}-${code}`;
  if (has(exact)) return t(exact);
  const plain = `follow-up-error-${field}`;
  return has(plain) ? t(plain) : t('follow-up-error-other');
}

/** Faults of the shell, each linked to its field on the page. */
export function faultsOf(fields: readonly FieldError[]): Fault[] {
  return fields.map((each) => ({ text: wordFault(each), field: `follow-up-${each.field}` }));
}

/** Today on this computer, as `2026-11-22`. */
export function todayIso(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
