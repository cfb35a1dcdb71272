import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import { EXAMPLES } from './examples';
import Ways from './Ways.svelte';

holdExamples(EXAMPLES);

it('leads on with one press, and is named by all that stands on it', async () => {
  const go = vi.fn();
  render(Ways, { label: 'How?', ways: [{ act: 'a', title: 'Here', hint: 'In a window.', go }] });
  await userEvent.click(screen.getByRole('button', { name: 'Here In a window.' }));
  expect(go).toHaveBeenCalledOnce();
});
