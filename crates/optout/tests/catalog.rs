//! The shipped catalog is complete, honest about doubt, and plain to read; a catalog that is not is refused.

use std::collections::BTreeMap;

use optout::catalog::{Catalog, FactPage, Kind, LoadCatalogError, Status};
use optout::region::{Group, Region};

const ENGLISH: &str = include_str!("../../../ui/locales/en/facts.ftl");

/// One of these stands in the wording of every uncertain fact.
const DOUBT: [&str; 10] = [
    "not sure",
    "may be",
    "may ",
    "could not",
    "disagree",
    "not known",
    "not clear",
    "found nothing",
    "far as is known",
    "not looked into",
];

fn wording() -> BTreeMap<&'static str, &'static str> {
    ENGLISH
        .lines()
        .filter(|line| line.starts_with("fact-"))
        .filter_map(|line| line.split_once(" = "))
        .collect()
}

#[test]
fn every_fact_has_its_wording_and_every_wording_its_fact() {
    let catalog = Catalog::shipped().unwrap();
    let wording = wording();
    for fact in catalog.facts() {
        assert!(
            wording.contains_key(fact.message.as_str()),
            "no wording: {}",
            fact.id
        );
    }
    for message in wording.keys() {
        assert!(
            catalog.fact(message.trim_start_matches("fact-")).is_some(),
            "no fact: {message}"
        );
    }
    let lines = ENGLISH.lines().filter(|line| line.starts_with("fact-")).count();
    assert_eq!(lines, wording.len(), "a message stands twice");
}

#[test]
fn every_uncertain_fact_is_worded_with_doubt() {
    let catalog = Catalog::shipped().unwrap();
    let wording = wording();
    for fact in catalog
        .facts()
        .iter()
        .filter(|fact| fact.status == Status::Uncertain)
    {
        let text = wording[fact.message.as_str()];
        assert!(
            DOUBT.iter().any(|doubt| text.contains(doubt)),
            "{}: {text}",
            fact.id
        );
    }
}

#[test]
fn every_press_fact_with_one_source_is_worded_as_a_report() {
    let catalog = Catalog::shipped().unwrap();
    let wording = wording();
    for fact in catalog
        .facts()
        .iter()
        .filter(|f| f.status == Status::SingleSource && f.kind == Kind::Press)
    {
        let text = wording[fact.message.as_str()].to_lowercase();
        assert!(
            text.contains("report") || text.contains(" said "),
            "{}: {text}",
            fact.id
        );
    }
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
    let bad_date = SOURCE.replace("2026\"", "last year\"");
    assert!(matches!(
        Catalog::load(&[&bad_date, FACT]),
        Err(LoadCatalogError::Shape(_))
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
