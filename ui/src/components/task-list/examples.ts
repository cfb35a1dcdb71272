/** TaskList, as the tests and the gallery show it. */
import { example } from '../example';
import TaskList from './TaskList.svelte';

export const EXAMPLES = [
  example(
    'task list',
    TaskList,
    {
      label: 'What you can do',
      tasks: [
        {
          act: 'task-a',
          title: 'Understand',
          hint: 'What it is',
          status: 'Done',
          done: true,
          waits: false,
          open: () => {},
        },
        {
          act: 'task-b',
          title: 'Choose',
          status: 'Cannot start yet',
          done: false,
          waits: true,
          open: () => {},
        },
      ],
    },
    'Understand',
    'Cannot start yet',
  ),
];
