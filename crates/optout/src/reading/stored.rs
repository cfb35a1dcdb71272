//! What was given to the judge, whole, as it stands in a record: anyone can judge it again.
//!
//! Deliberately absent: the recipe. A record names it by id and version, and it is kept with the app.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Reading, Site, condense, judge};
use crate::{
    recipe::Recipe,
    snapshot::{Look, LookFailure},
};

/// What was given to the judge besides the recipe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredLooks {
    /// The site that was to be read.
    pub site: Site,
    /// The day of the judgement, by the member's calendar.
    pub judged_on: Date,
    /// The looks, or why there are none.
    #[serde(flatten)]
    pub seen: Seen,
}

/// The looks, or why there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// The looks, in the order they were taken.
    Looks(Vec<Look>),
    /// Why there are none.
    Failure(LookFailure),
}

impl StoredLooks {
    /// Judges what is stored, as [`judge`] did on the day.
    #[must_use]
    pub fn judge_again(&self, recipe: &Recipe) -> Reading {
        let looks = match &self.seen {
            Seen::Looks(looks) => Ok(looks.as_slice()),
            Seen::Failure(failure) => Err(*failure),
        };
        judge(looks, recipe, &self.site, self.judged_on)
    }

    /// Leaves out looks that say the same as both their neighbours, see [`condense`].
    #[must_use]
    pub fn condensed(self, recipe: &Recipe) -> Self {
        let seen = match self.seen {
            Seen::Looks(looks) => Seen::Looks(condense(looks, recipe, &self.site)),
            failure @ Seen::Failure(_) => failure,
        };
        Self { seen, ..self }
    }
}
