/** Moment, as the tests and the gallery show it. */
import { AT, example } from '../example';
import Moment from './Moment.svelte';

export const EXAMPLES = [
  example(
    'moment',
    Moment,
    { at: AT, exact: true },
    '22 November 2026 at 14:03',
    '2026-11-22T14:03:00+01:00',
  ),
];
