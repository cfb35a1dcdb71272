/** Names of countries and of their parts, in the language of the pages, from the engine's own tables. */
import { language, t } from './locale.svelte';

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
