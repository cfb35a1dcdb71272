/** Heading, as the tests and the gallery show it. */
import { example } from '../example';
import Heading from './Heading.svelte';

export const EXAMPLES = [
  example(
    'heading',
    Heading,
    {
      title: 'Look at the switch',
      step: 'Check the setting',
      lead: 'The site is open in a window of its own.',
    },
    'Look at the switch',
    'Check the setting',
  ),
  example('heading, done', Heading, { title: 'The switch is off', done: true }, 'The switch is off'),
];
