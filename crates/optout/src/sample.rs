//! A page that is right in everything, as the reading script would tell of it, and its parts. Tests and the
//! mutation run change it. Only they have it: nothing here is part of the app.

use crate::snapshot::{
    Candidate, Covered, EngineFacts, FrameFacts, HiddenBy, Look, NamedBy, PageSnapshot, Place, Reach,
    ReadyState, Truncated, Visibility, Walls,
};

/// Path of the setting's page.
pub(crate) const PATH: &str = "/mypreferences/d/settings/data-for-ai-improvement";
/// Label of its switch.
pub(crate) const NAME: &str = "Use my data for training content creation AI models";

/// An address on the real site.
pub(crate) fn address(path: &str) -> String {
    format!("https://www.linkedin.com{path}")
}

/// A native switch.
pub(crate) fn switch(on: bool) -> Candidate {
    Candidate {
        tag: "input".into(),
        input_type: "checkbox".into(),
        role: "switch".into(),
        checked: Some(on),
        checked_attribute: on,
        aria_checked: None,
        aria_pressed: None,
        indeterminate: false,
        disabled: false,
        aria_disabled: None,
        options: vec![],
        option_count: 0,
        visibility: Visibility {
            rendered: true,
            hidden_by: vec![],
            stand_in: None,
            width: 44,
            height: 24,
            in_viewport: true,
            covered: Covered::No,
            aria_hidden: Reach::None,
            inert: Reach::None,
        },
        place: Place::Main,
        frame: None,
        in_shadow: false,
        inside: None,
        group: String::new(),
        group_name: String::new(),
        name: NAME.into(),
        named_by: NamedBy::LabelElement,
        heading: String::new(),
        nearby: String::new(),
        beside: vec![],
        in_submitted_form: false,
        busy: false,
    }
}

/// A button that says whether it is pressed.
pub(crate) fn button(pressed: &str) -> Candidate {
    Candidate {
        tag: "button".into(),
        input_type: String::new(),
        role: String::new(),
        checked: None,
        aria_pressed: Some(pressed.into()),
        ..switch(false)
    }
}

/// One radio of a pair.
#[cfg(test)]
pub(crate) fn radio(label: &str, checked: bool) -> Candidate {
    Candidate {
        input_type: "radio".into(),
        role: String::new(),
        checked: Some(checked),
        name: label.into(),
        group: "g".into(),
        group_name: NAME.into(),
        ..switch(false)
    }
}

/// How something looks that cannot be seen, by that way.
pub(crate) fn hidden(by: HiddenBy) -> Visibility {
    Visibility {
        rendered: false,
        hidden_by: vec![by],
        ..switch(false).visibility
    }
}

/// The setting's page with these candidates.
pub(crate) fn page(candidates: Vec<Candidate>) -> PageSnapshot {
    PageSnapshot {
        schema: 1,
        address: address(PATH),
        age_ms: 60_000,
        script_ms: 5,
        ready: ReadyState::Complete,
        content_type: "text/html".into(),
        lang: "en".into(),
        dir: String::new(),
        title: "Data for Generative AI Improvement".into(),
        nodes: 100,
        text_length: 300,
        text_start: String::new(),
        mains: 1,
        viewport_width: 1000,
        viewport_height: 700,
        candidates_seen: u32::try_from(candidates.len()).unwrap_or(u32::MAX),
        candidates,
        headings: vec![],
        short_texts: vec![],
        links: vec![],
        form_actions: vec![],
        walls: Walls {
            password_fields: 0,
            one_time_code_fields: 0,
            sign_in_name_fields: 0,
            account_picker: false,
        },
        frames: vec![],
        overlays: vec![],
        open_shadow_roots: 0,
        closed_shadow_possible: 0,
        other_controls: 0,
        busy: false,
        refresh: false,
        truncated: Truncated::default(),
    }
}

/// A visible frame with that document.
pub(crate) fn frame(address: &str) -> FrameFacts {
    FrameFacts {
        address: address.into(),
        readable: true,
        visible: true,
        width: 500,
        height: 200,
        in_main: true,
        complete: true,
        nested_frames: 0,
    }
}

/// A look at a page, so many milliseconds after the first.
pub(crate) fn look(at_ms: u32, page: PageSnapshot) -> Look {
    let engine = EngineFacts {
        address: page.address.clone(),
        redirected_from: vec![],
        status: Some(200),
        loading: false,
        tls_ok: Some(true),
        script_ms: 6,
        age_ms: Some(60_000),
    };
    Look { at_ms, engine, page }
}

/// Two looks at a page that does not change.
#[cfg(test)]
pub(crate) fn steady(page: PageSnapshot) -> Vec<Look> {
    vec![look(0, page.clone()), look(800, page)]
}
