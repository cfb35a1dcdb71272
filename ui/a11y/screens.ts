/**
 * Every page in every state that it names. The record is keyed by the router's own list, so that a new page
 * does not compile until it stands here; `screens.test.ts` compares the states with the pages' own.
 */
import type { ProblemCode, ScenarioName } from '../src/bridge/generated';
import { ROUTES, type Route } from '../src/router.svelte';
import { fail, fill, hold, press, type Screen, type Step } from './screen';

function screen(at: string, name: string, query: string, ...steps: Step[]): Screen {
  const [page = '', state = null] = at.split('/');
  return { name: name === '' ? at.replace('/', ': ') : `${page}: ${name}`, query, steps, page, state };
}

const READ = 'do=open,read';
const SENT = 'do=object,sent';

const OF_ROUTE: Record<Route, Screen[]> = {
  'first-run': [
    screen('first-run-welcome', '', 'first'),
    screen('first-run-data', '', 'first', press('continue')),
    screen('first-run-begin', '', 'first', press('continue'), press('continue')),
  ],
  home: [
    screen('home', 'not checked', ''),
    screen('home', 'on', READ),
    screen('home', 'off, not confirmed', `scenario=off&${READ}`),
    screen('home', 'off', 'do=open,read,turn_off,click,read,reload'),
    screen('home', 'off, told', 'do=tell:off'),
    screen('home', 'imported', 'do=import'),
    screen('home', 'changed since', 'do=open,read,drift'),
    screen('home', 'last try without an answer', 'scenario=challenge&do=open,read'),
    screen('home', 'change under way', `${READ},turn_off`),
    screen('home', 'answer due', `${READ},object,sent`),
    screen('home', 'practising', `practice&${READ}`),
    screen('home', 'reminder due', `${READ},remind:due`),
    screen('home', 'reminder asked', `${READ},remind:ask`),
  ],
  understand: [
    screen('understand/ready', '', 'go=understand'),
    screen('understand/loading', '', '', hold, press('task-understand')),
  ],
  facts: [
    screen('facts/ready', '', 'go=facts'),
    screen('facts/ready', 'nothing found', 'go=facts', fill('facts-search', 'zzzz')),
    screen('facts/loading', '', 'go=help', hold, press('all-facts')),
  ],
  'check-how': [
    screen('check-how', '', 'go=check-how'),
    screen('check-how', 'practising', 'practice&go=check-how'),
  ],
  'check-sign-in': [
    screen('check-sign-in', '', 'go=check-sign-in'),
    screen('check-sign-in', 'nothing chosen', 'go=check-sign-in', press('continue')),
  ],
  'check-interruption': [
    screen('check-interruption', '', 'go=check-interruption'),
    screen('check-interruption', 'practising', 'practice&go=check-interruption'),
  ],
  'check-in-app': [
    screen('check-in-app/open', '', 'do=open&go=check-in-app'),
    screen('check-in-app/closed', '', 'go=check-in-app'),
    screen('check-in-app/open', 'reading', 'do=open&go=check-in-app', hold, press('read-switch')),
    screen('check-in-app/open', 'sign-in trouble', 'do=open,trouble:loops&go=check-in-app'),
    screen('check-in-app/open', 'help unfolded', 'do=open&go=check-in-app', press('sign-in-other')),
  ],
  'check-own-browser': [
    screen('check-own-browser', '', 'go=check-own-browser'),
    screen('check-own-browser', 'nothing chosen', 'go=check-own-browser', press('save-answer')),
    screen('check-own-browser', 'picture', 'do=picture&go=check-own-browser'),
    screen('check-own-browser', 'picture, blacked out', 'do=picture,black&go=check-own-browser'),
    screen('check-own-browser', 'after sign-in trouble', 'go=check-own-browser&param=trouble'),
    screen('check-own-browser', 'on a phone', 'go=check-own-browser', press('device-android')),
  ],
  'check-not-sure': [screen('check-not-sure', '', 'go=check-not-sure')],
  'check-saved-page': [
    screen('check-saved-page/ready', '', 'go=check-saved-page'),
    screen('check-saved-page/site-open', '', 'do=open&go=check-saved-page'),
  ],
  result: [
    screen('result/nothing', '', 'go=result'),
    screen('result/on', '', `${READ}&go=result`),
    screen('result/on', 'told', 'do=tell:on&go=result'),
    screen('result/cannot-tell', 'why', `scenario=cannot-tell&${READ}&go=result`, press('why')),
    screen('result/on-locked', '', `scenario=work-account&${READ}&go=result`),
    screen('result/off-unconfirmed', '', `scenario=off&${READ}&go=result`),
    screen('result/off-confirmed', '', 'do=open,read,turn_off,click,read,reload&go=result'),
    screen('result/off-told', '', 'do=tell:off&go=result'),
    screen('result/on-imported', '', 'do=import&go=result'),
    screen('result/off-imported', '', 'scenario=off&do=import&go=result'),
    screen('result/imported-no-answer', '', 'do=import,outcome:cannot_tell&go=result'),
    screen('result/not-shown', '', `scenario=not-shown&${READ}&go=result`),
    screen('result/cannot-tell', '', `scenario=cannot-tell&${READ}&go=result`),
    screen('result/signed-out', '', `scenario=signed-out&${READ}&go=result`),
    screen('result/challenge', '', `scenario=challenge&${READ}&go=result`),
    screen('result/restricted', '', `${READ},outcome:restricted&go=result`),
    screen('result/offline', '', `scenario=offline&${READ}&go=result`),
    screen('result/page-problem', '', `scenario=cannot-tell&${READ},outcome:page_problem&go=result`),
  ],
  choice: [
    screen('choice/not-checked', '', 'go=choice'),
    screen('choice/on', '', `${READ}&go=choice`),
    screen('choice/off', '', 'do=tell:off&go=choice'),
  ],
  'turn-off': [
    screen('turn-off/where', '', `${READ},shut,turn_off&go=turn-off`),
    screen('turn-off/await-click', '', `${READ},turn_off&go=turn-off`),
    screen('turn-off/await-click', 'reading', `${READ},turn_off&go=turn-off`, hold, press('ive-done-it')),
    screen('turn-off/await-reload', '', `${READ},turn_off,click,read&go=turn-off`),
    screen('turn-off/still-on', '', `${READ},turn_off,read&go=turn-off`),
    screen('turn-off/came-back', '', `scenario=save-fails&${READ},turn_off,click,read,reload&go=turn-off`),
    screen('turn-off/confirmed', '', `${READ},turn_off,click,read,reload&go=turn-off`),
    screen('turn-off/own', '', 'do=tell:on,turn_off&go=turn-off&param=own'),
    screen('turn-off/lost', '', `${READ},turn_off&go=turn-off&param=lost`),
    screen('turn-off/own-still-on', '', 'do=tell:on,turn_off,told:on&go=turn-off&param=own'),
    screen('turn-off/told-off', '', 'do=tell:on,turn_off,told:off&go=turn-off'),
  ],
  'left-on': [screen('left-on', '', `${READ},leave_on&go=left-on`)],
  practice: [
    screen('practice/real', '', 'go=practice'),
    screen('practice/practice', '', 'practice&go=practice'),
    {
      ...screen(
        'practice/practice',
        'asking',
        'practice&do=open,read&go=practice',
        press('scenario-on'),
        press('begin-practice'),
      ),
      dialog: true,
    },
  ],
  objection: [
    screen('objection/start', '', 'go=objection'),
    screen('objection/start', 'no answer', 'go=objection', press('continue')),
    screen('objection/unsure', '', 'go=objection&param=unsure'),
    screen('objection/country', '', 'go=objection&param=country'),
    screen(
      'objection/country',
      'with parts',
      'go=objection&param=country',
      press('country'),
      press('country-DE'),
    ),
    screen('objection/member', '', 'go=objection&param=member'),
    screen('objection/targets', '', 'do=object&go=objection&param=targets'),
    screen('objection/targets', 'nothing chosen', 'go=objection&param=targets', press('continue')),
    screen('objection/grounds', '', 'do=object&go=objection&param=grounds'),
    screen('objection/contact', '', 'do=object:visitor&go=objection&param=contact'),
    screen('objection/contact', 'not filled in', 'go=objection&param=contact', press('continue')),
    screen('objection/check', '', 'do=object&go=objection&param=check'),
    screen('objection/copy', '', 'do=object&go=objection&param=copy'),
    screen('objection/copy', 'form open', 'do=object&go=objection&param=copy', press('open-form-here')),
    screen('objection/sent', '', 'do=object&go=objection&param=sent'),
    screen(
      'objection/sent',
      'day missing',
      'do=object&go=objection&param=sent',
      press('sent-yes'),
      press('save-sent'),
    ),
    screen('objection/not-sent', '', 'do=object&go=objection&param=not-sent'),
    screen('objection/form-error', '', 'do=object&go=objection&param=form-error'),
    screen('objection/done', '', `${SENT}&go=objection`),
  ],
  'follow-up': [
    screen('follow-up/none', '', 'go=follow-up'),
    screen('follow-up/wait', '', `${SENT}&go=follow-up`),
    screen('follow-up/wait', 'calendar saved', `${SENT}&go=follow-up`, press('save-calendar')),
    screen('follow-up/wait', 'longer', `${SENT},extended&go=follow-up`),
    screen('follow-up/wait', 'reminded', `${SENT},reminded&go=follow-up`),
    screen('follow-up/look-again', '', `${SENT},answered:stopped&go=follow-up`),
    screen('follow-up/ask-for-the-rest', '', `${SENT},answered:partly&go=follow-up`),
    screen('follow-up/ask-to-clarify', '', `${SENT},answered:unclear&go=follow-up`),
    screen('follow-up/complain', '', `${SENT},answered:refused&go=follow-up`),
    screen('follow-up/note', '', `${SENT}&go=follow-up&param=note`),
    screen(
      'follow-up/note',
      'refused',
      `${SENT}&go=follow-up&param=note`,
      press('event-answered'),
      press('outcome-refused'),
    ),
    screen(
      'follow-up/note',
      'partly',
      `${SENT}&go=follow-up&param=note`,
      press('event-answered'),
      press('outcome-partly'),
    ),
    screen(
      'follow-up/note',
      'longer, day missing',
      `${SENT}&go=follow-up&param=note`,
      press('event-extended'),
      press('save-note'),
    ),
    screen('follow-up/reminder', '', `${SENT}&go=follow-up&param=reminder`),
    screen('follow-up/company-complaint', '', `${SENT}&go=follow-up&param=company-complaint`),
    screen('follow-up/complaint', '', `${SENT},answered:refused&go=follow-up&param=complaint`),
    screen(
      'follow-up/complaint',
      'authority chosen',
      `${SENT},answered:refused&go=follow-up&param=complaint`,
      press('authority-DE-HH'),
    ),
  ],
  'case-file': [
    screen('case-file/none', '', 'go=case-file'),
    screen('case-file/loading', '', `${SENT}&go=follow-up`, hold, press('to-case-file')),
    screen('case-file/no-authority', '', `${SENT}&go=case-file`),
    screen('case-file/plan', '', `${SENT}&go=case-file`, press('authority-DE-HH')),
    screen('case-file/closed', '', `${SENT}&go=follow-up`, fail('not_now'), press('to-case-file')),
    screen(
      'case-file/saved-intact',
      '',
      `${SENT}&go=case-file`,
      press('authority-DE-HH'),
      press('save-case-file'),
    ),
  ],
  'own-data': [
    screen('own-data/ask', '', 'go=own-data'),
    screen('own-data/counted', '', 'do=own-data&go=own-data'),
  ],
  exposure: [
    screen('exposure/ask', '', 'go=exposure'),
    screen('exposure/result', '', 'do=exposure&go=exposure'),
  ],
  mail: [
    screen('mail/ask', '', `${SENT}&go=mail`),
    screen('mail/shown', '', `${SENT},mail&go=mail`),
    screen('mail/shown', 'checked', `${SENT},mail:checked&go=mail`),
  ],
  kept: [
    screen('kept/mail-kept', '', `${SENT},mail:checked&go=mail`, press('keep-mail')),
    screen('kept/mail-kept', 'from its record', 'do=mail,keep-mail&go=records&param=1', press('said-then')),
    screen('kept/data-export-counted', '', 'do=own-data&go=own-data', press('keep-data-export')),
    screen('kept/key-rotated', '', 'do=tell:on,change-key&go=kept&param=2'),
    screen('kept/key-lost', '', 'do=lost-key&go=settings', press('make-new-key')),
    screen('kept/exported', '', 'do=tell:on,export,forget-export&go=kept&param=2'),
    screen('kept/missing', '', 'go=kept&param=7'),
  ],
  records: [
    screen('records/loading', '', '', hold, press('go-records')),
    screen('records/empty', '', 'go=records'),
    screen('records/intact', '', `${READ},turn_off,click,read,reload&go=records`),
    screen('records/intact', 'filter without records', `${READ}&go=records`, press('records-steps')),
    screen('records/intact', 'practising', `practice&${READ}&go=records`),
    screen('record/reading', '', `${READ}&go=records&param=1`),
    screen('record/reading', 'exact bytes', `${READ}&go=records&param=1`, press('record-raw')),
    screen('record/missing', '', 'go=records&param=7'),
  ],
  export: [
    screen('export/loading', '', 'do=tell:on', hold, press('task-save')),
    screen('export/empty', '', 'go=export'),
    screen('export/plan', '', `${READ},object,sent&go=export`),
    screen('export/plan', 'a part', `${READ},object,sent&go=export`, press('scope-picked')),
    screen('export/plan', 'saving', `${READ}&go=export`, hold, press('export')),
    screen('export/saved-intact', '', `${READ},export&go=export&param=saved`),
    screen('export/saved-intact', 'practising', `practice&${READ},export&go=export&param=saved`),
  ],
  'time-stamp': [
    screen('time-stamp/loading', '', `${READ},export&go=export&param=saved`, press('export-again'), hold, {
      press: 'go-time-stamp',
    }),
    screen('time-stamp/empty', '', 'go=time-stamp'),
    screen('time-stamp/start', '', `${READ}&go=time-stamp`),
    screen('time-stamp/start', 'address wrong', `${READ}&go=time-stamp`, press('plan-stamp')),
    screen(
      'time-stamp/plan',
      '',
      `${READ}&go=time-stamp`,
      press('stamp-pick-other'),
      fill('stamp-address', 'https://time.example.org/tsr'),
      press('plan-stamp'),
    ),
    screen(
      'time-stamp/asking',
      '',
      `${READ}&go=time-stamp`,
      press('stamp-pick-other'),
      fill('stamp-address', 'https://time.example.org/tsr'),
      press('plan-stamp'),
      hold,
      press('ask-stamp'),
    ),
    screen('time-stamp/pending', '', `${READ},no-stamp,stamp&go=time-stamp`),
    screen('time-stamp/start', 'stamped', `${READ},stamp&go=time-stamp`),
  ],
  verify: [
    screen('verify/ready', '', 'go=verify'),
    screen('verify/checking', '', `${READ},export&go=export&param=saved`, hold, press('verify-saved')),
    screen('verify/intact', '', `${READ},export&go=verify&param=last`),
    screen('verify/intact', 'practising', `practice&${READ},export&go=verify&param=last`),
  ],
  help: [screen('help', '', 'go=help'), screen('help', 'script shown', 'go=help', press('show-reader'))],
  settings: [
    screen('settings', '', 'go=settings'),
    screen('settings', 'saved', 'go=settings', press('less-movement')),
    screen('settings', 'a call failed', 'go=settings', fail('disk_full'), press('less-movement')),
    screen('settings', 'key missing', 'do=lost-key&go=settings'),
    screen('settings', 'lock unfolded', 'go=settings', press('lock-open')),
    screen(
      'settings',
      'lock set, nothing typed',
      'do=lock&go=settings',
      press('lock-open'),
      press('lock-set'),
    ),
    screen('settings', 'reminder wished', `do=tell:on&go=settings`, press('reminder-month')),
  ],
  drift: [screen('drift/changed', '', 'do=open,read,drift&go=drift'), screen('drift/none', '', 'go=drift')],
  reminder: [
    screen('reminder', '', 'do=tell:on&go=reminder'),
    screen('reminder', 'wished', 'do=tell:on&go=reminder', press('reminder-quarter')),
  ],
  around: [
    screen('around/start', '', 'go=around'),
    screen('around/home', '', 'practice&go=around&param=home'),
    screen('around/check', '', 'practice&go=around&param=check'),
    screen('around/answer', '', 'practice&go=around&param=answer'),
    screen('around/records', '', 'practice&go=around&param=records'),
    screen('around/save', '', 'practice&go=around&param=save'),
  ],
  'technical-log': [
    screen('technical-log/filled', '', 'go=technical-log'),
    screen('technical-log/empty', '', 'go=technical-log', press('delete-log')),
    screen('technical-log/loading', '', 'go=settings', hold, press('to-technical-log')),
  ],
  'problem-report': [
    screen('problem-report/shown', '', 'go=problem-report'),
    screen('problem-report/saved', '', 'go=problem-report', press('save-problem-report')),
    screen('problem-report/failed', '', 'go=technical-log', fail('unexpected'), press('to-problem-report')),
    screen('problem-report/loading', '', 'go=technical-log', hold, press('to-problem-report')),
  ],
  'delete-all': [
    screen('delete-all', '', 'do=open,read&go=delete-all'),
    screen('delete-all', 'nothing recorded', 'go=delete-all'),
    screen('delete-all', 'deleting', 'do=open,read&go=delete-all', hold, press('delete-everything')),
  ],
};

const PROBLEMS: Record<ProblemCode, string> = {
  record_set_aside: 'record-set-aside',
  record_rolled_back: 'record-rolled-back',
  record_gone: 'record-gone',
  record_other: 'record-other',
  copy_not_kept: 'copy-not-kept',
  record_unavailable: 'record-unavailable',
  record_busy: 'record-busy',
  disk_full: 'disk-full',
  clock_went_back: 'clock-went-back',
  settings_set_aside: 'settings-set-aside',
};

/** Pages that no route leads to. */
const ELSEWHERE: Screen[] = [
  screen('lock/locked', '', 'do=lock:shut'),
  screen('lock/locked', 'nothing typed', 'do=lock:shut', press('unlock')),
  screen('lock/locked', 'forgotten', 'do=lock:shut', press('lock-forgotten')),
  screen('delete-all', 'behind the lock', 'do=lock:shut', press('lock-forgotten'), press('to-delete-all')),
  screen('deleted/all', '', 'do=delete'),
  screen('deleted/remains', '', 'do=delete:remains'),
  ...Object.entries(PROBLEMS).map(([code, name]) => screen(`problem/${name}`, '', `do=problem:${code}`)),
  { ...screen('bar/you', '', 'do=open'), bar: true },
  { ...screen('bar/you', 'practising', 'practice&do=open'), bar: true },
];

/** All of them. */
export const SCREENS: readonly Screen[] = [...ROUTES.flatMap((route) => OF_ROUTE[route] ?? []), ...ELSEWHERE];

/** The names of the pretend site's behaviours; one more does not compile until it stands here. */
const SCENARIO: Record<ScenarioName, true> = {
  on: true,
  off: true,
  'cannot-tell': true,
  'signed-out': true,
  challenge: true,
  offline: true,
  'not-shown': true,
  'work-account': true,
  german: true,
  arabic: true,
  'save-fails': true,
};

/** All of them, by name. */
export const SCENARIOS = Object.keys(SCENARIO) as ScenarioName[];
