//! Notices a sign-in that does not work inside the app's window, so that the member's own browser can be offered at
//! once. Not kept in the log: it says something of a window, nothing of the setting.
//!
//! Deliberately absent: why the site refuses, and anything that the member typed.

use serde::{Deserialize, Serialize};

use crate::reading::SitePlace;

/// How often the sign-in page may come back by itself before it is called a loop.
const RETURNS: u8 = 3;

/// What is wrong with the sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInTrouble {
    /// The sign-in page came back three times after something was sent.
    Loops,
    /// The identity check came back after it was left, or three times over.
    ChallengeComesBack,
    /// The sign-in wanted a second window, as those of Google, Apple and Microsoft do.
    SecondWindow,
}

/// What was seen of the sign-in in the open window.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SignIn {
    at: Option<SitePlace>,
    /// The next page that ends its load was asked for by a button of ours and says nothing.
    asked: bool,
    returns: u8,
    checked_before: bool,
    /// What is wrong, once it is noticed, until the window is closed or the setting is reached.
    pub trouble: Option<SignInTrouble>,
}

impl SignIn {
    /// A button of ours loads a page.
    pub(crate) fn ask(&mut self) {
        self.asked = true;
    }

    /// A page ended its load.
    pub(crate) fn arrive(&mut self, place: SitePlace) {
        let before = self.at.replace(place);
        if place == SitePlace::Setting {
            *self = Self {
                at: self.at,
                ..Self::default()
            };
            return;
        }
        if std::mem::take(&mut self.asked) {
            self.checked_before |= place == SitePlace::Challenge;
            self.returns = 0;
            return;
        }
        match (before, place) {
            (Some(SitePlace::SignIn), SitePlace::SignIn) => self.come_back(SignInTrouble::Loops),
            (Some(SitePlace::Challenge), SitePlace::Challenge) => {
                self.come_back(SignInTrouble::ChallengeComesBack);
            }
            (_, SitePlace::Challenge) => {
                self.returns = 0;
                if std::mem::replace(&mut self.checked_before, true) {
                    self.trouble = Some(SignInTrouble::ChallengeComesBack);
                }
            }
            _ => self.returns = 0,
        }
    }

    /// A second window was refused.
    pub(crate) fn refuse_window(&mut self) {
        if self.at == Some(SitePlace::SignIn) {
            self.trouble = Some(SignInTrouble::SecondWindow);
        }
    }

    fn come_back(&mut self, trouble: SignInTrouble) {
        self.returns = self.returns.saturating_add(1);
        if self.returns >= RETURNS {
            self.trouble = Some(trouble);
        }
    }
}
