//! Every reason is given for what it names, and none is left without a page that leads to it.

use std::collections::BTreeSet;

use super::*;
use crate::snapshot::PageLink;

type Change = fn(&mut Look);

fn go(look: &mut Look, path: &str) {
    look.engine.address = address(path);
    look.page.address = address(path);
}

fn without_control(look: &mut Look) {
    look.page.candidates.clear();
}

#[rustfmt::skip] // a table reads better with one case a line
const CASES: &[(Outcome, Reason, Change)] = &[
    (Outcome::CannotTell, Reason::WrongPage, |l| go(l, "/feed/")),
    (Outcome::CannotTell, Reason::WrongPage, |l| go(l, "/mypreferences/d/settings/data-for-ai-improvement-old")),
    (Outcome::CannotTell, Reason::WrongPage, |l| go(l, "/mypreferences/d/settings/Data-for-AI-improvement")),
    (Outcome::CannotTell, Reason::WrongPage, |l| { go(l, "/mypreferences/d/categories/privacy"); l.page.links = vec![PageLink { path: PATH.into(), in_main: true }]; }),
    (Outcome::CannotTell, Reason::WrongSite, |l| l.engine.address = format!("https://www.linkedin.com.example{PATH}")),
    (Outcome::CannotTell, Reason::WrongSite, |l| l.engine.address = format!("http://www.linkedin.com{PATH}")),
    (Outcome::CannotTell, Reason::WrongSite, |l| l.engine.address = format!("https://www.linkedin.com:8443{PATH}")),
    (Outcome::CannotTell, Reason::WrongSite, |l| l.engine.address = format!("https://www.linkedin.com@evil.example{PATH}")),
    (Outcome::CannotTell, Reason::Redirected, |l| { go(l, "/feed/"); l.engine.redirected_from = vec![address(PATH)]; }),
    (Outcome::CannotTell, Reason::AddressDiffers, |l| l.page.address = address("/feed/")),
    (Outcome::CannotTell, Reason::SeveralFound, |l| l.page.candidates.push(switch(false))),
    (Outcome::CannotTell, Reason::Hidden, |l| l.page.candidates[0].visibility = hidden(HiddenBy::Display)),
    (Outcome::CannotTell, Reason::Covered, |l| l.page.candidates[0].visibility.covered = Covered::ByOther),
    (Outcome::CannotTell, Reason::ReadersDisagree, |l| l.page.candidates[0].aria_checked = Some("false".into())),
    (Outcome::CannotTell, Reason::ReadersDisagree, |l| l.page.candidates[0].beside = vec!["Aus".into()]),
    (Outcome::CannotTell, Reason::LabelReversed, |l| l.page.candidates[0].name = "Do not use my data".into()),
    (Outcome::CannotTell, Reason::LabelDiffers, |l| l.page.candidates[0].name = "Ads by age".into()),
    (Outcome::CannotTell, Reason::StillLoading, |l| l.page.ready = ReadyState::Interactive),
    (Outcome::CannotTell, Reason::StillLoading, |l| l.engine.loading = true),
    (Outcome::CannotTell, Reason::StillLoading, |l| l.page.candidates[0].busy = true),
    (Outcome::CannotTell, Reason::TooSoon, |l| l.page.age_ms = 900),
    (Outcome::CannotTell, Reason::TooSoon, |l| l.engine.age_ms = Some(900)),
    (Outcome::CannotTell, Reason::NestedFrame, |l| { without_control(l); l.page.frames = vec![FrameFacts { readable: false, ..frame("https://x.example/") }]; }),
    (Outcome::CannotTell, Reason::NestedFrame, |l| { without_control(l); l.page.frames = vec![FrameFacts { nested_frames: 1, ..frame("about:srcdoc") }]; }),
    (Outcome::CannotTell, Reason::NestedFrame, |l| { l.page.candidates[0].frame = Some(0); l.page.frames = vec![frame("https://www.linkedin.com/mypreferences/d/settings/ads-by-age")]; }),
    (Outcome::CannotTell, Reason::ClosedShadow, |l| { without_control(l); l.page.closed_shadow_possible = 1; }),
    (Outcome::CannotTell, Reason::ReadTimeout, |l| l.page.truncated.time = true),
    (Outcome::CannotTell, Reason::SnapshotTooLarge, |l| l.page.truncated.candidates = true),
    (Outcome::CannotTell, Reason::UnknownControl, |l| l.page.candidates[0].checked = None),
    (Outcome::CannotTell, Reason::UnknownControl, |l| { without_control(l); l.page.short_texts = vec!["On".into()]; }),
    (Outcome::CannotTell, Reason::UnknownControl, |l| { let c = &mut l.page.candidates[0]; c.role = String::new(); c.name = "ok".into(); c.in_submitted_form = true; }),
    (Outcome::CannotTell, Reason::Indeterminate, |l| l.page.candidates[0].indeterminate = true),
    (Outcome::CannotTell, Reason::Indeterminate, |l| l.page.candidates[0].aria_checked = Some("mixed".into())),
    (Outcome::CannotTell, Reason::DisabledUnclear, |l| { l.page.candidates[0].disabled = true; l.page.candidates[0].aria_disabled = Some("false".into()); }),
    (Outcome::PageProblem, Reason::NoControl, without_control),
    (Outcome::PageProblem, Reason::StillLoading, |l| { without_control(l); l.page.busy = true; }),
    (Outcome::PageProblem, Reason::EmptyPage, |l| { without_control(l); l.page.text_length = 0; }),
    (Outcome::PageProblem, Reason::NotAPage, |l| l.page.content_type = "application/json".into()),
    (Outcome::PageProblem, Reason::ErrorPage, |l| { without_control(l); l.page.title = "Something went wrong".into(); }),
    (Outcome::PageProblem, Reason::HttpStatus, |l| l.engine.status = Some(999)),
    (Outcome::PageProblem, Reason::NotSecure, |l| l.engine.tls_ok = Some(false)),
    (Outcome::NotShown, Reason::NotInList, |l| { go(l, "/mypreferences/d/categories/privacy"); without_control(l); }),
    (Outcome::NotShown, Reason::NotOffered, |l| { without_control(l); l.page.text_start = "This setting is not available in your region.".into(); }),
    (Outcome::SignedOut, Reason::SignInAddress, |l| go(l, "/uas/login?session_redirect=x")),
    (Outcome::SignedOut, Reason::SignInAddress, |l| go(l, "/authwall")),
    (Outcome::SignedOut, Reason::SignInOnPage, |l| l.page.walls.password_fields = 1),
    (Outcome::SignedOut, Reason::SignInOnPage, |l| l.page.walls.account_picker = true),
    (Outcome::Challenge, Reason::ChallengeAddress, |l| go(l, "/checkpoint/challenge/AgF3")),
    (Outcome::Challenge, Reason::ChallengeOnPage, |l| l.page.frames = vec![frame("https://client-api.arkoselabs.com/x")]),
    (Outcome::Challenge, Reason::ChallengeOnPage, |l| l.page.walls.one_time_code_fields = 1),
    (Outcome::Restricted, Reason::AccountRestricted, |l| go(l, "/flagship-web/login/login-restriction/")),
];

#[test]
fn every_reason_is_given_for_what_it_names() {
    let mut met = BTreeSet::new();
    for (number, (outcome, reason, change)) in CASES.iter().enumerate() {
        let reading = after(change);
        assert_eq!(
            (reading.outcome, reading.reason),
            (*outcome, Some(*reason)),
            "case {number}"
        );
        assert!(
            reading.control.is_none(),
            "case {number} names a control without reading it"
        );
        met.insert(*reason);
    }
    for (recipe, reason) in unfit_recipes() {
        let looks = steady(page(vec![switch(true)]));
        let reading = judge(Ok(&looks), &recipe, &Site::linkedin(), today());
        assert_eq!(
            (reading.outcome, reading.reason),
            (Outcome::CannotTell, Some(reason))
        );
        met.insert(reason);
    }
    for (failure, outcome, reason) in FAILURES {
        let reading = judge(Err(*failure), &recipe(), &Site::linkedin(), today());
        assert_eq!(
            (reading.outcome, reading.reason),
            (*outcome, Some(*reason)),
            "{failure}"
        );
        met.insert(*reason);
    }
    met.insert(still_changing());
    // Given for saved files alone, see `reading::saved`.
    met.extend([Reason::SavedPageUnnamed, Reason::SavedWithoutState]);
    assert_eq!(met, Reason::ALL.into_iter().collect());
}

const FAILURES: &[(LookFailure, Outcome, Reason)] = &[
    (LookFailure::ReadTimeout, Outcome::CannotTell, Reason::ReadTimeout),
    (LookFailure::PageHung, Outcome::CannotTell, Reason::PageHung),
    (LookFailure::NotAString, Outcome::CannotTell, Reason::ReadBlocked),
    (
        LookFailure::TooLarge,
        Outcome::CannotTell,
        Reason::SnapshotTooLarge,
    ),
    (
        LookFailure::NotUnderstood,
        Outcome::CannotTell,
        Reason::ReadBlocked,
    ),
    (
        LookFailure::ScriptFailed,
        Outcome::CannotTell,
        Reason::ReadBlocked,
    ),
    (
        LookFailure::SandboxedDocument,
        Outcome::CannotTell,
        Reason::ReadBlocked,
    ),
    (LookFailure::PageRefused, Outcome::CannotTell, Reason::WrongPage),
    (
        LookFailure::RedirectRefused,
        Outcome::CannotTell,
        Reason::Redirected,
    ),
    (LookFailure::NoPage, Outcome::PageProblem, Reason::LoadFailed),
    (
        LookFailure::WebProcessGone,
        Outcome::PageProblem,
        Reason::LoadFailed,
    ),
    (LookFailure::LoadFailed, Outcome::PageProblem, Reason::LoadFailed),
    (LookFailure::Offline, Outcome::PageProblem, Reason::Offline),
];

fn unfit_recipes() -> Vec<(Recipe, Reason)> {
    let right = recipe();
    vec![
        (
            Recipe {
                valid_until: date(2026, 11, 21),
                ..right.clone()
            },
            Reason::RecipeExpired,
        ),
        (
            Recipe {
                valid_from: date(2026, 11, 23),
                ..right.clone()
            },
            Reason::RecipeNotYet,
        ),
        (
            Recipe {
                min_engine: ENGINE_VERSION + 1,
                ..right.clone()
            },
            Reason::RecipeTooNew,
        ),
        (
            Recipe {
                setting: "linkedin.dark-mode".into(),
                ..right
            },
            Reason::RecipeOfAnother,
        ),
    ]
}

fn still_changing() -> Reason {
    let looks = [
        look(0, page(vec![switch(true)])),
        look(800, page(vec![switch(false)])),
    ];
    judged(&looks).reason.unwrap()
}

#[test]
fn the_first_and_the_last_day_of_a_recipe_count() {
    let recipe = recipe();
    let looks = steady(page(vec![switch(true)]));
    for day in [recipe.valid_from, recipe.valid_until] {
        assert_eq!(
            judge(Ok(&looks), &recipe, &Site::linkedin(), day).outcome,
            Outcome::On
        );
    }
}

#[test]
fn a_wall_hides_even_a_switch_that_could_be_read() {
    for change in [
        (|l: &mut Look| l.page.walls.password_fields = 1) as Change,
        |l| l.page.walls.account_picker = true,
        |l| l.page.walls.one_time_code_fields = 1,
        |l| l.page.form_actions = vec!["/checkpoint/challenge/verify".into()],
        |l| l.page.form_actions = vec!["/uas/login-submit".into()],
    ] {
        assert!(!after(change).is_answer());
    }
}
