//! What the PDF promises, read back with tools of others: `qpdf` and poppler's `pdfinfo`, `pdftotext`, `pdfdetach`.
#![cfg(all(feature = "pdf", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail loudly; helpers are not seen as tests

mod hostile;
mod pictures;
mod standards;
mod support;
mod words;
