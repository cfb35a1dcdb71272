//! What the app says about LinkedIn outside its facts, and the check that no sentence says more than the catalog bears.
//!
//! A message that names LinkedIn is a fact's own wording, rests on facts, or states nothing of its own: it then tells what
//! was observed, what the member does, or what the app does. Deliberately absent: the messages (the caller reads them).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Kind, Status};

/// Why a message that names LinkedIn needs no fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// It tells what was seen on the page, or what the member noted.
    Observed,
    /// It tells or asks what the member does or has.
    Member,
    /// It tells what the app does.
    App,
    /// It is a name or a heading, and no sentence.
    Label,
}

/// Messages that name LinkedIn, with what bears them out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Ids of the messages.
    pub messages: Vec<String>,
    /// The facts that they rest on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Why they need none.
    #[serde(default)]
    pub about: Option<About>,
}

/// What is wrong with the wording of a catalog.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum WordingFault {
    /// A fact without words.
    #[error("no words for the fact {0}")]
    NoWords(String),
    /// Words of a fact that is not there.
    #[error("no fact for the words {0}")]
    NoFact(String),
    /// An uncertain fact is worded as if it were certain.
    #[error("no word of doubt in {0}")]
    NoDoubt(String),
    /// What one source of the press says is worded as if it were so.
    #[error("not worded as a report: {0}")]
    NoReport(String),
    /// The words speak of a claim, and no denial stands with it.
    #[error("a claim without its denial: {0}")]
    NoDenial(String),
    /// A message names LinkedIn and rests on nothing.
    #[error("a sentence about LinkedIn without a fact: {0}")]
    Unborne(String),
    /// A message tells what LinkedIn says, and the table calls it something else.
    #[error("it tells what LinkedIn says, and names no fact: {0}")]
    SaysWithoutFact(String),
    /// The table names a message that is not there, or that does not name LinkedIn.
    #[error("nothing to bear out: {0}")]
    Idle(String),
}

/// One of these stands in the wording of whatever is uncertain.
const DOUBT: [&str; 11] = [
    "not sure",
    "may ",
    "could not",
    "disagree",
    "not known",
    "not clear",
    "found nothing",
    "as far as is known",
    "not looked into",
    "we do not know",
    "can look different",
];
/// Words that speak of somebody's claim against LinkedIn.
const CLAIM: [&str; 4] = ["claimed", "alleg", "accus", "blame"];
/// Words of a denial within the same message.
const DENIAL: [&str; 3] = ["false", "denie", "disputes"];
/// Openings that put words into LinkedIn's mouth.
const SAYS: [&str; 5] = [
    "LinkedIn says",
    "LinkedIn lists",
    "LinkedIn must",
    "LinkedIn weighs",
    "LinkedIn promises",
];
const NAME: &str = "LinkedIn";

/// Every fault of the English wording. `messages` are all messages of the app, by id.
#[must_use]
pub fn wording_faults(catalog: &Catalog, messages: &BTreeMap<String, String>) -> Vec<WordingFault> {
    let mut faults = fact_faults(catalog, messages);
    let mut told = BTreeSet::new();
    for statement in catalog.statements() {
        for id in &statement.messages {
            told.insert(id.as_str());
            match messages.get(id) {
                Some(text) if text.contains(NAME) => {
                    faults.extend(statement_faults(catalog, statement, id, text));
                }
                _ => faults.push(WordingFault::Idle(id.clone())),
            }
        }
    }
    for (id, text) in messages {
        if text.contains(NAME) && !id.starts_with("fact-") && !told.contains(id.as_str()) {
            faults.push(WordingFault::Unborne(id.clone()));
        }
    }
    faults.sort();
    faults
}

fn fact_faults(catalog: &Catalog, messages: &BTreeMap<String, String>) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    for fact in catalog.facts() {
        let id = || fact.id.clone();
        let Some(text) = messages.get(&fact.message) else {
            faults.push(WordingFault::NoWords(id()));
            continue;
        };
        if fact.status == Status::Uncertain && !has(text, &DOUBT) {
            faults.push(WordingFault::NoDoubt(id()));
        }
        let alone = fact.status == Status::SingleSource && fact.kind == Kind::Press;
        if alone && !has(text, &["report", " said "]) {
            faults.push(WordingFault::NoReport(id()));
        }
        if has(text, &CLAIM) && fact.denial.is_none() && !has(text, &DENIAL) {
            faults.push(WordingFault::NoDenial(id()));
        }
    }
    for id in messages.keys() {
        if let Some(fact) = id.strip_prefix("fact-")
            && catalog.fact(fact).is_none()
        {
            faults.push(WordingFault::NoFact(id.clone()));
        }
    }
    faults
}

fn statement_faults(catalog: &Catalog, statement: &Statement, id: &str, text: &str) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    let facts: Vec<_> = statement.facts.iter().filter_map(|id| catalog.fact(id)).collect();
    let says = SAYS.iter().any(|says| text.contains(says));
    let told = match statement.about {
        Some(About::Observed) => true,
        Some(About::Label) => !text.contains(['.', '!', '?']),
        Some(About::Member | About::App) | None => !says,
    };
    if facts.is_empty() && !told {
        faults.push(WordingFault::SaysWithoutFact(id.to_owned()));
    }
    let uncertain = !facts.is_empty() && facts.iter().all(|fact| fact.status == Status::Uncertain);
    if uncertain && !has(text, &DOUBT) {
        faults.push(WordingFault::NoDoubt(id.to_owned()));
    }
    if has(text, &CLAIM) && !has(text, &DENIAL) && facts.iter().all(|fact| fact.denial.is_none()) {
        faults.push(WordingFault::NoDenial(id.to_owned()));
    }
    faults
}

fn has(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}
