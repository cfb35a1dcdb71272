/** The sentences of the shell in memory, straight from the files. The real shell carries them itself. */
import { pseudo, isPseudo } from '../locale/pseudo';
import type { WordsView } from './generated';

// The words of the report are the shell's alone.
const english = import.meta.glob<string>(['../../locales/en/*.ftl', '!../../locales/en/{report,shell}.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const others = import.meta.glob<string>(
  ['../../locales/*/*.ftl', '!../../locales/en/*.ftl', '!../../locales/*/{report,shell}.ftl'],
  { query: '?raw', import: 'default' },
);

/** English, at once: what the tests speak. */
export const ENGLISH: WordsView = { language: 'en', files: Object.values(english) };

/** The sentences in a language or a pseudo-locale. */
export async function fakeWords(language: string): Promise<WordsView> {
  if (language === 'en') return ENGLISH;
  if (isPseudo(language)) {
    return { language, files: ENGLISH.files.map((file) => pseudo(file, language)) };
  }
  const wanted = Object.entries(others).filter(([path]) => path.includes(`/locales/${language}/`));
  return { language, files: await Promise.all(wanted.map(([, read]) => read())) };
}
