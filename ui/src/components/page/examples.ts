/** Page, as the tests and the gallery show it. */
import { example, words } from '../example';
import Page from './Page.svelte';

export const EXAMPLES = [
  example(
    'page',
    Page,
    {
      name: 'test',
      title: 'A page',
      lead: 'Its lead',
      step: 'Step 1 of 2',
      back: () => {},
      children: words('Text'),
    },
    'A page',
    'Its lead',
    'Back',
  ),
  example('page, done', Page, { name: 'done', title: 'The switch is off', done: true }, 'The switch is off'),
];
