//! After the objection: what is noted leads to the next step, letters can be written, files are never
//! overwritten, and a mail is checked only when the member asks for it.

use jiff::{ToSpan, civil::Date};
use optout::observation::Observation;

use super::*;
use crate::controller::following::Ask;

pub(super) const MAIL: &str = "From: LinkedIn <privacy@linkedin.com>\r\nTo: ada@example.org\r\nSubject: Your request\r\n\
                    Date: Sun, 22 Nov 2026 10:00:00 +0000\r\n\r\nWe have stopped. <script>alert(1)</script>\r\n";

impl Bench {
    pub(super) async fn follow<T>(&self, ask: impl FnOnce(Reply<T>) -> Ask) -> Result<T, CommandError> {
        self.controls
            .ask(|reply| Tick::Follow(Box::new(ask(reply))))
            .await
    }

    pub(super) async fn noted(&self, form: FollowUpForm) -> Result<NextStepView, CommandError> {
        let view = self.follow(|reply| Ask::Note(form, reply)).await?;
        Ok(view.objection.sent.unwrap().following.next)
    }

    pub(super) async fn with_mail(&self, text: &str) -> Result<AppView, CommandError> {
        let path = self._folder.path().join("answer.eml");
        std::fs::write(&path, text).unwrap();
        *lock(&self.desktop.picks) = Some(path);
        self.follow(Ask::PickMail).await
    }
}

fn days_ago(days: i64) -> Date {
    SystemClock.now().local_date().saturating_sub(days.days())
}

/// A bench with an objection from `country`, sent some days ago.
pub(super) async fn objected(country: &str, days: i64) -> Bench {
    let bench = bench();
    let form = ObjectionForm {
        country: Some(country.to_owned()),
        member: Some(true),
        targets: vec!["content_ai".to_owned(), "other_ai".to_owned()],
        first_name: "Ada".to_owned(),
        last_name: "Example".to_owned(),
        email: "ada@example.org".to_owned(),
        letter_language: "sv".to_owned(),
        ..ObjectionForm::default()
    };
    bench.act(Act::SaveObjection(form)).await.unwrap();
    let sent = SentForm {
        sent_on: days_ago(days).to_string(),
        reference: None,
    };
    bench.act(Act::NoteSent(sent)).await.unwrap();
    bench
}

fn event(name: &str, days: i64) -> FollowUpForm {
    FollowUpForm {
        event: name.to_owned(),
        on: days_ago(days).to_string(),
        ..FollowUpForm::default()
    }
}

pub(super) fn answered(outcome: &str) -> FollowUpForm {
    FollowUpForm {
        outcome: outcome.to_owned(),
        ground: "none_given".to_owned(),
        missing: vec!["other_ai".to_owned()],
        ..event("answered", 1)
    }
}

fn letter(letter: LetterName, language: &str, authority: &str) -> LetterForm {
    LetterForm {
        letter,
        language: language.to_owned(),
        authority: authority.to_owned(),
    }
}

#[tokio::test]
async fn what_is_noted_leads_to_the_next_step_and_stands_in_the_record() {
    let table = [
        ("DE", 3, event("no_answer", 0), "wait", "time_runs"),
        ("DE", 3, event("extended", 1), "wait", "extended_in_time"),
        ("DE", 60, event("no_answer", 0), "remind", "time_over"),
        ("DE", 60, event("reminded", 1), "wait", "reminded"),
        ("DE", 60, event("reminded", 30), "complain", "reminder_unanswered"),
        ("DE", 9, answered("stopped"), "look_again", "stopped"),
        ("DE", 9, answered("partly"), "ask_for_the_rest", "partly"),
        ("DE", 9, answered("refused"), "complain", "refused"),
        ("GB", 9, answered("refused"), "complain_to_company", "refused"),
        ("DE", 9, answered("unclear"), "ask_to_clarify", "unclear"),
    ];
    for (country, sent, form, act, because) in table {
        let bench = objected(country, sent).await;
        let before = lock(&bench.controls.store).len();
        let next = bench.noted(form.clone()).await.unwrap();
        assert_eq!(
            (next.act.as_str(), next.because.as_str()),
            (act, because),
            "{form:?}"
        );
        let store = lock(&bench.controls.store);
        assert_eq!(store.len(), before + 1, "{form:?}");
        let entry = store.entry(before).unwrap().unwrap();
        assert_eq!(entry.kind, "follow-up-noted");
    }
}

#[tokio::test]
async fn a_note_that_cannot_be_is_refused_at_its_field_and_not_recorded() {
    let bench = objected("DE", 5).await;
    bench.noted(event("acknowledged", 2)).await.unwrap();
    let before = lock(&bench.controls.store).len();
    let table = [
        (FollowUpForm::default(), "event", "missing"),
        (event("answered", 1), "outcome", "missing"),
        (event("no_answer", -1), "on", "future"),
        (event("no_answer", 9), "on", "before-sending"),
        (event("no_answer", 3), "on", "before-last"),
        (
            FollowUpForm {
                until: days_ago(4).to_string(),
                ..event("extended", 1)
            },
            "until",
            "before",
        ),
        (
            FollowUpForm {
                missing: Vec::new(),
                ..answered("partly")
            },
            "missing",
            "not-partly",
        ),
        (
            FollowUpForm {
                ground: String::new(),
                ..answered("refused")
            },
            "ground",
            "missing",
        ),
        (event("complained", 1), "authority", "missing"),
        (event("authority_replied", 1), "event", "no-complaint"),
    ];
    for (form, field, code) in table {
        let error = bench.noted(form.clone()).await.unwrap_err();
        let fault = error
            .fields
            .first()
            .map(|fault| (fault.field.as_str(), fault.code.as_str()));
        assert_eq!(fault, Some((field, code)), "{form:?}");
    }
    assert_eq!(lock(&bench.controls.store).len(), before);
}

#[tokio::test]
async fn letters_are_written_in_the_language_and_to_the_authority_of_the_members_choice() {
    let bench = objected("DE", 60).await;
    let write = |form| bench.follow(|reply| Ask::Write(form, reply));
    let own = write(letter(LetterName::Reminder, "", "")).await.unwrap();
    assert_eq!(own.language, "sv");
    let german = write(letter(LetterName::Reminder, "de", "")).await.unwrap();
    assert_ne!(own.text, german.text);
    assert!(german.text.contains("Ada Example"));
    let asked = write(letter(LetterName::Complaint, "", "")).await.unwrap();
    assert_eq!(
        (asked.text.as_str(), asked.asks_part_of.as_deref()),
        ("", Some("DE"))
    );
    assert!(asked.authorities.len() > 16);
    let hamburg = write(letter(LetterName::Complaint, "", "DE-HH")).await.unwrap();
    assert_eq!(hamburg.language, "de");
    assert!(hamburg.text.contains(&hamburg.authority.unwrap().name));
    let lead = write(letter(LetterName::Complaint, "de", "IE")).await.unwrap();
    assert_eq!(lead.language, "en");
    let foreign = write(letter(LetterName::Complaint, "", "FR")).await.unwrap_err();
    assert_eq!(foreign.fields[0].field, "authority");
    bench.noted(answered("stopped")).await.unwrap();
    let closed = write(letter(LetterName::Reminder, "", "")).await.unwrap_err();
    assert_eq!(closed.code, CommandErrorCode::NotNow);
}

#[tokio::test]
async fn only_an_address_of_the_catalog_is_opened() {
    let bench = objected("DE", 60).await;
    bench
        .follow(|reply| Ask::OpenAuthority("DE-HH".to_owned(), reply))
        .await
        .unwrap();
    assert!(
        lock(&bench.desktop.opened)
            .last()
            .unwrap()
            .starts_with("https://")
    );
    let opened = lock(&bench.desktop.opened).len();
    for region in ["https://example.org", "DE", ""] {
        let refused = bench
            .follow(|reply| Ask::OpenAuthority(region.to_owned(), reply))
            .await;
        assert_eq!(refused.unwrap_err().code, CommandErrorCode::NotNow);
    }
    assert_eq!(lock(&bench.desktop.opened).len(), opened);
}

#[tokio::test]
async fn a_calendar_file_speaks_the_language_of_the_system_where_none_is_set() {
    let bench = objected("DE", 3).await;
    *lock(&bench.desktop.language) = "de-DE".to_owned();
    let saved = bench.follow(Ask::SaveCalendar).await.unwrap();
    let file = std::fs::read_to_string(std::path::Path::new(&saved.folder).join(&saved.file_name)).unwrap();
    let german = crate::words::Words::load("de").unwrap();
    let said = german.say("report-calendar-look").into_owned();
    // Long lines are folded (RFC 5545, 3.1).
    let text = file.replace("\r\n ", "").replace("\\,", ",");
    assert!(text.contains(&said), "{text}");
}

#[tokio::test]
async fn a_calendar_file_keeps_its_name_for_the_event_and_counts_each_move() {
    let bench = objected("DE", 3).await;
    let save = || bench.follow(Ask::SaveCalendar);
    let first = save().await.unwrap();
    let again = save().await.unwrap();
    assert_ne!(first.file_name, again.file_name, "nothing is overwritten");
    assert_eq!((first.moved, again.moved), (0, 0));
    bench.noted(event("extended", 1)).await.unwrap();
    let moved = save().await.unwrap();
    assert_eq!(moved.moved, 1);
    bench.noted(answered("stopped")).await.unwrap();
    let ended = save().await.unwrap();
    assert_eq!(ended.moved, 2);
    let line = |file: &CalendarSavedView, name: &str| {
        let path = std::path::Path::new(&file.folder).join(&file.file_name);
        let text = std::fs::read_to_string(path).unwrap();
        let found = text.lines().find(|line| line.starts_with(name));
        found.unwrap().to_owned()
    };
    assert_eq!(line(&first, "UID:"), line(&ended, "UID:"));
    assert_eq!(line(&ended, "SEQUENCE:"), "SEQUENCE:2");
    assert_eq!(line(&ended, "STATUS:"), "STATUS:CANCELLED");
    assert!(!line(&first, "SUMMARY:").contains("report-"));
}

#[tokio::test]
async fn without_an_objection_nothing_can_be_noted_written_or_saved() {
    let bench = bench();
    let code = |error: CommandError| error.code;
    let not_now = CommandErrorCode::NotNow;
    assert_eq!(
        bench
            .noted(event("no_answer", 0))
            .await
            .map_err(code)
            .unwrap_err(),
        not_now
    );
    let form = letter(LetterName::Reminder, "", "");
    let written = bench.follow(|reply| Ask::Write(form, reply)).await;
    assert_eq!(written.map_err(code).unwrap_err(), not_now);
    let saved = bench.follow(Ask::SaveCalendar).await;
    assert_eq!(saved.map_err(code).unwrap_err(), not_now);
}

#[tokio::test]
async fn the_time_with_the_setting_on_follows_from_answers_and_record() {
    let bench = bench_on_the_page().await;
    bench.read(false, page_that_shows(true)).await.unwrap();
    let work = |form| bench.follow(|reply| Ask::WorkOut(form, reply));
    assert!(work(None).await.unwrap().result.is_none());
    let form = ExposureForm {
        country: "DE".to_owned(),
        joined: "2012".to_owned(),
        ..ExposureForm::default()
    };
    let result = work(Some(form.clone())).await.unwrap().result.unwrap();
    assert_eq!(result.state, "goes_on");
    assert_eq!(result.stretches[0].from_earliest.iso, "2025-11-03");
    assert!(!result.facts.is_empty());
    // Kept for the next visit.
    assert_eq!(work(None).await.unwrap().form, form);
    let table = [
        ("joined", "2012-13", "not-a-date"),
        ("joined", "2999", "future"),
        ("country", "XX", "missing"),
        ("movedOn", "", "missing"),
    ];
    for (field, text, code) in table {
        let mut wrong = form.clone();
        match field {
            "country" => wrong.country = text.to_owned(),
            "joined" => wrong.joined = text.to_owned(),
            _ => wrong.past_country = "US".to_owned(),
        }
        let error = work(Some(wrong)).await.unwrap_err();
        let fault = &error.fields[0];
        assert_eq!((fault.field.as_str(), fault.code.as_str()), (field, code));
    }
    assert_eq!(work(None).await.unwrap().form, form, "a wrong answer is not kept");
}

#[tokio::test]
async fn without_an_account_no_days_are_counted_and_the_form_is_named() {
    let bench = bench();
    let work = |form| bench.follow(|reply| Ask::WorkOut(form, reply));
    let mut objection = ObjectionForm {
        country: Some("IT".to_owned()),
        member: Some(false),
        ..ObjectionForm::default()
    };
    bench.act(Act::SaveObjection(objection.clone())).await.unwrap();
    // What was said for the objection need not be said again.
    let view = work(None).await.unwrap();
    assert_eq!(
        (view.form.member, view.form.country.as_str()),
        (Some(false), "IT")
    );
    let result = view.result.unwrap();
    assert_eq!(result.state, "no_account");
    assert!(result.stretches.is_empty() && result.pauses.is_empty() && result.assumptions.is_empty());
    assert_eq!((result.least, result.most), (0, 0));
    let facts: Vec<_> = result.facts.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(facts, ["setting-name", "form-visitors"]);
    // Neither a place nor a year is needed for that, and what stands there does not matter.
    let form = ExposureForm {
        member: Some(false),
        joined: "2999".to_owned(),
        ..ExposureForm::default()
    };
    assert_eq!(
        work(Some(form)).await.unwrap().result.unwrap().state,
        "no_account"
    );
    let form = ExposureForm {
        member: Some(true),
        country: "IT".to_owned(),
        ..ExposureForm::default()
    };
    assert_eq!(work(Some(form)).await.unwrap().result.unwrap().state, "goes_on");
    // The newer answer on this page counts.
    objection.member = Some(false);
    bench.act(Act::SaveObjection(objection)).await.unwrap();
    assert_eq!(work(None).await.unwrap().result.unwrap().state, "goes_on");
}

#[tokio::test]
async fn a_mail_is_shown_as_text_checked_when_asked_and_kept_whole() {
    let bench = bench();
    let view = bench.with_mail(MAIL).await.unwrap();
    let mail = view.waiting_mail.unwrap();
    assert_eq!(mail.from, "privacy@linkedin.com");
    assert!(mail.text.contains("<script>"), "shown as the text it is");
    assert_eq!(mail.verdict, None);
    assert_eq!(lock(&bench.controls.store).len(), 0, "nothing is kept yet");
    let view = bench.follow(Ask::KeepMail).await.unwrap();
    assert!(view.waiting_mail.is_none());
    let store = lock(&bench.controls.store);
    let entry = store.entry(view.last_kept.unwrap().into()).unwrap().unwrap();
    let Observation::MailKept(kept) = Observation::decode(&entry.kind, &entry.body).unwrap() else {
        panic!("{}", entry.kind)
    };
    assert!(!kept.signed);
    let file = entry
        .attachments
        .iter()
        .find(|kept| kept.name == "mail.eml")
        .unwrap();
    assert_eq!(file.media_type, "message/rfc822");
    assert_eq!(store.attachment(&file.sha256).unwrap().unwrap(), MAIL.as_bytes());
    assert_eq!(file.sha256.to_string(), kept.sha256);
}

#[tokio::test]
async fn a_file_that_is_no_mail_and_one_let_go_leave_nothing_behind() {
    let bench = bench();
    let table = [
        ("no mail at all".to_owned(), CommandErrorCode::MailUnreadable),
        ("x".repeat(5 * 1024 * 1024), CommandErrorCode::MailTooLarge),
    ];
    for (text, code) in table {
        assert_eq!(bench.with_mail(&text).await.unwrap_err().code, code);
    }
    bench.with_mail(MAIL).await.unwrap();
    let view = bench.follow(Ask::DiscardMail).await.unwrap();
    assert!(view.waiting_mail.is_none());
    let kept = bench.follow(Ask::KeepMail).await.unwrap_err();
    assert_eq!(kept.code, CommandErrorCode::NothingChosen);
    assert!(lock(&bench.controls.store).is_empty());
}

#[tokio::test]
async fn practice_asks_nobody_for_a_key() {
    let bench = bench();
    bench.act(Act::BeginPractice(ScenarioName::On)).await.unwrap();
    bench.with_mail(MAIL).await.unwrap();
    let refused = bench.follow(Ask::CheckMail).await.unwrap_err();
    assert_eq!(refused.code, CommandErrorCode::NotNow);
}

#[tokio::test]
async fn a_mail_without_a_seal_is_said_to_have_none() {
    let bench = bench();
    bench.with_mail(MAIL).await.unwrap();
    let view = bench.follow(Ask::CheckMail).await.unwrap();
    let mail = view.waiting_mail.unwrap();
    assert_eq!(mail.verdict.as_deref(), Some("not_signed"));
    assert_eq!(mail.how, HowView::Imported);
}

#[tokio::test]
async fn a_dropped_file_that_is_not_taken_is_said_to_be_so() {
    let bench = bench();
    let table = [
        (
            "answer.eml",
            "no mail at all".to_owned(),
            CommandErrorCode::MailUnreadable,
        ),
        (
            "large.eml",
            "x".repeat(5 * 1024 * 1024),
            CommandErrorCode::MailTooLarge,
        ),
        ("gone.eml", String::new(), CommandErrorCode::FileUnreadable),
        (
            "shot.png",
            "no picture".to_owned(),
            CommandErrorCode::PictureUnreadable,
        ),
        ("answer.msg", "anything".to_owned(), CommandErrorCode::DropUnknown),
        ("answer", "anything".to_owned(), CommandErrorCode::DropUnknown),
    ];
    for (name, text, code) in table {
        let path = bench._folder.path().join(name);
        if code != CommandErrorCode::FileUnreadable {
            std::fs::write(&path, text).unwrap();
        }
        bench.controls.tell(Tick::Dropped(path));
        let told = async {
            loop {
                if let Some(told) = lock(&bench.desktop.refused).pop() {
                    return told;
                }
                tokio::task::yield_now().await;
            }
        };
        let told = tokio::time::timeout(std::time::Duration::from_secs(20), told).await;
        assert_eq!(told.unwrap(), code, "{name}");
    }
    assert!(lock(&bench.controls.store).is_empty());
}
