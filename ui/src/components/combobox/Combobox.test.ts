import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { axeFaults } from '../../axe';
import { holdExamples } from '../hold-examples';
import Combobox from './Combobox.svelte';
import { EXAMPLES } from './examples';
import { fitting, named } from './fitting';

holdExamples(EXAMPLES);

const PLACES = [
  { value: 'BS', label: 'Bahamas' },
  { value: 'DE', label: 'Germany', also: ['Deutschland', 'Allemagne'] },
  { value: 'DE-HH', label: 'Germany: Hamburg', also: ['Deutschland'] },
  { value: 'IE', label: 'Ireland' },
  { value: 'CI', label: 'Côte d’Ivoire' },
  { value: 'GB-NIR', label: 'United Kingdom: Northern Ireland' },
];

function open(value = '', keeps = false) {
  const onchange = vi.fn();
  render(Combobox, {
    id: 'place',
    label: 'Country',
    empty: 'Choose',
    act: 'place',
    options: PLACES,
    value,
    keeps,
    onchange,
  });
  return { field: screen.getByRole<HTMLInputElement>('combobox'), onchange };
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim());
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();

describe('what fits', () => {
  it.each([
    ['ham', ['DE-HH', 'BS']],
    ['deutsch', ['DE', 'DE-HH']],
    ['irel', ['IE', 'GB-NIR']],
    ['cote d ivoire', ['CI']],
    ['germany hamburg', ['DE-HH']],
    ['zebra', []],
    ['', ['BS', 'DE', 'DE-HH', 'IE', 'CI', 'GB-NIR']],
  ])('%s finds %s', (typed, values) => {
    expect(fitting(PLACES, typed).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['ireland', 'IE'],
    ['Allemagne', 'DE'],
    ['hamburg', 'DE-HH'],
    ['irel', undefined],
    ['', undefined],
  ])('%s means %s', (typed, value) => {
    expect(named(PLACES, typed)?.value).toBe(value);
  });
});

describe('Combobox', () => {
  it('shows nothing until it is asked, and chooses nothing by itself', async () => {
    const { field, onchange } = open();
    await userEvent.tab();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await userEvent.tab();
    expect(onchange).not.toHaveBeenCalled();
  });

  it('narrows the list while one types, says how many fit, and takes the active one with Enter', async () => {
    const { field, onchange } = open();
    await userEvent.type(field, 'irel');
    expect(options()).toEqual(['Ireland', 'United Kingdom: Northern Ireland']);
    expect(screen.getByRole('status').textContent?.trim()).toBe('2 found');
    expect(active(field)).toBe('Ireland');
    expect(await axeFaults(field.parentElement ?? field)).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(active(field)).toBe('United Kingdom: Northern Ireland');
    await userEvent.keyboard('{Enter}');
    expect(onchange).toHaveBeenLastCalledWith('GB-NIR');
    expect(field.value).toBe('United Kingdom: Northern Ireland');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the whole list at what is chosen, and Escape closes it without a change', async () => {
    const { field, onchange } = open('IE');
    await userEvent.click(field);
    expect(options()).toHaveLength(PLACES.length);
    expect(active(field)).toBe('Ireland');
    await userEvent.keyboard('{Escape}');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('Ireland');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('takes a press on an option and keeps the keyboard in the field', async () => {
    const { field, onchange } = open();
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('option', { name: 'Germany: Hamburg' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith('DE-HH');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Germany: Hamburg');
  });

  it('goes round the ends of the list with the arrow keys', async () => {
    const { field } = open();
    field.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(active(field)).toBe('United Kingdom: Northern Ireland');
    await userEvent.keyboard('{ArrowDown}');
    expect(active(field)).toBe('Bahamas');
  });

  it('chooses nothing where what was typed fits no place, and says so', async () => {
    const { field, onchange } = open('IE');
    await userEvent.clear(field);
    await userEvent.type(field, 'zebra');
    expect(screen.getByRole('status').textContent?.trim()).toBe('Nothing found');
    await userEvent.tab();
    expect(onchange).toHaveBeenLastCalledWith('');
    expect(field.value).toBe('zebra');
  });

  it('forgets what fits nothing where there is always an answer', async () => {
    const { field, onchange } = open('IE', true);
    await userEvent.clear(field);
    await userEvent.type(field, 'zebra');
    await userEvent.tab();
    expect(field.value).toBe('Ireland');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('can be emptied again', async () => {
    const { field, onchange } = open('IE');
    await userEvent.clear(field);
    await userEvent.tab();
    expect(onchange).toHaveBeenLastCalledWith('');
    expect(field.value).toBe('');
  });

  it('tells the page around it that it was answered', async () => {
    const { field } = open();
    const heard = vi.fn();
    document.body.addEventListener('input', heard);
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('option', { name: 'Ireland' }));
    document.body.removeEventListener('input', heard);
    expect(heard).toHaveBeenCalledOnce();
  });
});
