/** Switch, as the tests and the gallery show it. */
import { example } from '../example';
import Switch from './Switch.svelte';

export const EXAMPLES = [
  example('switch, on', Switch, { on: true, label: 'Use my data' }, 'On', 'Use my data'),
  example('switch, off', Switch, { on: false, large: true }, 'Off'),
  example('switch, not known', Switch, { on: null }, 'Not known'),
];
