//! The rooms and what lies in them: the top level, sizes, names, what is never committed.

use support::programs;

use crate::source;

/// Everything the top level may hold.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".deny.toml",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".rustfmt.toml",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "crates",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

/// Everything the top level must hold.
const NEEDED: &[&str] = &[
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "crates",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

const LONGEST: usize = 500;

/// Endings of a type's name that say nothing about it.
const EMPTY_WORDS: &[&str] = &[
    "Manager",
    "Service",
    "Helper",
    "Util",
    "Utils",
    "Handler",
    "Processor",
    "Data",
    "Info",
];

#[test]
fn the_top_level_is_the_one_of_the_map() {
    let mut top: Vec<String> = source::paths()
        .iter()
        .filter_map(|path| path.split('/').next())
        .map(str::to_owned)
        .collect();
    top.dedup();
    let strangers: Vec<String> = top
        .iter()
        .filter(|name| !TOP.contains(&name.as_str()))
        .cloned()
        .collect();
    source::none(&strangers, "strangers at the top level");
    for needed in NEEDED {
        assert!(top.iter().any(|name| name == needed), "{needed} is missing");
    }
}

#[test]
fn no_file_of_code_is_long_without_a_reason() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs", ".ts", ".svelte", ".js", ".css"]) {
        let lines = source.text.lines().count();
        let reason = source.text.lines().take(8).any(|line| {
            line.contains("Over 500 lines because") || line.to_ascii_lowercase().contains("generated")
        });
        if lines > LONGEST && !reason {
            faults.push(format!("{}: {lines} lines", source.path));
        }
    }
    source::none(
        &faults,
        "files past 500 lines without \"Over 500 lines because ...\" at their top",
    );
}

#[test]
fn no_type_has_an_empty_word_for_a_name() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs", ".ts", ".svelte"]) {
        for (index, line) in source.text.lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            while let Some(word) = words.next() {
                if !matches!(word, "struct" | "enum" | "trait" | "class" | "interface" | "type") {
                    continue;
                }
                let name = words.next().unwrap_or_default();
                if EMPTY_WORDS.iter().any(|empty| name.ends_with(empty)) {
                    faults.push(format!("{}:{}: {name}", source.path, index + 1));
                }
            }
        }
    }
    source::none(&faults, "names that say nothing");
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let root = programs::root();
    let program = std::env::current_exe().unwrap();
    let target = program.ancestors().nth(3).unwrap();
    let mut faults = Vec::new();
    for source in source::all() {
        for place in [root.as_path(), target] {
            let place = place.to_str().unwrap();
            if place.len() > 4 && source.text.contains(place) {
                faults.push(format!("{}: {place}", source.path));
            }
        }
    }
    source::none(&faults, "paths of this machine");
}

#[test]
fn nothing_built_is_committed() {
    let built = ["target/", "node_modules/", "ui/dist/", "src-tauri/gen/"];
    let faults: Vec<String> = source::paths()
        .into_iter()
        .filter(|path| {
            built
                .iter()
                .any(|folder| path.starts_with(folder) || path.contains(&format!("/{folder}")))
        })
        .collect();
    source::none(&faults, "built files");
}

#[test]
fn rust_files_and_ui_folders_are_named_as_the_house_names_them() {
    let mut faults = Vec::new();
    let plain = |name: &str, joint: char| {
        name.chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == joint)
    };
    for path in source::paths() {
        let name = path.rsplit('/').next().unwrap();
        // A program is called as it is typed.
        let is_program = path.contains("/bin/");
        if let Some(stem) = name.strip_suffix(".rs") {
            let joint = if is_program && stem.contains('-') {
                '-'
            } else {
                '_'
            };
            if !plain(stem, joint) {
                faults.push(path.clone());
            }
        }
        for room in ["ui/src/components/", "ui/src/pages/"] {
            if let Some((folder, _)) = path.strip_prefix(room).and_then(|rest| rest.split_once('/'))
                && !plain(folder, '-')
            {
                faults.push(path.clone());
            }
        }
    }
    source::none(&faults, "names of files and folders");
}
