/** Boxes on a picture, in its pixels. The shell does the hiding; here they are only placed. */
import type { PicturePart } from '../../bridge/generated';

export interface Size {
  width: number;
  height: number;
}

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The same box in whole pixels, with at least one of them on the picture. */
export function inside(part: PicturePart, { width, height }: Size): PicturePart {
  const left = between(Math.round(part.left) || 0, 0, width - 1);
  const top = between(Math.round(part.top) || 0, 0, height - 1);
  return {
    left,
    top,
    width: between(Math.round(part.width) || 1, 1, width - left),
    height: between(Math.round(part.height) || 1, 1, height - top),
  };
}

/** The box between two points, which may lie outside the picture. */
export function spanned(a: { x: number; y: number }, b: { x: number; y: number }, size: Size): PicturePart {
  const left = between(Math.min(a.x, b.x), 0, size.width - 1);
  const top = between(Math.min(a.y, b.y), 0, size.height - 1);
  const right = between(Math.max(a.x, b.x), left + 1, size.width);
  const bottom = between(Math.max(a.y, b.y), top + 1, size.height);
  return inside({ left, top, width: right - left, height: bottom - top }, size);
}

/** A box in the middle, to begin with. */
export function first({ width, height }: Size): PicturePart {
  const part = { width: width / 3, height: height / 8 };
  return inside(
    { left: (width - part.width) / 2, top: (height - part.height) / 2, ...part },
    { width, height },
  );
}

/** The box after a key: arrows move it, with Shift they change its size. Null for every other key. */
export function afterKey(part: PicturePart, key: string, shift: boolean, size: Size): PicturePart | null {
  const across = Math.max(1, Math.round(size.width / 100));
  const down = Math.max(1, Math.round(size.height / 100));
  const by: Record<string, [number, number]> = {
    ArrowLeft: [-across, 0],
    ArrowRight: [across, 0],
    ArrowUp: [0, -down],
    ArrowDown: [0, down],
  };
  const step = by[key];
  if (!step) return null;
  const [x, y] = step;
  if (shift) return inside({ ...part, width: part.width + x, height: part.height + y }, size);
  // A box that meets the edge keeps its size.
  return {
    ...part,
    left: between(part.left + x, 0, size.width - part.width),
    top: between(part.top + y, 0, size.height - part.height),
  };
}
