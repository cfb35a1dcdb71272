//! One objection has one date: each page, letter and file shows the same, and a letter is noted as it was copied.

use optout::letter::LETTER_LANGUAGES;
use platform::clock::FixedClock;

use super::{case_file::unzipped, *};
use crate::controller::following::Ask;

fn noon(day: &str) -> jiff::Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

fn bench_on(day: &str) -> (Bench, Arc<FixedClock>) {
    let clock = Arc::new(FixedClock::at(noon(day)));
    let bench = bench_by(
        tempfile::tempdir().unwrap(),
        FakeKeychain::working(),
        clock.clone(),
    );
    (bench, clock)
}

fn form() -> ObjectionForm {
    ObjectionForm {
        country: Some("IE".to_owned()),
        member: Some(true),
        targets: vec!["content_ai".to_owned()],
        first_name: "Ada".to_owned(),
        last_name: "Example".to_owned(),
        email: "ada@example.org".to_owned(),
        letter_language: "en".to_owned(),
        ..ObjectionForm::default()
    }
}

fn sent_on(day: &str) -> SentForm {
    SentForm {
        sent_on: day.to_owned(),
        reference: None,
    }
}

/// Everything that shows the date, by name, as `2026-12-14` or in words.
async fn places(bench: &Bench) -> Vec<(&'static str, String)> {
    let view = bench.act(Act::LoadView).await.unwrap();
    let sent = view.objection.sent.unwrap();
    let next = sent.following.next;
    let calendar = bench.follow(Ask::SaveCalendar).await.unwrap();
    let calendar = std::path::Path::new(&calendar.folder).join(calendar.file_name);
    let calendar = std::fs::read_to_string(calendar).unwrap();
    let start = calendar.lines().find(|line| line.starts_with("DTSTART")).unwrap();
    let (_, start) = start.split_once(':').unwrap();
    let start = format!("{}-{}-{}", &start[..4], &start[4..6], &start[6..8]);
    let letter = LetterForm {
        letter: LetterName::Complaint,
        language: "en".to_owned(),
        authority: "IE".to_owned(),
    };
    let letter = bench.follow(|reply| Ask::Write(letter, reply)).await.unwrap();
    let saved = bench
        .controls
        .ask(|reply| Tick::Export(ExportForm::default(), reply))
        .await
        .unwrap();
    let page = |view: AppView, name: &str| {
        let saved = view.last_export.unwrap();
        let files = unzipped(&std::path::Path::new(&saved.folder).join(&saved.file_name));
        String::from_utf8(files[name].clone()).unwrap()
    };
    let case = CaseFileForm {
        authority: "IE".to_owned(),
        language: "en".to_owned(),
        ..CaseFileForm::default()
    };
    let case = bench
        .follow(|reply| Ask::SaveCaseFile(case, reply))
        .await
        .unwrap();
    vec![
        ("done page", sent.due.unwrap().date.iso),
        ("home and follow-up", next.date.unwrap().iso),
        ("rule of the follow-up", next.due.date.iso),
        ("calendar", start),
        ("letter page", letter.runs_until.unwrap().iso),
        ("letter", letter.text),
        ("report", page(saved, "data/report.html")),
        ("case file", page(case, "data/case-file.html")),
    ]
}

#[tokio::test]
async fn every_place_shows_the_one_date_that_counts_now() {
    let extended = |on: &str, until: &str| FollowUpForm {
        event: "extended".to_owned(),
        on: on.to_owned(),
        until: until.to_owned(),
        reason: "no".to_owned(),
        ..FollowUpForm::default()
    };
    for (note, iso, words, others) in [
        (None, "2026-12-14", "14 December 2026", &[][..]),
        (
            Some(extended("2026-11-20", "")),
            "2027-02-15",
            "15 February 2027",
            &["13 December 2026", "14 December 2026"][..],
        ),
        (
            Some(extended("2026-11-20", "2027-01-10")),
            "2027-01-10",
            "10 January 2027",
            &["13 December 2026", "14 December 2026", "15 February 2027"],
        ),
    ] {
        let (bench, _clock) = bench_on("2026-11-22");
        bench.act(Act::SaveObjection(form())).await.unwrap();
        bench.act(Act::NoteSent(sent_on("2026-11-13"))).await.unwrap();
        if let Some(note) = note {
            bench.follow(|reply| Ask::Note(note, reply)).await.unwrap();
        }
        for (place, shown) in places(&bench).await {
            assert!(shown == iso || shown.contains(words), "{place}, {iso}: {shown}");
            for other in others {
                assert!(!shown.contains(other), "{place} shows {other}: {shown}");
            }
        }
    }
}

#[tokio::test]
async fn the_date_before_sending_is_the_date_after_it_and_the_calendar_day_stands_beside() {
    let (bench, _clock) = bench_on("2026-11-13");
    bench.act(Act::SaveObjection(form())).await.unwrap();
    let before = bench.controls.ask(Tick::ReviewObjection).await.unwrap();
    let before = before.due_if_sent_today.unwrap();
    let view = bench.act(Act::NoteSent(sent_on("2026-11-13"))).await.unwrap();
    let after = view.objection.sent.unwrap().due.unwrap();
    for due in [before, after] {
        assert_eq!(due.date.iso, "2026-12-14");
        assert_eq!(due.calendar_day.map(|day| day.iso).as_deref(), Some("2026-12-13"));
        assert!(due.open && due.legal && due.extension.is_none());
    }
}

#[tokio::test]
async fn what_was_copied_is_what_is_noted() {
    let (bench, clock) = bench_on("2026-11-22");
    bench.tell(ToldAnswer::On, false).await;
    let view = bench.act(Act::SaveObjection(form())).await.unwrap();
    assert!(view.objection.written_on.is_none());
    let copied = bench.controls.ask(Tick::ReviewObjection).await.unwrap().letter;
    assert!(copied.starts_with("22 November 2026\n"), "{copied}");
    // A day and a record later the next letter would bear another date and another code.
    clock.set_wall(noon("2026-11-23"));
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(view.objection.written_on.unwrap().iso, "2026-11-22");
    let view = bench.act(Act::NoteSent(sent_on("2026-11-21"))).await.unwrap();
    let record = view.objection.sent.unwrap().record;
    let shown = bench
        .controls
        .ask(|reply| Tick::ShowRecord(record, reply))
        .await
        .unwrap();
    assert!(shown.lines.iter().any(|line| line.value == copied), "{copied}");
}

#[tokio::test]
async fn the_codes_stand_in_every_letter_or_in_none() {
    for language in LETTER_LANGUAGES {
        for without_codes in [false, true] {
            let (bench, _clock) = bench_on("2026-11-22");
            bench.tell(ToldAnswer::On, false).await;
            let form = ObjectionForm {
                without_codes,
                letter_language: language.to_owned(),
                ..form()
            };
            bench.act(Act::SaveObjection(form)).await.unwrap();
            let objection = bench.controls.ask(Tick::ReviewObjection).await.unwrap().letter;
            bench.act(Act::NoteSent(sent_on("2026-11-22"))).await.unwrap();
            let reminder = LetterForm {
                letter: LetterName::Reminder,
                language: language.to_owned(),
                authority: String::new(),
            };
            let reminder = bench
                .follow(|reply| Ask::Write(reminder, reply))
                .await
                .unwrap()
                .text;
            for letter in [objection, reminder] {
                assert_eq!(letter.ends_with("Ada Example"), without_codes, "{letter}");
                assert_eq!(letter.contains("----------"), !without_codes, "{letter}");
            }
        }
    }
}
