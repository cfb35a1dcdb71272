//! From the state of things to what the pages draw. Pure, but for reading the record it is given.
//!
//! Deliberately absent: decisions and sentences.

use evidence::{Entry, LogVerdict};
use jiff::civil::Date;
use optout::{
    data_export::DataExportCount,
    journey::{ChangeStage, KnownSetting, Setting, State, Task, TaskStatus, TryResult},
    moment::Moment,
    observation::{How, Observation, ReadingTaken, RecordRef, ToldAnswer as Answer, ToldObserved},
    reading::{Outcome, Reading},
};
use platform::realm::Realm;
use serde::Serialize;

use crate::{
    command_error::{CommandError, CommandErrorCode},
    controller::{Session, WaitingPicture},
    personal::is_picture,
    picture_view::{picture_of, told_picture, waiting_picture},
    record_lines,
    record_store::{RecordStore, moment_of},
    site_view::Refusal,
    stored_settings::StoredSettings,
    views::*,
};

/// A reading older than this is shown as old.
const STALE_AFTER_DAYS: i32 = 90;

/// Everything a view is drawn from.
pub(crate) struct Shown<'a> {
    pub lock: LockView,
    pub reminder: ReminderView,
    pub deleted: Option<&'a DeletedView>,
    pub realm: Realm,
    pub scenario: Option<ScenarioName>,
    pub journey: &'a State,
    pub settings: &'a StoredSettings,
    pub session: &'a Session,
    pub site_open: bool,
    pub waiting: Option<&'a WaitingPicture>,
    pub system_language: String,
    pub today: platform::clock::Moment,
    pub entries: u64,
}

/// The whole view.
pub(crate) fn app(shown: &Shown<'_>) -> AppView {
    let today = shown.today.local_date();
    AppView {
        mode: if shown.realm.is_practice() {
            Mode::Practice
        } else {
            Mode::Real
        },
        practice: shown.scenario.map(|scenario| PracticeView { scenario }),
        first_run_done: shown.settings.first_run_done,
        settings: shown.settings.form.clone(),
        system_language: shown.system_language.clone(),
        setting: setting(shown.journey, today),
        tasks: shown
            .journey
            .tasks()
            .iter()
            .map(|row| TaskView {
                task: task_name(row.task),
                status: task_status(row.status),
            })
            .collect(),
        site: site(shown),
        reading: shown.session.reading.clone(),
        change: change(&shown.journey.change, shown.journey),
        objection: crate::objection_view::objection(shown.journey, shown.settings, today),
        records: number(shown.entries),
        seal: shown
            .session
            .seal
            .clone()
            .unwrap_or_else(|| kept_seal(shown.journey)),
        problem: shown.session.problem.clone(),
        waiting_picture: shown.waiting.map(waiting_picture),
        waiting_mail: shown.session.mail.as_ref().map(crate::mail_view::mail),
        data_export: shown.session.data_export.as_ref().map(data_export),
        last_export: shown.session.last_export.clone(),
        last_kept: shown.session.last_kept.map(number),
        exporting: shown.session.exporting.as_ref().and_then(|going| going.progress),
        lock: shown.lock,
        reminder: shown.reminder.clone(),
        deleted: shown.deleted.cloned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn data_export(count: &DataExportCount) -> DataExportView {
    let day = |day: Option<Date>| day.map(date);
    DataExportView {
        kinds: count
            .kinds
            .iter()
            .filter_map(|counted| {
                Some(DataKindView {
                    kind: code(&counted.kind)?,
                    used: counted.kind.is_named_as_used(),
                    count: number(counted.count),
                    first: day(counted.first),
                    last: day(counted.last),
                })
            })
            .collect(),
        unrecognised: count.unrecognised.iter().map(|file| file.name()).collect(),
    }
}

/// The bar's view.
pub(crate) fn bar(app: &AppView) -> BarView {
    BarView {
        site: app.site.clone(),
        mode: app.mode,
        settings: app.settings.clone(),
        system_language: app.system_language.clone(),
    }
}

fn kept_seal(journey: &State) -> SealView {
    // Before the key is asked for in this run, the record says what was last known.
    SealView {
        state: SealState::Pending,
        fingerprint: journey.key.as_ref().and_then(|key| key.fingerprint.clone()),
    }
}

fn site(shown: &Shown<'_>) -> SiteView {
    let facts = &shown.session.site;
    let host = tauri::Url::parse(&facts.address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default();
    SiteView {
        open: shown.site_open,
        page: facts.page.filter(|_| shown.site_open),
        address: facts.address.clone(),
        host,
        readable: shown.site_open && facts.readable(),
        loading: facts.loading,
        driving: if shown.journey.reading.is_some() {
            DrivingView::AppReads
        } else {
            DrivingView::You
        },
        refused: facts.refused.map(|what| {
            match what {
                Refusal::Page => "page",
                Refusal::Window => "window",
                Refusal::Download => "download",
            }
            .to_owned()
        }),
        sign_in_trouble: shown.journey.sign_in.trouble.as_ref().and_then(code),
    }
}

fn setting(journey: &State, today: Date) -> SettingView {
    let known = journey.setting.as_ref();
    let newer = journey
        .last_try
        .as_ref()
        .filter(|tried| known.is_none_or(|known| newest(known) < tried.record.seq));
    SettingView {
        known: known.map(|known| known_setting(known, today)),
        last_try: newer.map(|tried| {
            let (outcome, reason) = match tried.result {
                TryResult::Read { outcome, reason, .. } => {
                    (outcome_view(outcome), reason.as_ref().and_then(code))
                }
                TryResult::Told { answer } => told_outcome(answer),
            };
            LastTryView {
                outcome,
                reason,
                how: how_view(tried.how),
                at: moment(&tried.record.at),
                record: number(tried.record.seq),
            }
        }),
        drift: journey.changed.as_ref().map(|changed| DriftView {
            off_at: moment(&changed.from.record.at),
            off_how: how_view(changed.from.how),
            off_record: number(changed.from.record.seq),
            on_at: moment(&changed.to.record.at),
            on_how: how_view(changed.to.how),
            on_record: number(changed.to.record.seq),
        }),
    }
}

fn newest(known: &KnownSetting) -> u64 {
    known
        .confirmed
        .as_ref()
        .map_or(known.record.seq, |confirmed| confirmed.seq.max(known.record.seq))
}

fn known_setting(known: &KnownSetting, today: Date) -> KnownSettingView {
    let confirmed = known
        .confirmed
        .as_ref()
        .filter(|confirmed| confirmed.seq > known.record.seq);
    let seen = confirmed.unwrap_or(&known.record);
    let age = seen.at.date().until(today).map_or(0, |span| span.get_days());
    KnownSettingView {
        on: known.value == Setting::On,
        confirmed: known.confirmed.is_some(),
        locked: known.locked,
        how: how_view(known.how),
        at: moment(&seen.at),
        record: number(seen.seq),
        stale: age > STALE_AFTER_DAYS,
    }
}

fn change(stage: &ChangeStage, journey: &State) -> ChangeView {
    let half = |at: &RecordRef| PairHalfView {
        record: number(at.seq),
        at: moment(&at.at),
        how: HowView::SeenByApp,
    };
    match stage {
        ChangeStage::None => ChangeView::None,
        ChangeStage::AwaitClick => ChangeView::AwaitClick,
        ChangeStage::StillOn { .. } => ChangeView::StillOn,
        ChangeStage::AwaitReload { seen_off, .. } => ChangeView::AwaitReload {
            seen_at: moment(&seen_off.at),
        },
        ChangeStage::Confirmed { before, after, .. } => ChangeView::Confirmed {
            before: before.as_ref().or(journey.first_on.as_ref()).map(half),
            after: half(after),
        },
        ChangeStage::CameBack {
            seen_off, seen_on, ..
        } => ChangeView::CameBack {
            off_at: moment(&seen_off.at),
            on_at: moment(&seen_on.at),
        },
        ChangeStage::LeftOn { chosen } => ChangeView::LeftOn {
            at: moment(&chosen.at),
        },
        ChangeStage::ToldOff { told } => ChangeView::ToldOff { at: moment(&told.at) },
    }
}

/// The result of a reading just recorded.
pub(crate) fn reading(
    taken: &ReadingTaken,
    judged: &Reading,
    png: Option<&Vec<u8>>,
    journey: &State,
) -> Option<ReadingView> {
    let record = newest_record(journey)?;
    let picture = png.and_then(|png| picture_of(png, taken.picture.as_deref()?));
    Some(ReadingView {
        outcome: outcome_view(taken.outcome),
        reason: taken.reason.as_ref().and_then(code),
        locked: taken.locked,
        control: taken.control.clone().filter(|name| !name.is_empty()),
        also_seen: judged.also_seen.clone(),
        overlay: judged.overlay,
        confirmed: matches!(journey.change, ChangeStage::Confirmed { .. }) && taken.outcome == Outcome::Off,
        how: HowView::SeenByApp,
        at: moment(&record.at),
        record: number(record.seq),
        picture_missing: picture.is_none().then_some(match taken.outcome {
            Outcome::SignedOut | Outcome::Challenge | Outcome::Restricted => PictureMissing::PrivatePage,
            _ => PictureMissing::EngineFailed,
        }),
        picture,
        address: taken.address.clone(),
    })
}

/// The result of a saved page just recorded: it says what a file shows, and nothing is pictured.
pub(crate) fn imported(taken: &ReadingTaken, judged: &Reading, journey: &State) -> Option<ReadingView> {
    Some(ReadingView {
        confirmed: false,
        how: HowView::Imported,
        picture_missing: Some(PictureMissing::NotAdded),
        ..reading(taken, judged, None, journey)?
    })
}

/// What the member told, just recorded.
pub(crate) fn told(
    told: &ToldObserved,
    waiting: Option<&WaitingPicture>,
    journey: &State,
) -> Option<ReadingView> {
    let record = newest_record(journey)?;
    let (outcome, reason) = told_outcome(told.answer);
    let picture = waiting.zip(told.picture.as_deref()).map(told_picture);
    Some(ReadingView {
        outcome,
        reason,
        locked: false,
        control: None,
        also_seen: Vec::new(),
        overlay: false,
        confirmed: false,
        how: HowView::ToldByMember,
        at: moment(&record.at),
        record: number(record.seq),
        picture_missing: picture.is_none().then_some(PictureMissing::NotAdded),
        picture,
        address: String::new(),
    })
}

/// The day of the last look, whatever it came to.
pub(crate) fn last_look(journey: &State) -> Option<Date> {
    newest_record(journey).map(|record| record.at.date())
}

fn newest_record(journey: &State) -> Option<&RecordRef> {
    let tried = journey.last_try.as_ref().map(|tried| &tried.record);
    let known = journey
        .setting
        .as_ref()
        .map(|known| known.confirmed.as_ref().unwrap_or(&known.record));
    tried.into_iter().chain(known).max_by_key(|record| record.seq)
}

/// The list of records, newest first, with the verdict on the whole record.
pub(crate) fn record_list(store: &RecordStore) -> Result<RecordListView, CommandError> {
    let first_bad = match store.verify() {
        Some(LogVerdict::Changed { first_bad }) => first_bad.record.or(Some(0)).map(number),
        _ => None,
    };
    let intact = first_bad.is_none();
    let mut rows = Vec::new();
    for seq in (0..store.len()).rev() {
        // A record that does not read is named by `first_bad`; the others are still shown.
        if let Some(row) = store.entry(seq).ok().flatten().as_ref().and_then(row) {
            rows.push(row);
        }
    }
    Ok(RecordListView {
        rows,
        intact,
        first_bad,
    })
}

/// One record's page.
pub(crate) fn record(store: &RecordStore, wanted: u32) -> Result<RecordView, CommandError> {
    let entry = store
        .entry(u64::from(wanted))
        .map_err(|_| CommandErrorCode::RecordUnavailable)?
        .ok_or(CommandErrorCode::NoSuchRecord)?;
    let row = row(&entry).ok_or(CommandErrorCode::NoSuchRecord)?;
    let picture = entry
        .attachments
        .iter()
        .find(|kept| is_picture(kept))
        .and_then(|kept| {
            let png = store.attachment(&kept.sha256).ok().flatten()?;
            picture_of(&png, &kept.sha256.to_string())
        });
    Ok(RecordView {
        lines: record_lines::lines(&entry),
        picture,
        sha256: entry.sha256.to_string(),
        raw: String::from_utf8_lossy(&entry.bytes).into_owned(),
        newest: number(store.len().saturating_sub(1)),
        row,
    })
}

/// One row, from an entry.
pub(crate) fn row(entry: &Entry) -> Option<RecordRowView> {
    let at = moment(&moment_of(entry)?);
    let observation = Observation::decode(&entry.kind, &entry.body).ok();
    let (outcome, reason, confirmed) = match &observation {
        Some(Observation::Reading(seen)) => (
            Some(outcome_view(seen.taken.outcome)),
            seen.taken.reason.as_ref().and_then(code),
            seen.confirmed,
        ),
        Some(Observation::Told(told)) => {
            let (outcome, reason) = told_outcome(told.answer);
            (Some(outcome), reason, false)
        }
        _ => (None, None, false),
    };
    let how = observation
        .as_ref()
        .and_then(Observation::how)
        .map_or(HowView::NotedByApp, how_view);
    Some(RecordRowView {
        number: number(entry.seq),
        kind: entry.kind.clone(),
        at,
        how,
        outcome,
        reason,
        confirmed,
        has_picture: entry.attachments.iter().any(is_picture),
    })
}

/// A closed code as text, as it is stored.
pub(crate) fn code<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
}

pub(crate) fn number(seq: u64) -> u32 {
    u32::try_from(seq).unwrap_or(u32::MAX)
}

/// A moment on the clock of the place where it was noted.
pub(crate) fn moment(at: &Moment) -> MomentView {
    let local = at.local();
    MomentView {
        iso: format!(
            "{}{}",
            local.strftime("%Y-%m-%dT%H:%M:%S"),
            if at.offset == "Z" { "+00:00" } else { &at.offset }
        ),
        year: local.year(),
        month: local.month(),
        day: local.day(),
        hour: local.hour(),
        minute: local.minute(),
        zone: at.zone.clone(),
    }
}

pub(crate) fn date(day: Date) -> DateView {
    DateView {
        iso: day.to_string(),
        year: day.year(),
        month: day.month(),
        day: day.day(),
    }
}

pub(crate) fn outcome_view(outcome: Outcome) -> OutcomeView {
    match outcome {
        Outcome::On => OutcomeView::On,
        Outcome::Off => OutcomeView::Off,
        Outcome::NotShown => OutcomeView::NotShown,
        Outcome::SignedOut => OutcomeView::SignedOut,
        Outcome::Challenge => OutcomeView::Challenge,
        Outcome::Restricted => OutcomeView::Restricted,
        Outcome::PageProblem => OutcomeView::PageProblem,
        Outcome::CannotTell => OutcomeView::CannotTell,
    }
}

fn told_outcome(answer: Answer) -> (OutcomeView, Option<String>) {
    match answer {
        Answer::On => (OutcomeView::On, None),
        Answer::Off => (OutcomeView::Off, None),
        Answer::CannotFind => (OutcomeView::NotShown, Some("told-cannot-find".to_owned())),
        Answer::NotSure => (OutcomeView::CannotTell, Some("told-not-sure".to_owned())),
    }
}

pub(crate) fn how_view(how: How) -> HowView {
    match how {
        How::SeenByApp => HowView::SeenByApp,
        How::ToldByMember => HowView::ToldByMember,
        How::Imported => HowView::Imported,
        How::SignedBySender => HowView::SignedBySender,
        How::ReferenceText => HowView::ReferenceText,
    }
}

fn task_name(task: Task) -> TaskName {
    match task {
        Task::Understand => TaskName::Understand,
        Task::Check => TaskName::Check,
        Task::Choose => TaskName::Choose,
        Task::Object => TaskName::Object,
        Task::Save => TaskName::Save,
    }
}

fn task_status(status: TaskStatus) -> TaskStatusView {
    match status {
        TaskStatus::NotStarted => TaskStatusView::NotStarted,
        TaskStatus::InProgress => TaskStatusView::InProgress,
        TaskStatus::Done => TaskStatusView::Done,
        TaskStatus::CannotStartYet => TaskStatusView::CannotStartYet,
        TaskStatus::NotNeeded => TaskStatusView::NotNeeded,
    }
}
