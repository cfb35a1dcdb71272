//! How long the setting was on by default: from the member's answers and the record to the pages.
//! Deliberately absent: the arithmetic (`optout::exposure`).

use jiff::civil::Date;
use optout::{
    catalog::LooseDate,
    exposure::{
        Between, Exposure, ExposureError, ExposureInput, Moved, OffKnown, Stretch, exposure, windows_for,
    },
    observation::{How, Observation, Record, ToldAnswer},
    reading::Outcome,
    region::{Group, Region},
};

use crate::{
    command_error::{CommandError, CommandErrorCode as Code},
    commands::understand::fact_view,
    follow_view::catalog,
    show::{code, date},
    views::*,
};

/// What the record says of the switch, as days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// First known to be on.
    pub on: Option<Date>,
    /// Since when it is known to be off, or was before it came on again.
    pub off: Option<OffKnown>,
    /// Known to be on again after that.
    pub on_again: Option<Date>,
}

/// What the records say of the switch. Saved pages may be old, so they do not count.
pub(crate) fn seen(records: impl Iterator<Item = Record>) -> Seen {
    let mut seen = Seen::default();
    for record in records {
        let day = record.at.date();
        let (on, told, confirmed) = match &record.observation {
            Observation::Reading(read) if read.how == How::SeenByApp => match read.taken.outcome {
                Outcome::On => (true, false, false),
                Outcome::Off => (false, false, read.confirmed),
                _ => continue,
            },
            Observation::Told(told) => match told.answer {
                ToldAnswer::On => (true, true, false),
                ToldAnswer::Off => (false, true, false),
                ToldAnswer::CannotFind | ToldAnswer::NotSure => continue,
            },
            _ => continue,
        };
        if on {
            if seen.off.is_some() {
                seen.on_again.get_or_insert(day);
            } else {
                seen.on.get_or_insert(day);
            }
            continue;
        }
        match &mut seen.off {
            Some(off) if seen.on_again.is_none() => {
                off.confirmed |= confirmed;
                off.told &= told;
            }
            _ => {
                // Off again: the time between counts as on, because nothing shows how long it was off.
                seen.on_again = None;
                seen.off = Some(OffKnown {
                    on: day,
                    confirmed,
                    told,
                });
            }
        }
    }
    seen
}

/// The answers and what follows from them.
///
/// # Errors
/// With the fields at fault.
pub(crate) fn view(
    form: ExposureForm,
    seen: Seen,
    countries: Vec<CountryView>,
    today: Date,
) -> Result<ExposureView, CommandError> {
    let result = if form.member == Some(false) {
        Some(result(&Exposure::without_account(), Group::Elsewhere))
    } else if form.country.is_empty() {
        None
    } else {
        Some(work_out(&form, seen, today)?)
    };
    Ok(ExposureView {
        form,
        countries,
        result,
        off_on: seen.off.map(|off| date(off.on)),
    })
}

fn work_out(form: &ExposureForm, seen: Seen, today: Date) -> Result<ExposureResultView, CommandError> {
    let catalog = catalog().ok_or(Code::Unexpected)?;
    let region = region_of("country", &form.country)?;
    let mut places = vec![region];
    let moved = if form.past_country.is_empty() {
        None
    } else {
        let past = region_of("pastCountry", &form.past_country)?;
        places.push(past);
        Some(Moved {
            from: past.group,
            on: day_of("movedOn", &form.moved_on)?
                .ok_or_else(|| CommandError::field("movedOn", "missing"))?,
        })
    };
    let input = ExposureInput {
        group: region.group,
        moved,
        joined: day_of("joined", &form.joined)?,
        seen_on: seen.on,
        off: seen.off,
        on_again: seen.on_again,
        today,
    };
    let late = |date: &LooseDate| date.days().0 > today;
    if input.moved.as_ref().is_some_and(|moved| late(&moved.on)) {
        return Err(CommandError::field("movedOn", "future"));
    }
    let windows = windows_for(catalog.windows(), &places);
    let worked = exposure(&windows, &input).map_err(|error| match error {
        ExposureError::InTheFuture => CommandError::field("joined", "future"),
        ExposureError::OffBeforeJoining | ExposureError::SeenBeforeJoining => {
            CommandError::field("joined", "after-record")
        }
        ExposureError::OnAgainWithoutOff | ExposureError::SeenAfterOff => Code::Unexpected.into(),
    })?;
    Ok(result(&worked, region.group))
}

fn result(worked: &Exposure, group: Group) -> ExposureResultView {
    let stretches = |all: &[Stretch]| all.iter().map(|one| stretch(one, group)).collect();
    let facts = catalog().map(|catalog| {
        let named = worked.facts.iter().filter_map(|id| catalog.fact(id));
        named.filter_map(|fact| fact_view(catalog, fact)).collect()
    });
    ExposureResultView {
        state: code(&worked.state).unwrap_or_default(),
        stretches: stretches(&worked.stretches),
        pauses: stretches(&worked.pauses),
        least: worked.days.least,
        most: worked.days.most,
        assumptions: worked.assumptions.iter().filter_map(code).collect(),
        facts: facts.unwrap_or_default(),
        sources_disagree: worked.sources_disagree,
        partly_unknown: worked.partly_unknown,
        seen_on_before_start: worked.seen_on_before_start,
    }
}

fn stretch(one: &Stretch, group: Group) -> StretchView {
    let Between { earliest, latest } = one.from;
    StretchView {
        from_earliest: date(earliest),
        from_latest: date(latest),
        to_earliest: date(one.to.earliest),
        to_latest: date(one.to.latest),
        least: one.days.least,
        most: one.days.most,
        status: code(&one.status).unwrap_or_default(),
        past: one.group != group,
    }
}

fn region_of(field: &str, country: &str) -> Result<Region, CommandError> {
    Region::find(country).map_err(|_| CommandError::field(field, "missing"))
}

fn day_of(field: &str, text: &str) -> Result<Option<LooseDate>, CommandError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    LooseDate::try_from(text.to_owned())
        .map(Some)
        .map_err(|_| CommandError::field(field, "not-a-date"))
}
