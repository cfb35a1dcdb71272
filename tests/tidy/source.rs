//! The files of the repository, and small ways to read them. No rules here.

use std::fs;
use std::process::Command;

use serde_json::Value;
use support::programs;

/// A text file that is, or is about to be, committed.
pub struct Source {
    /// Path from the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Every text file that git knows or would add, in the order of paths.
pub fn all() -> Vec<Source> {
    paths()
        .into_iter()
        .filter_map(|path| {
            let text = fs::read_to_string(programs::root().join(&path)).ok()?;
            Some(Source { path, text })
        })
        .collect()
}

/// Every path that git knows or would add, binary files too.
pub fn paths() -> Vec<String> {
    let listed = Command::new("git")
        .current_dir(programs::root())
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()
        .unwrap();
    assert!(
        listed.status.success(),
        "the tidy tests need a git clone: {listed:?}"
    );
    let mut paths: Vec<String> = String::from_utf8(listed.stdout)
        .unwrap()
        .lines()
        .filter(|path| programs::root().join(path).is_file())
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    assert!(paths.len() > 50, "git lists only {} files", paths.len());
    paths
}

/// The files whose name ends in one of `endings`.
pub fn ending_in(endings: &[&str]) -> Vec<Source> {
    all()
        .into_iter()
        .filter(|source| endings.iter().any(|ending| source.path.ends_with(ending)))
        .collect()
}

/// One file of the repository.
pub fn file(path: &str) -> String {
    fs::read_to_string(programs::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// One JSON file of the repository.
pub fn json(path: &str) -> Value {
    serde_json::from_str(&file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The capability files, by path.
pub fn capabilities() -> Vec<(String, Value)> {
    let found: Vec<_> = paths()
        .into_iter()
        .filter(|path| path.starts_with("src-tauri/capabilities/"))
        .map(|path| (path.clone(), json(&path)))
        .collect();
    assert!(!found.is_empty());
    found
}

/// What `cargo metadata` says, without asking the network.
pub fn metadata(arguments: &[&str]) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(programs::root())
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The lines of Rust that are neither comments nor below `#[cfg(test)]`, with their numbers from 1.
pub fn shipped_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Ends the test with every fault named, or lets it pass when there is none.
pub fn none(faults: &[String], rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}", faults.join("\n  "));
}
