// Generated from src-tauri/src/views.rs and command_error.rs. Do not edit.

export type Mode = "real" | "practice";

export type ScenarioName = "on" | "off" | "cannot-tell" | "signed-out" | "challenge" | "offline" | "not-shown" | "work-account" | "german" | "arabic" | "save-fails";

export type MomentView = { 
/**
 * RFC 3339 with offset, for example `2026-11-22T14:03:00+01:00`.
 */
iso: string, 
/**
 * Calendar year in the member's zone.
 */
year: number, 
/**
 * 1 to 12.
 */
month: number, 
/**
 * 1 to 31.
 */
day: number, 
/**
 * 0 to 23.
 */
hour: number, 
/**
 * 0 to 59.
 */
minute: number, 
/**
 * IANA zone name, or empty when the system does not tell.
 */
zone: string, };

export type DateView = { 
/**
 * `2026-11-22`.
 */
iso: string, 
/**
 * Year.
 */
year: number, 
/**
 * 1 to 12.
 */
month: number, 
/**
 * 1 to 31.
 */
day: number, };

export type HowView = "seen_by_app" | "told_by_member" | "imported" | "signed_by_sender" | "reference_text" | "noted_by_app";

export type OutcomeView = "on" | "off" | "not_shown" | "signed_out" | "challenge" | "restricted" | "page_problem" | "cannot_tell";

export type KnownSettingView = { 
/**
 * True for on.
 */
on: boolean, 
/**
 * Off, and seen again after a reload from the server. Always false for on and for told records.
 */
confirmed: boolean, 
/**
 * The switch cannot be changed in this account.
 */
locked: boolean, 
/**
 * How it is known.
 */
how: HowView, 
/**
 * When it was seen or told.
 */
at: MomentView, 
/**
 * The record that holds it.
 */
record: number, 
/**
 * Older than 90 days.
 */
stale: boolean, };

export type LastTryView = { 
/**
 * What it came to.
 */
outcome: OutcomeView, 
/**
 * Reason code (kebab-case) when the app could not tell.
 */
reason: string | null, 
/**
 * How it is known.
 */
how: HowView, 
/**
 * When.
 */
at: MomentView, 
/**
 * The record that holds it.
 */
record: number, };

export type DriftView = { 
/**
 * When it was seen off.
 */
offAt: MomentView, 
/**
 * How that is known.
 */
offHow: HowView, 
/**
 * The record of that.
 */
offRecord: number, 
/**
 * When it was seen on again.
 */
onAt: MomentView, 
/**
 * How that is known.
 */
onHow: HowView, 
/**
 * The record of that.
 */
onRecord: number, };

export type SettingView = { 
/**
 * `None`: not checked yet.
 */
known: KnownSettingView | null, 
/**
 * The last attempt, when it is newer than `known` and did not give on or off.
 */
lastTry: LastTryView | null, 
/**
 * Set when on was seen after off.
 */
drift: DriftView | null, };

export type TaskName = "understand" | "check" | "choose" | "object" | "save";

export type TaskStatusView = "not_started" | "in_progress" | "done" | "cannot_start_yet" | "not_needed";

export type TaskView = { 
/**
 * Which task.
 */
task: TaskName, 
/**
 * Its status.
 */
status: TaskStatusView, };

export type SitePageName = "setting" | "objection_form";

export type DrivingView = "you" | "app_reads";

export type SiteView = { 
/**
 * Whether the window is open.
 */
open: boolean, 
/**
 * The page it was opened for.
 */
page: SitePageName | null, 
/**
 * The real address, from the engine; empty before the first load.
 */
address: string, 
/**
 * Host part of `address`, for the line "You are on ...".
 */
host: string, 
/**
 * Whether this page can hold the switch: the form of an objection cannot, and is not read.
 */
readable: boolean, 
/**
 * Loading now.
 */
loading: boolean, 
/**
 * Who is driving.
 */
driving: DrivingView, 
/**
 * The last thing the wall refused (`page`, `window`, `download`), for one calm line; never an address.
 */
refused: string | null, 
/**
 * The sign-in does not work in this window (`loops`, `challenge-comes-back`, `second-window`); the other route is offered.
 */
signInTrouble: string | null, };

export type PictureView = { 
/**
 * Address for `<img src>`.
 */
src: string, 
/**
 * SHA-256 of the kept file, lower-case hex.
 */
sha256: string, 
/**
 * Pixels.
 */
width: number, 
/**
 * Pixels.
 */
height: number, };

export type PictureMissing = "not_added" | "engine_failed" | "private_page";

export type ReadingView = { 
/**
 * What it came to.
 */
outcome: OutcomeView, 
/**
 * Reason code (kebab-case) for `cannot_tell` and some walls.
 */
reason: string | null, 
/**
 * The switch is locked in this account.
 */
locked: boolean, 
/**
 * Name of the control that was read, as the page names it.
 */
control: string | null, 
/**
 * Another control stands on the page (in the UK: Microsoft's own row); its name.
 */
alsoSeen: Array<string>, 
/**
 * Something lay over the page.
 */
overlay: boolean, 
/**
 * Off, and seen again after a reload.
 */
confirmed: boolean, 
/**
 * How it is known.
 */
how: HowView, 
/**
 * When.
 */
at: MomentView, 
/**
 * The record that holds it.
 */
record: number, 
/**
 * The picture.
 */
picture: PictureView | null, 
/**
 * Why there is none.
 */
pictureMissing: PictureMissing | null, 
/**
 * Address the engine reported; empty for told records.
 */
address: string, };

export type ChangeView = { "stage": "none" } | { "stage": "await_click" } | { "stage": "still_on" } | { "stage": "await_reload", 
/**
 * When off was first seen.
 */
seenAt: MomentView, } | { "stage": "confirmed", 
/**
 * The earlier reading, when it was seen on in this log.
 */
before: PairHalfView | null, 
/**
 * The later reading.
 */
after: PairHalfView, } | { "stage": "came_back", 
/**
 * When off was seen.
 */
offAt: MomentView, 
/**
 * When on was seen after the reload.
 */
onAt: MomentView, } | { "stage": "left_on", 
/**
 * When.
 */
at: MomentView, } | { "stage": "told_off", 
/**
 * When.
 */
at: MomentView, };

export type PairHalfView = { 
/**
 * The record.
 */
record: number, 
/**
 * When.
 */
at: MomentView, 
/**
 * How it is known.
 */
how: HowView, };

export type ObjectionForm = { 
/**
 * ISO 3166-1 alpha-2, or a sub-division such as `US-CA`; empty: would rather not say.
 */
country: string | null, 
/**
 * Whether they have an account.
 */
member: boolean | null, 
/**
 * What they object to: `content_ai`, `other_ai`, `restriction`.
 */
targets: Array<string>, 
/**
 * Their own words; may be empty.
 */
grounds: string, 
/**
 * First name for the form.
 */
firstName: string, 
/**
 * Last name for the form.
 */
lastName: string, 
/**
 * E-mail for the form.
 */
email: string, 
/**
 * Where their data appears; asked of people without an account only.
 */
links: string, 
/**
 * Language of the letter, for example `de`.
 */
letterLanguage: string, 
/**
 * The letter as the member changed it; `None` while it follows the answers.
 */
editedText: string | null, 
/**
 * Whether the note on the records, with its codes, is left out of letters.
 */
withoutCodes: boolean, };

export type FormFieldView = { 
/**
 * Stable id, for example `first_name`; the UI words it.
 */
id: string, 
/**
 * What the field is called there, where that is confirmed.
 */
labelThere: string | null, 
/**
 * The form may look different there.
 */
mayLookDifferent: boolean, 
/**
 * What to paste.
 */
value: string, 
/**
 * Characters in `value`.
 */
length: number, 
/**
 * Limit where one is known.
 */
limit: number | null, 
/**
 * `paste`, `choose` or `tick`.
 */
act: string, 
/**
 * Which sending of the form it belongs to, from 1: the form takes one kind of objection at a time.
 */
sending: number, };

export type DueView = { 
/**
 * The day that counts now. Every page and file shows this one.
 */
date: DateView, 
/**
 * The plain day of the calendar, where the law moves the end to another one.
 */
calendarDay: DateView | null, 
/**
 * Rule id, for example `gdpr`; the UI words it and its source.
 */
rule: string, 
/**
 * Whether a law gives this date; otherwise it is a date to ask again.
 */
legal: boolean, 
/**
 * Days from today; negative when past.
 */
daysLeft: number, 
/**
 * Whether an answer is still awaited.
 */
open: boolean, 
/**
 * What the member told of more time, if they did.
 */
extension: ExtensionView | null, 
/**
 * Address of the source, which the UI names by the rule.
 */
sourceAddress: string | null, };

export type ExtensionView = { 
/**
 * When they got the note.
 */
on: DateView, 
/**
 * What became of it: `granted`, `too_late`, `before_receipt`, `not_in_this_law`.
 */
outcome: string, 
/**
 * Whether it gave a reason: `yes`, `no`, `not_sure`; nothing where that was not asked.
 */
reason: string | null, };

export type AuthorityView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Where to complain.
 */
address: string, };

export type SentView = { 
/**
 * The day the member says they sent it.
 */
sentOn: DateView, 
/**
 * Reference, when one was given.
 */
reference: string | null, 
/**
 * When an answer is due.
 */
due: DueView | null, 
/**
 * Who can be asked next.
 */
authority: AuthorityView | null, 
/**
 * The record.
 */
record: number, 
/**
 * What follows from it.
 */
following: FollowingView, };

export type ObjectionView = { 
/**
 * What was answered so far.
 */
draft: ObjectionForm, 
/**
 * The day that the letter bears, once it was written from these answers.
 */
writtenOn: DateView | null, 
/**
 * Set once it was noted as sent.
 */
sent: SentView | null, };

export type ObjectionReviewView = { 
/**
 * Values in the form's order; the text is one of them where the form takes one.
 */
fields: Array<FormFieldView>, 
/**
 * The letter, as it stands or as the member changed it.
 */
letter: string, 
/**
 * Which right is used: `gdpr-21`, `uk-gdpr-21`, `fadp-30`, `none`, ...; the UI words it.
 */
right: string, 
/**
 * Who decides about the data: `linkedin_ireland` or `linkedin_corporation`.
 */
dataController: string, 
/**
 * The date if it is sent today.
 */
dueIfSentToday: DueView | null, 
/**
 * Who can be asked next.
 */
authority: AuthorityView | null, 
/**
 * Languages a letter exists in.
 */
letterLanguages: Array<string>, };

export type SentForm = { 
/**
 * `2026-11-22`.
 */
sentOn: string, 
/**
 * Optional reference.
 */
reference: string | null, };

export type CountryView = { 
/**
 * ISO 3166 code.
 */
code: string, 
/**
 * Name in English; other languages use the system's own names for `code`.
 */
name: string, 
/**
 * A part of it has to be named to find the authority.
 */
asksPart: boolean, };

export type NextStepView = { 
/**
 * What to do: `wait`, `remind`, `complain`, ...
 */
act: string, 
/**
 * Why: `time_runs`, `refused`, ...
 */
because: string, 
/**
 * The one date.
 */
date: DateView | null, 
/**
 * What the date rests on: `law`, `yardstick`, `named_by_linkedin`, `app`.
 */
basis: string | null, 
/**
 * Days from today; negative when past.
 */
daysLeft: number, 
/**
 * The period that the rule gives.
 */
due: DueView, 
/**
 * Other steps that are open now.
 */
also: Array<string>, };

export type HappenedView = { 
/**
 * What: `answered`, `extended`, ...
 */
event: string, 
/**
 * For an answer: `stopped`, `partly`, `refused`, `unclear`.
 */
outcome: string | null, 
/**
 * The day.
 */
on: DateView, };

export type FollowingView = { 
/**
 * What comes next.
 */
next: NextStepView, 
/**
 * What happened so far, oldest first.
 */
happened: Array<HappenedView>, 
/**
 * What the objection is aimed at: `content_ai`, `other_ai`, `restriction`.
 */
targets: Array<string>, 
/**
 * Where the member lives, a code.
 */
country: string, 
/**
 * Whether an authority takes complaints from there.
 */
canComplain: boolean, 
/**
 * Whether a complaint to an authority was noted.
 */
complained: boolean, };

export type FollowUpForm = { 
/**
 * `acknowledged`, `extended`, `answered`, `no_answer`, `reminded`, `details_sent`, `complained_to_company`, `complained`,
 * `authority_replied`.
 */
event: string, 
/**
 * The day, `2026-11-22`.
 */
on: string, 
/**
 * For `extended`: the day that was named.
 */
until: string, 
/**
 * For `extended`: whether a reason was given: `yes`, `no`, `not_sure`.
 */
reason: string, 
/**
 * For `answered`: `stopped`, `partly`, `refused`, `unclear`.
 */
outcome: string, 
/**
 * For `partly`: the aims that are left.
 */
missing: Array<string>, 
/**
 * For `refused`: the sort of reason.
 */
ground: string, 
/**
 * For `refused`: the reasons as they were given.
 */
reasons: string, 
/**
 * For `complained`: the place that the authority is for.
 */
authority: string, 
/**
 * For `authority_replied`: whether it closed the case.
 */
closed: boolean, 
/**
 * The member's own note.
 */
note: string, 
/**
 * The letter that was sent, as it was.
 */
text: string, 
/**
 * The language of that letter.
 */
letterLanguage: string, };

export type LetterName = "reminder" | "company_complaint" | "complaint";

export type LetterForm = { 
/**
 * Which one.
 */
letter: LetterName, 
/**
 * BCP 47; empty for the one that fits best.
 */
language: string, 
/**
 * The place of the authority; empty for that of the place lived in.
 */
authority: string, };

export type AuthorityDetailView = { 
/**
 * The place it is for, a code.
 */
region: string, 
/**
 * That place's name, where it is a part of a country.
 */
part: string, 
/**
 * Its own name.
 */
name: string, 
/**
 * Where to complain.
 */
address: string, 
/**
 * Nobody looked at that address lately.
 */
uncertain: boolean, 
/**
 * What it asks for first: `not_said`, `organisation_first`, `complaint_first`, `organisation_first_one_month`.
 */
asks: string, 
/**
 * When this was last checked.
 */
checked: DateView, };

export type LetterView = { 
/**
 * The subject; empty while an authority has to be chosen.
 */
subject: string, 
/**
 * The text; empty while an authority has to be chosen.
 */
text: string, 
/**
 * Its language, BCP 47.
 */
language: string, 
/**
 * Languages it exists in.
 */
languages: Array<string>, 
/**
 * Most characters.
 */
limit: number, 
/**
 * The day that it bears.
 */
writtenOn: DateView, 
/**
 * Until when the time for an answer runs, while it does.
 */
runsUntil: DateView | null, 
/**
 * To which authority, for a complaint.
 */
authority: AuthorityDetailView | null, 
/**
 * Those to choose from, more than one.
 */
authorities: Array<AuthorityDetailView>, 
/**
 * The place where a part of the country has to be named first, a code.
 */
asksPartOf: string | null, };

export type CaseFileForm = { 
/**
 * The place of the authority; empty for that of the place lived in.
 */
authority: string, 
/**
 * The language of the page, BCP 47; empty for that of the authority.
 */
language: string, 
/**
 * Names, letters and mails go in.
 */
withPersonal: boolean, 
/**
 * Pictures stay out.
 */
withoutPictures: boolean, };

export type IntakeView = { 
/**
 * Most files.
 */
files: number | null, 
/**
 * Most bytes of one file.
 */
bytesEach: number | null, 
/**
 * Most bytes of all files together.
 */
bytesAll: number | null, 
/**
 * Most characters in the box for the complaint.
 */
characters: number | null, 
/**
 * Sorts of files that it names: `pdf`, `picture`, `text`, `mail`, `office`; empty where it names none.
 */
takes: Array<string>, 
/**
 * The language that the complaint has to have, BCP 47.
 */
language: string | null, 
/**
 * It shows the complaint to the company, or may.
 */
shownToCompany: boolean, 
/**
 * It takes none without a name.
 */
needsName: boolean, 
/**
 * Who published this.
 */
publisher: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where it is.
 */
address: string, 
/**
 * When the copy that was read was made: a year, a month or a day.
 */
seen: string, };

export type CaseExhibitView = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * What it is: `reading`, `told`, `picture`, `objection`, `linkedin_mail`, `letter`, `log_proof`.
 */
kind: string, 
/**
 * Its day.
 */
on: DateView, 
/**
 * The name of its file in the copy, if it has one.
 */
fileName: string | null, 
/**
 * How large that file is.
 */
bytes: number, 
/**
 * How it fits the form: `fits`, `too_large`, `other_type`.
 */
fit: string, };

export type CaseFileView = { 
/**
 * For whom; nothing while a part of the country has to be named, and where no authority is known.
 */
authority: AuthorityDetailView | null, 
/**
 * Those to choose from.
 */
authorities: Array<AuthorityDetailView>, 
/**
 * The place where a part of the country has to be named first, a code.
 */
asksPartOf: string | null, 
/**
 * The language of the page, BCP 47.
 */
language: string, 
/**
 * Languages it can have.
 */
languages: Array<string>, 
/**
 * What the authority's form took, where a source says so.
 */
intake: IntakeView | null, 
/**
 * The exhibits.
 */
exhibits: Array<CaseExhibitView>, 
/**
 * There are letters, notes or mails that could go in.
 */
personal: boolean, 
/**
 * There are pictures that could go in.
 */
pictures: boolean, 
/**
 * File name.
 */
fileName: string, 
/**
 * Folder.
 */
folder: string, 
/**
 * The member's name is not known, or cannot be printed.
 */
needsName: boolean, };

export type CalendarSavedView = { 
/**
 * File name.
 */
fileName: string, 
/**
 * Folder.
 */
folder: string, 
/**
 * How often the day moved since the first file.
 */
moved: number, };

export type ExposureForm = { 
/**
 * Whether they have an account; nothing where it was not asked.
 */
member: boolean | null, 
/**
 * Where the member lives, a code.
 */
country: string, 
/**
 * Where they lived before; empty if they did not move.
 */
pastCountry: string, 
/**
 * When they moved, `2024` or `2024-05`.
 */
movedOn: string, 
/**
 * When they joined, `2012` or `2012-03`; may be empty.
 */
joined: string, };

export type StretchView = { 
/**
 * The earliest first day; nothing where it was before the member could have joined.
 */
fromEarliest: DateView, 
/**
 * The latest first day.
 */
fromLatest: DateView, 
/**
 * The earliest day that no longer counts.
 */
toEarliest: DateView, 
/**
 * The latest day that no longer counts.
 */
toLatest: DateView, 
/**
 * Fewest days.
 */
least: number, 
/**
 * Most days.
 */
most: number, 
/**
 * `confirmed`, `single_source`, `uncertain`.
 */
status: string, 
/**
 * It was the place lived in before.
 */
past: boolean, };

export type ExposureResultView = { 
/**
 * `ended`, `goes_on`, `none`, `not_known`, `no_account`.
 */
state: string, 
/**
 * The stretches, oldest first.
 */
stretches: Array<StretchView>, 
/**
 * The pauses, which do not count.
 */
pauses: Array<StretchView>, 
/**
 * Fewest days.
 */
least: number, 
/**
 * Most days.
 */
most: number, 
/**
 * What it rests on besides sources.
 */
assumptions: Array<string>, 
/**
 * The facts it rests on.
 */
facts: Array<FactView>, 
/**
 * Sources disagree on a date that plays a part.
 */
sourcesDisagree: boolean, 
/**
 * Too little is known of a place that plays a part.
 */
partlyUnknown: boolean, 
/**
 * The switch was seen on before training began there.
 */
seenOnBeforeStart: boolean, };

export type ExposureView = { 
/**
 * The answers as kept.
 */
form: ExposureForm, 
/**
 * Places to choose from.
 */
countries: Array<CountryView>, 
/**
 * The result; nothing before a country was given, or that there is no account.
 */
result: ExposureResultView | null, 
/**
 * The day on which the setting was known to be off.
 */
offOn: DateView | null, };

export type DataExportView = { 
/**
 * Kinds of which there was a file.
 */
kinds: Array<DataKindView>, 
/**
 * Files with a known name that do not look as we know them.
 */
unrecognised: Array<string>, };

export type DataKindView = { 
/**
 * `optout::data_export::DataKind`.
 */
kind: string, 
/**
 * Whether LinkedIn names it as used for the training, or as not used.
 */
used: boolean, 
/**
 * How many.
 */
count: number, 
/**
 * The earliest day, where days could be read.
 */
first: DateView | null, 
/**
 * The latest day.
 */
last: DateView | null, };

export type MailView = { 
/**
 * Name of the file.
 */
fileName: string, 
/**
 * SHA-256 of the file.
 */
sha256: string, 
/**
 * The sender's address.
 */
from: string, 
/**
 * The name before it.
 */
fromName: string, 
/**
 * Whom it is to.
 */
to: Array<string>, 
/**
 * The subject.
 */
subject: string, 
/**
 * Its date as it says.
 */
date: string | null, 
/**
 * The text.
 */
text: string, 
/**
 * The text was taken out of HTML.
 */
fromHtml: boolean, 
/**
 * The text was cut.
 */
cut: boolean, 
/**
 * Names of files in it.
 */
attachments: Array<string>, 
/**
 * Header lines that stand more than once though one is allowed.
 */
repeated: Array<string>, 
/**
 * The DNS names of the keys that a check would ask for.
 */
keyNames: Array<string>, 
/**
 * Who would be asked.
 */
resolver: string, 
/**
 * What the check came to: `valid`, `altered`, `not_signed`, `key_gone`, `cannot_tell`.
 */
verdict: string | null, 
/**
 * Why nothing can be said.
 */
doubt: string | null, 
/**
 * The domain that signed.
 */
signer: string | null, 
/**
 * How what it says would be known, once kept.
 */
how: HowView, };

export type SealState = "keychain" | "no_keychain" | "locked" | "refused" | "key_missing" | "pending";

export type SealView = { 
/**
 * State.
 */
state: SealState, 
/**
 * SSH fingerprint, `SHA256:...`.
 */
fingerprint: string | null, };

export type ProblemCode = "record_set_aside" | "record_rolled_back" | "record_gone" | "record_other" | "copy_not_kept" | "record_unavailable" | "record_busy" | "disk_full" | "clock_went_back" | "settings_set_aside";

export type ProblemView = { 
/**
 * Which.
 */
code: ProblemCode, 
/**
 * A place on this computer that belongs to it, for the member's eyes only.
 */
place: string | null, };

export type PicturePart = { left: number, top: number, width: number, height: number, };

export type PictureEditForm = { 
/**
 * The part to keep; everything without it.
 */
keep: PicturePart | null, 
/**
 * The boxes that become black.
 */
boxes: Array<PicturePart>, 
/**
 * The whole picture is kept with the record too.
 */
keepWhole: boolean, };

export type LabelView = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * Name of the setting.
 */
setting: string, 
/**
 * Name of the switch.
 */
switchName: string, 
/**
 * Menu entries on the web, in order.
 */
menu: Array<string>, 
/**
 * Menu entries in the app on a phone, in order; empty where they are not confirmed.
 */
phoneMenu: Array<string>, 
/**
 * Word for on, where it is confirmed.
 */
on: string | null, 
/**
 * Word for off, where it is confirmed.
 */
off: string | null, };

export type WaitingPictureView = { 
/**
 * Name of the file; empty for a pasted picture.
 */
fileName: string, 
/**
 * The picture as it would be kept: written anew, without hidden data, cut and blacked out.
 */
picture: PictureView, 
/**
 * The whole picture, written anew.
 */
whole: PictureView, 
/**
 * What was taken out so far.
 */
edit: PictureEditForm, };

export type Colours = "system" | "light" | "dark" | "contrast";

export type SettingsForm = { 
/**
 * UI language, BCP 47; empty follows the system.
 */
language: string, 
/**
 * Colours.
 */
colours: Colours, 
/**
 * Per cent, 100 to 200.
 */
textSize: number, 
/**
 * Less movement.
 */
lessMovement: boolean, 
/**
 * Keep the sign-in of the site window; off by default.
 */
staySignedIn: boolean, 
/**
 * Picture the whole page with a reading, not only what is seen; off by default.
 */
wholePagePicture: boolean, 
/**
 * How often to be reminded to look again.
 */
reminder: ReminderEvery, 
/**
 * Show the reminder as a notification when the computer starts; off by default.
 */
reminderNotification: boolean, };

export type PracticeView = { 
/**
 * The scenario in use.
 */
scenario: ScenarioName, };

export type LockView = "none" | "locked" | "open";

export type ReminderEvery = "unset" | "never" | "month" | "quarter";

export type ReminderView = { 
/**
 * The day to look again; `None` without a wish or a look so far.
 */
on: DateView | null, 
/**
 * That day is today or past.
 */
due: boolean, 
/**
 * There was a result, and the member was not asked yet.
 */
ask: boolean, 
/**
 * Whether this system has a place for starting with the computer.
 */
notificationPossible: boolean, 
/**
 * Whether the app starts with the computer to show one. Read from the system, which the member can change too.
 */
notification: boolean, };

export type RemainName = "key" | "folder" | "autostart";

export type RemainView = { 
/**
 * What.
 */
what: RemainName, 
/**
 * Where, for files.
 */
place: string | null, };

export type DeletedView = { 
/**
 * What could not be deleted.
 */
remains: Array<RemainView>, 
/**
 * Where the last copy was saved to, which stays.
 */
copies: string | null, };

export type PlaceName = "records" | "settings" | "log" | "copies" | "last_copy";

export type PlaceView = { 
/**
 * What is in it.
 */
name: PlaceName, 
/**
 * Where it is.
 */
path: string, 
/**
 * Whether it is there yet.
 */
there: boolean, };

export type TechnicalLogView = { 
/**
 * Its lines, oldest first, as they stand in the file.
 */
text: string, };

export type ProblemReportView = { 
/**
 * All of it, as it would be saved.
 */
text: string, };

export type PassphraseForm = { 
/**
 * What was typed.
 */
passphrase: string, };

export type SetLockForm = { 
/**
 * The one in use, where there is a lock.
 */
current: string | null, 
/**
 * The new one.
 */
passphrase: string, };

export type MenuPlace = "save-record" | "verify-file" | "back" | "home" | "check" | "records" | "follow-up" | "settings" | "next-pane" | "previous-pane" | "help" | "how-it-works" | "show-around" | "technical-log";

export type AppView = { 
/**
 * Real or practice.
 */
mode: Mode, 
/**
 * Set while practising.
 */
practice: PracticeView | null, 
/**
 * The three first screens were seen or skipped.
 */
firstRunDone: boolean, 
/**
 * Settings.
 */
settings: SettingsForm, 
/**
 * Language of the system, BCP 47.
 */
systemLanguage: string, 
/**
 * The setting.
 */
setting: SettingView, 
/**
 * Tasks in order.
 */
tasks: Array<TaskView>, 
/**
 * The site window.
 */
site: SiteView, 
/**
 * Result of the newest reading or telling in this session.
 */
reading: ReadingView | null, 
/**
 * Where the change stands.
 */
change: ChangeView, 
/**
 * The objection.
 */
objection: ObjectionView, 
/**
 * Number of records.
 */
records: number, 
/**
 * The seal.
 */
seal: SealView, 
/**
 * Something the member must know.
 */
problem: ProblemView | null, 
/**
 * A picture that waits for the member's word.
 */
waitingPicture: WaitingPictureView | null, 
/**
 * A mail that waits for the member's word.
 */
waitingMail: MailView | null, 
/**
 * What was counted in LinkedIn's archive of the member's data, until they keep the counts or let them go.
 */
dataExport: DataExportView | null, 
/**
 * The last export of this session.
 */
lastExport: ExportedView | null, 
/**
 * The record that the last keeping of this session made: a mail, counts of the member's data, a change of key.
 */
lastKept: number | null, 
/**
 * How far a saving has come that takes longer than half a second.
 */
exporting: ExportProgressView | null, 
/**
 * The passphrase lock. While it is locked, everything else but the settings is empty.
 */
lock: LockView, 
/**
 * The reminder to look again.
 */
reminder: ReminderView, 
/**
 * Set after everything was deleted, until the member starts again.
 */
deleted: DeletedView | null, 
/**
 * Version of the app.
 */
version: string, };

export type ToldAnswer = "on" | "off" | "cannot_find" | "not_sure";

export type ToldForm = { 
/**
 * The answer.
 */
answer: ToldAnswer, 
/**
 * Whether this is a look after they changed the switch.
 */
afterChange: boolean, 
/**
 * The language that their site speaks, BCP 47, where they said so.
 */
language: string | null, };

export type ChoiceForm = "turn_off" | "leave_on" | "changed_mind";

export type RecordKind = "log-started" | "explanation-read" | "connection-agreed" | "reading" | "told" | "choice" | "switch-confirmed" | "switch-came-back" | "objection-noted" | "answer-noted" | "follow-up-noted" | "mail-kept" | "data-export-counted" | "exported" | "key-state" | "clock-jumped" | "store-set-aside" | "log-begun-after" | "key-lost" | "key-rotated" | "time-stamp";

export type RecordRowView = { 
/**
 * Number of the record, from 0.
 */
number: number, 
/**
 * [`RecordKind`], or a kind of a later version; the UI words it.
 */
kind: string, 
/**
 * When.
 */
at: MomentView, 
/**
 * How it is known.
 */
how: HowView, 
/**
 * For readings and tellings.
 */
outcome: OutcomeView | null, 
/**
 * For readings and tellings.
 */
reason: string | null, 
/**
 * Off confirmed after a reload.
 */
confirmed: boolean, 
/**
 * Has a picture.
 */
hasPicture: boolean, };

export type RecordListView = { 
/**
 * Newest first.
 */
rows: Array<RecordRowView>, 
/**
 * Whether the whole record was checked and is intact.
 */
intact: boolean, 
/**
 * Number of the first record that is not as it was written.
 */
firstBad: number | null, };

export type RecordLineView = { 
/**
 * Message id suffix.
 */
label: string, 
/**
 * The value as text.
 */
value: string, 
/**
 * True when `value` is a code to word, false when it is text to show as it is.
 */
code: boolean, };

export type RecordView = { 
/**
 * Row as in the list.
 */
row: RecordRowView, 
/**
 * What was noted, in order.
 */
lines: Array<RecordLineView>, 
/**
 * The picture.
 */
picture: PictureView | null, 
/**
 * SHA-256 of the record's exact bytes.
 */
sha256: string, 
/**
 * The record's exact bytes as text, for the curious.
 */
raw: string, 
/**
 * Number of the newest record.
 */
newest: number, };

export type ExportPlanView = { 
/**
 * File name.
 */
fileName: string, 
/**
 * Folder on this computer.
 */
folder: string, 
/**
 * Records in it.
 */
records: number, 
/**
 * Pictures in it as they are.
 */
pictures: number, 
/**
 * What stays out.
 */
withheld: WithheldView, 
/**
 * Letters, notes and mails in it.
 */
personal: number, 
/**
 * Whether it will be sealed.
 */
sealed: boolean, 
/**
 * Whether this build can make a PDF of the report.
 */
pdf: boolean, };

export type ExportScopeForm = "all" | "since" | "picked";

export type WithheldView = { 
/**
 * Records that appear only as fingerprints.
 */
records: number, 
/**
 * Pictures of the shown records that are left out.
 */
pictures: number, 
/**
 * Pictures of the shown records that go in with parts blacked out.
 */
blacked: number, 
/**
 * Letters, notes and mails of the shown records that are left out.
 */
personal: number, };

export type PictureShown = "whole" | "blacked" | "out";

export type ExportPictureForm = { 
/**
 * SHA-256 of the picture, hex.
 */
sha256: string, 
/**
 * How it goes in.
 */
shown: PictureShown, 
/**
 * The boxes that become black, for [`PictureShown::Blacked`].
 */
boxes: Array<PicturePart>, };

export type ExportPictureView = { 
/**
 * The first of these records that it belongs to.
 */
record: number, 
/**
 * When that was made.
 */
at: MomentView, 
/**
 * The picture.
 */
picture: PictureView, 
/**
 * How it goes in if nothing else is said.
 */
usual: PictureShown, 
/**
 * Whether it is the picture from before the member blacked something out or cut it.
 */
beforeEdit: boolean, };

export type ExportForm = { 
/**
 * Which records.
 */
scope: ExportScopeForm, 
/**
 * The first day, `YYYY-MM-DD`, for [`ExportScopeForm::Since`].
 */
since: string | null, 
/**
 * Numbers of records, for [`ExportScopeForm::Picked`].
 */
picked: Array<number>, 
/**
 * Pictures stay out.
 */
withoutPictures: boolean, 
/**
 * Pictures that go in otherwise than usual.
 */
pictures: Array<ExportPictureForm>, 
/**
 * Letters, notes and mails, which hold names and addresses, go in.
 */
withPersonal: boolean, 
/**
 * A PDF of the report goes in, and stands beside the file. Nothing of it where the build cannot make one.
 */
withPdf: boolean, };

export type ExportProgressView = { 
/**
 * Files written.
 */
done: number, 
/**
 * Files in all.
 */
total: number, };

export type StampForm = { 
/**
 * Address of the authority, HTTPS or HTTP.
 */
address: string, };

export type StampPlanView = { 
/**
 * Address of the authority.
 */
address: string, 
/**
 * Its host.
 */
host: string, 
/**
 * Whether it is asked under TLS. Over plain HTTP, those on the way can read along.
 */
encrypted: boolean, 
/**
 * The 32 bytes that leave, hex.
 */
sha256: string, 
/**
 * How many records they cover.
 */
records: number, };

export type StampOutcomeView = "valid" | "not_valid" | "not_checked";

export type StampView = { 
/**
 * The record that holds it.
 */
record: number, 
/**
 * Address of the authority.
 */
address: string, 
/**
 * The time that it states, as it states it.
 */
time: string | null, 
/**
 * What came of it.
 */
outcome: StampOutcomeView, 
/**
 * How many records it covers.
 */
covers: number, };

export type StampDelay = "not_asked" | "offline" | "too_slow" | "refused" | "bad_certificate";

export type PendingStampView = { 
/**
 * Address of the authority.
 */
address: string, 
/**
 * The 32 bytes, hex.
 */
sha256: string, 
/**
 * How many records they cover.
 */
records: number, 
/**
 * Why there is no answer yet.
 */
why: StampDelay, };

export type StampsView = { 
/**
 * Kept ones, newest first.
 */
kept: Array<StampView>, 
/**
 * The wanted one.
 */
pending: PendingStampView | null, 
/**
 * Whether an answer is being waited for.
 */
asking: boolean, 
/**
 * The address used last.
 */
address: string, 
/**
 * Authorities to pick from.
 */
authorities: Array<StampAuthorityView>, };

export type StampOfferView = "anyone" | "signers" | "members" | "own_platform";

export type StampAuthorityView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Address of its service.
 */
address: string, 
/**
 * ISO 3166 code of the country it says it is in.
 */
country: string, 
/**
 * What it says of its service.
 */
offer: StampOfferView, 
/**
 * Whether its address, its terms or its country may well be another by now.
 */
uncertain: boolean, };

export type ExportedView = { 
/**
 * File name.
 */
fileName: string, 
/**
 * Folder.
 */
folder: string, 
/**
 * SHA-256 of the file.
 */
sha256: string, 
/**
 * The first 32 hex digits in eight groups of four, to write down.
 */
shortCode: string, 
/**
 * Records in it.
 */
records: number, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * What stayed out.
 */
withheld: WithheldView, 
/**
 * The verdict of the check made right after saving, on the file itself.
 */
verdict: VerdictView, 
/**
 * Practice.
 */
practice: boolean, 
/**
 * Name of the PDF beside it, where one was saved.
 */
pdf: string | null, };

export type VerdictView = "intact" | "changed" | "unreadable";

export type VerifyView = { 
/**
 * Name of the file.
 */
fileName: string, 
/**
 * Verdict.
 */
verdict: VerdictView, 
/**
 * Practice.
 */
practice: boolean, 
/**
 * Records in it.
 */
records: number, 
/**
 * Day it was made.
 */
madeOn: DateView | null, 
/**
 * First thing that is not as it was: a path in the file.
 */
firstBad: string | null, 
/**
 * Its kind, kebab-case; the UI words it.
 */
firstBadKind: string | null, 
/**
 * The record it belongs to.
 */
firstBadRecord: number | null, 
/**
 * The first 32 hex digits of the file's SHA-256 in groups of four, as they were shown when it was saved.
 */
shortCode: string | null, 
/**
 * SSH fingerprint of the seal.
 */
fingerprint: string | null, 
/**
 * Whether that is this computer's key.
 */
ownKey: boolean, 
/**
 * Why it is unreadable, kebab-case; the UI words it.
 */
reason: string | null, };

export type VerifyForm = "pick" | "last_saved" | "dropped";

export type FactView = { 
/**
 * Id; the Fluent message is `fact-<id>`.
 */
id: string, 
/**
 * Groups it is shown in, for example `understand-covered`.
 */
pages: Array<string>, 
/**
 * `linkedin_says`, `regulator`, `court_record`, `press`, `research`, `law`, `our_reading`.
 */
kind: string, 
/**
 * `confirmed`, `single_source`, `uncertain`.
 */
status: string, 
/**
 * Who published the source.
 */
publisher: string, 
/**
 * Title of the source.
 */
title: string, 
/**
 * Address of the source, shown as text.
 */
address: string | null, 
/**
 * Date of the source as printed.
 */
sourceDate: string, 
/**
 * When it was last checked.
 */
checked: DateView, };

export type ReaderView = { 
/**
 * Its source.
 */
source: string, 
/**
 * SHA-256 of the source.
 */
sha256: string, 
/**
 * Recipe id.
 */
recipeId: string, 
/**
 * Recipe version.
 */
recipeVersion: string, 
/**
 * The recipe is believed until this day.
 */
recipeValidUntil: DateView, };

export type BarView = { 
/**
 * The site window.
 */
site: SiteView, 
/**
 * Real or practice.
 */
mode: Mode, 
/**
 * What it is for.
 */
settings: SettingsForm, 
/**
 * Language of the system.
 */
systemLanguage: string, };

export type WordsPart = "pages" | "bar";

export type WordsView = { 
/**
 * The language, BCP 47.
 */
language: string, 
/**
 * Files of Project Fluent.
 */
files: Array<string>, };

export type BeginForm = "practice" | "now";

export type CommandErrorCode = "disk_full" | "read_only" | "denied" | "busy" | "record_unavailable" | "site_not_open" | "site_busy" | "site_failed" | "practice_failed" | "picture_unreadable" | "picture_too_large" | "page_unreadable" | "mail_unreadable" | "mail_too_large" | "archive_unreadable" | "archive_encrypted" | "archive_too_large" | "archive_ambiguous" | "archive_unknown" | "drop_unknown" | "site_open" | "file_unreadable" | "nothing_chosen" | "form_invalid" | "browser_failed" | "no_such_record" | "not_now" | "key_not_changed" | "old_key_kept" | "wrong_passphrase" | "passphrase_too_short" | "lock_damaged" | "keychain_no_answer" | "folder_not_opened" | "stopped" | "unexpected";

export type FieldError = { 
/**
 * Field name as in the form, camelCase.
 */
field: string, 
/**
 * kebab-case; the UI words it.
 */
code: string, };

export type CommandError = { 
/**
 * What went wrong.
 */
code: CommandErrorCode, 
/**
 * Fields at fault, for `form_invalid`.
 */
fields: Array<FieldError>, };
