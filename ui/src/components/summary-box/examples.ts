/** SummaryBox, as the tests and the gallery show it. */
import { example, words } from '../example';
import SummaryBox from './SummaryBox.svelte';

export const EXAMPLES = [
  example(
    'summary box',
    SummaryBox,
    { title: 'The short version', children: words('Text') },
    'The short version',
  ),
];
