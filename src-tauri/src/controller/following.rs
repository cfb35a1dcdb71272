//! After the objection: what happened, the letters, the calendar file, the time with the setting on.
//!
//! Deliberately absent: what comes next (`optout::follow_up`), the letters' texts (`optout`), mails (`mailing`).

mod casing;
mod mailing;
mod noting;

use jiff::civil::Date;
use optout::{
    authority::Authority,
    calendar_file::{CalendarEvent, calendar_file, event_uid, next_sequence},
    complaint::{complaint_route, own_language, write_complaint},
    correspondence::{Correspondence, LETTER_LIMIT, WriteLetterError, check_edited_letter},
    follow_up::{FollowUpNoted, NOTE_LIMIT, answer_day, check_event},
    journey::SentObjection,
    letter::LETTER_LANGUAGES,
    objection::{Letter, RecordPrint},
    region::Region,
    reminder::{ReminderForm, write_reminder},
};
use platform::{files, mail::signature::CheckedMail};

use noting::{event_of, note_fault};

use super::*;
use crate::{
    command_error::CommandErrorCode as Code,
    exposure_view, follow_view,
    mail_view::WaitingMail,
    objection_view,
    show::{code, date, number},
    words::Words,
};

/// The days before a date on which the calendar reminds.
const REMIND_BEFORE: [u8; 2] = [0, 3];

/// What the pages ask for, each with its answer.
#[allow(missing_docs)] // named after the commands
pub enum Ask {
    Note(FollowUpForm, Reply<AppView>),
    Write(LetterForm, Reply<LetterView>),
    PlanCaseFile(CaseFileForm, Reply<CaseFileView>),
    SaveCaseFile(CaseFileForm, Reply<AppView>),
    OpenAuthority(String, Reply<AppView>),
    SaveCalendar(Reply<CalendarSavedView>),
    WorkOut(Option<ExposureForm>, Reply<ExposureView>),
    PickMail(Reply<AppView>),
    MailCame(
        u64,
        Result<Option<Box<WaitingMail>>, Code>,
        Option<Reply<AppView>>,
    ),
    CheckMail(Reply<AppView>),
    MailChecked(u64, String, Result<Box<CheckedMail>, Code>, Reply<AppView>),
    KeepMail(Reply<AppView>),
    DiscardMail(Reply<AppView>),
}

impl<D: Desktop> Controller<D> {
    pub(super) async fn follow(&mut self, asked: Ask) {
        match asked {
            Ask::Note(form, reply) => {
                let done = self.note_follow_up(form).await;
                self.answer(done, reply);
            }
            Ask::Write(form, reply) => drop(reply.send(self.write_follow_up(&form))),
            Ask::PlanCaseFile(form, reply) => drop(reply.send(self.plan_case_file(&form))),
            Ask::SaveCaseFile(form, reply) => self.save_case_file(&form, reply).await,
            Ask::OpenAuthority(region, reply) => {
                let done = self.open_authority(&region);
                self.answer(done, reply);
            }
            Ask::SaveCalendar(reply) => drop(reply.send(self.save_calendar().map_err(Into::into))),
            Ask::WorkOut(form, reply) => drop(reply.send(self.work_out(form))),
            Ask::PickMail(reply) => self.pick_mail(reply),
            Ask::MailCame(stay, came, reply) => {
                let done = self.mail_came(stay, came);
                match reply {
                    Some(reply) => self.answer(done, reply),
                    None => drop(self.show()),
                }
            }
            Ask::CheckMail(reply) => self.check_mail(reply),
            Ask::MailChecked(stay, sha256, checked, reply) => {
                let done = self.mail_checked(stay, &sha256, checked);
                self.answer(done, reply);
            }
            Ask::KeepMail(reply) => {
                let done = self.keep_mail().await;
                self.answer(done, reply);
            }
            Ask::DiscardMail(reply) => {
                self.session.mail = None;
                self.answer(Ok::<_, Code>(()), reply);
            }
        }
    }

    fn sent(&self) -> Result<&SentObjection, Code> {
        self.journey.objections.last().ok_or(Code::NotNow)
    }

    async fn note_follow_up(&mut self, form: FollowUpForm) -> Result<(), CommandError> {
        let sent = self.sent()?;
        let happened = event_of(&form)?;
        let (case, events) = sent.case();
        check_event(&case, &events, &happened, self.last_moment.local_date()).map_err(note_fault)?;
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (note, text) = (some(&form.note), some(&form.text));
        if note
            .as_ref()
            .is_some_and(|note| note.chars().count() > NOTE_LIMIT)
        {
            return Err(CommandError::field("note", "too-long"));
        }
        if let Some(problem) = text.as_deref().and_then(check_edited_letter) {
            let problem = serde_json::to_value(problem).ok();
            let code = problem.as_ref().and_then(|value| value["problem"].as_str());
            return Err(CommandError::field(
                "text",
                &code.unwrap_or_default().replace('_', "-"),
            ));
        }
        let noted = FollowUpNoted {
            objection: sent.record.seq,
            happened,
            note,
            letter_language: some(&form.letter_language).filter(|_| text.is_some()),
            text,
        };
        Ok(self.give(Input::FollowedUp(Box::new(noted))).await?)
    }

    fn correspondence(&self) -> Result<Correspondence, Code> {
        let sent = self.sent()?;
        let form = &self.settings.objection;
        let (case, events) = sent.case();
        Ok(Correspondence {
            sent: case,
            events,
            member: sent.noted.member,
            first_name: form.first_name.clone(),
            last_name: form.last_name.clone(),
            email: form.email.clone(),
            reference: sent.noted.reference.clone(),
        })
    }

    fn write_follow_up(&self, form: &LetterForm) -> Result<LetterView, CommandError> {
        let case = self.correspondence()?;
        let print = self.record_print();
        let today = self.last_moment.local_date();
        let own = &self.sent()?.noted.letter_language;
        match form.letter {
            LetterName::Complaint => complaint(&case, form, today, print.as_ref()),
            LetterName::Reminder | LetterName::CompanyComplaint => {
                let language = language_of(&form.language, own);
                let wanted = ReminderForm {
                    language,
                    today,
                    as_complaint: form.letter == LetterName::CompanyComplaint,
                    authority: None,
                };
                let letter = write_reminder(&case, &wanted, print.as_ref()).map_err(|e| letter_fault(&e))?;
                Ok(letter_view(letter, &LETTER_LANGUAGES, &case, today))
            }
        }
    }

    /// Opens an authority's page. Only addresses of the catalog are opened; the page names a place.
    fn open_authority(&self, region: &str) -> Result<(), Code> {
        let region = Region::find(region).map_err(|_| Code::NotNow)?;
        let authority = follow_view::catalog()
            .and_then(|catalog| catalog.authority(region))
            .ok_or(Code::NotNow)?;
        if self.desktop.open_in_browser(&authority.address) {
            Ok(())
        } else {
            Err(Code::BrowserFailed)
        }
    }

    fn save_calendar(&mut self) -> Result<CalendarSavedView, Code> {
        let sent = self.sent()?;
        let today = self.last_moment.local_date();
        let view = follow_view::following(sent, today);
        let day = view.next.date.as_ref().and_then(|date| date.iso.parse().ok());
        let origin = lock(&self.controls.store)
            .log()
            .map(|log| log.origin().to_owned());
        let uid = event_uid(&origin.unwrap_or_default(), sent.record.seq);
        let last = self.settings.calendar.iter().find(|event| event.uid == uid);
        // Without a date the event of an earlier file is taken back.
        let (day, cancelled): (Date, bool) = match (day, last) {
            (Some(day), _) => (day, false),
            (None, Some(last)) => (last.day, true),
            (None, None) => return Err(Code::NotNow),
        };
        let words = Words::load(&self.spoken()).map_err(|_| Code::Unexpected)?;
        let practice = self.realm.is_practice();
        let act = words.say(&format!(
            "report-calendar-act-{}",
            view.next.act.replace('_', "-")
        ));
        let source = words.say(&format!("objection-source-{}", view.next.due.rule));
        let rule = words.with("report-calendar-rule", &[("source", &source)]);
        let summary = if practice {
            words.with("report-calendar-practice", &[("summary", &act)])
        } else {
            words.with("report-calendar-summary", &[("summary", &act)])
        };
        let event = CalendarEvent {
            uid: uid.clone(),
            sequence: next_sequence(last, day, cancelled),
            made: self.last_moment.utc,
            day,
            summary: summary.into_owned(),
            description: format!("{rule}\n{}", words.say("report-calendar-look")),
            address: view.next.due.source_address.clone(),
            remind_days_before: REMIND_BEFORE.to_vec(),
            cancelled,
        };
        let folder = self.export_folder();
        std::fs::create_dir_all(&folder).map_err(|error| code_of_file(&files::FileFault::from(error)))?;
        let path = files::free_name(&folder, &format!("{}.ics", self.dated_name("", day)))
            .and_then(|path| {
                files::write_durably_new(&path, calendar_file(&event).as_bytes())?;
                Ok(path)
            })
            .map_err(|fault| code_of_file(&fault))?;
        let moved = event.sequence;
        self.settings.calendar.retain(|known| known.uid != uid);
        self.settings.calendar.push(event);
        // The file stands. Without the note the next one has the same number, which calendars may overlook.
        if let Some(fault) = self.save_settings() {
            self.note("calendar", &format_args!("{fault:?}"));
        }
        Ok(CalendarSavedView {
            file_name: saving::file_name_of(&path),
            folder: folder.display().to_string(),
            moved,
        })
    }

    fn work_out(&mut self, form: Option<ExposureForm>) -> Result<ExposureView, CommandError> {
        let today = self.last_moment.local_date();
        let mut answers = self.settings.exposure.clone();
        if answers.country.is_empty() {
            answers.country = self.settings.objection.country.clone().unwrap_or_default();
        }
        answers.member = answers.member.or(self.settings.objection.member);
        let changed = form.is_some();
        let answers = form.unwrap_or(answers);
        let store = lock(&self.controls.store);
        let records = store.entries().map_err(|_| Code::RecordUnavailable)?;
        drop(store);
        let seen = exposure_view::seen(records.iter().filter_map(crate::record_store::record_of));
        let countries = objection_view::countries();
        if !changed {
            // What was kept may have become impossible by a later record: then it is asked anew.
            return exposure_view::view(answers.clone(), seen, countries.clone(), today).or_else(|_| {
                let empty = ExposureForm::default();
                exposure_view::view(empty, seen, countries, today).map(|view| ExposureView {
                    form: answers,
                    ..view
                })
            });
        }
        let view = exposure_view::view(answers.clone(), seen, countries, today)?;
        self.settings.exposure = answers;
        self.save_settings()
            .map_or(Ok(view), |fault| Err(code_of_fault(fault).into()))
    }

    /// What of the log is printed into a letter.
    pub(super) fn record_print(&self) -> Option<RecordPrint> {
        if self.settings.objection.without_codes {
            return None;
        }
        let store = lock(&self.controls.store);
        let log = store.log().filter(|log| !log.is_empty())?;
        let seal = self.session.seal.as_ref();
        Some(RecordPrint {
            head: format!("{} {}", log.head().size, log.head().list_sha256),
            fingerprint: seal
                .and_then(|seal| seal.fingerprint.clone())
                .or_else(|| self.journey.key.as_ref().and_then(|key| key.fingerprint.clone())),
        })
    }
}

/// The language asked for, or another that there is a letter in.
fn language_of<'a>(wanted: &'a str, own: &'a str) -> &'a str {
    [wanted, own]
        .into_iter()
        .find(|language| LETTER_LANGUAGES.contains(language))
        .unwrap_or("en")
}

fn letter_view(letter: Letter, languages: &[&str], case: &Correspondence, today: Date) -> LetterView {
    let answer = answer_day(&case.sent, &case.events);
    LetterView {
        written_on: date(today),
        runs_until: (answer.open && answer.is_legal() && !answer.is_over(today)).then(|| date(answer.on)),
        subject: letter.subject,
        text: letter.body,
        language: letter.language,
        languages: languages.iter().map(|language| (*language).to_owned()).collect(),
        limit: u32::try_from(LETTER_LIMIT).unwrap_or(u32::MAX),
        authority: None,
        authorities: Vec::new(),
        asks_part_of: None,
    }
}

/// Where a complaint can go.
struct ChosenAuthority {
    /// All that take it.
    known: Vec<&'static Authority>,
    /// The country whose part has to be named first.
    asks_part_of: Option<String>,
    /// The one that was named, or that of the place.
    wanted: Option<&'static Authority>,
}

fn choose_authority(case: &Correspondence, named: &str) -> Result<ChosenAuthority, CommandError> {
    let catalog = follow_view::catalog().ok_or(Code::Unexpected)?;
    let region = Region::find(&case.sent.country).map_err(|_| CommandError::from(Code::NotNow))?;
    let route = complaint_route(catalog, region);
    let known: Vec<_> = route
        .local
        .into_iter()
        .chain(route.choose_from.iter().copied())
        .chain(route.lead)
        .collect();
    let asks_part_of =
        (route.local.is_none() && !route.choose_from.is_empty()).then(|| region.code.to_owned());
    let wanted = if named.is_empty() {
        route
            .local
            .or(if asks_part_of.is_none() { route.lead } else { None })
    } else {
        let found = known.iter().find(|one| one.region == named).copied();
        Some(found.ok_or_else(|| CommandError::field("authority", "missing"))?)
    };
    Ok(ChosenAuthority {
        known,
        asks_part_of,
        wanted,
    })
}

fn complaint(
    case: &Correspondence,
    form: &LetterForm,
    today: Date,
    print: Option<&RecordPrint>,
) -> Result<LetterView, CommandError> {
    let chosen = choose_authority(case, &form.authority)?;
    let region = Region::find(&case.sent.country).map_err(|_| CommandError::from(Code::NotNow))?;
    let (known, asks_part_of) = (chosen.known, chosen.asks_part_of);
    let authorities = known.iter().map(|one| follow_view::authority(one)).collect();
    let Some(authority) = chosen.wanted else {
        if asks_part_of.is_none() {
            return Err(Code::NotNow.into());
        }
        let empty = Letter {
            language: language_of(&form.language, own_language(region)).to_owned(),
            subject: String::new(),
            body: String::new(),
            length: 0,
        };
        return Ok(LetterView {
            authorities,
            asks_part_of,
            ..letter_view(empty, &[], case, today)
        });
    };
    let languages = casing::languages_of(authority)?;
    let language = casing::fitting(&languages, &form.language);
    let letter = write_complaint(case, authority, language, today, print).map_err(|e| letter_fault(&e))?;
    Ok(LetterView {
        authority: Some(follow_view::authority(authority)),
        authorities,
        asks_part_of,
        ..letter_view(letter, &languages, case, today)
    })
}

fn letter_fault(error: &WriteLetterError) -> CommandError {
    match error {
        WriteLetterError::Sender(_) => CommandError::field("sender", "missing"),
        WriteLetterError::NothingOpen | WriteLetterError::Place(_) => Code::NotNow.into(),
        WriteLetterError::Letter(_) => Code::Unexpected.into(),
    }
}
