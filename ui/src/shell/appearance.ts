/** Makes the window look as the member set it. */
import type { SettingsForm } from '../bridge/generated';
import { bestLanguage, language, useLanguage } from '../locale/locale.svelte';

export async function dress(settings: SettingsForm, systemLanguage: string): Promise<void> {
  const root = document.documentElement;
  if (settings.colours === 'system') delete root.dataset.colours;
  else root.dataset.colours = settings.colours;
  if (settings.lessMovement) root.dataset.movement = 'less';
  else delete root.dataset.movement;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
  await useLanguage(bestLanguage(settings.language, systemLanguage));
  root.lang = language().code;
  root.dir = language().direction;
}
