/** ErrorSummary, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import ErrorSummary from './ErrorSummary.svelte';

export const EXAMPLES = [
  example(
    'error summary',
    ErrorSummary,
    { faults: [{ text: FAULT, field: 'see' }] },
    'There is a problem',
    FAULT,
  ),
];
