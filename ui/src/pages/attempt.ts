/** Doing something that the shell can refuse. */
import { isCommandError } from '../bridge/bridge';
import type { FieldError } from '../bridge/generated';

export type Attempt<T> = { ok: true; value: T } | { ok: false; fields: FieldError[] };

/**
 * The outcome of a call without an exception. What went wrong is told by the shell around the page;
 * the page needs only the fields of a form.
 */
export async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (thrown) {
    if (isCommandError(thrown)) return { ok: false, fields: thrown.fields };
    throw thrown;
  }
}
