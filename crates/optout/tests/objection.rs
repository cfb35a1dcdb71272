//! Letters claim the right of the place and no other, in every language; drafts are checked field by field.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use jiff::civil::Date;
use optout::letter::LETTER_LANGUAGES;
use optout::objection::{
    DraftField, FieldProblem, FormAct, FormFieldKind, Membership, OPTION_CONTENT_AI, OPTION_OTHER,
    ObjectionDraft, RecordPrint, Target, WriteObjectionError, write_objection,
};
use optout::region::Region;
use proptest::prelude::*;

fn draft(country: &str, language: &str) -> ObjectionDraft {
    ObjectionDraft {
        country: country.into(),
        member: Membership::Member,
        targets: vec![Target::ContentGeneratingAi, Target::OtherAi],
        grounds: String::new(),
        first_name: "Ada".into(),
        last_name: "Test".into(),
        email: "ada@example.org".into(),
        links: String::new(),
        letter_language: language.into(),
    }
}

fn on() -> Date {
    jiff::civil::date(2026, 6, 3)
}

fn print() -> RecordPrint {
    RecordPrint {
        head: "7 abc".into(),
        fingerprint: Some("SHA256:xyz".into()),
    }
}

fn body(draft: &ObjectionDraft) -> String {
    write_objection(draft, on(), Some(&print())).unwrap().letter.body
}

/// The names by which a law is cited, in all languages.
const LAWS: [(&str, &[&str]); 6] = [
    ("gdpr", &["GDPR", "DSGVO", "RGPD", "AVG", "RODO"]),
    (
        "swiss",
        &[
            "Swiss",
            "Schweizer",
            "suisse",
            "suiza",
            "svizzera",
            "Zwitserse",
            "suíça",
            "szwajcarskiej",
            "schweiziska",
        ],
    ),
    ("pipeda", &["PIPEDA", "LPRPDE"]),
    ("pdpo", &["Personal Data (Privacy) Ordinance"]),
    ("lgpd", &["LGPD"]),
    ("ccpa", &["CCPA", "CPRA"]),
];

#[test]
fn each_letter_cites_the_law_of_its_place_and_no_other() {
    for language in LETTER_LANGUAGES {
        for (country, law, uk) in [
            ("DE", Some("gdpr"), false),
            ("DE-HH", Some("gdpr"), false),
            ("NO", Some("gdpr"), false),
            ("GB", Some("gdpr"), true),
            ("CH", Some("swiss"), false),
            ("CA", Some("pipeda"), false),
            ("CA-QC", None, false),
            ("HK", Some("pdpo"), false),
            ("BR", Some("lgpd"), false),
            ("US-CA", None, false),
            ("US", None, false),
            ("AU", None, false),
            ("IN", None, false),
            ("JP", None, false),
        ] {
            for restriction in [false, true] {
                let mut draft = draft(country, language);
                if restriction {
                    draft.targets.push(Target::Restriction);
                }
                let body = body(&draft);
                for (id, names) in LAWS {
                    let cited = names.iter().any(|name| body.contains(name));
                    assert_eq!(cited, law == Some(id), "{country} {language} {id}\n{body}");
                }
                assert_eq!(body.contains("UK GDPR"), uk, "{country} {language}");
                let articles = body.contains("21") || body.contains("12(3)");
                assert_eq!(articles, law == Some("gdpr"), "{country} {language}");
            }
        }
    }
}

#[test]
fn a_letter_names_the_company_that_decides_there() {
    for (country, name) in [
        ("DE", "LinkedIn Ireland Unlimited Company"),
        ("CH", "LinkedIn Ireland Unlimited Company"),
        ("GB", "LinkedIn Corporation"),
        ("US-CA", "LinkedIn Corporation"),
    ] {
        assert!(body(&draft(country, "en")).contains(name), "{country}");
    }
}

#[test]
fn a_place_without_the_right_asks_and_does_not_object() {
    let asked = write_objection(&draft("US-CA", "en"), on(), None).unwrap();
    assert!(asked.letter.subject.starts_with("Request"));
    for word in ["object", "Under ", "within one month"] {
        assert!(!asked.letter.body.contains(word), "{word}");
    }
    let objected = write_objection(&draft("DE", "en"), on(), None).unwrap();
    assert!(objected.letter.subject.starts_with("Objection"));
    let month = "without undue delay, and at the latest within one month";
    assert!(objected.letter.body.contains(month));
}

#[test]
fn the_head_and_the_fingerprint_are_printed_where_they_exist() {
    let draft = draft("DE", "de");
    let full = body(&draft);
    assert!(
        full.ends_with(":\n7 abc\nSie sind mit diesem Schlüssel gesiegelt:\nSHA256:xyz"),
        "{full}"
    );
    let (letter, note) = full.split_once("\n\n----------\n").unwrap();
    assert!(letter.ends_with("Mit freundlichen Grüßen\nAda Test") && note.starts_with("Hinweis zu meinen"));
    assert!(
        letter.starts_with("3. Juni 2026\n\nAn den ")
            && letter.contains("\n\nSehr geehrte Damen und Herren,\n\n")
    );
    let unsealed = RecordPrint {
        fingerprint: None,
        ..print()
    };
    let letter = write_objection(&draft, on(), Some(&unsealed))
        .unwrap()
        .letter
        .body;
    assert!(letter.contains("7 abc") && !letter.contains("SHA256") && !letter.contains("gesiegelt"));
    let bare = write_objection(&draft, on(), None).unwrap().letter.body;
    assert!(!bare.contains("Aufzeichnung") && bare.ends_with("Ada Test"));
}

#[test]
fn restriction_can_stand_alone_or_beside() {
    for (targets, law, part) in [
        (vec![Target::Restriction], "DE", "Under Article 18 GDPR"),
        (
            vec![Target::Restriction, Target::OtherAi],
            "DE",
            "Under Article 18(1)(d) GDPR",
        ),
        (vec![Target::Restriction], "GB", "Under Article 18 UK GDPR"),
        (vec![Target::Restriction], "US-CA", "I ask you to pause the use"),
        (
            vec![Target::Restriction, Target::OtherAi],
            "CA",
            "I also ask you to pause this use",
        ),
    ] {
        let mut draft = draft(law, "en");
        draft.targets = targets;
        assert!(body(&draft).contains(part), "{law}");
        let subject = write_objection(&draft, on(), None).unwrap().letter.subject;
        let objects = law != "US-CA" && draft.targets.len() > 1;
        assert_eq!(subject.starts_with("Objection"), objects, "{law}: {subject}");
    }
}

#[test]
fn the_form_is_given_in_its_order_one_sending_for_each_kind() {
    let mut visitor = draft("IT", "it");
    visitor.member = Membership::NotAMember;
    visitor.links = "https://www.linkedin.com/posts/x".into();
    let objection = write_objection(&visitor, on(), None).unwrap();
    assert_eq!(objection.passes.len(), 2);
    use FormFieldKind::*;
    for (pass, option) in objection.passes.iter().zip([OPTION_CONTENT_AI, OPTION_OTHER]) {
        let kinds: Vec<_> = pass.fields.iter().map(|field| field.kind).collect();
        assert_eq!(
            kinds,
            [
                FirstName,
                LastName,
                Email,
                ObjectionType,
                Links,
                Details,
                Confirmation
            ]
        );
        let choice = &pass.fields[3];
        assert_eq!((choice.act, choice.value.as_str()), (FormAct::Choose, option));
        assert_eq!(pass.fields[5].value, objection.letter.body);
    }
    let mut member = draft("IT", "it");
    member.targets = vec![Target::ContentGeneratingAi];
    let objection = write_objection(&member, on(), None).unwrap();
    assert_eq!(objection.passes.len(), 1);
    assert!(objection.passes[0].fields.iter().all(|field| field.kind != Links));
}

#[test]
fn own_words_stand_in_the_letter_as_they_were_typed() {
    let mut draft = draft("DE", "en");
    draft.grounds = "  I write for a living.\r\n{head} {law} stays as typed.  ".into();
    let body = body(&draft);
    assert!(
        body.contains("My reasons:\nI write for a living.\n{head} {law} stays as typed.\n\n"),
        "{body}"
    );
    draft.grounds = " \n ".into();
    assert!(!self::body(&draft).contains("My reasons"));
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    use DraftField as F;
    use FieldProblem as P;
    type Change = fn(&mut ObjectionDraft);
    let rows: &[(Change, F, P)] = &[
        (|d| d.country = String::new(), F::Country, P::Missing),
        (|d| d.country = "Atlantis".into(), F::Country, P::UnknownPlace),
        (|d| d.targets.clear(), F::Targets, P::Missing),
        (
            |d| d.grounds = "x".repeat(1501),
            F::Grounds,
            P::TooLong {
                length: 1501,
                limit: 1500,
            },
        ),
        (|d| d.grounds = "a\u{0}b".into(), F::Grounds, P::ControlCharacter),
        (
            |d| d.grounds = "a\u{202e}b".into(),
            F::Grounds,
            P::ControlCharacter,
        ),
        (|d| d.first_name = "  ".into(), F::FirstName, P::Missing),
        (|d| d.last_name = String::new(), F::LastName, P::Missing),
        (
            |d| d.last_name = "é".repeat(101),
            F::LastName,
            P::TooLong {
                length: 101,
                limit: 100,
            },
        ),
        (|d| d.email = String::new(), F::Email, P::Missing),
        (|d| d.email = "ada".into(), F::Email, P::NotAnEmail),
        (|d| d.email = "ada@host".into(), F::Email, P::NotAnEmail),
        (|d| d.email = "a b@example.org".into(), F::Email, P::NotAnEmail),
        (|d| d.email = "a@b@example.org".into(), F::Email, P::NotAnEmail),
        (|d| d.email = "a@.org".into(), F::Email, P::NotAnEmail),
        (|d| d.email = "@example.org".into(), F::Email, P::NotAnEmail),
        (|d| d.member = Membership::NotAMember, F::Links, P::Missing),
        (
            |d| d.letter_language = "ja".into(),
            F::LetterLanguage,
            P::UnknownLanguage,
        ),
    ];
    for (change, field, problem) in rows {
        let mut draft = draft("DE", "en");
        change(&mut draft);
        let Err(WriteObjectionError::Fields(faults)) = write_objection(&draft, on(), None) else {
            panic!("{field:?} {problem:?} went through")
        };
        assert_eq!(
            faults.iter().map(|f| (f.field, f.problem)).collect::<Vec<_>>(),
            [(*field, *problem)]
        );
    }
    let mut many = draft("", "en");
    many.first_name.clear();
    many.email.clear();
    let Err(WriteObjectionError::Fields(faults)) = write_objection(&many, on(), None) else {
        panic!()
    };
    assert_eq!(
        faults.iter().map(|f| f.field).collect::<Vec<_>>(),
        [F::Country, F::FirstName, F::Email]
    );
}

#[test]
fn a_letter_can_be_written_for_every_place_in_every_language() {
    for region in Region::countries() {
        for language in LETTER_LANGUAGES {
            let letter = write_objection(&draft(region.code, language), on(), Some(&print()))
                .unwrap()
                .letter;
            assert_eq!(letter.length, letter.body.chars().count());
            assert!(
                !letter.body.contains('{') && !letter.subject.contains('{'),
                "{} {language}",
                region.code
            );
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_never_breaks_the_letter(grounds in "\\PC{0,200}", name in "\\PC{1,40}") {
        let mut draft = draft("FR", "fr");
        draft.grounds = grounds.clone();
        draft.first_name = name;
        if let Ok(objection) = write_objection(&draft, on(), None) {
            prop_assert!(objection.letter.body.contains(grounds.trim()));
            prop_assert!(objection.letter.body.contains("article 21"));
        }
    }
}
