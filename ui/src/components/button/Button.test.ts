import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { bare } from '../example';
import { holdExamples } from '../hold-examples';
import Button from './Button.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Button', () => {
  it('does nothing while it is busy, and keeps the focus', async () => {
    const onclick = vi.fn();
    render(Button, { act: 'read', busy: true, onclick, children: bare('Read') });
    const button = screen.getByRole('button', { name: 'Read' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
  });
});
