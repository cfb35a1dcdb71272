/** Keys of the whole window: the next part, leaving what is open, one page back. No keys that type. */
export interface Keys {
  back: () => void;
  /** The site's window is open and comes after the last part; `false` when there is none. */
  leave: () => boolean;
}

const PANES = 'header, [data-pane], main, footer';
const CAN_FOCUS =
  'h1[tabindex], a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** The parts of the window in the order of the page. */
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (pane) => pane.getClientRects().length > 0 || !pane.checkVisibility || pane.checkVisibility(),
  );
}

/** Coming back from the site's window: to what comes next on the page, or to its heading. */
export function comeBack(): void {
  const main = document.querySelector<HTMLElement>('main');
  const next = main?.querySelector<HTMLElement>('[data-next]');
  if (next) next.focus();
  else enter(main ?? undefined);
}

function enter(pane: HTMLElement | undefined): void {
  if (!pane) return;
  const inside = pane.querySelector<HTMLElement>(CAN_FOCUS);
  if (inside) return inside.focus();
  pane.tabIndex = -1;
  pane.focus();
}

/** Moves the focus to the next part of the window, or to the one before. */
export function movePane(step: 1 | -1, leave: () => boolean): void {
  const all = panes();
  const here = all.findIndex((pane) => pane.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
  if ((next < 0 || next >= all.length) && here >= 0 && leave()) return;
  enter(all[(next + all.length) % all.length]);
}

/** Closes what is open around the focus and gives the focus back to what opened it. Nothing else is left. */
function shut(): boolean {
  const open = document.activeElement?.closest<HTMLDetailsElement>('details[open]');
  if (!open) return false;
  open.open = false;
  open.querySelector('summary')?.focus();
  return true;
}

/** Listens to the keys of the window. */
export function listenToKeys(keys: Keys): () => void {
  function pressed(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    const plain = !event.ctrlKey && !event.metaKey;
    if (event.key === 'F6' && plain && !event.altKey) {
      event.preventDefault();
      movePane(event.shiftKey ? -1 : 1, keys.leave);
    } else if (event.key === 'Escape' && plain && shut()) {
      event.preventDefault();
    } else if (event.key === 'ArrowLeft' && plain && event.altKey && !event.shiftKey) {
      event.preventDefault();
      keys.back();
    }
  }
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}
