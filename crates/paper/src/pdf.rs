//! A document as PDF: PDF/A-3a and PDF/UA-1 in one file, with files attached. The same input gives the same bytes.

use std::collections::BTreeMap;

use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{
    document::Document,
    engine::typeset,
    picture::Original,
    value::{Fit, bytes_of, inputs},
};

/// How often the pictures are made smaller before the file is taken as it is.
const ROUNDS: u32 = 5;

/// Says which paper it is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetSize {
    /// 210 by 297 mm (ISO 216).
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Holds the words around the number of a page, as in "Page 1 of 9".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageLabel {
    /// Before the number.
    pub before: String,
    /// Between the number and how many there are.
    pub between: String,
    /// After that.
    pub after: String,
}

/// Is a file that lies within the PDF, as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, without folders. No name may come twice.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What it is, in words.
    pub description: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Says how a document goes onto paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet<'a> {
    /// The paper.
    pub size: SheetSize,
    /// The words of the page number.
    pub page_label: PageLabel,
    /// The day it was made: year, month, day.
    pub day: (i16, u8, u8),
    /// The program that made it, with its version.
    pub creator: &'a str,
    /// Said in the place of a picture that could not be read.
    pub picture_missing: String,
    /// Files of the pictures that lie beside the document, by their paths.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// Files that lie within the PDF.
    pub attachments: Vec<Attachment>,
    /// Most bytes of the file. Pictures are scaled down until it fits; nothing else is left out or changed.
    pub limit: usize,
}

/// Says why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum MakePdfError {
    /// There is no such day.
    #[error("the day is none of the calendar")]
    Day,
    /// The engine does not take the standards together; a fault of this program.
    #[error("the standards do not go together")]
    Standards,
    /// The engine could not lay it out, or what came out would break the standards.
    #[error("the document could not be set: {} objections", .0.len())]
    Typeset(Vec<Objection>),
}

/// Is one thing that the engine objects to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// In the engine's own words, for a log file.
    pub message: Box<str>,
}

/// Makes the PDF.
///
/// # Errors
/// [`MakePdfError`]. A picture that cannot be read is none: the sheet's words stand in its place.
pub fn pdf(document: &Document, sheet: &Sheet<'_>) -> Result<Vec<u8>, MakePdfError> {
    let options = options(sheet)?;
    let originals: Vec<Option<Original>> = document
        .pictures()
        .into_iter()
        .map(|picture| bytes_of(picture, sheet).and_then(Original::read))
        .collect();
    let count = originals.iter().flatten().count();
    let make = |room: usize| -> Result<(Vec<u8>, usize), MakePdfError> {
        let share = room / count.max(1);
        let fit: Fit = originals
            .iter()
            .map(|original| original.as_ref().and_then(|original| original.within(share)))
            .collect();
        let taken = fit.iter().flatten().map(|fitted| fitted.bytes.len()).sum();
        let objections = |found: typst::ecow::EcoVec<typst::diag::SourceDiagnostic>| {
            let found = found.iter().map(|one| Objection {
                message: one.message.as_str().into(),
            });
            MakePdfError::Typeset(found.collect())
        };
        let made = typeset(inputs(document, sheet, &fit), &options).map_err(objections)?;
        Ok((made, taken))
    };
    let attached: usize = sheet.attachments.iter().map(|file| file.bytes.len()).sum();
    // Typefaces and structure take a part of the file that is known only afterwards.
    let mut room = sheet.limit.saturating_sub(attached) / 10 * 9;
    let (mut made, mut taken) = make(room)?;
    for _ in 0..ROUNDS {
        if made.len() <= sheet.limit || taken == 0 {
            break;
        }
        let rest = made.len().saturating_sub(taken);
        room = (sheet.limit.saturating_sub(rest) / 20 * 19).min(room / 4 * 3);
        (made, taken) = make(room)?;
    }
    Ok(made)
}

fn options(sheet: &Sheet<'_>) -> Result<PdfOptions, MakePdfError> {
    let (year, month, day) = sheet.day;
    let day = Datetime::from_ymd(i32::from(year), month, day).ok_or(MakePdfError::Day)?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|_| MakePdfError::Standards)?;
    Ok(PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(sheet.creator.to_owned())),
        timestamp: Some(Timestamp::new_utc(day)),
        standards,
        ..PdfOptions::default()
    })
}
