// Which of the form's values is the letter.

import type { FormFieldView } from '../../bridge/generated';

/** Ids under which the letter stands among the form's values. */
export const LETTER_IDS: ReadonlySet<string> = new Set(['details', 'text']);

/** The letter among the values, or nothing where the form has no place for one. */
export function letterOf(fields: readonly FormFieldView[]): FormFieldView | undefined {
  return fields.find((field) => LETTER_IDS.has(field.id));
}
