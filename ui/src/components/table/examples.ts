/** Table, as the tests and the gallery show it. */
import { createRawSnippet } from 'svelte';

import { example } from '../example';
import Table from './Table.svelte';

const row = createRawSnippet(() => ({ render: () => '<tr><th scope="row">1</th><td>On</td></tr>' }));

export const EXAMPLES = [
  example(
    'table',
    Table,
    { caption: 'Records', head: ['Number', 'What'], children: row },
    'Records',
    'Number',
  ),
];
