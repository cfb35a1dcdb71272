/** What every page is given. */
import type { Bridge } from '../bridge/bridge';
import type { AppView } from '../bridge/generated';
import type { Go } from '../router.svelte';

export interface PageProps {
  view: AppView;
  bridge: Bridge;
  go: Go;
  /** As `go`, but the page one is on leaves the history. */
  replace: Go;
  back: () => void;
  param?: string | undefined;
}
