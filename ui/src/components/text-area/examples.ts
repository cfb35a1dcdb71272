/** TextArea, as the tests and the gallery show it. */
import { example, FAULT } from '../example';
import TextArea from './TextArea.svelte';

export const EXAMPLES = [
  example(
    'text area',
    TextArea,
    { id: 'why', label: 'Why?', act: 'why', limit: 2000, hint: 'In your own words' },
    'Why?',
    '0 of 2000 characters',
  ),
  example(
    'text area, with a FAULT',
    TextArea,
    { id: 'links', label: 'Links', act: 'links', error: FAULT, value: 'x' },
    FAULT,
  ),
];
