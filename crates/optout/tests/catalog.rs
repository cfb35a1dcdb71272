//! The shipped catalog is complete, honest about doubt, and plain to read; a catalog that is not is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeMap;

use optout::catalog::{Catalog, FactPage, LoadCatalogError};
use optout::region::{Group, Region};
use optout::statement::{WordingFault, wording_faults};

const ENGLISH: &str = include_str!("../../../ui/locales/en/facts.ftl");

fn wording() -> BTreeMap<&'static str, &'static str> {
    ENGLISH
        .lines()
        .filter(|line| line.starts_with("fact-"))
        .filter_map(|line| line.split_once(" = "))
        .collect()
}

/// Every English message of the app, by id. A message of several lines is one text.
fn messages() -> BTreeMap<String, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/locales/en");
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut last = None;
        for line in text.lines() {
            let starts = line.starts_with(|sign: char| sign.is_ascii_lowercase());
            if let Some((id, said)) = line.split_once('=').filter(|_| starts) {
                let id = id.trim().to_owned();
                let twice = messages.insert(id.clone(), said.trim().to_owned());
                assert_eq!(twice, None, "{id} stands twice");
                last = Some(id);
            } else if let Some(said) = last.as_ref().and_then(|id| messages.get_mut(id))
                && line.starts_with(' ')
            {
                said.push(' ');
                said.push_str(line.trim());
            }
        }
    }
    messages
}

#[test]
fn no_sentence_about_linkedin_says_more_than_the_catalog_bears() {
    let messages = messages();
    assert!(messages.len() > 500, "only {} messages were read", messages.len());
    let faults = wording_faults(&Catalog::shipped().unwrap(), &messages);
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_statement_falls_into_a_known_trap() {
    for (id, text) in wording() {
        let text = text.to_lowercase();
        for trap in [
            "prosecutor",
            "scraped",
            "thrown out",
            "won the case",
            "has approved the",
            "it approved",
            "your data was used to",
            "every 60 days",
            "deadline of 3 november",
            "has been upheld",
            "dark pattern",
            "deceptive",
            "test acquisition",
            "bfdi",
            "art. 22",
            "psettings/privacy",
            "should",
            "simply",
        ] {
            assert!(!text.contains(trap), "{id}: {trap}");
        }
    }
}

#[test]
fn the_lawsuit_is_told_as_claim_denial_and_withdrawal_on_the_same_page() {
    let catalog = Catalog::shipped().unwrap();
    for group in Group::ALL {
        let ids: Vec<_> = catalog
            .page(FactPage::UnderstandOthersSay, Some(group))
            .map(|fact| fact.id.as_str())
            .collect();
        for id in [
            "suit-filed",
            "suit-claim",
            "suit-denial",
            "suit-withdrawn",
            "suit-lawyer",
        ] {
            assert!(ids.contains(&id), "{id} for {group:?}");
        }
    }
}

#[test]
fn each_group_is_told_when_it_began_who_decides_and_what_the_law_gives() {
    let catalog = Catalog::shipped().unwrap();
    for group in Group::ALL {
        for page in [
            FactPage::UnderstandWhen,
            FactPage::Rights,
            FactPage::UnderstandCovered,
            FactPage::Form,
        ] {
            assert!(
                catalog.page(page, Some(group)).count() >= 2,
                "{page:?} for {group:?}"
            );
        }
        let controllers = catalog
            .page(FactPage::Rights, Some(group))
            .filter(|f| f.id.starts_with("controller-"))
            .count();
        assert_eq!(controllers, 1, "{group:?}");
        let rights = catalog
            .page(FactPage::Rights, Some(group))
            .filter(|f| f.id.starts_with("right-"))
            .count();
        assert!(rights >= 1, "{group:?}");
    }
}

#[test]
fn what_bears_out_a_date_is_told_to_everyone_whose_date_it_is() {
    let catalog = Catalog::shipped().unwrap();
    for window in catalog.windows() {
        for id in &window.facts {
            let fact = catalog.fact(id).unwrap();
            for group in &window.groups {
                assert!(fact.holds_in(*group), "{id}: {group:?}");
            }
        }
    }
}

#[test]
fn the_microsoft_row_is_told_in_the_uk_and_nowhere_else() {
    let catalog = Catalog::shipped().unwrap();
    for group in Group::ALL {
        let told = catalog.fact("affiliates-uk-microsoft").unwrap().holds_in(group);
        assert_eq!(told, group == Group::Uk, "{group:?}");
    }
}

#[test]
fn every_place_with_a_right_to_complain_has_an_authority() {
    use optout::region::Right;
    let catalog = Catalog::shipped().unwrap();
    let all = Region::countries().chain(
        ["DE", "US", "CA"]
            .into_iter()
            .flat_map(|c| Region::subdivisions(c).map(|(region, _)| region)),
    );
    for region in all {
        let found = catalog.authority(region);
        // Germany as a whole has none for companies: the Land is needed.
        let expected = region.rights().contains(&Right::Complain) && region.code != "DE";
        assert_eq!(found.is_some(), expected, "{}", region.code);
    }
    for (code, part) in [
        ("GB", "ico.org.uk"),
        ("DE-HH", "datenschutz-hamburg"),
        ("CA-QC", "cai.gouv"),
        ("US-NY", "naag"),
        ("US-CA", "cppa"),
        ("RE", "cnil"),
        ("IE", "dataprotection.ie"),
        ("BR", "anpd"),
    ] {
        let region = Region::find(code).unwrap();
        assert!(
            catalog.authority(region).unwrap().address.contains(part),
            "{code}"
        );
    }
    assert!(
        catalog
            .lead_authority(Region::find("PL").unwrap())
            .unwrap()
            .region
            == "IE"
    );
    assert!(catalog.lead_authority(Region::find("GB").unwrap()).is_none());
}

const SOURCE: &str = r#"
[[source]]
id = "s"
publisher = "P"
title = "T"
address = "https://example.org"
date = "2026"
"#;
const FACT: &str = r#"
[[fact]]
id = "a"
kind = "press"
status = "confirmed"
sources = ["s"]
checked = "2026-11-22"
regions = ["all"]
pages = ["limits"]
message = "fact-a"
"#;

#[test]
fn an_incomplete_fact_is_refused() {
    assert!(Catalog::load(&[SOURCE, FACT]).is_ok());
    for field in [
        "id", "kind", "status", "sources", "checked", "regions", "pages", "message",
    ] {
        let without: String = FACT
            .lines()
            .filter(|l| !l.starts_with(field))
            .map(|l| format!("{l}\n"))
            .collect();
        assert!(
            matches!(
                Catalog::load(&[SOURCE, &without]),
                Err(LoadCatalogError::Shape(_))
            ),
            "{field}"
        );
    }
    for field in ["publisher", "title", "address", "date"] {
        let without: String = SOURCE
            .lines()
            .filter(|l| !l.starts_with(field))
            .map(|l| format!("{l}\n"))
            .collect();
        assert!(
            matches!(Catalog::load(&[&without, FACT]), Err(LoadCatalogError::Shape(_))),
            "{field}"
        );
    }
}

#[test]
fn a_fact_that_is_not_borne_out_is_refused() {
    let change = |from: &str, to: &str| FACT.replace(from, to);
    let load = |fact: &str| Catalog::load(&[SOURCE, fact]);
    let claim = format!("{FACT}claim = true\n");
    assert!(matches!(
        load(&change("[\"s\"]", "[]")),
        Err(LoadCatalogError::Empty { .. })
    ));
    assert!(matches!(
        load(&change("[\"s\"]", "[\"x\"]")),
        Err(LoadCatalogError::NoSource { .. })
    ));
    assert!(matches!(
        load(&change("fact-a", "fact-b")),
        Err(LoadCatalogError::Message { .. })
    ));
    assert!(matches!(
        load(&change("\"all\"", "\"mars\"")),
        Err(LoadCatalogError::Shape(_))
    ));
    assert!(matches!(
        load(&change("press", "rumour")),
        Err(LoadCatalogError::Shape(_))
    ));
    assert!(matches!(
        load(&format!("{FACT}extra = 1\n")),
        Err(LoadCatalogError::Shape(_))
    ));
    assert!(matches!(
        load(&format!("{FACT}{FACT}")),
        Err(LoadCatalogError::Repeated { .. })
    ));
    assert!(matches!(
        load(&format!("{FACT}address = \"here\"\n")),
        Err(LoadCatalogError::Address { .. })
    ));
    assert!(matches!(load(&claim), Err(LoadCatalogError::NoDenial { .. })));
    assert!(matches!(
        load(&format!("{claim}denial = \"z\"\n")),
        Err(LoadCatalogError::NoDenial { .. })
    ));
    let denial = change("id = \"a\"", "id = \"d\"").replace("fact-a", "fact-d");
    let linked = format!("{claim}denial = \"d\"\n");
    assert!(matches!(
        load(&format!("{linked}{denial}")),
        Err(LoadCatalogError::NoDenial { .. })
    ));
    let ours = denial.replace("press", "linkedin_says");
    assert!(load(&format!("{linked}{ours}")).is_ok());
    let narrow = ours.replace("\"all\"", "\"uk\"");
    assert!(matches!(
        load(&format!("{linked}{narrow}")),
        Err(LoadCatalogError::DenialElsewhere { .. })
    ));
    // A denial that stands on another page is none.
    let apart = ours.replace("[\"limits\"]", "[\"form\"]");
    assert!(matches!(
        load(&format!("{linked}{apart}")),
        Err(LoadCatalogError::DenialElsewhere { .. })
    ));
    let bad_date = SOURCE.replace("2026\"", "last year\"");
    assert!(matches!(
        Catalog::load(&[&bad_date, FACT]),
        Err(LoadCatalogError::Shape(_))
    ));
}

/// A fact, a statement, the words of each message, and the faults awaited.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], Vec<WordingFault>);

/// The faults of a catalog of one fact and one statement, with these words.
fn faults_of(fact: &str, statement: &str, words: &[(&str, &str)]) -> Vec<WordingFault> {
    let catalog = Catalog::load(&[SOURCE, fact, statement]).unwrap();
    let words = words
        .iter()
        .map(|(id, text)| ((*id).to_owned(), (*text).to_owned()));
    wording_faults(&catalog, &words.collect())
}

#[test]
fn words_that_say_more_than_their_fact_are_refused() {
    use WordingFault::{Idle, NoDenial, NoDoubt, NoFact, NoReport, NoWords, SaysWithoutFact, Unborne};
    let certain = "LinkedIn names the setting so.";
    let uncertain = FACT.replace("confirmed", "uncertain");
    let alone = FACT.replace("confirmed", "single_source");
    let borne = "[[statement]]\nmessages = [\"m\"]\nfacts = [\"a\"]\n";
    let of_the_app = "[[statement]]\nmessages = [\"m\"]\nabout = \"app\"\n";
    let observed = "[[statement]]\nmessages = [\"m\"]\nabout = \"observed\"\n";
    let fact = ("fact-a", certain);
    let table: [Case; 15] = [
        (FACT, "", &[fact], vec![]),
        (FACT, "", &[], vec![NoWords("a".into())]),
        (
            FACT,
            "",
            &[fact, ("fact-b", "LinkedIn does so.")],
            vec![NoFact("fact-b".into())],
        ),
        (&uncertain, "", &[fact], vec![NoDoubt("a".into())]),
        (&uncertain, "", &[("fact-a", "It may be so.")], vec![]),
        (&alone, "", &[fact], vec![NoReport("a".into())]),
        (&alone, "", &[("fact-a", "One report tells it.")], vec![]),
        (
            FACT,
            "",
            &[("fact-a", "He claimed it was so.")],
            vec![NoDenial("a".into())],
        ),
        (
            FACT,
            "",
            &[("fact-a", "He claimed it. LinkedIn called it false.")],
            vec![],
        ),
        (
            FACT,
            "",
            &[fact, ("m", "LinkedIn is so.")],
            vec![Unborne("m".into())],
        ),
        (FACT, borne, &[fact, ("m", "LinkedIn says it is so.")], vec![]),
        (FACT, borne, &[fact], vec![Idle("m".into())]),
        (
            FACT,
            borne,
            &[fact, ("m", "Nothing of it.")],
            vec![Idle("m".into())],
        ),
        (
            FACT,
            of_the_app,
            &[fact, ("m", "LinkedIn says it is so.")],
            vec![SaysWithoutFact("m".into())],
        ),
        (
            &uncertain,
            borne,
            &[("fact-a", "It may be so."), ("m", "LinkedIn is so.")],
            vec![NoDoubt("m".into())],
        ),
    ];
    for (fact, statement, words, expected) in table {
        assert_eq!(
            faults_of(fact, statement, words),
            expected,
            "{words:?} {statement}"
        );
    }
    // A heading is no sentence, and a sentence is no heading.
    let label = "[[statement]]\nmessages = [\"m\"]\nabout = \"label\"\n";
    assert_eq!(faults_of(FACT, label, &[fact, ("m", "LinkedIn says")]), vec![]);
    assert_eq!(
        faults_of(FACT, label, &[fact, ("m", "LinkedIn does it.")]),
        vec![SaysWithoutFact("m".into())]
    );
    // What was seen on the page is told as it was seen.
    let seen = [fact, ("m", "LinkedIn says the account is restricted.")];
    assert_eq!(faults_of(FACT, observed, &seen), vec![]);
}

#[test]
fn a_statement_rests_on_facts_or_gives_a_reason_and_stands_once() {
    let load = |statement: &str| Catalog::load(&[SOURCE, FACT, statement]).map(drop);
    let with = |rest: &str| format!("[[statement]]\nmessages = [\"m\"]\n{rest}\n");
    assert!(load(&with("facts = [\"a\"]")).is_ok());
    assert!(matches!(load(&with("")), Err(LoadCatalogError::Unborne { .. })));
    assert!(matches!(
        load(&with("facts = [\"a\"]\nabout = \"app\"")),
        Err(LoadCatalogError::Unborne { .. })
    ));
    assert!(matches!(
        load(&with("facts = [\"b\"]")),
        Err(LoadCatalogError::NoFact { .. })
    ));
    assert!(matches!(
        load(&with("about = \"luck\"")),
        Err(LoadCatalogError::Shape(_))
    ));
    let once = with("about = \"app\"");
    assert!(matches!(
        load(&format!("{once}{once}")),
        Err(LoadCatalogError::Repeated { .. })
    ));
}

/// Vowel groups, less a silent e. Rough, and the same for all texts, which is what a guard against drift needs.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut count = 0;
    let mut in_vowel = false;
    for letter in word.chars() {
        let vowel = "aeiouy".contains(letter);
        count += usize::from(vowel && !in_vowel);
        in_vowel = vowel;
    }
    if word.ends_with('e') && !word.ends_with("le") && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[test]
fn the_wording_is_plain() {
    let catalog = Catalog::shipped().unwrap();
    let wording = wording();
    for (id, text) in &wording {
        for sentence in text.split(['.', '!', '?', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{id}: {words} words: {sentence}");
        }
    }
    let mut pages: BTreeMap<(FactPage, Group), Vec<&str>> = BTreeMap::new();
    for fact in catalog.facts() {
        for page in &fact.pages {
            for group in Group::ALL {
                if fact.holds_in(group) {
                    pages
                        .entry((*page, group))
                        .or_default()
                        .push(wording[fact.message.as_str()]);
                }
            }
        }
    }
    for (page, texts) in pages {
        let all = texts.join(" ");
        let sentences = all.matches(['.', '?', '!']).count().max(1) as f64;
        let words: Vec<_> = all
            .split_whitespace()
            .filter(|w| w.chars().any(char::is_alphabetic))
            .collect();
        let count = words.len() as f64;
        let sounds: usize = words.iter().map(|word| syllables(word)).sum();
        let grade = 0.39 * count / sentences + 11.8 * sounds as f64 / count - 15.59;
        assert!(grade <= 8.0, "{page:?}: grade {grade:.1}");
    }
}
