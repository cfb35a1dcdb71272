//! A hostile page in the real site view tries every way to our commands, our pages and our files.
//!
//! It cannot tell us what it found except by what it shows: the one switch it draws at the end stands on
//! "off" when nothing was found and on "on" when anything was. A control page that always finds something
//! shows that a find would be seen.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;
use support::programs;
use support::stage::{Keychain, Stage};

const TRIES: &str = include_str!("hostile_page.js");

#[test]
fn a_hostile_page_in_the_site_view_reaches_nothing_of_ours() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let cases = stage.scratch().join("cases");
    lay(&cases.join("hostile"), "false", "off");
    lay(&cases.join("control"), "true", "on");

    let reader = programs::program("read-pages").unwrap();
    let output = stage
        .command(reader)
        .arg(&cases)
        .arg("--json")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .unwrap();
    let lines: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let outcome = |case: &str| lines.iter().find(|line| line["case"] == case).unwrap()["outcome"].clone();
    assert_eq!(outcome("control"), "on", "{lines:?}");
    assert_eq!(outcome("hostile"), "off", "{lines:?}");
}

fn lay(folder: &Path, control: &str, accept: &str) {
    fs::create_dir_all(folder).unwrap();
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Data for Generative AI Improvement</title>\
         <main><h1>Data for Generative AI Improvement</h1><p id=slow role=progressbar>Loading</p></main>\
         <script>const CONTROL = {control};{TRIES}</script></html>"
    );
    fs::write(folder.join("page.html"), page).unwrap();
    let case = format!(
        "path = \"/mypreferences/d/settings/data-for-ai-improvement\"\nstatus = 200\n\n[expect]\naccept = [\"{accept}\"]\n"
    );
    fs::write(folder.join("case.toml"), case).unwrap();
}
