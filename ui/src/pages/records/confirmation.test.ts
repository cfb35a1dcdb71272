/** Every kind of record the app writes: whether a page confirmed it, and that this page is the one that opens again. */
import { describe, expect, it } from 'vitest';

import { FakeShell } from '../../bridge/fake';
import { momentAt } from '../../bridge/fake-world';
import type { AppView, RecordKind, RecordView } from '../../bridge/generated';
import type { Place } from '../../router.svelte';
import { confirmationOf, WAYS } from './confirmation';

const NUMBER = 7;
const AT = momentAt(14, 3);
const LATER = momentAt(15, 0);
const START = new FakeShell().view;

function record(kind: string, ...lines: Array<[label: string, value: string]>): RecordView {
  return {
    row: {
      number: NUMBER,
      kind,
      at: AT,
      how: 'noted_by_app',
      outcome: null,
      reason: null,
      confirmed: false,
      hasPicture: false,
    },
    lines: lines.map(([label, value]) => ({ label, value, code: false })),
    picture: null,
    sha256: '',
    raw: '',
    newest: NUMBER,
  };
}

function view(change: Partial<AppView>): AppView {
  return { ...START, ...change };
}

function confirmed(number: number): AppView {
  const after = { record: number, at: AT, how: 'seen_by_app' as const };
  return view({ change: { stage: 'confirmed', before: null, after } });
}

function sent(number: number): AppView {
  const shell = new FakeShell();
  const following = {
    next: {
      act: 'wait',
      because: 'time_runs',
      date: null,
      basis: null,
      daysLeft: 0,
      due: {
        date: { iso: '2026-12-22', year: 2026, month: 12, day: 22 },
        calendarDay: null,
        rule: 'gdpr',
        legal: true,
        open: true,
        extension: null,
        daysLeft: 30,
        sourceAddress: null,
      },
      extension: 'none',
      also: [],
    },
    happened: [],
    targets: [],
    country: 'DE',
    canComplain: true,
    complained: false,
  };
  const sentOn = { iso: '2026-11-22', year: 2026, month: 11, day: 22 };
  const said = { sentOn, reference: null, due: null, authority: null, record: number, following };
  return view({ objection: { ...shell.view.objection, sent: said } });
}

function saved(sha256: string): AppView {
  const file = { fileName: 'a.zip', folder: '', sha256, shortCode: '', records: 1, bytes: 1, pdf: null };
  const withheld = { records: 0, pictures: 0, blacked: 0, personal: 0 };
  return view({ lastExport: { ...file, withheld, verdict: 'intact', practice: false } });
}

interface Case {
  record: RecordView;
  /** While the page can still say the same. */
  view: AppView;
  place: Place;
  /** A later act took the page; nothing where the page is drawn from the record itself. */
  later?: AppView;
  /** Where it leads then. */
  then?: Place;
}

const KEPT: Place = { route: 'kept', param: String(NUMBER) };

/** `null`: no page confirmed it. A kind that is new in the shell does not compile until it stands here. */
const CASES: Record<RecordKind, Case | null> = {
  reading: {
    record: record('reading'),
    view: confirmed(NUMBER),
    place: { route: 'turn-off' },
    later: confirmed(NUMBER + 1),
  },
  told: {
    record: record('told'),
    view: view({ change: { stage: 'told_off', at: AT } }),
    place: { route: 'turn-off' },
    later: view({ change: { stage: 'told_off', at: LATER } }),
  },
  choice: {
    record: record('choice'),
    view: view({ change: { stage: 'left_on', at: AT } }),
    place: { route: 'left-on' },
    later: view({ change: { stage: 'left_on', at: LATER } }),
  },
  'switch-confirmed': {
    record: record('switch-confirmed', ['after', `5 · ${AT.iso}`]),
    view: confirmed(5),
    place: { route: 'turn-off' },
    later: confirmed(55),
  },
  'switch-came-back': {
    record: record('switch-came-back', ['seen_on', `6 · ${AT.iso}`]),
    view: view({ change: { stage: 'came_back', offAt: AT, onAt: AT } }),
    place: { route: 'turn-off' },
    later: view({ change: { stage: 'came_back', offAt: AT, onAt: LATER } }),
  },
  'objection-noted': {
    record: record('objection-noted'),
    view: sent(NUMBER),
    place: { route: 'objection', param: 'done' },
    later: sent(NUMBER + 1),
  },
  'answer-noted': {
    record: record('answer-noted'),
    view: sent(NUMBER - 1),
    place: { route: 'follow-up' },
    later: sent(NUMBER + 1),
  },
  'follow-up-noted': {
    record: record('follow-up-noted'),
    view: sent(NUMBER - 1),
    place: { route: 'follow-up' },
    later: sent(NUMBER + 1),
  },
  exported: {
    record: record('exported', ['sha256', 'aa']),
    view: saved('aa'),
    place: { route: 'export', param: 'saved' },
    later: saved('bb'),
    then: KEPT,
  },
  'time-stamp': { record: record('time-stamp'), view: START, place: { route: 'time-stamp' } },
  'mail-kept': { record: record('mail-kept'), view: START, place: KEPT },
  'data-export-counted': { record: record('data-export-counted'), view: START, place: KEPT },
  'key-rotated': { record: record('key-rotated'), view: START, place: KEPT },
  'key-lost': { record: record('key-lost'), view: START, place: KEPT },
  'explanation-read': null,
  'connection-agreed': null,
  'log-started': null,
  'key-state': null,
  'clock-jumped': null,
  'store-set-aside': null,
  'log-begun-after': null,
};

describe('the way from a record back to the page that confirmed it', () => {
  it.each(Object.entries(CASES))('is decided for %s', (kind, expected) => {
    expect(WAYS[kind as RecordKind] === null).toBe(expected === null);
    if (expected === null) {
      expect(confirmationOf(record(kind), confirmed(NUMBER))).toBeNull();
      return;
    }
    expect(expected.record.row.kind).toBe(kind);
    expect(confirmationOf(expected.record, expected.view)).toEqual(expected.place);
    if (expected.later)
      expect(confirmationOf(expected.record, expected.later)).toEqual(expected.then ?? null);
  });

  it('leads to the page of a change, of a result, and of nothing', () => {
    const at = {
      offAt: AT,
      offHow: 'seen_by_app' as const,
      offRecord: 1,
      onAt: AT,
      onHow: 'imported' as const,
    };
    const drift = { ...at, onRecord: NUMBER };
    const changed = view({ setting: { known: null, lastTry: null, drift } });
    expect(confirmationOf(record('reading'), changed)).toEqual({ route: 'drift' });
    expect(confirmationOf(record('told'), START)).toBeNull();
    expect(confirmationOf(record('objection-noted'), START)).toBeNull();
    expect(confirmationOf(record('exported', ['sha256', 'aa']), START)).toEqual(KEPT);
  });

  it('is not offered for a kind of a later version, whatever it is called', () => {
    for (const kind of ['something-new', 'toString', '__proto__']) {
      expect(confirmationOf(record(kind), confirmed(NUMBER))).toBeNull();
    }
  });
});
