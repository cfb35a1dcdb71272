//! Supervisory authorities: who they are, where to complain, what they ask for first. The list is data, in
//! `catalog/authorities.toml`; finding the one for a place is [`crate::catalog::Catalog::authority`].

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{LooseDate, Status};

/// What an authority asks people to do before they complain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// Nothing is known of it.
    NotSaid,
    /// To write to the company first.
    OrganisationFirst,
    /// To complain to the company first, which is more than to object.
    ComplaintFirst,
    /// To write to the company first and wait a month.
    OrganisationFirstOneMonth,
}

/// A sort of file that a form took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileSort {
    /// PDF.
    Pdf,
    /// Pictures, PNG and JPEG among them.
    Picture,
    /// Plain text.
    Text,
    /// E-mails as files.
    Mail,
    /// Documents of word processors.
    Office,
}

impl FileSort {
    /// The sort of a media type, where it is one of these.
    #[must_use]
    pub fn of(media_type: &str) -> Option<Self> {
        match media_type {
            "application/pdf" => Some(Self::Pdf),
            "image/png" | "image/jpeg" => Some(Self::Picture),
            "text/plain" => Some(Self::Text),
            "message/rfc822" => Some(Self::Mail),
            _ => None,
        }
    }
}

/// What an authority's intake takes, as far as a source says so. A field that is left out is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// Most files.
    #[serde(default)]
    pub files: Option<u32>,
    /// Most bytes of one file.
    #[serde(default)]
    pub bytes_each: Option<u64>,
    /// Most bytes of all files together.
    #[serde(default)]
    pub bytes_all: Option<u64>,
    /// Most characters in the box for the complaint.
    #[serde(default)]
    pub characters: Option<u32>,
    /// The sorts of files that it names; empty where none is named.
    #[serde(default)]
    pub takes: Vec<FileSort>,
    /// The language that the complaint has to have (BCP 47).
    #[serde(default)]
    pub language: Option<String>,
    /// It says that it shows the complaint to the company, or may.
    #[serde(default)]
    pub shown_to_company: bool,
    /// It takes no complaint without a name.
    #[serde(default)]
    pub needs_name: bool,
    /// The id of the source.
    pub source: String,
    /// When the copy that was read was made.
    pub seen: LooseDate,
}

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The place it is for, a code of [`crate::region::Region`].
    pub region: String,
    /// Its own name.
    pub name: String,
    /// Where to complain, or its front page.
    pub address: String,
    /// What it asks for first.
    pub asks: Asks,
    /// How firm this is. Uncertain: nobody has looked at the page, and the UI says so.
    pub status: Status,
    /// The id of the source.
    pub source: String,
    /// The day it was last checked.
    pub checked: Date,
    /// What its intake takes, where a source says so.
    #[serde(default)]
    pub intake: Option<Intake>,
}
