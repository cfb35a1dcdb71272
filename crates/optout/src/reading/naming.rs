//! Names: which text names a control, whether it leaves any doubt, and which of several controls it picks.
//!
//! Deliberately absent: states. A name never says on or off.

use super::{
    Reason,
    control::Control,
    page::{NoAnswer, PageJudge, cannot_tell},
    wording::Sense,
};
use crate::snapshot::{Candidate, NamedBy, Place};

/// Longest text nearby that is taken for a label, in characters. Longer ones are explanations.
const LABEL_CHARS: usize = 120;

impl PageJudge<'_> {
    /// Whether the only control's name leaves no doubt that it is the setting's, the right way round.
    pub(super) fn check_name(&self, control: &Control<'_>) -> Result<(), NoAnswer> {
        let lang = &self.page.lang;
        let lead = control.lead;
        let (label, named_by) = self.label(control);
        let heading = self.words.sense(&lead.heading, lang);
        let nearby = self.nearby_sense(self.without_state(&lead.nearby, lead));
        if lead.in_submitted_form && control.is_weak() && !self.words.sense(label, lang).supports() {
            return Err(cannot_tell(Reason::UnknownControl));
        }
        let sense = if named_by == NamedBy::Nothing {
            Sense::Unknown
        } else {
            self.words.sense(label, lang)
        };
        match sense {
            Sense::Names => return Ok(()),
            Sense::Reversed => return Err(cannot_tell(Reason::LabelReversed)),
            Sense::HoldsName | Sense::Fits => {
                let turned = heading == Sense::Reversed;
                return if turned {
                    Err(cannot_tell(Reason::LabelReversed))
                } else {
                    Ok(())
                };
            }
            Sense::Differs { data } => {
                let fits = data && (heading.supports() || self.page_names_setting());
                return if fits {
                    Ok(())
                } else {
                    Err(cannot_tell(Reason::LabelDiffers))
                };
            }
            Sense::Unknown => {}
        }
        if [heading, nearby].contains(&Sense::Reversed) {
            return Err(cannot_tell(Reason::LabelReversed));
        }
        if heading.supports() || nearby.supports() {
            return Ok(());
        }
        if matches!(heading, Sense::Differs { .. }) && !self.page_names_setting() {
            return Err(cannot_tell(Reason::LabelDiffers));
        }
        if matches!(nearby, Sense::Differs { .. })
            && named_by == NamedBy::Nothing
            && !self.page_names_setting()
        {
            return Err(cannot_tell(Reason::LabelDiffers));
        }
        // A bare checkbox is a switch only by where it is. Without a name, the page must at least speak of the
        // setting, where its language is known.
        let unnamed = named_by == NamedBy::Nothing && self.words.knows(lang);
        if control.is_weak() && unnamed && !self.page_names_setting() {
            return Err(cannot_tell(Reason::UnknownControl));
        }
        Ok(())
    }

    /// A text without the word for on or off that stands at its end as a text of its own.
    pub(super) fn without_state<'t>(&self, text: &'t str, candidate: &Candidate) -> &'t str {
        let words = candidate
            .beside
            .iter()
            .filter(|word| self.words.state(word).is_some());
        words.fold(text, |text, word| {
            text.strip_suffix(word.as_str()).map_or(text, str::trim_end)
        })
    }

    /// What the text nearby says. Of a long one, which explains, only the beginning may turn the label round.
    pub(super) fn nearby_sense(&self, nearby: &str) -> Sense {
        let sense = |text: &str| self.words.sense(text, &self.page.lang);
        if nearby.chars().count() <= LABEL_CHARS {
            return sense(nearby);
        }
        let start: String = nearby.chars().take(LABEL_CHARS / 2).collect();
        if sense(&start) == Sense::Reversed {
            Sense::Reversed
        } else {
            Sense::Unknown
        }
    }

    /// Whether title, headings or any text nearby speak of the setting.
    pub(super) fn page_names_setting(&self) -> bool {
        let lang = &self.page.lang;
        let headings = self.page.headings.iter().map(|heading| &heading.text);
        headings
            .chain([&self.page.title])
            .any(|text| self.words.sense(text, lang).supports())
    }

    /// The label that names the control by itself: the group's for radios, its own for anything else.
    pub(super) fn label<'c>(&self, control: &'c Control<'_>) -> (&'c str, NamedBy) {
        let lead = control.lead;
        if lead.input_type == "radio" || lead.role == "radio" {
            let named = !self.words.is_empty_name(&lead.group_name);
            return (
                &lead.group_name,
                if named { NamedBy::Group } else { NamedBy::Nothing },
            );
        }
        let named = control.named();
        let name = self.without_state(&named.name, named);
        if self.words.is_empty_name(name) {
            ("", NamedBy::Nothing)
        } else {
            (name, named.named_by)
        }
    }

    /// The name to show: the label, or else the heading, or else the text nearby.
    pub(super) fn shown_name(&self, control: &Control<'_>) -> (String, NamedBy) {
        let (label, named_by) = self.label(control);
        if named_by != NamedBy::Nothing {
            return (label.to_owned(), named_by);
        }
        let lead = control.lead;
        if !self.words.is_empty_name(&lead.heading) {
            return (lead.heading.clone(), NamedBy::Heading);
        }
        let nearby = self.without_state(&lead.nearby, lead);
        if !self.words.is_empty_name(nearby) && nearby.chars().count() <= LABEL_CHARS {
            return (nearby.to_owned(), NamedBy::NearbyText);
        }
        (String::new(), NamedBy::Nothing)
    }

    /// The one control among several whose name is the setting's.
    pub(super) fn named_among<'c, 'p>(&self, several: &[&'c Control<'p>]) -> Option<&'c Control<'p>> {
        let sense = |control: &Control<'_>| {
            let (label, named_by) = self.label(control);
            if named_by != NamedBy::Nothing {
                return self.words.sense(label, &self.page.lang);
            }
            let (name, _) = self.shown_name(control);
            self.words.sense(&name, &self.page.lang)
        };
        let only = |wanted: Sense| {
            let mut found = several.iter().copied().filter(|control| sense(control) == wanted);
            found.next().filter(|_| found.next().is_none())
        };
        let exact = several
            .iter()
            .filter(|control| sense(control) == Sense::Names)
            .count();
        if exact == 0 {
            only(Sense::HoldsName)
        } else {
            only(Sense::Names)
        }
    }

    /// A control outside of the main region, if it is named word for word as the setting.
    pub(super) fn named_elsewhere<'c, 'p>(&self, visible: &[&'c Control<'p>]) -> Option<&'c Control<'p>> {
        let mut found = visible.iter().copied().filter(|control| {
            control.fits(self.recipe)
                && matches!(control.place(), Place::Overlay | Place::Outside)
                && self.words.sense(self.label(control).0, &self.page.lang) == Sense::Names
        });
        found.next().filter(|_| found.next().is_none())
    }
}
