/** Icon, as the tests and the gallery show it. */
import { example } from '../example';
import Icon from './Icon.svelte';

export const EXAMPLES = [example('icon', Icon, { name: 'eye' })];
