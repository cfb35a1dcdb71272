//! Any bytes as a recipe: refused, or loaded, written, loaded to the same, and used without panic. What is loaded
//! keeps the least gap between looks, and can name no host but whole ones.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use optout::{reading::StoredLooks, recipe::Recipe};

static LOOKS: LazyLock<StoredLooks> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../corpus/stored/on.json")).expect("the kept looks can be read")
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(recipe) = Recipe::load(text) else { return };
    let written = serde_json::to_string(&recipe).expect("a recipe can be written");
    if let Ok(again) = Recipe::load(&written) {
        assert_eq!(again, recipe);
    }
    assert!(recipe.timing.gap_ms >= 700);
    assert!(recipe.valid_from <= recipe.valid_until);
    assert!(recipe.hosts.iter().all(|host| !host.contains('*')));
    let reading = LOOKS.judge_again(&recipe);
    assert_eq!(reading.is_answer(), reading.reason.is_none());
});
