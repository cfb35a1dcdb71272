import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import DateField from './DateField.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('DateField', () => {
  it('joins its parts to an ISO date', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'sent', legend: 'When?', act: 'sent', onchange });
    await userEvent.type(screen.getByLabelText('Day'), '3');
    await userEvent.type(screen.getByLabelText('Month'), '11');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    await userEvent.tab();
    expect(onchange).toHaveBeenLastCalledWith('2026-11-03');
  });
});
