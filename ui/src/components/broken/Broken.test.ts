import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { holdExamples } from '../hold-examples';
import Broken from './Broken.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('Broken', () => {
  it.each(['https://example.org/a/b', 'no slash', '/home/ada/', ''])('changes nothing in %s', (text) => {
    const { container } = render(Broken, { text });
    expect(container.textContent).toBe(text);
  });

  it('may be broken after each slash, and not at its end', () => {
    const { container } = render(Broken, { text: '/home/ada/' });
    expect(container.innerHTML.replaceAll(/<!--.*?-->/gu, '')).toBe('/<wbr>home/<wbr>ada/');
  });
});
