//! Any bytes as a snapshot: refused, or decoded, written, decoded to the same, and judged without panic. On or off
//! is given only where the address is the setting's own and exactly one fitting control can be seen.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use optout::{
    reading::{Seen, Site, StoredLooks},
    recipe::Recipe,
    snapshot::{EngineFacts, Look, PageSnapshot},
};

static RECIPE: LazyLock<Recipe> = LazyLock::new(|| Recipe::shipped().expect("the shipped recipe loads"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(page) = PageSnapshot::decode(text) else { return };
    let written = serde_json::to_string(&page).expect("a snapshot can be written");
    if let Ok(again) = PageSnapshot::decode(&written) {
        assert_eq!(again, page);
    }
    let own = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    let look = |at_ms| Look {
        at_ms,
        engine: EngineFacts {
            address: own.to_owned(),
            redirected_from: vec![],
            status: Some(200),
            loading: false,
            tls_ok: Some(true),
            script_ms: 5,
            age_ms: Some(60_000),
        },
        page: page.clone(),
    };
    let stored = StoredLooks {
        site: Site::linkedin(),
        judged_on: RECIPE.valid_from,
        seen: Seen::Looks((0..9).map(|n| look(n * 200)).collect()),
    };
    let reading = stored.judge_again(&RECIPE);
    assert_eq!(reading.is_answer(), reading.reason.is_none());
    assert_eq!(reading.is_answer(), reading.control.is_some());
    assert_eq!(stored.condensed(&RECIPE).judge_again(&RECIPE), reading);
    if reading.is_answer() {
        assert!(page.address.starts_with(own));
        assert_eq!(page.walls.password_fields, 0);
        assert!(!page.candidates.is_empty() && !page.truncated.candidates && !page.truncated.time);
    }
});
