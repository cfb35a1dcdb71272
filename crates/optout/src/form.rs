//! LinkedIn's objection form: its fields in its order, with values to copy. The app types nothing into it.
//!
//! Sources differ on the fields, so each says how well it is known. Deliberately absent: the letter (`objection`).

use serde::{Deserialize, Serialize};

use crate::objection::{Letter, Membership, ObjectionDraft, Target};

/// A field of LinkedIn's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormFieldKind {
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// E-mail address.
    Email,
    /// The kind of objection, chosen from a list.
    ObjectionType,
    /// The free text.
    Details,
    /// Where the data of a visitor appears.
    Links,
    /// The tick that confirms the objection.
    Confirmation,
}

/// What the member does with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormAct {
    /// Copy the value and paste it.
    Paste,
    /// Choose the value from a list.
    Choose,
    /// Tick the box.
    Tick,
}

/// How well a field is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormCertainty {
    /// Its name is confirmed.
    Confirmed,
    /// Sources differ, so it may look different or be absent.
    MayLookDifferent,
}

/// One field of the form with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormField {
    /// Which field.
    pub kind: FormFieldKind,
    /// What to do.
    pub act: FormAct,
    /// The value.
    pub value: String,
    /// How well the field is known.
    pub certainty: FormCertainty,
}

/// One sending of the form. The list takes one kind of objection at a time, so two aims need two sendings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormPass {
    /// What this sending is aimed at.
    pub targets: Vec<Target>,
    /// The fields, in the order of the form.
    pub fields: Vec<FormField>,
}

/// The option for AI that makes content. Source: three guides in three languages, 2025 and 2026.
pub const OPTION_CONTENT_AI: &str = "Object to processing for training content-generating AI models";
/// The option for everything else.
pub const OPTION_OTHER: &str = "Other";
/// The sendings that a draft needs.
pub(crate) fn passes(draft: &ObjectionDraft, letter: &Letter) -> Vec<FormPass> {
    let mut passes = Vec::new();
    if draft.has(Target::ContentGeneratingAi) {
        passes.push(pass(
            draft,
            letter,
            vec![Target::ContentGeneratingAi],
            OPTION_CONTENT_AI,
        ));
    }
    let others: Vec<_> = draft
        .targets
        .iter()
        .copied()
        .filter(|target| *target != Target::ContentGeneratingAi)
        .collect();
    if !others.is_empty() {
        passes.push(pass(draft, letter, others, OPTION_OTHER));
    }
    passes
}

fn pass(draft: &ObjectionDraft, letter: &Letter, targets: Vec<Target>, option: &str) -> FormPass {
    use FormAct::{Choose, Paste, Tick};
    use FormCertainty::{Confirmed, MayLookDifferent};
    let field = |kind, act, value: &str, certainty| FormField {
        kind,
        act,
        value: value.to_owned(),
        certainty,
    };
    let mut fields = vec![
        field(
            FormFieldKind::FirstName,
            Paste,
            &draft.first_name,
            MayLookDifferent,
        ),
        field(FormFieldKind::LastName, Paste, &draft.last_name, MayLookDifferent),
        field(FormFieldKind::Email, Paste, &draft.email, MayLookDifferent),
        field(FormFieldKind::ObjectionType, Choose, option, Confirmed),
    ];
    if draft.member == Membership::NotAMember {
        fields.push(field(FormFieldKind::Links, Paste, &draft.links, MayLookDifferent));
    }
    fields.push(field(
        FormFieldKind::Details,
        Paste,
        &letter.body,
        MayLookDifferent,
    ));
    fields.push(field(FormFieldKind::Confirmation, Tick, "", MayLookDifferent));
    FormPass { targets, fields }
}
