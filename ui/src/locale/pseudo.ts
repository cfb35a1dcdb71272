/**
 * Pseudo-locales, made from English while it runs: en-XA has accents on every letter and is about 40 per
 * cent longer, ar-XB goes from right to left. What stays plain on a page was never put into the files;
 * what is cut has no room for German. For checks alone: nothing here is shipped.
 */
import { parse, serialize, Transformer, type Placeable, type TextElement } from '@fluent/syntax';

export type PseudoLocale = 'en-XA' | 'ar-XB';

/** Whether a language is one of them. */
export function isPseudo(language: string): language is PseudoLocale {
  return language === 'en-XA' || language === 'ar-XB';
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀćđéƒğĥíĵķĺḿńóƥɋŕśťúṽŵẋýžÁƁĆĐÉƑĞĤÍĴĶĹḾŃÓƤɊŔŚŤÚṼŴẊÝŽ';
const TWIN = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));
const VOWEL = /[aeiouyAEIOUY]/;

/** Every letter with an accent; every other vowel twice, which makes a sentence about 40 per cent longer. */
function accented(text: string): string {
  return [...text]
    .map((letter) => {
      const twin = TWIN.get(letter) ?? letter;
      return VOWEL.test(letter) ? twin + twin : twin;
    })
    .join('');
}

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP_DIRECTION = '\u202c';

/** Each word is drawn from right to left, whatever its letters say. */
function mirrored(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => RIGHT_TO_LEFT_OVERRIDE + word + POP_DIRECTION);
}

class Change extends Transformer {
  constructor(readonly change: (text: string) => string) {
    super();
  }

  override visitTextElement(node: TextElement): TextElement {
    node.value = this.change(node.value);
    return node;
  }

  // Variables stay; the texts of a choice between forms are changed.
  override visitPlaceable(node: Placeable): Placeable {
    return this.genericVisit(node) as Placeable;
  }
}

/** A file of Project Fluent in a pseudo-locale. */
export function pseudo(file: string, locale: PseudoLocale): string {
  const resource = parse(file, {});
  new Change(locale === 'en-XA' ? accented : mirrored).genericVisit(resource);
  return serialize(resource, {});
}
