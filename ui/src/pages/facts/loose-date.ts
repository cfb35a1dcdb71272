// Words for the date of a source, which may be a year, a month or a day: no finer than what is known.

import { t } from '../../locale/locale.svelte';
import { dayInWords } from '../../locale/moment';

/** "2025", "October 2025" or "22 October 2025"; anything else stays as it is. */
export function looseDateInWords(text: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (parts === null) return text;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  if (day === undefined) return t('facts-month', { month: t(`month-${String(Number(month))}`), year });
  return dayInWords({ year: Number(year), month: Number(month), day: Number(day) });
}
