/** Timeline, as the tests and the gallery show it. */
import { example } from '../example';
import Timeline from './Timeline.svelte';

export const EXAMPLES = [
  example(
    'timeline',
    Timeline,
    {
      label: 'What happened so far',
      points: [
        { day: '22 November 2026', what: 'You sent your objection' },
        { day: '30 November 2026', what: 'LinkedIn answered', state: 'answered' },
      ],
    },
    'You sent your objection',
    '30 November 2026',
  ),
];
