// What a record's lines hold, by their labels.

import type { AppView, RecordLineView, RecordView } from '../../bridge/generated';

/** What each part of the page is drawn from. */
export interface PartProps {
  record: RecordView;
  view: AppView;
}

/** The value of the one line with this label, or nothing. */
export function lineOf(lines: readonly RecordLineView[], label: string): string {
  return lines.find((line) => line.label === label)?.value ?? '';
}

/** A code without the label that it carries before it, so that it is not taken for another's. */
export function codeOf(lines: readonly RecordLineView[], label: string): string {
  return lineOf(lines, label).replace(`${label}_`, '');
}
