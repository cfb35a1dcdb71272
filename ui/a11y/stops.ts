/** What can be reached with Tab on a screen, and what each stop looks like. Runs inside the page. */
import type { Page } from 'playwright-core';

/** One stop of the walk. */
export interface Stop {
  /** Its place among all controls of the document, in the order of the document; -1 for none of them. */
  place: number;
  label: string;
  /** In view, and not covered by anything else. */
  seen: boolean;
  covered: string;
  outline: { style: string; width: number; contrast: number };
}

/** Puts two functions into the page that the walk asks again and again. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const focusable =
      'a[href], button, input, select, textarea, summary, [tabindex], audio[controls], video[controls], [contenteditable]';

    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;

    /** A group of radios is one stop: the chosen one, or else its first or last. */
    const isStop = (element: HTMLElement) => {
      if (element.tabIndex < 0 || element.matches(':disabled') || !shown(element)) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio]`)].filter(
        (each) => each.name === element.name && each.form === element.form,
      );
      const chosen = group.find((each) => each.checked);
      return element === (chosen ?? group[0]);
    };

    /** An open dialog leaves nothing else to be reached. */
    const scope = () => document.querySelector('dialog[open]') ?? document;

    const all = () => [...scope().querySelectorAll<HTMLElement>(focusable)].filter(isStop);

    const labelOf = (element: Element) =>
      `${element.tagName.toLowerCase()} ${(element as HTMLElement).dataset['act'] ?? element.id}: ${(element.textContent ?? '').trim().slice(0, 40)}`;

    const rgb = (colour: string) => {
      const parts = (/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0,0').split(/[ ,/]+/).map(Number);
      return { r: parts[0] ?? 0, g: parts[1] ?? 0, b: parts[2] ?? 0, a: parts[3] ?? 1 };
    };
    const light = (colour: string) => {
      const { r, g, b } = rgb(colour);
      const part = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one: string, other: string) => {
      const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    /** The colour that an element stands on. */
    const ground = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (rgb(colour).a > 0.99) return colour;
      }
      return 'rgb(255,255,255)';
    };

    const outlineOf = (element: Element) => {
      // The mark may be drawn around the whole answer that the control stands in, or by what stands beside it.
      const parents = [element.parentElement, element.parentElement?.parentElement];
      const candidates = [element, element.nextElementSibling, ...parents].filter((each) => each != null);
      const outlines = candidates.map((each) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        const on = ground(each.parentElement);
        const style = getComputedStyle(each).opacity === '0' ? 'none' : outlineStyle;
        return { style, width: parseFloat(outlineWidth), contrast: contrast(outlineColor, on) };
      });
      return outlines.find(({ style, width }) => style !== 'none' && width >= 2) ?? outlines[0];
    };

    const look = () => {
      const at = document.activeElement as HTMLElement | null;
      if (at === null || at === document.body || at === document.documentElement) return null;
      const box = (at.closest('label') ?? at).getBoundingClientRect();
      const own = at.getBoundingClientRect();
      const rect = own.width > 2 && own.height > 2 ? own : box;
      // Taller than the window: the part of it that is in view.
      const y = (Math.max(rect.top, 0) + Math.min(rect.bottom, window.innerHeight)) / 2;
      const x = (Math.max(rect.left, 0) + Math.min(rect.right, window.innerWidth)) / 2;
      const hit = document.elementFromPoint(x, y);
      const labels = (at as HTMLInputElement).labels ?? [];
      const seen =
        hit !== null &&
        (at === hit ||
          at.contains(hit) ||
          [...labels].some((label) => label.contains(hit)) ||
          hit.contains(at));
      return {
        place: all().indexOf(at),
        label: labelOf(at),
        seen: seen && hit !== document.body && hit !== document.documentElement,
        covered: hit === null ? 'outside the window' : labelOf(hit),
        outline: outlineOf(at),
      };
    };
    Object.assign(window, { walk: { look, labels: () => all().map(labelOf), contrast, ground, rgb } });
  });
}

interface Walk {
  look(): Stop | null;
  labels(): string[];
}

/** All stops that there are, in the order of the document. */
export async function stopsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { walk: Walk }).walk.labels());
}

/** Presses Tab (or Shift and Tab) from one end until the focus is back there. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const count = (await stopsOf(page)).length;
  // From the very edge of the document.
  await page.evaluate((back) => {
    const edge = document.createElement('span');
    edge.tabIndex = -1;
    const scope = document.querySelector('dialog[open]') ?? document.body;
    if (back) scope.append(edge);
    else scope.prepend(edge);
    edge.focus();
    window.setTimeout(() => {
      edge.remove();
    }, 0);
  }, key === 'Shift+Tab');
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < count + 3; pressed += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => (window as unknown as { walk: Walk }).walk.look());
    if (stop === null || (stops[0] && stop.place === stops[0].place && stop.label === stops[0].label)) break;
    stops.push(stop);
  }
  return stops;
}
