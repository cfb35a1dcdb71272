//! The wall between real records and practice records. Each store, key and folder is asked for with a
//! [`Realm`], so that one can never be opened in place of the other. Nothing is opened here.

use serde::{Deserialize, Serialize};

/// Says whether something belongs to the member's real records or to practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Realm {
    /// The member's own records.
    Real,
    /// Records made on the pretend site.
    Practice,
}

impl Realm {
    /// Returns whether this is the practice side.
    #[must_use]
    pub fn is_practice(self) -> bool {
        self == Realm::Practice
    }
}
