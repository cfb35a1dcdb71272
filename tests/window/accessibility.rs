//! The real WebKitGTK window for every pair of eyes and hands: axe, the keyboard alone, what a screen reader is told,
//! and how many presses it takes from the first start to a confirmed "off".
//! Every other screen and state is looked at in Chromium, in `ui/a11y`.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use support::programs::{self, Build};
use support::sight;
use support::site::{MAIN_TITLE, PRACTICE_TITLE, SiteWindow};
use support::stage::{Keychain, Stage};
use support::wait;
use support::window::Window;

use crate::heard::Ear;
use crate::steps;

/// Presses from the first start to a confirmed "off": keys for a name are not counted, clicks on the site are.
const MOST_PRESSES: u32 = 12;
/// Time for the same, without what this test itself spends on looking.
const MOST_TIME: Duration = Duration::from_secs(180);

/// Rules of axe, as in `ui/a11y/axe.test.ts`.
const AXE_RUN: &str = "const done = arguments[arguments.length - 1];\
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];\
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(\
      (found) => done(found.violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.html))),\
      (error) => done(['axe failed: ' + error]));";

/// A member on the way through the app. Every press is counted, every page is looked at.
struct Walk<'a> {
    stage: &'a Stage,
    window: &'a Window,
    axe: String,
    presses: u32,
    /// Time that the looks of this test took, which a member does not spend.
    looking: Duration,
    faults: Vec<String>,
    looked_at: Vec<String>,
}

impl<'a> Walk<'a> {
    fn begin(stage: &'a Stage, window: &'a Window) -> Result<Self> {
        let engine = programs::root().join("ui/node_modules/axe-core/axe.min.js");
        Ok(Self {
            stage,
            window,
            axe: fs::read_to_string(&engine).with_context(|| format!("{}", engine.display()))?,
            presses: 0,
            looking: Duration::ZERO,
            faults: Vec::new(),
            looked_at: Vec::new(),
        })
    }

    async fn press(&mut self, act: &str) -> Result<()> {
        self.presses += 1;
        self.window.press(act).await
    }

    fn click_site(&mut self) -> Result<()> {
        self.presses += 1;
        let site = SiteWindow::find(self.stage, PRACTICE_TITLE)?;
        site.click(sight::await_block(&site)?)
    }

    /// Waits for a page, and looks at it: where the focus is, what axe finds in light and in dark.
    async fn at(&mut self, page: &str, state: Option<&str>) -> Result<()> {
        let state = state.map_or_else(String::new, |state| format!("[data-state=\"{state}\"]"));
        let main = format!("main[data-page=\"{page}\"]{state}");
        self.window.wait_for(&main).await?;
        wait::until_async(&format!("the focus on the heading of {page}"), || async {
            let focus = self.window.run("return document.activeElement?.tagName").await?;
            Ok((focus == "H1").then_some(()))
        })
        .await?;
        let begun = Instant::now();
        SiteWindow::find(self.stage, MAIN_TITLE)?.activate()?;
        self.window.settle().await?;
        self.window.client().execute(&self.axe, Vec::new()).await?;
        // Colours that are still on their way from one theme to the next would be measured otherwise.
        self.window
            .run("document.documentElement.dataset.movement = 'less'")
            .await?;
        for colours in ["light", "dark", "contrast"] {
            let set = format!("document.documentElement.dataset.colours = '{colours}'");
            self.window.run(&set).await?;
            let found: Vec<String> = serde_json::from_value(self.window.run_async(AXE_RUN).await?)?;
            self.faults
                .extend(found.iter().map(|fault| format!("{page}, {colours}: {fault}")));
        }
        self.window
            .run("delete document.documentElement.dataset.colours")
            .await?;
        self.looked_at.push(page.to_owned());
        self.looking += begun.elapsed();
        Ok(())
    }

    /// From the first start to a confirmed "off" on the practice site.
    async fn reach_confirmed_off(&mut self, language: &str) -> Result<()> {
        self.window.page("first-run-welcome").await?;
        if language != "en" {
            self.window.select("language", language).await?;
            self.window
                .wait_for(&format!("html[lang=\"{language}\"]"))
                .await?;
            self.window.run("document.querySelector('h1').focus()").await?;
        }
        self.at("first-run-welcome", None).await?;
        self.press("continue").await?;
        self.at("first-run-data", None).await?;
        self.press("continue").await?;
        self.at("first-run-begin", None).await?;
        self.press("answer-practice").await?;
        self.at("home", None).await?;
        self.press("check-setting").await?;
        self.at("check-how", None).await?;
        self.press("answer-app").await?;
        self.at("check-interruption", None).await?;
        self.press("open-site").await?;
        self.at("check-in-app", Some("open")).await?;
        self.window.wait_for_address("/uas/login").await?;
        self.click_site()?;
        self.window.wait_for_address("/mypreferences/").await?;
        SiteWindow::find(self.stage, MAIN_TITLE)?.activate()?;
        self.press("read-switch").await?;
        self.at("result", Some("on")).await?;
        self.press("turn-off").await?;
        self.at("turn-off", Some("await-click")).await?;
        self.click_site()?;
        wait::until("the switch to look off", || {
            let site = SiteWindow::find(self.stage, PRACTICE_TITLE)?;
            Ok(site.look()?.block(sight::PRACTICE_ACCENT).is_none().then_some(()))
        })?;
        SiteWindow::find(self.stage, MAIN_TITLE)?.activate()?;
        self.press("ive-done-it").await?;
        self.at("turn-off", Some("await-reload")).await?;
        self.press("reload-and-read").await?;
        self.at("turn-off", Some("confirmed")).await
    }
}

/// A walk in one language, and what it came to.
async fn walk(language: &str, more: &[&str]) -> (u32, Duration) {
    let stage = Stage::start_sized(Keychain::Unlocked, (1440, 960)).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    let begun = Instant::now();
    let mut walk = Walk::begin(&stage, &window).unwrap();
    walk.reach_confirmed_off(language).await.unwrap();
    let (presses, time) = (walk.presses, begun.elapsed().saturating_sub(walk.looking));
    for place in more {
        walk.press(&format!("go-{place}")).await.unwrap();
        walk.at(place, None).await.unwrap();
    }
    assert!(walk.looked_at.len() >= 11 + more.len(), "{:?}", walk.looked_at);
    assert_eq!(walk.faults, Vec::<String>::new());
    window.close().await.unwrap();
    (presses, time)
}

#[tokio::test]
async fn from_the_first_start_to_a_confirmed_off_takes_few_presses_and_axe_finds_nothing_on_the_way() {
    let (presses, time) = walk("en", &["records", "help", "settings", "home"]).await;
    assert!(presses <= MOST_PRESSES, "{presses} presses");
    assert!(time < MOST_TIME, "{time:?}");
}

#[tokio::test]
async fn from_right_to_left_axe_finds_nothing_on_the_way_to_a_confirmed_off() {
    let (presses, _) = walk("ar", &["records", "home"]).await;
    assert!(presses <= MOST_PRESSES, "{presses} presses");
}

/// Two words that differ in the dots under their last letter alone, beside each other on one base line: with dots in red,
/// without in blue.
const TWO_WORDS: &str = "const done = arguments[arguments.length - 1];\
    const make = (parent, kind, style, text) => {\
      const made = document.createElement(kind); Object.assign(made.style, style); made.textContent = text;\
      parent.append(made); return made; };\
    document.querySelector('#two-words')?.remove();\
    const sheet = make(document.body, 'div', { position: 'fixed', inset: '0', background: '#ffffff', zIndex: '9',\
      direction: 'rtl', padding: '100px', font: `FACE` }, '');\
    sheet.id = 'two-words';\
    for (const [colour, word] of [['#0000ff', '\u{641}\u{649}'], ['#000000', ' \u{644}\u{62f}\u{64a}\u{643} '],\
      ['#ff0000', '\u{641}\u{64a}']]) make(sheet, 'span', { color: colour }, word);\
    document.fonts.load(`FACE`, '\u{64a}').then(\
      () => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

#[tokio::test]
async fn the_dots_of_arabic_letters_stand_where_they_belong() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    window.page("first-run-welcome").await.unwrap();
    let ours = SiteWindow::find(&stage, MAIN_TITLE).unwrap();
    ours.activate().unwrap();
    // Body, strong words, headings. Some fonts keep the dots apart from the letters, and WebKitGTK misplaces them.
    for face in [
        "440 100px 'Off Sans'",
        "650 100px 'Off Sans'",
        "600 100px 'Off Serif'",
    ] {
        let script = TWO_WORDS.replace("FACE", face);
        window.run_async(&script).await.unwrap();
        let (with_dots, without) = wait::until("both words", || {
            let seen = ours.look()?;
            Ok(seen.lowest([255, 0, 0]).zip(seen.lowest([0, 0, 255])))
        })
        .unwrap();
        assert!(with_dots > without + 8, "{face}: {with_dots} beside {without}");
    }
    window.close().await.unwrap();
}

/// The act that has the focus, or the name of its element.
async fn focus(window: &Window) -> Result<String> {
    let script = "const at = document.activeElement; return at.dataset.act ?? at.tagName";
    Ok(window.run(script).await?.as_str().unwrap_or_default().to_owned())
}

/// Presses Tab on the real keyboard until this act has the focus; every stop on the way must be marked and in view.
async fn tab_to(window: &Window, ours: &SiteWindow<'_>, act: &str) -> Result<Vec<String>> {
    let mut stops = Vec::new();
    while stops.last().is_none_or(|last| last != act) {
        anyhow::ensure!(stops.len() < 40, "{act} is not reached: {stops:?}");
        let before = place(window).await?;
        ours.key("Tab")?;
        wait::until_async("the focus to move", || async {
            let now = place(window).await?;
            Ok((now != before).then_some(()))
        })
        .await?;
        let look = window
            .run(
                "const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);\
                 const label = at.closest('label') ?? at.labels?.[0] ?? at;\
                 const drawn = [at, label, at.nextElementSibling].filter((one) => one).map(getComputedStyle);\
                 return { marked: drawn.some((one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2),\
                   inView: box.bottom > 0 && box.top < innerHeight, style: style.outlineStyle }",
            )
            .await?;
        let stop = focus(window).await?;
        anyhow::ensure!(look["marked"] == json!(true), "{stop} is not marked: {look}");
        anyhow::ensure!(look["inView"] == json!(true), "{stop} is out of view: {look}");
        stops.push(stop);
    }
    Ok(stops)
}

/// Where the focus is in the order of the document.
async fn place(window: &Window) -> Result<Value> {
    window
        .run("return [...document.querySelectorAll('*')].indexOf(document.activeElement)")
        .await
}

#[tokio::test]
async fn a_check_can_be_made_with_the_keyboard_alone() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &["--practice"]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    let ours = SiteWindow::find(&stage, MAIN_TITLE).unwrap();
    ours.activate().unwrap();

    // From the heading, which has the focus on every new page.
    for (page, act) in [
        ("home", "check-setting"),
        ("check-how", "answer-own"),
        ("check-own-browser", "answer-on"),
    ] {
        window.page(page).await.unwrap();
        wait::until_async("the heading's focus", || async {
            Ok((focus(&window).await? == "H1").then_some(()))
        })
        .await
        .unwrap();
        tab_to(&window, &ours, act).await.unwrap();
        if act != "answer-on" {
            ours.key("Return").unwrap();
        }
    }
    ours.key("space").unwrap();
    window.wait_for("[data-act=\"answer-on\"]:checked").await.unwrap();
    // Escape takes nothing away.
    ours.key("Escape").unwrap();
    tab_to(&window, &ours, "save-answer").await.unwrap();
    window.wait_for("[data-act=\"answer-on\"]:checked").await.unwrap();
    ours.key("Return").unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .unwrap();
    // And back to the top: from the last stop the way begins anew.
    let stops = tab_to(&window, &ours, "go-home").await.unwrap();
    assert!(
        stops.contains(&"turn-off".to_owned()) || stops.contains(&"leave-on".to_owned()),
        "{stops:?}"
    );
    window.close().await.unwrap();
}

#[tokio::test]
async fn a_screen_reader_is_told_each_new_page_and_each_change_of_state() {
    let stage = Stage::start_audible(Keychain::Unlocked).unwrap();
    let mut ear = Ear::open(&stage).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &["--practice"]).await.unwrap();
    assert_eq!(ear.heading().unwrap(), "Check one LinkedIn setting");
    steps::skip_first_run(&window).await.unwrap();

    ear.forget();
    steps::open_site(&window).await.unwrap();
    let site = SiteWindow::find(&stage, PRACTICE_TITLE).unwrap();
    window.wait_for_address("/uas/login").await.unwrap();
    // Where the site's window is, and who is driving, stands in a part that is told.
    ear.told("You are in control").unwrap();
    site.click(sight::await_block(&site).unwrap()).unwrap();
    window.wait_for_address("/mypreferences/").await.unwrap();
    SiteWindow::find(&stage, MAIN_TITLE).unwrap().activate().unwrap();

    // The result is a page of its own: its heading takes the focus, and so it is read.
    ear.forget();
    window.press("read-switch").await.unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .unwrap();
    assert_eq!(ear.heading().unwrap(), "Practice: The setting is on");

    // A change on the same page is told without taking the focus.
    window.press("go-settings").await.unwrap();
    window.page("settings").await.unwrap();
    ear.forget();
    window.press("less-movement").await.unwrap();
    let saved = window.wait_for("[data-state=\"saved\"]").await.unwrap();
    let words = saved.text().await.unwrap();
    ear.told(&words).unwrap();
    assert_eq!(focus(&window).await.unwrap(), "less-movement");
    window.close().await.unwrap();
}
