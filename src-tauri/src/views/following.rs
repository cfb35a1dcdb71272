//! What comes after an objection as the pages draw it: next step, letters, calendar file, exposure, mail.
//!
//! Codes are snake_case; the UI words them. Deliberately absent: sentences.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CountryView, DateView, DueView, FactView, HowView};

/// The one next step, with its date and rule.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStepView {
    /// What to do: `wait`, `remind`, `complain`, ...
    pub act: String,
    /// Why: `time_runs`, `refused`, ...
    pub because: String,
    /// The one date.
    pub date: Option<DateView>,
    /// What the date rests on: `law`, `yardstick`, `named_by_linkedin`, `app`.
    pub basis: Option<String>,
    /// Days from today; negative when past.
    pub days_left: i32,
    /// The period that the rule gives.
    pub due: DueView,
    /// Other steps that are open now.
    pub also: Vec<String>,
}

/// Something that happened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HappenedView {
    /// What: `answered`, `extended`, ...
    pub event: String,
    /// For an answer: `stopped`, `partly`, `refused`, `unclear`.
    pub outcome: Option<String>,
    /// The day.
    pub on: DateView,
}

/// All that follows from the objection that was sent last.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowingView {
    /// What comes next.
    pub next: NextStepView,
    /// What happened so far, oldest first.
    pub happened: Vec<HappenedView>,
    /// What the objection is aimed at: `content_ai`, `other_ai`, `restriction`.
    pub targets: Vec<String>,
    /// Where the member lives, a code.
    pub country: String,
    /// Whether an authority takes complaints from there.
    pub can_complain: bool,
    /// Whether a complaint to an authority was noted.
    pub complained: bool,
}

/// Noting what happened. Empty fields say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct FollowUpForm {
    /// `acknowledged`, `extended`, `answered`, `no_answer`, `reminded`, `details_sent`, `complained_to_company`, `complained`,
    /// `authority_replied`.
    pub event: String,
    /// The day, `2026-11-22`.
    pub on: String,
    /// For `extended`: the day that was named.
    pub until: String,
    /// For `extended`: whether a reason was given: `yes`, `no`, `not_sure`.
    pub reason: String,
    /// For `answered`: `stopped`, `partly`, `refused`, `unclear`.
    pub outcome: String,
    /// For `partly`: the aims that are left.
    pub missing: Vec<String>,
    /// For `refused`: the sort of reason.
    pub ground: String,
    /// For `refused`: the reasons as they were given.
    pub reasons: String,
    /// For `complained`: the place that the authority is for.
    pub authority: String,
    /// For `authority_replied`: whether it closed the case.
    pub closed: bool,
    /// The member's own note.
    pub note: String,
    /// The letter that was sent, as it was.
    pub text: String,
    /// The language of that letter.
    pub letter_language: String,
}

/// The letters after an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterName {
    /// The reminder to LinkedIn.
    Reminder,
    /// The reminder as a complaint to LinkedIn, which UK law knows.
    CompanyComplaint,
    /// The complaint to an authority.
    Complaint,
}

/// Which letter to write.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterForm {
    /// Which one.
    pub letter: LetterName,
    /// BCP 47; empty for the one that fits best.
    pub language: String,
    /// The place of the authority; empty for that of the place lived in.
    pub authority: String,
}

/// An authority to complain to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityDetailView {
    /// The place it is for, a code.
    pub region: String,
    /// That place's name, where it is a part of a country.
    pub part: String,
    /// Its own name.
    pub name: String,
    /// Where to complain.
    pub address: String,
    /// Nobody looked at that address lately.
    pub uncertain: bool,
    /// What it asks for first: `not_said`, `organisation_first`, `complaint_first`, `organisation_first_one_month`.
    pub asks: String,
    /// When this was last checked.
    pub checked: DateView,
}

/// A letter to read, change and copy.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// The subject; empty while an authority has to be chosen.
    pub subject: String,
    /// The text; empty while an authority has to be chosen.
    pub text: String,
    /// Its language, BCP 47.
    pub language: String,
    /// Languages it exists in.
    pub languages: Vec<String>,
    /// Most characters.
    pub limit: u32,
    /// The day that it bears.
    pub written_on: DateView,
    /// Until when the time for an answer runs, while it does.
    pub runs_until: Option<DateView>,
    /// To which authority, for a complaint.
    pub authority: Option<AuthorityDetailView>,
    /// Those to choose from, more than one.
    pub authorities: Vec<AuthorityDetailView>,
    /// The place where a part of the country has to be named first, a code.
    pub asks_part_of: Option<String>,
}

/// A calendar file that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarSavedView {
    /// File name.
    pub file_name: String,
    /// Folder.
    pub folder: String,
    /// How often the day moved since the first file.
    pub moved: u32,
}

/// What the time with the setting on is worked out from. Kept on this computer only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ExposureForm {
    /// Whether they have an account; nothing where it was not asked.
    pub member: Option<bool>,
    /// Where the member lives, a code.
    pub country: String,
    /// Where they lived before; empty if they did not move.
    pub past_country: String,
    /// When they moved, `2024` or `2024-05`.
    pub moved_on: String,
    /// When they joined, `2012` or `2012-03`; may be empty.
    pub joined: String,
}

/// A stretch of time.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StretchView {
    /// The earliest first day; nothing where it was before the member could have joined.
    pub from_earliest: DateView,
    /// The latest first day.
    pub from_latest: DateView,
    /// The earliest day that no longer counts.
    pub to_earliest: DateView,
    /// The latest day that no longer counts.
    pub to_latest: DateView,
    /// Fewest days.
    pub least: i32,
    /// Most days.
    pub most: i32,
    /// `confirmed`, `single_source`, `uncertain`.
    pub status: String,
    /// It was the place lived in before.
    pub past: bool,
}

/// When the setting was on by default.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExposureResultView {
    /// `ended`, `goes_on`, `none`, `not_known`, `no_account`.
    pub state: String,
    /// The stretches, oldest first.
    pub stretches: Vec<StretchView>,
    /// The pauses, which do not count.
    pub pauses: Vec<StretchView>,
    /// Fewest days.
    pub least: i32,
    /// Most days.
    pub most: i32,
    /// What it rests on besides sources.
    pub assumptions: Vec<String>,
    /// The facts it rests on.
    pub facts: Vec<FactView>,
    /// Sources disagree on a date that plays a part.
    pub sources_disagree: bool,
    /// Too little is known of a place that plays a part.
    pub partly_unknown: bool,
    /// The switch was seen on before training began there.
    pub seen_on_before_start: bool,
}

/// The answers and what follows from them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExposureView {
    /// The answers as kept.
    pub form: ExposureForm,
    /// Places to choose from.
    pub countries: Vec<CountryView>,
    /// The result; nothing before a country was given, or that there is no account.
    pub result: Option<ExposureResultView>,
    /// The day on which the setting was known to be off.
    pub off_on: Option<DateView>,
}

/// A mail that waits for the member's word. Text only; nothing in it was opened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailView {
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// The sender's address.
    pub from: String,
    /// The name before it.
    pub from_name: String,
    /// Whom it is to.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// Its date as it says.
    pub date: Option<String>,
    /// The text.
    pub text: String,
    /// The text was taken out of HTML.
    pub from_html: bool,
    /// The text was cut.
    pub cut: bool,
    /// Names of files in it.
    pub attachments: Vec<String>,
    /// Header lines that stand more than once though one is allowed.
    pub repeated: Vec<String>,
    /// The DNS names of the keys that a check would ask for.
    pub key_names: Vec<String>,
    /// Who would be asked.
    pub resolver: String,
    /// What the check came to: `valid`, `altered`, `not_signed`, `key_gone`, `cannot_tell`.
    pub verdict: Option<String>,
    /// Why nothing can be said.
    pub doubt: Option<String>,
    /// The domain that signed.
    pub signer: Option<String>,
    /// How what it says would be known, once kept.
    pub how: HowView,
}

/// For whom a case file is, and what goes in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CaseFileForm {
    /// The place of the authority; empty for that of the place lived in.
    pub authority: String,
    /// The language of the page, BCP 47; empty for that of the authority.
    pub language: String,
    /// Names, letters and mails go in.
    pub with_personal: bool,
    /// Pictures stay out.
    pub without_pictures: bool,
}

/// What an authority's form took, as far as a source says so.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntakeView {
    /// Most files.
    pub files: Option<u32>,
    /// Most bytes of one file.
    pub bytes_each: Option<u32>,
    /// Most bytes of all files together.
    pub bytes_all: Option<u32>,
    /// Most characters in the box for the complaint.
    pub characters: Option<u32>,
    /// Sorts of files that it names: `pdf`, `picture`, `text`, `mail`, `office`; empty where it names none.
    pub takes: Vec<String>,
    /// The language that the complaint has to have, BCP 47.
    pub language: Option<String>,
    /// It shows the complaint to the company, or may.
    pub shown_to_company: bool,
    /// It takes none without a name.
    pub needs_name: bool,
    /// Who published this.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub address: String,
    /// When the copy that was read was made: a year, a month or a day.
    pub seen: String,
}

/// A numbered exhibit of a case file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseExhibitView {
    /// Its number, from 1.
    pub number: u32,
    /// What it is: `reading`, `told`, `picture`, `objection`, `linkedin_mail`, `letter`, `log_proof`.
    pub kind: String,
    /// Its day.
    pub on: DateView,
    /// The name of its file in the copy, if it has one.
    pub file_name: Option<String>,
    /// How large that file is.
    pub bytes: u32,
    /// How it fits the form: `fits`, `too_large`, `other_type`.
    pub fit: String,
}

/// What a case file would hold, and for whom it is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseFileView {
    /// For whom; nothing while a part of the country has to be named, and where no authority is known.
    pub authority: Option<AuthorityDetailView>,
    /// Those to choose from.
    pub authorities: Vec<AuthorityDetailView>,
    /// The place where a part of the country has to be named first, a code.
    pub asks_part_of: Option<String>,
    /// The language of the page, BCP 47.
    pub language: String,
    /// Languages it can have.
    pub languages: Vec<String>,
    /// What the authority's form took, where a source says so.
    pub intake: Option<IntakeView>,
    /// The exhibits.
    pub exhibits: Vec<CaseExhibitView>,
    /// There are letters, notes or mails that could go in.
    pub personal: bool,
    /// There are pictures that could go in.
    pub pictures: bool,
    /// File name.
    pub file_name: String,
    /// Folder.
    pub folder: String,
    /// The member's name is not known, or cannot be printed.
    pub needs_name: bool,
}
