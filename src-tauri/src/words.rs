//! The same sentences as in the UI, for the report and the read-me of an export.
//!
//! Deliberately absent: sentences of its own.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use optout::moment::Moment;
use unic_langid::LanguageIdentifier;

/// The message files that the report needs, of one language.
macro_rules! files {
    ($language:literal) => {
        (
            $language,
            [
                include_str!(concat!("../../ui/locales/", $language, "/app.ftl")),
                include_str!(concat!("../../ui/locales/", $language, "/records.ftl")),
                include_str!(concat!("../../ui/locales/", $language, "/objection.ftl")),
                include_str!(concat!("../../ui/locales/", $language, "/reasons.ftl")),
                include_str!(concat!("../../ui/locales/", $language, "/report.ftl")),
                include_str!(concat!("../../ui/locales/", $language, "/shell.ftl")),
            ],
        )
    };
}

/// English first: it stands in for languages that are not here.
const SHIPPED: &[(&str, [&str; 6])] = &[
    files!("en"),
    files!("de"),
    files!("fr"),
    files!("es"),
    files!("it"),
    files!("nl"),
    files!("pt"),
    files!("pl"),
    files!("sv"),
    files!("ar"),
];

/// Messages of one language, with English ones where it has none.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    /// BCP 47 tag for `html[lang]`.
    pub language: &'static str,
}

/// A message file that does not parse; a check over all files keeps it from happening.
#[derive(Debug, thiserror::Error)]
#[error("a message file is damaged")]
pub struct LoadWordsError;

impl Words {
    /// Loads the messages for a BCP 47 tag, or English where there is none yet. Only the language counts: `de-AT`
    /// is `de`.
    ///
    /// # Errors
    /// When a shipped file does not parse.
    pub fn load(tag: &str) -> Result<Self, LoadWordsError> {
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        let (language, texts) = SHIPPED
            .iter()
            .find(|(language, _)| language.eq_ignore_ascii_case(wanted))
            .unwrap_or(&SHIPPED[0]);
        let bundle = bundle_of(language, texts)?;
        let (default, defaults) = &SHIPPED[0];
        let english = (language != default)
            .then(|| bundle_of(default, defaults))
            .transpose()?;
        Ok(Self {
            bundle,
            english,
            language,
        })
    }

    /// Writing direction, for `html[dir]`.
    pub fn direction(&self) -> &'static str {
        if self.language == "ar" { "rtl" } else { "ltr" }
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle_with(id).has_message(id)
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> Cow<'_, str> {
        self.with(id, &[])
    }

    /// A message with text variables. A missing message gives its id, which a test refuses.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> Cow<'_, str> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from(*value));
        }
        self.format(id, args)
    }

    /// A message with a plural, `count` beside its text `shown`.
    pub fn counted(&self, id: &str, count: u64) -> Cow<'_, str> {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count));
        args.set("shown", FluentValue::from(count.to_string()));
        self.format(id, args)
    }

    fn format(&self, id: &str, args: FluentArgs<'_>) -> Cow<'_, str> {
        let bundle = self.bundle_with(id);
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return Cow::Owned(id.to_owned());
        };
        let mut faults = Vec::new();
        Cow::Owned(
            bundle
                .format_pattern(pattern, Some(&args), &mut faults)
                .into_owned(),
        )
    }

    fn bundle_with(&self, id: &str) -> &FluentBundle<FluentResource> {
        match &self.english {
            Some(english) if !self.bundle.has_message(id) => english,
            _ => &self.bundle,
        }
    }

    /// A civil date in words.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        let month = self.say(&format!("month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.with(
            "date-long",
            &[("day", &number), ("month", &month), ("year", &year)],
        )
        .into_owned()
    }

    /// A moment in words, and as ISO 8601 beside it.
    pub fn moment(&self, at: &Moment) -> String {
        let local = at.local();
        let (date, time) = (
            self.date(local.date()),
            format!("{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second()),
        );
        let words = self.with("moment-long", &[("date", &date), ("time", &time)]);
        format!("{words} ({})", self.apart(&crate::show::moment(at).iso))
    }

    /// Figures that run from the left whatever stands around them.
    pub fn apart(&self, figures: &str) -> String {
        match self.direction() {
            "rtl" => format!("\u{2066}{figures}\u{2069}"),
            _ => figures.to_owned(),
        }
    }
}

fn bundle_of(language: &str, texts: &[&str]) -> Result<FluentBundle<FluentResource>, LoadWordsError> {
    let identifier: LanguageIdentifier = language.parse().map_err(|_| LoadWordsError)?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks around variables are for names of another direction; elsewhere they only get in the way of copying.
    bundle.set_use_isolating(language == "ar");
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).map_err(|_| LoadWordsError)?;
        bundle.add_resource(resource).map_err(|_| LoadWordsError)?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_language_loads_and_a_region_does_not_matter() {
        for (language, _) in SHIPPED {
            let words = Words::load(&format!("{language}-XX")).unwrap();
            assert_eq!(words.language, *language);
            assert!(!words.say("month-1").is_empty());
        }
        assert_eq!(Words::load("de_AT").unwrap().language, "de");
    }

    #[test]
    fn a_language_that_is_not_here_is_english() {
        for tag in ["fi", "", "C", "x-klingon"] {
            assert_eq!(Words::load(tag).unwrap().language, "en");
        }
    }
}
