/** Confirmation, as the tests and the gallery show it. */
import { example, words } from '../example';
import Confirmation from './Confirmation.svelte';

export const EXAMPLES = [
  example(
    'confirmation',
    Confirmation,
    { label: 'Due by', keep: '22 December 2026', children: words('Kept') },
    '22 December 2026',
  ),
  example(
    'confirmation, words alone',
    Confirmation,
    { children: words('The e-mail is kept.') },
    'The e-mail is kept.',
  ),
  example(
    'confirmation, something does not hold',
    Confirmation,
    { label: 'File', keep: 'record.zip', tone: 'fault', children: words('It was changed.') },
    'It was changed.',
  ),
  example(
    'confirmation, it could not be told',
    Confirmation,
    { label: 'File', keep: 'letter.txt', tone: 'open', children: words('We cannot check it.') },
    'We cannot check it.',
  ),
];
