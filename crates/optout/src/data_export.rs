//! Counts what is in the archive that LinkedIn gives a member ("Get a copy of your data"), by the kinds of data
//! that LinkedIn names as used for training, or as not used.
//!
//! Only counts and days come out; no word of a file is kept, and the member's number in a file's name is dropped.
//! The files are foreign: any size, any encoding, any columns. A file whose name is known and whose header does
//! not fit is reported, never counted as empty. Deliberately absent: opening the archive (`platform`).

mod day;
mod table;

use std::io::{self, Read};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use table::Rows;

/// Kinds of data that LinkedIn's own help pages name, as far as an archive can be counted by them.
///
/// Source: LinkedIn Help a5538339 and the European notice, both in the catalog. Which file holds which kind is our
/// reading: LinkedIn publishes no such table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataKind {
    /// Positions, education, skills, certificates, publications, patents, volunteering and the summary.
    ProfileEntries,
    /// Recommendations and endorsements, given and received.
    Recommendations,
    /// Posts of the member's own.
    Posts,
    /// Comments.
    Comments,
    /// Articles.
    Articles,
    /// Answers to polls.
    PollVotes,
    /// What was written to LinkedIn's assistants.
    AssistantMessages,
    /// Saved answers to the screening questions of jobs.
    ScreeningAnswers,
    /// Texts of resumes that are kept on the account.
    Resumes,
    /// Private messages.
    PrivateMessages,
    /// Applications for a job.
    JobApplications,
    /// Payments.
    Payments,
}

impl DataKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::ProfileEntries,
        Self::Recommendations,
        Self::Posts,
        Self::Comments,
        Self::Articles,
        Self::PollVotes,
        Self::AssistantMessages,
        Self::ScreeningAnswers,
        Self::Resumes,
        Self::PrivateMessages,
        Self::JobApplications,
        Self::Payments,
    ];

    /// Whether LinkedIn names this kind as used for the training, or as not used.
    #[must_use]
    pub fn is_named_as_used(self) -> bool {
        !matches!(
            self,
            Self::PrivateMessages | Self::JobApplications | Self::Payments
        )
    }
}

/// How much of one kind an archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindCount {
    /// What was counted.
    pub kind: DataKind,
    /// How many there are.
    pub count: u64,
    /// How many of them carry a day that could be read.
    pub dated: u64,
    /// The earliest of these days.
    pub first: Option<Date>,
    /// The latest of these days.
    pub last: Option<Date>,
}

/// What was found in an archive. A kind that is not listed was in no file: that is not the same as none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataExportCount {
    /// The kinds of which there was a file, in the order of [`DataKind::ALL`].
    pub kinds: Vec<KindCount>,
    /// Files with a known name whose content is not what that name stands for.
    pub unrecognised: Vec<KnownFile>,
    /// How many other files there are. They were not opened.
    pub others: u64,
}

impl DataExportCount {
    /// Whether this is an archive of LinkedIn at all, as far as can be told: some known file fits.
    #[must_use]
    pub fn is_recognised(&self) -> bool {
        !self.kinds.is_empty()
    }

    /// Counts one file more.
    ///
    /// `path` is its place in the archive, with `/` between folders. `content` is read only where the name is known.
    ///
    /// # Errors
    /// If the content cannot be read; what was counted of it before is dropped.
    pub fn take(&mut self, path: &str, content: impl Read) -> io::Result<()> {
        if is_article(path) {
            self.add(
                DataKind::Articles,
                &Rows {
                    count: 1,
                    ..Rows::default()
                },
            );
            return Ok(());
        }
        let Some(known) = KnownFile::of(path) else {
            self.others += 1;
            return Ok(());
        };
        let layout = known.layout();
        match table::count(content, layout.columns, layout.day)? {
            Some(rows) => self.add(layout.kind, &rows),
            None => self.unrecognised.push(known),
        }
        Ok(())
    }

    fn add(&mut self, kind: DataKind, rows: &Rows) {
        let at = match self.kinds.binary_search_by_key(&kind, |counted| counted.kind) {
            Ok(at) => at,
            Err(at) => {
                let none = KindCount {
                    kind,
                    count: 0,
                    dated: 0,
                    first: None,
                    last: None,
                };
                self.kinds.insert(at, none);
                at
            }
        };
        let Some(counted) = self.kinds.get_mut(at) else {
            return;
        };
        counted.count += rows.count;
        counted.dated += rows.dated;
        counted.first = [counted.first, rows.first].into_iter().flatten().min();
        counted.last = counted.last.max(rows.last);
    }
}

/// Whether this is an article: a page in the archive's folder for articles.
fn is_article(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let is_page = parts
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("html"));
    is_page && parts.any(|folder| folder.eq_ignore_ascii_case("articles"))
}

/// Files of the archive that are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is named after its file, see KNOWN")]
pub enum KnownFile {
    ProfileSummary,
    Positions,
    Education,
    Skills,
    Certifications,
    Publications,
    Patents,
    Volunteering,
    RecommendationsReceived,
    RecommendationsGiven,
    EndorsementsReceived,
    EndorsementsGiven,
    Shares,
    Comments,
    Votes,
    GuideMessages,
    LearningCoachMessages,
    LearningCoach,
    LearningRolePlayMessages,
    CoachMessages,
    ScreeningResponses,
    SavedAnswers,
    IdentityAsset,
    Messages,
    JobApplications,
    Receipts,
    ReceiptsV2,
}

struct Layout {
    file: KnownFile,
    /// Its name, without a number that LinkedIn adds and without `.csv`.
    name: &'static str,
    /// Columns that its header must have.
    columns: &'static [&'static str],
    /// The column with the day, where rows have one.
    day: Option<&'static str>,
    kind: DataKind,
}

const CONVERSATION: &[&str] = &["CONVERSATION ID", "DATE", "CONTENT"];

/// Names and headers as they were seen in archives of 2021 to 2026.
const KNOWN: &[Layout] = &[
    profile(KnownFile::ProfileSummary, "Profile Summary", &["Profile Summary"]),
    profile(KnownFile::Positions, "Positions", &["Company Name", "Title"]),
    profile(KnownFile::Education, "Education", &["School Name"]),
    profile(KnownFile::Skills, "Skills", &["Name"]),
    profile(
        KnownFile::Certifications,
        "Certifications",
        &["Name", "Authority"],
    ),
    profile(KnownFile::Publications, "Publications", &["Name", "Publisher"]),
    profile(KnownFile::Patents, "Patents", &["Title"]),
    profile(KnownFile::Volunteering, "Volunteering", &["Company Name", "Role"]),
    Layout {
        file: KnownFile::RecommendationsReceived,
        name: "Recommendations_Received",
        columns: &["Company", "Text"],
        day: Some("Creation Date"),
        kind: DataKind::Recommendations,
    },
    Layout {
        file: KnownFile::RecommendationsGiven,
        name: "Recommendations_Given",
        columns: &["Company", "Text"],
        day: Some("Creation Date"),
        kind: DataKind::Recommendations,
    },
    Layout {
        file: KnownFile::EndorsementsReceived,
        name: "Endorsement_Received_Info",
        columns: &["Endorsement Date", "Skill Name"],
        day: Some("Endorsement Date"),
        kind: DataKind::Recommendations,
    },
    Layout {
        file: KnownFile::EndorsementsGiven,
        name: "Endorsement_Given_Info",
        columns: &["Endorsement Date", "Skill Name"],
        day: Some("Endorsement Date"),
        kind: DataKind::Recommendations,
    },
    Layout {
        file: KnownFile::Shares,
        name: "Shares",
        columns: &["Date", "ShareLink", "ShareCommentary"],
        day: Some("Date"),
        kind: DataKind::Posts,
    },
    Layout {
        file: KnownFile::Comments,
        name: "Comments",
        columns: &["Date", "Link", "Message"],
        day: Some("Date"),
        kind: DataKind::Comments,
    },
    Layout {
        file: KnownFile::Votes,
        name: "Votes",
        columns: &["Date", "Link", "OptionText"],
        day: Some("Date"),
        kind: DataKind::PollVotes,
    },
    talk(KnownFile::GuideMessages, "guide_messages"),
    talk(KnownFile::LearningCoachMessages, "learning_coach_messages"),
    talk(KnownFile::LearningCoach, "LearningCoachMessages"),
    talk(KnownFile::LearningRolePlayMessages, "learning_role_play_messages"),
    talk(KnownFile::CoachMessages, "coach_messages"),
    Layout {
        file: KnownFile::ScreeningResponses,
        name: "Job Applicant Saved Screening Question Responses",
        columns: &["Question", "Answer"],
        day: None,
        kind: DataKind::ScreeningAnswers,
    },
    Layout {
        file: KnownFile::SavedAnswers,
        name: "Job Applicant Saved Answers",
        columns: &["Question", "Answer"],
        day: None,
        kind: DataKind::ScreeningAnswers,
    },
    Layout {
        file: KnownFile::IdentityAsset,
        name: "Private_identity_asset",
        columns: &["Private Identity Asset Name"],
        day: None,
        kind: DataKind::Resumes,
    },
    Layout {
        file: KnownFile::Messages,
        name: "messages",
        columns: CONVERSATION,
        day: Some("DATE"),
        kind: DataKind::PrivateMessages,
    },
    Layout {
        file: KnownFile::JobApplications,
        name: "Job Applications",
        columns: &["Application Date", "Job Title"],
        day: Some("Application Date"),
        kind: DataKind::JobApplications,
    },
    payments(KnownFile::Receipts, "Receipts"),
    payments(KnownFile::ReceiptsV2, "Receipts_v2"),
];

const fn profile(file: KnownFile, name: &'static str, columns: &'static [&'static str]) -> Layout {
    Layout {
        file,
        name,
        columns,
        day: None,
        kind: DataKind::ProfileEntries,
    }
}

const fn talk(file: KnownFile, name: &'static str) -> Layout {
    Layout {
        file,
        name,
        columns: CONVERSATION,
        day: Some("DATE"),
        kind: DataKind::AssistantMessages,
    }
}

const fn payments(file: KnownFile, name: &'static str) -> Layout {
    Layout {
        file,
        name,
        columns: &["Transaction Made At", "Total Amount"],
        day: Some("Transaction Made At"),
        kind: DataKind::Payments,
    }
}

impl KnownFile {
    /// The file that a place in an archive stands for. Copies that were packed again have folders above it.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next()?;
        let (stem, ending) = name.rsplit_once('.')?;
        if !ending.eq_ignore_ascii_case("csv") {
            return None;
        }
        let named = |stem: &str| {
            KNOWN
                .iter()
                .find(|layout| layout.name.eq_ignore_ascii_case(stem))
                .map(|layout| layout.file)
        };
        // The whole name first; then without the member's number or the number of a part.
        named(stem).or_else(|| {
            let (stem, number) = stem.rsplit_once('_')?;
            let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            if is_number { named(stem) } else { None }
        })
    }

    /// Its name, as LinkedIn gives it, without a number that stands for a member or a part.
    #[must_use]
    pub fn name(self) -> String {
        format!("{}.csv", self.layout().name)
    }

    fn layout(self) -> &'static Layout {
        KNOWN
            .iter()
            .find(|layout| layout.file == self)
            .unwrap_or(&KNOWN[0])
    }
}

#[cfg(test)]
mod tests;
