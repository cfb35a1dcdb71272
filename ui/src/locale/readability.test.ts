/**
 * How plain each language reads, by a formula made for it: reported in one table, not gated. No person has set a limit
 * for these languages yet; English is gated in `locales.test.ts`.
 */
import { parse, type Message, type Pattern } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from './locale.svelte';

const locales = join(import.meta.dirname, '..', '..', 'locales');

interface Counts {
  sentences: number;
  words: number;
  letters: number;
  sounds: number;
  /** Words of more than six letters. */
  long: number;
  /** Words of three sounds or more, of four or more, and of one. */
  three: number;
  four: number;
  one: number;
}

interface Formula {
  name: string;
  /** What the number means. */
  scale: string;
  of: (counts: Counts) => number;
}

const perSentence = (c: Counts) => c.words / c.sentences;
const perWord = (c: Counts) => c.sounds / c.words;
const share = (part: number, c: Counts) => (100 * part) / c.words;
const lix: Formula = {
  name: 'LIX',
  scale: 'up to 40 is plain',
  of: (c) => perSentence(c) + share(c.long, c),
};

/** Each by its author, as it stands in the literature. */
const FORMULAS: Readonly<Record<string, Formula>> = {
  en: {
    name: 'Flesch-Kincaid',
    scale: 'school year',
    of: (c) => 0.39 * perSentence(c) + 11.8 * perWord(c) - 15.59,
  },
  de: {
    name: 'Wiener Sachtextformel 1',
    scale: 'school year',
    of: (c) =>
      0.1935 * share(c.three, c) +
      0.1672 * perSentence(c) +
      0.1297 * share(c.long, c) -
      0.0327 * share(c.one, c) -
      0.875,
  },
  fr: {
    name: 'Kandel-Moles',
    scale: '0 to 100, higher is plainer',
    of: (c) => 207 - 1.015 * perSentence(c) - 73.6 * perWord(c),
  },
  es: {
    name: 'Fernández Huerta',
    scale: '0 to 100, higher is plainer',
    of: (c) => 206.84 - 60 * perWord(c) - 1.02 * perSentence(c),
  },
  it: {
    name: 'Gulpease',
    scale: '0 to 100, higher is plainer',
    of: (c) => 89 + (300 * c.sentences - 10 * c.letters) / c.words,
  },
  nl: {
    name: 'Flesch-Douma',
    scale: '0 to 100, higher is plainer',
    of: (c) => 206.84 - 77 * perWord(c) - 0.93 * perSentence(c),
  },
  pt: {
    name: 'Flesch (Martins)',
    scale: '0 to 100, higher is plainer',
    of: (c) => 248.835 - 1.015 * perSentence(c) - 84.6 * perWord(c),
  },
  pl: {
    name: 'Pisarek',
    scale: 'school years',
    of: (c) => perSentence(c) / 3 + share(c.four, c) / 3 + 1,
  },
  sv: lix,
  // Vowels are mostly not written, so sounds cannot be counted.
  ar: lix,
};

/** A pattern's plainest reading: the default of each choice, one word for each variable. */
function textOf(pattern: Pattern): string {
  return pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      if (element.expression.type !== 'SelectExpression') return 'X';
      const usual = element.expression.variants.find((variant) => variant.default);
      return usual ? textOf(usual.value) : '';
    })
    .join('');
}

/** Whole sentences only: labels of one or two words say nothing of how a text reads. */
function sentencesOf(language: string): string[] {
  const folder = join(locales, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8'), {}).body)
    .filter((entry): entry is Message => entry.type === 'Message')
    .flatMap(({ value }) => (value ? textOf(value).split(/(?<=[.!?؟])\s+/u) : []))
    .filter((text) => /[.!?؟]$/u.test(text.trim()) && text.trim().split(/\s+/u).length > 2);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu) ?? [];
}

/** Groups of vowels. Rough, and the same for all texts of a language. */
function soundsOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return Math.max(1, plain.match(/[aeiouyøæœ]+/gu)?.length ?? 1);
}

export function count(texts: readonly string[]): Counts {
  const words = texts.flatMap(wordsOf);
  const sounds = words.map(soundsOf);
  const of = (test: (sound: number) => boolean) => sounds.filter(test).length;
  return {
    sentences: texts.length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    sounds: sounds.reduce((sum, sound) => sum + sound, 0),
    long: words.filter((word) => [...word].length > 6).length,
    three: of((sound) => sound >= 3),
    four: of((sound) => sound >= 4),
    one: of((sound) => sound === 1),
  };
}

describe('how plain each language reads', () => {
  it('counts sentences, words and sounds', () => {
    expect(count(['We look again.', 'Nothing is sent.'])).toMatchObject({ sentences: 2, words: 6, one: 4 });
  });

  it('is reported by a formula made for each', () => {
    const rows = LANGUAGES.map(({ code }) => {
      const formula = FORMULAS[code];
      const texts = sentencesOf(code);
      const counts = count(texts);
      const longest = Math.max(...texts.map((text) => wordsOf(text).length));
      expect(formula, code).toBeDefined();
      expect(counts.sentences, code).toBeGreaterThan(300);
      const value = formula?.of(counts) ?? Number.NaN;
      expect(Number.isFinite(value), code).toBe(true);
      return {
        language: code,
        formula: formula?.name ?? '',
        value: value.toFixed(1),
        scale: formula?.scale ?? '',
        wordsPerSentence: perSentence(counts).toFixed(1),
        longest,
      };
    });
    console.table(rows);
  });
});
