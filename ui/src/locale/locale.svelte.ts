/**
 * Sentences by id, from Project Fluent files that the shell hands out in the language in use.
 * Every language words the same ids (the checks hold it), so no other stands behind it. The shell reads
 * the same files, so nothing here adds functions of its own to Fluent.
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

/** A language and its files, as the shell hands them out. */
export interface Sentences {
  language: string;
  files: string[];
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

function bundleOf({ language, files }: Sentences): FluentBundle {
  // Isolating marks are needed only where names of another direction stand in the sentence.
  const bundle = new FluentBundle(language, { useIsolating: isRightToLeft(language) });
  for (const text of files) {
    const faults = bundle.addResource(new FluentResource(text));
    for (const fault of faults) console.error(fault);
  }
  return bundle;
}

function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '');
}

type Load = (language: string | null) => Promise<Sentences>;

let current = $state.raw({ language: '', bundle: new FluentBundle('en') });
let load: Load = () => Promise.reject(new Error('nobody hands out sentences yet'));
/** The last language that was asked for; an answer for another comes too late. */
let asked = '';
let begun: Promise<void> = Promise.resolve();
/** The member practises: nothing that a page says happens at the real site. */
let practising = $state(false);

/** Picks the best language there is for what the member set, or else for what the system speaks. */
export function bestLanguage(wanted: string, system: string): string {
  for (const tag of [wanted, system]) {
    const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    const found = LANGUAGES.find(({ code }) => code === base);
    if (found) return found.code;
  }
  return 'en';
}

/**
 * Says who hands out sentences, and loads those of the language in use. Nothing is drawn before they are
 * there: a page in the wrong language would be the first thing to be seen.
 */
export function beginSpeaking(from: Load): Promise<void> {
  load = from;
  begun = load(null).then((sentences) => {
    asked = sentences.language;
    speak(sentences);
  });
  return begun;
}

/** Draws everything anew in these sentences. */
export function speak(sentences: Sentences): void {
  current = { language: sentences.language, bundle: bundleOf(sentences) };
}

/** Loads a language and draws everything anew in it. */
export async function useLanguage(language: string): Promise<void> {
  await begun;
  if (language === asked) return;
  asked = language;
  const sentences = await load(language);
  if (language === asked) speak(sentences);
}

/** Language in use and its direction. */
export function language(): { code: string; direction: 'ltr' | 'rtl' } {
  return { code: current.language, direction: directionOf(current.language) };
}

/** Direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}

/** Says whether the member practises. Sentences that would be wrong then have another wording, `-practice`. */
export function practise(now: boolean): void {
  practising = now;
}

/** Whether a message exists. */
export function has(id: string): boolean {
  return current.bundle.hasMessage(id);
}

/**
 * The sentence with this id; while practising, its `-practice` wording where it has one. Numbers go in as text, with a separate count for the plural.
 * A missing id gives an empty text and a line in the console, never a key on the screen;
 * the locale tests make sure that it does not come to that.
 */
export function t(id: string, variables?: Record<string, FluentVariable>): string {
  const rehearsed = practising ? current.bundle.getMessage(`${id}-practice`) : undefined;
  const pattern = (rehearsed ?? current.bundle.getMessage(id))?.value;
  if (!pattern) {
    console.error(`no message: ${id}`);
    return '';
  }
  const faults: Error[] = [];
  const text = current.bundle.formatPattern(pattern, variables ?? null, faults);
  for (const fault of faults) console.error(id, fault);
  return text;
}
