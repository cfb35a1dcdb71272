// Which page said so then: the way from a record back to the confirmation of the act that it records.

import type { AppView, RecordView } from '../../bridge/generated';
import type { Place } from '../../router.svelte';

/** What happened between the parties is told on one page. */
const FOLLOWING: ReadonlySet<string> = new Set(['answer-noted', 'follow-up-noted']);

/**
 * The page that confirmed what this record holds, where it can still say the same. A page that would speak of a later
 * act by now is not offered, because the record would then be taken for that one.
 */
export function confirmationOf({ row, lines }: RecordView, view: AppView): Place | null {
  const { change, objection, reading, setting, lastExport } = view;
  const names = (label: string, value: string) =>
    lines.some((line) => line.label === label && line.value === value);
  const half = (label: string, record: number) =>
    lines.some((line) => line.label === label && line.value.startsWith(`${String(record)} `));

  switch (row.kind) {
    case 'reading':
    case 'told':
      if (setting.drift?.onRecord === row.number) return { route: 'drift' };
      if (change.stage === 'confirmed' && change.after.record === row.number) return { route: 'turn-off' };
      if (change.stage === 'told_off' && change.at.iso === row.at.iso) return { route: 'turn-off' };
      return reading?.record === row.number ? { route: 'result' } : null;
    case 'switch-confirmed':
      return change.stage === 'confirmed' && half('after', change.after.record)
        ? { route: 'turn-off' }
        : null;
    case 'switch-came-back':
      return change.stage === 'came_back' && lines.some((line) => line.value.endsWith(change.onAt.iso))
        ? { route: 'turn-off' }
        : null;
    case 'choice':
      return change.stage === 'left_on' && change.at.iso === row.at.iso ? { route: 'left-on' } : null;
    case 'objection-noted':
      return objection.sent?.record === row.number ? { route: 'objection', param: 'done' } : null;
    case 'exported':
      return lastExport && names('file_name', lastExport.fileName)
        ? { route: 'export', param: 'saved' }
        : null;
    case 'time-stamp':
      return { route: 'time-stamp' };
    default:
      // What followed from an earlier objection is not on that page any more.
      return FOLLOWING.has(row.kind) && objection.sent && objection.sent.record < row.number
        ? { route: 'follow-up' }
        : null;
  }
}
