/** Checkboxes, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import Checkboxes from './Checkboxes.svelte';

const answers = [
  { value: 'on', label: 'On', act: 'answer-on', hint: 'It shows On' },
  { value: 'off', label: 'Off', act: 'answer-off' },
];

export const EXAMPLES = [
  example(
    'checkboxes',
    Checkboxes,
    { id: 'targets', legend: 'What do you object to?', options: answers, values: ['on'] },
    'What do you object to?',
    'It shows On',
  ),
  example(
    'checkboxes, with a FAULT',
    Checkboxes,
    { id: 'none', legend: 'What do you object to?', options: answers, error: FAULT },
    FAULT,
  ),
];
