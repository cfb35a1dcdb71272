//! The letters after an objection: each says what happened and no more, in each language, and anchors the log.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use jiff::civil::Date;
use optout::catalog::Catalog;
use optout::complaint::{complaint_route, write_complaint};
use optout::correspondence::{
    Correspondence, LETTER_LIMIT, WriteLetterError, check_edited_letter, prints_record,
};
use optout::follow_up::{FollowUpEvent as Event, GaveReason, Outcome, RefusalGround, SentObjection};
use optout::letter::{LETTER_LANGUAGES, LetterPartError};
use optout::objection::{FieldProblem, Membership, RecordPrint, Target};
use optout::region::Region;
use optout::reminder::{ReminderForm, write_reminder};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn case(country: &str, events: Vec<Event>) -> Correspondence {
    Correspondence {
        sent: SentObjection {
            country: country.to_owned(),
            rule: Region::find(country).unwrap().answer_rule(),
            sent_on: day("2026-06-01"),
            targets: vec![Target::OtherAi, Target::ContentGeneratingAi, Target::Restriction],
        },
        events,
        member: Membership::Member,
        first_name: "Ada".into(),
        last_name: "O{head}Neil".into(),
        email: "ada@example.org".into(),
        reference: Some("DPO-77".into()),
    }
}

fn print() -> RecordPrint {
    RecordPrint {
        head: "42 abcdef".into(),
        fingerprint: Some("SHA256:key".into()),
    }
}

fn form<'a>(language: &'a str, today: &str) -> ReminderForm<'a> {
    ReminderForm {
        language,
        today: day(today),
        as_complaint: false,
        authority: None,
    }
}

fn answered(outcome: Outcome) -> Vec<Event> {
    vec![Event::Answered {
        on: day("2026-06-20"),
        outcome,
    }]
}

fn every_answer() -> Vec<Vec<Event>> {
    let late = Event::Extended {
        on: day("2026-07-10"),
        until: None,
        reason: None,
    };
    vec![
        vec![],
        vec![
            late,
            Event::Reminded {
                on: day("2026-07-11"),
            },
            Event::ComplainedToCompany {
                on: day("2026-07-12"),
            },
        ],
        answered(Outcome::Unclear),
        answered(Outcome::Partly {
            missing: vec![Target::OtherAi, Target::Restriction],
        }),
        answered(Outcome::Refused {
            ground: RefusalGround::Other,
            reasons: "We weighed it.\nIt is fine. {law}".into(),
        }),
    ]
}

/// The first of June, without the year.
fn june(language: &str) -> &'static str {
    match language {
        "de" => "1. Juni",
        "fr" => "1er juin",
        "es" => "1 de junio de",
        "it" => "1º giugno",
        "nl" | "sv" => "1 juni",
        "pt" => "1 de junho de",
        "pl" => "1 czerwca",
        _ => "1 June",
    }
}

#[test]
fn both_letters_can_be_written_for_every_place_answer_and_language() {
    let catalog = Catalog::shipped().unwrap();
    for country in [
        "DE-HH", "GB", "CH", "CA-QC", "US-CA", "BR", "HK", "AU", "IE", "JP",
    ] {
        let region = Region::find(country).unwrap();
        for events in every_answer() {
            for language in LETTER_LANGUAGES {
                let case = case(country, events.clone());
                let named = catalog.authority(region);
                let form = ReminderForm {
                    as_complaint: true,
                    authority: named,
                    ..form(language, "2026-09-02")
                };
                let mut letters = vec![write_reminder(&case, &form, Some(&print())).unwrap()];
                if let Some(authority) = named {
                    letters.push(
                        write_complaint(&case, authority, language, form.today, Some(&print())).unwrap(),
                    );
                    assert!(letters.iter().all(|letter| letter.body.contains(&authority.name)));
                }
                for letter in letters {
                    assert!(prints_record(&letter.body, &print()), "{country} {language}");
                    assert_eq!(check_edited_letter(&letter.body), None);
                    assert_eq!(letter.length, letter.body.chars().count());
                    let both = format!("{}\n{}", letter.subject, letter.body);
                    let sent = both.contains("2026") && both.contains(june(language));
                    assert!(sent && !both.contains("2026-"), "{country} {language}: {both}");
                    let (above, note) = letter.body.split_once("\n\n----------\n").unwrap();
                    assert!(above.ends_with("Ada O{head}Neil"), "a name is no template");
                    assert!(
                        note.ends_with("\nSHA256:key") && note.contains(":\n42 abcdef\n"),
                        "{note}"
                    );
                    assert!(letter.body.contains("DPO-77") && letter.body.contains("LinkedIn"));
                    let without = letter.body.replace("O{head}Neil", "").replace("{law}", "");
                    assert!(!without.contains(['{', '}']), "{country} {language}: {without}");
                    for trap in ["was used to", "wurden verwendet, um", "illegal", "rechtswidrig"] {
                        assert!(!letter.body.contains(trap), "{trap}");
                    }
                }
            }
        }
    }
}

#[test]
fn each_day_of_a_letter_stands_in_the_words_of_its_language() {
    let late = case("DE-HH", vec![]);
    let german = write_reminder(&late, &form("de", "2026-09-02"), None).unwrap();
    assert_eq!(german.subject, "Erinnerung: mein Widerspruch vom 1. Juni 2026");
    assert!(german.body.contains("endete am 1. Juli 2026."), "{}", german.body);
    assert!(
        german.body.contains("bis zum 16. September 2026 mit"),
        "{}",
        german.body
    );
    let catalog = Catalog::shipped().unwrap();
    let authority = catalog.authority(Region::find("IT").unwrap()).unwrap();
    let mut events = every_answer().remove(1);
    events.remove(0);
    let italian = write_complaint(&case("IT", events), authority, "it", day("2026-09-01"), None).unwrap();
    for said in [
        "In data 1º giugno 2026 mi sono",
        "è scaduto in data 1º luglio 2026.",
        "in data 11 luglio 2026.",
        "in data 12 luglio 2026.",
    ] {
        assert!(italian.body.contains(said), "{said}: {}", italian.body);
    }
}

#[test]
fn a_law_is_named_only_where_it_holds_and_once_its_time_is_over() {
    for (country, today, article, uk) in [
        ("DE-HH", "2026-07-01", false, false),
        ("DE-HH", "2026-07-02", true, false),
        ("GB", "2026-07-02", true, true),
        ("US-CA", "2026-12-31", false, false),
        ("BR", "2026-12-31", false, false),
        ("JP", "2026-12-31", false, false),
    ] {
        let form = ReminderForm {
            as_complaint: true,
            ..form("en", today)
        };
        let body = write_reminder(&case(country, vec![]), &form, None).unwrap().body;
        assert_eq!(body.contains("Article 12(3)"), article, "{country} {today}");
        assert_eq!(body.contains("section 164A"), uk, "{country}");
        assert_eq!(body.contains("UK GDPR"), uk, "{country}");
    }
    let catalog = Catalog::shipped().unwrap();
    for (country, expected, absent) in [
        ("FR", "Article 77 GDPR", "section 165"),
        ("GB", "section 165", "Article 77"),
        ("CA", "look into", "GDPR"),
        ("US-CA", "look into", "GDPR"),
        ("CH", "look into", "GDPR"),
    ] {
        let region = Region::find(country).unwrap();
        let authority = catalog.authority(region).unwrap();
        let letter =
            write_complaint(&case(country, vec![]), authority, "en", day("2026-09-01"), None).unwrap();
        assert!(
            letter.body.contains(expected) && !letter.body.contains(absent),
            "{country}: {}",
            letter.body
        );
        assert!(letter.body.contains("I do not know whether my data was used."));
    }
}

#[test]
fn what_was_left_out_and_what_was_said_stand_in_the_complaint_word_for_word() {
    let catalog = Catalog::shipped().unwrap();
    let authority = catalog.authority(Region::find("IT").unwrap()).unwrap();
    let write = |events| {
        write_complaint(&case("IT", events), authority, "it", day("2026-09-01"), None)
            .unwrap()
            .body
    };
    let refused = write(every_answer().remove(4));
    assert!(
        refused.contains("> We weighed it.\n> It is fine. {law}"),
        "{refused}"
    );
    let partly = write(every_answer().remove(3));
    let (before, after) = partly.split_once("Nella risposta manca:").unwrap();
    assert_eq!(before.matches("\n- ").count(), 2, "a request is no objection");
    assert!(
        before.contains("Ho chiesto inoltre alla società, ai sensi dell’articolo 18"),
        "{before}"
    );
    assert_eq!(after.matches("\n- ").count(), 2);
}

#[test]
fn the_route_names_the_land_the_lead_and_the_language() {
    let catalog = Catalog::shipped().unwrap();
    for (country, local, lead, choices, languages) in [
        ("DE-BY", Some("DE-BY"), Some("IE"), 0, &["de", "en"][..]),
        ("DE", None, Some("IE"), 16, &["de", "en"]),
        ("IE", Some("IE"), None, 0, &["en"]),
        ("GB", Some("GB"), None, 0, &["en"]),
        ("CA-QC", Some("CA-QC"), None, 0, &["fr", "en"]),
        ("RE", Some("FR"), Some("IE"), 0, &["fr", "en"]),
        ("FI", Some("FI"), Some("IE"), 0, &["en"]),
        ("JP", None, None, 0, &["en"]),
    ] {
        let route = complaint_route(&catalog, Region::find(country).unwrap());
        let code = |authority: Option<&optout::authority::Authority>| authority.map(|a| a.region.clone());
        assert_eq!(code(route.local).as_deref(), local, "{country}");
        assert_eq!(code(route.lead).as_deref(), lead, "{country}");
        assert_eq!(
            (route.choose_from.len(), route.languages.as_slice()),
            (choices, languages),
            "{country}"
        );
        for language in route.languages {
            assert!(LETTER_LANGUAGES.contains(&language));
        }
    }
    let lead = complaint_route(&catalog, Region::find("DE-BY").unwrap())
        .lead
        .unwrap();
    let letter = write_complaint(&case("DE-BY", vec![]), lead, "en", day("2026-09-01"), None).unwrap();
    assert!(letter.subject.contains("lead authority"));
}

#[test]
fn nothing_is_written_where_nothing_is_open_or_a_value_is_no_value() {
    let stopped = case("IT", answered(Outcome::Stopped));
    assert_eq!(
        write_reminder(&stopped, &form("it", "2026-07-20"), None),
        Err(WriteLetterError::NothingOpen)
    );
    for (change, problem) in [
        ("", FieldProblem::Missing),
        ("a\u{7}b", FieldProblem::ControlCharacter),
        ("a\nb", FieldProblem::ControlCharacter),
        ("a\u{202e}b", FieldProblem::ControlCharacter),
    ] {
        let mut case = case("IT", vec![]);
        case.first_name = change.into();
        assert_eq!(
            write_reminder(&case, &form("it", "2026-07-20"), None),
            Err(WriteLetterError::Sender(problem)),
            "{change:?}"
        );
    }
    assert_eq!(
        write_reminder(&case("IT", vec![]), &form("ja", "2026-07-20"), None),
        Err(WriteLetterError::Letter(LetterPartError::NoLanguage))
    );
}

#[test]
fn an_edited_letter_is_counted_and_looked_through() {
    let long = "é".repeat(LETTER_LIMIT + 1);
    for (text, problem) in [
        ("  ", Some(FieldProblem::Missing)),
        ("One.\r\nTwo.", None),
        ("Tab\there", Some(FieldProblem::ControlCharacter)),
        (&long[2..], None),
        (
            &long,
            Some(FieldProblem::TooLong {
                length: LETTER_LIMIT + 1,
                limit: LETTER_LIMIT,
            }),
        ),
    ] {
        assert_eq!(check_edited_letter(text), problem);
    }
    assert!(!prints_record("42 abcdef", &print()));
    assert!(prints_record("42 abcdef SHA256:key", &print()));
    assert!(prints_record("42\nabc def\nSHA256: key", &print()));
}

/// What is noted, the day, and what the letters say and do not say.
type Row = (
    Vec<Event>,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[test]
fn each_letter_says_what_is_noted_and_nothing_else() {
    const RUNS: &str = "I have not had an answer so far.";
    const OVER: &str = "ended on 1 July 2026. I have not had an answer.";
    let extended = |on: &str, until: Option<&str>, reason| Event::Extended {
        on: day(on),
        until: until.map(day),
        reason,
    };
    let in_time = extended("2026-06-20", None, Some(GaveReason::Yes));
    let bare = extended("2026-06-20", None, Some(GaveReason::No));
    let named = extended("2026-06-20", Some("2026-08-01"), None);
    let late = extended("2026-07-10", None, None);
    let confirmed = Event::Acknowledged {
        on: day("2026-06-02"),
    };
    let refused = |ground| {
        answered(Outcome::Refused {
            ground,
            reasons: String::new(),
        })
    };
    let mut details = refused(RefusalGround::NotIdentified);
    details.push(Event::DetailsSent {
        on: day("2026-06-22"),
    });
    let rows: Vec<Row> = vec![
        (
            vec![],
            "2026-06-20",
            &["runs until 1 July 2026", RUNS],
            &["ended"],
        ),
        (
            vec![],
            "2026-07-01",
            &["runs until 1 July 2026", RUNS],
            &["ended"],
        ),
        (vec![], "2026-07-02", &[OVER], &["so far", "runs until"]),
        (vec![confirmed], "2026-07-02", &[OVER], &["more time"]),
        (
            vec![in_time.clone()],
            "2026-07-02",
            &[
                "on 20 June 2026 that ",
                "more time",
                "runs until 1 September 2026",
                RUNS,
            ],
            &["ended", "no reason", "was over by then"],
        ),
        (
            vec![in_time],
            "2026-09-02",
            &[
                "more time",
                "ended on 1 September 2026. I have not had an answer.",
            ],
            &["so far", "no reason"],
        ),
        (vec![bare], "2026-07-02", &["gave no reason", RUNS], &["ended"]),
        (
            vec![named.clone()],
            "2026-07-02",
            &["named 1 August 2026", "runs until 1 August 2026"],
            &["ended", "no reason"],
        ),
        (
            vec![named],
            "2026-08-03",
            &["named 1 August 2026", "I have not had an answer."],
            &["ended", "so far"],
        ),
        (vec![late], "2026-07-11", &["was over by then", OVER], &["so far"]),
        (
            refused(RefusalGround::Other),
            "2026-07-11",
            &["refused on 20 June 2026"],
            &["not had an answer"],
        ),
        (
            details,
            "2026-07-11",
            &["On 22 June 2026 I sent", "runs until 22 July 2026", RUNS],
            &["refused", "ended"],
        ),
        (
            answered(Outcome::Unclear),
            "2026-07-11",
            &["does not say what"],
            &["not had an answer"],
        ),
    ];
    let catalog = Catalog::shipped().unwrap();
    let authority = catalog.authority(Region::find("IE").unwrap()).unwrap();
    for (events, today, said, unsaid) in rows {
        let case = case("IE", events);
        let reminder = write_reminder(&case, &form("en", today), None).unwrap().body;
        let complaint = write_complaint(&case, authority, "en", day(today), None)
            .unwrap()
            .body;
        for letter in [reminder, complaint] {
            for words in said {
                assert!(letter.contains(words), "{words}: {letter}");
            }
            for words in unsaid {
                assert!(!letter.contains(words), "{words}: {letter}");
            }
        }
    }
}

#[test]
fn a_complaint_keeps_what_was_asked_for_apart_from_what_was_objected_to() {
    let catalog = Catalog::shipped().unwrap();
    let both = [Target::OtherAi, Target::Restriction];
    for (country, targets, subject, said, unsaid) in [
        (
            "IE",
            &both[..],
            "Objection to the use of my data for AI training",
            "I also asked the company under Article 18(1)(d) GDPR",
            "- restriction",
        ),
        (
            "IE",
            &both[1..],
            "Request not to use my data for AI training",
            "On 1 June 2026 I asked the company under Article 18 GDPR",
            "bject",
        ),
        (
            "IE",
            &both[..1],
            "Objection to the use of my data for AI training",
            "I objected under Article 21(1) GDPR to the following uses",
            "Article 18",
        ),
        (
            "US-CA",
            &both[..],
            "Request not to use my data for AI training",
            "I also asked the company to pause this use",
            "bject",
        ),
    ] {
        let mut case = case(country, vec![]);
        case.sent.targets = targets.to_vec();
        let authority = catalog.authority(Region::find(country).unwrap()).unwrap();
        let letter = write_complaint(&case, authority, "en", day("2026-09-01"), None).unwrap();
        assert!(letter.subject.ends_with(subject), "{}", letter.subject);
        assert!(letter.body.contains(said), "{said}: {}", letter.body);
        assert!(!letter.body.contains(unsaid), "{unsaid}: {}", letter.body);
        assert!(
            letter
                .body
                .starts_with(&format!("1 September 2026\n\n{}\n\nDear ", authority.name))
        );
    }
}
