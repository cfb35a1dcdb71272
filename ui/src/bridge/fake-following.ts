/** What follows an objection in the pretend shell: a small copy of what pages can see of the real rules. */
import { DUE, FAKE_COUNTRIES } from './fake-world';
import { FAKE_FACTS } from './fake-facts';
import type { Bridge } from './bridge';
import type { FakeRecord } from './fake-record';
import type {
  AppView,
  AuthorityDetailView,
  CaseFileForm,
  CaseFileView,
  CommandErrorCode,
  DateView,
  ExposureForm,
  ExposureView,
  FollowingView,
  FollowUpForm,
  HappenedView,
  HowView,
  LetterForm,
  LetterView,
  MailView,
  NextStepView,
} from './generated';

function dayOf(iso: string): DateView {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { iso, year, month, day };
}

const STEPS: Readonly<Record<string, Pick<NextStepView, 'act' | 'because' | 'date' | 'basis' | 'also'>>> = {
  stopped: { act: 'look_again', because: 'stopped', date: null, basis: null, also: [] },
  partly: { act: 'ask_for_the_rest', because: 'partly', date: null, basis: null, also: ['complain'] },
  refused: { act: 'complain', because: 'refused', date: null, basis: null, also: [] },
  unclear: { act: 'ask_to_clarify', because: 'unclear', date: null, basis: null, also: ['complain'] },
  extended: {
    act: 'wait',
    because: 'extended_in_time',
    date: dayOf('2027-02-22'),
    basis: 'law',
    also: [],
  },
  reminded: {
    act: 'wait',
    because: 'reminded',
    date: dayOf('2026-12-06'),
    basis: 'app',
    also: ['complain'],
  },
  complained: {
    act: 'wait',
    because: 'authority_has_complaint',
    date: dayOf('2027-02-22'),
    basis: 'law',
    also: [],
  },
  none: { act: 'wait', because: 'time_runs', date: DUE.date, basis: 'law', also: [] },
};

/** What follows from what happened last. */
export function followingOf(happened: HappenedView[], targets: string[]): FollowingView {
  const last = happened.at(-1);
  const step = STEPS[last?.outcome ?? last?.event ?? 'none'] ?? STEPS['none'];
  const next: NextStepView = {
    ...(step as NextStepView),
    daysLeft: step?.date ? 30 : 0,
    due: DUE,
  };
  return {
    next,
    happened,
    targets,
    country: 'DE',
    canComplain: true,
    complained: happened.some(({ event }) => event === 'complained'),
  };
}

/** What happened, as the form says it. */
function happenedOf(form: FollowUpForm): HappenedView {
  return {
    event: form.event,
    outcome: form.event === 'answered' ? form.outcome : null,
    on: dayOf(form.on),
  };
}

function authority(region: string, part: string, name: string, uncertain: boolean): AuthorityDetailView {
  const address = `https://authority.example/${region.toLowerCase()}`;
  return { region, part, name, address, uncertain, asks: 'organisation_first', checked: dayOf('2026-11-22') };
}

const AUTHORITIES = [
  authority('DE-HH', 'Hamburg', 'Authority of Hamburg', false),
  authority('DE-BY', 'Bavaria', 'Authority of Bavaria', true),
  authority('IE', '', 'Data Protection Commission', false),
];

function letterOf(form: LetterForm): LetterView {
  const complaint = form.letter === 'complaint';
  const chosen = AUTHORITIES.find(({ region }) => region === form.authority) ?? null;
  const language = form.language === '' ? (complaint ? 'de' : 'en') : form.language;
  const open = complaint && chosen === null;
  return {
    subject: open ? '' : 'My objection',
    text: open ? '' : `Text of a ${form.letter} in ${language}.`,
    language,
    languages: open ? [] : complaint ? ['de', 'en'] : ['en', 'de', 'fr'],
    limit: 10_000,
    writtenOn: dayOf('2026-11-22'),
    runsUntil: null,
    authority: complaint ? chosen : null,
    authorities: complaint ? AUTHORITIES : [],
    asksPartOf: complaint ? 'DE' : null,
  };
}

function caseFileOf(form: CaseFileForm): CaseFileView {
  const chosen = AUTHORITIES.find(({ region }) => region === form.authority) ?? null;
  const exhibit = (number: number, kind: string, fileName: string | null, fit = 'fits') => ({
    ...{ number, kind, fileName, fit },
    on: dayOf('2026-11-22'),
    bytes: fileName === null ? 0 : 1_400,
  });
  return {
    authority: chosen,
    authorities: AUTHORITIES,
    asksPartOf: 'DE',
    language: chosen === null ? '' : form.language === '' ? 'de' : form.language,
    languages: chosen === null ? [] : ['de', 'en'],
    intake:
      chosen?.region === 'DE-BY'
        ? {
            files: 4,
            bytesEach: 3_000_000,
            bytesAll: 1_500_000,
            characters: 2000,
            takes: ['pdf', 'picture'],
            language: 'de',
            shownToCompany: true,
            needsName: true,
            publisher: chosen.name,
            title: 'Form for complaints',
            address: chosen.address,
            seen: '2024-03',
          }
        : null,
    exhibits:
      chosen === null
        ? []
        : [
            exhibit(1, 'reading', null),
            exhibit(2, 'picture', form.withoutPictures ? null : 'exhibit-02-picture.png', 'too_large'),
            exhibit(3, 'objection', form.withPersonal ? 'exhibit-03-objection.txt' : null),
            exhibit(4, 'log_proof', null),
          ],
    personal: true,
    pictures: true,
    fileName: 'default-off-case-file-2026-11-22.zip',
    folder: '/home/you/Documents',
    needsName: false,
  };
}

function exposureOf(form: ExposureForm): ExposureView {
  const stretch = {
    fromEarliest: dayOf('2025-11-03'),
    fromLatest: dayOf('2025-11-03'),
    toEarliest: dayOf('2026-11-22'),
    toLatest: dayOf('2026-11-22'),
    least: 384,
    most: 384,
    status: 'confirmed',
    past: false,
  };
  const nothing = { pauses: [], sourcesDisagree: false, partlyUnknown: false, seenOnBeforeStart: false };
  const without = {
    ...nothing,
    state: 'no_account',
    stretches: [],
    least: 0,
    most: 0,
    assumptions: [],
    facts: FAKE_FACTS.slice(0, 1),
  };
  return {
    form,
    countries: FAKE_COUNTRIES,
    offOn: form.member === false ? null : dayOf('2026-11-22'),
    result:
      form.member === false
        ? without
        : form.country === ''
          ? null
          : {
              state: 'ended',
              ...nothing,
              stretches: [stretch],
              least: 384,
              most: 384,
              assumptions: ['profile_shows_where_you_lived', 'untouched_before', 'joined_before'],
              facts: FAKE_FACTS.slice(0, 1),
            },
  };
}

const FAKE_MAIL: MailView = {
  fileName: 'answer.eml',
  sha256: '9f2c4e6a8b0d1f3e5c7a9b8d6f4e2c0a1b3d5f7e9c8a6b4d2f0e1c3a5b7d9f8e',
  from: 'privacy@linkedin.com',
  fromName: 'LinkedIn Privacy',
  to: ['ada@example.org'],
  subject: 'Your request',
  date: '2026-12-01T10:00:00Z',
  text: 'We have stopped.\nBest wishes',
  fromHtml: false,
  cut: false,
  attachments: [],
  repeated: [],
  keyNames: ['d2048._domainkey.linkedin.com.'],
  resolver: 'dns.quad9.net',
  verdict: null,
  doubt: null,
  signer: null,
  how: 'imported',
};

/** What these calls need of the pretend shell. */
interface Desk {
  view: () => AppView;
  push: (change: Partial<AppView>) => void;
  run: <T>(name: string, act: () => T) => Promise<T>;
  note: (kind: string, how: HowView) => unknown;
  keep: FakeRecord['keep'];
  saved: FakeRecord['saved'];
}

function fail(code: CommandErrorCode): never {
  throw { code, fields: [] };
}

/** The calls after an objection. */
export class FakeFollowing {
  /** What the member noted, as it was sent. */
  noted: FollowUpForm[] = [];
  #desk: Desk;
  #exposure: ExposureForm = { member: null, country: '', pastCountry: '', movedOn: '', joined: '' };

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  #do(name: string, act: () => void): Promise<AppView> {
    return this.#desk.run(name, () => {
      act();
      return this.#desk.view();
    });
  }

  noteFollowUp: Bridge['noteFollowUp'] = (form) =>
    this.#do('note_follow_up', () => {
      const { objection } = this.#desk.view();
      const sent = objection.sent ?? fail('not_now');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(form.on)) {
        throw { code: 'form_invalid', fields: [{ field: 'on', code: 'missing' }] };
      }
      this.noted.push(form);
      this.#desk.note('follow-up-noted', 'told_by_member');
      const { happened, targets } = sent.following;
      const following = followingOf([...happened, happenedOf(form)], targets);
      this.#desk.push({ objection: { ...objection, sent: { ...sent, following } } });
    });

  writeLetter: Bridge['writeLetter'] = (form) => this.#desk.run('write_letter', () => letterOf(form));
  planCaseFile: Bridge['planCaseFile'] = (form) => this.#desk.run('plan_case_file', () => caseFileOf(form));

  saveCaseFile: Bridge['saveCaseFile'] = (form) =>
    this.#do('save_case_file', () => {
      if (form.authority === '') {
        throw { code: 'form_invalid', fields: [{ field: 'authority', code: 'missing' }] };
      }
      const view = this.#desk.view();
      const { fileName, folder } = caseFileOf(form);
      const sha256 = '9f2c4e6a8b0d1f3e5c7a9b8d6f4e2c0a1b3d5f7e9c8a6b4d2f0e1c3a5b7d9f8e';
      this.#desk.push({
        lastExport: {
          ...{ fileName, folder, sha256 },
          shortCode: '9f2c 4e6a 8b0d 1f3e 5c7a 9b8d 6f4e 2c0a',
          records: view.records,
          bytes: 48_000,
          withheld: { records: 0, pictures: 0, blacked: 0, personal: form.withPersonal ? 0 : 2 },
          verdict: 'intact',
          pdf: null,
          practice: view.mode === 'practice',
        },
      });
      this.#desk.saved(fileName, sha256, view.records);
    });

  openAuthority: Bridge['openAuthority'] = () => this.#do('open_authority', () => {});

  saveCalendarFile: Bridge['saveCalendarFile'] = () =>
    this.#desk.run('save_calendar_file', () => ({
      fileName: 'default-off-2026-12-22.ics',
      folder: '/home/you/Documents',
      moved: 0,
    }));

  workOutExposure: Bridge['workOutExposure'] = (form) =>
    this.#desk.run('work_out_exposure', () => {
      if (form) this.#exposure = form;
      return exposureOf(this.#exposure);
    });

  pickMail = () => this.#do('pick_mail', () => this.#desk.push({ waitingMail: FAKE_MAIL }));
  discardMail = () => this.#do('discard_mail', () => this.#desk.push({ waitingMail: null }));

  checkMail = () =>
    this.#do('check_mail', () => {
      const waiting = this.#desk.view().waitingMail ?? fail('not_now');
      const checked = { verdict: 'valid', signer: 'linkedin.com', how: 'signed_by_sender' as const };
      this.#desk.push({ waitingMail: { ...waiting, ...checked } });
    });

  keepMail = () =>
    this.#do('keep_mail', () => {
      const waiting = this.#desk.view().waitingMail ?? fail('nothing_chosen');
      const verdict: Array<[string, string, 'code'?]> =
        waiting.verdict === null
          ? []
          : [
              ['verdict', `verdict_${waiting.verdict}`, 'code'],
              ['signer', waiting.signer ?? ''],
            ];
      this.#desk.keep('mail-kept', waiting.how, [
        ['mail_from', waiting.from],
        ['mail_subject', waiting.subject],
        ['mail_date', waiting.date ?? ''],
        ...verdict,
        ['sha256', waiting.sha256],
      ]);
      this.#desk.push({ waitingMail: null });
    });
}
