//! Reading a question from the command line: options with one value each, every one known, none given twice.

use std::collections::BTreeMap;

use jiff::civil::Date;
use optout::catalog::{LoadCatalogError, LooseDate};
use optout::exposure::ExposureError;
use optout::region::Region;

/// The last year that a date may lie in.
const LAST_YEAR: i16 = 2200;

/// Why a question has no answer.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Neither `facts` nor `deadline`.
    #[error("say `facts` or `deadline`; see `cargo xtask help`")]
    NoCommand,
    /// An option that the command does not know.
    #[error("no such option here: {option}")]
    UnknownOption {
        /// The option.
        option: String,
    },
    /// An option twice.
    #[error("given twice: {option}")]
    Twice {
        /// The option.
        option: String,
    },
    /// An option that is needed, or that lacks its value.
    #[error("{option} is needed, with a value")]
    Missing {
        /// The option.
        option: &'static str,
    },
    /// A value that is not of its kind.
    #[error("{option} takes {wanted}, not: {given}")]
    Value {
        /// The option.
        option: &'static str,
        /// What it takes.
        wanted: &'static str,
        /// What was given.
        given: String,
    },
    /// An option that needs another one.
    #[error("{option} needs {other} as well")]
    Needs {
        /// The option.
        option: &'static str,
        /// The one that is missing.
        other: &'static str,
    },
    /// Two options that exclude each other.
    #[error("{one} and {other} cannot both be given")]
    Both {
        /// One.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
    /// A date after the day of the question.
    #[error("{option} lies after today, {today}: {given}")]
    AfterToday {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// The day of the question.
        today: Date,
    },
    /// A date before one that must come first.
    #[error("{option} lies before {other}, {day}: {given}")]
    Before {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// The one that must come first.
        other: &'static str,
        /// Its day.
        day: Date,
    },
    /// An argument that is no text.
    #[error("an argument is not written in UTF-8: {given}")]
    NotText {
        /// The argument, as far as it can be shown.
        given: String,
    },
    /// Dates that contradict each other.
    #[error(transparent)]
    Dates(#[from] ExposureError),
    /// The shipped catalog is broken.
    #[error(transparent)]
    Catalog(#[from] LoadCatalogError),
    /// The answer cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// The options of one question.
pub struct Question {
    values: BTreeMap<&'static str, String>,
    /// Whether JSON is asked for.
    pub json: bool,
}

impl Question {
    /// Reads `--option value` and `--option=value`.
    pub fn read(arguments: &[String], known: &[&'static str]) -> Result<Self, AskError> {
        let mut question = Self {
            values: BTreeMap::new(),
            json: false,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            if argument == "--json" {
                question.json = true;
                continue;
            }
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            let option = known
                .iter()
                .copied()
                .find(|known| *known == name)
                .ok_or_else(|| AskError::UnknownOption {
                    option: argument.clone(),
                })?;
            let value = joined
                .or_else(|| rest.next().filter(|next| !next.starts_with("--")).cloned())
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
                .ok_or(AskError::Missing { option })?;
            if question.values.insert(option, value).is_some() {
                return Err(AskError::Twice {
                    option: option.to_owned(),
                });
            }
        }
        Ok(question)
    }

    /// An option's text.
    pub fn text(&self, option: &'static str) -> Option<&str> {
        self.values.get(option).map(String::as_str)
    }

    /// An option's text, which is needed.
    pub fn needed(&self, option: &'static str) -> Result<&str, AskError> {
        self.text(option).ok_or(AskError::Missing { option })
    }

    /// An option that holds a day.
    pub fn day(&self, option: &'static str) -> Result<Option<Date>, AskError> {
        self.text(option).map(|text| day(option, text)).transpose()
    }

    /// An option that holds a day, a month or a year.
    pub fn loose_date(&self, option: &'static str) -> Result<Option<LooseDate>, AskError> {
        let wanted = "a date from 1990 on, such as 2026-11-22, 2026-11 or 2026";
        self.loose_date_from(option, 1990, wanted)
    }

    /// The same, from a year on.
    pub fn loose_date_from(
        &self,
        option: &'static str,
        year: i16,
        wanted: &'static str,
    ) -> Result<Option<LooseDate>, AskError> {
        self.text(option)
            .map(|text| {
                LooseDate::try_from(text.to_owned())
                    .ok()
                    .filter(|date| (year..=LAST_YEAR).contains(&date.days().0.year()))
                    .ok_or_else(|| AskError::Value {
                        option,
                        wanted,
                        given: text.to_owned(),
                    })
            })
            .transpose()
    }

    /// Refuses a date that begins after today. What is no date is refused where it is read.
    pub fn not_after(&self, today: Date, options: &[&'static str]) -> Result<(), AskError> {
        for option in options.iter().copied() {
            let given = self.text(option).unwrap_or_default();
            let date = LooseDate::try_from(given.to_owned());
            if date.is_ok_and(|date| date.days().0 > today) {
                return Err(AskError::AfterToday {
                    option,
                    given: given.to_owned(),
                    today,
                });
            }
        }
        Ok(())
    }

    /// An option that holds the code of a place.
    pub fn place(&self, option: &'static str) -> Result<Option<Region>, AskError> {
        self.text(option)
            .map(|text| {
                Region::find(text).map_err(|_| AskError::Value {
                    option,
                    wanted: "the code of a country or of a part of one, such as GB, DE-BY or US-CA",
                    given: text.to_owned(),
                })
            })
            .transpose()
    }
}

fn day(option: &'static str, text: &str) -> Result<Date, AskError> {
    let refused = || AskError::Value {
        option,
        wanted: "a day of the calendar such as 2026-01-31",
        given: text.to_owned(),
    };
    let day: Date = text.parse().map_err(|_| refused())?;
    // jiff also takes a time of day and the basic form; one form only leaves nothing to guess.
    let plain = day.to_string() == text && (1990..=LAST_YEAR).contains(&day.year());
    if plain { Ok(day) } else { Err(refused()) }
}
