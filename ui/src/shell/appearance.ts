/** Makes the window look as the member set it. */
import type { SettingsForm } from '../bridge/generated';
import { bestLanguage, language, useLanguage } from '../locale/locale.svelte';

export async function dress(settings: SettingsForm, systemLanguage: string): Promise<void> {
  const root = document.documentElement;
  const stay = hold(document.activeElement);
  if (settings.colours === 'system') delete root.dataset.colours;
  else root.dataset.colours = settings.colours;
  if (settings.lessMovement) root.dataset.movement = 'less';
  else delete root.dataset.movement;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
  stay();
  await useLanguage(bestLanguage(settings.language, systemLanguage));
  root.lang = language().code;
  root.dir = language().direction;
  stay();
}

/** Keeps what has the focus where it stands in the window, whatever grows above it, and in sight. */
function hold(focused: Element | null): () => void {
  if (focused === null || focused === document.body) return () => {};
  const before = focused.getBoundingClientRect().top;
  return () => {
    const moved = focused.isConnected ? focused.getBoundingClientRect().top - before : 0;
    if (moved === 0) return;
    window.scrollBy?.(0, moved);
    (focused.closest('label') ?? focused).scrollIntoView?.({ block: 'nearest' });
  };
}
