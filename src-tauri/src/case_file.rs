//! The case file for an authority: one page to print or to send, and each exhibit as a file of its own.
//!
//! Both go into a sealed copy of the record, so that the proof is never far. What is told is ordered by
//! `optout::case_file`; the words come from the message files. Deliberately absent: the seal and the ZIP (`evidence`).

mod event;
mod material;
mod proof;
mod write;

use evidence::{Entry, Log, PayloadFile, Withheld};
use jiff::civil::Date;
use optout::{
    authority::Authority,
    case_file::{CaseFile, Exhibit, case_file},
    correspondence::{Correspondence, WriteLetterError},
};

use crate::words::{LoadWordsError, Words};
pub use event::event_in_words;
use material::{Material, Source};

/// The name of the page in the copy.
pub const PAGE: &str = "case-file.html";
/// The name of the PDF in the copy, where the build makes one.
pub const PRINTED: &str = "case-file.pdf";

/// For whom a case file is, about what, and in which words.
#[derive(Debug, Clone)]
pub struct CaseWanted {
    /// The objection and what came after it.
    pub case: Correspondence,
    /// Its place in the log.
    pub objection: u64,
    /// The authority.
    pub authority: Authority,
    /// The language of the page, BCP 47.
    pub language: String,
    /// Today.
    pub today: Date,
    /// Whether names, letters and mails go in.
    pub with_personal: bool,
}

/// Why there is no case file.
#[derive(Debug, thiserror::Error)]
pub enum WriteCaseFileError {
    /// Nothing is open, or the place is not known.
    #[error("there is no open objection")]
    Case(#[from] WriteLetterError),
    /// A shipped message file is damaged.
    #[error(transparent)]
    Words(#[from] LoadWordsError),
    /// A file of the record cannot be read.
    #[error("a file of the record cannot be read")]
    Attachment(#[from] evidence::ReadAttachmentError),
    /// The PDF could not be set.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Print(#[from] paper::MakePdfError),
}

/// What the pages of a case file are written from.
pub struct Content<'a> {
    /// The log it is taken from.
    pub log: &'a Log,
    /// Its entries that are shown, whole where names go in.
    pub entries: &'a [Entry],
    /// What is not shown.
    pub withheld: &'a Withheld,
    /// Fingerprint of the key that seals the copy.
    pub fingerprint: Option<String>,
    /// Whether it is practice.
    pub practice: bool,
    /// For whom, about what.
    pub wanted: &'a CaseWanted,
    /// Files of the proof that lie within the PDF; none where there is no PDF.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only the PDF takes them"))]
    pub attached: &'a [PayloadFile],
}

/// The case file as data, before anything is written.
///
/// # Errors
/// [`WriteLetterError`] where nothing is open.
pub fn plan(entries: &[Entry], wanted: &CaseWanted) -> Result<CaseFile, WriteLetterError> {
    put_together(&material::gather(entries, wanted), wanted)
}

fn put_together(materials: &[Material], wanted: &CaseWanted) -> Result<CaseFile, WriteLetterError> {
    let showable: Vec<_> = materials.iter().map(|each| each.showable.clone()).collect();
    case_file(&wanted.case, &wanted.authority, &showable, wanted.today)
}

/// The page and the numbered files of a case file.
///
/// # Errors
/// [`WriteCaseFileError`] where nothing is open or a file of the record cannot be read.
pub fn pages(content: &Content<'_>) -> Result<Vec<PayloadFile>, WriteCaseFileError> {
    let materials = material::gather(content.entries, content.wanted);
    let file = put_together(&materials, content.wanted)?;
    let words = Words::load(&content.wanted.language)?;
    let mut files = Vec::new();
    let mut shown = Vec::new();
    for exhibit in &file.exhibits {
        let Some(material) = materials.iter().find(|each| each.showable == exhibit.shown) else {
            continue;
        };
        let bytes = match &material.source {
            Source::Nothing => None,
            Source::Text(text) => Some(text.clone().into_bytes()),
            Source::Attachment(sha256) => Some(content.log.attachment(sha256)?),
        };
        if let (Some(path), Some(bytes)) = (exhibit.file_name(), &bytes) {
            files.push(PayloadFile {
                path,
                bytes: bytes.clone(),
            });
        }
        shown.push(ShownExhibit {
            exhibit,
            material,
            bytes,
        });
    }
    let page = |room| paper::web_page(&write::document(content, &file, &shown, &words, room));
    // Pictures are by far the largest part: first without them, then with as many as there is room for.
    let bare = page(0).len() as u64;
    let page = page(file.printed_bytes.saturating_sub(bare));
    files.insert(
        0,
        PayloadFile {
            path: PAGE.to_owned(),
            bytes: page.into_bytes(),
        },
    );
    #[cfg(feature = "pdf")]
    if !content.attached.is_empty() {
        let document = write::document(content, &file, &shown, &words, u64::MAX);
        files.push(print(content, document, &words)?);
    }
    Ok(files)
}

/// The case file as a PDF that stands alone, with the proof files in it and the words on how to check with them.
#[cfg(feature = "pdf")]
fn print(
    content: &Content<'_>,
    mut document: paper::Document,
    words: &Words,
) -> Result<PayloadFile, WriteCaseFileError> {
    let wanted = content.wanted;
    let day = wanted.today.to_string();
    let case = crate::report::case(&crate::report::Content {
        log: content.log,
        entries: content.entries,
        withheld: content.withheld,
        fingerprint: content.fingerprint.clone(),
        practice: content.practice,
        day: &day,
        language: &wanted.language,
        attached: content.attached,
        with_case_file: true,
    })?;
    document.sections.extend(case.checking_on_paper());
    let country = &wanted.case.sent.country;
    let sheet = crate::report::sheet(words, wanted.today, country, content.attached);
    Ok(PayloadFile {
        path: PRINTED.to_owned(),
        bytes: paper::pdf(&document, &sheet)?,
    })
}

/// An exhibit with what it is shown by.
pub(crate) struct ShownExhibit<'a> {
    exhibit: &'a Exhibit,
    material: &'a Material,
    bytes: Option<Vec<u8>>,
}
