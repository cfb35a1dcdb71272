// Breaks words into lines for SVG, which does not do so itself. Deliberately absent: measuring by the engine.

/** Mean width of a letter, as a share of the font size. Generous, so that longer languages still fit. */
const LETTER = 0.5;

/** Marks that Fluent puts around variables. They take no room. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Estimated width of `text` at `size`, in the units of the drawing. */
export function widthOf(text: string, size: number): number {
  return [...text.replace(ISOLATES, '')].length * LETTER * size;
}

/** Lines of `text` that fit `width` at `size`. A word longer than a line keeps a line of its own. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
