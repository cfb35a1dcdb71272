import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { holdExamples } from '../hold-examples';
import TaskList from './TaskList.svelte';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);

describe('TaskList', () => {
  it('makes a button of what can be done, and none of what has to wait', () => {
    const task = { status: '', done: false, open: () => {} };
    const tasks = [
      { ...task, act: 'a', title: 'Check', waits: false },
      { ...task, act: 'b', title: 'Choose', waits: true },
    ];
    render(TaskList, { tasks, label: 'Tasks' });
    expect(screen.getAllByRole('button').map((button) => button.dataset.act)).toEqual(['a']);
  });
});
