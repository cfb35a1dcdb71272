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
const found = (count: number) => `${String(count)} places fit`;

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
      found,
    },
    'Country',
    'Type the first letters.',
  ),
  example(
    'combobox, answered',
    Combobox,
    { id: 'lived', label: 'Country', empty: 'Choose', act: 'lived', value: 'IE', options, found },
    'Country',
  ),
  example(
    'combobox, with a FAULT',
    Combobox,
    { id: 'missing', label: 'Country', empty: 'Choose', act: 'missing', options, found, error: FAULT },
    FAULT,
  ),
];
