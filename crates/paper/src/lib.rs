//! One document, two faces: a web page without script ([`web_page`]) and, behind the feature `pdf`, a tagged PDF that
//! stands alone (`pdf`). Both are made from the same [`Document`], so that neither can say more or less than the other
//! but for what is marked as [`Block::OnPaper`].
//!
//! Deliberately absent: sentences, files, network, clock, and any knowledge of what a document is about.

mod document;
#[cfg(feature = "pdf")]
mod engine;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod picture;
#[cfg(feature = "pdf")]
mod value;
mod visible;
mod web_page;

pub use document::{Block, Cell, Column, Direction, Document, Figure, Picture, Section, Table, Width};
#[cfg(feature = "pdf")]
pub use pdf::{Attachment, MakePdfError, Objection, PageLabel, Sheet, SheetSize, pdf};
pub use web_page::web_page;
