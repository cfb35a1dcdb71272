/** ButtonRow, as the tests and the gallery show it. */
import { example, words } from '../example';
import ButtonRow from './ButtonRow.svelte';

export const EXAMPLES = [
  example('button row', ButtonRow, { equal: true, children: words('buttons') }, 'buttons'),
];
