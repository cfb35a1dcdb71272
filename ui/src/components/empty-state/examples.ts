/** EmptyState, as the tests and the gallery show it. */
import { example, words } from '../example';
import EmptyState from './EmptyState.svelte';

export const EXAMPLES = [
  example('empty state', EmptyState, { text: 'No records yet' }, 'No records yet'),
  example(
    'empty state, with a way on',
    EmptyState,
    { text: 'No records yet', children: words('Check my setting') },
    'Check my setting',
  ),
];
