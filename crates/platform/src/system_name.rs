//! What this computer's system calls itself, for a problem report. Names the system, never the computer or its member.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::Path;

/// The file in which a Linux system names itself (os-release(5)).
const OS_RELEASE: [&str; 2] = ["/etc/os-release", "/usr/lib/os-release"];

/// Returns the kind of system, the kind of processor and, on Linux, the distribution's own name.
#[must_use]
pub fn system_name() -> String {
    let named = OS_RELEASE
        .iter()
        .find_map(|path| fs::read_to_string(Path::new(path)).ok())
        .and_then(|text| pretty_name(&text));
    match named {
        Some(name) => format!("{OS} {ARCH}, {name}"),
        None => format!("{OS} {ARCH}"),
    }
}

/// The value of `PRETTY_NAME`, without its quotes.
fn pretty_name(os_release: &str) -> Option<String> {
    let value = os_release
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    let value = value.trim().trim_matches(['"', '\'']);
    let printed: String = value.chars().filter(|sign| !sign.is_control()).take(80).collect();
    (!printed.is_empty()).then_some(printed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distribution_is_named_as_it_names_itself() {
        for (text, name) in [
            (
                "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n",
                Some("Debian GNU/Linux 13 (trixie)"),
            ),
            ("PRETTY_NAME='Plain OS'", Some("Plain OS")),
            ("PRETTY_NAME=\"\"", None),
            ("ID=debian", None),
        ] {
            assert_eq!(pretty_name(text).as_deref(), name, "{text}");
        }
    }

    #[test]
    fn the_kind_of_system_comes_first() {
        assert!(system_name().starts_with(&format!("{OS} {ARCH}")));
    }
}
