// Breaks words into lines for SVG, which does not do so itself. Deliberately absent: measuring by the engine.

/** Mean width of a letter, as a share of the font size. Generous, so that longer languages still fit. */
const LETTER = 0.5;

/** Marks that Fluent puts around variables. They take no room. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Estimated width of `text` at `size`, in the units of the drawing. */
export function widthOf(text: string, size: number): number {
  return [...text.replace(ISOLATES, '')].length * LETTER * size;
}

/**
 * Lines of `text` that fit `width` at `size`, as few as can be and as even as these few can be. A word longer
 * than a line keeps a line of its own.
 */
export function wrap(text: string, width: number, size: number): string[] {
  const words = text.split(/\s+/u).filter((part) => part !== '');
  let even = fill(words, width, size);
  const few = even.length;
  for (let room = width; room > 0 && few > 1; room -= LETTER * size) {
    const tried = fill(words, room, size);
    if (tried.length > few) break;
    even = tried;
  }
  return even;
}

/** Each line takes as many words as it has room for. */
function fill(words: string[], width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
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
