/** The record of the shell in memory: its rows, saving them, checking saved files, and time stamps. */
import type { Bridge } from './bridge';
import { momentAt, PICTURE } from './fake-world';
import type {
  AppView,
  CommandErrorCode,
  ExportForm,
  FieldError,
  HowView,
  RecordKind,
  RecordLineView,
  RecordRowView,
  StampDelay,
  StampsView,
  TaskName,
  TaskStatusView,
} from './generated';

/** The pretend picture of a record: each record's is another one. */
function pictureOf(row: RecordRowView) {
  return { ...PICTURE, sha256: String(row.number).padStart(64, '0') };
}

/** Lines of a record: a label, a value, and whether the value is a code to word. */
type Lines = Array<[label: string, value: string, code?: 'code']>;

export abstract class FakeRecord {
  view: AppView;
  /** The next call fails with this. */
  failNext: { code: CommandErrorCode; fields: FieldError[] } | null = null;
  /** Names of the calls so far, in order. */
  calls: string[] = [];
  rows: RecordRowView[] = [];
  /** What stands on the pages of records, by number, besides their outcome and address. */
  lines = new Map<number, RecordLineView[]>();
  /** Whether the build can make a PDF. */
  makesPdf = true;

  protected minute = 3;

  constructor(view: AppView) {
    this.view = view;
  }

  /** Changes the view and tells everyone. */
  abstract push(change: Partial<AppView>): void;

  protected async run<T>(name: string, act: () => T): Promise<T> {
    this.calls.push(name);
    await Promise.resolve();
    if (this.failNext) {
      const failed = this.failNext;
      this.failNext = null;
      throw failed;
    }
    return act();
  }

  protected do(name: string, act: () => void): Promise<AppView> {
    return this.run(name, () => {
      act();
      return this.view;
    });
  }

  protected note(kind: string, how: HowView, more: Partial<RecordRowView> = {}): RecordRowView {
    // A record begins with the note that it began.
    if (this.rows.length === 0 && kind !== 'log-started') this.note('log-started', 'noted_by_app');
    if (kind !== 'log-started') this.minute += 1;
    const row: RecordRowView = {
      number: this.rows.length,
      kind,
      at: momentAt(14, this.minute),
      how,
      outcome: null,
      reason: null,
      confirmed: false,
      hasPicture: false,
      ...more,
    };
    this.rows = [row, ...this.rows];
    this.view = { ...this.view, records: this.rows.length };
    return row;
  }

  /** Notes an act with the lines of its record, as the real shell words them. */
  #noteWith(kind: RecordKind, how: HowView, lines: Lines): number {
    const { number } = this.note(kind, how);
    this.lines.set(
      number,
      lines.map(([label, value, code]) => ({ label, value, code: code !== undefined })),
    );
    return number;
  }

  /** Notes what an act kept. */
  keep(kind: RecordKind, how: HowView, lines: Lines): void {
    this.push({ lastKept: this.#noteWith(kind, how, lines) });
  }

  /** Notes that a copy was saved. */
  saved(fileName: string, sha256: string, records: number): void {
    this.#noteWith('exported', 'noted_by_app', [
      ['file_name', fileName],
      ['sha256', sha256],
      ['records', String(records)],
    ]);
  }

  protected task(task: TaskName, status: TaskStatusView): void {
    this.view = {
      ...this.view,
      tasks: this.view.tasks.map((each) => {
        if (each.task === task) return { ...each, status };
        const opens = task === 'check' && each.status === 'cannot_start_yet';
        return opens ? { ...each, status: 'not_started' } : each;
      }),
    };
  }

  #folder = '/home/you/Documents';

  #plan(form: ExportForm) {
    const practice = this.view.mode === 'practice' ? 'PRACTICE-' : '';
    const rows = this.rows.filter(
      (row) =>
        form.scope === 'all' ||
        (form.scope === 'since'
          ? row.at.iso.slice(0, 10) >= (form.since ?? '')
          : form.picked.includes(row.number)),
    );
    const shownOf = (row: RecordRowView) =>
      form.withoutPictures
        ? 'out'
        : (form.pictures.find(({ sha256 }) => sha256 === pictureOf(row).sha256)?.shown ?? 'whole');
    const pictures = rows.filter((row) => row.hasPicture).map(shownOf);
    const count = (wanted: string) => pictures.filter((shown) => shown === wanted).length;
    const personal = rows.filter((row) => row.kind === 'objection-noted').length;
    return {
      fileName: `${practice}default-off-record-2026-11-22.zip`,
      folder: this.#folder,
      records: rows.length,
      pictures: count('whole'),
      withheld: {
        records: this.rows.length - rows.length,
        pictures: count('out'),
        blacked: count('blacked'),
        personal: form.withPersonal ? 0 : personal,
      },
      personal: form.withPersonal ? personal : 0,
      sealed: this.view.seal.state === 'keychain',
      pdf: this.makesPdf,
    };
  }

  planExport: Bridge['planExport'] = (form) => this.run('plan_export', () => this.#plan(form));

  chooseExportFolder: Bridge['chooseExportFolder'] = (form) =>
    this.run('choose_export_folder', () => {
      this.#folder = '/home/you/Papers';
      return this.#plan(form);
    });

  listExportPictures: Bridge['listExportPictures'] = () =>
    this.run('list_export_pictures', () =>
      [...this.rows]
        .reverse()
        .filter((row) => row.hasPicture)
        .map((row) => ({
          record: row.number,
          at: row.at,
          picture: pictureOf(row),
          usual: 'whole' as const,
          beforeEdit: false,
        })),
    );

  blackOutPicture: Bridge['blackOutPicture'] = (form) =>
    this.run('black_out_picture', () => {
      if (form.boxes.length === 0) throw { code: 'form_invalid', fields: [] };
      return PICTURE;
    });

  cancelExport = () => this.do('cancel_export', () => this.push({ exporting: null }));

  makeNewKey = () =>
    this.do('make_new_key', () => {
      const fingerprint = 'SHA256:aNewKeyOfThisComputer0123456789abcdefghijk';
      this.keep('key-lost', 'noted_by_app', [
        ['key_before', 'SHA256:qYt0fJ3m1Vb7hRk2cX9pLw8zN4sDaE6uGi5oTxB0yMc'],
        ['fingerprint', fingerprint],
      ]);
      this.push({ seal: { state: 'keychain', fingerprint } });
    });

  changeKey = () =>
    this.do('change_key', () => {
      const { seal } = this.view;
      const fingerprint = 'SHA256:anotherKeyOfThisComputer0123456789abcdefghi';
      this.keep('key-rotated', 'noted_by_app', [
        ['key_before', seal.fingerprint ?? ''],
        ['fingerprint', fingerprint],
      ]);
      this.push({ seal: { ...seal, fingerprint } });
    });

  stamps: StampsView = {
    kept: [],
    pending: null,
    asking: false,
    address: '',
    authorities: [
      {
        name: 'Time for All',
        address: 'https://time.example.org/tsr',
        country: 'DE',
        offer: 'anyone',
        uncertain: false,
      },
      {
        name: 'Old Clock',
        address: 'http://clock.example.com/',
        country: 'PL',
        offer: 'signers',
        uncertain: true,
      },
    ],
  };
  /** What the pretend authority does. */
  stampDelay: StampDelay | null = null;

  listStamps = () => this.run('list_stamps', () => this.stamps);

  planStamp: Bridge['planStamp'] = (form) =>
    this.run('plan_stamp', () => {
      if (!/^https?:/u.test(form.address)) throw { code: 'form_invalid', fields: [] };
      return {
        address: form.address,
        host: new URL(form.address).host,
        encrypted: form.address.startsWith('https:'),
        sha256: 'b7c1a90e54d2f3886c1be2a7d9404f5533a6e8b0c9d1f27e4b58a60c3d7e9f12',
        records: this.rows.length,
      };
    });

  askStamp: Bridge['askStamp'] = (form) =>
    this.run('ask_stamp', () => {
      const address = form?.address ?? this.stamps.pending?.address ?? '';
      const covers = this.rows.length;
      if (this.stampDelay !== null) {
        const pending = { address, sha256: 'b7'.repeat(32), records: covers, why: this.stampDelay };
        this.stamps = { ...this.stamps, address, pending };
        return this.stamps;
      }
      this.note('time-stamp', 'noted_by_app');
      const record = this.rows[0]?.number ?? 0;
      const kept = { record, address, time: '2026-11-22T10:08:11Z', outcome: 'valid' as const, covers };
      this.stamps = { ...this.stamps, address, pending: null, kept: [kept, ...this.stamps.kept] };
      return this.stamps;
    });

  dropStamp = () =>
    this.run('drop_stamp', () => {
      this.stamps = { ...this.stamps, pending: null };
      return this.stamps;
    });

  exportRecords: Bridge['exportRecords'] = (form) =>
    this.do('export_records', () => {
      const plan = this.#plan(form);
      const sha256 = '4f1d9c02ab37e6585d0c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d';
      this.saved(plan.fileName, sha256, plan.records);
      const lastExport = {
        fileName: plan.fileName,
        folder: plan.folder,
        sha256,
        shortCode: '4f1d 9c02 ab37 e658 5d0c 1e2f 3a4b 5c6d',
        records: plan.records,
        bytes: 48213,
        withheld: plan.withheld,
        verdict: 'intact' as const,
        practice: this.view.mode === 'practice',
        pdf: form.withPdf ? plan.fileName.replace(/zip$/u, 'pdf') : null,
      };
      this.view = { ...this.view, lastExport };
      this.task('save', 'done');
    });

  verifyFile: Bridge['verifyFile'] = () =>
    this.run('verify_file', () => ({
      fileName: this.view.lastExport?.fileName ?? 'default-off-record-2026-11-22.zip',
      verdict: 'intact' as const,
      practice: this.view.mode === 'practice',
      records: this.rows.length,
      madeOn: { iso: '2026-11-22', year: 2026, month: 11, day: 22 },
      firstBad: null,
      firstBadKind: null,
      firstBadRecord: null,
      shortCode: this.view.lastExport?.shortCode ?? '4f1d 9c02 ab37 e658 5d0c 1e2f 3a4b 5c6d',
      fingerprint: this.view.seal.fingerprint,
      ownKey: true,
      reason: null,
    }));
}
