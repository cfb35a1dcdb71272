// The questions of the objection, their order, and how faults of the form are worded.

import { tick } from 'svelte';

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
  /** A field of this question that the check found at fault. */
  wrong?: string | undefined;
}

/** The fields that each question asks for, as the shell names them. */
const FIELDS: Record<Question, readonly string[]> = {
  country: ['country'],
  member: ['member'],
  targets: ['targets'],
  grounds: ['grounds'],
  contact: ['firstName', 'lastName', 'email', 'links', 'letterLanguage'],
};

/** The question that asks for a field. */
export function questionOf(field: string): Question | undefined {
  return QUESTIONS.find((question) => FIELDS[question].includes(field));
}

/** A parameter of the route that asks one question again and then returns to the check. */
export function again(question: Question, field?: string): string {
  return field === undefined ? `${question}:again` : `${question}:again:${field}`;
}

/** "Question 2 of 5". */
export function stepInWords(question: Question): string {
  return t('objection-step', {
    step: String(QUESTIONS.indexOf(question) + 1),
    steps: String(QUESTIONS.length),
  });
}

/** An answer: what it is called, and what is said where it is missing or wrong. */
const ANSWERS = new Map([
  ['country', { name: 'objection-check-country', fault: 'objection-error-country' }],
  ['member', { name: 'objection-check-member', fault: 'objection-error-member' }],
  ['targets', { name: 'objection-check-targets', fault: 'objection-error-targets' }],
  ['grounds', { name: 'objection-check-grounds', fault: 'objection-error-grounds' }],
  ['firstName', { name: 'objection-check-first-name', fault: 'objection-error-first-name' }],
  ['lastName', { name: 'objection-check-last-name', fault: 'objection-error-last-name' }],
  ['email', { name: 'objection-check-email', fault: 'objection-error-email' }],
  ['links', { name: 'objection-check-links', fault: 'objection-error-links' }],
  ['letterLanguage', { name: 'objection-check-language', fault: 'objection-error-letterLanguage' }],
  ['editedText', { name: 'objection-check-letter-title', fault: 'objection-error-editedText' }],
]);

/** Words for a field at fault. */
export function wordFault({ field, code }: FieldError): string {
  if (field === 'sentOn') {
    return code === 'future' ? t('objection-error-sentOn-future') : t('objection-error-sentOn');
  }
  if (field === 'reference') return t('objection-error-reference');
  const answer = ANSWERS.get(field);
  if (answer === undefined) return t('objection-error-other');
  if (code === 'too-long') return t('objection-error-too-long', { name: t(answer.name) });
  if (code === 'control-character') return t('objection-error-hidden', { name: t(answer.name) });
  return t(answer.fault);
}

/** Faults of the shell, each linked to its field on the page. */
export function faultsOf(fields: readonly FieldError[]): Fault[] {
  return fields.map((each) => ({ text: wordFault(each), field: `objection-${each.field}` }));
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

/**
 * What the shell finds wrong in the kept answers to one question. It looks at all of them at once;
 * questions that come later are not answered yet, so only these fields count.
 */
export async function faultsIn(bridge: Bridge, question: Question): Promise<Fault[]> {
  const asked = await attempt(() => bridge.reviewObjection());
  return asked.ok ? [] : faultsOf(asked.fields.filter(({ field }) => FIELDS[question].includes(field)));
}

/** Keeps the answers to one question and has the shell look at them. */
export async function answer(
  bridge: Bridge,
  view: AppView,
  question: Question,
  changed: Partial<ObjectionForm>,
): Promise<{ kept: boolean; faults: Fault[] }> {
  const saved = await keep(bridge, view, changed);
  if (!saved.kept) return saved;
  const faults = await faultsIn(bridge, question);
  return { kept: faults.length === 0, faults };
}

/** Shows the faults that the check found in a question, with the focus in the field it named. */
export async function showWrong(
  bridge: Bridge,
  question: Question,
  wrong: string | undefined,
  show: (faults: Fault[]) => void,
): Promise<void> {
  if (wrong === undefined) return;
  show(await faultsIn(bridge, question));
  await tick();
  document.getElementById(`objection-${wrong}`)?.focus();
}
