//! The same sentences as in the UI, for the report and the read-me of an export.
//!
//! Deliberately absent: sentences of its own.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use optout::moment::Moment;
use unic_langid::langid;

/// The message files that the report needs, English; other languages join here as they come.
const ENGLISH: &[&str] = &[
    include_str!("../../ui/locales/en/app.ftl"),
    include_str!("../../ui/locales/en/records.ftl"),
    include_str!("../../ui/locales/en/objection.ftl"),
    include_str!("../../ui/locales/en/reasons.ftl"),
    include_str!("../../ui/locales/en/report.ftl"),
];

/// Messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// BCP 47 tag for `html[lang]`.
    pub language: &'static str,
}

/// A message file that does not parse; a check over all files keeps it from happening.
#[derive(Debug, thiserror::Error)]
#[error("a message file is damaged")]
pub struct LoadWordsError;

impl Words {
    /// Loads the messages for a language, or English where there is none yet.
    ///
    /// # Errors
    /// When a shipped file does not parse.
    pub fn load(_language: &str) -> Result<Self, LoadWordsError> {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
        // Plain text and HTML of one direction: the marks around variables would only get in the way of copying.
        bundle.set_use_isolating(false);
        for text in ENGLISH {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|_| LoadWordsError)?;
            bundle.add_resource(resource).map_err(|_| LoadWordsError)?;
        }
        Ok(Self {
            bundle,
            language: "en",
        })
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
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
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return Cow::Owned(id.to_owned());
        };
        let mut faults = Vec::new();
        Cow::Owned(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut faults)
                .into_owned(),
        )
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
        format!("{words} ({})", crate::show::moment(at).iso)
    }
}
