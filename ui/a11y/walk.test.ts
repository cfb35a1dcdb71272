/**
 * The way through practice, in every scenario: few presses, no dead end, and out of every state again.
 * The same way in the real window, with the presses on the pretend site, is `tests/window/accessibility.rs`.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { ScenarioName } from '../src/bridge/generated';
import { open, useBrowser } from './browser';
import type { Screen } from './screen';
import { SCENARIOS, SCREENS } from './screens';

const onPage = useBrowser();

/** From the first start to a confirmed "off": the presses in our windows. Three more are on the pretend site. */
const MOST_PRESSES = 12 - 2;

/** Where a reading leads in each scenario, and whether the setting can be switched off there for good. */
const ENDS: Record<ScenarioName, string> = {
  on: 'turn-off/confirmed',
  off: 'turn-off/confirmed',
  'cannot-tell': 'result/cannot-tell',
  'signed-out': 'result/signed-out',
  challenge: 'result/challenge',
  offline: 'result/offline',
  'not-shown': 'result/not-shown',
  'work-account': 'result/on-locked',
  german: 'turn-off/confirmed',
  arabic: 'turn-off/confirmed',
  'save-fails': 'turn-off/came-back',
};

class Member {
  presses = 0;
  constructor(private readonly page: Page) {}

  async press(act: string): Promise<void> {
    const control = this.page.locator(`[data-act="${act}"]`).first();
    await control.waitFor();
    await control.dispatchEvent('click');
    this.presses += 1;
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** The page and its state, once it is `wanted`. */
  async at(wanted: string): Promise<string> {
    const [name = '', state] = wanted.split('/');
    const attribute = state === undefined ? '' : `[data-state="${state}"]`;
    await this.page
      .waitForSelector(`main[data-page="${name}"]${attribute}`, { timeout: 3_000 })
      .catch(() => undefined);
    return this.page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main');
      return [main?.dataset['page'], main?.dataset['state']].filter((part) => part !== undefined).join('/');
    });
  }

  /** The member moves the switch on the pretend site. */
  async switchThere(): Promise<void> {
    await this.page.evaluate(() => {
      (window.shell as unknown as { clickSwitch(): void }).clickSwitch();
    });
  }
}

const FIRST: Screen = {
  name: 'first start',
  query: 'first',
  steps: [],
  page: 'first-run-welcome',
  state: null,
};

/** From the first start into practice, and to the first reading. */
async function firstReading(page: Page, member: Member, scenario: ScenarioName): Promise<void> {
  await open(page, FIRST);
  await member.press('continue');
  await member.press('continue');
  await member.press('answer-practice');
  await member.at('home');
  if (scenario !== 'on') {
    await member.press('practise-first');
    await member.at('practice/practice');
    await member.press(`scenario-${scenario}`);
    await member.press('begin-practice');
    await member.at('home');
  }
  await member.press('check-setting');
  await member.press('answer-app');
  await member.press('open-site');
  await member.at('check-in-app/open');
  await member.press('read-switch');
}

describe('from the first start', () => {
  for (const scenario of SCENARIOS) {
    it(`the scenario "${scenario}" comes to its end`, async () => {
      const [end, presses] = await onPage(async (page) => {
        const member = new Member(page);
        await firstReading(page, member, scenario);
        const wanted = ENDS[scenario];
        if (!wanted.startsWith('turn-off/')) return [await member.at(wanted), member.presses] as const;
        if (scenario === 'off') {
          await member.at('result/off-unconfirmed');
          await member.press('reload-and-read');
          return [await member.at('turn-off/confirmed'), member.presses] as const;
        }
        await member.at('result/on');
        await member.press('turn-off');
        await member.at('turn-off/await-click');
        await member.switchThere();
        await member.press('ive-done-it');
        await member.at('turn-off/await-reload');
        await member.press('reload-and-read');
        return [await member.at(wanted), member.presses] as const;
      });
      expect(end).toBe(ENDS[scenario]);
      if (scenario === 'on') expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    });
  }
});

/** Presses that lead home, the shortest way first. Three actions are the most. */
const WAYS_HOME: ReadonlyArray<readonly string[]> = [
  ['go-home'],
  ['home'],
  ['skip'],
  ['continue', 'go-home'],
  ['continue', 'continue'],
  ['close-site'],
  ['start-again', 'skip'],
];

/** Pages with nothing before them, and the steps of switching off, which lead on or to home. */
const BEGINNINGS = /^(first-run-.*|home|problem|lock|deleted|turn-off)$/;

describe('no dead end', () => {
  for (const screen of SCREENS.filter(({ bar, page }) => bar !== true && page !== 'home')) {
    it(`${screen.name} is left for home in three presses or fewer`, async () => {
      // What hangs is left as well: the calls that are not answered any more belong to the screen.
      const [way, back] = await onPage(async (page) => {
        let backs = 0;
        for (const presses of WAYS_HOME) {
          await open(page, screen);
          backs = await page.locator('[data-act="back"]').count();
          const member = new Member(page);
          let there = true;
          for (const act of presses) {
            there = there && (await page.locator(`[data-act="${act}"]`).count()) > 0;
            if (there) await member.press(act);
          }
          if (there && (await member.at('home')) === 'home') return [presses, backs] as const;
        }
        return [null, backs] as const;
      });
      // A shut lock gives nothing away: the way out of it is the passphrase, or deleting everything.
      if (screen.query.includes('lock:shut')) expect(way).toBeNull();
      else expect(way).not.toBeNull();
      if (!BEGINNINGS.test(screen.page)) expect(back, 'a way back').toBe(1);
    });
  }
});
