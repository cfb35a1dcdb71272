/** The words that the member's site uses, in the language that they name; where to look, on which device. */
import type { Bridge } from '../../bridge/bridge';
import type { LabelView } from '../../bridge/generated';
import { draft } from '../../draft.svelte';
import { t } from '../../locale/locale.svelte';
import { attempt } from '../attempt';

export const DEVICES = ['computer', 'android', 'iphone'] as const;
export type Device = (typeof DEVICES)[number];

/** The language is not among those whose words are confirmed. */
export const OTHER = 'other';

let labels = $state.raw<LabelView[]>([]);

/** Asks for the confirmed words, once for each window. */
export async function loadWords(bridge: Bridge): Promise<void> {
  if (labels.length > 0) return;
  const asked = await attempt(() => bridge.listLabels());
  if (asked.ok) labels = asked.value;
}

/** Forgets them, for tests. */
export function forgetWords(): void {
  labels = [];
}

const chosen = draft('own-language', '');
const device = draft<Device>('own-device', 'computer');

export interface Words {
  setting: string;
  switchName: string;
  menu: string[];
  phoneMenu: string[];
  /** Where it is confirmed. */
  on: string | null;
  off: string | null;
  /** BCP 47, or null where the member's language is none of these. */
  language: string | null;
}

/** What is shown before the words came, and where they are not known: the English ones. */
function english(): LabelView {
  return {
    language: 'en',
    setting: t('check-own-page-name'),
    switchName: t('check-own-switch-name'),
    menu: [],
    phoneMenu: [],
    on: null,
    off: null,
  };
}

export const look = {
  get languages(): readonly LabelView[] {
    return labels;
  },
  /** What the member said, or the app's own language where nothing was said. */
  language(appLanguage: string): string {
    if (chosen.value !== '') return chosen.value;
    return labels.some(({ language }) => language === appLanguage) ? appLanguage : 'en';
  },
  setLanguage(next: string): void {
    chosen.value = next;
  },
  /** Whether the member said which language it is. */
  get isSaid(): boolean {
    return chosen.value !== '' && chosen.value !== OTHER;
  },
  get device(): Device {
    return device.value;
  },
  setDevice(next: Device): void {
    device.value = next;
  },
  words(appLanguage: string): Words {
    const wanted = this.language(appLanguage);
    const fallback = labels.find(({ language }) => language === 'en') ?? english();
    const found = labels.find(({ language }) => language === wanted);
    if (found) return found;
    // English names help to find the place; its words for on and off would be wrong there.
    return wanted === OTHER ? { ...fallback, on: null, off: null, language: null } : fallback;
  },
};

/** A language by its own name. */
export function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
