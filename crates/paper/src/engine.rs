//! The world that the typesetting engine sees: one source of ours, our typefaces, the values it is given. There is no
//! folder, no network and no clock in it, so nothing in a document can reach out.

use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic, Warned},
    ecow::EcoVec,
    foundations::{Bytes, Datetime, Dict, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, pdf};

use crate::fonts::FONTS;

const TEMPLATE: &str = include_str!("template.typ");

struct Closed {
    library: LazyHash<Library>,
    main: Source,
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays the values out by our template and writes the file.
///
/// # Errors
/// What the engine objects to, such as a picture without words where the standard wants them.
pub(crate) fn typeset(inputs: Dict, options: &PdfOptions) -> Result<Vec<u8>, EcoVec<SourceDiagnostic>> {
    let library = Library::builder()
        .with_inputs(inputs)
        // Heads of rows in tables; the engine's version is pinned because of it.
        .with_features([Feature::A11yExtras].into_iter().collect())
        .build();
    let world = Closed {
        library: LazyHash::new(library),
        main: Source::detached(TEMPLATE),
    };
    let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
    let made = output.and_then(|document| pdf(&document, options));
    // What was remembered for a next time is a whole document: it is not kept.
    typst::comemo::evict(0);
    made
}
