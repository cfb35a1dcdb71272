import { describe, expect, it } from 'vitest';

import { widthOf, wrap } from './wrap';

describe('wrap', () => {
  it('keeps every word and its order', () => {
    const text = 'What you type into AI features stays in one piece';
    expect(wrap(text, 80, 14).join(' ')).toBe(text);
  });

  it('starts a new line before a word that no longer fits', () => {
    const lines = wrap('one two three four five six', 60, 14);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(60);
  });

  it('leaves no word alone where the lines can be even', () => {
    expect(wrap('Other uses of AI', 105, 14)).toEqual(['Other uses', 'of AI']);
    expect(wrap('one two three four five six seven', 200, 14)).toEqual([
      'one two three four',
      'five six seven',
    ]);
  });

  it('gives a word that is longer than a line a line of its own', () => {
    expect(wrap('a Datenschutzgrundverordnung b', 40, 14)).toEqual(['a', 'Datenschutzgrundverordnung', 'b']);
  });

  it('does not count the marks around variables', () => {
    expect(widthOf('\u206817\u2069', 10)).toBe(widthOf('17', 10));
  });

  it('gives no line for no words', () => {
    expect(wrap('   ', 40, 14)).toEqual([]);
  });
});
