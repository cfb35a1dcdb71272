/** What the result page says for each outcome: ids of messages, and which ways on make sense. */
import type { OutcomeView, ReadingView } from '../../bridge/generated';

export interface ResultShown {
  /** Stable name of the state, for tests and the tour. */
  state: string;
  title: string;
  lead: string | null;
  text: string[];
  /** The reason belongs on the page itself, not only in the details. */
  reason: boolean;
  /** Reading again may help. */
  again: boolean;
  /** Loading the page anew may help. */
  reload: boolean;
  /** The member can look and tell. */
  tell: boolean;
  object: boolean;
  save: boolean;
  /** What is known is old; the live page can be looked at. */
  check?: boolean;
}

const NOTHING: Omit<ResultShown, 'state' | 'title'> = {
  lead: null,
  text: [],
  reason: false,
  again: false,
  reload: false,
  tell: false,
  object: false,
  save: false,
};

type Wall = Exclude<OutcomeView, 'on' | 'off' | 'page_problem' | 'not_shown' | 'cannot_tell'>;

const WALLS: Record<Wall, ResultShown> = {
  signed_out: {
    ...NOTHING,
    state: 'signed-out',
    title: 'result-signed-out-title',
    lead: 'result-signed-out-text',
    again: true,
  },
  challenge: {
    ...NOTHING,
    state: 'challenge',
    title: 'result-challenge-title',
    lead: 'result-challenge-text',
    again: true,
  },
  restricted: {
    ...NOTHING,
    state: 'restricted',
    title: 'result-restricted-title',
    lead: 'result-restricted-text',
    again: true,
  },
};

/** A saved page: on and off are what the file shows, and everything else is told as for any page. */
function pageOfFile(reading: ReadingView): ResultShown {
  if (reading.outcome === 'on' || reading.outcome === 'off')
    return {
      ...NOTHING,
      state: `${reading.outcome}-imported`,
      title: reading.outcome === 'on' ? 'result-on-imported-title' : 'result-off-imported-title',
      lead: 'result-imported-when',
      text: ['result-imported-means'],
      check: true,
      save: true,
    };
  return {
    ...NOTHING,
    state: 'imported-no-answer',
    title: 'result-imported-none-title',
    lead: 'result-imported-none-text',
    reason: true,
    check: true,
  };
}

export function pageOfResult(reading: ReadingView): ResultShown {
  const told = reading.how === 'told_by_member';
  if (reading.how === 'imported') return pageOfFile(reading);
  switch (reading.outcome) {
    case 'on':
      if (reading.locked)
        return {
          ...NOTHING,
          state: 'on-locked',
          title: 'result-on-title',
          lead: 'result-on-seen',
          text: ['result-on-means', 'result-locked-title', 'result-locked-text', 'result-locked-next'],
          object: true,
        };
      return {
        ...NOTHING,
        state: 'on',
        title: told ? 'result-on-told-title' : 'result-on-title',
        lead: told ? 'result-on-told' : 'result-on-seen',
        text: ['result-on-means'],
      };
    case 'off':
      if (told)
        return {
          ...NOTHING,
          state: 'off-told',
          title: 'result-off-told-title',
          lead: 'result-off-told',
          text: ['result-off-means', 'result-off-again'],
          save: true,
        };
      if (!reading.confirmed)
        return {
          ...NOTHING,
          state: 'off-unconfirmed',
          title: 'turn-off-seen-title',
          lead: 'turn-off-seen-text',
          text: ['turn-off-seen-next'],
        };
      return {
        ...NOTHING,
        state: 'off-confirmed',
        title: 'turn-off-confirmed-already-title',
        lead: 'result-off-seen',
        text: ['result-off-means', 'result-off-again'],
        save: true,
      };
    case 'not_shown':
      return {
        ...NOTHING,
        state: 'not-shown',
        title: told ? 'result-not-shown-told-title' : 'result-not-shown-title',
        text: ['result-not-shown-why', 'result-not-shown-means'],
        reason: !told,
        again: true,
        object: true,
      };
    case 'cannot_tell':
      return {
        ...NOTHING,
        state: 'cannot-tell',
        title: 'result-cannot-tell-title',
        lead: told ? 'result-cannot-tell-told' : 'result-cannot-tell-text',
        text: told ? [] : ['result-cannot-tell-look'],
        reason: !told,
        again: true,
        reload: true,
        tell: true,
      };
    case 'page_problem':
      if (reading.reason === 'offline')
        return {
          ...NOTHING,
          state: 'offline',
          title: 'result-offline-title',
          lead: 'result-offline-text',
          again: true,
          reload: true,
        };
      return {
        ...NOTHING,
        state: 'page-problem',
        title: 'result-page-problem-title',
        lead: 'result-page-problem-text',
        reason: true,
        again: true,
        reload: true,
        tell: true,
      };
    default:
      return WALLS[reading.outcome];
  }
}
