//! What comes after an objection, from the journey to the pages. Deliberately absent: the rules themselves (`optout`).

use std::sync::LazyLock;

use jiff::civil::Date;
use optout::{
    authority::Authority,
    catalog::{Catalog, Status},
    follow_up::{FollowUpEvent, NextStep, next_step},
    journey::SentObjection,
    objection::Target,
    region::{Region, Right},
};

use crate::{
    objection_view,
    show::{code, date},
    views::*,
};

/// The shipped catalog; it never changes while the app runs.
pub(crate) fn catalog() -> Option<&'static Catalog> {
    static CATALOG: LazyLock<Option<Catalog>> = LazyLock::new(|| Catalog::shipped().ok());
    CATALOG.as_ref()
}

/// What follows from an objection.
pub(crate) fn following(sent: &SentObjection, today: Date) -> FollowingView {
    let (case, events) = sent.case();
    let region = Region::find(&case.country).unwrap_or(Region::NOT_SAID);
    FollowingView {
        next: next(&next_step(&case, &events, today), today),
        happened: events.iter().filter_map(happened).collect(),
        targets: case.targets.iter().map(|target| target_name(*target)).collect(),
        can_complain: region.rights().contains(&Right::Complain),
        complained: events
            .iter()
            .any(|event| matches!(event, FollowUpEvent::Complained { .. })),
        country: case.country,
    }
}

fn next(step: &NextStep, today: Date) -> NextStepView {
    let day = step.date.unwrap_or(today);
    NextStepView {
        act: code(&step.act).unwrap_or_default(),
        because: code(&step.because).unwrap_or_default(),
        date: step.date.map(date),
        basis: step.basis.as_ref().and_then(code),
        days_left: today.until(day).map_or(0, |span| span.get_days()),
        due: objection_view::due(&step.answer, today),
        also: step.also.iter().filter_map(code).collect(),
    }
}

fn happened(event: &FollowUpEvent) -> Option<HappenedView> {
    let value = serde_json::to_value(event).ok()?;
    Some(HappenedView {
        event: value["event"].as_str()?.to_owned(),
        outcome: value["outcome"].as_str().map(str::to_owned),
        on: date(event.on()),
    })
}

/// An aim by its name in the forms.
pub(crate) fn target_name(target: Target) -> String {
    match target {
        Target::ContentGeneratingAi => "content_ai",
        Target::OtherAi => "other_ai",
        Target::Restriction => "restriction",
    }
    .to_owned()
}

/// An authority with all that is said of it.
pub(crate) fn authority(authority: &Authority) -> AuthorityDetailView {
    let country = authority.region.split('-').next().unwrap_or_default();
    let part = Region::subdivisions(country).find(|(part, _)| part.code == authority.region);
    AuthorityDetailView {
        region: authority.region.clone(),
        part: part.map(|(_, name)| name.to_owned()).unwrap_or_default(),
        name: authority.name.clone(),
        address: authority.address.clone(),
        uncertain: authority.status != Status::Confirmed,
        asks: code(&authority.asks).unwrap_or_default(),
        checked: date(authority.checked),
    }
}
