/** Progress, as the tests and the gallery show it. */
import { example } from '../example';
import Progress from './Progress.svelte';

export const EXAMPLES = [
  example('progress', Progress, { text: 'Reading one switch' }, 'Reading one switch'),
  example(
    'progress, can be stopped',
    Progress,
    { text: 'Saving and checking the file.', stop: { act: 'stop', label: 'Stop saving', press: () => {} } },
    'Stop saving',
  ),
  example(
    'progress, how far',
    Progress,
    { text: 'Checking record 3 of 8.', part: 0.4, count: '3 of 8 files are written.' },
    '3 of 8 files',
  ),
];
