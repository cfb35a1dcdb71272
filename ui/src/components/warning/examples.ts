/** Warning, as the tests and the gallery show it. */
import { example, words } from '../example';
import Warning from './Warning.svelte';

export const EXAMPLES = [
  example('warning', Warning, { children: words('This has an effect') }, 'Important:', 'This has an effect'),
];
