import { render, screen } from '@testing-library/svelte';
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

  it('puts faults first: in the focus and in the window’s title', () => {
    render(Page, { name: 'test', title: 'A page', faults: [{ text: 'Choose one', field: 'x' }] });
    expect(document.title).toBe('Error: A page · Default Off');
    expect(screen.getByRole('alert').textContent).toContain('Choose one');
  });
});
