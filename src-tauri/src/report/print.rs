//! The report as a PDF that stands alone.
//!
//! Deliberately absent: what it says (`report`), and how it looks (`paper`).

use std::collections::BTreeMap;

use evidence::{Log, PayloadFile, ReadAttachmentError, RedactedAttachment};
use jiff::civil::Date;
use paper::{Attachment, MakePdfError, PageLabel, Picture, Sheet, SheetSize};

use super::{Case, Document, on_paper::name_of};
use crate::words::Words;

/// Most bytes of a PDF: common intake forms take 3 MB (the form of the European Data Protection Supervisor names it).
const LIMIT: usize = 2_900_000;

/// Places that print on Letter (ISO 3166): North America, and parts of Latin America and Asia.
const LETTER: [&str; 11] = ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "SV", "VE"];

/// What a PDF takes besides its words.
pub struct Printing<'a> {
    /// The log, for the pictures.
    pub log: &'a Log,
    /// Pictures that are shown in the place of others.
    pub redacted: &'a [RedactedAttachment],
    /// ISO 3166 code of the place, or nothing where it is not known; a part after a hyphen does not count.
    pub country: &'a str,
}

/// Says why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PrintReportError {
    /// The day is none of the calendar.
    #[error("the day of the export is no day")]
    Day,
    /// A picture of the record cannot be read.
    #[error(transparent)]
    Attachment(#[from] ReadAttachmentError),
    /// It could not be set.
    #[error(transparent)]
    Make(#[from] MakePdfError),
}

impl Case<'_> {
    /// Makes `report.pdf`, with the proof files in it.
    ///
    /// # Errors
    /// [`PrintReportError`].
    pub fn print(&self, printing: &Printing<'_>) -> Result<PayloadFile, PrintReportError> {
        let document = self.document();
        let day: Date = self.day.parse().map_err(|_| PrintReportError::Day)?;
        let mut sheet = sheet(&self.words, day, printing.country, self.attached);
        sheet.pictures = self.files_of(&document, printing)?;
        Ok(PayloadFile {
            path: "report.pdf".to_owned(),
            bytes: paper::pdf(&document, &sheet)?,
        })
    }

    fn files_of(
        &self,
        document: &Document,
        printing: &Printing<'_>,
    ) -> Result<BTreeMap<String, Vec<u8>>, ReadAttachmentError> {
        let mut files = BTreeMap::new();
        for exhibit in &self.exhibits {
            let path = exhibit.path();
            let drawn = |picture: &&Picture| matches!(picture, Picture::Beside(beside) if *beside == path);
            if !document.pictures().iter().any(drawn) {
                continue;
            }
            let sha256 = exhibit.kept.sha256;
            let bytes = if exhibit.blacked.is_some() {
                // Without the blacked-out picture none is shown, and that is said: never the one from before.
                match printing.redacted.iter().find(|file| file.original == sha256) {
                    Some(file) => file.bytes.clone(),
                    None => continue,
                }
            } else {
                printing.log.attachment(&sha256)?
            };
            files.insert(path, bytes);
        }
        Ok(files)
    }
}

/// A sheet in the words of the reader, on the paper of the place, with these files in it. Pictures are to be added.
pub fn sheet(words: &Words, day: Date, country: &str, attached: &[PayloadFile]) -> Sheet<'static> {
    let place = country.split('-').next().unwrap_or_default();
    let attachments = attached.iter().map(|file| Attachment {
        name: file.path.clone(),
        media_type: match file.path.ends_with(".tsr") {
            true => "application/timestamp-reply",
            false => "text/plain",
        },
        description: words.say(name_of(file)).into_owned(),
        bytes: file.bytes.clone(),
    });
    Sheet {
        size: match LETTER.contains(&place) {
            true => SheetSize::Letter,
            false => SheetSize::A4,
        },
        page_label: page_label(words),
        day: (day.year(), day.month().unsigned_abs(), day.day().unsigned_abs()),
        creator: concat!("Default Off ", env!("CARGO_PKG_VERSION")),
        picture_missing: words.say("report-picture-unreadable").into_owned(),
        pictures: BTreeMap::new(),
        attachments: attachments.collect(),
        limit: LIMIT,
    }
}

/// The words around the two numbers, which are known only when the pages are laid out.
fn page_label(words: &Words) -> PageLabel {
    const PLACES: [char; 2] = ['\u{e000}', '\u{e001}'];
    let [page, pages] = PLACES.map(String::from);
    let said = words.with("report-page-number", &[("page", &page), ("pages", &pages)]);
    let plain: String = said
        .chars()
        .filter(|sign| !matches!(sign, '\u{2068}' | '\u{2069}'))
        .collect();
    let mut parts = plain.split(PLACES).map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    PageLabel {
        before: next(),
        between: next(),
        after: next(),
    }
}
