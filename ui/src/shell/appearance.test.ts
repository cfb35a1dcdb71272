import { afterEach, describe, expect, it, vi } from 'vitest';

import { FakeShell } from '../bridge/fake';
import { beginSpeaking } from '../locale/locale.svelte';
import { dress } from './appearance';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function field(...tops: number[]): HTMLElement {
  const made = document.createElement('input');
  document.body.append(made);
  made.focus();
  vi.spyOn(made, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, tops.shift() ?? 0, 10, 10));
  return made;
}

async function begin() {
  const shell = new FakeShell();
  await beginSpeaking(shell.loadWords);
  return shell.view;
}

describe('a change of looks', () => {
  it('keeps what has the focus where it stood in the window', async () => {
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    // Before, grown, grown, and where it stands again.
    const { settings, systemLanguage } = await begin();
    const focused = field(100, 340, 100);
    await dress({ ...settings, textSize: 200 }, systemLanguage);
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith(0, 240);
    expect(document.activeElement).toBe(focused);
  });

  it('scrolls nowhere when nothing moved', async () => {
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    const { settings, systemLanguage } = await begin();
    field(100, 100, 100);
    await dress({ ...settings, colours: 'dark' }, systemLanguage);
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
