/** CopyField, as the tests and the gallery show it. */
import { example } from '../example';
import CopyField from './CopyField.svelte';

export const EXAMPLES = [
  example(
    'copy field',
    CopyField,
    { id: 'address', label: 'Address', value: 'https://x.test/', act: 'copy' },
    'https://x.test/',
    'Copy',
  ),
  example(
    'copy field, long',
    CopyField,
    {
      id: 'letter',
      label: 'Your letter',
      value: 'Dear LinkedIn,\nI object.',
      act: 'copy-letter',
      long: true,
      hint: 'Paste it into the form',
    },
    'Paste it into the form',
  ),
];
