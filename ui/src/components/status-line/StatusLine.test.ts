import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';

import { holdExamples } from '../hold-examples';
import { EXAMPLES } from './examples';
import StatusLine from './StatusLine.svelte';

holdExamples(EXAMPLES);

it('keeps its place while nothing is said, and puts each sentence there anew', async () => {
  const { rerender } = render(StatusLine, { text: '' });
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  await rerender({ text: 'Saved.' });
  const first = place.querySelector('p');
  expect(first?.textContent).toBe('Saved.');
  await rerender({ text: 'Deleted.' });
  expect(screen.getByRole('status')).toBe(place);
  expect(place.querySelector('p')).not.toBe(first);
});
