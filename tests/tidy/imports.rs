//! Who may use whom: the staircase `ui > src-tauri > platform > optout > evidence`, and the bans on what a
//! crate may bring in.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::source;

/// Our packages, and which of ours each may use.
const STAIRCASE: &[(&str, &[&str])] = &[
    ("default-off-evidence", &[]),
    ("default-off-optout", &["default-off-evidence"]),
    (
        "default-off-platform",
        &["default-off-optout", "default-off-evidence"],
    ),
    ("default-off-paper", &[]),
    (
        "default-off",
        &[
            "default-off-paper",
            "default-off-platform",
            "default-off-optout",
            "default-off-evidence",
        ],
    ),
    (
        "default-off-tests",
        &[
            "default-off",
            "default-off-platform",
            "default-off-optout",
            "default-off-evidence",
        ],
    ),
    ("xtask", &[]),
];

/// Packages that only one of ours may use directly, and why.
const ALONE: &[(&str, &str)] = &[
    ("reqwest", "default-off-platform"),
    ("keyring", "default-off-platform"),
    ("rusqlite", "default-off-evidence"),
    ("typst", "default-off-paper"),
    ("tauri", "default-off"),
    ("wry", "default-off"),
];

/// What a crate is not to bring in. Names that begin so count too.
const NOT_IN: &[(&str, &[&str])] = &[
    (
        "default-off-evidence",
        &[
            "tokio",
            "futures",
            "async",
            "reqwest",
            "hyper",
            "getrandom",
            "rand",
            "chrono",
            "time",
        ],
    ),
    (
        "default-off-optout",
        &[
            "tokio",
            "futures",
            "async",
            "reqwest",
            "hyper",
            "getrandom",
            "rand",
            "rusqlite",
            "tempfile",
            "zip",
        ],
    ),
    (
        "default-off-paper",
        &[
            "tokio",
            "async",
            "reqwest",
            "hyper",
            "getrandom",
            "rand",
            "tempfile",
            "zip",
            "jiff",
            "fluent",
        ],
    ),
];

/// Words that have no place in the shipped source of a crate that does no I/O.
const OUTSIDE_WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "::now()",
    "async fn",
];

/// Direct dependencies of our packages, with their kind (`normal`, `dev`, `build`).
fn dependencies() -> BTreeMap<String, Vec<(String, String)>> {
    let metadata = source::metadata(&["--no-deps"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let uses = package["dependencies"].as_array().unwrap().iter();
            let uses = uses
                .map(|one| {
                    (
                        text(&one["name"]),
                        one["kind"].as_str().unwrap_or("normal").to_owned(),
                    )
                })
                .collect();
            (text(&package["name"]), uses)
        })
        .collect()
}

#[test]
fn imports_go_down_the_stairs_only() {
    let dependencies = dependencies();
    let mut known: Vec<&str> = STAIRCASE.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(
        dependencies.keys().map(String::as_str).collect::<Vec<_>>(),
        known,
        "the packages of the house"
    );

    let mut faults = Vec::new();
    for (name, may_use) in STAIRCASE {
        for (used, _) in &dependencies[*name] {
            // A crate may use itself in its tests, with a feature for fakes.
            let is_ours = known.contains(&used.as_str()) && used != name;
            if is_ours && !may_use.contains(&used.as_str()) {
                faults.push(format!("{name} uses {used}"));
            }
        }
    }
    source::none(&faults, "imports that go up");
}

#[test]
fn xtask_uses_the_standard_library_alone() {
    assert_eq!(dependencies()["xtask"], Vec::new());
}

#[test]
fn network_keychain_database_and_windows_each_have_one_room() {
    let mut faults = Vec::new();
    for (name, uses) in dependencies() {
        for (used, kind) in uses {
            let wrong_room = ALONE
                .iter()
                .any(|(package, room)| used == *package && name != *room);
            if wrong_room && kind != "dev" {
                faults.push(format!("{name} uses {used}"));
            }
        }
    }
    source::none(&faults, "packages in the wrong room");
}

#[test]
fn the_pure_crates_bring_in_no_clock_no_chance_and_no_network() {
    let dependencies = dependencies();
    let mut faults = Vec::new();
    for (name, banned) in NOT_IN {
        for (used, kind) in &dependencies[*name] {
            if kind != "dev" && banned.iter().any(|ban| used.starts_with(ban)) {
                faults.push(format!("{name} uses {used}"));
            }
        }
    }
    source::none(&faults, "packages that a pure crate must not use");
}

#[test]
fn optout_does_no_input_or_output() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs"]) {
        let is_test = source.path.contains("/tests/") || source.path.ends_with("_tests.rs");
        if source.path.starts_with("crates/optout/src/") && !is_test {
            for (number, line) in source::shipped_lines(&source.text) {
                if let Some(word) = OUTSIDE_WORLD.iter().find(|word| line.contains(**word)) {
                    faults.push(format!("{}:{number}: {word}", source.path));
                }
            }
        }
    }
    source::none(&faults, "the outside world in optout");
}

#[test]
fn only_the_bridge_knows_tauri() {
    let mut faults = Vec::new();
    let scope = concat!("@tauri", "-apps");
    for source in source::ending_in(&[".ts", ".svelte", ".js", ".html"]) {
        let is_ui = source.path.starts_with("ui/src/") && !source.path.starts_with("ui/src/bridge/");
        if is_ui && source.text.contains(scope) {
            faults.push(source.path);
        }
    }
    source::none(&faults, "Tauri outside ui/src/bridge");
}

#[test]
fn components_know_neither_the_bridge_nor_the_pages() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".ts", ".svelte"]) {
        if !source.path.starts_with("ui/src/components/") {
            continue;
        }
        for (index, line) in source.text.lines().enumerate() {
            let is_import = line.trim_start().starts_with("import ") && !line.contains("import type");
            if is_import && (line.contains("/bridge/") || line.contains("/pages/")) {
                faults.push(format!("{}:{}", source.path, index + 1));
            }
        }
    }
    source::none(&faults, "components that reach up");
}
