//! Sentences live in `ui/locales` and `optout/letters`; every id that is used is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::source;

/// The ids of the messages of a Fluent file.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            Some(id.trim())
        })
}

/// Ids by language.
fn locales() -> BTreeMap<String, BTreeSet<String>> {
    let mut locales: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in source::ending_in(&[".ftl"]) {
        if let Some((language, _)) = source
            .path
            .strip_prefix("ui/locales/")
            .and_then(|rest| rest.split_once('/'))
        {
            let known = locales.entry(language.to_owned()).or_default();
            known.extend(ids(&source.text).map(str::to_owned));
        }
    }
    locales
}

#[test]
fn no_id_is_worded_twice() {
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut faults = Vec::new();
    for source in source::ending_in(&[".ftl"]) {
        let language = source.path.split('/').nth(2).unwrap_or_default().to_owned();
        for id in ids(&source.text) {
            if let Some(other) = seen.insert((language.clone(), id.to_owned()), source.path.clone()) {
                faults.push(format!("{id}: in {other} and {}", source.path));
            }
        }
    }
    source::none(&faults, "ids worded twice");
}

#[test]
fn every_language_words_the_same_ids() {
    let locales = locales();
    let english = locales.get("en").unwrap();
    assert!(english.len() > 100, "only {} English messages", english.len());
    let mut faults = Vec::new();
    for (language, ids) in &locales {
        faults.extend(
            english
                .difference(ids)
                .map(|id| format!("{language}: {id} is missing")),
        );
        faults.extend(
            ids.difference(english)
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
    source::none(&faults, "languages that differ");
}

#[test]
fn every_fact_of_the_catalog_is_worded_and_every_worded_fact_is_in_the_catalog() {
    let catalog = optout::catalog::Catalog::shipped().unwrap();
    let facts: BTreeSet<String> = catalog.facts().iter().map(|fact| fact.message.clone()).collect();
    let worded: BTreeSet<String> = ids(&source::file("ui/locales/en/facts.ftl"))
        .filter(|id| id.starts_with("fact-"))
        .map(str::to_owned)
        .collect();
    assert!(facts.len() > 20);
    assert_eq!(facts, worded);
}

/// Text in quotes on a line, escapes left as they are.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// A capital first, at least four words, a full stop at the end: meant for a person.
fn is_sentence(text: &str) -> bool {
    let ends = text.ends_with(['.', '?', '!']) && !text.ends_with("..");
    let is_query = ["SELECT ", "INSERT ", "CREATE ", "DELETE ", "PRAGMA "]
        .iter()
        .any(|word| text.starts_with(word));
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && !is_query
        && ends
        && text.split_whitespace().count() >= 4
}

#[test]
fn what_is_a_sentence_is_seen_as_one() {
    assert!(is_sentence("Your record was saved here."));
    assert!(!is_sentence("the record could not be opened"));
    assert!(!is_sentence("SELECT a, b FROM c WHERE d = ?"));
}

#[test]
fn no_sentence_for_a_person_stands_in_rust() {
    // `bag.rs` holds the fixed words of the export format, the same in every language.
    // Tools of the command line talk to experts in English; the pretend site is content, not our voice.
    let excused = [
        "crates/xtask/",
        "src-tauri/src/bin/",
        "crates/evidence/src/bin/",
        "crates/evidence/src/bag.rs",
        "crates/platform/src/practice_site",
    ];
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs"]) {
        let is_shipped = (source.path.starts_with("crates/") || source.path.starts_with("src-tauri/src/"))
            && source.path.contains("/src/")
            && !source.path.contains("_tests.rs")
            && !source.path.contains("/tests")
            && !excused.iter().any(|folder| source.path.starts_with(folder));
        if !is_shipped {
            continue;
        }
        for (number, line) in source::shipped_lines(&source.text) {
            if quoted(line).any(is_sentence) {
                faults.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    source::none(&faults, "sentences in Rust");
}
