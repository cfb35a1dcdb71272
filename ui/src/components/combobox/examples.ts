/** Combobox, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import Combobox from './Combobox.svelte';

const options = [
  { value: 'FR', label: 'France' },
  { value: 'DE', label: 'Germany', also: ['Deutschland'] },
  { value: 'DE-HH', label: 'Germany: Hamburg', also: ['Deutschland'] },
  { value: 'IE', label: 'Ireland', also: ['Éire'] },
  { value: 'GB', label: 'United Kingdom' },
];

export const EXAMPLES = [
  example(
    'combobox',
    Combobox,
    {
      id: 'place',
      label: 'Country',
      hint: 'Type the first letters.',
      empty: 'Choose',
      act: 'place',
      options,
    },
    'Country',
    'Type the first letters.',
  ),
  example(
    'combobox, answered',
    Combobox,
    { id: 'lived', label: 'Country', empty: 'Choose', act: 'lived', value: 'IE', options },
    'Country',
  ),
  example(
    'combobox, that always has an answer',
    Combobox,
    { id: 'kept', label: 'Country', act: 'kept', value: 'FR', options, keeps: true },
    'Country',
  ),
  example(
    'combobox, with a FAULT',
    Combobox,
    { id: 'missing', label: 'Country', empty: 'Choose', act: 'missing', options, error: FAULT },
    FAULT,
  ),
];
