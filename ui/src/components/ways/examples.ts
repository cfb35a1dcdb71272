/** Ways, as the tests and the gallery show it. */
import { example } from '../example';
import Ways from './Ways.svelte';

const way = (act: string, title: string, hint: string) => ({ act, title, hint, go: () => undefined });

export const EXAMPLES = [
  example(
    'ways',
    Ways,
    {
      label: 'How do you want to check?',
      ways: [
        way('answer-app', 'Check inside this app', 'A window with the site opens.'),
        way('answer-own', 'Check in your own browser', 'We give you the steps.'),
      ],
    },
    'Check inside this app',
    'We give you the steps.',
  ),
];
