//! Any bytes as a stored reading's looks: refused, or read, written, read to the same, and judged twice alike.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use optout::{reading::StoredLooks, recipe::Recipe};

static RECIPE: LazyLock<Recipe> = LazyLock::new(|| Recipe::shipped().expect("the shipped recipe loads"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(stored) = serde_json::from_slice::<StoredLooks>(bytes) else { return };
    let written = serde_json::to_string(&stored).expect("looks can be written");
    let again: StoredLooks = serde_json::from_str(&written).expect("written looks can be read");
    assert_eq!(again, stored);
    let reading = stored.judge_again(&RECIPE);
    assert_eq!(again.judge_again(&RECIPE), reading);
    assert_eq!(reading.is_answer(), reading.reason.is_none());
});
