//! The objection: answers kept as they come, the letter, and noting that it was sent.

use jiff::civil::Date;
use optout::{
    deadline::due,
    objection::{
        DraftField, FieldFault, FormCertainty, Membership, Objection, ObjectionDraft, Target,
        WriteObjectionError, write_objection,
    },
    observation::ObjectionNoted,
    region::Region,
};

use super::*;
use crate::{
    command_error::{CommandErrorCode as Code, FieldError},
    objection_view, show,
    stored_settings::WrittenLetter,
};

/// Longest reference that is kept, in characters.
const REFERENCE_LIMIT: usize = 200;

impl<D: Desktop> Controller<D> {
    pub(super) async fn save_objection(&mut self, form: ObjectionForm) -> Result<(), Code> {
        self.settings.objection = form;
        self.give(Input::ObjectionStarted).await?;
        self.save_settings()
            .map_or(Ok(()), |fault| Err(code_of_fault(fault)))
    }

    fn write(&self) -> Result<(Objection, Region), CommandError> {
        let form = &self.settings.objection;
        let draft = draft_of(form);
        let print = self.record_print();
        let today = self.last_moment.local_date();
        let written = write_objection(&draft, today, print.as_ref()).map_err(|error| match error {
            WriteObjectionError::Fields(faults) => CommandError {
                code: Code::FormInvalid,
                fields: faults.iter().map(field_error).collect(),
            },
            WriteObjectionError::Letter(_) => Code::Unexpected.into(),
        })?;
        let region = Region::find(&draft.country).map_err(|_| CommandError::from(Code::Unexpected))?;
        Ok((written, region))
    }

    /// Keeps the letter as it is shown, so that what is noted later is what was copied.
    fn keep_written(&mut self, text: &str, today: Date) {
        let form = self.settings.objection.clone();
        // The member's own version bears the day that stands in it.
        let edited = self.settings.written().filter(|_| form.edited_text.is_some());
        let on = edited.map_or(today, |letter| letter.on);
        let letter = Some(WrittenLetter {
            form,
            text: text.to_owned(),
            on,
        });
        if self.settings.letter != letter {
            self.settings.letter = letter;
            if let Some(fault) = self.save_settings() {
                self.note("letter", &format_args!("{fault:?}"));
            }
        }
    }

    pub(super) fn review_objection(&mut self) -> Result<ObjectionReviewView, CommandError> {
        let (written, region) = self.write()?;
        let today = self.last_moment.local_date();
        let text = self.settings.objection.edited_text.clone();
        let letter = text.clone().unwrap_or_else(|| written.letter.body.clone());
        self.keep_written(&letter, today);
        let sendings = written.passes.iter().zip(1_u32..);
        let fields =
            sendings.flat_map(|(pass, sending)| pass.fields.iter().map(move |field| (field, sending)));
        let fields = fields.map(|(field, sending)| {
            let id = show::code(&field.kind).unwrap_or_default();
            let value = match (&text, id.as_str()) {
                (Some(text), "details") => text.clone(),
                _ => field.value.clone(),
            };
            FormFieldView {
                label_there: None,
                may_look_different: field.certainty == FormCertainty::MayLookDifferent,
                length: u32::try_from(value.chars().count()).unwrap_or(u32::MAX),
                limit: None,
                act: show::code(&field.act).unwrap_or_default(),
                sending,
                id,
                value,
            }
        });
        Ok(ObjectionReviewView {
            fields: fields.collect(),
            letter,
            right: show::code(&written.right).unwrap_or_default(),
            data_controller: show::code(&region.controller()).unwrap_or_default(),
            due_if_sent_today: Some(objection_view::due_if_sent_today(region, written.rule, today)),
            authority: objection_view::authority(region),
            letter_languages: optout::letter::LETTER_LANGUAGES
                .iter()
                .map(|language| (*language).to_owned())
                .collect(),
        })
    }

    pub(super) async fn note_sent(&mut self, form: SentForm) -> Result<(), CommandError> {
        let (written, region) = self.write()?;
        let today = self.last_moment.local_date();
        let sent_on: Date = form
            .sent_on
            .parse()
            .map_err(|_| CommandError::field("sentOn", "missing"))?;
        if sent_on > today {
            return Err(CommandError::field("sentOn", "future"));
        }
        let reference = form
            .reference
            .map(|reference| reference.trim().to_owned())
            .filter(|reference| !reference.is_empty());
        if reference
            .as_ref()
            .is_some_and(|reference| reference.chars().count() > REFERENCE_LIMIT)
        {
            return Err(CommandError::field("reference", "too-long"));
        }
        let draft = draft_of(&self.settings.objection);
        let noted = ObjectionNoted {
            country: region.code.to_owned(),
            member: draft.member,
            targets: draft.targets,
            letter_language: draft.letter_language,
            text: match (self.settings.written(), &self.settings.objection.edited_text) {
                (Some(letter), _) => letter.text.clone(),
                (None, Some(edited)) => edited.clone(),
                (None, None) => written.letter.body,
            },
            reference,
            sent_on,
            rule: written.rule,
            due: due(written.rule, sent_on, None),
            picture: None,
        };
        self.give(Input::ObjectionSent(Box::new(noted))).await?;
        Ok(())
    }
}

fn draft_of(form: &ObjectionForm) -> ObjectionDraft {
    let target = |name: &String| match name.as_str() {
        "content_ai" => Some(Target::ContentGeneratingAi),
        "other_ai" => Some(Target::OtherAi),
        "restriction" => Some(Target::Restriction),
        _ => None,
    };
    ObjectionDraft {
        country: form
            .country
            .clone()
            .filter(|code| !code.is_empty())
            .unwrap_or_else(|| Region::NOT_SAID.code.to_owned()),
        member: if form.member == Some(false) {
            Membership::NotAMember
        } else {
            Membership::Member
        },
        targets: form.targets.iter().filter_map(target).collect(),
        grounds: form.grounds.clone(),
        first_name: form.first_name.clone(),
        last_name: form.last_name.clone(),
        email: form.email.clone(),
        links: form.links.clone(),
        letter_language: if form.letter_language.is_empty() {
            "en".to_owned()
        } else {
            form.letter_language.clone()
        },
    }
}

fn field_error(fault: &FieldFault) -> FieldError {
    let field = match fault.field {
        DraftField::Country => "country",
        DraftField::Targets => "targets",
        DraftField::Grounds => "grounds",
        DraftField::FirstName => "firstName",
        DraftField::LastName => "lastName",
        DraftField::Email => "email",
        DraftField::Links => "links",
        DraftField::LetterLanguage => "letterLanguage",
    };
    let code = serde_json::to_value(fault.problem)
        .ok()
        .and_then(|value| value["problem"].as_str().map(|name| name.replace('_', "-")));
    FieldError {
        field: field.to_owned(),
        code: code.unwrap_or_default(),
    }
}
