//! Supervisory authorities: who they are, where to complain, what they ask for first. The list is data, in
//! `catalog/authorities.toml`; finding the one for a place is [`crate::catalog::Catalog::authority`].

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::Status;

/// What an authority asks people to do before they complain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// Nothing is known of it.
    NotSaid,
    /// To write to the company first.
    OrganisationFirst,
    /// To write to the company first and wait a month.
    OrganisationFirstOneMonth,
}

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The place it is for, a code of [`crate::region::Region`].
    pub region: String,
    /// Its own name.
    pub name: String,
    /// Where to complain, or its front page.
    pub address: String,
    /// What it asks for first.
    pub asks: Asks,
    /// How firm this is. Uncertain: nobody has looked at the page, and the UI says so.
    pub status: Status,
    /// The id of the source.
    pub source: String,
    /// The day it was last checked.
    pub checked: Date,
}
