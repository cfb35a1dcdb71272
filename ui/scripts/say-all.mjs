/**
 * Says every message of every language with samples for its variables, one JSON line each:
 * {"language","id","values","text"}. The checks compare the lines with what the shell says.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { parse } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of each plural form of our languages, and a number that is written with groups. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1000000];

/** What a message can be asked with: for each variable its samples, those of a message it refers to among them. */
function variables(node, others, found = new Map()) {
  if (Array.isArray(node)) node.forEach((each) => variables(each, others, found));
  else if (node !== null && typeof node === 'object') {
    if (node.type === 'MessageReference') variables(others.get(node.id.name), others, found);
    if (node.type === 'SelectExpression' && node.selector.type === 'VariableReference') {
      const keys = node.variants.map(({ key }) => key.name ?? key.value);
      const plural = keys.some((key) => ['zero', 'one', 'two', 'few', 'many'].includes(key));
      found.set(node.selector.id.name, plural ? COUNTS : keys);
    } else if (node.type === 'VariableReference' && !found.has(node.id.name)) {
      found.set(node.id.name, ['Ada']);
    }
    for (const [name, child] of Object.entries(node)) if (name !== 'span') variables(child, others, found);
  }
  return found;
}

/** Every combination would be too many: each variable runs through its samples while the others stay. */
function asked(samples) {
  const first = Object.fromEntries([...samples].map(([name, [value]]) => [name, value]));
  const all = [first];
  for (const [name, values] of samples)
    for (const value of values.slice(1)) all.push({ ...first, [name]: value });
  return all;
}

const locales = join(import.meta.dirname, '..', 'locales');
const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: language } of languages) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const messages = [];
  for (const file of readdirSync(join(locales, language)).filter((name) => name.endsWith('.ftl'))) {
    const text = readFileSync(join(locales, language, file), 'utf8');
    bundle.addResource(new FluentResource(text));
    messages.push(...parse(text, {}).body.filter(({ type }) => type === 'Message'));
  }
  const others = new Map(messages.map(({ id, value }) => [id.name, value]));
  for (const { id, value } of messages) {
    for (const values of asked(variables(value, others))) {
      const faults = [];
      const text = bundle.formatPattern(bundle.getMessage(id.name).value, values, faults);
      if (faults.length > 0) throw new Error(`${language}: ${id.name}: ${faults}`);
      process.stdout.write(`${JSON.stringify({ language, id: id.name, values, text })}\n`);
    }
  }
}
