// The questions of the objection, their order, and how faults of the form are worded.

import type { Bridge } from '../../bridge/bridge';
import type { AppView, FieldError, ObjectionForm } from '../../bridge/generated';
import type { Fault } from '../../components/error-summary/ErrorSummary.svelte';
import { t } from '../../locale/locale.svelte';
import type { Go } from '../../router.svelte';
import { attempt } from '../attempt';

/** The questions, in their order. */
export const QUESTIONS = ['country', 'member', 'targets', 'grounds', 'contact'] as const;
/** One question. */
export type Question = (typeof QUESTIONS)[number];

/** What each step is given. */
export interface StepProps {
  view: AppView;
  bridge: Bridge;
  go: Go;
  back: () => void;
  /** Goes on to what follows this question: the next one, or the check where one came from there. */
  onward: () => void;
}

/** A parameter of the route that asks one question again and then returns to the check. */
export function again(question: Question): string {
  return `${question}:again`;
}

/** "Question 2 of 5". */
export function stepInWords(question: Question): string {
  return t('objection-step', {
    step: String(QUESTIONS.indexOf(question) + 1),
    steps: String(QUESTIONS.length),
  });
}

/** Words for a field at fault. */
export function wordFault({ field, code }: FieldError): string {
  switch (field) {
    case 'country':
      return t('objection-error-country');
    case 'member':
      return t('objection-error-member');
    case 'targets':
      return t('objection-error-targets');
    case 'grounds':
      return t('objection-error-grounds');
    case 'name':
    case 'firstName':
    case 'lastName':
      return t('objection-error-name');
    case 'email':
      return t('objection-error-email');
    case 'letterLanguage':
      return t('objection-error-letterLanguage');
    case 'editedText':
      return t('objection-error-editedText');
    case 'sentOn':
      return code === 'future' ? t('objection-error-sentOn-future') : t('objection-error-sentOn');
    case 'reference':
      return t('objection-error-reference');
    default:
      return t('objection-error-other');
  }
}

/** Faults of the shell, each linked to its field on the page. */
export function faultsOf(fields: readonly FieldError[]): Fault[] {
  const place = (field: string) => (field === 'firstName' || field === 'lastName' ? 'name' : field);
  return fields.map((each) => ({ text: wordFault(each), field: `objection-${place(each.field)}` }));
}

/** Keeps changed answers. Gives the faults; none means that they are kept. */
export async function keep(
  bridge: Bridge,
  view: AppView,
  changed: Partial<ObjectionForm>,
): Promise<{ kept: boolean; faults: Fault[] }> {
  const form: ObjectionForm = { ...view.objection.draft, ...changed };
  const saved = await attempt(() => bridge.saveObjection(form));
  return saved.ok ? { kept: true, faults: [] } : { kept: false, faults: faultsOf(saved.fields) };
}
