/** Letters without accents and case, so that "Zurich" finds "Zürich". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
