// What the member chose for a saved copy, while it is being chosen.

import type { ExportForm, ExportPictureForm } from '../../bridge/generated';

/** Everything, without what points to a person. Pictures go in as is usual for each. */
export const EVERYTHING: ExportForm = {
  scope: 'all',
  since: null,
  picked: [],
  pictures: [],
  withoutPictures: false,
  withPersonal: false,
  withPdf: false,
};

/** The first picture that is to be blacked out and has no box yet. */
export function boxless(form: ExportForm): ExportPictureForm | undefined {
  if (form.withoutPictures) return undefined;
  return form.pictures.find(({ shown, boxes }) => shown === 'blacked' && boxes.length === 0);
}

/** What can be sent. A picture that waits for its first box stays out, so that it never goes in whole by mistake. */
export function sendable(form: ExportForm): ExportForm {
  const pictures = form.pictures.map((each) =>
    each.shown === 'blacked' && each.boxes.length === 0 ? { ...each, shown: 'out' as const } : each,
  );
  return { ...form, pictures };
}

/** Whether the form says enough to be worked out: a whole day where a day is asked for. */
export function isWhole(form: ExportForm): boolean {
  if (form.scope !== 'since') return true;
  const day = form.since ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
}
