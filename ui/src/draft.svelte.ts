/**
 * What was typed or picked on a page and not yet sent, so that it is there again after Back.
 * Lives as long as the window; nothing is stored.
 */
import { SvelteMap } from 'svelte/reactivity';

const drafts = new SvelteMap<string, unknown>();

/** A value of a page that outlives the page. */
export function draft<T>(key: string, initial: T): { value: T } {
  return {
    get value() {
      return drafts.has(key) ? (drafts.get(key) as T) : initial;
    },
    set value(next: T) {
      drafts.set(key, next);
    },
  };
}

/** Forgets what was typed, for example once it was saved. A page passes the beginning of its keys. */
export function forgetDrafts(prefix = ''): void {
  for (const key of [...drafts.keys()]) if (key.startsWith(prefix)) drafts.delete(key);
}
