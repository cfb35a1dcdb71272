//! Each scenario from its start to its end.

use platform::practice_site::{DROPPED_LOADS, SETTING_PATH, Scenario};

use crate::browser::{Browser, site, switches};

#[tokio::test]
async fn the_member_signs_in_switches_off_and_a_reload_shows_it() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    let (path, page) = browser.open(SETTING_PATH).await.unwrap();
    assert!(
        path.starts_with("/uas/login?session_redirect=%2Fmypreferences"),
        "{path}"
    );
    assert!(!page.body.contains("type=\"password\""));
    assert!(!site.state().signed_in);
    let (path, page) = browser.sign_in().await;
    assert_eq!(path, SETTING_PATH);
    let found = switches(&page.body);
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("aria-checked=\"true\"") && found[0].contains(" checked"));
    assert!(
        page.body
            .contains("Use my data for training content creation AI models")
    );
    assert_eq!(browser.put_switch(0, false).await, 204);
    assert!(!site.state().switch_on);
    let (_, page) = browser.open(SETTING_PATH).await.unwrap();
    let found = switches(&page.body);
    assert!(
        found[0].contains("aria-checked=\"false\"") && !found[0].contains(" checked"),
        "{}",
        found[0]
    );
    let (_, list) = browser.open("/mypreferences/d/categories/privacy").await.unwrap();
    assert!(list.body.contains("<span class=\"value\">Off"));
    assert_eq!((site.state().saves, site.state().failed_saves), (1, 0));
    assert!(site.requests().contains(&format!("GET {SETTING_PATH}")));
}

#[tokio::test]
async fn a_change_that_fails_to_save_is_back_after_a_reload() {
    let site = site(Scenario::SaveFails).await;
    let mut browser = Browser::new(&site);
    browser.sign_in().await;
    assert_eq!(browser.put_switch(0, false).await, 500);
    let (_, page) = browser.open(SETTING_PATH).await.unwrap();
    assert!(switches(&page.body)[0].contains("aria-checked=\"true\""));
    assert_eq!((site.state().saves, site.state().failed_saves), (0, 1));
}

#[tokio::test]
async fn an_off_switch_starts_off() {
    let site = site(Scenario::Off).await;
    let (_, page) = Browser::new(&site).sign_in().await;
    assert!(switches(&page.body)[0].contains("aria-checked=\"false\""));
    assert!(!switches(&page.body)[0].contains(" checked"));
}

#[tokio::test]
async fn cannot_tell_shows_two_switches_without_a_name_that_disagree() {
    let site = site(Scenario::CannotTell).await;
    let mut browser = Browser::new(&site);
    let (_, page) = browser.sign_in().await;
    let found = switches(&page.body);
    assert_eq!(found.len(), 2);
    assert!(found[0].contains("aria-checked=\"true\"") && found[1].contains("aria-checked=\"false\""));
    assert!(
        !found
            .iter()
            .any(|tag| tag.contains("aria-label") || tag.contains(" id="))
    );
    assert!(!page.body.contains("<label"));
    assert_eq!(browser.put_switch(1, true).await, 204);
    assert_eq!(browser.put_switch(2, true).await, 403);
}

#[tokio::test]
async fn a_session_that_ends_asks_once_more_and_then_lasts() {
    let site = site(Scenario::SignedOut).await;
    let mut browser = Browser::new(&site);
    let (path, page) = browser.sign_in().await;
    assert!(path.starts_with("/uas/login"), "{path}");
    assert!(page.body.contains("Your pretend session has ended"));
    for _ in 0..2 {
        let (path, page) = browser.sign_in().await;
        assert_eq!(path, SETTING_PATH);
        assert_eq!(switches(&page.body).len(), 1);
    }
}

#[tokio::test]
async fn a_challenge_is_passed_with_the_code_that_the_page_shows() {
    let site = site(Scenario::Challenge).await;
    let mut browser = Browser::new(&site);
    let (path, page) = browser.sign_in().await;
    assert!(path.starts_with("/checkpoint/challenge/practice?"), "{path}");
    let code = page
        .body
        .split("class=\"code\" dir=\"ltr\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    assert!(
        browser
            .open(SETTING_PATH)
            .await
            .unwrap()
            .0
            .starts_with("/uas/login"),
        "not in yet"
    );
    let wrong = browser
        .post(
            "/checkpoint/challenge/practice",
            "code=1&session_redirect=%2Ffeed%2F",
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(!site.state().signed_in);
    let right = browser
        .post(
            "/checkpoint/challenge/practice",
            &format!("code=+{code}+&session_redirect=%2Ffeed%2F"),
        )
        .await;
    assert_eq!(right.header("location"), Some("/feed/"));
    assert_eq!(browser.open(SETTING_PATH).await.unwrap().0, SETTING_PATH);
}

#[tokio::test]
async fn offline_drops_its_first_loads_and_then_comes_back() {
    let site = site(Scenario::Offline).await;
    let mut browser = Browser::new(&site);
    for _ in 0..DROPPED_LOADS {
        assert!(browser.get(SETTING_PATH).await.is_none());
    }
    assert_eq!(site.state().dropped_loads, DROPPED_LOADS);
    assert_eq!(browser.sign_in().await.0, SETTING_PATH);
}

#[tokio::test]
async fn not_shown_leads_to_a_category_without_the_row() {
    let site = site(Scenario::NotShown).await;
    let (path, page) = Browser::new(&site).sign_in().await;
    assert_eq!(path, "/mypreferences/d/categories/privacy");
    assert!(switches(&page.body).is_empty());
    assert!(!page.body.contains("Data for Generative AI Improvement"));
    assert!(page.body.contains("Objection form"), "there is a way on");
}

#[tokio::test]
async fn a_work_account_has_a_switch_that_cannot_be_moved() {
    let site = site(Scenario::WorkAccount).await;
    let mut browser = Browser::new(&site);
    let (_, page) = browser.sign_in().await;
    assert!(switches(&page.body)[0].contains(" disabled"));
    assert!(page.body.contains("Your organisation manages this setting."));
    assert_eq!(browser.put_switch(0, false).await, 403);
    assert!(site.state().switch_on);
}

#[tokio::test]
async fn the_page_speaks_german_and_arabic() {
    let site = site(Scenario::German).await;
    let mut browser = Browser::new(&site);
    let (_, page) = browser.sign_in().await;
    assert!(page.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(page.body.contains("Daten zur Verbesserung generativer KI"));
    site.set_scenario(Scenario::Arabic);
    let (path, page) = browser.open(SETTING_PATH).await.unwrap();
    assert_eq!(path, SETTING_PATH, "the sign-in is kept");
    assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(!page.body.contains("Sign"), "no English is left");
}

#[tokio::test]
async fn the_mobile_address_shows_the_same_switch() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    browser.sign_in().await;
    let (_, page) = browser
        .open("/mypreferences/m/settings/data-for-ai-improvement")
        .await
        .unwrap();
    assert_eq!(switches(&page.body).len(), 1);
}

#[tokio::test]
async fn a_new_scenario_begins_from_its_own_start() {
    let site = site(Scenario::On).await;
    let mut browser = Browser::new(&site);
    browser.sign_in().await;
    browser.put_switch(0, false).await;
    site.set_scenario(Scenario::SaveFails);
    let state = site.state();
    assert!(state.switch_on && state.signed_in && state.saves == 0);
    site.set_scenario(Scenario::Challenge);
    assert!(!site.state().signed_in, "this one is about signing in");
}

#[test]
fn each_scenario_has_a_stable_name() {
    let names: Vec<String> = Scenario::ALL
        .iter()
        .map(|scenario| serde_json::to_string(scenario).unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "\"on\"",
            "\"off\"",
            "\"cannot-tell\"",
            "\"signed-out\"",
            "\"challenge\"",
            "\"offline\"",
            "\"not-shown\"",
            "\"work-account\"",
            "\"german\"",
            "\"arabic\"",
            "\"save-fails\""
        ]
    );
}
