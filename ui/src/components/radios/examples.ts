/** Radios, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import Radios from './Radios.svelte';

const answers = [
  { value: 'on', label: 'On', act: 'answer-on', hint: 'It shows On' },
  { value: 'off', label: 'Off', act: 'answer-off' },
];

export const EXAMPLES = [
  example(
    'radios',
    Radios,
    { id: 'see', legend: 'What do you see?', options: answers, error: FAULT },
    'What do you see?',
    'Off',
    FAULT,
  ),
  example(
    'radios, answered',
    Radios,
    { id: 'seen', legend: 'What do you see?', options: answers, value: 'on' },
    'What do you see?',
  ),
];
