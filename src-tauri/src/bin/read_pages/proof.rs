//! What is proved of the reader on every case: that it changes nothing, that it uses nothing of the browser but
//! what reads, that a page which deceives a reader in its own world does not deceive ours, and that a stored
//! reading is judged the same again. Only builds with the feature `automation` can prove it.

use anyhow::bail;
use default_off::site_view::SiteWindow;
use optout::{
    reading::{Reading, Seen, StoredLooks},
    recipe::Recipe,
    snapshot::{LookFailure, READER_SOURCE},
};
use serde::{Deserialize, Serialize};

use crate::{Came, case::Case};

const UNCHANGED: &str = include_str!("unchanged.js");
const CALLS: &str = include_str!("calls.js");
/// Everything of the browser that the reading script may use, one a line. All of it only reads.
const READING_CALLS: &str = include_str!("reading_calls.txt");
/// The page of the control runs.
pub const CONTROL_PAGE: &str = include_str!("control.html");

/// Acts that a reading script must not do. Each is put before the real script, and each must be noticed: a check
/// that notices nothing proves nothing.
const ACTS: &[(&str, &str)] = &[
    (
        "an attribute",
        "document.getElementById('x').setAttribute('data-seen', '')",
    ),
    ("a class", "document.body.classList.add('seen')"),
    ("a style", "document.body.style.color = 'red'"),
    ("a node", "document.body.append(document.createElement('i'))"),
    (
        "a comment",
        "document.body.append(document.createComment('seen'))",
    ),
    (
        "a text",
        "document.querySelector('p').firstChild.nodeValue = 'Seen.'",
    ),
    (
        "a node in a shadow root",
        "document.getElementById('host').shadowRoot.append('seen')",
    ),
    (
        "a mark that is taken back",
        "document.body.setAttribute('a', ''); document.body.removeAttribute('a')",
    ),
    ("the switch", "document.getElementById('x').checked = false"),
    (
        "the third state",
        "document.getElementById('x').indeterminate = true",
    ),
    ("a click", "document.getElementById('x').click()"),
    ("focus", "document.querySelector('h1').focus()"),
    (
        "focus that is given back",
        "document.querySelector('h1').focus(); document.activeElement.blur()",
    ),
    ("scrolling", "scrollTo(0, 500)"),
    (
        "scrolling to an element",
        "document.getElementById('host').scrollIntoView()",
    ),
    ("a selection", "getSelection().selectAllChildren(document.body)"),
    (
        "an opened detail",
        "document.querySelector('details').open = true",
    ),
    ("a listener", "addEventListener('click', () => {})"),
    ("a listener by property", "window.onclick = () => {}"),
    (
        "an observer",
        "new MutationObserver(() => {}).observe(document, { subtree: true, childList: true })",
    ),
    ("a timer", "setTimeout(() => {}, 10)"),
    ("a frame of animation", "requestAnimationFrame(() => {})"),
    (
        "an animation",
        "document.body.animate([{ opacity: 1 }, { opacity: 0.5 }], 1000)",
    ),
    ("fetch", "fetch('/seen')"),
    (
        "XMLHttpRequest",
        "const ask = new XMLHttpRequest(); ask.open('GET', '/seen'); ask.send()",
    ),
    ("a beacon", "navigator.sendBeacon('/seen')"),
    ("a picture", "new Image().src = '/seen'"),
    ("a socket", "new WebSocket('ws://127.0.0.1:9/')"),
    ("a stream of events", "new EventSource('/seen')"),
    ("a message", "postMessage('seen', '*')"),
    ("an event", "document.dispatchEvent(new Event('seen'))"),
    ("history", "history.replaceState({ seen: true }, '')"),
    ("a cookie", "document.cookie = 'seen=1'"),
    ("a look at cookies", "String(document.cookie)"),
    ("storage", "localStorage.setItem('seen', '1')"),
    ("the title", "document.title = 'Seen'"),
    ("the window's name", "window.name = 'seen'"),
    (
        "a style sheet",
        "document.adoptedStyleSheets = [new CSSStyleSheet()]",
    ),
    ("a rule", "document.head.append(document.createElement('style'))"),
];

/// What was proved on one case.
#[derive(Debug, Default, Serialize)]
pub struct Proof {
    /// Whether the page was the same before and after; `None` where no script runs.
    pub unchanged: Option<bool>,
    /// In what the page was different, and what else was used than what reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
    /// Whether the stored reading, judged again, is the same.
    pub again: bool,
    /// What the reader in the page's own world said, where the case has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub naive: Option<String>,
}

/// What [`UNCHANGED`] gives.
#[derive(Debug, Deserialize)]
struct Difference {
    given: String,
    different: Vec<String>,
}

/// What [`CALLS`] gives.
#[derive(Debug, Deserialize)]
struct Used {
    given: String,
    wrapped: usize,
    used: Vec<String>,
}

/// What was proved on all cases together.
#[derive(Debug, Default, Serialize)]
pub struct Sum {
    /// Acts that a reader must not do, and how many of them the check noticed.
    acts: usize,
    acts_noticed: usize,
    acts_not_noticed: Vec<&'static str>,
    /// Pages that were the same before and after.
    unchanged: usize,
    /// Pages in which no script runs, or that hung: nothing of ours ran there.
    without_script: usize,
    /// Readings that were judged the same again.
    judged_again: usize,
    /// Readers in the page's own world that the page deceived, of how many.
    attacks: usize,
    deceived: usize,
    /// Cases where something does not hold.
    faults: Vec<String>,
}

impl Sum {
    /// Begins with what the control run did not notice.
    pub fn begin(acts_not_noticed: Vec<&'static str>) -> Self {
        Self {
            acts: ACTS.len(),
            acts_noticed: ACTS.len() - acts_not_noticed.len(),
            acts_not_noticed,
            ..Self::default()
        }
    }

    /// Adds a case.
    pub fn add(&mut self, case: &Case, proof: Option<&Proof>, outcome: &str) {
        let Some(proof) = proof else { return };
        self.unchanged += usize::from(proof.unchanged == Some(true));
        self.without_script += usize::from(proof.unchanged.is_none());
        self.judged_again += usize::from(proof.again);
        if let Some(naive) = proof.naive.as_deref().or(case.naive.as_ref().map(|_| "nothing")) {
            let deceived = matches!(naive, "on" | "off")
                && naive != outcome
                && !case.accept.iter().any(|one| one == naive);
            self.attacks += 1;
            self.deceived += usize::from(deceived);
            if !deceived {
                self.faults
                    .push(format!("{}: the naive reader says {naive}", case.name));
            }
            eprintln!("{:<44} naive: {naive:<4} ours: {outcome}", case.name);
        }
        if !proof.faults.is_empty() || !proof.again {
            self.faults.push(format!(
                "{}: {:?}, again: {}",
                case.name, proof.faults, proof.again
            ));
        }
    }

    /// Whether everything that was to be proved holds.
    pub fn holds(&self) -> bool {
        self.acts_not_noticed.is_empty() && self.faults.is_empty()
    }
}

/// Proves what can be proved on a page that was read a moment ago.
pub async fn prove(window: &SiteWindow, case: &Case, came: &Came, recipe: &Recipe) -> Proof {
    let mut proof = Proof {
        again: judged_again(came, recipe).unwrap_or(false),
        ..Proof::default()
    };
    // A page that hung was ended: there is nothing to look at.
    if matches!(came.stored.seen, Seen::Failure(_)) {
        return proof;
    }
    match observe(window, READER_SOURCE).await {
        Ok(faults) => {
            proof.unchanged = Some(faults.is_empty());
            proof.faults = faults;
        }
        // No script runs in this document, so nothing of ours does.
        Err(Trouble::NoScript) => {}
        Err(Trouble::Other(error)) => proof.faults.push(format!("{error:#}")),
    }
    if let Some(naive) = &case.naive {
        let said = window.eval_in_page(naive).await.unwrap_or_default();
        proof.naive = Some(serde_json::from_str(&said).unwrap_or(said));
    }
    proof
}

/// Names of the acts that were not noticed.
pub async fn unnoticed(window: &SiteWindow) -> anyhow::Result<Vec<&'static str>> {
    if let Ok(faults) = observe(window, READER_SOURCE).await
        && !faults.is_empty()
    {
        bail!("the control page is changed by the reader itself: {faults:?}");
    }
    let mut unnoticed = Vec::new();
    for (name, act) in ACTS {
        let tampered = format!("(() => {{ {act}; return {READER_SOURCE} }})()");
        match observe(window, &tampered).await {
            Ok(faults) if faults.is_empty() => unnoticed.push(*name),
            Ok(_) => {}
            Err(Trouble::NoScript) => bail!("no script runs in the control page"),
            Err(Trouble::Other(error)) => return Err(error),
        }
    }
    Ok(unnoticed)
}

/// Whether the reading, stored whole or condensed and brought back, is judged the same.
fn judged_again(came: &Came, recipe: &Recipe) -> serde_json::Result<bool> {
    let mut same = serde_json::from_str::<Reading>(&serde_json::to_string(&came.reading)?)? == came.reading;
    for stored in [came.stored.clone(), came.stored.clone().condensed(recipe)] {
        let kept: StoredLooks = serde_json::from_str(&serde_json::to_string(&stored)?)?;
        same &= kept == stored && kept.judge_again(recipe) == came.reading;
    }
    Ok(same)
}

enum Trouble {
    NoScript,
    Other(anyhow::Error),
}

impl From<LookFailure> for Trouble {
    fn from(failure: LookFailure) -> Self {
        match failure {
            LookFailure::SandboxedDocument => Self::NoScript,
            other => Self::Other(other.into()),
        }
    }
}

/// Runs the script twice, once watched from outside and once with everything wrapped that it could use.
async fn observe(window: &SiteWindow, reader: &str) -> Result<Vec<String>, Trouble> {
    let form = |error: serde_json::Error| Trouble::Other(error.into());
    let text = window
        .eval_in_reader_world(&UNCHANGED.replacen("READER", reader, 1))
        .await?;
    let difference: Difference = serde_json::from_str(&text).map_err(form)?;
    let text = window
        .eval_in_reader_world(&CALLS.replacen("READER", reader, 1))
        .await?;
    let used: Used = serde_json::from_str(&text).map_err(form)?;
    let mut faults = difference.different;
    if difference.given != "string" || used.given != "string" {
        faults.push(format!("gave {} and {}", difference.given, used.given));
    }
    if used.wrapped < 1000 {
        faults.push(format!("only {} things could be wrapped", used.wrapped));
    }
    let known: Vec<&str> = READING_CALLS.lines().collect();
    faults.extend(
        used.used
            .into_iter()
            .filter(|call| !known.contains(&call.as_str())),
    );
    Ok(faults)
}
