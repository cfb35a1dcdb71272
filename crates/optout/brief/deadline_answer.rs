//! `deadline`: the dates that a rule gives for a request received on a day.

use optout::deadline::{ExtensionOutcome, Rule, due};
use optout::public_holiday::next_working_day_in;
use optout::region::Region;
use optout::working_day::{Holidays, next_weekday, next_working_day};
use serde_json::{Value, json};

use crate::question::{AskError, Question};

/// Answers a question for a deadline.
///
/// `by` is the last day by the calendar alone; `by_weekday` moves it off a weekend; `by_working_day` moves it off public
/// holidays as well, those of the place where the controller answers (`holidays`), where the rule counts any. `in_your_country` counts the
/// holidays of `--country` instead, where they are known.
pub fn answer(arguments: &[String]) -> Result<(Value, bool), AskError> {
    let question = Question::read(
        arguments,
        &["--rule", "--received", "--country", "--extended", "--today"],
    )?;
    let name = question.needed("--rule")?;
    let rule = Rule::named(name).map_err(|_| AskError::Value {
        option: "--rule",
        wanted: "gdpr, uk, uk-complaint, ch, ca, ca-qc, br, us-ca, hk, au, in, none, the name of a law, or the code of another place",
        given: name.to_owned(),
    })?;
    let received = question
        .day("--received")?
        .ok_or(AskError::Missing { option: "--received" })?;
    let extended = question.day("--extended")?;
    let country = question.place("--country")?;
    let today = question.day("--today")?;
    if let Some(today) = today {
        question.not_after(today, &["--received", "--extended"])?;
    }
    if extended.is_some_and(|told| told < received) {
        return Err(AskError::Before {
            option: "--extended",
            given: question.needed("--extended")?.to_owned(),
            other: "--received",
            day: received,
        });
    }
    let due = due(rule, received, extended);
    let answer = json!({
        "rule": rule.id(),
        "asked_as": name,
        "source": rule.source(),
        "kind": due.kind,
        "received": received,
        "counts_from": due.counts_from,
        "period": due.period,
        "by": due.by,
        "by_weekday": due.by_weekday,
        "by_working_day": due.by_working_day,
        "moved": due.by != due.by_working_day,
        "holidays": due.holidays,
        "holidays_of": holidays_of(due.holidays),
        "in_your_country": country.map(|country| in_country(country, due.by)),
        "extension": {
            "notified": extended,
            "outcome": due.extension,
            "moves_the_date": due.extension == ExtensionOutcome::Granted && rule.extended_period().is_some(),
            "length_left_open": rule.leaves_the_extension_open(),
            "whole_period": rule.extended_period(),
        },
        "acknowledge_by": due.acknowledge_by,
        "acknowledge_by_weekday": due.acknowledge_by.map(next_weekday),
        "acknowledge_by_working_day": due.acknowledge_by.map(|day| next_working_day(day, due.holidays)),
        "before_the_rule_was_in_force": rule.in_force_from().is_some_and(|first| received < first),
        "standing": today.map(|today| due.standing(today)),
    });
    Ok((answer, question.json))
}

fn holidays_of(holidays: Holidays) -> Option<&'static str> {
    match holidays {
        Holidays::None => None,
        Holidays::Ireland => Some("IE"),
        Holidays::EnglandAndWales => Some("GB"),
    }
}

fn in_country(country: Region, by: jiff::civil::Date) -> Value {
    json!({
        "place": country.code,
        "by_working_day": next_working_day_in(by, country.code),
        "holidays_known": optout::public_holiday::is_known(country.code),
    })
}
