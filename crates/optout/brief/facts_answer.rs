//! `facts`: all that follows from a place, and how long the setting was on by default there for given dates.

use std::collections::BTreeMap;

use optout::catalog::{Catalog, Fact};
use optout::deadline::due;
use optout::exposure::{ExposureInput, Moved, OffKnown, exposure, windows_for};
use optout::place_brief::place_brief;
use serde_json::{Value, json};

use crate::question::{AskError, Question};

/// The words of each fact, as the app shows them.
const ENGLISH: &str = include_str!("../../../ui/locales/en/facts.ftl");

/// Those that date something that has happened.
const HAPPENED: [&str; 8] = [
    "--joined",
    "--moved",
    "--first-on",
    "--off-confirmed",
    "--off-seen",
    "--off-told",
    "--on-again",
    "--received",
];

const OPTIONS: [&str; 11] = [
    "--country",
    "--joined",
    "--past-country",
    "--moved",
    "--first-on",
    "--off-confirmed",
    "--off-seen",
    "--off-told",
    "--on-again",
    "--received",
    "--today",
];

/// Answers a question for a place.
pub fn answer(arguments: &[String]) -> Result<(Value, bool), AskError> {
    let question = Question::read(arguments, &OPTIONS)?;
    let region = question
        .place("--country")?
        .ok_or(AskError::Missing { option: "--country" })?;
    let today = question
        .day("--today")?
        .ok_or(AskError::Missing { option: "--today" })?;
    question.not_after(today, &HAPPENED)?;
    let input = exposure_input(&question, region.group, today)?;
    let catalog = Catalog::shipped()?;
    let brief = place_brief(&catalog, region);
    let places: Vec<_> = [Some(region), question.place("--past-country")?]
        .into_iter()
        .flatten()
        .collect();
    let exposure = exposure(&windows_for(catalog.windows(), &places), &input)?;
    let words = words();
    let facts: Vec<_> = brief
        .facts
        .iter()
        .map(|fact| fact_value(&catalog, fact, &words))
        .collect::<Result<_, _>>()?;
    let due = question
        .day("--received")?
        .map(|received| due(brief.answer_rule, received, None));
    let mut answer = serde_json::to_value(&brief)?;
    if let Some(fields) = answer.as_object_mut() {
        fields.insert("facts".to_owned(), Value::Array(facts));
        fields.insert("exposure_input".to_owned(), serde_json::to_value(&input)?);
        fields.insert("exposure".to_owned(), serde_json::to_value(&exposure)?);
        fields.insert("answer_due".to_owned(), serde_json::to_value(due)?);
    }
    Ok((answer, question.json))
}

fn exposure_input(
    question: &Question,
    group: optout::region::Group,
    today: jiff::civil::Date,
) -> Result<ExposureInput, AskError> {
    let (past, moved) = (question.place("--past-country")?, question.loose_date("--moved")?);
    let needs = |option, other| Err(AskError::Needs { option, other });
    let moved = match (past, moved) {
        (Some(past), Some(on)) => Some(Moved { from: past.group, on }),
        (Some(_), None) => return needs("--past-country", "--moved"),
        (None, Some(_)) => return needs("--moved", "--past-country"),
        (None, None) => None,
    };
    let kinds = [
        ("--off-confirmed", true, false),
        ("--off-seen", false, false),
        ("--off-told", false, true),
    ];
    let mut off = None;
    for (option, confirmed, told) in kinds {
        if let Some(on) = question.day(option)? {
            if let Some((_, one)) = off {
                return Err(AskError::Both { one, other: option });
            }
            off = Some((OffKnown { on, confirmed, told }, option));
        }
    }
    Ok(ExposureInput {
        group,
        moved,
        joined: question.loose_date_from(
            "--joined",
            2003,
            "a date from 2003 on, when LinkedIn opened, such as 2026-11-22, 2026-11 or 2026",
        )?,
        seen_on: question.day("--first-on")?,
        off: off.map(|(off, _)| off),
        on_again: question.day("--on-again")?,
        today,
    })
}

fn words() -> BTreeMap<&'static str, &'static str> {
    ENGLISH
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .collect()
}

fn fact_value(
    catalog: &Catalog,
    fact: &Fact,
    words: &BTreeMap<&'static str, &'static str>,
) -> Result<Value, AskError> {
    let sources: Vec<_> = catalog.sources_of(fact).collect();
    let mut value = serde_json::to_value(fact)?;
    if let Some(fields) = value.as_object_mut() {
        fields.insert("sources".to_owned(), json!(sources));
        fields.insert("text".to_owned(), json!(words.get(fact.message.as_str())));
    }
    Ok(value)
}
