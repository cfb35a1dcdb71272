/** Picture, as the tests and the gallery show it. */
import { example } from '../example';
import Picture from './Picture.svelte';

/** A page of nobody, drawn here. */
const DRAWN =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><path d="M20 30h160M20 60h240M20 90h120" stroke="#888" stroke-width="8"/></svg>',
  );

export const EXAMPLES = [
  example(
    'picture',
    Picture,
    { src: DRAWN, width: 320, height: 120, alt: 'The page', caption: 'Then', sha256: 'ab12' },
    'Then',
    'ab12',
  ),
];
