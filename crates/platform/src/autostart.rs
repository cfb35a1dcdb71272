//! Starting with the computer, by the member's wish: one file in the desktop's autostart folder (Desktop Application
//! Autostart Specification 0.5). Only Linux desktops so far; elsewhere there is no place, and the app offers nothing.
//!
//! Deliberately absent: what is done at that start, and its words.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::{FileFault, make_private_folder, write_durably};

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutostartEntry<'a> {
    /// The app's name.
    pub name: &'a str,
    /// What the start is for, in one sentence.
    pub comment: &'a str,
    /// The program.
    pub program: &'a Path,
    /// Its one argument.
    pub argument: &'a str,
    /// Name of the icon.
    pub icon: &'a str,
}

/// Returns the place of the file, where this system has one.
#[must_use]
pub fn place(app_id: &str) -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let absolute = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let config = absolute("XDG_CONFIG_HOME").or_else(|| absolute("HOME").map(|home| home.join(".config")))?;
    Some(config.join("autostart").join(format!("{app_id}.desktop")))
}

/// The program that is running now, as it is to be started later.
#[must_use]
pub fn this_program() -> Option<PathBuf> {
    // Inside an AppImage the program's own path is gone after the end.
    std::env::var_os("APPIMAGE")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| std::env::current_exe().ok())
}

/// Whether the file is there and not switched off by the desktop's own settings.
#[must_use]
pub fn is_on(place: &Path) -> bool {
    let Ok(bytes) = crate::files::read_capped(place, 64 * 1024) else {
        return false;
    };
    !String::from_utf8_lossy(&bytes)
        .lines()
        .any(|line| line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false")
}

/// Writes the file.
///
/// # Errors
/// If the folder or the file cannot be written.
pub fn turn_on(place: &Path, entry: &AutostartEntry<'_>) -> Result<(), FileFault> {
    if let Some(folder) = place.parent()
        && !folder.is_dir()
    {
        // The folder belongs to the whole desktop: one that is there keeps its own mode.
        make_private_folder(folder)?;
    }
    write_durably(place, text(entry).as_bytes())
}

/// Removes the file. One that is not there counts as removed.
///
/// # Errors
/// If it cannot be removed.
pub fn turn_off(place: &Path) -> Result<(), FileFault> {
    match fs::remove_file(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn text(entry: &AutostartEntry<'_>) -> String {
    format!(
        "[Desktop Entry]\nType=Application\nName={}\nComment={}\nExec={} {}\nIcon={}\nTerminal=false\nNoDisplay=true\n\
         X-GNOME-Autostart-enabled=true\n",
        one_line(entry.name),
        one_line(entry.comment),
        quoted(&entry.program.to_string_lossy()),
        entry.argument,
        one_line(entry.icon),
    )
}

/// A value of type string: its escapes are those of the Desktop Entry Specification 1.5, section 4.
fn one_line(value: &str) -> String {
    value.replace('\\', "\\\\").replace(['\n', '\r'], " ")
}

/// A quoted argument of `Exec` (section 7): first the quoting rule, then the rule for strings on top of it.
fn quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    for character in argument.chars() {
        match character {
            '"' | '`' | '$' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '%' => out.push_str("%%"),
            '\n' | '\r' => out.push(' '),
            _ => out.push(character),
        }
    }
    out.push('"');
    out.replace('\\', "\\\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(program: &Path) -> AutostartEntry<'_> {
        AutostartEntry {
            name: "Default Off",
            comment: "Shows a reminder",
            program,
            argument: "--remind",
            icon: "default-off",
        }
    }

    #[test]
    fn the_file_is_there_when_wanted_and_gone_when_not() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("autostart/org.example.App.desktop");
        assert!(!is_on(&place));
        turn_on(&place, &entry(Path::new("/usr/bin/default-off"))).unwrap();
        assert!(is_on(&place));
        let text = fs::read_to_string(&place).unwrap();
        assert!(
            text.contains("\nExec=\"/usr/bin/default-off\" --remind\n"),
            "{text}"
        );
        fs::write(&place, format!("{text}Hidden=true\n")).unwrap();
        assert!(!is_on(&place), "the desktop's own settings switched it off");
        turn_off(&place).unwrap();
        turn_off(&place).unwrap();
        assert!(!place.exists());
    }

    #[test]
    fn no_path_can_add_a_line_or_a_second_program() {
        let odd = "/opt/a b/\"$(x)\" `y` 100%\nExec=evil\\z";
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.desktop");
        turn_on(&place, &entry(Path::new(odd))).unwrap();
        let text = fs::read_to_string(&place).unwrap();
        assert_eq!(text.matches("Exec=").count(), 2, "{text}");
        assert_eq!(
            text.lines()
                .filter(|line| line.starts_with("Exec="))
                .collect::<Vec<_>>(),
            ["Exec=\"/opt/a b/\\\\\"\\\\$(x)\\\\\" \\\\`y\\\\` 100%% Exec=evil\\\\\\\\z\" --remind"]
        );
    }
}
