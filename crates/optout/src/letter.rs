//! Letter templates: named parts in nine languages, filling them in one pass, and days in words.
//!
//! The language is the letter's, not the UI's. Which parts stand in a letter is decided by `objection`. A value that
//! a member typed is never read as a template.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// The languages that a letter can be written in (BCP 47).
pub const LETTER_LANGUAGES: [&str; 9] = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv"];

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// To LinkedIn: the objection.
    Objection,
    /// To LinkedIn: what is still open.
    Reminder,
    /// To an authority.
    Complaint,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Objection, Self::Reminder, Self::Complaint];
}

/// The three letters of a language, and how it writes a day.
macro_rules! texts {
    ($language:literal) => {
        [
            include_str!(concat!("../letters/", $language, "/objection.txt")),
            include_str!(concat!("../letters/", $language, "/reminder.txt")),
            include_str!(concat!("../letters/", $language, "/complaint.txt")),
            include_str!(concat!("../letters/", $language, "/day.txt")),
        ]
    };
}

/// Why a part cannot be written. A test keeps this from happening with what is shipped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterPartError {
    /// No letter in this language.
    #[error("there is no letter in this language")]
    NoLanguage,
    /// The template lacks a part.
    #[error("the letter has no part of this name: {part}")]
    NoPart {
        /// The part.
        part: &'static str,
    },
    /// The part asks for a value that is not given.
    #[error("the letter asks for a value that is not given, in: {part}")]
    NoValue {
        /// The part.
        part: &'static str,
    },
}

/// The parts of one letter in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterTemplate {
    parts: BTreeMap<&'static str, String>,
}

impl LetterTemplate {
    /// The objection in a language.
    ///
    /// # Errors
    /// [`LetterPartError::NoLanguage`] for any language but [`LETTER_LANGUAGES`].
    pub fn objection(language: &str) -> Result<Self, LetterPartError> {
        Self::of(LetterKind::Objection, language)
    }

    /// A kind of letter in a language.
    ///
    /// # Errors
    /// [`LetterPartError::NoLanguage`] for any language but [`LETTER_LANGUAGES`].
    pub fn of(kind: LetterKind, language: &str) -> Result<Self, LetterPartError> {
        let [objection, reminder, complaint, _] = texts_of(language)?;
        Ok(Self {
            parts: parse(match kind {
                LetterKind::Objection => objection,
                LetterKind::Reminder => reminder,
                LetterKind::Complaint => complaint,
            }),
        })
    }

    /// The names of the parts.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.parts.keys().copied()
    }

    /// A part as it stands in the file.
    #[must_use]
    pub fn raw(&self, part: &str) -> Option<&str> {
        self.parts.get(part).map(String::as_str)
    }

    /// A part with its values.
    ///
    /// # Errors
    /// [`LetterPartError`] where the part or a value is missing.
    pub fn fill(&self, part: &'static str, values: &[(&str, &str)]) -> Result<String, LetterPartError> {
        let mut rest = self.raw(part).ok_or(LetterPartError::NoPart { part })?;
        let mut filled = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or(LetterPartError::NoValue { part })?;
            let value = values.iter().find(|(known, _)| *known == name);
            let (_, value) = value.ok_or(LetterPartError::NoValue { part })?;
            filled.push_str(before);
            filled.push_str(value);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

fn texts_of(language: &str) -> Result<[&'static str; 4], LetterPartError> {
    Ok(match language {
        "en" => texts!("en"),
        "de" => texts!("de"),
        "fr" => texts!("fr"),
        "es" => texts!("es"),
        "it" => texts!("it"),
        "nl" => texts!("nl"),
        "pl" => texts!("pl"),
        "pt" => texts!("pt"),
        "sv" => texts!("sv"),
        _ => return Err(LetterPartError::NoLanguage),
    })
}

/// How a language writes a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DayWords(LetterTemplate);

impl DayWords {
    /// The words of a letter's language.
    ///
    /// # Errors
    /// [`LetterPartError::NoLanguage`] for any language but [`LETTER_LANGUAGES`].
    pub(crate) fn of(language: &str) -> Result<Self, LetterPartError> {
        let [_, _, _, day] = texts_of(language)?;
        Ok(Self(LetterTemplate { parts: parse(day) }))
    }

    /// A day in words, such as "1 June 2026".
    ///
    /// # Errors
    /// [`LetterPartError::NoPart`] where the file lacks a month.
    pub(crate) fn say(&self, day: Date) -> Result<String, LetterPartError> {
        const MONTHS: [&str; 12] = [
            "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
            "month-9", "month-10", "month-11", "month-12",
        ];
        let month = usize::from(day.month().unsigned_abs()).checked_sub(1);
        let month = month.and_then(|month| MONTHS.get(month)).copied();
        let month = self
            .0
            .fill(month.ok_or(LetterPartError::NoPart { part: "month" })?, &[])?;
        let number = match day.day() {
            1 => self.0.fill("first", &[])?,
            number => number.to_string(),
        };
        let values = [
            ("day", number.as_str()),
            ("month", &month),
            ("year", &day.year().to_string()),
        ];
        self.0.fill("day", &values)
    }
}

/// The line above the note on the records, which stands below the name.
const NOTE_LINE: &str = "----------";
/// Most characters of a code without a space, so that no line of a letter breaks it near its end.
const GROUP: usize = 16;

/// The note on the records at the end of a letter: the code of the log and, where there is one, the sealing key.
///
/// # Errors
/// [`LetterPartError::NoPart`] where the file lacks the words.
pub(crate) fn record_note(
    objection: &LetterTemplate,
    head: &str,
    fingerprint: Option<&str>,
) -> Result<String, LetterPartError> {
    let head = objection.fill("record", &[("head", &in_groups(head))])?;
    let sealed = match fingerprint {
        Some(key) => format!(
            "\n{}",
            objection.fill("record-sealed", &[("fingerprint", &in_groups(key))])?
        ),
        None => String::new(),
    };
    Ok(format!("{NOTE_LINE}\n{head}{sealed}"))
}

/// A code in groups of about the same length, none of them a lone character.
fn in_groups(code: &str) -> String {
    let mut groups = Vec::new();
    for word in code.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        let length = letters
            .len()
            .div_ceil(letters.len().div_ceil(GROUP).max(1))
            .max(1);
        groups.extend(
            letters
                .chunks(length)
                .map(|group| group.iter().collect::<String>()),
        );
    }
    groups.join(" ")
}

/// Whether a text holds a character that no form takes, or one that makes it read otherwise than it is sent: a control
/// character other than a line break, or one that turns the direction of writing.
#[must_use]
pub fn has_odd_character(text: &str) -> bool {
    text.chars().any(|c| {
        (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

fn parse(text: &'static str) -> BTreeMap<&'static str, String> {
    let mut parts: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut current = None;
    for line in text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            current = Some(name);
        } else if let Some(name) = current {
            let part = parts.entry(name).or_default();
            if !part.is_empty() {
                part.push('\n');
            }
            part.push_str(line);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placeholders(text: &str) -> Vec<&str> {
        let mut found: Vec<_> = text
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect();
        found.sort_unstable();
        found
    }

    #[test]
    fn every_language_has_the_same_parts_with_the_same_values() {
        let all = LETTER_LANGUAGES
            .into_iter()
            .flat_map(|language| LetterKind::ALL.map(|kind| (language, kind)));
        for (language, kind) in all {
            let english = LetterTemplate::of(kind, "en").unwrap();
            let letter = LetterTemplate::of(kind, language).unwrap();
            assert!(letter.names().eq(english.names()), "{language} {kind:?}");
            for part in letter.names() {
                let (own, model) = (letter.raw(part).unwrap(), english.raw(part).unwrap());
                assert_eq!(placeholders(own), placeholders(model), "{language}: {part}");
                let law_name = part.starts_with("law-");
                assert!(
                    language == "en" || law_name || own != model,
                    "{language}: {part} is not translated"
                );
            }
        }
    }

    #[test]
    fn a_day_is_written_as_its_language_writes_it() {
        for (language, day, words) in [
            ("en", "2026-06-01", "1 June 2026"),
            ("de", "2026-06-01", "1. Juni 2026"),
            ("fr", "2026-06-01", "1er juin 2026"),
            ("fr", "2026-08-11", "11 août 2026"),
            ("es", "2026-06-01", "1 de junio de 2026"),
            ("it", "2026-06-01", "1º giugno 2026"),
            ("nl", "2028-02-29", "29 februari 2028"),
            ("pt", "2026-06-01", "1 de junho de 2026"),
            ("pl", "2026-12-31", "31 grudnia 2026"),
            ("sv", "2026-05-02", "2 maj 2026"),
        ] {
            let day: Date = day.parse().unwrap();
            assert_eq!(DayWords::of(language).unwrap().say(day).unwrap(), words);
        }
        for language in LETTER_LANGUAGES {
            let words = DayWords::of(language).unwrap();
            let mut said = std::collections::BTreeSet::new();
            for month in 1..=12 {
                said.insert(words.say(jiff::civil::date(2026, month, 2)).unwrap());
            }
            assert_eq!(said.len(), 12, "{language}");
        }
    }

    #[test]
    fn no_article_stands_before_an_italian_day() {
        // The eighth and the eleventh begin with a vowel, so that the article would change.
        for kind in LetterKind::ALL {
            let letter = LetterTemplate::of(kind, "it").unwrap();
            for part in letter.names() {
                let text = letter.raw(part).unwrap();
                for day in [
                    "sent",
                    "due",
                    "answered",
                    "extended",
                    "reminded",
                    "company",
                    "answer_by",
                    "until",
                    "acknowledged",
                    "details",
                ] {
                    for article in ["il", "Il", "del", "al"] {
                        assert!(!text.contains(&format!("{article} {{{day}}}")), "{part}: {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_value_that_looks_like_a_template_is_left_as_it_is() {
        let letter = LetterTemplate::objection("en").unwrap();
        let filled = letter.fill("member", &[("email", "{head}{law}")]).unwrap();
        assert!(filled.contains("{head}{law}"));
    }

    #[test]
    fn no_group_of_a_code_is_a_lone_character() {
        for length in 2..=200 {
            let code = "a".repeat(length);
            let groups = in_groups(&code);
            assert_eq!(groups.replace(' ', ""), code);
            let shortest = groups.split(' ').map(str::len).min().unwrap();
            assert!(
                shortest > 1 && groups.split(' ').all(|group| group.len() <= GROUP),
                "{groups}"
            );
        }
        assert_eq!(in_groups("7 abc"), "7 abc");
    }

    #[test]
    fn a_missing_part_value_or_language_is_an_error() {
        let letter = LetterTemplate::objection("en").unwrap();
        assert_eq!(
            letter.fill("nothing", &[]),
            Err(LetterPartError::NoPart { part: "nothing" })
        );
        assert_eq!(
            letter.fill("member", &[]),
            Err(LetterPartError::NoValue { part: "member" })
        );
        assert_eq!(
            LetterTemplate::objection("ja").unwrap_err(),
            LetterPartError::NoLanguage
        );
    }
}
