/** The sentences and their ids: complete, used, plain. Reads the source tree, draws nothing. */
import { parse, Resource, type Entry, type Message, type Pattern } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { COMMAND_ERRORS, TROUBLES } from '../shell/problem';
import { LANGUAGES } from './locale.svelte';

const root = join(import.meta.dirname, '..', '..');
const locales = join(root, 'locales');

/** Read by the shell, or by id from the catalog: not from the pages. */
const USED_ELSEWHERE = new Set(['report.ftl', 'facts.ftl', 'shell.ftl']);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function isMessage(entry: Entry | { type: string }): entry is Message {
  return entry.type === 'Message';
}

function load(language: string): Array<{ file: string; resource: Resource }> {
  const folder = join(locales, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .map((file) => ({ file, resource: parse(readFileSync(join(folder, file), 'utf8'), {}) }));
}

/** Every text of a pattern, one for each variant, with a word in place of each variable. */
function textsOf(pattern: Pattern): string[] {
  let texts = [''];
  for (const element of pattern.elements) {
    if (element.type === 'TextElement') texts = texts.map((text) => text + element.value);
    else if (element.expression.type === 'SelectExpression') {
      const variants = element.expression.variants.flatMap((variant) => textsOf(variant.value));
      texts = texts.flatMap((text) => variants.map((variant) => text + variant));
    } else texts = texts.map((text) => `${text}X`);
  }
  return texts;
}

const english = load('en');
const messages = english.flatMap(({ file, resource }) =>
  resource.body.filter(isMessage).map((message) => ({ file, message, id: message.id.name })),
);
const ids = new Set(messages.map(({ id }) => id));

const baseOf = (id: string) => (id.endsWith('-practice') ? id.slice(0, -'-practice'.length) : id);

const sources = filesUnder(join(root, 'src'))
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const literals = new Set(
  sources.flatMap(({ text }) => [...text.matchAll(/['"`]([a-z][a-z0-9-]*)['"`]/g)].map((m) => m[1])),
);
/** `reason-${code}` and the like, as patterns of ids. */
const templates = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{[^`]*?\}((?:-[a-z0-9-]+)?)`/g)].map((m) => ({
    path,
    pattern: new RegExp(`^${m[1]}[a-zA-Z0-9_-]+${m[2]}$`),
  })),
);

describe('the English files', () => {
  it('are free of anything that Fluent cannot read', () => {
    const junk = english.flatMap(({ file, resource }) =>
      resource.body.filter((entry) => entry.type === 'Junk').map((entry) => `${file}: ${entry.content}`),
    );
    expect(junk).toEqual([]);
  });

  it('name each message once', () => {
    const seen = new Set<string>();
    const twice = messages.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
    expect(twice).toEqual([]);
  });

  it('hold every id that a page asks for', () => {
    const asked = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![.\w])(?:t|has)\(\s*'([^']+)'/g)].map((m) => ({ path, id: m[1] ?? '' })),
    );
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('hold nothing that nobody asks for', () => {
    const isAsked = (id: string) => literals.has(id) || templates.some(({ pattern }) => pattern.test(id));
    // A wording for practice is asked for by the id that it stands in for.
    const unused = messages
      .filter(({ file }) => !USED_ELSEWHERE.has(file))
      .filter(({ id }) => !isAsked(id) && !(ids.has(baseOf(id)) && isAsked(baseOf(id))))
      .map(({ file, id }) => `${file}: ${id}`);
    expect(unused).toEqual([]);
  });

  it('word every error, every problem and every reason', () => {
    const reading = readFileSync(join(root, '..', 'crates', 'optout', 'src', 'reading.rs'), 'utf8');
    const body = /pub enum Reason \{([\s\S]*?)\n\}/.exec(reading)?.[1] ?? '';
    const reasons = [...body.matchAll(/^ {4}([A-Z]\w*),/gm)].map((m) =>
      (m[1] ?? '').replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase(),
    );
    expect(reasons.length).toBeGreaterThan(20);
    const wanted = [
      ...reasons.map((code) => `reason-${code}`),
      ...Object.values(COMMAND_ERRORS).flatMap((code) => [`problem-${code}-what`, `problem-${code}-next`]),
      ...Object.values(TROUBLES).flatMap((code) =>
        ['title', 'text', 'next'].map((part) => `trouble-${code}-${part}`),
      ),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    const known = new Set(reasons);
    const stray = [...ids].filter(
      (id) => id.startsWith('reason-') && !known.has(baseOf(id).slice('reason-'.length)),
    );
    expect(stray).toEqual([]);
  });
});

describe('the English sentences', () => {
  const texts = messages.flatMap(({ file, id, message }) =>
    (message.value ? textsOf(message.value) : []).map((text) => ({ file, id, text })),
  );

  it('have no more than 25 words', () => {
    const long = texts.flatMap(({ id, text }) =>
      text
        .split(/(?<=[.!?:])\s+|\n/)
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length > 25)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('do without words that push, blame or belittle', () => {
    const pushy = /\b(should|simply|just|easily|obviously|must not fail)\b/i;
    expect(texts.filter(({ text }) => pushy.test(text)).map(({ id }) => id)).toEqual([]);
  });

  // Flesch-Kincaid: a guard against drift, not a proof of being understood.
  it.each(english.map(({ file }) => file))('read at grade 8 at most in %s', (file) => {
    const sentences = texts
      .filter((text) => text.file === file)
      .flatMap(({ text }) => text.split(/(?<=[.!?:])\s+|\n/))
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[a-z]/i.test(word) && !/[/@_]/.test(word)))
      .filter((found) => found.length > 0);
    const count = sentences.flat();
    const syllables = count.reduce((sum, word) => sum + syllable(word), 0);
    const grade = 0.39 * (count.length / sentences.length) + 11.8 * (syllables / count.length) - 15.59;
    expect(grade).toBeLessThanOrEqual(8);
  });

  it('use real quotation marks and apostrophes', () => {
    expect(texts.filter(({ text }) => /"|\w'\w/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('every other language', () => {
  const codes = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);

  it('is offered in the picker, and nothing else is', () => {
    expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual(['en', ...codes].toSorted());
  });

  it('knows no id that English does not know', () => {
    const stray = codes.flatMap((code) =>
      load(code).flatMap(({ resource }) =>
        resource.body
          .filter(isMessage)
          .map(({ id }) => `${code}: ${id.name}`)
          .filter((id) => !ids.has(id.slice(code.length + 2))),
      ),
    );
    expect(stray).toEqual([]);
  });

  it('says from right to left also what is made of variables alone, within another sentence too', () => {
    // Each variable is set apart, so that only a letter or a mark of the message itself tells the direction.
    const undirected = load('ar').flatMap(({ resource }) =>
      resource.body
        .filter(isMessage)
        .filter(({ value }) => (value?.elements.filter(({ type }) => type === 'Placeable').length ?? 0) > 1)
        .filter(
          ({ value }) => !textsOf(value as Pattern).every((text) => /[\u0600-\u06ff\u200f\u2066]/.test(text)),
        )
        .map(({ id }) => id.name),
    );
    expect(undirected).toEqual([]);
  });
});
