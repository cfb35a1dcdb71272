/** What an example of a component is. Each folder has its own: they drive the tests and the gallery. */
import { createRawSnippet, type Component, type Snippet } from 'svelte';

export interface Example {
  name: string;
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
  /** Texts that have to be there for eyes and ears. */
  says: string[];
}

export function example(
  name: string,
  component: unknown,
  props: Record<string, unknown>,
  ...says: string[]
): Example {
  return { name, component: component as Component<Record<string, unknown>>, props, says };
}

/** A paragraph inside a component. */
export const words = (text: string): Snippet => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

/** Bare words inside a component. */
export const bare = (text: string): Snippet =>
  createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

export const AT = {
  iso: '2026-11-22T14:03:00+01:00',
  year: 2026,
  month: 11,
  day: 22,
  hour: 14,
  minute: 3,
  zone: '',
};

export const FAULT = 'Choose what you see';
