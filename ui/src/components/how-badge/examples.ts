/** HowBadge, as the tests and the gallery show it. */
import { example } from '../example';
import HowBadge from './HowBadge.svelte';

export const EXAMPLES = [
  example('how badge', HowBadge, { how: 'told_by_member' }, 'Told by you'),
  example('how badge, seen', HowBadge, { how: 'seen_by_app' }, 'Seen by this app'),
  example('how badge, imported', HowBadge, { how: 'imported' }, 'Imported'),
];
