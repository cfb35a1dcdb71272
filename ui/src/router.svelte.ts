/** Where the member is: a stack of pages inside the window. No addresses, no rules. */

export const ROUTES = [
  'first-run',
  'home',
  'understand',
  'facts',
  'own-data',
  'check-how',
  'check-sign-in',
  'check-interruption',
  'check-in-app',
  'check-own-browser',
  'check-not-sure',
  'check-saved-page',
  'result',
  'choice',
  'turn-off',
  'left-on',
  'practice',
  'objection',
  'follow-up',
  'case-file',
  'exposure',
  'mail',
  'kept',
  'records',
  'export',
  'time-stamp',
  'verify',
  'help',
  'settings',
  'drift',
  'reminder',
  'around',
  'technical-log',
  'problem-report',
  'delete-all',
] as const;

export type Route = (typeof ROUTES)[number];

export interface Place {
  route: Route;
  param?: string;
}

/** Goes to a page. */
export type Go = (route: Route, param?: string) => void;

export class Router {
  #stack = $state.raw<Place[]>([{ route: 'home' }]);

  get place(): Place {
    return this.#stack[this.#stack.length - 1] ?? { route: 'home' };
  }

  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  /** Home begins a new history; the page one is already on is not stacked twice. */
  go: Go = (route, param) => {
    const here = this.place;
    if (here.route === route && here.param === param) return;
    const next: Place = param === undefined ? { route } : { route, param };
    this.#stack = route === 'home' ? [next] : [...this.#stack, next];
  };

  /** Takes the place of the page one is on, which Back then skips. */
  replace: Go = (route, param) => {
    const next: Place = param === undefined ? { route } : { route, param };
    this.#stack = route === 'home' ? [next] : [...this.#stack.slice(0, -1), next];
  };

  back = (): void => {
    this.#stack = this.canGoBack ? this.#stack.slice(0, -1) : [{ route: 'home' }];
  };
}
