/** Where a new reading leads. */
import type { AppView } from '../bridge/generated';
import type { Route } from '../router.svelte';

function keyOf(view: AppView): string {
  return view.reading ? `${view.reading.record} ${view.reading.at.iso}` : '';
}

/** Tells, once for each, whether a reading came in since the page was opened. */
export function newReading(view: () => AppView): () => boolean {
  let seen = keyOf(view());
  return () => {
    const key = keyOf(view());
    if (key === seen) return false;
    seen = key;
    return true;
  };
}

/** On and off within a change go on there; everything else is told on the result page. */
export function routeAfterReading(view: AppView): Route {
  const outcome = view.reading?.outcome;
  const stage = view.change.stage;
  // On after off has a page of its own, unless it belongs to a change that is under way.
  const drift = view.setting.drift;
  if (outcome === 'on' && drift?.onRecord === view.reading?.record && stage !== 'came_back') return 'drift';
  // A look long after the change was confirmed is a result of its own, not the old confirmation again.
  if (view.change.stage === 'confirmed' && view.change.after.record !== view.reading?.record) return 'result';
  const within =
    stage === 'await_reload' || stage === 'confirmed' || stage === 'came_back' || stage === 'still_on';
  if (outcome === 'off' && within) return 'turn-off';
  if (outcome === 'on' && (stage === 'came_back' || stage === 'still_on')) return 'turn-off';
  return 'result';
}
