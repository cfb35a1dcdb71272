/** PracticeStrip, as the tests and the gallery show it. */
import { example } from '../example';
import PracticeStrip from './PracticeStrip.svelte';

export const EXAMPLES = [
  example('practice strip', PracticeStrip, { onend: () => {} }, 'You are practising.', 'End practice'),
];
