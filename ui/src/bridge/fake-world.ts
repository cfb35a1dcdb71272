/** What the pretend shell knows at its start. Made up, apart from names that everybody knows. */
import pageDrawing from './fake-page.svg?url';
import type {
  AppView,
  CountryView,
  DataExportView,
  KnownSettingView,
  LabelView,
  MomentView,
  ReaderView,
  ReadingView,
  RecordRowView,
  AuthorityView,
  DueView,
  FormFieldView,
  ObjectionForm,
  ObjectionReviewView,
  OutcomeView,
  PictureView,
  ScenarioName,
} from './generated';

const two = (n: number) => String(n).padStart(2, '0');

/** A moment of 22 November 2026, in Dublin. */
export function momentAt(hour: number, minute: number): MomentView {
  const iso = `2026-11-22T${two(hour)}:${two(minute)}:00+00:00`;
  return { iso, year: 2026, month: 11, day: 22, hour, minute, zone: 'Europe/Dublin' };
}

/** Nothing done yet, first screens seen. */
export function freshView(): AppView {
  return {
    mode: 'real',
    practice: null,
    firstRunDone: true,
    settings: {
      language: '',
      colours: 'system',
      textSize: 100,
      lessMovement: false,
      staySignedIn: false,
      wholePagePicture: false,
      reminder: 'unset',
      reminderNotification: false,
    },
    systemLanguage: 'en',
    setting: { known: null, lastTry: null, drift: null },
    tasks: [
      { task: 'understand', status: 'not_started' },
      { task: 'check', status: 'not_started' },
      { task: 'choose', status: 'cannot_start_yet' },
      { task: 'object', status: 'not_started' },
      { task: 'save', status: 'cannot_start_yet' },
    ],
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
    reading: null,
    change: { stage: 'none' },
    objection: {
      draft: {
        country: null,
        member: null,
        targets: [],
        grounds: '',
        firstName: '',
        lastName: '',
        email: '',
        links: '',
        letterLanguage: 'en',
        editedText: null,
        withoutCodes: false,
      },
      writtenOn: null,
      sent: null,
    },
    records: 0,
    seal: { state: 'keychain', fingerprint: 'SHA256:qYt0fJ3m1Vb7hRk2cX9pLw8zN4sDaE6uGi5oTxB0yMc' },
    problem: null,
    waitingPicture: null,
    waitingMail: null,
    dataExport: null,
    lastExport: null,
    lastKept: null,
    exporting: null,
    lock: 'none',
    reminder: { on: null, due: false, ask: false, notificationPossible: true, notification: false },
    deleted: null,
    version: '0.1.0',
  };
}

export const FAKE_COUNTRIES: CountryView[] = [
  { code: 'IE', name: '', asksPart: false },
  { code: 'DE', name: '', asksPart: true },
  { code: 'DE-HH', name: 'Hamburg', asksPart: false },
  { code: 'DE-BY', name: 'Bavaria', asksPart: false },
  { code: 'GB', name: '', asksPart: false },
  { code: 'CH', name: '', asksPart: false },
  { code: 'US-CA', name: 'California', asksPart: false },
  { code: 'US', name: '', asksPart: false },
  { code: 'BR', name: '', asksPart: false },
];

/** An archive of a member who has posted for years; some kinds are in no file. */
export const FAKE_DATA: DataExportView = {
  kinds: [
    { kind: 'profile_entries', used: true, count: 41, first: null, last: null },
    {
      kind: 'posts',
      used: true,
      count: 212,
      first: { iso: '2016-05-03', year: 2016, month: 5, day: 3 },
      last: { iso: '2026-11-01', year: 2026, month: 11, day: 1 },
    },
    {
      kind: 'comments',
      used: true,
      count: 1840,
      first: { iso: '2015-01-20', year: 2015, month: 1, day: 20 },
      last: { iso: '2026-11-19', year: 2026, month: 11, day: 19 },
    },
    { kind: 'articles', used: true, count: 0, first: null, last: null },
    {
      kind: 'private_messages',
      used: false,
      count: 3071,
      first: { iso: '2012-09-08', year: 2012, month: 9, day: 8 },
      last: { iso: '2026-11-20', year: 2026, month: 11, day: 20 },
    },
  ],
  unrecognised: ['Votes.csv'],
};

export const FAKE_LABELS: LabelView[] = [
  {
    language: 'en',
    setting: 'Data for Generative AI Improvement',
    switchName: 'Use my data for training content creation AI models',
    menu: ['Settings & Privacy', 'Data privacy'],
    phoneMenu: ['Settings', 'Data privacy'],
    on: 'On',
    off: 'Off',
  },
  {
    language: 'de',
    setting: 'Daten zur Verbesserung generativer KI',
    switchName: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    menu: ['Einstellungen & Datenschutz', 'Datenschutz'],
    phoneMenu: [],
    on: 'Ein',
    off: 'Aus',
  },
  {
    language: 'fr',
    setting: "Données pour l'amélioration de l'IA générative",
    switchName: "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
    menu: ['Préférences et confidentialité', 'Confidentialité des données'],
    phoneMenu: [],
    on: null,
    off: null,
  },
];

export { FAKE_FACTS } from './fake-facts';

export const FAKE_READER: ReaderView = {
  source: '(() => JSON.stringify({ schema: 1 }))()',
  sha256: 'c7d1f0a2b3e4958677a6b5c4d3e2f1009f8e7d6c5b4a39281706f5e4d3c2b1a0',
  recipeId: 'linkedin.genai-training',
  recipeVersion: '1.0.0',
  recipeValidUntil: { iso: '2027-11-30', year: 2027, month: 11, day: 30 },
};

export const PICTURE: PictureView = {
  src: pageDrawing,
  sha256: '3b7e1c0d5f2a9864e1d07c3b5a9f8e2d4c6b1a0f9e8d7c6b5a4f3e2d1c0b9a87',
  width: 960,
  height: 540,
};

export const SWITCH_NAME = 'Use my data for training content creation AI models';

/** A result without a picture. */
export function readingOf(row: RecordRowView, outcome: OutcomeView): ReadingView {
  return {
    outcome,
    reason: row.reason,
    locked: false,
    control: null,
    alsoSeen: [],
    overlay: false,
    confirmed: false,
    how: row.how,
    at: row.at,
    record: row.number,
    picture: null,
    pictureMissing: 'not_added',
    address: '',
  };
}

/** A position that is known from a record. */
export function knownOf(row: RecordRowView, on: boolean): KnownSettingView {
  const { how, at, number: record } = row;
  return { on, confirmed: false, locked: false, how, at, record, stale: false };
}

/** How the pretend site behaves in a scenario. */
export function wallOf(scenario: ScenarioName): { outcome: OutcomeView; reason: string | null } | null {
  switch (scenario) {
    case 'cannot-tell':
      return { outcome: 'cannot_tell', reason: 'several-found' };
    case 'signed-out':
      return { outcome: 'signed_out', reason: 'sign-in-address' };
    case 'challenge':
      return { outcome: 'challenge', reason: 'challenge-address' };
    case 'offline':
      return { outcome: 'page_problem', reason: 'offline' };
    case 'not-shown':
      return { outcome: 'not_shown', reason: 'not-in-list' };
    default:
      return null;
  }
}

export const DUE: DueView = {
  date: { iso: '2026-12-22', year: 2026, month: 12, day: 22 },
  calendarDay: null,
  rule: 'gdpr',
  legal: true,
  daysLeft: 30,
  open: true,
  extension: null,
  sourceAddress: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
};

export const AUTHORITY: AuthorityView = {
  name: 'Data Protection Commission',
  address: 'https://www.dataprotection.ie/',
};

/** A letter of one sentence, so that pages have something to show; the form's values as the shell gives them. */
export function reviewOf(draft: ObjectionForm): ObjectionReviewView {
  const letter =
    draft.editedText ?? `I object to the use of my data for training.\n\n${draft.grounds}`.trim();
  const kinds = [
    ...(draft.targets.includes('content_ai')
      ? ['Object to processing for training content-generating AI models']
      : []),
    ...(draft.targets.some((target) => target !== 'content_ai') ? ['Other'] : []),
  ];
  return {
    fields: kinds.flatMap((kind, index) => sendingOf(draft, kind, letter, index + 1)),
    letter,
    right: draft.country === 'DE' ? 'gdpr' : 'none',
    dataController: draft.country === 'DE' ? 'linkedin_ireland' : 'linkedin_corporation',
    dueIfSentToday: DUE,
    authority: AUTHORITY,
    letterLanguages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'],
  };
}

/** One sending of the form: it takes one kind of objection at a time. */
function sendingOf(draft: ObjectionForm, kind: string, letter: string, sending: number): FormFieldView[] {
  const field = (id: string, value: string, act = 'paste'): FormFieldView => ({
    id,
    labelThere: null,
    mayLookDifferent: id !== 'objection_type',
    value,
    length: [...value].length,
    limit: null,
    act,
    sending,
  });
  return [
    field('first_name', draft.firstName),
    field('last_name', draft.lastName),
    field('email', draft.email),
    field('objection_type', kind, 'choose'),
    ...(draft.member === false ? [field('links', draft.links)] : []),
    field('details', letter),
    field('confirmation', '', 'tick'),
  ];
}
