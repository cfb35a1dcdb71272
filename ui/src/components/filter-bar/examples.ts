/** FilterBar, as the tests and the gallery show it. */
import { example } from '../example';
import FilterBar from './FilterBar.svelte';

export const EXAMPLES = [
  example(
    'filter bar',
    FilterBar,
    {
      label: 'Show',
      value: 'all',
      onchange: () => {},
      options: [{ value: 'all', label: 'All', act: 'filter-all' }],
    },
    'All',
  ),
];
