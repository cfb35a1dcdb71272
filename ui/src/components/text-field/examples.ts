/** TextField, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import TextField from './TextField.svelte';

export const EXAMPLES = [
  example(
    'text field',
    TextField,
    { id: 'name', label: 'Name', act: 'name', error: FAULT, width: 20 },
    'Name',
    FAULT,
  ),
  example(
    'text field, with a hint',
    TextField,
    {
      id: 'mail',
      label: 'E-mail address',
      hint: 'LinkedIn answers there',
      act: 'mail',
      value: 'ada@example.org',
    },
    'LinkedIn answers there',
  ),
];
