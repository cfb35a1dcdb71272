import { render } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';

import type { Example } from '../src/components/example';
import Gallery from './Gallery.svelte';

it('shows every example in three themes and two directions, without a complaint', () => {
  const complaints = vi.spyOn(console, 'error');
  const examples = Object.values(
    import.meta.glob<Example[]>('../src/components/*/examples.ts', { eager: true, import: 'EXAMPLES' }),
  ).flat();
  const { container } = render(Gallery);
  const panels = [...container.querySelectorAll<HTMLElement>('.panel')];
  expect(examples.length).toBeGreaterThan(50);
  expect(panels).toHaveLength(6 * examples.length);
  const looks = new Set(panels.map(({ dataset, dir }) => `${dataset['colours']} ${dir}`));
  expect(looks.size).toBe(6);
  expect(complaints).not.toHaveBeenCalled();
});
