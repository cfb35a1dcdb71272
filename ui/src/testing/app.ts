/** The whole app on a pretend shell, driven as a member would. Never part of the shipped app. */
import { cleanup, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect } from 'vitest';

import { forgetDrafts } from '../draft.svelte';

/** The page that is shown. */
export const main = () => document.querySelector('main');

/** The first control with this stable name, if there is one. */
export const act = (name: string) => document.querySelector<HTMLElement>(`[data-act="${name}"]`);

/** Waits until the app says this. */
export const says = (text: RegExp | string) => waitFor(() => expect(document.body.textContent).toMatch(text));

/** Waits until this page is shown, in this state. */
export async function on(page: string, state?: string): Promise<void> {
  await waitFor(() => {
    expect(main()?.dataset.page).toBe(page);
    if (state !== undefined) expect(main()?.dataset.state).toBe(state);
  });
}

async function find(name: string): Promise<HTMLElement> {
  await waitFor(() => expect(act(name), name).not.toBeNull());
  return act(name) as HTMLElement;
}

/** Presses these controls, one after the other, as each comes. */
export async function press(...names: string[]): Promise<void> {
  for (const name of names) await userEvent.click(await find(name));
}

/** Types into a field. */
export async function type(name: string, text: string): Promise<void> {
  await userEvent.type(await find(name), text);
}

/** Each test of the file begins and ends with nothing typed and nothing drawn. */
export function startAfresh(): void {
  beforeEach(() => forgetDrafts());
  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
  });
}
