//! By when an answer is due: legal periods as pure date arithmetic, each with its source.
//!
//! GDPR periods follow Regulation (EEC, Euratom) 1182/71: the day of receipt does not count (Art. 3(1)), a period in
//! months ends on the same day number or on the month's last day (Art. 3(2)(c)), and a period that ends on a weekend
//! or public holiday ends with the next working day (Art. 3(4)). Both dates are always given. Deliberately absent:
//! today, sentences, and one-off holidays that a government declares for a single year.

use std::str::FromStr;

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

use crate::region::Region;
use crate::working_day::{Holidays, next_weekday, next_working_day};

/// A rule that gives a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// GDPR Art. 12(3): one month, three with an extension notified within the first.
    Gdpr,
    /// UK GDPR Art. 12(3): the same, and the acknowledgement of a complaint since 19 June 2026.
    Uk,
    /// UK DPA 2018 s. 164A: a complaint to the controller is acknowledged within 30 days.
    UkComplaint,
    /// California Civil Code 1798.130(a)(2): 45 days, 90 with an extension.
    California,
    /// PIPEDA s. 8(3) and (4): 30 days, 60 with an extension.
    Canada,
    /// Quebec's private sector act s. 32: 30 days.
    Quebec,
    /// LGPD Art. 19 II: 15 days.
    Brazil,
    /// Swiss FADP Art. 25(7) and ordinance Art. 18: 30 days.
    Switzerland,
    /// Hong Kong PDPO s. 19: 40 days.
    HongKong,
    /// No law gives a date: ask again after 30 days.
    AskAgain,
}

/// What a date of a rule means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// The law asks for an answer to this request by then.
    Answer,
    /// The law asks for an acknowledgement by then.
    Acknowledgement,
    /// The law sets this time for other requests (for a copy of data, say); for an objection it is a yardstick.
    Yardstick,
    /// The law sets no time. A good day to ask again.
    AskAgain,
}

/// How long a rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "unit", content = "count", rename_all = "snake_case")]
pub enum Period {
    /// Calendar months.
    Months(u8),
    /// Calendar days.
    Days(u8),
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RuleSource {
    /// The provision.
    pub provision: &'static str,
    /// Where to read it.
    pub address: &'static str,
}

/// What became of an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExtensionOutcome {
    /// None was notified, or one in time that names no day where the law leaves the day open.
    None,
    /// It was notified in time, and moves the date; where the law leaves the day open, to the one that was named.
    Granted,
    /// It was notified after the first period, so the first date stands.
    TooLate,
    /// It is dated before the request was received, so the first date stands.
    BeforeReceipt,
    /// The law knows no extension here, so the first date stands.
    NotInThisLaw,
}

/// The dates that a rule gives for one request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The rule.
    pub rule: Rule,
    /// What the date means.
    pub kind: DueKind,
    /// The day the request was received. It does not count.
    pub received: Date,
    /// The first day that counts.
    pub counts_from: Date,
    /// The period, with the extension where one was granted.
    pub period: Period,
    /// The last day by the calendar alone.
    pub by: Date,
    /// That day, or the Monday after a weekend.
    pub by_weekday: Date,
    /// That day, or the next day that is neither weekend nor public holiday where the controller sits.
    pub by_working_day: Date,
    /// Whose public holidays were used.
    pub holidays: Holidays,
    /// What became of an extension.
    pub extension: ExtensionOutcome,
    /// UK only: the day by which a complaint received that day is to be acknowledged.
    #[serde(default)]
    pub acknowledge_by: Option<Date>,
}

/// A rule's name that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no deadline rule of this name")]
pub struct UnknownRule;

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 10] = [
        Self::Gdpr,
        Self::Uk,
        Self::UkComplaint,
        Self::California,
        Self::Canada,
        Self::Quebec,
        Self::Brazil,
        Self::Switzerland,
        Self::HongKong,
        Self::AskAgain,
    ];

    /// The rule's id, as it is stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Uk => "uk",
            Self::UkComplaint => "uk_complaint",
            Self::California => "california",
            Self::Canada => "canada",
            Self::Quebec => "quebec",
            Self::Brazil => "brazil",
            Self::Switzerland => "switzerland",
            Self::HongKong => "hong_kong",
            Self::AskAgain => "ask_again",
        }
    }

    /// What its date means for an objection.
    #[must_use]
    pub fn kind(self) -> DueKind {
        match self {
            Self::Gdpr | Self::Uk => DueKind::Answer,
            Self::UkComplaint => DueKind::Acknowledgement,
            Self::California
            | Self::Canada
            | Self::Quebec
            | Self::Brazil
            | Self::Switzerland
            | Self::HongKong => DueKind::Yardstick,
            Self::AskAgain => DueKind::AskAgain,
        }
    }

    /// The period without an extension.
    #[must_use]
    pub fn period(self) -> Period {
        match self {
            Self::Gdpr | Self::Uk => Period::Months(1),
            Self::California => Period::Days(45),
            Self::Brazil => Period::Days(15),
            Self::HongKong => Period::Days(40),
            Self::UkComplaint | Self::Canada | Self::Quebec | Self::Switzerland | Self::AskAgain => {
                Period::Days(30)
            }
        }
    }

    /// The whole period with an extension, counted from receipt, where the law knows one.
    #[must_use]
    pub fn extended_period(self) -> Option<Period> {
        match self {
            Self::Gdpr | Self::Uk => Some(Period::Months(3)),
            Self::California => Some(Period::Days(90)),
            Self::Canada => Some(Period::Days(60)),
            _ => None,
        }
    }

    /// Whether notice in time gives more time without a length in law: the Swiss controller names the period (Data
    /// Protection Ordinance Art. 18(2)), in Hong Kong it is as soon as practicable (PDPO s. 19(2)).
    #[must_use]
    pub fn leaves_the_extension_open(self) -> bool {
        matches!(self, Self::Switzerland | Self::HongKong)
    }

    /// The first day on which the rule held, where a law sets it. In the UK the GDPR's own period came before.
    #[must_use]
    pub fn in_force_from(self) -> Option<Date> {
        Some(match self {
            // GDPR Art. 99(2).
            Self::Gdpr | Self::Uk => date(2018, 5, 25),
            Self::UkComplaint => UK_COMPLAINTS_FROM,
            // California Civil Code 1798.198(a).
            Self::California => date(2020, 1, 1),
            // PIPEDA, SI/2000-29.
            Self::Canada => date(2001, 1, 1),
            // S.Q. 1993, c. 17.
            Self::Quebec => date(1994, 1, 1),
            // Lei 13.709/2018 Art. 65, with Lei 14.058/2020.
            Self::Brazil => date(2020, 9, 18),
            // AS 2022 491.
            Self::Switzerland => date(2023, 9, 1),
            // L.N. 514 of 1996.
            Self::HongKong => date(1996, 12, 20),
            Self::AskAgain => return None,
        })
    }

    /// Whose public holidays move the last day. Only Regulation 1182/71 and UK practice (ICO) are followed here.
    #[must_use]
    pub fn holidays(self) -> Holidays {
        match self {
            // LinkedIn Ireland answers from Dublin.
            Self::Gdpr => Holidays::Ireland,
            Self::Uk | Self::UkComplaint => Holidays::EnglandAndWales,
            _ => Holidays::None,
        }
    }

    /// Where the rule can be read.
    #[must_use]
    pub fn source(self) -> RuleSource {
        let (provision, address) = match self {
            Self::Gdpr => (
                "GDPR Art. 12(3); Regulation (EEC, Euratom) 1182/71 Art. 3",
                "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            ),
            Self::Uk => (
                "UK GDPR Art. 12(3) and, since 5 February 2026, Art. 12A (Data (Use and Access) Act 2025 s. 76)",
                "https://www.legislation.gov.uk/eur/2016/679/article/12",
            ),
            Self::UkComplaint => (
                "Data Protection Act 2018 s. 164A, in force since 19 June 2026",
                "https://www.legislation.gov.uk/ukpga/2018/12",
            ),
            Self::California => (
                "California Civil Code 1798.130(a)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130",
            ),
            Self::Canada => (
                "PIPEDA s. 8(3) and 8(4)",
                "https://laws-lois.justice.gc.ca/eng/acts/p-8.6/",
            ),
            Self::Quebec => (
                "Act respecting the protection of personal information in the private sector, s. 32",
                "https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1",
            ),
            Self::Brazil => (
                "LGPD (Lei 13.709/2018) Art. 19, II",
                "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
            ),
            Self::Switzerland => (
                "FADP Art. 25(7); Data Protection Ordinance Art. 18",
                "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
            ),
            Self::HongKong => (
                "Personal Data (Privacy) Ordinance s. 19",
                "https://www.elegislation.gov.hk/hk/cap486",
            ),
            Self::AskAgain => ("no period in law; a reminder of this app", ""),
        };
        RuleSource { provision, address }
    }
}

impl Rule {
    /// Finds a rule by its id, by the usual name of its law, by `none`, or by the code of a place, which stands for the
    /// rule of that place.
    ///
    /// # Errors
    /// [`UnknownRule`] for any other text.
    pub fn named(text: &str) -> Result<Self, UnknownRule> {
        let text = text.trim().to_ascii_lowercase();
        match text.as_str() {
            "none" => return Ok(Self::AskAgain),
            "eu" | "eea" => return Ok(Self::Gdpr),
            "uk-gdpr" | "uk_gdpr" => return Ok(Self::Uk),
            "ccpa" | "cpra" => return Ok(Self::California),
            "pipeda" => return Ok(Self::Canada),
            "lgpd" => return Ok(Self::Brazil),
            "fadp" => return Ok(Self::Switzerland),
            "pdpo" => return Ok(Self::HongKong),
            _ => {}
        }
        text.parse().or_else(|_| {
            Region::find(&text)
                .map(|region| region.answer_rule())
                .map_err(|_| UnknownRule)
        })
    }
}

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(text: &str) -> Result<Self, UnknownRule> {
        let text = text.replace('-', "_");
        Self::ALL
            .into_iter()
            .find(|rule| rule.id() == text)
            .ok_or(UnknownRule)
    }
}

/// The first day on which complaints in the UK must be acknowledged within 30 days.
pub const UK_COMPLAINTS_FROM: Date = date(2026, 6, 19);

/// The dates for a request received on `received`, with the day on which an extension was notified, if one was.
///
/// Dates are civil dates where the controller sits; no zone plays a part.
#[must_use]
pub fn due(rule: Rule, received: Date, extension: Option<Date>) -> Due {
    let first = end(received, rule.period());
    let holidays = rule.holidays();
    let may_be_longer = rule.extended_period().is_some() || rule.leaves_the_extension_open();
    let outcome = match extension {
        None => ExtensionOutcome::None,
        Some(_) if !may_be_longer => ExtensionOutcome::NotInThisLaw,
        Some(told) if told < received => ExtensionOutcome::BeforeReceipt,
        Some(told) if told > next_working_day(first, holidays) => ExtensionOutcome::TooLate,
        Some(_) => ExtensionOutcome::Granted,
    };
    let period = match (outcome, rule.extended_period()) {
        (ExtensionOutcome::Granted, Some(longer)) => longer,
        _ => rule.period(),
    };
    let by = end(received, period);
    Due {
        rule,
        kind: rule.kind(),
        received,
        counts_from: received.saturating_add(1.day()),
        period,
        by,
        by_weekday: next_weekday(by),
        by_working_day: next_working_day(by, holidays),
        holidays,
        extension: outcome,
        acknowledge_by: (rule == Rule::Uk && received >= UK_COMPLAINTS_FROM)
            .then(|| received.saturating_add(30.days())),
    }
}

/// How a date stands to today. Counted to the working day, which is when the period ends in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// More than seven days are left.
    Waiting {
        /// How many.
        days: i32,
    },
    /// One to seven days are left.
    Soon {
        /// How many.
        days: i32,
    },
    /// It ends today.
    Today,
    /// It is over.
    Late {
        /// Since how many days.
        days: i32,
    },
}

impl Due {
    /// How the date stands to a day.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing {
        let days = (self.by_working_day - today).get_days();
        match days {
            ..0 => Standing::Late { days: -days },
            0 => Standing::Today,
            1..=7 => Standing::Soon { days },
            8.. => Standing::Waiting { days },
        }
    }
}

/// The last day of a period whose first counted day is the one after `received`.
fn end(received: Date, period: Period) -> Date {
    let span: Span = match period {
        Period::Months(count) => i64::from(count).months(),
        Period::Days(count) => i64::from(count).days(),
    };
    received.saturating_add(span)
}
