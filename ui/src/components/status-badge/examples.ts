/** StatusBadge, as the tests and the gallery show it. */
import { AT, example } from '../example';
import StatusBadge from './StatusBadge.svelte';

export const EXAMPLES = [
  example('status badge', StatusBadge, { what: 'On', how: 'seen_by_app', at: AT }, 'On', 'Seen by this app'),
  example(
    'status badge, with its record',
    StatusBadge,
    { how: 'told_by_member', at: AT, record: 'Record 4' },
    'Told by you',
    'Record 4',
  ),
];
