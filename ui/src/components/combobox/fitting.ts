/** Which options fit what was typed, best first. Deliberately absent: spelling mistakes. */
import { plain } from '../../locale/plain';

interface Named {
  value: string;
  label: string;
  also?: string[];
}

/** One blank before every word, so that " ham" is the beginning of a word. */
const spaced = (text: string) =>
  ` ${plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** 0 for the beginning of the name, then of a word in it, then of another name, then a piece; -1 for none. */
function rank(option: Named, wanted: string): number {
  const name = spaced(option.label);
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  if (option.also?.some((each) => spaced(each).includes(wanted))) return 2;
  return wanted.length > 2 && name.includes(wanted.trim()) ? 3 : -1;
}

/** The options that fit, best first, otherwise in their own order. All of them for nothing typed. */
export function fitting<T extends Named>(options: readonly T[], typed: string): T[] {
  const wanted = spaced(typed);
  if (wanted.trim() === '') return [...options];
  return options
    .map((option) => ({ option, rank: rank(option, wanted) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** The one option that was meant: it is called so, or nothing else fits. */
export function named<T extends Named>(options: readonly T[], typed: string): T | undefined {
  const wanted = spaced(typed);
  if (wanted.trim() === '') return undefined;
  const exact = options.find((option) =>
    [option.label, ...(option.also ?? [])].some((each) => spaced(each) === wanted),
  );
  if (exact) return exact;
  const [only, another] = fitting(options, typed);
  return another === undefined ? only : undefined;
}
