/**
 * Everything a page can ask of the shell, by name. One implementation talks to Tauri, one is a
 * double for tests and for a plain browser. No sentences and no rules here.
 */
import type {
  AppView,
  BarView,
  BeginForm,
  CalendarSavedView,
  CaseFileForm,
  CaseFileView,
  ChoiceForm,
  CommandError,
  CommandErrorCode,
  CountryView,
  ExportForm,
  ExportPictureForm,
  ExportPictureView,
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
  MenuPlace,
  PassphraseForm,
  PictureEditForm,
  PlaceName,
  PlaceView,
  ProblemReportView,
  PictureView,
  ReaderView,
  RecordListView,
  RecordView,
  ScenarioName,
  SentForm,
  SetLockForm,
  SettingsForm,
  SitePageName,
  StampForm,
  StampPlanView,
  StampsView,
  TechnicalLogView,
  ToldForm,
  VerifyForm,
  VerifyView,
  WordsView,
} from './generated';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What the main window can ask. Every call can reject with a {@link CommandError}. */
export interface Bridge {
  loadView(): Promise<AppView>;
  /** The sentences in a language, or without one in the language in use. */
  loadWords(language: string | null): Promise<WordsView>;
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
  /** Asks for the archive that the site gave the member, and counts what is in it. */
  pickDataExport(): Promise<AppView>;
  keepDataExport(): Promise<AppView>;
  discardDataExport(): Promise<AppView>;
  listLabels(): Promise<LabelView[]>;
  saveObjection(form: ObjectionForm): Promise<AppView>;
  reviewObjection(): Promise<ObjectionReviewView>;
  noteSent(form: SentForm): Promise<AppView>;
  noteFollowUp(form: FollowUpForm): Promise<AppView>;
  writeLetter(form: LetterForm): Promise<LetterView>;
  planCaseFile(form: CaseFileForm): Promise<CaseFileView>;
  saveCaseFile(form: CaseFileForm): Promise<AppView>;
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
  /** The pictures that a copy could show. */
  listExportPictures(form: ExportForm): Promise<ExportPictureView[]>;
  /** A picture as a copy would show it, with parts blacked out by the shell. */
  blackOutPicture(form: ExportPictureForm): Promise<PictureView>;
  chooseExportFolder(form: ExportForm): Promise<ExportPlanView>;
  exportRecords(form: ExportForm): Promise<AppView>;
  cancelExport(): Promise<AppView>;
  makeNewKey(): Promise<AppView>;
  /** Hands over from the key in use to a new one. */
  changeKey(): Promise<AppView>;
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
  unlock(form: PassphraseForm): Promise<AppView>;
  setLock(form: SetLockForm): Promise<AppView>;
  removeLock(form: PassphraseForm): Promise<AppView>;
  lockNow(): Promise<AppView>;
  deleteEverything(): Promise<AppView>;
  /** Begins anew after everything was deleted. */
  startAgain(): Promise<AppView>;
  closeApp(): Promise<void>;
  listPlaces(): Promise<PlaceView[]>;
  openPlace(place: PlaceName): Promise<AppView>;
  showTechnicalLog(): Promise<TechnicalLogView>;
  deleteTechnicalLog(): Promise<AppView>;
  makeProblemReport(): Promise<ProblemReportView>;
  /** Resolves to the file's name, or to null where the member chose no place. */
  saveProblemReport(): Promise<string | null>;
  /** Brings the site's window to the front. */
  raiseSite(): Promise<AppView>;
  /** Something was chosen in the menu. */
  onMenu(heard: (item: MenuPlace) => void): Unsubscribe;
  /** Something changed in the shell. */
  onView(heard: (view: AppView) => void): Unsubscribe;
  /** A file that looks like a saved copy was dropped on the window. */
  onBundleDropped(heard: () => void): Unsubscribe;
  /** A file that was dropped on the window was not taken. */
  onDropFailed(heard: (code: CommandErrorCode) => void): Unsubscribe;
}

/** What the bar above the site's page can ask. */
export interface BarBridge {
  loadBar(): Promise<BarView>;
  /** The bar's own sentences in a language, or without one in the language in use. */
  loadWords(language: string | null): Promise<WordsView>;
  readSwitch(): Promise<void>;
  reloadSite(): Promise<void>;
  closeSite(): Promise<void>;
  /** Brings the main window to the front. */
  raiseMain(): Promise<void>;
  onBar(heard: (view: BarView) => void): Unsubscribe;
  /** The keyboard came from the site's page by F6. */
  onEnter(heard: () => void): Unsubscribe;
}

/** Whether something thrown is an error of a command. */
export function isCommandError(thrown: unknown): thrown is CommandError {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'fields' in thrown;
}
