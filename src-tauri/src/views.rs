//! What the UI is shown and what it sends: the one contract between the two.
//!
//! Payloads that go out end in `View`, payloads that come in end in `Form`. TypeScript is generated
//! from these types (`ui/src/bridge/generated.ts`).
//! Over 500 lines because it is one flat contract, best read in one place. No sentences here: the UI words everything by code.

mod following;
mod record_kind;
mod saving;
mod upkeep;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use following::*;
pub use record_kind::RecordKind;
pub use saving::*;
pub use upkeep::*;

/// Real life or rehearsal. The two never share a store, a key or an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The real site, the real record.
    Real,
    /// The pretend site on this computer.
    Practice,
}

/// The scenarios of the pretend site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the names are the documentation; the practice page words them
pub enum ScenarioName {
    On,
    Off,
    CannotTell,
    SignedOut,
    Challenge,
    Offline,
    NotShown,
    WorkAccount,
    German,
    Arabic,
    SaveFails,
}

/// A moment, as evidence and as something to word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MomentView {
    /// RFC 3339 with offset, for example `2026-11-22T14:03:00+01:00`.
    pub iso: String,
    /// Calendar year in the member's zone.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// 0 to 23.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
    /// IANA zone name, or empty when the system does not tell.
    pub zone: String,
}

/// A civil date, without a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateView {
    /// `2026-11-22`.
    pub iso: String,
    /// Year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

/// How a statement is known. It stands beside every statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HowView {
    /// Read by this app on the page.
    SeenByApp,
    /// Stated by the member.
    ToldByMember,
    /// Came with a file.
    Imported,
    /// Signed by the sender of a mail.
    SignedBySender,
    /// Text shipped with the app.
    ReferenceText,
    /// An act of the app itself, such as an export: nothing was seen or told.
    NotedByApp,
}

/// What a reading, or a telling, came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the closed list of decisions.md, worded by the UI
pub enum OutcomeView {
    On,
    Off,
    NotShown,
    SignedOut,
    Challenge,
    Restricted,
    PageProblem,
    CannotTell,
}

/// The last known on or off.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownSettingView {
    /// True for on.
    pub on: bool,
    /// Off, and seen again after a reload from the server. Always false for on and for told records.
    pub confirmed: bool,
    /// The switch cannot be changed in this account.
    pub locked: bool,
    /// How it is known.
    pub how: HowView,
    /// When it was seen or told.
    pub at: MomentView,
    /// The record that holds it.
    pub record: u32,
    /// Older than 90 days.
    pub stale: bool,
}

/// The last attempt to look, when it says something other than [`KnownSettingView`].
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastTryView {
    /// What it came to.
    pub outcome: OutcomeView,
    /// Reason code (kebab-case) when the app could not tell.
    pub reason: Option<String>,
    /// How it is known.
    pub how: HowView,
    /// When.
    pub at: MomentView,
    /// The record that holds it.
    pub record: u32,
}

/// On after off: the setting differs from the reading before.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DriftView {
    /// When it was seen off.
    pub off_at: MomentView,
    /// How that is known.
    pub off_how: HowView,
    /// The record of that.
    pub off_record: u32,
    /// When it was seen on again.
    pub on_at: MomentView,
    /// How that is known.
    pub on_how: HowView,
    /// The record of that.
    pub on_record: u32,
}

/// The state that home shows.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingView {
    /// `None`: not checked yet.
    pub known: Option<KnownSettingView>,
    /// The last attempt, when it is newer than `known` and did not give on or off.
    pub last_try: Option<LastTryView>,
    /// Set when on was seen after off.
    pub drift: Option<DriftView>,
}

/// The five tasks of home, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after the task
pub enum TaskName {
    Understand,
    Check,
    Choose,
    Object,
    Save,
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after the status
pub enum TaskStatusView {
    NotStarted,
    InProgress,
    Done,
    CannotStartYet,
    NotNeeded,
}

/// One row of the task list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    /// Which task.
    pub task: TaskName,
    /// Its status.
    pub status: TaskStatusView,
}

/// Pages of the site that the app can open, by name; the page never sends an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SitePageName {
    /// The page with the one switch.
    Setting,
    /// The objection form.
    ObjectionForm,
}

/// Who is driving the site window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DrivingView {
    /// The member. The app is not reading.
    You,
    /// The app is taking its one reading.
    AppReads,
}

/// The site window.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SiteView {
    /// Whether the window is open.
    pub open: bool,
    /// The page it was opened for.
    pub page: Option<SitePageName>,
    /// The real address, from the engine; empty before the first load.
    pub address: String,
    /// Host part of `address`, for the line "You are on ...".
    pub host: String,
    /// Whether this page can hold the switch: the form of an objection cannot, and is not read.
    pub readable: bool,
    /// Loading now.
    pub loading: bool,
    /// Who is driving.
    pub driving: DrivingView,
    /// The last thing the wall refused (`page`, `window`, `download`), for one calm line; never an address.
    pub refused: Option<String>,
    /// The sign-in does not work in this window (`loops`, `challenge-comes-back`, `second-window`); the other route is offered.
    pub sign_in_trouble: Option<String>,
}

/// A picture kept with a record.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureView {
    /// Address for `<img src>`.
    pub src: String,
    /// SHA-256 of the kept file, lower-case hex.
    pub sha256: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// Why there is no picture beside a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureMissing {
    /// The member did not add one (told records).
    NotAdded,
    /// The engine could not make one.
    EngineFailed,
    /// The page asks for a name, a password or a code; it is not pictured.
    PrivatePage,
}

/// The result of the newest reading or telling in this session.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// What it came to.
    pub outcome: OutcomeView,
    /// Reason code (kebab-case) for `cannot_tell` and some walls.
    pub reason: Option<String>,
    /// The switch is locked in this account.
    pub locked: bool,
    /// Name of the control that was read, as the page names it.
    pub control: Option<String>,
    /// Another control stands on the page (in the UK: Microsoft's own row); its name.
    pub also_seen: Vec<String>,
    /// Something lay over the page.
    pub overlay: bool,
    /// Off, and seen again after a reload.
    pub confirmed: bool,
    /// How it is known.
    pub how: HowView,
    /// When.
    pub at: MomentView,
    /// The record that holds it.
    pub record: u32,
    /// The picture.
    pub picture: Option<PictureView>,
    /// Why there is none.
    pub picture_missing: Option<PictureMissing>,
    /// Address the engine reported; empty for told records.
    pub address: String,
}

/// Where the change of the switch stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "stage", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ChangeView {
    /// Nothing chosen.
    None,
    /// "Turn it off" was chosen; the member clicks on the site, then presses "I've done it".
    AwaitClick,
    /// Read again: it still shows on.
    StillOn,
    /// Seen off; not yet confirmed by a reload and a second reading.
    AwaitReload {
        /// When off was first seen.
        seen_at: MomentView,
    },
    /// Confirmed after a reload.
    Confirmed {
        /// The earlier reading, when it was seen on in this log.
        before: Option<PairHalfView>,
        /// The later reading.
        after: PairHalfView,
    },
    /// Off was seen, and after the reload it was on again.
    CameBack {
        /// When off was seen.
        off_at: MomentView,
        /// When on was seen after the reload.
        on_at: MomentView,
    },
    /// "Leave it on" was chosen.
    LeftOn {
        /// When.
        at: MomentView,
    },
    /// The member told us that it is off, from their own browser.
    ToldOff {
        /// When.
        at: MomentView,
    },
}

/// One half of the before-and-after pair.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairHalfView {
    /// The record.
    pub record: u32,
    /// When.
    pub at: MomentView,
    /// How it is known.
    pub how: HowView,
}

/// The member's objection so far. Kept on this computer only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ObjectionForm {
    /// ISO 3166-1 alpha-2, or a sub-division such as `US-CA`; empty: would rather not say.
    pub country: Option<String>,
    /// Whether they have an account.
    pub member: Option<bool>,
    /// What they object to: `content_ai`, `other_ai`, `restriction`.
    pub targets: Vec<String>,
    /// Their own words; may be empty.
    pub grounds: String,
    /// First name for the form.
    pub first_name: String,
    /// Last name for the form.
    pub last_name: String,
    /// E-mail for the form.
    pub email: String,
    /// Where their data appears; asked of people without an account only.
    pub links: String,
    /// Language of the letter, for example `de`.
    pub letter_language: String,
    /// The letter as the member changed it; `None` while it follows the answers.
    pub edited_text: Option<String>,
    /// Whether the note on the records, with its codes, is left out of letters.
    pub without_codes: bool,
}

/// One value to copy into the site's form, in the form's order.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormFieldView {
    /// Stable id, for example `first_name`; the UI words it.
    pub id: String,
    /// What the field is called there, where that is confirmed.
    pub label_there: Option<String>,
    /// The form may look different there.
    pub may_look_different: bool,
    /// What to paste.
    pub value: String,
    /// Characters in `value`.
    pub length: u32,
    /// Limit where one is known.
    pub limit: Option<u32>,
    /// `paste`, `choose` or `tick`.
    pub act: String,
    /// Which sending of the form it belongs to, from 1: the form takes one kind of objection at a time.
    pub sending: u32,
}

/// The due date with the rule that gives it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueView {
    /// The day that counts now. Every page and file shows this one.
    pub date: DateView,
    /// The plain day of the calendar, where the law moves the end to another one.
    pub calendar_day: Option<DateView>,
    /// Rule id, for example `gdpr`; the UI words it and its source.
    pub rule: String,
    /// Whether a law gives this date; otherwise it is a date to ask again.
    pub legal: bool,
    /// Days from today; negative when past.
    pub days_left: i32,
    /// Whether an answer is still awaited.
    pub open: bool,
    /// What the member told of more time, if they did.
    pub extension: Option<ExtensionView>,
    /// Address of the source, which the UI names by the rule.
    pub source_address: Option<String>,
}

/// What the member told of more time.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionView {
    /// When they got the note.
    pub on: DateView,
    /// What became of it: `granted`, `too_late`, `before_receipt`, `not_in_this_law`.
    pub outcome: String,
    /// Whether it gave a reason: `yes`, `no`, `not_sure`; nothing where that was not asked.
    pub reason: Option<String>,
}

/// A supervisory authority.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityView {
    /// Its name.
    pub name: String,
    /// Where to complain.
    pub address: String,
}

/// The objection after it was noted as sent.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentView {
    /// The day the member says they sent it.
    pub sent_on: DateView,
    /// Reference, when one was given.
    pub reference: Option<String>,
    /// When an answer is due.
    pub due: Option<DueView>,
    /// Who can be asked next.
    pub authority: Option<AuthorityView>,
    /// The record.
    pub record: u32,
    /// What follows from it.
    pub following: FollowingView,
}

/// The objection.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectionView {
    /// What was answered so far.
    pub draft: ObjectionForm,
    /// The day that the letter bears, once it was written from these answers.
    pub written_on: Option<DateView>,
    /// Set once it was noted as sent.
    pub sent: Option<SentView>,
}

/// The check-answers page of the objection.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectionReviewView {
    /// Values in the form's order; the text is one of them where the form takes one.
    pub fields: Vec<FormFieldView>,
    /// The letter, as it stands or as the member changed it.
    pub letter: String,
    /// Which right is used: `gdpr-21`, `uk-gdpr-21`, `fadp-30`, `none`, ...; the UI words it.
    pub right: String,
    /// Who decides about the data: `linkedin_ireland` or `linkedin_corporation`.
    pub data_controller: String,
    /// The date if it is sent today.
    pub due_if_sent_today: Option<DueView>,
    /// Who can be asked next.
    pub authority: Option<AuthorityView>,
    /// Languages a letter exists in.
    pub letter_languages: Vec<String>,
}

/// Noting that the objection was sent.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentForm {
    /// `2026-11-22`.
    pub sent_on: String,
    /// Optional reference.
    pub reference: Option<String>,
}

/// A country to choose.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountryView {
    /// ISO 3166 code.
    pub code: String,
    /// Name in English; other languages use the system's own names for `code`.
    pub name: String,
    /// A part of it has to be named to find the authority.
    pub asks_part: bool,
}

/// Whether and how the record is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SealState {
    /// Key in the system's keychain.
    Keychain,
    /// No keychain answers on this computer; the record is kept, unsealed.
    NoKeychain,
    /// A keychain is there but locked.
    Locked,
    /// A keychain is there but refused.
    Refused,
    /// The record was sealed with a key that is not there any more.
    KeyMissing,
    /// Not looked at yet (it is asked for when first needed).
    Pending,
}

/// The seal.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealView {
    /// State.
    pub state: SealState,
    /// SSH fingerprint, `SHA256:...`.
    pub fingerprint: Option<String>,
}

/// A problem the member must know of, with a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The record file was damaged or changed outside; it was kept and a new one begun.
    RecordSetAside,
    /// The newest entries known from the copy outside the record are missing.
    RecordRolledBack,
    /// The record is gone; only the copy of its newest checkpoint is left.
    RecordGone,
    /// Another record stands where this one was.
    RecordOther,
    /// The newest checkpoint could not be kept outside the record.
    CopyNotKept,
    /// The record cannot be opened at all (read-only, denied).
    RecordUnavailable,
    /// Another copy of the app holds the record.
    RecordBusy,
    /// The disk is full.
    DiskFull,
    /// The clock went back.
    ClockWentBack,
    /// The settings file was damaged; defaults are used and the old file is kept.
    SettingsSetAside,
}

/// A problem.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Which.
    pub code: ProblemCode,
    /// A place on this computer that belongs to it, for the member's eyes only.
    pub place: Option<String>,
}

/// A part of a picture, in its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // the four numbers of a box
pub struct PicturePart {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// What the member takes out of the waiting picture. Parts are measured on the whole picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureEditForm {
    /// The part to keep; everything without it.
    pub keep: Option<PicturePart>,
    /// The boxes that become black.
    pub boxes: Vec<PicturePart>,
    /// The whole picture is kept with the record too.
    pub keep_whole: bool,
}

/// A picture that was picked, dropped or pasted and waits for the member's word.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingPictureView {
    /// Name of the file; empty for a pasted picture.
    pub file_name: String,
    /// The picture as it would be kept: written anew, without hidden data, cut and blacked out.
    pub picture: PictureView,
    /// The whole picture, written anew.
    pub whole: PictureView,
    /// What was taken out so far.
    pub edit: PictureEditForm,
}

/// The words on the site's page in a language in which they are confirmed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LabelView {
    /// BCP 47.
    pub language: String,
    /// Name of the setting.
    pub setting: String,
    /// Name of the switch.
    pub switch_name: String,
    /// Menu entries on the web, in order.
    pub menu: Vec<String>,
    /// Menu entries in the app on a phone, in order; empty where they are not confirmed.
    pub phone_menu: Vec<String>,
    /// Word for on, where it is confirmed.
    pub on: Option<String>,
    /// Word for off, where it is confirmed.
    pub off: Option<String>,
}

/// Colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words are the documentation
pub enum Colours {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// What the member set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsForm {
    /// UI language, BCP 47; empty follows the system.
    pub language: String,
    /// Colours.
    pub colours: Colours,
    /// Per cent, 100 to 200.
    pub text_size: u32,
    /// Less movement.
    pub less_movement: bool,
    /// Keep the sign-in of the site window; off by default.
    pub stay_signed_in: bool,
    /// Picture the whole page with a reading, not only what is seen; off by default.
    pub whole_page_picture: bool,
    /// How often to be reminded to look again.
    pub reminder: ReminderEvery,
    /// Show the reminder as a notification when the computer starts; off by default.
    pub reminder_notification: bool,
}

impl Default for SettingsForm {
    fn default() -> Self {
        Self {
            language: String::new(),
            colours: Colours::System,
            text_size: 100,
            less_movement: false,
            stay_signed_in: false,
            whole_page_picture: false,
            reminder: ReminderEvery::Unset,
            reminder_notification: false,
        }
    }
}

/// Practice.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PracticeView {
    /// The scenario in use.
    pub scenario: ScenarioName,
}

/// Everything that the pages draw.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    /// Real or practice.
    pub mode: Mode,
    /// Set while practising.
    pub practice: Option<PracticeView>,
    /// The three first screens were seen or skipped.
    pub first_run_done: bool,
    /// Settings.
    pub settings: SettingsForm,
    /// Language of the system, BCP 47.
    pub system_language: String,
    /// The setting.
    pub setting: SettingView,
    /// Tasks in order.
    pub tasks: Vec<TaskView>,
    /// The site window.
    pub site: SiteView,
    /// Result of the newest reading or telling in this session.
    pub reading: Option<ReadingView>,
    /// Where the change stands.
    pub change: ChangeView,
    /// The objection.
    pub objection: ObjectionView,
    /// Number of records.
    pub records: u32,
    /// The seal.
    pub seal: SealView,
    /// Something the member must know.
    pub problem: Option<ProblemView>,
    /// A picture that waits for the member's word.
    pub waiting_picture: Option<WaitingPictureView>,
    /// A mail that waits for the member's word.
    pub waiting_mail: Option<MailView>,
    /// What was counted in LinkedIn's archive of the member's data, until they keep the counts or let them go.
    pub data_export: Option<DataExportView>,
    /// The last export of this session.
    pub last_export: Option<ExportedView>,
    /// The record that the last keeping of this session made: a mail, counts of the member's data, a change of key.
    pub last_kept: Option<u32>,
    /// How far a saving has come that takes longer than half a second.
    pub exporting: Option<ExportProgressView>,
    /// The passphrase lock. While it is locked, everything else but the settings is empty.
    pub lock: LockView,
    /// The reminder to look again.
    pub reminder: ReminderView,
    /// Set after everything was deleted, until the member starts again.
    pub deleted: Option<DeletedView>,
    /// Version of the app.
    pub version: String,
}

/// A kind of data that LinkedIn names, as a count.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataKindView {
    /// `optout::data_export::DataKind`.
    pub kind: String,
    /// Whether LinkedIn names it as used for the training, or as not used.
    pub used: bool,
    /// How many.
    pub count: u32,
    /// The earliest day, where days could be read.
    pub first: Option<DateView>,
    /// The latest day.
    pub last: Option<DateView>,
}

/// What LinkedIn's archive of the member's data holds.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataExportView {
    /// Kinds of which there was a file.
    pub kinds: Vec<DataKindView>,
    /// Files with a known name that do not look as we know them.
    pub unrecognised: Vec<String>,
}

/// What the member saw in their own browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the four answers
pub enum ToldAnswer {
    On,
    Off,
    CannotFind,
    NotSure,
}

/// Telling what was seen. A waiting picture is kept with it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldForm {
    /// The answer.
    pub answer: ToldAnswer,
    /// Whether this is a look after they changed the switch.
    pub after_change: bool,
    /// The language that their site speaks, BCP 47, where they said so.
    pub language: Option<String>,
}

/// The member's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after the buttons
pub enum ChoiceForm {
    TurnOff,
    LeaveOn,
    ChangedMind,
}

/// One row of the record list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordRowView {
    /// Number of the record, from 0.
    pub number: u32,
    /// [`RecordKind`], or a kind of a later version; the UI words it.
    pub kind: String,
    /// When.
    pub at: MomentView,
    /// How it is known.
    pub how: HowView,
    /// For readings and tellings.
    pub outcome: Option<OutcomeView>,
    /// For readings and tellings.
    pub reason: Option<String>,
    /// Off confirmed after a reload.
    pub confirmed: bool,
    /// Has a picture.
    pub has_picture: bool,
}

/// The list of records.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordListView {
    /// Newest first.
    pub rows: Vec<RecordRowView>,
    /// Whether the whole record was checked and is intact.
    pub intact: bool,
    /// Number of the first record that is not as it was written.
    pub first_bad: Option<u32>,
}

/// A labelled value on a record's page; the UI words `label`, and `value` when `code` is set.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordLineView {
    /// Message id suffix.
    pub label: String,
    /// The value as text.
    pub value: String,
    /// True when `value` is a code to word, false when it is text to show as it is.
    pub code: bool,
}

/// One record's page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// Row as in the list.
    pub row: RecordRowView,
    /// What was noted, in order.
    pub lines: Vec<RecordLineView>,
    /// The picture.
    pub picture: Option<PictureView>,
    /// SHA-256 of the record's exact bytes.
    pub sha256: String,
    /// The record's exact bytes as text, for the curious.
    pub raw: String,
    /// Number of the newest record.
    pub newest: u32,
}

/// What an export would hold and where it would go.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPlanView {
    /// File name.
    pub file_name: String,
    /// Folder on this computer.
    pub folder: String,
    /// Records in it.
    pub records: u32,
    /// Pictures in it as they are.
    pub pictures: u32,
    /// What stays out.
    pub withheld: WithheldView,
    /// Letters, notes and mails in it.
    pub personal: u32,
    /// Whether it will be sealed.
    pub sealed: bool,
    /// Whether this build can make a PDF of the report.
    pub pdf: bool,
}

/// Which records go into a saved copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportScopeForm {
    /// All of them.
    #[default]
    All,
    /// Those from a day on.
    Since,
    /// Those picked from the list.
    Picked,
}

/// What goes into a saved copy.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportForm {
    /// Which records.
    pub scope: ExportScopeForm,
    /// The first day, `YYYY-MM-DD`, for [`ExportScopeForm::Since`].
    pub since: Option<String>,
    /// Numbers of records, for [`ExportScopeForm::Picked`].
    pub picked: Vec<u32>,
    /// Pictures stay out.
    pub without_pictures: bool,
    /// Pictures that go in otherwise than usual.
    pub pictures: Vec<ExportPictureForm>,
    /// Letters, notes and mails, which hold names and addresses, go in.
    pub with_personal: bool,
    /// A PDF of the report goes in, and stands beside the file. Nothing of it where the build cannot make one.
    #[serde(default)]
    pub with_pdf: bool,
}

/// How far the saving has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportProgressView {
    /// Files written.
    pub done: u32,
    /// Files in all.
    pub total: u32,
}

/// Whom to ask for a time stamp.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampForm {
    /// Address of the authority, HTTPS or HTTP.
    pub address: String,
}

/// What would leave this computer for a time stamp, and to whom.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampPlanView {
    /// Address of the authority.
    pub address: String,
    /// Its host.
    pub host: String,
    /// Whether it is asked under TLS. Over plain HTTP, those on the way can read along.
    pub encrypted: bool,
    /// The 32 bytes that leave, hex.
    pub sha256: String,
    /// How many records they cover.
    pub records: u32,
}

/// What came of a time stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StampOutcomeView {
    /// It is about the 32 bytes, and its signature fits.
    Valid,
    /// It is not what was asked for.
    NotValid,
    /// It cannot be judged here.
    NotChecked,
}

/// A time stamp that was kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampView {
    /// The record that holds it.
    pub record: u32,
    /// Address of the authority.
    pub address: String,
    /// The time that it states, as it states it.
    pub time: Option<String>,
    /// What came of it.
    pub outcome: StampOutcomeView,
    /// How many records it covers.
    pub covers: u32,
}

/// Why an authority gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StampDelay {
    /// It was not asked to the end yet.
    NotAsked,
    /// No connection.
    Offline,
    /// It took too long.
    TooSlow,
    /// It answered with an error, or with something else.
    Refused,
    /// It could not prove who it is.
    BadCertificate,
}

/// A time stamp that is still wanted.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PendingStampView {
    /// Address of the authority.
    pub address: String,
    /// The 32 bytes, hex.
    pub sha256: String,
    /// How many records they cover.
    pub records: u32,
    /// Why there is no answer yet.
    pub why: StampDelay,
}

/// Time stamps: kept, wanted, and whether one is being asked for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampsView {
    /// Kept ones, newest first.
    pub kept: Vec<StampView>,
    /// The wanted one.
    pub pending: Option<PendingStampView>,
    /// Whether an answer is being waited for.
    pub asking: bool,
    /// The address used last.
    pub address: String,
    /// Authorities to pick from.
    pub authorities: Vec<StampAuthorityView>,
}

/// A finished export.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedView {
    /// File name.
    pub file_name: String,
    /// Folder.
    pub folder: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// The first 32 hex digits in eight groups of four, to write down.
    pub short_code: String,
    /// Records in it.
    pub records: u32,
    /// Bytes.
    pub bytes: u32,
    /// What stayed out.
    pub withheld: WithheldView,
    /// The verdict of the check made right after saving, on the file itself.
    pub verdict: VerdictView,
    /// Practice.
    pub practice: bool,
    /// Name of the PDF beside it, where one was saved.
    pub pdf: Option<String>,
}

/// Verdict on a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerdictView {
    /// Nothing changed.
    Intact,
    /// Something changed.
    Changed,
    /// Not readable as a saved file of this app.
    Unreadable,
}

/// Result of checking a saved file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifyView {
    /// Name of the file.
    pub file_name: String,
    /// Verdict.
    pub verdict: VerdictView,
    /// Practice.
    pub practice: bool,
    /// Records in it.
    pub records: u32,
    /// Day it was made.
    pub made_on: Option<DateView>,
    /// First thing that is not as it was: a path in the file.
    pub first_bad: Option<String>,
    /// Its kind, kebab-case; the UI words it.
    pub first_bad_kind: Option<String>,
    /// The record it belongs to.
    pub first_bad_record: Option<u32>,
    /// The first 32 hex digits of the file's SHA-256 in groups of four, as they were shown when it was saved.
    pub short_code: Option<String>,
    /// SSH fingerprint of the seal.
    pub fingerprint: Option<String>,
    /// Whether that is this computer's key.
    pub own_key: bool,
    /// Why it is unreadable, kebab-case; the UI words it.
    pub reason: Option<String>,
}

/// Which file to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerifyForm {
    /// Ask with the system's file dialog.
    Pick,
    /// The file saved last in this session.
    LastSaved,
    /// The file that was dropped on the window.
    Dropped,
}

/// One fact of the catalog.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Id; the Fluent message is `fact-<id>`.
    pub id: String,
    /// Groups it is shown in, for example `understand-covered`.
    pub pages: Vec<String>,
    /// `linkedin_says`, `regulator`, `court_record`, `press`, `research`, `law`, `our_reading`.
    pub kind: String,
    /// `confirmed`, `single_source`, `uncertain`.
    pub status: String,
    /// Who published the source.
    pub publisher: String,
    /// Title of the source.
    pub title: String,
    /// Address of the source, shown as text.
    pub address: Option<String>,
    /// Date of the source as printed.
    pub source_date: String,
    /// When it was last checked.
    pub checked: DateView,
}

/// The one script that is run in the site's page, for the curious and for experts.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReaderView {
    /// Its source.
    pub source: String,
    /// SHA-256 of the source.
    pub sha256: String,
    /// Recipe id.
    pub recipe_id: String,
    /// Recipe version.
    pub recipe_version: String,
    /// The recipe is believed until this day.
    pub recipe_valid_until: DateView,
}

/// The bar above the site's page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BarView {
    /// The site window.
    pub site: SiteView,
    /// Real or practice.
    pub mode: Mode,
    /// What it is for.
    pub settings: SettingsForm,
    /// Language of the system.
    pub system_language: String,
}

/// Beginning: practise first or start now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after the two answers
pub enum BeginForm {
    Practice,
    Now,
}

/// Which sentences a window needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after the two windows
pub enum WordsPart {
    Pages,
    Bar,
}

/// Sentences in one language.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsView {
    /// The language, BCP 47.
    pub language: String,
    /// Files of Project Fluent.
    pub files: Vec<String>,
}
