/** CountrySelect, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import CountrySelect from './CountrySelect.svelte';

export const EXAMPLES = [
  example(
    'country select',
    CountrySelect,
    {
      id: 'country',
      label: 'Country',
      empty: 'I’d rather not say',
      act: 'country',
      countries: [{ code: 'IE', name: 'Ireland' }],
    },
    'Ireland',
    'I’d rather not say',
  ),
  example(
    'country select, with a FAULT',
    CountrySelect,
    {
      id: 'place',
      label: 'Country',
      empty: 'Choose a country',
      act: 'place',
      countries: [{ code: 'FR', name: 'France' }],
      error: FAULT,
    },
    FAULT,
  ),
];
