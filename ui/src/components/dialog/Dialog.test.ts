import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';

import { words } from '../example';
import { holdExamples } from '../hold-examples';
import Dialog from './Dialog.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Dialog', () => {
  const props = {
    title: 'Write it again?',
    open: true,
    onclose: () => {},
    children: words('Your changes go.'),
  };

  it('opens above everything else, and bears its title as its name', () => {
    render(Dialog, props);
    expect(screen.getByRole('dialog', { name: 'Write it again?' })).toHaveProperty('open', true);
  });

  it('tells when it is left', () => {
    const onclose = vi.fn();
    const { container } = render(Dialog, { ...props, onclose });
    container.querySelector('dialog')?.close();
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('is there for nobody while it is shut', () => {
    render(Dialog, { ...props, open: false });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
