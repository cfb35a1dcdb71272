import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../axe';
import Button from './button/Button.svelte';
import Checkboxes from './checkboxes/Checkboxes.svelte';
import CopyField from './copy-field/CopyField.svelte';
import DateField from './date-field/DateField.svelte';
import { EXAMPLES } from './examples';
import Page from './page/Page.svelte';
import Radios from './radios/Radios.svelte';
import TaskList from './task-list/TaskList.svelte';
import { createRawSnippet } from 'svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));

afterEach(cleanup);

it('every component has an example', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.replaceAll('-', ' '));
  const shown = new Set(EXAMPLES.map(({ name }) => name.split(',')[0]));
  expect(folders.filter((name) => !shown.has(name))).toEqual([]);
});

describe.each(EXAMPLES)('$name', ({ component, props, says }) => {
  it('says what it has to say, and passes axe', async () => {
    const { container } = render(component, { props });
    for (const words of says) expect(container.textContent).toContain(words);
    const landmark = container.querySelector('main') ? [] : ['region'];
    const faults = (await axeFaults(container)).filter(
      (fault) => !landmark.some((rule) => fault.startsWith(rule)),
    );
    expect(faults).toEqual([]);
  });
});

describe('Button', () => {
  it('does nothing while it is busy, and keeps the focus', async () => {
    const onclick = vi.fn();
    render(Button, { act: 'read', busy: true, onclick, children: text('Read') });
    const button = screen.getByRole('button', { name: 'Read' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
  });
});

describe('Page', () => {
  it('gives the focus to its heading and names the window', () => {
    render(Page, { name: 'test', title: 'Look at the switch' });
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.title).toBe('Look at the switch · Default Off');
  });

  it('puts faults first: in the focus and in the window’s title', () => {
    render(Page, { name: 'test', title: 'A page', faults: [{ text: 'Choose one', field: 'x' }] });
    expect(document.title).toBe('Error: A page · Default Off');
    expect(screen.getByRole('alert').textContent).toContain('Choose one');
  });
});

describe('Radios', () => {
  it('has nothing chosen, and can be answered from the keyboard', async () => {
    const onchange = vi.fn();
    const options = ['on', 'off'].map((value) => ({ value, label: value, act: `answer-${value}` }));
    render(Radios, { id: 'see', legend: 'What do you see?', options, onchange });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([false, false]);
    radios[1]?.focus();
    await userEvent.keyboard(' ');
    expect(onchange).toHaveBeenCalledWith('off');
  });
});

describe('Checkboxes', () => {
  it('tells the ticked values in the order of the list', async () => {
    const onchange = vi.fn();
    const options = ['a', 'b'].map((value) => ({ value, label: value, act: value }));
    render(Checkboxes, { id: 'x', legend: 'Which?', options, onchange });
    await userEvent.click(screen.getByLabelText('b'));
    await userEvent.click(screen.getByLabelText('a'));
    expect(onchange).toHaveBeenLastCalledWith(['a', 'b']);
  });
});

describe('DateField', () => {
  it('joins its parts to an ISO date', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'sent', legend: 'When?', act: 'sent', onchange });
    await userEvent.type(screen.getByLabelText('Day'), '3');
    await userEvent.type(screen.getByLabelText('Month'), '11');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    await userEvent.tab();
    expect(onchange).toHaveBeenLastCalledWith('2026-11-03');
  });
});

describe('CopyField', () => {
  it('marks the text and says so when the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(CopyField, { id: 'a', label: 'Address', value: 'https://x.test/', act: 'copy' });
    screen.getByRole('button').click();
    expect(await screen.findByText(/The text is marked/)).toBeTruthy();
  });
});

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
