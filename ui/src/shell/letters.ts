/** Has our letters ready before the first page is drawn, so that nothing moves when they come. */

/** One letter of each piece that a language is written with. */
const SAMPLES: Record<string, string> = { pl: 'ał', ar: 'aا' };

/** Fetches the letters of a language. Where they cannot be had, the system's own do. */
export async function letters(language: string): Promise<void> {
  const sample = SAMPLES[language.split('-')[0] ?? ''] ?? 'a';
  const fonts = document.fonts as FontFaceSet | undefined;
  const wanted = ['440 1em "Off Sans"', '600 1em "Off Serif"'];
  await Promise.allSettled(wanted.map((font) => fonts?.load(font, sample)));
}
