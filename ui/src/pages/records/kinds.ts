// What a record is called, and how records are grouped for the filters of the list.

import type { RecordRowView } from '../../bridge/generated';
import { has, t } from '../../locale/locale.svelte';

/** The groups, in the order of the filters. */
export const GROUPS = ['all', 'readings', 'steps', 'log'] as const;
/** One group. */
export type Group = (typeof GROUPS)[number];

const READINGS: ReadonlySet<string> = new Set(['reading', 'told', 'switch-confirmed', 'switch-came-back']);
const LOG: ReadonlySet<string> = new Set([
  'log-started',
  'key-state',
  'clock-jumped',
  'store-set-aside',
  'log-begun-after',
  'key-lost',
  'key-rotated',
]);

/** The group of a kind. A kind that this version does not know is something the member did. */
export function groupOf(kind: string): Exclude<Group, 'all'> {
  if (READINGS.has(kind)) return 'readings';
  return LOG.has(kind) ? 'log' : 'steps';
}

/** What the record is. */
export function kindInWords(kind: string): string {
  return has(`record-kind-${kind}`) ? t(`record-kind-${kind}`) : t('record-kind-other');
}

/** What came of it, or nothing for records that say neither on nor off. */
export function outcomeInWords(row: RecordRowView): string {
  if (row.outcome === null) return '';
  if (row.outcome === 'off' && row.how === 'seen_by_app') {
    return row.confirmed ? t('record-outcome-confirmed') : t('record-outcome-not-confirmed');
  }
  return t(`outcome-${row.outcome.replaceAll('_', '-')}`);
}
