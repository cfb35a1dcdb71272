//! One thing on the page that might be the switch: how it is built, what it says, whether it can be seen.
//!
//! Deliberately absent: whether it is the switch. That is decided in [`crate::reading`].

use serde::{Deserialize, Serialize};

/// One thing that might be the switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Element name in lower case.
    pub tag: String,
    /// The live `type` of an input, otherwise empty.
    pub input_type: String,
    /// The `role` attribute, first word, in lower case, otherwise empty.
    pub role: String,
    /// The live `checked` property, where the element is a native checkbox or radio.
    pub checked: Option<bool>,
    /// Whether the `checked` attribute is there. It is only the first value, so it is never a witness.
    pub checked_attribute: bool,
    /// The `aria-checked` attribute.
    pub aria_checked: Option<String>,
    /// The `aria-pressed` attribute.
    pub aria_pressed: Option<String>,
    /// The live `indeterminate` property.
    pub indeterminate: bool,
    /// Whether the element matches `:disabled`.
    pub disabled: bool,
    /// The nearest `aria-disabled` attribute, on the element or above it.
    pub aria_disabled: Option<String>,
    /// The first options of a `select`, at most 6.
    pub options: Vec<SelectOption>,
    /// How many options a `select` has.
    pub option_count: u32,
    /// Whether and how it can be seen.
    pub visibility: Visibility,
    /// Where on the page it is.
    pub place: Place,
    /// Index in [`PageSnapshot::frames`], where it is inside a frame.
    pub frame: Option<u32>,
    /// Whether it is inside an open shadow root.
    pub in_shadow: bool,
    /// Index of the nearest candidate around it: a `role=switch` wrapper with a native input in it is one control.
    pub inside: Option<u32>,
    /// Which radios belong together; empty for anything else.
    pub group: String,
    /// Name of the group of radios.
    pub group_name: String,
    /// Accessible name.
    pub name: String,
    /// How the name came about.
    pub named_by: NamedBy,
    /// The nearest heading that belongs to this candidate alone.
    pub heading: String,
    /// The nearest text that belongs to this candidate alone.
    pub nearby: String,
    /// Short visible texts beside it, at most 6: one may be the word for on or off.
    pub beside: Vec<String>,
    /// Whether it is in a form that is sent by a button or has fields to type in.
    pub in_submitted_form: bool,
    /// Whether it is in a region that says it is busy.
    pub busy: bool,
}

/// One option of a `select`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelectOption {
    /// Its text.
    pub text: String,
    /// Whether it is selected now.
    pub selected: bool,
}

/// How an accessible name came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamedBy {
    /// There is no name.
    Nothing,
    /// `aria-labelledby` with at least one target that exists.
    LabelledBy,
    /// `aria-label`.
    LabelAttribute,
    /// A `label` around it or pointing at it.
    LabelElement,
    /// Its own text.
    OwnText,
    /// The `title` attribute.
    Title,
    /// The nearest heading; the judge may fall back on it.
    Heading,
    /// The nearest text; the judge may fall back on it.
    NearbyText,
    /// The legend or label of a group of radios.
    Group,
}

/// Whether and how a candidate can be seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visibility {
    /// Whether the element itself is painted: computed style of it and all above it, size, place.
    pub rendered: bool,
    /// Why not, in the order found.
    pub hidden_by: Vec<HiddenBy>,
    /// What is seen in its stead, where a native input is visually hidden behind its drawing.
    pub stand_in: Option<StandIn>,
    /// Width in CSS pixels, rounded.
    pub width: u32,
    /// Height in CSS pixels, rounded.
    pub height: u32,
    /// Whether its middle is in the visible region.
    pub in_viewport: bool,
    /// What lies over its middle, where that can be asked.
    pub covered: Covered,
    /// How far up `aria-hidden` reaches.
    pub aria_hidden: Reach,
    /// How far up `inert` reaches.
    pub inert: Reach,
}

/// One way of being hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HiddenBy {
    /// `display: none`, on it or above it, or a closed `details`.
    Display,
    /// `visibility: hidden` or `collapse`.
    Visibility,
    /// Opacity near nothing, on it or above it.
    Opacity,
    /// No size of its own.
    Size,
    /// Clipped away, on it or above it.
    Clip,
    /// Outside of what can be scrolled to.
    Offscreen,
    /// The frame it is in cannot be seen.
    Frame,
}

/// What is seen instead of a visually hidden native input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandIn {
    /// Its label.
    Label,
    /// The small painted element around it.
    Wrapper,
    /// A painted element next to it.
    Sibling,
}

/// What lies over the middle of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covered {
    /// Nothing foreign.
    No,
    /// A dialog or an element fixed to the window.
    ByOverlay,
    /// Something else.
    ByOther,
    /// Could not be asked, as it is outside the visible region.
    Unknown,
}

/// How far up a hiding attribute reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// It is not there.
    None,
    /// It hides a part of the page.
    Part,
    /// It hides the whole main region, as pages do while a dialog is open.
    Page,
}

/// Where on the page a candidate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the main region, or in the body of a page that marks no main region.
    Main,
    /// In a dialog or something fixed over the page.
    Overlay,
    /// In navigation, header, footer or aside.
    Around,
    /// In the body, outside of a marked main region.
    Outside,
}
