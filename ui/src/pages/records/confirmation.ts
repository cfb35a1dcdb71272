// Which page said so then: the way from a record back to the confirmation of the act that it records.

import type { AppView, RecordKind, RecordView } from '../../bridge/generated';
import type { Place } from '../../router.svelte';

/** Where the page is, or nothing where it would speak of a later act by now: the record would be taken for that one. */
type Way = (record: RecordView, view: AppView) => Place | null;

const reading: Way = ({ row }, { change, reading, setting }) => {
  if (setting.drift?.onRecord === row.number) return { route: 'drift' };
  if (change.stage === 'confirmed' && change.after.record === row.number) return { route: 'turn-off' };
  if (change.stage === 'told_off' && change.at.iso === row.at.iso) return { route: 'turn-off' };
  return reading?.record === row.number ? { route: 'result' } : null;
};

const switchConfirmed: Way = ({ lines }, { change }) =>
  change.stage === 'confirmed' &&
  lines.some(({ label, value }) => label === 'after' && value.startsWith(`${String(change.after.record)} `))
    ? { route: 'turn-off' }
    : null;

const switchCameBack: Way = ({ lines }, { change }) =>
  change.stage === 'came_back' && lines.some(({ value }) => value.endsWith(change.onAt.iso))
    ? { route: 'turn-off' }
    : null;

const choice: Way = ({ row }, { change }) =>
  change.stage === 'left_on' && change.at.iso === row.at.iso ? { route: 'left-on' } : null;

const objection: Way = ({ row }, { objection: { sent } }) =>
  sent?.record === row.number ? { route: 'objection', param: 'done' } : null;

/** What happened between the parties is told on one page; what followed from an earlier objection is not on it any more. */
const following: Way = ({ row }, { objection: { sent } }) =>
  sent && sent.record < row.number ? { route: 'follow-up' } : null;

/** Drawn from the record itself, so that it says the same at any time. */
const kept: Way = ({ row }) => ({ route: 'kept', param: String(row.number) });

/** The page of the newest copy knows more than its record: the folder, and what stayed out. */
const exported: Way = (record, view) =>
  record.lines.some(({ label, value }) => label === 'sha256' && value === view.lastExport?.sha256)
    ? { route: 'export', param: 'saved' }
    : kept(record, view);

/**
 * The way from each kind of record, or `null` where no act ended on a page of its own: what the app notes by itself, and
 * what is ticked on the home page.
 */
export const WAYS: Readonly<Record<RecordKind, Way | null>> = {
  reading,
  told: reading,
  'switch-confirmed': switchConfirmed,
  'switch-came-back': switchCameBack,
  choice,
  'objection-noted': objection,
  'answer-noted': following,
  'follow-up-noted': following,
  'mail-kept': kept,
  'data-export-counted': kept,
  exported,
  'key-rotated': kept,
  'key-lost': kept,
  'time-stamp': () => ({ route: 'time-stamp' }),
  'explanation-read': null,
  'connection-agreed': null,
  'log-started': null,
  'key-state': null,
  'clock-jumped': null,
  'store-set-aside': null,
  'log-begun-after': null,
};

/** Whether this version knows the kind; a later one may have written another. */
function isKnown(kind: string): kind is RecordKind {
  return Object.hasOwn(WAYS, kind);
}

/** The page that confirmed what this record holds, where it can still say the same. */
export function confirmationOf(record: RecordView, view: AppView): Place | null {
  const { kind } = record.row;
  return (isKnown(kind) ? WAYS[kind] : null)?.(record, view) ?? null;
}
