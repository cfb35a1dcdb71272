//! File names that are safe on every system and never replace a file. Makes names, not files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::FileFault;

/// The longest name that we give, in bytes. Systems allow 255; a number and an ending still fit.
const LONGEST_NAME: usize = 150;
/// How many numbers are tried before giving up on a folder.
const NUMBERS_TRIED: u32 = 10_000;

/// Names that Windows keeps for devices, with or without an ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Returns a name made of the wanted one that is safe on Linux, macOS and Windows: no folder, no control or
/// direction character, no device, no leading dot, not too long. An empty outcome becomes `file`.
#[must_use]
pub fn safe_name(wanted: &str) -> String {
    let replaced: String = wanted
        .chars()
        .map(|character| if is_unsafe(character) { '-' } else { character })
        .collect();
    let (stem, ending) = match replaced.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 10 => (stem, Some(ending)),
        _ => (replaced.as_str(), None),
    };
    let trimmed = |text: &str| {
        text.trim_matches(|c: char| c == '.' || c.is_whitespace())
            .to_owned()
    };
    let mut stem = shortened(&trimmed(stem));
    let first_part = stem.split('.').next().unwrap_or_default();
    if stem.is_empty() {
        stem = "file".to_owned();
    } else if is_device(first_part) {
        stem = shortened(&format!("file-{stem}"));
    }
    match ending.map(trimmed).filter(|ending| !ending.is_empty()) {
        Some(ending) => format!("{stem}.{ending}"),
        None => stem,
    }
}

/// Returns whether a name can be used as it is.
#[must_use]
pub fn is_safe_name(name: &str) -> bool {
    safe_name(name) == name
}

/// Returns a path in the folder that nothing has yet: the safe name itself, or with a number before its
/// ending: `record (2).zip`.
///
/// Another program may still take it; write with [`super::write_durably_new`] to be sure.
///
/// # Errors
/// If the folder cannot be looked into or has no free name.
pub fn free_name(folder: &Path, name: &str) -> Result<PathBuf, FileFault> {
    let name = safe_name(name);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, format!(".{ending}")),
        None => (name.as_str(), String::new()),
    };
    for number in 1..=NUMBERS_TRIED {
        let tried = match number {
            1 => folder.join(&name),
            _ => folder.join(format!("{stem} ({number}){ending}")),
        };
        match fs::symlink_metadata(&tried) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(tried),
            Err(error) => return Err(error.into()),
        }
    }
    Err(FileFault::Other(io::ErrorKind::AlreadyExists))
}

fn is_unsafe(character: char) -> bool {
    matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        || character.is_control()
        // Characters that turn the direction of text can make `gpj.exe` look like a picture.
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || matches!(character, '\u{2028}' | '\u{2029}')
}

fn is_device(first_part: &str) -> bool {
    let lower = first_part.trim_end().to_lowercase();
    let numbered = |prefix: &str| {
        lower.strip_prefix(prefix).is_some_and(|rest| {
            let mut rest = rest.chars();
            matches!(
                (rest.next(), rest.next()),
                (Some('0'..='9' | '¹' | '²' | '³'), None)
            )
        })
    };
    DEVICES.contains(&lower.as_str()) || numbered("com") || numbered("lpt")
}

fn shortened(text: &str) -> String {
    let mut end = text.len().min(LONGEST_NAME);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end]
        .trim_end_matches(|c: char| c == '.' || c.is_whitespace())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_name_stays_as_it_is() {
        for name in [
            "record.zip",
            "default-off 2026-11-22.zip",
            "Übersicht.html",
            "سجل.zip",
            "PRACTICE-a.tar.gz",
            "a",
        ] {
            assert_eq!(safe_name(name), name);
            assert!(is_safe_name(name));
        }
    }

    #[test]
    fn a_dangerous_name_is_made_harmless() {
        for (wanted, made) in [
            ("../../etc/passwd", "-..-etc-passwd"),
            ("/etc/passwd", "-etc-passwd"),
            ("C:\\Windows\\x.zip", "C--Windows-x.zip"),
            ("a\0b\nc.zip", "a-b-c.zip"),
            (".bashrc", "bashrc"),
            ("..", "file"),
            ("", "file"),
            ("   ", "file"),
            ("con", "file-con"),
            ("CON.zip", "file-CON.zip"),
            ("nul.tar.gz", "file-nul.tar.gz"),
            ("com1.txt", "file-com1.txt"),
            ("LPT².x", "file-LPT².x"),
            ("name. ", "name"),
            ("\u{202e}gpj.exe", "-gpj.exe"),
            ("a|b?c*.zip", "a-b-c-.zip"),
        ] {
            assert_eq!(safe_name(wanted), made, "{wanted:?}");
        }
    }

    #[test]
    fn a_made_name_is_safe_short_and_inside_its_folder() {
        let parts = [
            "..",
            "/",
            "\\",
            "con",
            ".",
            " ",
            "a",
            "é",
            "\u{202e}",
            "x".repeat(300).as_str(),
            "zip",
        ]
        .map(str::to_owned);
        for first in &parts {
            for second in &parts {
                for third in &parts {
                    let made = safe_name(&format!("{first}{second}{third}"));
                    assert!(is_safe_name(&made), "{first}{second}{third} became {made}");
                    assert!(made.len() <= 175);
                    let joined = Path::new("/folder").join(&made);
                    assert_eq!(joined.parent(), Some(Path::new("/folder")));
                    assert_eq!(joined.file_name().unwrap().to_str(), Some(made.as_str()));
                }
            }
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            free_name(folder.path(), "a.zip").unwrap(),
            folder.path().join("a.zip")
        );
        fs::write(folder.path().join("a.zip"), "").unwrap();
        assert_eq!(
            free_name(folder.path(), "a.zip").unwrap(),
            folder.path().join("a (2).zip")
        );
        fs::create_dir(folder.path().join("a (2).zip")).unwrap();
        assert_eq!(
            free_name(folder.path(), "a.zip").unwrap(),
            folder.path().join("a (3).zip")
        );
    }

    #[test]
    #[cfg(unix)]
    fn a_link_to_nothing_takes_its_name_too() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("nowhere", folder.path().join("a")).unwrap();
        assert_eq!(
            free_name(folder.path(), "a").unwrap(),
            folder.path().join("a (2)")
        );
    }
}
