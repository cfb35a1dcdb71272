/** Dates and times in words, without the engine's own calendar: the same text everywhere. */
import { t } from './locale.svelte';

/** A day, as the shell sends it. */
export interface Day {
  iso: string;
  year: number;
  month: number;
  day: number;
}

/** A moment, as the shell sends it. */
export interface Instant extends Day {
  hour: number;
  minute: number;
  zone: string;
}

/** "22 November 2026". */
export function dayInWords({ year, month, day }: Omit<Day, 'iso'>): string {
  return t('date-long', { day: String(day), month: t(`month-${month}`), year: String(year) });
}

/** "14:03". */
export function timeInWords({ hour, minute }: Pick<Instant, 'hour' | 'minute'>): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return t('time-short', { hour: two(hour), minute: two(minute) });
}

/** "22 November 2026 at 14:03". */
export function momentInWords(at: Omit<Instant, 'iso' | 'zone'>): string {
  return t('moment-long', { date: dayInWords(at), time: timeInWords(at) });
}
