/** Broken, as the tests and the gallery show it. */
import { example } from '../example';
import Broken from './Broken.svelte';

const ADDRESS = 'https://example.org/settings/data-for-improvement';

export const EXAMPLES = [example('broken', Broken, { text: ADDRESS }, ADDRESS)];
