//! Blacks out and cuts a picture on its pixels, so that what the member hides is not in the file any more.
//!
//! Deliberately absent: drawing over a picture, and any way back from the result to what was hidden.

use image::{DynamicImage, GenericImage, Rgba};

use super::{Picture, PictureFault, decode, limits, write_anew};
use image::codecs::png::PngDecoder;
use std::io::Cursor;

/// The most boxes that are blacked out in one picture.
pub const MOST_BOXES: usize = 50;

/// A part of a picture, in pixels from its top left corner. What lies outside the picture does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From the left edge.
    pub left: u32,
    /// From the top edge.
    pub top: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Part {
    /// The part of this box that lies inside a picture; `None` where there is none.
    fn inside(self, width: u32, height: u32) -> Option<Self> {
        let right = self.left.saturating_add(self.width).min(width);
        let bottom = self.top.saturating_add(self.height).min(height);
        (self.left < right && self.top < bottom).then(|| Self {
            width: right - self.left,
            height: bottom - self.top,
            ..self
        })
    }
}

/// Says why a picture was not changed as wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedactFault {
    /// More than [`MOST_BOXES`].
    #[error("more than {MOST_BOXES} boxes")]
    TooManyBoxes,
    /// A box to be blacked out hides nothing, so that the member could believe something hidden that is not.
    #[error("a box lies outside the picture")]
    NothingHidden,
    /// The part to be kept lies outside the picture.
    #[error("nothing of the picture would be left")]
    NothingLeft,
    /// The picture itself.
    #[error(transparent)]
    Picture(#[from] PictureFault),
}

/// Gives the picture with `boxes` black and only `keep` of it left. Boxes are measured on the whole picture.
///
/// # Errors
/// If a box or the part to be kept is not on the picture, there are too many, or the picture is damaged.
pub fn redact(whole: &Picture, keep: Option<Part>, boxes: &[Part]) -> Result<Picture, RedactFault> {
    if boxes.len() > MOST_BOXES {
        return Err(RedactFault::TooManyBoxes);
    }
    let decoder = PngDecoder::with_limits(Cursor::new(&whole.png), limits()).map_err(super::fault_of)?;
    let mut pixels = decode(decoder)?;
    let (width, height) = (pixels.width(), pixels.height());
    for hidden in boxes {
        let hidden = hidden.inside(width, height).ok_or(RedactFault::NothingHidden)?;
        blacken(&mut pixels, hidden);
    }
    if let Some(kept) = keep {
        let kept = kept.inside(width, height).ok_or(RedactFault::NothingLeft)?;
        pixels = pixels.crop_imm(kept.left, kept.top, kept.width, kept.height);
    }
    Ok(write_anew(&pixels)?)
}

fn blacken(pixels: &mut DynamicImage, hidden: Part) {
    for y in hidden.top..hidden.top + hidden.height {
        for x in hidden.left..hidden.left + hidden.width {
            pixels.put_pixel(x, y, Rgba([0, 0, 0, 255]));
        }
    }
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;
    use crate::picture::take_in;

    const SECRET: [u8; 4] = [200, 30, 90, 77];

    fn picture() -> Picture {
        let pixels = RgbaImage::from_fn(40, 20, |x, y| {
            if (10..20).contains(&x) && (5..8).contains(&y) {
                Rgba(SECRET)
            } else {
                Rgba([250, 250, 250, 255])
            }
        });
        let mut bytes = Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, ImageFormat::Png).unwrap();
        take_in(&bytes.into_inner()).unwrap()
    }

    fn part(left: u32, top: u32, width: u32, height: u32) -> Part {
        Part {
            left,
            top,
            width,
            height,
        }
    }

    fn seen(picture: &Picture) -> RgbaImage {
        image::load_from_memory(&picture.png).unwrap().to_rgba8()
    }

    #[test]
    fn what_is_blacked_out_is_in_no_pixel_of_the_result() {
        let whole = picture();
        assert!(seen(&whole).pixels().any(|pixel| pixel.0 == SECRET));
        let hidden = redact(&whole, None, &[part(10, 5, 10, 3)]).unwrap();
        assert_eq!((hidden.width, hidden.height), (40, 20));
        let pixels = seen(&hidden);
        assert!(pixels.pixels().all(|pixel| pixel.0[..3] != SECRET[..3]));
        assert_eq!(pixels.get_pixel(10, 5).0, [0, 0, 0, 255]);
        assert_eq!(pixels.get_pixel(19, 7).0, [0, 0, 0, 255]);
        assert_eq!(pixels.get_pixel(20, 7).0, [250, 250, 250, 255]);
        assert_eq!(pixels.get_pixel(9, 5).0, [250, 250, 250, 255]);
    }

    #[test]
    fn what_is_cut_off_is_gone_and_boxes_are_measured_on_the_whole_picture() {
        let cut = redact(&picture(), Some(part(12, 6, 4, 1)), &[part(10, 5, 10, 3)]).unwrap();
        assert_eq!((cut.width, cut.height), (4, 1));
        assert!(seen(&cut).pixels().all(|pixel| pixel.0 == [0, 0, 0, 255]));
        let cut = redact(&picture(), Some(part(30, 10, 500, u32::MAX)), &[]).unwrap();
        assert_eq!((cut.width, cut.height), (10, 10));
    }

    #[test]
    fn a_box_that_hides_nothing_is_refused_aloud() {
        for stray in [
            part(40, 0, 5, 5),
            part(0, 20, 5, 5),
            part(3, 3, 0, 5),
            part(u32::MAX, 0, 9, 9),
        ] {
            assert_eq!(
                redact(&picture(), None, &[stray]).err(),
                Some(RedactFault::NothingHidden)
            );
            assert_eq!(
                redact(&picture(), Some(stray), &[]).err(),
                Some(RedactFault::NothingLeft)
            );
        }
        let many = [part(0, 0, 1, 1); MOST_BOXES + 1];
        assert_eq!(
            redact(&picture(), None, &many).err(),
            Some(RedactFault::TooManyBoxes)
        );
        assert!(redact(&picture(), None, &many[1..]).is_ok());
    }

    #[test]
    fn without_a_wish_the_pixels_stay_as_they_are() {
        let whole = picture();
        assert_eq!(seen(&redact(&whole, None, &[]).unwrap()), seen(&whole));
    }

    #[test]
    fn a_damaged_picture_is_refused() {
        let mut broken = picture();
        broken.png.truncate(40);
        assert_eq!(
            redact(&broken, None, &[]).err(),
            Some(RedactFault::Picture(PictureFault::Broken))
        );
    }
}
