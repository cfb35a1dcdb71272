import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import Radios from './Radios.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Radios', () => {
  it('keeps its ring while it is answered with the arrow keys, and not for a mouse', async () => {
    const options = ['on', 'off'].map((value) => ({ value, label: value, act: `answer-${value}` }));
    render(Radios, { id: 'see', legend: 'What do you see?', options });
    const group = screen.getByRole('group');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(group.classList).toContain('keys');
    await userEvent.click(screen.getByLabelText('on'));
    expect(group.classList).not.toContain('keys');
  });

  it('has nothing chosen, and can be answered from the keyboard', async () => {
    const onchange = vi.fn();
    const options = ['on', 'off'].map((value) => ({ value, label: value, act: `answer-${value}` }));
    render(Radios, { id: 'see', legend: 'What do you see?', options, onchange });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([false, false]);
    radios[1]?.focus();
    await userEvent.keyboard(' ');
    expect(onchange).toHaveBeenCalledWith('off');
  });
});
