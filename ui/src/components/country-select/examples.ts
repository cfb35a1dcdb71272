/** CountrySelect, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import CountrySelect from './CountrySelect.svelte';

const countries = ['AT', 'DE', 'FR', 'GB', 'IE', 'PL', 'SE'].map((code) => ({ code, name: '' }));

export const EXAMPLES = [
  example(
    'country select',
    CountrySelect,
    {
      id: 'country',
      label: 'Country',
      empty: 'I’d rather not say',
      act: 'country',
      countries: [...countries, { code: 'DE-HH', name: 'Hamburg' }],
    },
    'Country',
  ),
  example(
    'country select, with a FAULT',
    CountrySelect,
    {
      id: 'place',
      label: 'Country',
      empty: 'Choose a country',
      act: 'place',
      countries,
      error: FAULT,
    },
    FAULT,
  ),
];
