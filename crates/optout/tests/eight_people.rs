//! Eight people in eight places: what they are told differs where the law and the dates differ, and nowhere else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;

use optout::catalog::{Catalog, FactPage};
use optout::complaint::{complaint_route, write_complaint};
use optout::correspondence::Correspondence;
use optout::deadline::due;
use optout::follow_up::SentObjection;
use optout::letter::LETTER_LANGUAGES;
use optout::objection::{Membership, Target};
use optout::place_brief::place_brief;
use optout::region::Region;
use optout::reminder::{ReminderForm, write_reminder};

/// Place, with an account or without.
const PEOPLE: [(&str, bool); 8] = [
    ("DE-HH", true),
    ("GB", true),
    ("US-CA", true),
    ("CH", true),
    ("CA", true),
    ("BR", true),
    ("HK", true),
    ("IT", false),
];

fn region(code: &str) -> Region {
    Region::find(code).unwrap()
}

fn facts(catalog: &Catalog, code: &str, page: FactPage) -> Vec<String> {
    let found = catalog.page(page, Some(region(code).group));
    found.map(|fact| fact.id.clone()).collect()
}

#[test]
fn what_linkedin_says_of_the_setting_is_told_alike_everywhere() {
    let catalog = Catalog::shipped().unwrap();
    for page in [
        FactPage::UnderstandSetting,
        FactPage::UnderstandDefault,
        FactPage::UnderstandNotCovered,
        FactPage::Limits,
    ] {
        let told: Vec<_> = PEOPLE
            .iter()
            .map(|(code, _)| facts(&catalog, code, page))
            .collect();
        for (index, other) in told.iter().enumerate() {
            let here: BTreeSet<_> = told[0].iter().collect();
            let there: BTreeSet<_> = other.iter().collect();
            for id in here.symmetric_difference(&there) {
                // A fact that is not told everywhere says by itself for whom it holds.
                let fact = catalog.fact(id).unwrap();
                let groups = PEOPLE
                    .iter()
                    .filter(|(code, _)| fact.holds_in(region(code).group));
                assert!(
                    groups.count() < PEOPLE.len(),
                    "{id} is missing for {:?}",
                    PEOPLE[index]
                );
            }
        }
    }
}

#[test]
fn rights_dates_and_authorities_differ_between_places_and_not_within_one_law() {
    let catalog = Catalog::shipped().unwrap();
    for (code, _) in PEOPLE {
        for (other, _) in PEOPLE {
            let (here, there) = (region(code), region(other));
            let same_law = here.group == there.group;
            for page in [
                FactPage::Rights,
                FactPage::UnderstandWhen,
                FactPage::UnderstandOthersSay,
            ] {
                let alike = facts(&catalog, code, page) == facts(&catalog, other, page);
                assert!(alike || !same_law, "{code} and {other}: {page:?}");
                assert!(
                    !alike || same_law || page != FactPage::Rights,
                    "{code} and {other}: {page:?}"
                );
            }
            let (brief, their) = (place_brief(&catalog, here), place_brief(&catalog, there));
            assert_eq!(
                brief.answer_rule == their.answer_rule,
                same_law,
                "{code} and {other}"
            );
            let route = |region| {
                complaint_route(&catalog, region)
                    .local
                    .map(|one| one.name.clone())
            };
            assert_eq!(route(here) == route(there), code == other, "{code} and {other}");
        }
    }
}

#[test]
fn each_place_is_told_who_decides_and_which_law_gives_the_right_or_that_none_does() {
    let catalog = Catalog::shipped().unwrap();
    let told = |code: &str| facts(&catalog, code, FactPage::Rights).join(" ");
    for (code, own, foreign) in [
        ("DE-HH", "right-eea-object", "right-uk"),
        ("IT", "right-eea-object", "right-uk"),
        ("GB", "right-uk-object", "right-eea"),
        ("US-CA", "right-us-ca-none", "object"),
        ("CH", "right-ch", "right-eea"),
        ("CA", "right-ca", "right-us"),
        ("BR", "right-br", "right-eea"),
        ("HK", "right-hk", "right-ch"),
    ] {
        let told = told(code);
        assert!(told.contains(own) && !told.contains(foreign), "{code}: {told}");
    }
    for (code, by) in [
        ("DE-HH", "2026-02-28"),
        ("IT", "2026-02-28"),
        ("GB", "2026-02-28"),
        ("US-CA", "2026-03-17"),
        ("CH", "2026-03-02"),
        ("CA", "2026-03-02"),
        ("BR", "2026-02-15"),
        ("HK", "2026-03-12"),
    ] {
        let received = "2026-01-31".parse().unwrap();
        let due = due(region(code).answer_rule(), received, None);
        assert_eq!(due.by.to_string(), by, "{code}");
    }
}

#[test]
fn no_letter_of_any_language_says_a_word_twice_in_a_row() {
    let catalog = Catalog::shipped().unwrap();
    let today = "2026-11-22".parse().unwrap();
    for (code, member) in PEOPLE {
        let case = Correspondence {
            sent: SentObjection {
                country: code.into(),
                rule: region(code).answer_rule(),
                sent_on: "2026-06-01".parse().unwrap(),
                targets: vec![Target::ContentGeneratingAi, Target::OtherAi, Target::Restriction],
            },
            events: Vec::new(),
            member: if member {
                Membership::Member
            } else {
                Membership::NotAMember
            },
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            email: "ada@example.org".into(),
            reference: None,
        };
        let authority = complaint_route(&catalog, region(code)).local.unwrap();
        for language in LETTER_LANGUAGES {
            let form = ReminderForm {
                language,
                today,
                as_complaint: true,
                authority: None,
            };
            let letters = [
                write_reminder(&case, &form, None).unwrap(),
                write_complaint(&case, authority, language, today, None).unwrap(),
            ];
            for letter in letters {
                let words: Vec<_> = letter.body.split_whitespace().collect();
                let twice = words.windows(2).find(|pair| pair[0] == pair[1] && pair[0] != "-");
                assert_eq!(twice, None, "{code} {language}: {}", letter.body);
            }
        }
    }
}
