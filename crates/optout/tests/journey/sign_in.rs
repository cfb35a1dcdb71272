//! A sign-in that does not work in the app's window is noticed, and one that takes its time is not.

use optout::effect::Page;
use optout::journey::Input;
use optout::reading::{Outcome, SitePlace};
use optout::sign_in::SignInTrouble;

use crate::world::{Act, World};

const OPEN: Input = Input::OpenSitePressed { page: Page::Setting };

fn arrive(place: SitePlace) -> Input {
    Input::SiteArrived { place }
}

fn after(inputs: impl IntoIterator<Item = Input>) -> Option<SignInTrouble> {
    let mut world = World::default();
    world.act(Act::Agree);
    for input in inputs {
        world.put(input);
    }
    world.state.sign_in.trouble
}

#[test]
fn a_sign_in_page_that_comes_back_three_times_is_a_loop() {
    use SitePlace::SignIn;
    let back = |times: usize| {
        let mut inputs = vec![OPEN, arrive(SignIn)];
        inputs.extend(std::iter::repeat_n(arrive(SignIn), times));
        inputs
    };
    assert_eq!(after(back(2)), None);
    assert_eq!(after(back(3)), Some(SignInTrouble::Loops));
    assert_eq!(after(back(9)), Some(SignInTrouble::Loops));
}

#[test]
fn reloading_by_hand_is_no_loop() {
    let mut inputs = vec![OPEN, arrive(SitePlace::SignIn)];
    for _ in 0..9 {
        inputs.extend([Input::ReloadPressed, arrive(SitePlace::SignIn)]);
    }
    assert_eq!(after(inputs), None);
}

#[test]
fn a_check_that_comes_back_after_it_was_left_is_noticed_and_its_own_steps_are_not() {
    use SitePlace::{Challenge, Elsewhere, SignIn};
    let way = |places: &[SitePlace]| after(places.iter().copied().map(arrive));
    assert_eq!(way(&[SignIn, Challenge, Challenge, Challenge]), None);
    for between in [SignIn, Elsewhere] {
        assert_eq!(
            way(&[SignIn, Challenge, between, Challenge]),
            Some(SignInTrouble::ChallengeComesBack),
            "{between:?}"
        );
    }
    assert_eq!(
        way(&[Challenge, Challenge, Challenge, Challenge]),
        Some(SignInTrouble::ChallengeComesBack)
    );
    assert_eq!(way(&[SignIn, SignIn, Challenge, SignIn, SignIn]), None);
}

#[test]
fn a_second_window_refused_on_the_sign_in_page_is_a_sign_in_that_cannot_work() {
    let refused = |place| after([OPEN, arrive(place), Input::SiteWindowRefused]);
    assert_eq!(refused(SitePlace::SignIn), Some(SignInTrouble::SecondWindow));
    assert_eq!(refused(SitePlace::Setting), None);
    assert_eq!(refused(SitePlace::Elsewhere), None);
}

#[test]
fn reaching_the_setting_or_closing_the_window_ends_the_trouble() {
    let trouble = || vec![arrive(SitePlace::SignIn), Input::SiteWindowRefused];
    assert!(after(trouble()).is_some());
    for end in [
        vec![arrive(SitePlace::Setting)],
        vec![OPEN, arrive(SitePlace::Setting)],
        vec![Input::SiteClosed],
    ] {
        let inputs: Vec<_> = trouble().into_iter().chain(end).collect();
        assert_eq!(after(inputs), None);
    }
}

#[test]
fn trouble_with_the_sign_in_says_nothing_of_the_setting_and_is_not_written_down() {
    let mut world = World::default();
    world.act(Act::Agree);
    world.act(Act::Read(Outcome::On));
    let (known, records) = (world.state.setting.clone(), world.log.len());
    for input in [arrive(SitePlace::SignIn), Input::SiteWindowRefused] {
        world.put(input);
    }
    assert_eq!((world.state.setting.clone(), world.log.len()), (known, records));
}
