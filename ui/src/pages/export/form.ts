// What the member chose for a saved copy, while it is being chosen.

import type { ExportForm } from '../../bridge/generated';

/** Everything, without what points to a person. */
export const EVERYTHING: ExportForm = {
  scope: 'all',
  since: null,
  picked: [],
  withoutPictures: false,
  withPersonal: false,
};

/** Whether the form says enough to be worked out: a whole day where a day is asked for. */
export function isWhole(form: ExportForm): boolean {
  if (form.scope !== 'since') return true;
  const day = form.since ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
}
