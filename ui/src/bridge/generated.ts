// Generated from src-tauri/src/views.rs and command_error.rs. Do not edit.

export type Mode = "real" | "practice";

export type ScenarioName = "on" | "off" | "cannot-tell" | "signed-out" | "challenge" | "offline" | "not-shown" | "work-account" | "german" | "arabic" | "save-fails";

export type MomentView = { iso: string, year: number, month: number, day: number, hour: number, minute: number, zone: string };

export type DateView = { iso: string, year: number, month: number, day: number };

export type HowView = "seen_by_app" | "told_by_member" | "imported" | "signed_by_sender" | "reference_text";

export type OutcomeView = "on" | "off" | "not_shown" | "signed_out" | "challenge" | "restricted" | "page_problem" | "cannot_tell";

export type KnownSettingView = { on: boolean, confirmed: boolean, locked: boolean, how: HowView, at: MomentView, record: number, stale: boolean };

export type LastTryView = { outcome: OutcomeView, reason: string | null, how: HowView, at: MomentView, record: number };

export type DriftView = { offAt: MomentView, offRecord: number, onAt: MomentView, onRecord: number };

export type SettingView = { known: KnownSettingView | null, lastTry: LastTryView | null, drift: DriftView | null };

export type TaskName = "understand" | "check" | "choose" | "object" | "save";

export type TaskStatusView = "not_started" | "in_progress" | "done" | "cannot_start_yet";

export type TaskView = { task: TaskName, status: TaskStatusView };

export type SitePageName = "setting" | "objection_form";

export type DrivingView = "you" | "app_reads";

export type SiteView = { open: boolean, page: SitePageName | null, address: string, host: string, loading: boolean, driving: DrivingView, refused: string | null };

export type PictureView = { src: string, sha256: string, width: number, height: number };

export type PictureMissing = "not_added" | "engine_failed";

export type ReadingView = { outcome: OutcomeView, reason: string | null, locked: boolean, control: string | null, alsoSeen: Array<string>, overlay: boolean, confirmed: boolean, how: HowView, at: MomentView, record: number, picture: PictureView | null, pictureMissing: PictureMissing | null, address: string };

export type ChangeView = { "stage": "none" } | { "stage": "await_click" } | { "stage": "still_on" } | { "stage": "await_reload", seenAt: MomentView } | { "stage": "confirmed", before: PairHalfView | null, after: PairHalfView } | { "stage": "came_back", offAt: MomentView, onAt: MomentView } | { "stage": "left_on", at: MomentView } | { "stage": "told_off", at: MomentView };

export type PairHalfView = { record: number, at: MomentView, how: HowView };

export type ObjectionForm = { country: string | null, member: boolean | null, targets: Array<string>, grounds: string, name: string, email: string, letterLanguage: string, editedText: string | null };

export type FormFieldView = { id: string, labelThere: string | null, mayLookDifferent: boolean, value: string, length: number, limit: number | null };

export type DueView = { date: DateView, workingDay: DateView | null, rule: string, legal: boolean, daysLeft: number, source: string, sourceAddress: string | null };

export type AuthorityView = { name: string, address: string };

export type SentView = { sentOn: DateView, reference: string | null, due: DueView | null, authority: AuthorityView | null, record: number };

export type ObjectionView = { draft: ObjectionForm, sent: SentView | null };

export type ObjectionReviewView = { fields: Array<FormFieldView>, right: string, dataController: string, dueIfSentToday: DueView | null, authority: AuthorityView | null, letterLanguages: Array<string> };

export type SentForm = { sentOn: string, reference: string | null };

export type CountryView = { code: string, name: string };

export type SealState = "keychain" | "no_keychain" | "locked" | "refused" | "key_missing" | "pending";

export type SealView = { state: SealState, fingerprint: string | null };

export type ProblemCode = "record_set_aside" | "record_rolled_back" | "record_unavailable" | "record_busy" | "disk_full" | "clock_went_back" | "settings_set_aside";

export type ProblemView = { code: ProblemCode, place: string | null };

export type WaitingPictureView = { fileName: string, picture: PictureView };

export type Colours = "system" | "light" | "dark" | "contrast";

export type SettingsForm = { language: string, colours: Colours, textSize: number, lessMovement: boolean, staySignedIn: boolean };

export type PracticeView = { scenario: ScenarioName };

export type AppView = { mode: Mode, practice: PracticeView | null, firstRunDone: boolean, settings: SettingsForm, systemLanguage: string, setting: SettingView, tasks: Array<TaskView>, site: SiteView, reading: ReadingView | null, change: ChangeView, objection: ObjectionView, records: number, seal: SealView, problem: ProblemView | null, waitingPicture: WaitingPictureView | null, lastExport: ExportedView | null, version: string };

export type ToldAnswer = "on" | "off" | "cannot_find" | "not_sure";

export type ToldForm = { answer: ToldAnswer, afterChange: boolean };

export type ChoiceForm = "turn_off" | "leave_on" | "changed_mind";

export type RecordRowView = { number: number, kind: string, at: MomentView, how: HowView, outcome: OutcomeView | null, reason: string | null, confirmed: boolean, hasPicture: boolean };

export type RecordListView = { rows: Array<RecordRowView>, intact: boolean, firstBad: number | null };

export type RecordLineView = { label: string, value: string, code: boolean };

export type RecordView = { row: RecordRowView, lines: Array<RecordLineView>, picture: PictureView | null, sha256: string, raw: string };

export type ExportPlanView = { fileName: string, folder: string, records: number, pictures: number, sealed: boolean };

export type ExportedView = { fileName: string, folder: string, sha256: string, shortCode: string, records: number, bytes: number, verdict: VerdictView, practice: boolean };

export type VerdictView = "intact" | "changed" | "unreadable";

export type VerifyView = { fileName: string, verdict: VerdictView, practice: boolean, records: number, madeOn: DateView | null, firstBad: string | null, firstBadKind: string | null, firstBadRecord: number | null, fingerprint: string | null, ownKey: boolean, reason: string | null };

export type VerifyForm = "pick" | "last_saved" | "dropped";

export type FactView = { id: string, pages: Array<string>, kind: string, status: string, publisher: string, title: string, address: string | null, sourceDate: string, checked: DateView };

export type ReaderView = { source: string, sha256: string, recipeId: string, recipeVersion: string, recipeValidUntil: DateView };

export type BarView = { site: SiteView, mode: Mode, settings: SettingsForm, systemLanguage: string };

export type BeginForm = "practice" | "now";

export type CommandErrorCode = "disk_full" | "read_only" | "denied" | "busy" | "record_unavailable" | "site_not_open" | "site_busy" | "site_failed" | "practice_failed" | "picture_unreadable" | "picture_too_large" | "file_unreadable" | "nothing_chosen" | "form_invalid" | "browser_failed" | "no_such_record" | "not_now" | "unexpected";

export type FieldError = { field: string, code: string };

export type CommandError = { code: CommandErrorCode, fields: Array<FieldError> };
