/** DateField, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import DateField from './DateField.svelte';

export const EXAMPLES = [
  example(
    'date field',
    DateField,
    { id: 'sent', legend: 'When?', act: 'sent', value: '2026-11-22', error: FAULT },
    'When?',
    FAULT,
  ),
  example(
    'date field, without a day',
    DateField,
    { id: 'joined', legend: 'When did you join?', act: 'joined', dayless: true },
    'When did you join?',
  ),
];
