/** What is cut off, what is too small, what moves. Each function runs inside the page and gives lines of faults. */
import type { Page } from 'playwright-core';

/** Room for rounding, in CSS pixels. */
const SLACK = 2;

/** Sideways scroll, text outside the window, text outside or cut by its own box, with the words in drawings or without. */
export async function cutText(page: Page, drawings = true): Promise<string[]> {
  return page.evaluate(
    ([slack, withDrawings]) => {
      const faults: string[] = [];
      const root = document.documentElement;
      const width = root.clientWidth;
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      if (root.scrollWidth > width + slack)
        faults.push(`the page scrolls sideways: ${String(root.scrollWidth)}`);

      /** For ears only, or drawn by nobody. */
      const forEars = (element: Element) => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          const style = getComputedStyle(at);
          if (style.visibility === 'hidden' || style.clipPath === 'inset(50%)') return true;
          if (at instanceof HTMLElement && at.offsetWidth <= 1 && style.overflow === 'hidden') return true;
        }
        return false;
      };
      /** A box that its user can scroll, by the keyboard too: nothing in it is lost. */
      const scroller = (element: Element) => {
        for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(at);
          if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) return at;
        }
        return null;
      };

      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || (node.textContent ?? '').trim() === '') continue;
        if (parent.closest('script, style, option, title, desc, .skip') || forEars(parent)) continue;
        if (!parent.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        const frame = scroller(parent);
        if (frame === null && (box.left < -slack || box.right > width + slack)) {
          faults.push(`outside the window: ${name(parent)}`);
          continue;
        }
        const svg = parent.closest('svg');
        if (svg !== null) {
          const room = svg.getBoundingClientRect();
          const out =
            box.left < room.left - slack ||
            box.right > room.right + slack ||
            box.top < room.top - slack ||
            box.bottom > room.bottom + slack;
          if (out && withDrawings) faults.push(`outside its picture: ${name(parent)}`);
          continue;
        }
        // Boxes that cut what is too large for them, up to the first that scrolls.
        for (
          let at: Element | null = parent;
          at && at !== document.body && at !== frame;
          at = at.parentElement
        ) {
          const style = getComputedStyle(at);
          if (style.display.startsWith('inline') && style.display === 'inline') continue;
          const room = at.getBoundingClientRect();
          const wide = box.left < room.left - slack || box.right > room.right + slack;
          const high = box.top < room.top - slack || box.bottom > room.bottom + slack;
          const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
          // Text that sticks out of a box with a drawn edge lies on the edge.
          const edge =
            parseFloat(style.borderInlineStartWidth) > 0 && style.borderInlineStartStyle !== 'none';
          if ((cuts && (wide || high)) || (edge && wide)) {
            faults.push(`cut by ${at.tagName.toLowerCase()}.${at.classList[0] ?? ''}: ${name(parent)}`);
            break;
          }
        }
      }

      for (const field of document.querySelectorAll<HTMLElement>('button, select, summary')) {
        if (forEars(field) || !field.checkVisibility()) continue;
        if (field.scrollWidth > field.clientWidth + slack + 1) faults.push(`too narrow: ${name(field)}`);
      }
      return [...new Set(faults)];
    },
    [SLACK, drawings] as const,
  );
}

/** The space between lines, words and letters that WCAG 1.4.12 asks to endure. */
export async function spaceText(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
      p{margin-block-end:2em!important}`,
  });
}

/** A control and the space that takes a press for it, in CSS pixels. */
export interface Target {
  act: string;
  width: number;
  height: number;
  /** In a line of text, where the lines set the height. */
  inline: boolean;
}

/** Every control that can be pressed, with its label. */
export async function targets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    // What is hidden from everybody, as the name beside a password is, is no target.
    const shown = (each: HTMLElement) =>
      each.checkVisibility() && !each.closest('.skip, [aria-hidden="true"]');
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=button]',
    );
    return [...all].filter(shown).map((each) => {
      const boxes = [each, ...((each as HTMLInputElement).labels ?? [])].map((one) =>
        one.getBoundingClientRect(),
      );
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      const act = each.dataset['act'] ?? `${each.tagName.toLowerCase()}#${each.id}`;
      const inline = getComputedStyle(each).display === 'inline';
      return { act, width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10, inline };
    });
  });
}
