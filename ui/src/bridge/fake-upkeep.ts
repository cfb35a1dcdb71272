/** What keeps the app itself, in memory: the lock, places, the technical log, deleting, the menu. */
import type { Bridge, Unsubscribe } from './bridge';
import { freshView } from './fake-world';
import type { AppView, CommandErrorCode, MenuPlace, PlaceView } from './generated';

/** What this part needs of the shell in memory. */
export interface UpkeepShell {
  view: () => AppView;
  push: (change: Partial<AppView>) => void;
  run: <T>(name: string, act: () => T) => Promise<T>;
  fail: (code: CommandErrorCode) => never;
}

const PLACES: PlaceView[] = [
  { name: 'records', path: '/home/you/.local/share/io.github.defaultoff.DefaultOff', there: true },
  { name: 'copies', path: '/home/you/Documents', there: true },
  { name: 'settings', path: '/home/you/.config/io.github.defaultoff.DefaultOff', there: true },
  { name: 'log', path: '/home/you/.local/state/io.github.defaultoff.DefaultOff/logs', there: false },
];

export class FakeUpkeep {
  passphrase: string | null = null;
  technicalLog = '2026-11-22T14:03:00.000Z ERROR site: the web view could not be made\n';
  /** The file that the member names in the dialog; null where they name none. */
  reportName: string | null = 'default-off-problem-report.txt';
  #menu = new Set<(item: MenuPlace) => void>();
  #shell: UpkeepShell;
  /** What is behind the lock while it is shut. */
  #behind: Partial<AppView> = {};

  constructor(shell: UpkeepShell) {
    this.#shell = shell;
  }

  #do(name: string, act: () => void): Promise<AppView> {
    return this.#shell.run(name, () => {
      act();
      return this.#shell.view();
    });
  }

  #fits(passphrase: string | null): void {
    if (passphrase !== this.passphrase) this.#shell.fail('wrong_passphrase');
  }

  /** The member chooses in the menu. */
  choose(item: MenuPlace): void {
    for (const heard of this.#menu) heard(item);
  }

  unlock: Bridge['unlock'] = (form) =>
    this.#do('unlock', () => {
      this.#fits(form.passphrase);
      this.#shell.push({ ...this.#behind, lock: 'open' });
    });

  setLock: Bridge['setLock'] = (form) =>
    this.#do('set_lock', () => {
      if (this.passphrase !== null) this.#fits(form.current);
      if ([...form.passphrase].length < 8) this.#shell.fail('passphrase_too_short');
      this.passphrase = form.passphrase;
      this.#shell.push({ lock: 'open' });
    });

  removeLock: Bridge['removeLock'] = (form) =>
    this.#do('remove_lock', () => {
      this.#fits(form.passphrase);
      this.passphrase = null;
      this.#shell.push({ lock: 'none' });
    });

  lockNow = () =>
    this.#do('lock_now', () => {
      const view = this.#shell.view();
      this.#behind = view;
      const { settings, systemLanguage, version } = view;
      this.#shell.push({ ...freshView(), settings, systemLanguage, version, lock: 'locked' });
    });

  deleteEverything = () =>
    this.#do('delete_everything', () => {
      const { settings, systemLanguage, version } = this.#shell.view();
      this.passphrase = null;
      this.#shell.push({
        ...freshView(),
        settings,
        systemLanguage,
        version,
        deleted: { remains: [], copies: null },
      });
    });

  startAgain = () => this.#do('start_again', () => this.#shell.push({ ...freshView(), firstRunDone: false }));
  closeApp = () => this.#shell.run('close_app', () => {});
  listPlaces = () => this.#shell.run('list_places', () => PLACES);
  openPlace: Bridge['openPlace'] = (place) => this.#do(`open_place ${place}`, () => {});
  showTechnicalLog = () => this.#shell.run('show_technical_log', () => ({ text: this.technicalLog }));
  deleteTechnicalLog = () => this.#do('delete_technical_log', () => void (this.technicalLog = ''));
  makeProblemReport = () =>
    this.#shell.run('make_problem_report', () => ({
      text: `Default Off problem report\napp: ${this.#shell.view().version}\nsystem: linux x86_64\nengine: WebKitGTK 2.50.1\nlanguage: en (system: en)\npractice: no\nrecords: ${String(this.#shell.view().records)}\n\n${this.technicalLog}`,
    }));
  saveProblemReport = () => this.#shell.run('save_problem_report', () => this.reportName);
  raiseSite = () => this.#do('raise_site', () => {});

  onMenu = (heard: (item: MenuPlace) => void): Unsubscribe => {
    this.#menu.add(heard);
    return () => this.#menu.delete(heard);
  };
}
