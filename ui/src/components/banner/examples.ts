/** Banner, as the tests and the gallery show it. */
import { example, words } from '../example';
import Banner from './Banner.svelte';

export const EXAMPLES = [
  example(
    'banner',
    Banner,
    { title: 'Answer due', live: true, children: words('In 30 days') },
    'Answer due',
    'In 30 days',
  ),
  example(
    'banner, without a title',
    Banner,
    { children: words('These are practice records.') },
    'These are practice records.',
  ),
];
