//! The desktop entry that packages install: its names in every language come from the same sentences as the menu's.
//! `WRITE_DESKTOP_ENTRY=1 cargo test desktop_entry` writes it anew. A test only: the file is committed, and the
//! packager fills in what stands in double braces.

use std::{fs, path::PathBuf};

use crate::words::Words;

const LANGUAGES: [&str; 9] = ["de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ar"];

fn entry() -> String {
    let english = Words::load("en").unwrap();
    let others = LANGUAGES.map(|language| Words::load(language).unwrap());
    let mut text = "[Desktop Entry]\nType=Application\nVersion=1.5\n".to_owned();
    for (key, id) in [
        ("Name", "desktop-name"),
        ("GenericName", "desktop-generic-name"),
        ("Comment", "desktop-comment"),
        ("Keywords", "desktop-keywords"),
    ] {
        let mut line = |name: String, words: &Words| {
            let value = words.say(id);
            assert!(!value.is_empty() && !value.contains(['\n', '\\']), "{name}");
            text.push_str(&format!("{name}={value}\n"));
        };
        line(key.to_owned(), &english);
        for words in &others {
            line(format!("{key}[{}]", words.language), words);
        }
    }
    text.push_str(
        "Exec={{exec}}\nIcon={{icon}}\nTerminal=false\nCategories=Utility;Security;\nStartupWMClass=default-off\n\
         StartupNotify=true\nSingleMainWindow=true\n",
    );
    text
}

#[test]
fn the_desktop_entry_has_its_names_in_every_language() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("packaging/default-off.desktop");
    let wanted = entry();
    if std::env::var_os("WRITE_DESKTOP_ENTRY").is_some() {
        fs::write(&file, &wanted).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        wanted,
        "WRITE_DESKTOP_ENTRY=1 writes it anew"
    );
    for key in ["Name", "GenericName", "Comment", "Keywords"] {
        let count = wanted.lines().filter(|line| line.starts_with(key)).count();
        assert_eq!(count, 1 + LANGUAGES.len(), "{key}");
    }
    // A list ends with its separator (Desktop Entry Specification 1.5, section 4).
    let lists = wanted.lines().filter(|line| line.starts_with("Keywords"));
    assert!(lists.into_iter().all(|line| line.ends_with(';')));
}

#[test]
fn the_packages_take_this_entry() {
    let config: serde_json::Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
    for package in ["deb", "rpm"] {
        assert_eq!(
            config["bundle"]["linux"][package]["desktopTemplate"],
            "packaging/default-off.desktop"
        );
    }
}
