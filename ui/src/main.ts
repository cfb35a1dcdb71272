/** The main window. */
import { mount } from 'svelte';

import App from './App.svelte';
import type { Bridge } from './bridge/bridge';
import { ROUTES, Router, type Route } from './router.svelte';
import './styles/base.css';

/** The pretend shell is compiled in only for development and for `build:plain`. */
async function open(): Promise<{ bridge: Bridge; router: Router }> {
  const router = new Router();
  if (import.meta.env.DEV || import.meta.env.MODE === 'plain') {
    const { startFake } = await import('./bridge/fake-start');
    const { shell, go, param } = await startFake(window.location.search);
    const route = ROUTES.find((each): each is Route => each === go);
    if (route) router.go(route, param);
    Object.assign(window, { shell });
    return { bridge: shell, router };
  }
  const { tauriBridge } = await import('./bridge/tauri');
  return { bridge: tauriBridge, router };
}

void open().then((props) => mount(App, { target: document.body, props }));
