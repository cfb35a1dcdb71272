/** Nothing that a page says while practising happens at LinkedIn: by a table of sentences, and by walking through. */
import { parse, serializeExpression, type Message, type Pattern } from '@fluent/syntax';
import { cleanup, render, waitFor } from '@testing-library/svelte';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import App from '../App.svelte';
import { FakeShell } from '../bridge/fake';
import type { ScenarioName } from '../bridge/generated';
import { Router } from '../router.svelte';
import { main, on, press, says, startAfresh } from '../testing/app';
import { practise, t } from './locale.svelte';

const folder = join(import.meta.dirname, '..', '..', 'locales', 'en');

/** What explains LinkedIn or this app, and tells of nothing that happened. */
const EXPLAINS = new Set([
  ...['understand.ftl', 'facts.ftl', 'help.ftl', 'first-run.ftl', 'settings.ftl', 'export.ftl', 'verify.ftl'],
  // The report and the shell's own words mark practice themselves.
  ...['report.ftl', 'shell.ftl'],
]);

/** Why a sentence names LinkedIn in practice too. */
const TRUE_IN_PRACTICE: Readonly<Record<string, readonly string[]>> = {
  'names who says it, or what a field is': [
    ...['not-part', 'kind-linkedin-says', 'record-line-member', 'record-line-data_assistant_messages'],
    ...['objection-check-member', 'mail-title', 'follow-up-mail'],
  ],
  'asks about the member, or explains the law or the form': [
    ...['objection-start-lead', 'objection-unsure-result', 'objection-member-title', 'objection-member-why'],
    ...['objection-target-restriction-hint', 'objection-contact-why', 'objection-contact-links-hint'],
    ...['objection-controller-linkedin_ireland', 'objection-controller-linkedin_corporation'],
    ...['objection-right-gdpr', 'objection-right-uk_gdpr', 'objection-rule-gdpr'],
    ...['objection-rule-uk', 'objection-grounds-content', 'objection-grounds-other'],
    ...['objection-contact-email-hint', 'objection-target-restriction'],
    ...['exposure-country', 'exposure-joined', 'exposure-not-used', 'exposure-state-no_account'],
    ...['exposure-no-account-other', 'case-file-limit', 'follow-up-authority-lead'],
    ...['follow-up-authority-asks-not-said', 'follow-up-letter-where', 'mail-check-text'],
  ],
  'says what the member can do or write': [
    ...['follow-up-act-send-details', 'follow-up-act-complain-to-company'],
    ...['follow-up-do-complain-to-company', 'follow-up-note-details-sent'],
    ...['follow-up-letter-title-reminder', 'follow-up-letter-title-company-complaint'],
    ...['problem-archive-encrypted-next', 'problem-archive-unknown-next'],
  ],
  'is not shown while practising': [
    ...['check-sign-in-title', 'check-interruption-title', 'check-interruption-talk'],
    ...['check-interruption-password', 'check-interruption-rules', 'check-own-word-unknown'],
    ...['check-own-language', 'check-own-phone-open', 'check-own-phone-address'],
    ...['result-restricted-title', 'result-restricted-text', 'home-try-restricted'],
    ...['reason-account-restricted'],
  ],
  'speaks of the words on a page': ['not-sure-word'],
};

function textOf(pattern: Pattern): string {
  return pattern.elements
    .map((each) => (each.type === 'TextElement' ? each.value : serializeExpression(each.expression)))
    .join('');
}

const messages = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .flatMap((file) =>
      parse(readFileSync(join(folder, file), 'utf8'), {})
        .body.filter((entry): entry is Message => entry.type === 'Message')
        .map((message) => [message.id.name, { file, text: message.value ? textOf(message.value) : '' }]),
    ) as Array<[string, { file: string; text: string }]>,
);
const excused = Object.values(TRUE_IN_PRACTICE).flat();

describe('the sentences of practice', () => {
  const names = [...messages].filter(
    ([id, { file, text }]) => !EXPLAINS.has(file) && !id.startsWith('fact-') && text.includes('LinkedIn'),
  );

  it('stand in for each sentence that would tell of LinkedIn', () => {
    expect(names.length).toBeGreaterThan(60);
    const bare = names.map(([id]) => id).filter((id) => !messages.has(`${id}-practice`));
    expect(bare.toSorted()).toEqual([...excused].toSorted());
  });

  it('do not name it themselves, and stand in for a sentence that is there', () => {
    const own = [...messages].filter(([id]) => id.endsWith('-practice'));
    expect(own.length).toBeGreaterThan(80);
    expect(own.filter(([, { text }]) => text.includes('LinkedIn')).map(([id]) => id)).toEqual([]);
  });

  it('are said while practising and at no other time', () => {
    expect(t('home-title')).toBe('Your LinkedIn AI setting');
    practise(true);
    expect(t('home-title')).toBe('Practice: your pretend AI setting');
    expect(t('result-on-means')).toBe(
      'With the real site you would read: “This means LinkedIn may use your posts and profile to train AI that makes content.”',
    );
    practise(false);
    expect(t('home-on')).toBe('The setting is on');
  });
});

describe('a walk through practice', () => {
  startAfresh();
  afterEach(() => {
    cleanup();
    practise(false);
  });

  /** What the page says in its own voice: quoted is what the real site would have led to. */
  function ownVoice(): string {
    return (main()?.textContent ?? '').replaceAll(/“[^”]*”/g, '');
  }

  function start(): FakeShell {
    const shell = new FakeShell();
    render(App, { bridge: shell, router: new Router() });
    return shell;
  }

  it('never says on its pages that something is so at LinkedIn', async () => {
    const shell = start();
    const seen: string[] = [];
    const look = async (page: string, state?: string) => {
      await on(page, state);
      seen.push(page);
      expect(ownVoice(), page).not.toContain('LinkedIn');
    };
    await says('Not checked yet');
    await shell.beginPractice('on').then((view) => shell.push(view));
    await says('You are practising.');
    await look('home');
    await press('check-setting');
    await look('check-how');
    await press('answer-app');
    await on('check-interruption');
    await press('open-site');
    await look('check-in-app', 'open');
    await press('read-switch');
    await look('result', 'on');
    await press('turn-off');
    await look('turn-off', 'await-click');
    shell.clickSwitch();
    await press('ive-done-it');
    await look('turn-off', 'await-reload');
    await press('reload-and-read');
    await look('turn-off', 'confirmed');
    await press('home');
    await look('home');
    expect(seen).toHaveLength(8);
  }, 20_000);

  it.each<[ScenarioName, string]>([
    ['cannot-tell', 'cannot-tell'],
    ['signed-out', 'signed-out'],
    ['challenge', 'challenge'],
    ['offline', 'offline'],
    ['not-shown', 'not-shown'],
    ['work-account', 'on-locked'],
  ])('in the scenario %s does not either', async (scenario, state) => {
    const shell = start();
    await says('Not checked yet');
    await shell.beginPractice(scenario).then((view) => shell.push(view));
    await press('check-setting', 'answer-app', 'open-site', 'read-switch');
    await on('result', state);
    expect(ownVoice()).not.toContain('LinkedIn');
    await press('go-home');
    await on('home');
    await waitFor(() => expect(ownVoice()).not.toContain('LinkedIn'));
  });
});
