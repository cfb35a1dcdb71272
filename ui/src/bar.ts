/** The bar above the site's page. */
import { mount } from 'svelte';

import type { BarBridge } from './bridge/bridge';
import Bar from './Bar.svelte';
import './styles/base.css';

async function open(): Promise<BarBridge> {
  if (import.meta.env.DEV || import.meta.env.MODE === 'plain') {
    const { startFake } = await import('./bridge/fake-start');
    const { shell } = await startFake(window.location.search);
    Object.assign(window, { shell });
    return shell.bar;
  }
  return (await import('./bridge/tauri')).tauriBarBridge;
}

void open().then((bridge) => mount(Bar, { target: document.body, props: { bridge } }));
