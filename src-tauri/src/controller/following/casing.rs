//! The case file: what would go in, for whom, and saving it.
//!
//! Deliberately absent: its order (`optout::case_file`), its page (`case_file`), the sealed copy (`saving`).

use optout::{authority::FileSort, complaint::own_language};

use super::*;
use crate::{
    case_file::{self, CaseWanted},
    personal::is_picture,
    record_store::make_whole,
};

impl<D: Desktop> Controller<D> {
    pub(super) fn plan_case_file(&self, form: &CaseFileForm) -> Result<CaseFileView, CommandError> {
        let case = self.correspondence()?;
        let chosen = choose_authority(&case, &form.authority)?;
        let known = chosen
            .known
            .iter()
            .map(|one| follow_view::authority(one))
            .collect();
        let mut view = CaseFileView {
            authority: chosen.wanted.map(follow_view::authority),
            authorities: known,
            asks_part_of: chosen.asks_part_of.clone(),
            language: String::new(),
            languages: Vec::new(),
            intake: None,
            exhibits: Vec::new(),
            personal: false,
            pictures: false,
            file_name: format!("{}.zip", self.case_file_name()),
            folder: self.export_folder().display().to_string(),
            needs_name: case.sender_problem().is_some(),
        };
        let Some(authority) = chosen.wanted else {
            return Ok(view);
        };
        let languages = languages_of(authority)?;
        view.language = fitting(&languages, &form.language).to_owned();
        view.languages = languages.iter().map(|one| (*one).to_owned()).collect();
        view.intake = intake(authority);
        let wanted = self.case_wanted(form, case, authority)?;
        let entries = self.whole_entries()?;
        let held = |of: &dyn Fn(&evidence::AttachmentRef) -> bool| {
            entries.iter().flat_map(|entry| &entry.attachments).any(of)
        };
        view.personal = held(&crate::personal::points_to_a_person);
        view.pictures = held(&is_picture);
        let file =
            case_file::plan(&without_pictures(entries, form), &wanted).map_err(|e| letter_fault(&e))?;
        view.exhibits = file
            .exhibits
            .iter()
            .map(|exhibit| CaseExhibitView {
                number: exhibit.number,
                kind: code(&exhibit.shown.kind).unwrap_or_default(),
                on: date(exhibit.shown.on),
                file_name: exhibit.file_name(),
                bytes: exhibit.shown.file.as_ref().map_or(0, |file| number(file.bytes)),
                fit: code(&exhibit.fit).unwrap_or_default(),
            })
            .collect();
        Ok(view)
    }

    pub(super) async fn save_case_file(&mut self, form: &CaseFileForm, reply: Reply<AppView>) {
        match self.wanted_for(form) {
            Ok(wanted) => {
                let export = ExportForm {
                    without_pictures: form.without_pictures,
                    with_personal: form.with_personal,
                    with_pdf: true,
                    ..ExportForm::default()
                };
                let name = self.case_file_name();
                self.begin_saving(export, name, Some(wanted), reply).await;
            }
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    fn wanted_for(&self, form: &CaseFileForm) -> Result<CaseWanted, CommandError> {
        let case = self.correspondence()?;
        let authority = choose_authority(&case, &form.authority)?.wanted;
        let authority = authority.ok_or_else(|| CommandError::field("authority", "missing"))?;
        if form.with_personal && case.sender_problem().is_some() {
            return Err(CommandError::field("sender", "missing"));
        }
        let wanted = self.case_wanted(form, case, authority)?;
        // What cannot be put together is said before anything is written.
        case_file::plan(&[], &wanted).map_err(|e| letter_fault(&e))?;
        Ok(wanted)
    }

    fn case_wanted(
        &self,
        form: &CaseFileForm,
        case: Correspondence,
        authority: &Authority,
    ) -> Result<CaseWanted, CommandError> {
        Ok(CaseWanted {
            objection: self.sent()?.record.seq,
            case,
            authority: authority.clone(),
            language: fitting(&languages_of(authority)?, &form.language).to_owned(),
            today: self.last_moment.local_date(),
            with_personal: form.with_personal,
        })
    }

    fn whole_entries(&self) -> Result<Vec<evidence::Entry>, CommandError> {
        let store = lock(&self.controls.store);
        let mut entries = store.entries().map_err(|_| Code::RecordUnavailable)?;
        let log = store.log().ok_or(Code::NotNow)?;
        for entry in &mut entries {
            make_whole(log, entry);
        }
        Ok(entries)
    }

    fn case_file_name(&self) -> String {
        self.dated_name("case-file-", self.last_moment.local_date())
    }
}

fn without_pictures(mut entries: Vec<evidence::Entry>, form: &CaseFileForm) -> Vec<evidence::Entry> {
    if form.without_pictures {
        for entry in &mut entries {
            entry.attachments.retain(|kept| !is_picture(kept));
        }
    }
    entries
}

/// The language that the authority works in, and English.
pub(super) fn languages_of(authority: &Authority) -> Result<Vec<&'static str>, CommandError> {
    let region = Region::find(&authority.region).map_err(|_| Code::Unexpected)?;
    let mut languages = vec![own_language(region), "en"];
    languages.dedup();
    Ok(languages)
}

/// The one that is wanted, or else the first.
pub(super) fn fitting<'a>(languages: &[&'a str], wanted: &str) -> &'a str {
    let found = languages.iter().copied().find(|one| *one == wanted);
    found.or_else(|| languages.first().copied()).unwrap_or("en")
}

/// What the authority's form took, with where that is read.
fn intake(authority: &Authority) -> Option<IntakeView> {
    let intake = authority.intake.as_ref()?;
    let source = follow_view::catalog()?.source(&intake.source)?;
    Some(IntakeView {
        files: intake.files,
        bytes_each: intake.bytes_each.map(number),
        bytes_all: intake.bytes_all.map(number),
        characters: intake.characters,
        takes: intake.takes.iter().filter_map(code::<FileSort>).collect(),
        language: intake.language.clone(),
        shown_to_company: intake.shown_to_company,
        needs_name: intake.needs_name,
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        address: source.address.clone(),
        seen: intake.seen.as_str().to_owned(),
    })
}
