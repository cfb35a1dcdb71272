/** What holds for every example of every component. For tests alone. */
import { cleanup, render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../axe';
import type { Example } from './example';

/** What the Tab key has to reach. */
const STOPS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

export function holdExamples(examples: Example[]): void {
  afterEach(cleanup);

  describe.each(examples)('$name', ({ component, props, says }) => {
    it('says what it has to say, complains of nothing, and passes axe', async () => {
      const complaints = vi.spyOn(console, 'error');
      const { container } = render(component, { props });
      for (const words of says) expect(container.textContent).toContain(words);
      // A component alone has no landmark around it.
      const alone = container.querySelector('main') ? [] : ['region'];
      const faults = (await axeFaults(container)).filter(
        (fault) => !alone.some((rule) => fault.startsWith(rule)),
      );
      expect(faults).toEqual([]);
      expect(complaints).not.toHaveBeenCalled();
    });

    it('is reached by the keyboard in the order in which it reads', async () => {
      const { container } = render(component, { props });
      const radioGroups = new Set<string>();
      const expected = [...container.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => {
        if (stop.tabIndex < 0 || stop.closest('dialog:not([open]), details:not([open]) > :not(summary)'))
          return false;
        if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
        // A group of radios is one stop: the chosen one, or else the first.
        const group = container.querySelectorAll<HTMLInputElement>(`input[name="${stop.name}"]`);
        const into = [...group].find((each) => each.checked) ?? group[0];
        if (radioGroups.has(stop.name) || stop !== into) return false;
        radioGroups.add(stop.name);
        return true;
      });
      (document.activeElement as HTMLElement | null)?.blur();
      const reached: Element[] = [];
      while (reached.length < expected.length) {
        await userEvent.tab();
        reached.push(document.activeElement ?? document.body);
      }
      expect(reached).toEqual(expected);
    });
  });
}
