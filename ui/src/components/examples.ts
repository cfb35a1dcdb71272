/** One or more examples of every component: they drive the render, name and accessibility tests. */
import { createRawSnippet, type Component } from 'svelte';

import Banner from './banner/Banner.svelte';
import Button from './button/Button.svelte';
import ButtonRow from './button-row/ButtonRow.svelte';
import Checkboxes from './checkboxes/Checkboxes.svelte';
import Confirmation from './confirmation/Confirmation.svelte';
import CopyField from './copy-field/CopyField.svelte';
import CountrySelect from './country-select/CountrySelect.svelte';
import DateField from './date-field/DateField.svelte';
import Details from './details/Details.svelte';
import EmptyState from './empty-state/EmptyState.svelte';
import ErrorSummary from './error-summary/ErrorSummary.svelte';
import FileDrop from './file-drop/FileDrop.svelte';
import FilterBar from './filter-bar/FilterBar.svelte';
import HowBadge from './how-badge/HowBadge.svelte';
import Icon from './icon/Icon.svelte';
import KindLabel from './kind-label/KindLabel.svelte';
import Moment from './moment/Moment.svelte';
import Page from './page/Page.svelte';
import Picture from './picture/Picture.svelte';
import PracticeStrip from './practice-strip/PracticeStrip.svelte';
import ProcessList from './process-list/ProcessList.svelte';
import Progress from './progress/Progress.svelte';
import Radios from './radios/Radios.svelte';
import SourceLine from './source-line/SourceLine.svelte';
import StatusBadge from './status-badge/StatusBadge.svelte';
import SummaryBox from './summary-box/SummaryBox.svelte';
import Switch from './switch/Switch.svelte';
import Table from './table/Table.svelte';
import TaskList from './task-list/TaskList.svelte';
import TextArea from './text-area/TextArea.svelte';
import TextField from './text-field/TextField.svelte';
import Warning from './warning/Warning.svelte';

export interface Example {
  name: string;
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
  /** Texts that have to be there for eyes and ears. */
  says: string[];
}

const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));
const bare = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const row = createRawSnippet(() => ({ render: () => '<tr><th scope="row">1</th><td>On</td></tr>' }));

const at = {
  iso: '2026-11-22T14:03:00+01:00',
  year: 2026,
  month: 11,
  day: 22,
  hour: 14,
  minute: 3,
  zone: '',
};
const fault = 'Choose what you see';

function example(
  name: string,
  component: unknown,
  props: Record<string, unknown>,
  ...says: string[]
): Example {
  return { name, component: component as Component<Record<string, unknown>>, props, says };
}

const answers = [
  { value: 'on', label: 'On', act: 'answer-on', hint: 'It shows On' },
  { value: 'off', label: 'Off', act: 'answer-off' },
];

export const EXAMPLES: Example[] = [
  example(
    'banner',
    Banner,
    { title: 'Answer due', live: true, children: words('In 30 days') },
    'Answer due',
    'In 30 days',
  ),
  example('button', Button, { act: 'read', children: bare('Read now') }, 'Read now'),
  example(
    'button, busy',
    Button,
    { act: 'read', busy: true, icon: 'eye', children: bare('Read now') },
    'Read now',
  ),
  example('button row', ButtonRow, { equal: true, children: words('buttons') }, 'buttons'),
  example(
    'checkboxes',
    Checkboxes,
    { id: 'targets', legend: 'What do you object to?', options: answers, values: ['on'] },
    'What do you object to?',
    'It shows On',
  ),
  example(
    'confirmation',
    Confirmation,
    { label: 'Due by', keep: '22 December 2026', children: words('Kept') },
    '22 December 2026',
  ),
  example(
    'copy field',
    CopyField,
    { id: 'address', label: 'Address', value: 'https://x.test/', act: 'copy' },
    'https://x.test/',
    'Copy',
  ),
  example(
    'country select',
    CountrySelect,
    {
      id: 'country',
      label: 'Country',
      empty: 'I’d rather not say',
      act: 'country',
      countries: [{ code: 'IE', name: 'Ireland' }],
    },
    'Ireland',
    'I’d rather not say',
  ),
  example(
    'date field',
    DateField,
    { id: 'sent', legend: 'When?', act: 'sent', value: '2026-11-22', error: fault },
    'When?',
    fault,
  ),
  example(
    'details',
    Details,
    { summary: 'Why?', act: 'why', open: true, children: words('Because') },
    'Why?',
    'Because',
  ),
  example('empty state', EmptyState, { text: 'No records yet' }, 'No records yet'),
  example(
    'error summary',
    ErrorSummary,
    { faults: [{ text: fault, field: 'see' }] },
    'There is a problem',
    fault,
  ),
  example(
    'file drop',
    FileDrop,
    { text: 'Drop it here', button: 'Choose a file', act: 'pick', onpick: () => {} },
    'Choose a file',
  ),
  example(
    'filter bar',
    FilterBar,
    {
      label: 'Show',
      value: 'all',
      onchange: () => {},
      options: [{ value: 'all', label: 'All', act: 'filter-all' }],
    },
    'All',
  ),
  example('how badge', HowBadge, { how: 'told_by_member' }, 'Told by you'),
  example('icon', Icon, { name: 'eye' }),
  example('kind label', KindLabel, { kind: 'linkedin_says' }, 'LinkedIn says'),
  example('moment', Moment, { at, exact: true }, '22 November 2026 at 14:03', '2026-11-22T14:03:00+01:00'),
  example(
    'page',
    Page,
    {
      name: 'test',
      title: 'A page',
      lead: 'Its lead',
      step: 'Step 1 of 2',
      back: () => {},
      children: words('Text'),
    },
    'A page',
    'Its lead',
    'Back',
  ),
  example(
    'picture',
    Picture,
    { src: '/x.png', width: 10, height: 10, alt: 'The page', caption: 'Then', sha256: 'ab12' },
    'Then',
    'ab12',
  ),
  example('practice strip', PracticeStrip, { onend: () => {} }, 'You are practising.', 'End practice'),
  example('process list', ProcessList, { label: 'Steps', steps: ['Sign in', 'Look'] }, 'Sign in', 'Look'),
  example('progress', Progress, { text: 'Reading one switch' }, 'Reading one switch'),
  example(
    'radios',
    Radios,
    { id: 'see', legend: 'What do you see?', options: answers, error: fault },
    'What do you see?',
    'Off',
    fault,
  ),
  example(
    'source line',
    SourceLine,
    { publisher: 'LinkedIn', title: 'Help', date: '2025-11-03', address: 'https://x.test/', checked: at },
    'LinkedIn: Help, 2025-11-03.',
  ),
  example('status badge', StatusBadge, { what: 'On', how: 'seen_by_app', at }, 'On', 'Seen by this app'),
  example(
    'summary box',
    SummaryBox,
    { title: 'The short version', children: words('Text') },
    'The short version',
  ),
  example('switch, on', Switch, { on: true, label: 'Use my data' }, 'On', 'Use my data'),
  example('switch, off', Switch, { on: false, large: true }, 'Off'),
  example('switch, not known', Switch, { on: null }, 'Not known'),
  example(
    'table',
    Table,
    { caption: 'Records', head: ['Number', 'What'], children: row },
    'Records',
    'Number',
  ),
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
  example(
    'text area',
    TextArea,
    { id: 'why', label: 'Why?', act: 'why', limit: 2000, hint: 'In your own words' },
    'Why?',
    '0 of 2000 characters',
  ),
  example(
    'text field',
    TextField,
    { id: 'name', label: 'Name', act: 'name', error: fault, width: 20 },
    'Name',
    fault,
  ),
  example('warning', Warning, { children: words('This has an effect') }, 'Important:', 'This has an effect'),
];
