/** Button, as the tests and the gallery show it. */
import { bare, example } from '../example';
import Button from './Button.svelte';

export const EXAMPLES = [
  example('button', Button, { act: 'read', children: bare('Read now') }, 'Read now'),
  example(
    'button, busy',
    Button,
    { act: 'read', busy: true, icon: 'eye', children: bare('Read now') },
    'Read now',
  ),
  example(
    'button, secondary',
    Button,
    { act: 'again', variant: 'secondary', children: bare('Check again') },
    'Check again',
  ),
  example(
    'button, quiet',
    Button,
    { act: 'home', variant: 'quiet', children: bare('Go to Home') },
    'Go to Home',
  ),
  example(
    'button, not possible now',
    Button,
    { act: 'read', off: true, children: bare('Read now') },
    'Read now',
  ),
];
