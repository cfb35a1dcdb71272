/**
 * Everything a page can ask of the shell, by name. One implementation talks to Tauri, one is a
 * double for tests and for a plain browser. No sentences and no rules here.
 */
import type {
  AppView,
  BarView,
  BeginForm,
  CalendarSavedView,
  ChoiceForm,
  CommandError,
  CountryView,
  ExportForm,
  ExportPlanView,
  ExposureForm,
  ExposureView,
  FactView,
  FollowUpForm,
  LabelView,
  LetterForm,
  LetterView,
  ObjectionForm,
  ObjectionReviewView,
  PictureEditForm,
  ReaderView,
  RecordListView,
  RecordView,
  ScenarioName,
  SentForm,
  SettingsForm,
  SitePageName,
  StampForm,
  StampPlanView,
  StampsView,
  ToldForm,
  VerifyForm,
  VerifyView,
} from './generated';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What the main window can ask. Every call can reject with a {@link CommandError}. */
export interface Bridge {
  loadView(): Promise<AppView>;
  finishFirstRun(begin: BeginForm | null): Promise<AppView>;
  saveSettings(form: SettingsForm): Promise<AppView>;
  listFacts(): Promise<FactView[]>;
  listCountries(): Promise<CountryView[]>;
  finishUnderstanding(): Promise<AppView>;
  openSite(page: SitePageName): Promise<AppView>;
  readSwitch(): Promise<AppView>;
  reloadAndRead(): Promise<AppView>;
  closeSite(): Promise<AppView>;
  openInBrowser(page: SitePageName): Promise<AppView>;
  showReader(): Promise<ReaderView>;
  choose(choice: ChoiceForm): Promise<AppView>;
  tellReading(form: ToldForm): Promise<AppView>;
  pickPicture(): Promise<AppView>;
  discardPicture(): Promise<AppView>;
  /** Takes in a picture from the clipboard, as the bytes of a file. */
  pastePicture(bytes: Uint8Array): Promise<AppView>;
  editPicture(form: PictureEditForm): Promise<AppView>;
  importPage(): Promise<AppView>;
  listLabels(): Promise<LabelView[]>;
  saveObjection(form: ObjectionForm): Promise<AppView>;
  reviewObjection(): Promise<ObjectionReviewView>;
  noteSent(form: SentForm): Promise<AppView>;
  noteFollowUp(form: FollowUpForm): Promise<AppView>;
  writeLetter(form: LetterForm): Promise<LetterView>;
  /** Opens the page of the authority of a place, in the member's own browser. */
  openAuthority(region: string): Promise<AppView>;
  saveCalendarFile(): Promise<CalendarSavedView>;
  /** Without a form: what follows from the answers kept. */
  workOutExposure(form: ExposureForm | null): Promise<ExposureView>;
  pickMail(): Promise<AppView>;
  checkMail(): Promise<AppView>;
  keepMail(): Promise<AppView>;
  discardMail(): Promise<AppView>;
  listRecords(): Promise<RecordListView>;
  showRecord(number: number): Promise<RecordView>;
  planExport(form: ExportForm): Promise<ExportPlanView>;
  chooseExportFolder(form: ExportForm): Promise<ExportPlanView>;
  exportRecords(form: ExportForm): Promise<AppView>;
  cancelExport(): Promise<AppView>;
  makeNewKey(): Promise<AppView>;
  listStamps(): Promise<StampsView>;
  /** What would leave for a time stamp; sends nothing. */
  planStamp(form: StampForm): Promise<StampPlanView>;
  /** Asks for a time stamp; without a form, once more for the one that is wanted. */
  askStamp(form: StampForm | null): Promise<StampsView>;
  dropStamp(): Promise<StampsView>;
  verifyFile(form: VerifyForm): Promise<VerifyView>;
  beginPractice(scenario: ScenarioName): Promise<AppView>;
  endPractice(): Promise<AppView>;
  leaveProblem(): Promise<AppView>;
  forgetSignIn(): Promise<AppView>;
  /** Something changed in the shell. */
  onView(heard: (view: AppView) => void): Unsubscribe;
  /** A file that looks like a saved copy was dropped on the window. */
  onBundleDropped(heard: () => void): Unsubscribe;
}

/** What the bar above the site's page can ask. */
export interface BarBridge {
  loadBar(): Promise<BarView>;
  readSwitch(): Promise<void>;
  reloadSite(): Promise<void>;
  closeSite(): Promise<void>;
  onBar(heard: (view: BarView) => void): Unsubscribe;
}

/** Whether something thrown is an error of a command. */
export function isCommandError(thrown: unknown): thrown is CommandError {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'fields' in thrown;
}
