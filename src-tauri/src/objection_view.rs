//! The objection as the pages draw it: the draft, the due date with its rule, the authority.
//! Deliberately absent: the rules themselves (`optout`).

use jiff::civil::Date;
use optout::{
    deadline::Rule,
    follow_up::{AnswerDay, SentObjection, answer_day},
    journey::State,
    region::{Region, Right},
};

use crate::{
    follow_view,
    show::{code, date, number},
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
        due: Some(due(&sent.answer_day(), today)),
        authority: Region::find(&sent.noted.country).ok().and_then(authority),
        record: number(sent.record.seq),
        following: follow_view::following(sent, today),
    });
    ObjectionView {
        draft: settings.objection.clone(),
        written_on: settings.written().map(|letter| date(letter.on)),
        sent,
    }
}

/// When an answer is due, as the pages draw it.
pub fn due(answer: &AnswerDay, today: Date) -> DueView {
    let rule = answer.due.rule;
    let source = rule.source();
    DueView {
        date: date(answer.on),
        calendar_day: answer.calendar_day().map(date),
        rule: rule.id().to_owned(),
        legal: answer.is_legal(),
        days_left: today.until(answer.on).map_or(0, |span| span.get_days()),
        open: answer.open,
        extension: answer.extension.map(|extension| ExtensionView {
            on: date(extension.on),
            outcome: code(&answer.due.extension).unwrap_or_default(),
            reason: extension.reason.as_ref().and_then(code),
        }),
        source_address: Some(source.address)
            .filter(|address| !address.is_empty())
            .map(str::to_owned),
    }
}

/// When an answer is due to an objection that is sent from there today.
pub fn due_if_sent_today(region: Region, rule: Rule, today: Date) -> DueView {
    let sent = SentObjection {
        country: region.code.to_owned(),
        rule,
        sent_on: today,
        targets: Vec::new(),
    };
    due(&answer_day(&sent, &[]), today)
}

/// Who can be asked next, for a region.
pub fn authority(region: Region) -> Option<AuthorityView> {
    let authority = follow_view::catalog()?.authority(region)?;
    Some(AuthorityView {
        name: authority.name.clone(),
        address: authority.address.clone(),
    })
}
