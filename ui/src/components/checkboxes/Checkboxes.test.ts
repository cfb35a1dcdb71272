import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import Checkboxes from './Checkboxes.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Checkboxes', () => {
  it('tells the ticked values in the order of the list', async () => {
    const onchange = vi.fn();
    const options = ['a', 'b'].map((value) => ({ value, label: value, act: value }));
    render(Checkboxes, { id: 'x', legend: 'Which?', options, onchange });
    await userEvent.click(screen.getByLabelText('b'));
    await userEvent.click(screen.getByLabelText('a'));
    expect(onchange).toHaveBeenLastCalledWith(['a', 'b']);
  });
});
