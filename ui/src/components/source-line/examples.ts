/** SourceLine, as the tests and the gallery show it. */
import { AT, example } from '../example';
import SourceLine from './SourceLine.svelte';

export const EXAMPLES = [
  example(
    'source line',
    SourceLine,
    { publisher: 'LinkedIn', title: 'Help', date: '2025-11-03', address: 'https://x.test/', checked: AT },
    'LinkedIn: Help, 2025-11-03.',
  ),
];
