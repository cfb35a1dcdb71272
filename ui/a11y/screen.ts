/** What a screen is: a page in one state, and how one gets there. */

/** One thing done on the way to a screen. */
export type Step =
  | { press: string }
  | { fill: string; text: string }
  | { focus: string }
  /** The next call of the shell fails with this code. */
  | { fail: string; field?: string }
  /** No call of the shell is answered any more. */
  | { hold: true }
  /** The shell says something by itself. */
  | { push: object };

/** A page in one state. */
export interface Screen {
  /** Unique; what tests and the tree file call it. */
  name: string;
  /** What the address asks of the pretend shell, without language and looks. */
  query: string;
  steps: Step[];
  /** The page and its state, as `main` names them. */
  page: string;
  state: string | null;
  /** It shows a dialog. */
  dialog?: true;
  /** Two panes, or a window of a fixed height: not measured like a page. */
  bar?: true;
}

export const press = (act: string): Step => ({ press: act });
export const fill = (act: string, text: string): Step => ({ fill: act, text });
export const fail = (code: string, field?: string): Step => ({
  fail: code,
  ...(field === undefined ? {} : { field }),
});
export const hold: Step = { hold: true };
export const push = (change: object): Step => ({ push: change });
