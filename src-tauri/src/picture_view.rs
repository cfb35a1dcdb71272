//! Pictures as the pages see them: under which address, and how large.
//!
//! Deliberately absent: the pixels (`pictures` serves them, `platform::picture` makes them).

use crate::{
    controller::WaitingPicture,
    views::{PicturePart, PictureView, WaitingPictureView},
};

/// Name of the waiting picture as it would be kept. Its hash follows, so that a changed one is another picture.
pub(crate) const WAITING: &str = "waiting";
/// Name of the whole waiting picture.
pub(crate) const WHOLE: &str = "whole";

/// Name of a kept picture with parts of it black; its hash and the boxes follow.
pub(crate) const BLACKED: &str = "blacked";

/// Address of a kept picture with parts of it black.
pub(crate) fn blacked_address(sha256: &str, boxes: &[PicturePart]) -> String {
    let boxes: Vec<String> = boxes
        .iter()
        .map(|part| format!("{}-{}-{}-{}", part.left, part.top, part.width, part.height))
        .collect();
    picture_address(&format!("{BLACKED}/{sha256}/{}", boxes.join("_")))
}

/// The boxes as they stand in such an address.
pub(crate) fn boxes_of(text: &str) -> Option<Vec<PicturePart>> {
    let boxes = text.split('_').map(|part| {
        let mut numbers = part.split('-').map(|number| number.parse().ok());
        let mut next = || numbers.next().flatten();
        let part = PicturePart {
            left: next()?,
            top: next()?,
            width: next()?,
            height: next()?,
        };
        numbers.next().is_none().then_some(part)
    });
    boxes.collect()
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_in_an_address_are_read_back_and_nothing_else_is() {
        let part = |left, top, width, height| PicturePart {
            left,
            top,
            width,
            height,
        };
        let boxes = [part(1, 2, 3, 4), part(0, 0, 4_294_967_295, 1)];
        let address = blacked_address("ab", &boxes);
        let (_, text) = address.rsplit_once('/').unwrap();
        assert_eq!(boxes_of(text).unwrap(), boxes);
        for bad in [
            "",
            "1-2-3",
            "1-2-3-4-5",
            "1-2-3-x",
            "1-2-3-4_",
            "1-2-3-4294967296",
            "-1-2-3-4",
        ] {
            assert_eq!(boxes_of(bad), None, "{bad}");
        }
    }
}
