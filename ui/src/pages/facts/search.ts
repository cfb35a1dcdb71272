// Finds facts by words. Deliberately absent: ranking; the catalog's order is the order shown.

import type { FactView } from '../../bridge/generated';
import { plain } from '../../locale/plain';

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
