/** The accessibility rules that need no layout, for tests. Contrast and sizes are checked in the real window. */
import axe from 'axe-core';

/** What axe finds, one line each. */
export async function axeFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
