//! From the script's text to a [`PageSnapshot`], strictly: what the script could not have written is refused.
//!
//! Deliberately absent: repair.

use thiserror::Error;

use super::{
    Candidate, LookFailure, MAX_ADDRESS_CHARS, MAX_CANDIDATES, MAX_SNAPSHOT_BYTES, MAX_TEXT_CHARS,
    PageSnapshot, SNAPSHOT_SCHEMA,
};

/// Why a text is not a snapshot.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DecodeSnapshotError {
    /// It has more bytes than [`MAX_SNAPSHOT_BYTES`].
    #[error("{bytes} bytes are more than a snapshot may have")]
    TooLarge {
        /// Bytes found.
        bytes: usize,
    },
    /// It is not JSON, or not of the form.
    #[error("not a snapshot")]
    Form(#[source] serde_json::Error),
    /// It is of another version.
    #[error("snapshot version {found} is not known")]
    Schema {
        /// Version found.
        found: u32,
    },
    /// A text or list is longer than the script would have made it.
    #[error("`{field}` is beyond its cap")]
    BeyondCap {
        /// Field found.
        field: &'static str,
    },
    /// An index points at nothing.
    #[error("`{field}` points at nothing")]
    Dangling {
        /// Field found.
        field: &'static str,
    },
}

impl From<DecodeSnapshotError> for LookFailure {
    fn from(error: DecodeSnapshotError) -> Self {
        match error {
            DecodeSnapshotError::TooLarge { .. } => Self::TooLarge,
            _ => Self::NotUnderstood,
        }
    }
}

impl PageSnapshot {
    /// Decodes what the script returned, strictly: every field known, every cap kept.
    ///
    /// # Errors
    /// [`DecodeSnapshotError`] says what is wrong; nothing is repaired.
    pub fn decode(text: &str) -> Result<Self, DecodeSnapshotError> {
        if text.len() > MAX_SNAPSHOT_BYTES {
            return Err(DecodeSnapshotError::TooLarge { bytes: text.len() });
        }
        let snapshot: Self = serde_json::from_str(text).map_err(DecodeSnapshotError::Form)?;
        if snapshot.schema != SNAPSHOT_SCHEMA {
            return Err(DecodeSnapshotError::Schema {
                found: snapshot.schema,
            });
        }
        snapshot.check_caps()?;
        Ok(snapshot)
    }

    fn check_caps(&self) -> Result<(), DecodeSnapshotError> {
        cap_chars("address", &self.address, MAX_ADDRESS_CHARS)?;
        for (field, text) in [
            ("content_type", &self.content_type),
            ("lang", &self.lang),
            ("dir", &self.dir),
            ("title", &self.title),
            ("text_start", &self.text_start),
        ] {
            cap_chars(field, text, MAX_TEXT_CHARS)?;
        }
        cap_list("candidates", &self.candidates, MAX_CANDIDATES)?;
        cap_list("headings", &self.headings, 20)?;
        cap_list("short_texts", &self.short_texts, 40)?;
        cap_list("links", &self.links, 40)?;
        cap_list("form_actions", &self.form_actions, 10)?;
        cap_list("frames", &self.frames, 20)?;
        cap_list("overlays", &self.overlays, 8)?;
        for heading in &self.headings {
            cap_chars("headings.text", &heading.text, MAX_TEXT_CHARS)?;
        }
        for text in &self.short_texts {
            cap_chars("short_texts", text, MAX_TEXT_CHARS)?;
        }
        for overlay in &self.overlays {
            cap_chars("overlays.name", &overlay.name, MAX_TEXT_CHARS)?;
        }
        for (index, candidate) in self.candidates.iter().enumerate() {
            candidate.check_caps(index, self.frames.len())?;
        }
        Ok(())
    }
}

impl Candidate {
    fn check_caps(&self, index: usize, frames: usize) -> Result<(), DecodeSnapshotError> {
        for (field, text) in [
            ("candidates.tag", &self.tag),
            ("candidates.input_type", &self.input_type),
            ("candidates.role", &self.role),
            ("candidates.group", &self.group),
            ("candidates.group_name", &self.group_name),
            ("candidates.name", &self.name),
            ("candidates.heading", &self.heading),
            ("candidates.nearby", &self.nearby),
        ] {
            cap_chars(field, text, MAX_TEXT_CHARS)?;
        }
        cap_list("candidates.beside", &self.beside, 6)?;
        cap_list("candidates.options", &self.options, 6)?;
        for text in self
            .beside
            .iter()
            .chain(self.options.iter().map(|option| &option.text))
        {
            cap_chars("candidates.beside", text, MAX_TEXT_CHARS)?;
        }
        // An outer candidate comes before what it holds, so an index that does not go down could also go round.
        if self.inside.is_some_and(|outer| outer as usize >= index) {
            return Err(DecodeSnapshotError::Dangling {
                field: "candidates.inside",
            });
        }
        if self.frame.is_some_and(|frame| frame as usize >= frames) {
            return Err(DecodeSnapshotError::Dangling {
                field: "candidates.frame",
            });
        }
        Ok(())
    }
}

fn cap_chars(field: &'static str, text: &str, most: usize) -> Result<(), DecodeSnapshotError> {
    if text.chars().nth(most).is_some() {
        return Err(DecodeSnapshotError::BeyondCap { field });
    }
    Ok(())
}

fn cap_list<T>(field: &'static str, list: &[T], most: usize) -> Result<(), DecodeSnapshotError> {
    if list.len() > most {
        return Err(DecodeSnapshotError::BeyondCap { field });
    }
    Ok(())
}
