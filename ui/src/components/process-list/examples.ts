/** ProcessList, as the tests and the gallery show it. */
import { example } from '../example';
import ProcessList from './ProcessList.svelte';

export const EXAMPLES = [
  example('process list', ProcessList, { label: 'Steps', steps: ['Sign in', 'Look'] }, 'Sign in', 'Look'),
];
