/** What axe cannot decide by itself ("incomplete"), by rule, reason and place, and how it was looked at instead. */

const DRAWN =
  'Words drawn in an SVG have no box with a ground. `sight.test.ts` measures them against the shape below.';

export const UNDECIDED: Readonly<Record<string, string>> = {
  'color-contrast imgNode, in a picture': DRAWN,
  'color-contrast bgOverlap, in a picture': DRAWN,
};
