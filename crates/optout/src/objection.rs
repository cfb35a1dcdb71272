//! The objection: from a member's answers to a letter and to the values for LinkedIn's form, in the form's order.
//!
//! A letter claims the right that the place gives and no other. The app types nothing into the form: the values are
//! for copying. Deliberately absent: the wording (`letters/`), dates (`deadline`), sending.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::Rule;
use crate::form::passes;
use crate::letter::{
    DayWords, LETTER_LANGUAGES, LetterPartError, LetterTemplate, has_odd_character, record_note,
};
use crate::region::{ObjectionRight, Region};

pub use crate::form::{
    FormAct, FormCertainty, FormField, FormFieldKind, FormPass, OPTION_CONTENT_AI, OPTION_OTHER,
};

/// Whether the person has an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// They have an account.
    Member,
    /// They have none; LinkedIn's notice calls them visitors.
    NotAMember,
}

/// What an objection is aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Training of AI that makes content.
    ContentGeneratingAi,
    /// Training of other AI and machine learning.
    OtherAi,
    /// Restriction of the use, while it is looked into or on its own.
    Restriction,
}

/// Most characters in a first or last name.
pub const NAME_LIMIT: usize = 100;
/// Most characters in an e-mail address (RFC 5321 4.5.3.1.3).
pub const EMAIL_LIMIT: usize = 254;
/// Most characters in the member's own words. LinkedIn's limit is not known; this is ours.
pub const GROUNDS_LIMIT: usize = 1_500;
/// Most characters in the places where a visitor's data appears.
pub const LINKS_LIMIT: usize = 1_000;

/// What the member answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionDraft {
    /// Where they live, a code of [`Region`].
    pub country: String,
    /// Whether they have an account.
    pub member: Membership,
    /// What they object to.
    pub targets: Vec<Target>,
    /// Their own words; may be empty.
    #[serde(default)]
    pub grounds: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where LinkedIn can reach them; the account's address for a member.
    pub email: String,
    /// Visitors only: where their data appears.
    #[serde(default)]
    pub links: String,
    /// The language of the letter (BCP 47).
    pub letter_language: String,
}

/// What of the log is printed into a letter, so that each letter sent anchors it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordPrint {
    /// The head of the log, as the evidence shows it.
    pub head: String,
    /// The fingerprint of the sealing key, if there is one.
    pub fingerprint: Option<String>,
}

/// A field of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftField {
    /// `country`.
    Country,
    /// `targets`.
    Targets,
    /// `grounds`.
    Grounds,
    /// `first_name`.
    FirstName,
    /// `last_name`.
    LastName,
    /// `email`.
    Email,
    /// `links`.
    Links,
    /// `letter_language`.
    LetterLanguage,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum FieldProblem {
    /// It is empty.
    Missing,
    /// It is longer than it may be, in characters.
    TooLong {
        /// How long it is.
        length: usize,
        /// How long it may be.
        limit: usize,
    },
    /// It is not an e-mail address.
    NotAnEmail,
    /// The place is not known.
    UnknownPlace,
    /// There is no letter in this language.
    UnknownLanguage,
    /// It holds a character that no form takes.
    ControlCharacter,
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldFault {
    /// Which field.
    pub field: DraftField,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: FieldProblem,
}

/// Why an objection cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteObjectionError {
    /// Fields need the member's attention, in the order of the pages.
    #[error("{} fields need attention", .0.len())]
    Fields(Vec<FieldFault>),
    /// The shipped letter lacks something.
    #[error("the letter cannot be put together")]
    Letter(#[from] LetterPartError),
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Its language.
    pub language: String,
    /// Its subject.
    pub subject: String,
    /// Its text. The member may change it.
    pub body: String,
    /// How many characters the text has.
    pub length: usize,
}

/// All that a member needs to object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// The right that the letter rests on.
    pub right: ObjectionRight,
    /// The rule that dates the answer.
    pub rule: Rule,
    /// The letter.
    pub letter: Letter,
    /// The form, one sending after the other.
    pub passes: Vec<FormPass>,
}

/// Writes an objection that bears the date `on`.
///
/// # Errors
/// [`WriteObjectionError::Fields`] with every field that needs attention, in the order of the pages.
pub fn write_objection(
    draft: &ObjectionDraft,
    on: Date,
    print: Option<&RecordPrint>,
) -> Result<Objection, WriteObjectionError> {
    let draft = &draft.tidied();
    let faults = check_draft(draft);
    let Ok(region) = Region::find(&draft.country) else {
        return Err(WriteObjectionError::Fields(faults));
    };
    if !faults.is_empty() {
        return Err(WriteObjectionError::Fields(faults));
    }
    let letter = write_letter(draft, region, on, print)?;
    let passes = passes(draft, &letter);
    Ok(Objection {
        right: region.objection_right(),
        rule: region.answer_rule(),
        letter,
        passes,
    })
}

/// Every field of a draft that needs attention, in the order of the pages.
#[must_use]
pub fn check_draft(draft: &ObjectionDraft) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    let mut fault = |field, problem: Option<FieldProblem>| {
        faults.extend(problem.map(|problem| FieldFault { field, problem }));
    };
    let place = Region::find(draft.country.trim())
        .err()
        .map(|_| FieldProblem::UnknownPlace);
    fault(
        DraftField::Country,
        if draft.country.trim().is_empty() {
            Some(FieldProblem::Missing)
        } else {
            place
        },
    );
    fault(
        DraftField::Targets,
        draft.targets.is_empty().then_some(FieldProblem::Missing),
    );
    fault(
        DraftField::Grounds,
        check_text(&draft.grounds, GROUNDS_LIMIT, false),
    );
    fault(
        DraftField::FirstName,
        check_text(&draft.first_name, NAME_LIMIT, true),
    );
    fault(
        DraftField::LastName,
        check_text(&draft.last_name, NAME_LIMIT, true),
    );
    let email = check_text(&draft.email, EMAIL_LIMIT, true)
        .or_else(|| (!looks_like_email(draft.email.trim())).then_some(FieldProblem::NotAnEmail));
    fault(DraftField::Email, email);
    fault(
        DraftField::Links,
        check_text(&draft.links, LINKS_LIMIT, draft.member == Membership::NotAMember),
    );
    let language = !LETTER_LANGUAGES.contains(&draft.letter_language.as_str());
    fault(
        DraftField::LetterLanguage,
        language.then_some(FieldProblem::UnknownLanguage),
    );
    faults
}

impl ObjectionDraft {
    fn tidied(&self) -> Self {
        let mut targets = self.targets.clone();
        targets.sort_unstable();
        targets.dedup();
        let tidy = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        Self {
            country: tidy(&self.country),
            member: self.member,
            targets,
            grounds: tidy(&self.grounds),
            first_name: tidy(&self.first_name),
            last_name: tidy(&self.last_name),
            email: tidy(&self.email),
            links: tidy(&self.links),
            letter_language: self.letter_language.clone(),
        }
    }

    pub(crate) fn has(&self, target: Target) -> bool {
        self.targets.contains(&target)
    }
}

fn check_text(text: &str, limit: usize, needed: bool) -> Option<FieldProblem> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    let length = text.chars().count();
    if text.is_empty() {
        return needed.then_some(FieldProblem::Missing);
    }
    if length > limit {
        return Some(FieldProblem::TooLong { length, limit });
    }
    has_odd_character(text).then_some(FieldProblem::ControlCharacter)
}

/// Shape only: whether the address works is shown by LinkedIn's mail.
fn looks_like_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let plain = !text
        .chars()
        .any(|c| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'));
    let dotted =
        domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.') && !domain.contains("..");
    plain && !local.is_empty() && !local.contains('@') && dotted
}

fn write_letter(
    draft: &ObjectionDraft,
    region: Region,
    on: Date,
    print: Option<&RecordPrint>,
) -> Result<Letter, LetterPartError> {
    let template = LetterTemplate::objection(&draft.letter_language)?;
    let right = region.objection_right();
    let gdpr = matches!(right, ObjectionRight::Gdpr | ObjectionRight::UkGdpr);
    let law = match right {
        ObjectionRight::UkGdpr => template.fill("law-uk-gdpr", &[])?,
        _ => template.fill("law-gdpr", &[])?,
    };
    let values = [
        ("controller", region.controller().name()),
        ("email", draft.email.as_str()),
        ("links", draft.links.as_str()),
        ("law", law.as_str()),
    ];
    let fill = |part: &'static str| template.fill(part, &values);

    let mut blocks = vec![
        DayWords::of(&draft.letter_language)?.say(on)?,
        fill("greeting")?,
        fill("salutation")?,
    ];
    blocks.push(match draft.member {
        Membership::Member => fill("member")?,
        Membership::NotAMember => format!("{}\n{}", fill("visitor")?, fill("visitor-content")?),
    });
    let aims = [
        (Target::ContentGeneratingAi, "target-content"),
        (Target::OtherAi, "target-other"),
    ];
    let chosen: Vec<_> = aims
        .into_iter()
        .filter(|(target, _)| draft.has(*target))
        .collect();
    if !chosen.is_empty() {
        let mut block = fill(right_part(right, region))?;
        for (_, part) in &chosen {
            block.push_str("\n- ");
            block.push_str(&fill(part)?);
        }
        blocks.push(block);
    }
    if draft.has(Target::Restriction) {
        blocks.push(fill(match (gdpr, chosen.is_empty()) {
            (true, false) => "restriction-law",
            (true, true) => "restriction-only-law",
            (false, false) => "restriction-ask",
            (false, true) => "restriction-only-ask",
        })?);
    }
    if !draft.grounds.is_empty() {
        blocks.push(format!("{}\n{}", fill("grounds")?, draft.grounds));
    }
    let answer = fill(if gdpr { "answer-month" } else { "answer" })?;
    blocks.push(format!("{answer}\n{}", fill("future")?));
    blocks.push(format!(
        "{}\n{} {}",
        fill("closing")?,
        draft.first_name,
        draft.last_name
    ));
    if let Some(print) = print {
        blocks.push(record_note(&template, &print.head, print.fingerprint.as_deref())?);
    }
    let body = blocks.join("\n\n");
    let subject = fill(if right == ObjectionRight::None || chosen.is_empty() {
        "subject-request"
    } else {
        "subject"
    })?;
    Ok(Letter {
        language: draft.letter_language.clone(),
        subject,
        length: body.chars().count(),
        body,
    })
}

fn right_part(right: ObjectionRight, region: Region) -> &'static str {
    match right {
        ObjectionRight::Gdpr | ObjectionRight::UkGdpr => "right-law",
        ObjectionRight::SwissDeclaredWish => "right-swiss",
        // Quebec, British Columbia and Alberta have laws of their own; PIPEDA is not the one to cite there.
        ObjectionRight::CanadaWithdrawConsent if region.code != region.country() => "right-canada-province",
        ObjectionRight::CanadaWithdrawConsent => "right-canada",
        ObjectionRight::HongKongNewPurpose => "right-hong-kong",
        ObjectionRight::BrazilOpposition => "right-brazil",
        ObjectionRight::None => "right-none",
    }
}
