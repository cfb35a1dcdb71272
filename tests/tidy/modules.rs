//! What every module and every test owes: a heading, the lint table, and to be run at all.

use crate::source;

#[test]
fn every_module_opens_with_what_lives_there() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs"]) {
        let first = source.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            faults.push(source.path);
        }
    }
    source::none(&faults, "modules without a heading");
}

#[test]
fn every_package_takes_the_lint_table() {
    let manifests = source::ending_in(&["Cargo.toml"]);
    assert!(manifests.len() >= 7);
    for manifest in manifests.iter().filter(|manifest| manifest.path != "Cargo.toml") {
        let table: toml::Table = manifest.text.parse().unwrap();
        // A package outside the workspace, like the fuzz targets, cannot take it.
        if table.contains_key("workspace") {
            continue;
        }
        assert_eq!(
            table["lints"]["workspace"].as_bool(),
            Some(true),
            "{}",
            manifest.path
        );
    }
}

#[test]
fn no_test_is_switched_off_or_left_open() {
    let everywhere = [
        concat!("#[ign", "ore"),
        concat!("#[should_", "panic"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("dbg", "!("),
    ];
    let in_ui = ["it", "test", "describe"]
        .map(|word| ["skip", "only", "todo", "fails"].map(|end| format!("{word}.{end}(")))
        .concat();
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs", ".test.ts"]) {
        for (index, line) in source.text.lines().enumerate() {
            let rust = source.path.ends_with(".rs") && everywhere.iter().any(|word| line.contains(word));
            let ui = source.path.ends_with(".ts") && in_ui.iter().any(|word| line.contains(word));
            if rust || ui {
                faults.push(format!("{}:{}: {}", source.path, index + 1, line.trim()));
            }
        }
    }
    source::none(&faults, "tests that do not count");
}

#[test]
fn no_test_sleeps() {
    let sleep = concat!("::sle", "ep(");
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs"]) {
        let is_test = source.path.starts_with("tests/") || source.path.contains("/tests/");
        // The one place that waits, always for a condition and with a deadline.
        if !is_test || source.path == "tests/support/wait.rs" {
            continue;
        }
        for (index, line) in source.text.lines().enumerate() {
            if line.contains(sleep) {
                faults.push(format!("{}:{}", source.path, index + 1));
            }
        }
    }
    source::none(&faults, "tests that sleep");
}

#[test]
fn every_file_of_tests_is_run() {
    let paths = source::paths();
    let mut faults = Vec::new();
    for main in paths
        .iter()
        .filter(|path| path.starts_with("tests/") && path.ends_with("/main.rs"))
    {
        let folder = main.trim_end_matches("main.rs");
        let text = source::file(main);
        for path in &paths {
            let stem = path
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_suffix(".rs"));
            let Some(stem) = stem.filter(|stem| !stem.contains('/') && *stem != "main") else {
                continue;
            };
            if !text.lines().any(|line| line.trim() == format!("mod {stem};")) {
                faults.push(path.clone());
            }
        }
        let manifest = source::file("tests/Cargo.toml");
        let target = main.trim_start_matches("tests/");
        if !manifest.contains(&format!("path = \"{target}\"")) {
            faults.push(format!("{main}: not in tests/Cargo.toml"));
        }
    }
    source::none(&faults, "tests that nobody runs");
}
