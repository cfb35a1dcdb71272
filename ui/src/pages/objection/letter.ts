// Which of the form's values is the letter, and how its language is written.

import { directionOf } from '../../locale/locale.svelte';

/** Ids under which the letter stands among the form's values. */
export const LETTER_IDS: ReadonlySet<string> = new Set(['details', 'text']);

/** Language and direction of a letter. */
export function tongueOf(letterLanguage: string): { lang: string; dir: 'ltr' | 'rtl' } {
  const lang = letterLanguage === '' ? 'en' : letterLanguage;
  return { lang, dir: directionOf(lang) };
}
