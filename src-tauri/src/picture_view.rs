//! Pictures as the pages see them: under which address, and how large.
//!
//! Deliberately absent: the pixels (`pictures` serves them, `platform::picture` makes them).

use crate::{
    controller::WaitingPicture,
    views::{PictureView, WaitingPictureView},
};

/// Name of the waiting picture as it would be kept. Its hash follows, so that a changed one is another picture.
pub(crate) const WAITING: &str = "waiting";
/// Name of the whole waiting picture.
pub(crate) const WHOLE: &str = "whole";

/// Address under which the picture protocol serves a picture.
fn picture_address(name: &str) -> String {
    if cfg!(windows) {
        format!("http://picture.localhost/{name}")
    } else {
        format!("picture://localhost/{name}")
    }
}

/// A kept picture, with its size from the PNG header (PNG specification, 11.2.1).
pub(crate) fn picture_of(png: &[u8], sha256: &str) -> Option<PictureView> {
    let side = |at: usize| {
        png.get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map(u32::from_be_bytes)
    };
    Some(PictureView {
        src: picture_address(sha256),
        sha256: sha256.to_owned(),
        width: side(16)?,
        height: side(20)?,
    })
}

/// The picture that was kept with the member's own word.
pub(crate) fn told_picture((waiting, sha256): (&WaitingPicture, &str)) -> PictureView {
    PictureView {
        src: picture_address(sha256),
        sha256: sha256.to_owned(),
        width: waiting.kept.width,
        height: waiting.kept.height,
    }
}

/// The picture that waits, as it would be kept and whole.
pub(crate) fn waiting_picture(waiting: &WaitingPicture) -> WaitingPictureView {
    let shown = |name: &str, picture: &platform::picture::Picture, sha256: &str| PictureView {
        src: picture_address(&format!("{name}/{sha256}")),
        sha256: sha256.to_owned(),
        width: picture.width,
        height: picture.height,
    };
    WaitingPictureView {
        file_name: waiting.file_name.clone(),
        picture: shown(WAITING, &waiting.kept, &waiting.kept_sha256),
        whole: shown(WHOLE, &waiting.whole, &waiting.whole_sha256),
        edit: waiting.edit.clone(),
    }
}
