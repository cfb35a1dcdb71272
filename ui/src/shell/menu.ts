/** Where each item of the menu leads. A new item does not compile until it stands here. */
import type { MenuPlace } from '../bridge/generated';
import type { Router, Route } from '../router.svelte';
import { movePane } from './keys';

const ROUTE_OF: Record<Exclude<MenuPlace, 'back' | 'next-pane' | 'previous-pane'>, Route> = {
  'save-record': 'export',
  'verify-file': 'verify',
  home: 'home',
  check: 'check-how',
  records: 'records',
  'follow-up': 'follow-up',
  settings: 'settings',
  help: 'help',
  'how-it-works': 'understand',
  'show-around': 'around',
  'technical-log': 'technical-log',
};

/** Does what the chosen item names. */
export function chosen(item: MenuPlace, router: Router, leave: () => boolean): void {
  if (item === 'back') router.back();
  else if (item === 'next-pane') movePane(1, leave);
  else if (item === 'previous-pane') movePane(-1, leave);
  else router.go(ROUTE_OF[item]);
}
