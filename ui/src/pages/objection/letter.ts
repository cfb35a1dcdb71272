// Which of the form's values is the letter.

/** Ids under which the letter stands among the form's values. */
export const LETTER_IDS: ReadonlySet<string> = new Set(['details', 'text']);
