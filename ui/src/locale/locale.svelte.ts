/**
 * Sentences by id, from Project Fluent files, with English behind every other language.
 * The same files are read by the shell, so nothing here adds functions of its own to Fluent.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Languages with files, in the order of the picker, each by its own name. */
export const LANGUAGES: ReadonlyArray<{ code: string; name: string }> = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français' },
  { code: 'es', name: 'Español' },
  { code: 'it', name: 'Italiano' },
  { code: 'nl', name: 'Nederlands' },
  { code: 'pt', name: 'Português' },
  { code: 'pl', name: 'Polski' },
  { code: 'sv', name: 'Svenska' },
  { code: 'ar', name: 'العربية' },
];

// The words of the report are the shell's alone.
const english = import.meta.glob<string>(['../../locales/en/*.ftl', '!../../locales/en/report.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const others = import.meta.glob<string>(
  ['../../locales/*/*.ftl', '!../../locales/en/*.ftl', '!../../locales/*/report.ftl'],
  {
    query: '?raw',
    import: 'default',
  },
);

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

function bundleOf(language: string, texts: Iterable<string>): FluentBundle {
  // Isolating marks are needed only where names of another direction stand in the sentence.
  const bundle = new FluentBundle(language, { useIsolating: RIGHT_TO_LEFT.has(language) });
  for (const text of texts) {
    const faults = bundle.addResource(new FluentResource(text));
    for (const fault of faults) console.error(fault);
  }
  return bundle;
}

const fallback = bundleOf('en', Object.values(english));
let current = $state.raw<{ language: string; bundle: FluentBundle }>({ language: 'en', bundle: fallback });

/** Picks the best language there is for what the member set, or else for what the system speaks. */
export function bestLanguage(wanted: string, system: string): string {
  for (const tag of [wanted, system]) {
    const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    const found = LANGUAGES.find(({ code }) => code === base);
    if (found) return found.code;
  }
  return 'en';
}

/** Loads a language and draws everything anew in it. */
export async function useLanguage(language: string): Promise<void> {
  if (language === current.language) return;
  if (language === 'en') {
    current = { language, bundle: fallback };
    return;
  }
  const files = Object.entries(others).filter(([path]) => path.includes(`/locales/${language}/`));
  const texts = await Promise.all(files.map(([, load]) => load()));
  current = { language, bundle: bundleOf(language, texts) };
}

/** Language in use and its direction. */
export function language(): { code: string; direction: 'ltr' | 'rtl' } {
  return { code: current.language, direction: RIGHT_TO_LEFT.has(current.language) ? 'rtl' : 'ltr' };
}

/** Whether a message exists. */
export function has(id: string): boolean {
  return current.bundle.hasMessage(id) || fallback.hasMessage(id);
}

/**
 * The sentence with this id. Numbers go in as text, with a separate count for the plural.
 * A missing id gives an empty text and a line in the console, never a key on the screen;
 * the locale test makes sure that it does not come to that.
 */
export function t(id: string, variables?: Record<string, FluentVariable>): string {
  for (const bundle of [current.bundle, fallback]) {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) continue;
    const faults: Error[] = [];
    const text = bundle.formatPattern(pattern, variables ?? null, faults);
    for (const fault of faults) console.error(id, fault);
    return text;
  }
  console.error(`no message: ${id}`);
  return '';
}
