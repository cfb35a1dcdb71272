//! The sentences of the pages, as files of Project Fluent in one language. The window asks for them, so that
//! they are in the app once, and no window carries ten languages.
//!
//! Deliberately absent: reading the files (the pages do) and the report's own words (`words`).

use crate::views::{WordsPart, WordsView};

/// The files that the pages read, of one language. `bar.ftl` comes first: the bar reads no other.
macro_rules! files {
    ($($language:literal),+ $(,)?) => {
        &[$((
            $language,
            files!(@of $language; "bar", "app", "check", "choice", "export", "facts", "first-run", "follow-up",
                "help", "home", "objection", "practice", "reasons", "records", "settings", "understand", "verify"),
        )),+]
    };
    (@of $language:literal; $($name:literal),+) => {
        &[$(include_str!(concat!("../../ui/locales/", $language, "/", $name, ".ftl"))),+]
    };
}

/// English first: it stands in for languages that are not here.
const SHIPPED: &[(&str, &[&str])] = files!("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ar");

/// The best language there is for the first of these BCP 47 tags that names one we speak. Regions do not
/// count: `de-AT` is `de`.
fn best(tags: [&str; 2]) -> &'static (&'static str, &'static [&'static str]) {
    tags.iter()
        .filter_map(|tag| {
            let wanted = tag.split(['-', '_']).next()?;
            SHIPPED
                .iter()
                .find(|(language, _)| language.eq_ignore_ascii_case(wanted))
        })
        .next()
        .unwrap_or(&SHIPPED[0])
}

/// The sentences for what the member set, or else for what the system speaks.
pub fn words(set: &str, system: &str, part: WordsPart) -> WordsView {
    let (language, files) = best([set, system]);
    let files = match part {
        WordsPart::Pages => files,
        WordsPart::Bar => files.get(..1).unwrap_or_default(),
    };
    WordsView {
        language: (*language).to_owned(),
        files: files.iter().map(|&file| file.to_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::PathBuf};

    use super::*;

    #[test]
    fn what_is_set_goes_before_what_the_system_speaks_and_english_stands_in() {
        for (set, system, expected) in [
            ("fr", "de-AT", "fr"),
            ("", "de-AT", "de"),
            ("", "pt_BR", "pt"),
            ("fi", "SV", "sv"),
            ("", "", "en"),
            ("x-klingon", "C", "en"),
        ] {
            assert_eq!(words(set, system, WordsPart::Bar).language, expected);
        }
    }

    #[test]
    fn every_file_of_every_language_is_handed_out_but_the_reports() {
        let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/locales");
        for (language, files) in SHIPPED {
            let on_disk: BTreeSet<String> = fs::read_dir(locales.join(language))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
                .filter(|path| {
                    path.file_stem()
                        .is_some_and(|name| name != "report" && name != "shell")
                })
                .map(|path| fs::read_to_string(path).unwrap())
                .collect();
            let handed_out: BTreeSet<String> = files.iter().map(|&file| file.to_owned()).collect();
            assert_eq!(handed_out, on_disk, "{language}");
        }
        let languages = fs::read_dir(locales)
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().path().is_dir())
            .count();
        assert_eq!(languages, SHIPPED.len());
    }

    #[test]
    fn the_bar_gets_its_own_file_alone() {
        let bar = words("de", "", WordsPart::Bar);
        assert_eq!(bar.files.len(), 1);
        assert!(bar.files[0].contains("bar-name ="));
    }
}
