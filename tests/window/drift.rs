//! A switch that is on again after a confirmed "off", in the real window: said on a page of its own, without a guess.

use support::tour;

/// What the page says, in the order it says it.
const CAUSES: [&str; 6] = [
    "The setting was off. Now it is on",
    "You may have turned it on again yourself.",
    "It may have been changed in another browser, or on your phone.",
    "Someone else who can use your account may have changed it.",
    "LinkedIn may have changed how the setting works, or reset it.",
    "The app cannot tell which of these it was.",
];

#[tokio::test]
async fn on_after_a_confirmed_off_ends_on_a_page_with_its_possible_causes_and_blames_no_one() {
    let folder = tempfile::tempdir().unwrap();
    let said = tour::walk_to_drift(&folder.path().join("out")).await.unwrap();
    for line in CAUSES {
        assert!(said.contains(line), "{line} is not said in\n{said}");
    }
}
