//! A hostile page in the app's own site window tries every way to our commands, our pages, the member's
//! files and away from the site, lies about its switch, and is read all the same.
//!
//! The page tells its own server what it found. For each way that it tries, a try at something that may be
//! reached shows that a find would be told.

use std::fs;
use std::path::Path;

use evidence::Log;
use optout::observation::{How, Observation};
use optout::reading::Outcome;
use serde_json::{Value, json};
use support::programs::{self, Build};
use support::sight::Point;
use support::site::{MAIN_TITLE, PRACTICE_TITLE, SiteWindow};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::attack_site::{AttackSite, CLOSE_ACCOUNT, Knowledge, SETTING};
use crate::{permission, steps};

const CANARY: &str = "canary7f3a91c2e4";

#[tokio::test]
async fn a_hostile_page_reaches_nothing_of_ours_and_its_switch_is_read_as_it_stands() {
    let site = AttackSite::start(&Knowledge {
        commands: permission::commands(),
        canary: CANARY.to_owned(),
    })
    .unwrap();
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let window = open_on(&stage, &site).await;
    let windows = visible_windows(&stage);

    finds_no_way_to_us(&site).await;
    stays_where_it_is(&stage, &site, &window).await;

    // A member's click gives a page more rights; it still opens nothing and is granted nothing.
    let page = SiteWindow::find(&stage, PRACTICE_TITLE).unwrap();
    let empty_place = Point { x: 480, y: 600 };
    page.click(empty_place).unwrap();
    assert_eq!(
        site.told("clicked").await.unwrap(),
        json!([]),
        "opened by a click"
    );
    assert_none_granted(&site.told("clicked-permissions").await.unwrap());
    assert_eq!(visible_windows(&stage), windows, "windows on the screen");
    assert_eq!(site.elsewhere(), Vec::<String>::new());

    // The lie works on a reader in the page's own world.
    let naive = site.told("naive").await.unwrap();
    assert_eq!(naive, json!("false false {\"outcome\":\"off\"}"));
    SiteWindow::find(&stage, MAIN_TITLE).unwrap().activate().unwrap();
    window.press("read-switch").await.unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .unwrap();

    // The reading left the page as it was and called nothing of the page's.
    page.click(empty_place).unwrap();
    assert_eq!(site.told("touched").await.unwrap(), json!("0 changes; called: "));
    assert_eq!(site.requests().iter().filter(|line| is_failure(line)).count(), 0);

    // Nothing that the page asked for came to pass.
    SiteWindow::find(&stage, MAIN_TITLE).unwrap().activate().unwrap();
    window.wait_for("section[data-state=\"practice\"]").await.unwrap();
    window.kill().unwrap();
    record_holds_one_reading(&stage);
    assert!(!stage.documents().exists(), "something was saved");
    let mut written = Vec::new();
    holding_canary(&stage.home(), &mut written);
    assert_eq!(
        written,
        Vec::<String>::new(),
        "files that hold what the page wrote"
    );
}

async fn finds_no_way_to_us(site: &AttackSite) {
    assert_eq!(site.told("names").await.unwrap(), json!([]), "objects of ours");
    assert_eq!(
        site.told("blind").await.unwrap(),
        json!([]),
        "ways whose find would not be seen"
    );
    assert_eq!(site.told("control-frame").await.unwrap(), json!(1));
    assert_eq!(
        site.told("reached").await.unwrap(),
        json!([]),
        "addresses of ours"
    );
    assert_eq!(
        site.told("commands").await.unwrap(),
        json!([]),
        "commands of ours"
    );
    assert_eq!(site.told("framed").await.unwrap(), json!([]), "came into a frame");
    assert_none_granted(&site.told("permissions").await.unwrap());
    assert_eq!(
        site.told("dialogs").await.unwrap(),
        json!([true, false, null]),
        "dialogs are answered with no"
    );
}

async fn stays_where_it_is(stage: &Stage, site: &AttackSite, window: &Window) {
    let tries = site.told("left").await.unwrap();
    assert!(tries.as_u64().unwrap() > 70, "{tries}");
    assert_eq!(site.told("opened").await.unwrap(), json!([]));
    site.told("done").await.unwrap();

    let requests = site.requests();
    let stopped: Vec<&String> = requests
        .iter()
        .filter(|line| {
            let target = line.split(' ').nth(1).unwrap_or_default();
            let path = target.split('?').next().unwrap_or_default();
            !["/told", "/here", SETTING].contains(&path) && !path.starts_with("/reachable.")
        })
        .collect();
    assert_eq!(stopped, Vec::<&String>::new(), "pages that were asked for");
    assert_eq!(site.elsewhere(), Vec::<String>::new(), "another host was asked");
    // That an address is on the list is not enough: these were asked for, and led nowhere.
    assert!(
        requests.iter().any(|line| line.ends_with("?hop=account")),
        "{requests:?}"
    );
    assert!(!requests.iter().any(|line| line.contains(CLOSE_ACCOUNT)));
    let first_page = format!("GET {SETTING}");
    assert_eq!(
        requests.iter().filter(|line| **line == first_page).count(),
        1,
        "loads of the page"
    );

    window.wait_for_address(&site.address(SETTING)).await.unwrap();
    assert_eq!(bar_address(window).await, site.address(SETTING));
    assert!(SiteWindow::is_there(stage, PRACTICE_TITLE));
}

/// Starts the app in practice with the hostile page in the pretend site's place, and opens its window.
async fn open_on(stage: &Stage, site: &AttackSite) -> Window {
    let app = programs::app(Build::WithAutomation).unwrap();
    let mut driver = stage.command("WebKitWebDriver");
    driver.env("DEFAULT_OFF_ATTACKING_PORT", site.port().to_string());
    let window = Window::connect(stage, &mut driver, &app, &["--practice"])
        .await
        .unwrap();
    steps::skip_first_run(&window).await.unwrap();
    window.wait_for("section[data-state=\"practice\"]").await.unwrap();
    steps::open_site(&window).await.unwrap();
    window
}

fn assert_none_granted(answers: &Value) {
    let answers = answers.as_object().unwrap();
    assert_eq!(answers.len(), 8);
    for (name, answer) in answers {
        assert_ne!(answer, "granted", "{name}");
    }
}

fn is_failure(line: &str) -> bool {
    line.ends_with("/told?failed")
}

async fn bar_address(window: &Window) -> String {
    let main = window.client().window().await.unwrap();
    let mut address = String::new();
    for handle in window.client().windows().await.unwrap() {
        if handle != main {
            window.client().switch_to_window(handle).await.unwrap();
            let script = "return document.querySelector('main[data-page=bar] [title]').title";
            address = window.run(script).await.unwrap().as_str().unwrap().to_owned();
        }
    }
    window.client().switch_to_window(main).await.unwrap();
    address
}

fn visible_windows(stage: &Stage) -> usize {
    let seen = stage.output("xdotool", &["search", "--onlyvisible", "--name", "."]);
    seen.unwrap().lines().count()
}

fn record_holds_one_reading(stage: &Stage) {
    let log = Log::open(
        &stage.app_data().join("practice/record"),
        "unused/0000000000000000",
    )
    .unwrap();
    let observations: Vec<Observation> = log
        .entries()
        .unwrap()
        .iter()
        .map(|entry| Observation::decode(&entry.kind, &entry.body).unwrap())
        .collect();
    let kinds: Vec<&str> = observations.iter().map(Observation::kind).collect();
    assert_eq!(kinds, ["log-started", "connection-agreed", "reading"]);
    let Some(Observation::Reading(reading)) = observations.last() else {
        panic!("{kinds:?}")
    };
    assert_eq!(reading.taken.outcome, Outcome::On);
    assert_eq!(reading.how, How::SeenByApp);
    assert!(reading.taken.picture.is_some());
}

fn holding_canary(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = path.display().to_string();
        if path.is_dir() {
            holding_canary(&path, found);
        } else if name.contains(CANARY)
            || fs::read(&path)
                .is_ok_and(|bytes| bytes.windows(CANARY.len()).any(|part| part == CANARY.as_bytes()))
        {
            found.push(name);
        }
    }
}
