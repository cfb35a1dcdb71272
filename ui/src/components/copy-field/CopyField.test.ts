import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';

import { holdExamples } from '../hold-examples';
import CopyField from './CopyField.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('CopyField', () => {
  it('marks the text and says so when the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(CopyField, { id: 'a', label: 'Address', value: 'https://x.test/', act: 'copy' });
    screen.getByRole('button').click();
    expect(await screen.findByText(/The text is marked/)).toBeTruthy();
  });
});
