/**
 * A shell in memory, for tests and for a plain browser. It follows the same rules as the real one
 * as far as a page can see them; the real rules live in the shell. Never part of the shipped app.
 */
import type { BarBridge, Bridge, Unsubscribe } from './bridge';
import { FakeFollowing, followingOf } from './fake-following';
import { FakeRecord } from './fake-record';
import { FakeUpkeep } from './fake-upkeep';
import { fakeWords } from './fake-words';
import { bestLanguage } from '../locale/locale.svelte';
import type { PseudoLocale } from '../locale/pseudo';
import {
  AUTHORITY,
  DUE,
  FAKE_COUNTRIES,
  FAKE_FACTS,
  FAKE_DATA,
  FAKE_LABELS,
  FAKE_READER,
  freshView,
  knownOf,
  PICTURE,
  readingOf,
  reviewOf,
  SWITCH_NAME,
  wallOf,
} from './fake-world';
import type {
  AppView,
  BarView,
  CommandErrorCode,
  HowView,
  OutcomeView,
  ReadingView,
  RecordRowView,
  ScenarioName,
  SitePageName,
  TaskName,
  TaskStatusView,
  ToldForm,
} from './generated';

export class FakeShell extends FakeRecord implements Bridge {
  /** What the pretend server has stored. */
  stored = { on: true };
  /** What the pretend page shows; differs from `stored` when saving fails. */
  shown = { on: true };
  scenario: ScenarioName = 'on';
  facts = FAKE_FACTS;
  /** A pseudo-locale in place of every language. */
  pseudo: PseudoLocale | null = null;

  #views = new Set<(view: AppView) => void>();
  #bars = new Set<(view: BarView) => void>();
  #drops = new Set<() => void>();

  constructor(change: Partial<AppView> = {}) {
    super({ ...freshView(), ...change });
  }

  /** The member clicks the switch on the site. */
  clickSwitch(): void {
    this.shown.on = !this.shown.on;
    if (this.scenario !== 'save-fails') this.stored.on = this.shown.on;
  }

  /** A picture is dropped on the window. */
  dropPicture(fileName = 'setting-page.png'): void {
    const edit = { keep: null, boxes: [], keepWhole: false };
    this.view = { ...this.view, waitingPicture: { fileName, picture: PICTURE, whole: PICTURE, edit } };
    this.#tell();
  }

  /** A saved file is dropped on the window. */
  dropBundle(): void {
    for (const heard of this.#drops) heard();
  }

  /** Something changes in the shell by itself. */
  push(change: Partial<AppView>): void {
    this.view = { ...this.view, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const heard of this.#views) heard(this.view);
    for (const heard of this.#bars) heard(this.#bar());
  }

  #bar(): BarView {
    const { site, mode, settings, systemLanguage } = this.view;
    return { site, mode, settings, systemLanguage };
  }

  #run<T>(name: string, act: () => T): Promise<T> {
    return this.run(name, act);
  }

  #do(name: string, act: () => void): Promise<AppView> {
    return this.do(name, act);
  }

  #fail(code: CommandErrorCode): never {
    throw { code, fields: [] };
  }

  #note(kind: string, how: HowView, more: Partial<RecordRowView> = {}): RecordRowView {
    return this.note(kind, how, more);
  }

  #task(task: TaskName, status: TaskStatusView): void {
    this.task(task, status);
  }

  #reading(reload: boolean): void {
    if (!this.view.site.open) this.#fail('site_not_open');
    if (!reload && !this.view.site.readable) this.#fail('not_now');
    if (reload) this.shown.on = this.stored.on;
    const { change, setting } = this.view;
    const wall = wallOf(this.scenario);
    const outcome: OutcomeView = wall?.outcome ?? (this.shown.on ? 'on' : 'off');
    const confirmed = outcome === 'off' && reload && change.stage === 'await_reload';
    const row = this.#note('reading', 'seen_by_app', {
      outcome,
      reason: wall?.reason ?? null,
      confirmed,
      hasPicture: this.scenario !== 'offline',
    });
    const reading: ReadingView = {
      ...readingOf(row, outcome),
      locked: this.scenario === 'work-account',
      control: wall ? null : SWITCH_NAME,
      confirmed,
      picture: row.hasPicture ? PICTURE : null,
      pictureMissing: row.hasPicture ? null : 'engine_failed',
      address: this.view.site.address,
    };
    this.view = { ...this.view, reading };
    if (wall) {
      const lastTry = { outcome, reason: row.reason, how: row.how, at: row.at, record: row.number };
      this.view = { ...this.view, setting: { ...setting, lastTry } };
      this.#task('check', 'in_progress');
      return;
    }
    const before = setting.known;
    const known = { ...knownOf(row, outcome === 'on'), confirmed, locked: reading.locked };
    this.view = { ...this.view, setting: { known, lastTry: null, drift: setting.drift } };
    this.#task('check', 'done');
    if (outcome === 'on' && change.stage === 'await_click') this.push({ change: { stage: 'still_on' } });
    else if (outcome === 'on' && change.stage === 'await_reload')
      this.push({ change: { stage: 'came_back', offAt: change.seenAt, onAt: row.at } });
    else if (confirmed) {
      const on = this.rows.find((each) => each.outcome === 'on');
      this.push({
        change: {
          stage: 'confirmed',
          before: on ? { record: on.number, at: on.at, how: on.how } : null,
          after: { record: row.number, at: row.at, how: row.how },
        },
      });
      this.#task('choose', 'done');
    } else if (outcome === 'off' && before?.confirmed !== true)
      this.push({ change: { stage: 'await_reload', seenAt: row.at } });
    else this.#tell();
  }

  loadWords = (language: string | null) =>
    fakeWords(this.pseudo ?? language ?? bestLanguage(this.view.settings.language, this.view.systemLanguage));

  loadView = () => this.#do('load_view', () => {});

  finishFirstRun: Bridge['finishFirstRun'] = (begin) =>
    this.#do('finish_first_run', () => {
      this.view = { ...this.view, firstRunDone: true };
      if (begin === 'practice') this.#practise('on');
    });

  saveSettings: Bridge['saveSettings'] = (settings) =>
    this.#do('save_settings', () => {
      const on =
        ['month', 'quarter'].includes(settings.reminder) && this.view.setting.known ? DUE.date : null;
      const notification = settings.reminderNotification;
      const reminder = { ...this.view.reminder, on, notification, ask: false };
      this.view = { ...this.view, settings, reminder };
    });

  listFacts: Bridge['listFacts'] = () => this.#run('list_facts', () => this.facts);
  listCountries = () => this.#run('list_countries', () => FAKE_COUNTRIES);

  finishUnderstanding = () => this.#do('finish_understanding', () => this.#task('understand', 'done'));

  openSite = (page: SitePageName) =>
    this.#do('open_site', () => {
      const practice = this.view.mode === 'practice';
      const host = practice ? '127.0.0.1:40917' : 'www.linkedin.com';
      const path =
        page === 'setting'
          ? '/mypreferences/d/settings/data-for-ai-improvement'
          : '/help/linkedin/ask/TS-DPRO';
      const address = `${practice ? 'http' : 'https'}://${host}${path}`;
      this.push({
        site: {
          open: true,
          page,
          address,
          host,
          readable: page === 'setting',
          loading: false,
          driving: 'you',
          refused: null,
          signInTrouble: null,
        },
      });
    });

  readSwitch = () => this.#do('read_switch', () => this.#reading(false));
  reloadAndRead = () => this.#do('reload_and_read', () => this.#reading(true));

  closeSite = () =>
    this.#do('close_site', () =>
      this.push({
        site: {
          open: false,
          page: null,
          address: '',
          host: '',
          readable: false,
          loading: false,
          driving: 'you',
          refused: null,
          signInTrouble: null,
        },
      }),
    );

  openInBrowser = () => this.#do('open_in_browser', () => {});
  showReader = () => this.#run('show_reader', () => FAKE_READER);

  choose: Bridge['choose'] = (choice) =>
    this.#do('choose', () => {
      const row = this.#note('choice', 'told_by_member');
      if (choice === 'turn_off') this.view = { ...this.view, change: { stage: 'await_click' } };
      if (choice === 'leave_on') this.view = { ...this.view, change: { stage: 'left_on', at: row.at } };
      if (choice === 'changed_mind') this.view = { ...this.view, change: { stage: 'none' } };
      this.#task(
        'choose',
        choice === 'leave_on' ? 'done' : choice === 'turn_off' ? 'in_progress' : 'not_started',
      );
    });

  tellReading: Bridge['tellReading'] = (form) =>
    this.#do('tell_reading', () => {
      const { answer, afterChange } = form;
      this.told.push(form);
      const waiting = this.view.waitingPicture;
      const outcome: OutcomeView =
        answer === 'on' || answer === 'off' ? answer : answer === 'cannot_find' ? 'not_shown' : 'cannot_tell';
      const row = this.#note('told', 'told_by_member', { outcome, hasPicture: waiting !== null });
      const reading: ReadingView = {
        ...readingOf(row, outcome),
        picture: waiting?.picture ?? null,
        pictureMissing: waiting ? null : 'not_added',
      };
      this.view = { ...this.view, reading, waitingPicture: null };
      if (outcome === 'on' || outcome === 'off') {
        const known = knownOf(row, outcome === 'on');
        this.view = { ...this.view, setting: { ...this.view.setting, known, lastTry: null } };
        this.#task('check', 'done');
      }
      if (afterChange && outcome === 'off') {
        this.view = { ...this.view, change: { stage: 'told_off', at: row.at } };
        this.#task('choose', 'done');
      }
      if (afterChange && outcome === 'on') this.view = { ...this.view, change: { stage: 'still_on' } };
    });

  pickPicture = () => this.#do('pick_picture', () => this.dropPicture());
  /** The bytes that were pasted last. */
  pasted: Uint8Array | null = null;
  /** What the member told, as it was sent. */
  told: ToldForm[] = [];

  pastePicture: Bridge['pastePicture'] = (bytes) =>
    this.#do('paste_picture', () => {
      this.pasted = bytes;
      this.dropPicture('');
    });

  editPicture: Bridge['editPicture'] = (edit) =>
    this.#do('edit_picture', () => {
      const waiting = this.view.waitingPicture;
      if (!waiting) this.#fail('nothing_chosen');
      const { width, height } = edit.keep ?? waiting.whole;
      this.push({ waitingPicture: { ...waiting, edit, picture: { ...waiting.whole, width, height } } });
    });

  importPage = () =>
    this.#do('import_page', () => {
      if (this.view.site.open) this.#fail('site_open');
      const outcome: OutcomeView = this.stored.on ? 'on' : 'off';
      const row = this.#note('reading', 'imported', { outcome });
      const reading = { ...readingOf(row, outcome), control: SWITCH_NAME };
      const known = knownOf(row, outcome === 'on');
      const setting = this.view.setting.known ? this.view.setting : { ...this.view.setting, known };
      this.push({ reading, setting });
    });

  pickDataExport = () => this.#do('pick_data_export', () => this.push({ dataExport: FAKE_DATA }));
  discardDataExport = () => this.#do('discard_data_export', () => this.push({ dataExport: null }));

  keepDataExport = () =>
    this.#do('keep_data_export', () => {
      const found = this.view.dataExport ?? this.#fail('nothing_chosen');
      this.keep('data-export-counted', 'imported', [
        ...found.kinds.map(({ kind, count }): [string, string] => [`data_${kind}`, String(count)]),
        ...found.unrecognised.map((name): [string, string] => ['data_unrecognised', name]),
      ]);
      this.push({ dataExport: null });
    });

  listLabels = () => this.#run('list_labels', () => FAKE_LABELS);

  discardPicture = () => this.#do('discard_picture', () => this.push({ waitingPicture: null }));

  saveObjection: Bridge['saveObjection'] = (form) =>
    this.#do('save_objection', () => {
      this.view = { ...this.view, objection: { ...this.view.objection, draft: form } };
      this.#task('object', 'in_progress');
    });

  reviewObjection: Bridge['reviewObjection'] = () =>
    this.#run('review_objection', () => {
      const { draft } = this.view.objection;
      const fields = [
        ...(/^$|^[^@]+@[^@]+\.[^@]+$/u.test(draft.email) ? [] : [{ field: 'email', code: 'not-an-email' }]),
        ...(draft.member === false && draft.links.trim() === '' ? [{ field: 'links', code: 'missing' }] : []),
      ];
      if (fields.length > 0) throw { code: 'form_invalid', fields };
      return reviewOf(draft);
    });

  noteSent: Bridge['noteSent'] = ({ sentOn, reference }) =>
    this.#do('note_sent', () => {
      const [year = 0, month = 0, day = 0] = sentOn.split('-').map(Number);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(sentOn) || month < 1 || month > 12 || day < 1 || day > 31) {
        const fields = [{ field: 'sentOn', code: 'not-a-date' }];
        throw { code: 'form_invalid', fields };
      }
      const row = this.#note('objection-noted', 'told_by_member');
      const sent = {
        sentOn: { iso: sentOn, year, month, day },
        reference,
        due: DUE,
        authority: AUTHORITY,
        record: row.number,
        following: followingOf([], this.view.objection.draft.targets),
      };
      this.view = { ...this.view, objection: { ...this.view.objection, sent } };
      this.#task('object', 'done');
    });

  /** What follows an objection, kept in a file of its own. */
  readonly following = new FakeFollowing({
    view: () => this.view,
    push: (change) => this.push(change),
    run: (name, act) => this.#run(name, act),
    note: (kind, how) => this.#note(kind, how),
    keep: (kind, how, lines) => this.keep(kind, how, lines),
    saved: (fileName, sha256, records) => this.saved(fileName, sha256, records),
  });

  noteFollowUp = this.following.noteFollowUp;
  writeLetter = this.following.writeLetter;
  planCaseFile = this.following.planCaseFile;
  saveCaseFile = this.following.saveCaseFile;
  openAuthority = this.following.openAuthority;
  saveCalendarFile = this.following.saveCalendarFile;
  workOutExposure = this.following.workOutExposure;
  pickMail = this.following.pickMail;
  discardMail = this.following.discardMail;
  checkMail = this.following.checkMail;
  keepMail = this.following.keepMail;

  /** What keeps the app itself, in a file of its own. */
  readonly upkeep = new FakeUpkeep({
    view: () => this.view,
    push: (change) => this.push(change),
    run: (name, act) => this.#run(name, act),
    fail: (code) => this.#fail(code),
  });

  unlock = this.upkeep.unlock;
  setLock = this.upkeep.setLock;
  removeLock = this.upkeep.removeLock;
  lockNow = this.upkeep.lockNow;
  deleteEverything = this.upkeep.deleteEverything;
  startAgain = this.upkeep.startAgain;
  closeApp = this.upkeep.closeApp;
  listPlaces = this.upkeep.listPlaces;
  openPlace = this.upkeep.openPlace;
  showTechnicalLog = this.upkeep.showTechnicalLog;
  deleteTechnicalLog = this.upkeep.deleteTechnicalLog;
  makeProblemReport = this.upkeep.makeProblemReport;
  saveProblemReport = this.upkeep.saveProblemReport;
  raiseSite = this.upkeep.raiseSite;
  onMenu = this.upkeep.onMenu;

  listRecords: Bridge['listRecords'] = () =>
    this.#run('list_records', () => ({ rows: this.rows, intact: true, firstBad: null }));

  showRecord: Bridge['showRecord'] = (number) =>
    this.#run('show_record', () => {
      const row = this.rows.find((each) => each.number === number) ?? this.#fail('no_such_record');
      return {
        row,
        lines: [
          { label: 'outcome', value: row.outcome ?? '', code: true },
          { label: 'address', value: this.view.site.address, code: false },
          ...(this.lines.get(number) ?? []),
        ].filter((line) => line.value !== ''),
        picture: row.hasPicture ? PICTURE : null,
        sha256: '9f2c4e6a8b0d1f3e5c7a9b8d6f4e2c0a1b3d5f7e9c8a6b4d2f0e1c3a5b7d9f8e',
        raw: JSON.stringify({ kind: row.kind, outcome: row.outcome }),
        newest: this.rows.length - 1,
      };
    });

  #practise(scenario: ScenarioName): void {
    const { settings, systemLanguage, version, seal } = this.view;
    this.scenario = scenario;
    this.rows = [];
    this.lines.clear();
    this.stored.on = scenario !== 'off';
    this.shown.on = this.stored.on;
    this.push({
      ...freshView(),
      settings,
      systemLanguage,
      version,
      seal,
      mode: 'practice',
      practice: { scenario },
    });
  }

  beginPractice: Bridge['beginPractice'] = (scenario) =>
    this.#do('begin_practice', () => this.#practise(scenario));

  endPractice = () =>
    this.#do('end_practice', () => {
      const { settings, systemLanguage, version, seal } = this.view;
      this.scenario = 'on';
      this.rows = [];
      this.lines.clear();
      this.push({ ...freshView(), settings, systemLanguage, version, seal });
    });

  leaveProblem = () => this.#do('leave_problem', () => this.push({ problem: null }));
  forgetSignIn = () => this.#do('forget_sign_in', () => {});

  onView = (heard: (view: AppView) => void): Unsubscribe => {
    this.#views.add(heard);
    return () => this.#views.delete(heard);
  };

  onBundleDropped = (heard: () => void): Unsubscribe => {
    this.#drops.add(heard);
    return () => this.#drops.delete(heard);
  };

  #refusals = new Set<(code: CommandErrorCode) => void>();

  onDropFailed = (heard: (code: CommandErrorCode) => void): Unsubscribe => {
    this.#refusals.add(heard);
    return () => this.#refusals.delete(heard);
  };

  /** A file is dropped that the shell does not take. */
  refuseDrop(code: CommandErrorCode): void {
    for (const heard of this.#refusals) heard(code);
  }

  /** The same shell as the bar above the site's page sees it. */
  bar: BarBridge = {
    loadWords: this.loadWords,
    loadBar: () => this.#run('load_bar', () => this.#bar()),
    readSwitch: async () => void (await this.readSwitch()),
    reloadSite: () => this.#run('reload_site', () => void (this.shown.on = this.stored.on)),
    closeSite: async () => void (await this.closeSite()),
    raiseMain: () => this.#run('raise_main', () => {}),
    onBar: (heard) => {
      this.#bars.add(heard);
      return () => this.#bars.delete(heard);
    },
    // The pretend site's page is no page from which one could come.
    onEnter: () => () => {},
  };
}
