//! A page that the member saved as a file, under stricter rules: a file holds what a page wrote down, not the
//! live state of its switch, and it cannot prove which page it was.
//!
//! Deliberately absent: reading the file (the site's view shows it to the same script as any page).

use super::{Note, Outcome, Reading, Reason, Site, StoredLooks, address::Address};
use crate::recipe::{Recipe, WitnessKind};

/// Holds a reading of a saved page to what a file can show.
///
/// `saved_from` is the address that a browser wrote into the file, where it did. On and off are kept only if that
/// is the setting's own address or the switch itself is named as the setting, and if something besides the live
/// property speaks for the state: browsers write that property down as it was when the page came, if at all.
#[must_use]
pub fn hold_to_file(reading: Reading, recipe: &Recipe, saved_from: Option<&str>) -> Reading {
    let doubt = |reason| Reading::without_control(recipe, Outcome::CannotTell, reason);
    let own_address = match saved_from {
        None => false,
        Some(address) if is_setting(address, recipe) => true,
        Some(_) => return doubt(Reason::WrongPage),
    };
    if !reading.is_answer() {
        return reading;
    }
    let unnamed = [Note::Nameless, Note::NamedNearby, Note::NameNotKnown];
    if !own_address && reading.notes.iter().any(|note| unnamed.contains(note)) {
        return doubt(Reason::SavedPageUnnamed);
    }
    let written = [
        WitnessKind::AriaChecked,
        WitnessKind::AriaPressed,
        WitnessKind::WordBeside,
    ];
    let spoke = |control: &super::ControlRead| {
        control
            .witnesses
            .iter()
            .any(|witness| written.contains(&witness.kind))
    };
    if reading.control.as_ref().is_some_and(spoke) {
        reading
    } else {
        doubt(Reason::SavedWithoutState)
    }
}

impl StoredLooks {
    /// Judges a stored saved page again: as [`StoredLooks::judge_again`], held to what a file can show.
    #[must_use]
    pub fn judge_file_again(&self, recipe: &Recipe, saved_from: Option<&str>) -> Reading {
        hold_to_file(self.judge_again(recipe), recipe, saved_from)
    }
}

fn is_setting(address: &str, recipe: &Recipe) -> bool {
    Address::parse(address).is_some_and(|address| {
        address.is_on(&Site::linkedin()) && recipe.paths.iter().any(|path| address.is_at(path))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        reading::{ControlRead, Witness},
        recipe::ControlKind,
        snapshot::NamedBy,
    };

    const OWN: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

    fn read(notes: &[Note], witnesses: &[WitnessKind]) -> Reading {
        let recipe = Recipe::shipped().unwrap();
        let mut reading = Reading::without_control(&recipe, Outcome::Off, Reason::NoControl);
        reading.reason = None;
        reading.notes = notes.to_vec();
        reading.control = Some(ControlRead {
            kind: ControlKind::Switch,
            name: String::new(),
            named_by: NamedBy::Nothing,
            word_beside: None,
            in_frame: false,
            witnesses: witnesses
                .iter()
                .map(|kind| Witness {
                    kind: *kind,
                    on: false,
                })
                .collect(),
        });
        reading
    }

    fn check(reading: &Reading, saved_from: Option<&str>, outcome: Outcome, reason: Option<Reason>) {
        let held = hold_to_file(reading.clone(), &Recipe::shipped().unwrap(), saved_from);
        assert_eq!(
            (held.outcome, held.reason),
            (outcome, reason),
            "{saved_from:?} {reading:?}"
        );
        assert_eq!(held.control.is_some(), held.is_answer());
    }

    #[test]
    fn a_named_switch_with_a_written_state_is_read() {
        for kind in [
            WitnessKind::AriaChecked,
            WitnessKind::AriaPressed,
            WitnessKind::WordBeside,
        ] {
            check(
                &read(&[], &[WitnessKind::LiveProperty, kind]),
                None,
                Outcome::Off,
                None,
            );
        }
        let query = format!("{OWN}?trk=x");
        check(
            &read(&[], &[WitnessKind::WordBeside]),
            Some(&query),
            Outcome::Off,
            None,
        );
    }

    #[test]
    fn the_live_property_alone_says_nothing_in_a_file() {
        let cannot = Some(Reason::SavedWithoutState);
        for witnesses in [&[WitnessKind::LiveProperty][..], &[WitnessKind::KnownLabel], &[]] {
            check(&read(&[], witnesses), None, Outcome::CannotTell, cannot);
            check(&read(&[], witnesses), Some(OWN), Outcome::CannotTell, cannot);
        }
    }

    #[test]
    fn a_switch_that_does_not_name_the_setting_is_believed_only_at_its_own_address() {
        for note in [Note::Nameless, Note::NamedNearby, Note::NameNotKnown] {
            let reading = read(&[note], &[WitnessKind::AriaChecked]);
            check(
                &reading,
                None,
                Outcome::CannotTell,
                Some(Reason::SavedPageUnnamed),
            );
            check(&reading, Some(OWN), Outcome::Off, None);
        }
    }

    #[test]
    fn a_file_saved_from_elsewhere_is_never_an_answer() {
        let reading = read(&[], &[WitnessKind::AriaChecked, WitnessKind::WordBeside]);
        for elsewhere in [
            "https://www.linkedin.com/mypreferences/d/settings/ads-by-age",
            "https://www.linkedin.com.evil.example/mypreferences/d/settings/data-for-ai-improvement",
            "http://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
            "about:internet",
            "",
        ] {
            check(
                &reading,
                Some(elsewhere),
                Outcome::CannotTell,
                Some(Reason::WrongPage),
            );
        }
    }

    #[test]
    fn what_was_no_answer_stays_none() {
        let recipe = Recipe::shipped().unwrap();
        let signed_out = Reading::without_control(&recipe, Outcome::SignedOut, Reason::SignInOnPage);
        check(&signed_out, None, Outcome::SignedOut, Some(Reason::SignInOnPage));
        check(
            &signed_out,
            Some(OWN),
            Outcome::SignedOut,
            Some(Reason::SignInOnPage),
        );
    }
}
