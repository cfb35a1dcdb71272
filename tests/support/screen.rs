//! Looking at the screen from outside, as a person would: pictures of all of it or of one window.

use std::path::Path;

use anyhow::Result;

use crate::stage::Stage;

/// Writes a picture of the whole screen as PNG.
pub fn picture(stage: &Stage, file: &Path) -> Result<()> {
    picture_of(stage, "root", file)
}

/// Writes a picture of one window, by its X number, as PNG.
pub fn picture_of(stage: &Stage, window: &str, file: &Path) -> Result<()> {
    let target = format!("png:{}", file.display());
    stage
        .output("import", &["-silent", "-window", window, &target])
        .map(drop)
}
