/** Names of countries and of their parts, in the language of the pages, from the engine's own tables. */
import { LANGUAGES, language, t } from './locale.svelte';

/** A country or a part of one; parts bring their own name. */
export interface Place {
  code: string;
  name: string;
}

function countryOf(code: string, tongue: string): string {
  try {
    return new Intl.DisplayNames([tongue], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Germany", or "Germany: Hamburg" for a part of it. */
export function placeInWords({ code, name }: Place): string {
  const [country = code, part] = code.split('-');
  const whole = countryOf(country, language().code);
  return part === undefined ? whole : t('country-part', { country: whole, part: name === '' ? part : name });
}

const others = new Map<string, string[]>();

/** What the country of a place is called in the other languages of the app, so that "Deutschland" finds it. */
export function otherNames({ code }: Place): string[] {
  const [country = code] = code.split('-');
  const known = others.get(country) ?? [...new Set(LANGUAGES.map((each) => countryOf(country, each.code)))];
  others.set(country, known);
  return known;
}
