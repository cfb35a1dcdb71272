/** The stops of the tour, in their order: each is a screen of the app that can be looked at from there. */
import type { Route } from '../../router.svelte';

export const STOPS: ReadonlyArray<{ name: string; look: Route }> = [
  { name: 'home', look: 'home' },
  { name: 'check', look: 'check-how' },
  { name: 'answer', look: 'choice' },
  { name: 'records', look: 'records' },
  { name: 'save', look: 'export' },
];
