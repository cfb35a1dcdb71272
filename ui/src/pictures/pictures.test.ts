import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';

import Covered from './covered/Covered.svelte';
import OffChanges from './off-changes/OffChanges.svelte';
import RecordChain from './record-chain/RecordChain.svelte';
import StartDates from './start-dates/StartDates.svelte';
import SwitchRows from './switch-rows/SwitchRows.svelte';
import TwoDoors from './two-doors/TwoDoors.svelte';
import WhereDataGoes from './where-data-goes/WhereDataGoes.svelte';

/** Words that only help to read a drawing: axes and the marks of a legend. */
const AIDS = [
  'Sept 2024',
  '3 Nov 2025',
  'now',
  'On by default',
  'Paused or not offered',
  'The day you turn it off',
];

const pictures: Array<[string, Component]> = [
  ['start dates', StartDates as Component],
  ['switch rows', SwitchRows as Component],
  ['covered', Covered as Component],
  ['off changes', OffChanges as Component],
  ['two doors', TwoDoors as Component],
  ['where data goes', WhereDataGoes as Component],
  ['record chain', RecordChain as Component],
];

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

describe.each(pictures)('the picture of %s', (_, Picture) => {
  afterEach(cleanup);

  it('has a title and a description that belong to it', () => {
    render(Picture);
    const drawing = document.querySelector('svg[role="img"]');
    const ids = (drawing?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(plain(document.getElementById(id)?.textContent).length).toBeGreaterThan(8);
  });

  it('says in a table and its notes all that the drawing says', () => {
    render(Picture);
    const table = plain(document.querySelector('details')?.textContent);
    const words = [...document.querySelectorAll('svg .drawn-words')].map((words) =>
      plain([...words.querySelectorAll('text')].map((line) => line.textContent).join(' ')),
    );
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((each) => !AIDS.includes(each) && !table.includes(each))).toEqual([]);
    expect(document.querySelectorAll('table th[scope="col"]').length).toBeGreaterThan(1);
  });

  it('keeps its words inside the drawing', () => {
    render(Picture);
    const [, , width = 0, height = 0] = (
      document.querySelector('figure > svg')?.getAttribute('viewBox') ?? ''
    )
      .split(' ')
      .map(Number);
    expect(width).toBe(360);
    for (const line of document.querySelectorAll('svg .drawn-words text')) {
      expect(Number(line.getAttribute('y'))).toBeLessThan(height);
      expect(Number(line.getAttribute('y'))).toBeGreaterThan(8);
    }
  });

  it('carries no style attribute, which the policy of the app would block', () => {
    render(Picture);
    expect(document.querySelectorAll('figure [style]')).toHaveLength(0);
  });
});
