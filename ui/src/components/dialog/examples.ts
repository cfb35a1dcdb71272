/** Dialog, as the tests and the gallery show it. */
import { example, words } from '../example';
import Dialog from './Dialog.svelte';

export const EXAMPLES = [
  example(
    'dialog',
    Dialog,
    {
      title: 'Write it again?',
      open: false,
      onclose: () => {},
      children: words('Your changes go.'),
    },
    'Write it again?',
  ),
];
