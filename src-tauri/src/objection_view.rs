//! The objection as the pages draw it: the draft, the due date with its rule, the authority.
//! Deliberately absent: the rules themselves (`optout`).

use jiff::civil::Date;
use optout::{
    deadline::{Due, DueKind},
    journey::State,
    region::{Region, Right},
};

use crate::{
    follow_view,
    show::{date, number},
    stored_settings::StoredSettings,
    views::*,
};

/// Countries and the parts of countries that are told apart, by code; the UI sorts and names them.
pub fn countries() -> Vec<CountryView> {
    Region::countries()
        .flat_map(|country| {
            let parts = Region::subdivisions(country.code).map(|(part, name)| CountryView {
                code: part.code.to_owned(),
                name: name.to_owned(),
                asks_part: false,
            });
            std::iter::once(CountryView {
                code: country.code.to_owned(),
                name: String::new(),
                asks_part: asks_part(country),
            })
            .chain(parts)
        })
        .collect()
}

/// Whether a part of a country has to be named to find the authority.
fn asks_part(country: Region) -> bool {
    Region::subdivisions(country.code).next().is_some()
        && follow_view::catalog().is_some_and(|catalog| catalog.authority(country).is_none())
        && country.rights().contains(&Right::Complain)
}

/// The draft and, once noted, the objection.
pub fn objection(journey: &State, settings: &StoredSettings, today: Date) -> ObjectionView {
    let sent = journey.objections.last().map(|sent| SentView {
        sent_on: date(sent.noted.sent_on),
        reference: sent.noted.reference.clone(),
        due: Some(due(sent.due(), today)),
        authority: Region::find(&sent.noted.country).ok().and_then(authority),
        record: number(sent.record.seq),
        following: follow_view::following(sent, today),
    });
    ObjectionView {
        draft: settings.objection.clone(),
        sent,
    }
}

/// Whether a law gives the date; otherwise it is a day to ask again.
pub fn is_legal(due: &Due) -> bool {
    matches!(due.kind, DueKind::Answer | DueKind::Acknowledgement)
}

/// A due date as the pages draw it.
pub fn due(due: &Due, today: Date) -> DueView {
    let source = due.rule.source();
    DueView {
        date: date(due.by),
        working_day: (due.by_working_day != due.by).then(|| date(due.by_working_day)),
        rule: due.rule.id().to_owned(),
        legal: is_legal(due),
        days_left: today.until(due.by).map_or(0, |span| span.get_days()),
        source: source.provision.to_owned(),
        source_address: Some(source.address.to_owned()),
    }
}

/// Who can be asked next, for a region.
pub fn authority(region: Region) -> Option<AuthorityView> {
    let authority = follow_view::catalog()?.authority(region)?;
    Some(AuthorityView {
        name: authority.name.clone(),
        address: authority.address.clone(),
    })
}
