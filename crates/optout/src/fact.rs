//! The shape of a fact, a source and a label in the catalog. Loading and checking them is `catalog`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::region::Group;

/// What sort of statement a fact is. Shown beside it, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// LinkedIn says so.
    LinkedinSays,
    /// An authority says so.
    Regulator,
    /// A court's record says so.
    CourtRecord,
    /// The press says so.
    Press,
    /// Published research says so.
    Research,
    /// The law says so.
    Law,
    /// It is our own reading of the sources.
    OurReading,
}

/// How firm a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// First hand, or two sources that do not depend on each other.
    Confirmed,
    /// One source, and nothing against it.
    SingleSource,
    /// Indirect, disputed or inferred.
    Uncertain,
}

/// A page, or a part of one, that lists facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactPage {
    /// What the setting is.
    UnderstandSetting,
    /// What "on by default" means.
    UnderstandDefault,
    /// What is covered.
    UnderstandCovered,
    /// What is not.
    UnderstandNotCovered,
    /// What off does.
    UnderstandOffDoes,
    /// What off does not do.
    UnderstandOffDoesNot,
    /// When it began, by region.
    UnderstandWhen,
    /// What others say.
    UnderstandOthersSay,
    /// Microsoft and the other companies of the group.
    Affiliates,
    /// The separate settings for advertising.
    Advertising,
    /// Rights, controllers and times.
    Rights,
    /// The objection form.
    Form,
    /// Addresses.
    Addresses,
    /// What nobody can verify.
    Limits,
}

/// A date that is no finer than what is known: a year, a month or a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LooseDate(String);

/// A text that is not a year, a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is written as 2026, 2026-11 or 2026-11-22")]
pub struct NotADate;

impl LooseDate {
    /// The text, as ISO 8601 has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first and the last day that it can mean.
    #[must_use]
    pub fn days(&self) -> (Date, Date) {
        let first = whole_day(&self.0).parse().unwrap_or(Date::MIN);
        let last = match self.0.len() {
            4 => first.last_of_year(),
            7 => first.last_of_month(),
            _ => first,
        };
        (first, last)
    }
}

fn whole_day(text: &str) -> String {
    match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    }
}

impl TryFrom<String> for LooseDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        let whole = whole_day(&text);
        let day: Date = whole.parse().map_err(|_| NotADate)?;
        if day.to_string() == whole {
            Ok(Self(text))
        } else {
            Err(NotADate)
        }
    }
}

impl From<LooseDate> for String {
    fn from(date: LooseDate) -> Self {
        date.0
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id within the catalog.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub address: String,
    /// Its date.
    pub date: LooseDate,
}

/// One thing that the app states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id. The Fluent message is `fact-<id>`.
    pub id: String,
    /// What sort of statement it is.
    pub kind: Kind,
    /// How firm it is.
    pub status: Status,
    /// The ids of its sources, the best first.
    pub sources: Vec<String>,
    /// The day it was last checked.
    pub checked: Date,
    /// Where it holds: groups, or `all`.
    pub regions: Vec<FactRegion>,
    /// Which pages list it.
    pub pages: Vec<FactPage>,
    /// The id of its wording.
    pub message: String,
    /// When it happened, for a timeline.
    #[serde(default)]
    pub on: Option<LooseDate>,
    /// An address that the fact is about.
    #[serde(default)]
    pub address: Option<String>,
    /// Whether it is a claim that somebody made against LinkedIn.
    #[serde(default)]
    pub claim: bool,
    /// The fact that holds the denial. A claim is never shown without it.
    #[serde(default)]
    pub denial: Option<String>,
}

/// Where a fact holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactRegion {
    /// One group.
    Group(Group),
    /// Everywhere.
    Everywhere(Everywhere),
}

/// The word for everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Everywhere {
    /// Everywhere.
    All,
}

impl Fact {
    /// Whether the fact holds for people of a group.
    #[must_use]
    pub fn holds_in(&self, group: Group) -> bool {
        self.regions.iter().any(|region| match region {
            FactRegion::Group(own) => *own == group,
            FactRegion::Everywhere(_) => true,
        })
    }
}

/// The words on LinkedIn's page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// The language (BCP 47).
    pub language: String,
    /// The name of the setting.
    pub setting: String,
    /// The name of the switch.
    pub switch: String,
    /// The menu entries that lead there, on the web.
    pub menu: Vec<String>,
    /// The menu entries that lead there in LinkedIn's app on a phone, where they are confirmed.
    #[serde(default)]
    pub phone_menu: Vec<String>,
    /// The word for on, where it is known.
    #[serde(default)]
    pub on: Option<String>,
    /// The word for off, where it is known.
    #[serde(default)]
    pub off: Option<String>,
    /// How firm this is.
    pub status: Status,
    /// The id of its source.
    pub source: String,
    /// The day it was last checked.
    pub checked: Date,
}
