// Finds facts by words. Deliberately absent: ranking; the catalog's order is the order shown.

import type { FactView } from '../../bridge/generated';

/** Letters without accents and case, so that "Zurich" finds "Zürich". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The facts of one kind (or of all, for an empty kind) that hold every word of `words`, as said by `wordingOf`. */
export function findFacts(
  facts: readonly FactView[],
  words: string,
  kind: string,
  wordingOf: (fact: FactView) => string,
): FactView[] {
  const wanted = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return facts.filter((fact) => {
    if (kind !== '' && fact.kind !== kind) return false;
    const text = plain(`${wordingOf(fact)} ${fact.publisher} ${fact.title} ${fact.sourceDate}`);
    return wanted.every((word) => text.includes(word));
  });
}
