/** Details, as the tests and the gallery show it. */
import { example, words } from '../example';
import Details from './Details.svelte';

export const EXAMPLES = [
  example(
    'details',
    Details,
    { summary: 'Why?', act: 'why', open: true, children: words('Because') },
    'Why?',
    'Because',
  ),
  example('details, folded', Details, { summary: 'Why?', act: 'folded', children: words('Because') }, 'Why?'),
];
