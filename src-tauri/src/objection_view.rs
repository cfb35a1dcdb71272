//! The objection as the pages draw it: the draft, the due date with its rule, the authority.
//! Deliberately absent: the rules themselves (`optout`).

use std::sync::LazyLock;

use jiff::civil::Date;
use optout::{
    catalog::Catalog,
    deadline::{Due, DueKind},
    journey::State,
    region::Region,
};

use crate::{
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
            });
            std::iter::once(CountryView {
                code: country.code.to_owned(),
                name: String::new(),
            })
            .chain(parts)
        })
        .collect()
}

/// The draft and, once noted, the objection.
pub fn objection(journey: &State, settings: &StoredSettings, today: Date) -> ObjectionView {
    let sent = journey.objections.last().map(|sent| SentView {
        sent_on: date(sent.noted.sent_on),
        reference: sent.noted.reference.clone(),
        due: Some(due(sent.due(), today)),
        authority: Region::find(&sent.noted.country).ok().and_then(authority),
        record: number(sent.record.seq),
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
    // Asked for with every view; the shipped catalog never changes while the app runs.
    static CATALOG: LazyLock<Option<Catalog>> = LazyLock::new(|| Catalog::shipped().ok());
    let catalog = CATALOG.as_ref()?;
    let authority = catalog.authority(region)?;
    Some(AuthorityView {
        name: authority.name.clone(),
        address: authority.address.clone(),
    })
}
