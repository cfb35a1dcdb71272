import { render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';

import { holdExamples } from '../hold-examples';
import Page from './Page.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Page', () => {
  it('gives the focus to its heading and names the window', () => {
    render(Page, { name: 'test', title: 'Look at the switch' });
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.title).toBe('Look at the switch · Default Off');
  });

  it('gives the focus back to its heading where what had it is gone', async () => {
    const { rerender } = render(Page, { name: 'test', title: 'Look at the switch', state: 'asking' });
    (document.activeElement as HTMLElement).blur();
    await rerender({ state: 'read' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('leaves the focus where it is while the page goes on', async () => {
    const { rerender } = render(Page, { name: 'test', title: 'A page', state: 'asking', back: () => {} });
    screen.getByRole('button').focus();
    await rerender({ state: 'read' });
    await tick();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('puts faults first: in the focus and in the window’s title', () => {
    render(Page, { name: 'test', title: 'A page', faults: [{ text: 'Choose one', field: 'x' }] });
    expect(document.title).toBe('Error: A page · Default Off');
    expect(screen.getByRole('alert').textContent).toContain('Choose one');
  });
});
