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
];
