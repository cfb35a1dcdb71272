//! From candidates to controls: which belong together, which can be seen, and what each says about its state.
//!
//! Deliberately absent: which of several controls is the setting's. See the page's judge.

use super::{Note, Reason, Witness, wording::Words};
use crate::{
    recipe::{ControlKind, Recipe, WitnessKind},
    snapshot::{Candidate, Covered, HiddenBy, PageSnapshot, Place, Reach},
};

/// One control: a candidate with what is nested in it, or a group of radios.
pub(super) struct Control<'a> {
    /// `None` for something that is there but of no kind a recipe can name.
    pub(super) kind: Option<ControlKind>,
    pub(super) lead: &'a Candidate,
    /// All candidates of the control, the lead first.
    pub(super) members: Vec<&'a Candidate>,
    pub(super) visible: bool,
}

/// What a control says.
pub(super) struct State {
    pub(super) on: bool,
    pub(super) locked: bool,
    pub(super) witnesses: Vec<Witness>,
    pub(super) word_beside: Option<String>,
}

/// Groups the candidates of a page into controls, in document order.
pub(super) fn controls(page: &PageSnapshot) -> Vec<Control<'_>> {
    let mut controls: Vec<Control<'_>> = Vec::new();
    let mut home: Vec<Option<usize>> = Vec::with_capacity(page.candidates.len());
    let toggles_in = |outer: usize| {
        let inside = |one: &&Candidate| one.inside.is_some_and(|at| at as usize == outer);
        page.candidates
            .iter()
            .filter(inside)
            .filter(|one| matches!(one.sort(), Sort::Toggle(_)))
            .count()
    };
    let toggles_in_home = |outer: &Candidate| {
        let at = page.candidates.iter().position(|one| std::ptr::eq(one, outer));
        at.map_or(0, toggles_in)
    };
    for (number, candidate) in page.candidates.iter().enumerate() {
        let visible = is_visible(candidate, page);
        // A wrapper holds one native control; with two, it is a group, and each in it stands for itself.
        let is_group = toggles_in(number) > 1;
        let outer = candidate
            .inside
            .and_then(|outer| home.get(outer as usize).copied().flatten());
        let joined = match (candidate.sort(), outer) {
            (Sort::Toggle(_), Some(at)) => controls
                .get(at)
                .filter(|control| match control.lead.sort() {
                    Sort::Toggle(_) => control.kind.is_some(),
                    // What says a state around a single toggle speaks of it, whatever its role.
                    Sort::Other => control.members.len() == 1 && toggles_in_home(control.lead) == 1,
                    _ => false,
                })
                .map(|_| at),
            (Sort::Radio, _) => controls.iter().position(|control| {
                control.lead.sort() == Sort::Radio
                    && control.lead.group == candidate.group
                    && control.lead.frame == candidate.frame
                    && !candidate.group.is_empty()
                    && control.visible == visible
            }),
            _ => None,
        };
        let at = match joined.and_then(|at| controls.get_mut(at).map(|control| (at, control))) {
            Some((at, control)) => {
                control.take(candidate, visible);
                at
            }
            None => {
                let kind = match candidate.sort() {
                    Sort::Toggle(_) if is_group => None,
                    Sort::Toggle(kind) => Some(kind),
                    Sort::Radio => Some(ControlKind::RadioPair),
                    Sort::Select => Some(ControlKind::Select),
                    Sort::Other => None,
                };
                controls.push(Control {
                    kind,
                    lead: candidate,
                    members: vec![candidate],
                    visible,
                });
                controls.len() - 1
            }
        };
        home.push(Some(at));
    }
    controls
}

impl<'a> Control<'a> {
    /// Takes in another candidate of the same control. A toggle leads, whatever stands around it.
    fn take(&mut self, candidate: &'a Candidate, visible: bool) {
        if let (None, Sort::Toggle(kind)) = (self.kind, candidate.sort()) {
            self.kind = Some(kind);
            self.lead = candidate;
            self.members.insert(0, candidate);
            self.visible = visible;
        } else {
            self.members.push(candidate);
            self.visible |= visible;
        }
    }
}

impl Control<'_> {
    /// Whether the control could be the setting's by its build. A group of three radios or a long select is not.
    pub(super) fn fits(&self, recipe: &Recipe) -> bool {
        let Some(kind) = self.kind else { return false };
        recipe.kinds.contains(&kind)
            && match kind {
                ControlKind::RadioPair => self.members.len() == 2,
                ControlKind::Select => self.lead.option_count == 2,
                _ => true,
            }
    }

    pub(super) fn place(&self) -> Place {
        self.lead.place
    }

    /// Whether only its place on the page says that it is a switch.
    pub(super) fn is_weak(&self) -> bool {
        matches!(
            self.kind,
            Some(ControlKind::Checkbox | ControlKind::PressedButton)
        )
    }

    /// The name to show and to judge by: that of the first member that has one.
    pub(super) fn named(&self) -> &Candidate {
        self.members
            .iter()
            .copied()
            .find(|member| !member.name.is_empty())
            .unwrap_or(self.lead)
    }

    /// What the control says about its state.
    ///
    /// # Errors
    /// The reason why it cannot be told.
    pub(super) fn state(&self, recipe: &Recipe, words: &Words) -> Result<State, Reason> {
        if self.members.iter().any(|member| member.busy) {
            return Err(Reason::StillLoading);
        }
        if self
            .members
            .iter()
            .any(|member| member.visibility.covered == Covered::ByOther)
        {
            return Err(Reason::Covered);
        }
        let mut witnesses = match self.kind {
            Some(ControlKind::RadioPair) => vec![self.radio_witness(words)?],
            Some(ControlKind::Select) => vec![self.select_witness(words)?],
            Some(_) => self.toggle_witnesses()?,
            None => return Err(Reason::UnknownControl),
        };
        if witnesses.is_empty() {
            return Err(Reason::UnknownControl);
        }
        let is_toggle = !matches!(self.kind, Some(ControlKind::RadioPair | ControlKind::Select));
        let word_beside = if is_toggle { self.word_beside(words) } else { None };
        if let Some((on, _)) = &word_beside {
            witnesses.push(Witness {
                kind: WitnessKind::WordBeside,
                on: *on,
            });
        }
        witnesses.retain(|witness| recipe.witnesses.contains(&witness.kind));
        let on = witnesses
            .first()
            .map(|witness| witness.on)
            .ok_or(Reason::UnknownControl)?;
        if witnesses.iter().any(|witness| witness.on != on) {
            return Err(Reason::ReadersDisagree);
        }
        if witnesses
            .iter()
            .all(|witness| witness.kind == WitnessKind::WordBeside)
        {
            return Err(Reason::UnknownControl);
        }
        Ok(State {
            on,
            locked: self.locked()?,
            witnesses,
            word_beside: word_beside.map(|(_, word)| word),
        })
    }

    fn toggle_witnesses(&self) -> Result<Vec<Witness>, Reason> {
        let mut witnesses = Vec::new();
        for member in &self.members {
            if member.indeterminate {
                return Err(Reason::Indeterminate);
            }
            if let Some(on) = member.checked {
                witnesses.push(Witness {
                    kind: WitnessKind::LiveProperty,
                    on,
                });
            }
            if let Some(on) = aria_state(member.aria_checked.as_deref())? {
                witnesses.push(Witness {
                    kind: WitnessKind::AriaChecked,
                    on,
                });
            }
            if let Some(on) = aria_state(member.aria_pressed.as_deref())? {
                witnesses.push(Witness {
                    kind: WitnessKind::AriaPressed,
                    on,
                });
            }
        }
        Ok(witnesses)
    }

    fn radio_witness(&self, words: &Words) -> Result<Witness, Reason> {
        let mut chosen = None;
        let mut known = Vec::new();
        for member in &self.members {
            let aria = aria_state(member.aria_checked.as_deref())?;
            let checked = match (member.checked, aria) {
                (Some(live), Some(aria)) if live != aria => return Err(Reason::ReadersDisagree),
                (Some(live), _) => live,
                (None, Some(aria)) => aria,
                (None, None) => return Err(Reason::UnknownControl),
            };
            let label = if member.name.is_empty() {
                &member.nearby
            } else {
                &member.name
            };
            let on = words.state(label).ok_or(Reason::UnknownControl)?;
            known.push(on);
            if checked && chosen.replace(on).is_some() {
                return Err(Reason::ReadersDisagree);
            }
        }
        if known.first() == known.last() {
            return Err(Reason::UnknownControl);
        }
        chosen
            .map(|on| Witness {
                kind: WitnessKind::KnownLabel,
                on,
            })
            .ok_or(Reason::Indeterminate)
    }

    fn select_witness(&self, words: &Words) -> Result<Witness, Reason> {
        let mut chosen = None;
        let mut known = Vec::new();
        for option in &self.lead.options {
            let on = words.state(&option.text).ok_or(Reason::UnknownControl)?;
            known.push(on);
            if option.selected && chosen.replace(on).is_some() {
                return Err(Reason::ReadersDisagree);
            }
        }
        if known.len() != 2 || known.first() == known.last() {
            return Err(Reason::UnknownControl);
        }
        chosen
            .map(|on| Witness {
                kind: WitnessKind::KnownLabel,
                on,
            })
            .ok_or(Reason::Indeterminate)
    }

    /// The known word beside the control, unless both words stand there, as they do at the two ends of a slider.
    fn word_beside(&self, words: &Words) -> Option<(bool, String)> {
        let mut found: Option<(bool, String)> = None;
        for text in self
            .members
            .iter()
            .flat_map(|member| member.beside.iter().chain([&member.name]))
        {
            if let Some(on) = words.state(text) {
                match &found {
                    Some((before, _)) if *before != on => return None,
                    Some(_) => {}
                    None => found = Some((on, text.clone())),
                }
            }
        }
        found
    }

    fn locked(&self) -> Result<bool, Reason> {
        let says_locked =
            |member: &&Candidate| member.disabled || member.aria_disabled.as_deref() == Some("true");
        let says_free =
            |member: &Candidate| member.disabled && member.aria_disabled.as_deref() == Some("false");
        if self.members.iter().any(|member| says_free(member)) {
            return Err(Reason::DisabledUnclear);
        }
        let locked = self.members.iter().filter(|member| says_locked(member)).count();
        // Half a locked pair, or a locked input in a free wrapper, is neither.
        if locked != 0 && locked != self.members.len() && self.kind == Some(ControlKind::RadioPair) {
            return Err(Reason::DisabledUnclear);
        }
        Ok(locked != 0)
    }

    /// Remarks that follow from how the control is built and seen.
    pub(super) fn notes(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        if self
            .members
            .iter()
            .any(|member| !member.visibility.rendered && member.visibility.stand_in.is_some())
        {
            notes.push(Note::BehindDrawing);
        }
        if self.lead.frame.is_some() {
            notes.push(Note::InFrame);
        }
        if self.members.iter().any(|member| member.in_shadow) {
            notes.push(Note::InShadow);
        }
        notes
    }
}

/// What a candidate is, by its build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Toggle(ControlKind),
    Radio,
    Select,
    Other,
}

impl Candidate {
    fn sort(&self) -> Sort {
        if self.role == "switch" {
            return Sort::Toggle(ControlKind::Switch);
        }
        match (self.tag.as_str(), self.input_type.as_str(), self.role.as_str()) {
            ("input", "checkbox", _) | (_, _, "checkbox") => Sort::Toggle(ControlKind::Checkbox),
            ("input", "radio", _) | (_, _, "radio") => Sort::Radio,
            ("select", _, _) => Sort::Select,
            ("button", _, "") | (_, _, "button") if self.aria_pressed.is_some() => {
                Sort::Toggle(ControlKind::PressedButton)
            }
            _ => Sort::Other,
        }
    }
}

/// Whether a candidate can be seen, itself or through its drawing.
fn is_visible(candidate: &Candidate, page: &PageSnapshot) -> bool {
    let seen = &candidate.visibility;
    let gone = |way: &HiddenBy| matches!(way, HiddenBy::Display | HiddenBy::Visibility | HiddenBy::Frame);
    if seen.hidden_by.iter().any(gone) {
        return false;
    }
    // While a dialog is open, pages take everything else out of reach; it is still there to be seen.
    let behind_dialog = page.overlays.iter().any(|overlay| overlay.modal);
    let out_of_reach = |reach: Reach| match reach {
        Reach::None => false,
        Reach::Part => true,
        Reach::Page => !behind_dialog,
    };
    if out_of_reach(seen.aria_hidden) || out_of_reach(seen.inert) {
        return false;
    }
    seen.rendered || seen.stand_in.is_some()
}

/// The state that an ARIA attribute gives; `None` where it is absent in effect.
fn aria_state(value: Option<&str>) -> Result<Option<bool>, Reason> {
    match value.map(str::trim) {
        Some("true") => Ok(Some(true)),
        Some("false") => Ok(Some(false)),
        Some("mixed") => Err(Reason::Indeterminate),
        None | Some("" | "undefined") => Ok(None),
        Some(_) => Err(Reason::ReadersDisagree),
    }
}
