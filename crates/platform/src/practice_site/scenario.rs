//! The situations that the member (and our tests) can rehearse. What each one does to a request is in
//! `answer`; the names shown to people are in the UI's sentences.

use serde::{Deserialize, Serialize};

/// A situation on the pretend site. Each can be walked to its end; none is a dead end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scenario {
    /// The switch is on, as it is by default.
    On,
    /// The switch is already off.
    Off,
    /// Two switches, one on and one off, and neither says what it is for.
    CannotTell,
    /// The session ends when the setting is opened for the first time. The second sign-in lasts.
    SignedOut,
    /// After signing in, the site asks for a code, which the page itself shows.
    Challenge,
    /// The first [`super::DROPPED_LOADS`] loads of the setting are dropped without an answer.
    Offline,
    /// The setting's address leads to the category page, which has no such row.
    NotShown,
    /// The switch is there, on, and cannot be moved.
    WorkAccount,
    /// As [`Scenario::On`], with every page in German.
    German,
    /// As [`Scenario::On`], with every page in Arabic, right to left.
    Arabic,
    /// The switch moves, but the server does not keep the change. A reload shows it on again.
    SaveFails,
}

impl Scenario {
    /// Every scenario, in the order in which they are offered.
    pub const ALL: [Scenario; 11] = [
        Scenario::On,
        Scenario::Off,
        Scenario::CannotTell,
        Scenario::SignedOut,
        Scenario::Challenge,
        Scenario::Offline,
        Scenario::NotShown,
        Scenario::WorkAccount,
        Scenario::German,
        Scenario::Arabic,
        Scenario::SaveFails,
    ];

    /// Returns the language of the pretend pages.
    pub(super) fn language(self) -> Language {
        match self {
            Scenario::German => Language::German,
            Scenario::Arabic => Language::Arabic,
            _ => Language::English,
        }
    }

    /// Returns where the switches stand when the scenario begins.
    pub(super) fn first_switches(self) -> [bool; 2] {
        match self {
            Scenario::Off => [false, false],
            _ => [true, false],
        }
    }
}

/// A language in which the pretend pages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    German,
    Arabic,
}
