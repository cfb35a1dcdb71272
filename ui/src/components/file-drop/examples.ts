/** FileDrop, as the tests and the gallery show it. */
import { example } from '../example';
import FileDrop from './FileDrop.svelte';

export const EXAMPLES = [
  example(
    'file drop',
    FileDrop,
    { text: 'Drop it here', button: 'Choose a file', act: 'pick', onpick: () => {} },
    'Choose a file',
  ),
  example(
    'file drop, busy',
    FileDrop,
    {
      text: 'Drop it here',
      button: 'Choose a file',
      act: 'picking',
      busy: true,
      hint: 'It ends in .zip',
      onpick: () => {},
    },
    'It ends in .zip',
  ),
];
