//! Stored readings, judged again: what an earlier version of the app kept gives the same answer in this one.
//!
//! `testdata/readings-N.jsonl.gz` holds what stood in records while recipe N was shipped: one line for every page of
//! `tests/fixtures/pages`, written by `read-pages --keep`. `testdata/recipe-N.json` is that recipe. Both stay for ever.

#![allow(clippy::unwrap_used, reason = "a test may end at the line that surprised it")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

use optout::reading::{Outcome, Reading, Seen, StoredLooks};
use optout::recipe::{Recipe, SHIPPED_RECIPE};
use optout::snapshot::PageSnapshot;
use serde::Deserialize;

#[derive(Deserialize)]
struct Kept {
    case: String,
    stored: StoredLooks,
    reading: Reading,
}

fn testdata(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "testdata", name].iter().collect()
}

fn versions() -> std::ops::RangeInclusive<u32> {
    1..=Recipe::shipped().unwrap().version
}

fn recipe(version: u32) -> Recipe {
    let text = std::fs::read_to_string(testdata(&format!("recipe-{version}.json"))).unwrap();
    Recipe::load(&text).unwrap()
}

fn readings(version: u32) -> Vec<Kept> {
    let file = std::fs::File::open(testdata(&format!("readings-{version}.jsonl.gz"))).unwrap();
    let lines = BufReader::new(flate2::read::GzDecoder::new(file)).lines();
    lines
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .collect()
}

#[test]
fn every_stored_reading_of_every_version_is_judged_the_same_again() {
    for version in versions() {
        let recipe = recipe(version);
        let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
        for Kept {
            case,
            stored,
            reading,
        } in readings(version)
        {
            assert_eq!(stored.judge_again(&recipe), reading, "version {version}, {case}");
            *outcomes.entry(reading.outcome).or_default() += 1;
        }
        assert_eq!(outcomes.len(), 8, "version {version}: {outcomes:?}");
        assert!(
            outcomes.values().sum::<usize>() > 300,
            "version {version}: {outcomes:?}"
        );
    }
}

#[test]
fn a_stored_look_is_still_a_snapshot_by_the_strict_rules() {
    for version in versions() {
        let mut seen = BTreeSet::new();
        for Kept { case, stored, .. } in readings(version) {
            let Seen::Looks(looks) = stored.seen else { continue };
            for look in looks {
                let text = serde_json::to_string(&look.page).unwrap();
                assert_eq!(PageSnapshot::decode(&text).unwrap(), look.page, "{case}");
                seen.insert(look.page.schema);
            }
        }
        assert!(!seen.is_empty());
    }
}

#[test]
fn a_stored_reading_with_its_switch_turned_is_judged_otherwise() {
    let recipe = recipe(1);
    let mut turned = 0;
    for Kept { stored, reading, .. } in readings(1) {
        let Seen::Looks(mut looks) = stored.seen.clone() else {
            continue;
        };
        let plain = |look: &optout::snapshot::Look| {
            let [one] = look.page.candidates.as_slice() else {
                return false;
            };
            one.checked.is_some() && one.aria_checked.is_none() && one.beside.is_empty()
        };
        if !reading.is_answer() || !looks.iter().all(plain) {
            continue;
        }
        for look in &mut looks {
            let one = &mut look.page.candidates[0];
            one.checked = one.checked.map(|on| !on);
        }
        let other = StoredLooks {
            seen: Seen::Looks(looks),
            ..stored
        }
        .judge_again(&recipe);
        assert!(other.is_answer() && other.outcome != reading.outcome);
        turned += 1;
    }
    assert!(turned > 20, "{turned}");
}

#[test]
fn a_changed_recipe_has_a_new_version_and_the_old_one_is_kept() {
    let shipped = Recipe::shipped().unwrap();
    let kept = std::fs::read_to_string(testdata(&format!("recipe-{}.json", shipped.version))).unwrap();
    assert_eq!(kept, SHIPPED_RECIPE, "count the version up and keep both");
}
