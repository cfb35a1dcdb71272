/** KindLabel, as the tests and the gallery show it. */
import { example } from '../example';
import KindLabel from './KindLabel.svelte';

export const EXAMPLES = [
  example('kind label', KindLabel, { kind: 'linkedin_says' }, 'LinkedIn says'),
  example('kind label, of a fact', KindLabel, { kind: 'regulator' }, 'Fact: what a regulator said'),
  example('kind label, not certain', KindLabel, { kind: 'regulator', sure: false }, 'What a regulator said'),
  example('kind label, others', KindLabel, { kind: 'press' }),
];
