/** The glossary holds: where English uses one of its terms, every language uses its own fixed word. */
import { parse, type Message } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from './locale.svelte';

const locales = join(import.meta.dirname, '..', '..', 'locales');

/** Terms as English has them. A capital inside a sentence, as in a form's name, counts as well. */
const TERMS: Record<string, RegExp> = {
  allege: /\balleg/i,
  object: /\bobject(?:s|ed|ing)?\b/i,
  objection: /\bobjections?\b/i,
  controller: /\bcontrollers?\b/i,
  authority: /\bauthorit(?:y|ies)\b/i,
  setting: /\bsetting\b/i,
  settings: /\bsettings\b/i,
  switch: /\bswitch(?:es)?\b/i,
};

/** The little of TOML that the glossary is written in: tables, texts and lists of texts. */
function readGlossary(): Map<string, Map<string, string[]>> {
  const tables = new Map<string, Map<string, string[]>>();
  let table = new Map<string, string[]>();
  for (const line of readFileSync(join(locales, 'glossary.toml'), 'utf8').split('\n')) {
    const heading = /^\[([a-z.]+)\]$/.exec(line);
    const entry = /^(\w+) = (.+)$/.exec(line);
    if (heading) tables.set(heading[1] ?? '', (table = new Map()));
    else if (entry) table.set(entry[1] ?? '', [JSON.parse(entry[2] ?? '""') as string | string[]].flat());
  }
  return tables;
}

/** What a message says, without addresses. */
function wordsOf(message: Message): string {
  const texts: string[] = [];
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'TextElement' && 'value' in node) texts.push(String(node.value));
      for (const [name, child] of Object.entries(node)) if (name !== 'span') collect(child);
    }
  };
  collect(message.value);
  return texts
    .join(' ')
    .replaceAll(/https?:\S+/g, '')
    .toLocaleLowerCase();
}

function messagesOf(language: string): Map<string, string> {
  return new Map(
    readdirSync(join(locales, language))
      .filter((file) => file.endsWith('.ftl'))
      .flatMap((file) => parse(readFileSync(join(locales, language, file), 'utf8'), {}).body)
      .filter((entry): entry is Message => entry.type === 'Message')
      .map((message) => [message.id.name, wordsOf(message)]),
  );
}

const glossary = readGlossary();
const english = messagesOf('en');
/** The messages with a term; the labels of others, in quotation marks, are not ours to translate. */
const uses = (term: RegExp) =>
  [...english].filter(([, text]) => term.test(text.replaceAll(/“[^”]*”/g, ''))).map(([id]) => id);

describe('the glossary', () => {
  it('is about words that English uses, and about one that it never does', () => {
    const counts = Object.entries(TERMS).map(([name, term]) => [name, uses(term).length] as const);
    // A withdrawn suit is told as what someone said; to allege would be to judge.
    expect(counts.filter(([, count]) => count === 0).map(([name]) => name)).toEqual(['allege']);
  });

  it.each(LANGUAGES.filter(({ code }) => code !== 'en').map(({ code }) => code))(
    'is kept in every message of %s',
    (code) => {
      const forms = glossary.get(`${code}.forms`);
      const messages = messagesOf(code);
      expect([...(forms?.keys() ?? [])].toSorted()).toEqual(Object.keys(TERMS).toSorted());
      const other = Object.entries(TERMS).flatMap(([name, term]) =>
        uses(term)
          .map((id) => ({ id, text: messages.get(id) }))
          // That nothing is missing is held by a check of its own.
          .filter(({ text }) => text !== undefined)
          .filter(({ text }) => !forms?.get(name)?.some((form) => text?.includes(form.toLocaleLowerCase())))
          .map(({ id, text }) => `${name}: ${id}: ${text}`),
      );
      expect(other).toEqual([]);
    },
  );
});
