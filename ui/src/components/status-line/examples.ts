/** StatusLine, as the tests and the gallery show it. */
import { example } from '../example';
import StatusLine from './StatusLine.svelte';

export const EXAMPLES = [example('status line', StatusLine, { text: 'Saved.' }, 'Saved.')];
