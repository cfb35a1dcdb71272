//! What holds for every input: no panic, and the same answer again.

use proptest::prelude::*;

use super::*;
use crate::{recipe::SHIPPED_RECIPE, snapshot::MAX_SNAPSHOT_BYTES};

fn snapshot_json() -> serde_json::Value {
    serde_json::to_value(page(vec![switch(true), radio("On", true)])).unwrap()
}

/// Every place in a JSON value that can be changed.
fn pointers(value: &serde_json::Value, at: String, out: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => map
            .iter()
            .for_each(|(key, one)| pointers(one, format!("{at}/{key}"), out)),
        serde_json::Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(number, one)| pointers(one, format!("{at}/{number}"), out));
        }
        _ => {}
    }
    out.push(at);
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u32>().prop_map(Into::into),
        ".{0,20}".prop_map(Into::into),
        prop_oneof![
            "true",
            "false",
            "mixed",
            "main",
            "complete",
            "switch",
            "display",
            "about:blank"
        ]
        .prop_map(Into::into),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
    ]
}

proptest! {
    #[test]
    fn decoding_any_text_gives_a_snapshot_or_an_error(text in ".{0,400}") {
        let _ = PageSnapshot::decode(&text);
        let _ = Recipe::load(&text);
    }

    #[test]
    fn a_damaged_snapshot_is_refused_or_judged_without_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..6),
    ) {
        let mut value = snapshot_json();
        for (index, new) in changes {
            let mut all = Vec::new();
            pointers(&value, String::new(), &mut all);
            if let Some(place) = value.pointer_mut(index.get(all.as_slice()).as_str()) {
                *place = new;
            }
        }
        if let Ok(page) = PageSnapshot::decode(&value.to_string()) {
            let reading = judged(&steady(page));
            prop_assert_eq!(reading.is_answer(), reading.reason.is_none());
            prop_assert_eq!(reading.is_answer(), reading.control.is_some());
        }
    }

    #[test]
    fn a_damaged_recipe_is_refused_or_used_without_panic(
        index in any::<prop::sample::Index>(), new in any_json(),
    ) {
        let mut value: serde_json::Value = serde_json::from_str(SHIPPED_RECIPE).unwrap();
        let mut all = Vec::new();
        pointers(&value, String::new(), &mut all);
        if let Some(place) = value.pointer_mut(index.get(all.as_slice()).as_str()) {
            *place = new;
        }
        if let Ok(recipe) = Recipe::load(&value.to_string()) {
            let _ = judge(Ok(&steady(page(vec![switch(true)]))), &recipe, &Site::linkedin(), today());
        }
    }

    #[test]
    fn any_address_is_read_without_panic(text in "(https?://)?[a-z.:@/\\\\?#%-]{0,40}") {
        let reading = after(|look| look.engine.address.clone_from(&text));
        prop_assert!(!reading.is_answer() || text.starts_with(&address(PATH)));
    }
}

#[test]
fn a_stored_row_of_looks_is_judged_the_same_again() {
    let looks = steady(page(vec![
        switch(true),
        Candidate {
            name: "設定".into(),
            ..switch(false)
        },
    ]));
    let stored = serde_json::to_string(&looks).unwrap();
    let again: Vec<Look> = serde_json::from_str(&stored).unwrap();
    assert_eq!(looks, again);
    let reading = judged(&looks);
    assert_eq!(reading, judged(&again));
    let kept: Reading = serde_json::from_str(&serde_json::to_string(&reading).unwrap()).unwrap();
    assert_eq!(reading, kept);
}

#[test]
fn a_snapshot_with_more_than_it_may_have_is_refused() {
    let good = snapshot_json();
    assert!(PageSnapshot::decode(&good.to_string()).is_ok());
    let refused = |change: fn(&mut serde_json::Value)| {
        let mut value = good.clone();
        change(&mut value);
        assert!(PageSnapshot::decode(&value.to_string()).is_err(), "{value}");
    };
    refused(|v| v["surprise"] = true.into());
    refused(|v| v["schema"] = 2.into());
    refused(|v| v["candidates"][0]["name"] = "x".repeat(301).into());
    refused(|v| v["candidates"] = vec![v["candidates"][0].clone(); 51].into());
    refused(|v| v["candidates"][0]["inside"] = 0.into());
    refused(|v| v["candidates"][1]["frame"] = 0.into());
    refused(|v| v["ready"] = "nearly".into());
    let padded = format!("{}{}", good, " ".repeat(MAX_SNAPSHOT_BYTES));
    assert!(PageSnapshot::decode(&padded).is_err());
}

#[test]
fn a_recipe_has_no_words_for_acting() {
    let refused = |change: fn(&mut serde_json::Value)| {
        let mut value: serde_json::Value = serde_json::from_str(SHIPPED_RECIPE).unwrap();
        change(&mut value);
        assert!(Recipe::load(&value.to_string()).is_err());
    };
    for verb in ["click", "fill", "script", "selector"] {
        let mut value: serde_json::Value = serde_json::from_str(SHIPPED_RECIPE).unwrap();
        value[verb] = "#toggle".into();
        assert!(Recipe::load(&value.to_string()).is_err(), "{verb}");
    }
    refused(|v| v["timing"]["gap_ms"] = 100.into());
    refused(|v| v["hosts"] = serde_json::json!(["*.linkedin.com"]));
    refused(|v| v["paths"] = serde_json::json!(["/mypreferences/*"]));
    refused(|v| v["paths"] = serde_json::json!([]));
    refused(|v| v["valid_until"] = "2025-01-01".into());
    refused(|v| v["valid_until"] = "soon".into());
    refused(|v| v["languages"]["en"]["reverses"] = serde_json::json!([""]));
}

#[test]
fn the_schema_names_every_field_of_the_shipped_recipe() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../recipes/recipe.schema.json")).unwrap();
    let recipe: serde_json::Value = serde_json::from_str(SHIPPED_RECIPE).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&schema["properties"]), keys(&recipe));
    for part in ["places", "timing", "wall_words"] {
        assert_eq!(
            keys(&schema["properties"][part]["properties"]),
            keys(&recipe[part]),
            "{part}"
        );
    }
    let words = keys(&schema["properties"]["languages"]["additionalProperties"]["properties"]);
    for language in recipe["languages"].as_object().unwrap().values() {
        assert!(keys(language).iter().all(|key| words.contains(key)));
    }
}
