//! Our own windows call what their capability names, and nothing else of the program or of its plug-ins.

use std::path::Path;

use serde_json::{Value, json};
use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

/// Calls each of the commands and answers with name and answer: `ran`, or what the refusal says.
const CALLS: &str = r"
const done = arguments[arguments.length - 1];
const call = ([name, fields]) => window.__TAURI_INTERNALS__.invoke(name, fields)
  .then(() => [name, 'ran'], (refusal) => [name, String(refusal && refusal.code || refusal)]);
Promise.all(arguments[0].map(call)).then((answers) => done(Object.fromEntries(answers)));
";

/// Commands of the plug-ins that are linked, and of Tauri itself. None is in a capability of ours.
fn foreign() -> Vec<(&'static str, Value)> {
    vec![
        ("plugin:fs|read_file", json!({ "path": "/etc/passwd" })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:shell|execute", json!({ "program": "true", "args": [] })),
        ("plugin:opener|open_url", json!({ "url": "http://127.0.0.1:9/" })),
        ("plugin:opener|open_path", json!({ "path": "/etc/passwd" })),
        (
            "plugin:opener|reveal_item_in_dir",
            json!({ "paths": ["/etc/passwd"] }),
        ),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:dialog|save", json!({ "options": {} })),
        ("plugin:dialog|message", json!({ "message": "hello" })),
        ("plugin:window|create", json!({ "options": { "label": "other" } })),
        ("plugin:window|close", json!({ "label": "main" })),
        (
            "plugin:window|set_title",
            json!({ "label": "main", "value": "other" }),
        ),
        ("plugin:window|title", json!({ "label": "main" })),
        (
            "plugin:webview|create_webview_window",
            json!({ "options": { "label": "other" } }),
        ),
        ("plugin:webview|internal_toggle_devtools", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:app|version", json!({})),
        ("plugin:app|name", json!({})),
        ("plugin:event|emit", json!({ "event": "view", "payload": {} })),
        (
            "plugin:event|emit_to",
            json!({ "target": { "kind": "Any" }, "event": "bar", "payload": {} }),
        ),
        ("plugin:resources|close", json!({ "rid": 0 })),
        ("plugin:menu|create_default", json!({})),
        ("plugin:image|from_path", json!({ "path": "/etc/passwd" })),
        ("no_such_command", json!({})),
    ]
}

#[tokio::test]
async fn a_window_of_ours_runs_no_command_that_its_capability_does_not_name() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &["--practice"]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::open_site(&window).await.unwrap();

    let main = window.client().window().await.unwrap();
    let granted = named_in("main");
    check(&window, &granted, "load_view").await;

    let handles = window.client().windows().await.unwrap();
    assert_eq!(handles.len(), 2, "windows that WebDriver sees");
    let bar = handles.into_iter().find(|handle| *handle != main).unwrap();
    window.client().switch_to_window(bar).await.unwrap();
    window.wait_for("main[data-page=\"bar\"]").await.unwrap();
    check(&window, &named_in("site"), "load_bar").await;

    // Nothing ran: the site's window is open and practice goes on.
    window.client().switch_to_window(main).await.unwrap();
    window
        .wait_for("main[data-page=\"check-in-app\"][data-state=\"open\"]")
        .await
        .unwrap();
    window.wait_for("section[data-state=\"practice\"]").await.unwrap();
    window.close().await.unwrap();
}

/// Calls everything that is not granted, and one command that is, so that a refusal is known to be one.
async fn check(window: &Window, granted: &[String], may: &str) {
    let mut calls: Vec<(String, Value)> = commands()
        .into_iter()
        .filter(|name| !granted.contains(name))
        .map(|name| (name, json!({})))
        .collect();
    assert!(!calls.is_empty());
    calls.extend(
        foreign()
            .into_iter()
            .map(|(name, fields)| (name.to_owned(), fields)),
    );
    let answers = call(window, &calls).await;
    assert_eq!(answers.len(), calls.len());
    for (name, answer) in &answers {
        // A command that got as far as its fields would complain of those.
        assert!(
            answer.as_str().unwrap().contains("not allowed"),
            "{name}: {answer}"
        );
    }
    let allowed = call(window, &[(may.to_owned(), json!({}))]).await;
    assert_eq!(allowed[may], "ran");
}

async fn call(window: &Window, calls: &[(String, Value)]) -> serde_json::Map<String, Value> {
    let answers = window
        .client()
        .execute_async(CALLS, vec![json!(calls)])
        .await
        .unwrap();
    answers.as_object().unwrap().clone()
}

/// The commands of ours that a capability names.
fn named_in(capability: &str) -> Vec<String> {
    let path = programs::root().join("src-tauri/capabilities").join(capability);
    let file: Value = read(&path.with_extension("json"));
    file["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect()
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The names that `build.rs` lists.
pub fn commands() -> Vec<String> {
    let script = std::fs::read_to_string(programs::root().join("src-tauri/build.rs")).unwrap();
    let list = script.split("= &[").nth(1).unwrap().split("];").next().unwrap();
    let names: Vec<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(names.len() > 30, "{names:?}");
    names
}
