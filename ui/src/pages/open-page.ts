/** Opens a page by itself on the pretend shell, for tests. Never part of the shipped app. */
import { cleanup, render, type RenderResult } from '@testing-library/svelte';
import type { Component } from 'svelte';

import { FakeShell } from '../bridge/fake';
import { Router } from '../router.svelte';
import { guard } from '../shell/guard';
import type { PageProps } from './page';

/** A page that is open, and where it wanted to go. */
export interface OpenPage {
  shell: FakeShell;
  router: Router;
}

/**
 * Draws `page` at the router's place, and anew whenever it goes to another place of the same route.
 * A place of another route is only noted in the router.
 */
export function openPage(
  page: Component<PageProps>,
  route: Parameters<Router['go']>[0],
  { shell = new FakeShell(), param }: { shell?: FakeShell; param?: string } = {},
): OpenPage {
  const router = new Router();
  router.go(route, param);
  let drawn: Pick<RenderResult<Component<PageProps>>, 'rerender'> | undefined;

  const bridge = guard(shell, {
    begun: () => {},
    view: (view) => void drawn?.rerender({ view }),
    failed: () => {},
  });

  function draw() {
    cleanup();
    const { place } = router;
    if (place.route !== route) return;
    drawn = render(page, {
      props: {
        view: shell.view,
        bridge,
        go: (next, nextParam) => {
          router.go(next, nextParam);
          draw();
        },
        replace: (next, nextParam) => {
          router.replace(next, nextParam);
          draw();
        },
        back: () => {
          router.back();
          draw();
        },
        param: place.param,
      },
    });
  }

  draw();
  return { shell, router };
}

/** The one control with this stable name. */
export function act(name: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(`[data-act="${name}"]`);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${String(found.length)} controls are named ${name}`);
  }
  return found[0];
}

/** The state that the page names. */
export function pageState(): string | undefined {
  return document.querySelector<HTMLElement>('main')?.dataset['state'];
}
