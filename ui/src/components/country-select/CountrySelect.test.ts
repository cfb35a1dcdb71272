import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import CountrySelect from './CountrySelect.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('CountrySelect', () => {
  it.each([
    ['ham', 'Germany: Hamburg', 'DE-HH'],
    ['Deutschland', 'Germany', 'DE'],
    ['irel', 'Ireland', 'IE'],
  ])('finds by %s the place %s', async (typed, name, code) => {
    const onchange = vi.fn();
    render(CountrySelect, {
      id: 'country',
      label: 'Country',
      empty: 'Choose',
      act: 'country',
      countries: [
        { code: 'IE', name: '' },
        { code: 'DE-HH', name: 'Hamburg' },
        { code: 'DE', name: '' },
      ],
      onchange,
    });
    await userEvent.type(screen.getByRole('combobox'), typed);
    expect(screen.getAllByRole('option')[0]?.textContent?.trim()).toBe(name);
    await userEvent.keyboard('{Enter}');
    expect(onchange).toHaveBeenLastCalledWith(code);
  });
});
