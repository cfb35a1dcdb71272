//! Takes in a picture that the member chose, as if it were hostile: only PNG and JPEG, only so many bytes
//! and pixels, decoded and written anew, so that nothing but the pixels comes through. Hashing and storing
//! are the caller's. Blocks while it works: seconds for the largest picture.

mod redact;

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::error::{ImageError, LimitErrorKind};
use image::{DynamicImage, ImageDecoder, ImageEncoder, Limits};

pub use redact::{MOST_BOXES, Part, RedactFault, redact};

/// The most bytes of a picture: 20 MB.
pub const MOST_BYTES: usize = 20_000_000;
/// The most pixels of a picture: 40 megapixels, more than any screen and most cameras.
pub const MOST_PIXELS: u64 = 40_000_000;
/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 32_768;
/// The most memory that decoding may ask for: eight bytes a pixel, and room for the decoder.
const MOST_MEMORY: u64 = MOST_PIXELS * 8 + 64 * 1024 * 1024;

/// The first bytes of a PNG file (PNG specification, 5.2).
const PNG_MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The first bytes of a JPEG file: start of image, and the next marker's first byte (ITU-T T.81, B.1).
const JPEG_MAGIC: &[u8] = b"\xff\xd8\xff";

/// A picture that holds pixels and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// A PNG file with 8 bits a channel and no metadata.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Says why a picture was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// It is neither a PNG nor a JPEG file.
    #[error("the file is neither a PNG nor a JPEG picture")]
    NotAPicture,
    /// It has more bytes than [`MOST_BYTES`].
    #[error("the file is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// It has more pixels than [`MOST_PIXELS`].
    #[error("the picture has more than {MOST_PIXELS} pixels")]
    TooManyPixels,
    /// It begins like a picture and cannot be decoded.
    #[error("the picture is damaged")]
    Broken,
}

/// Takes in a picture: checks, decodes, turns it upright as its camera said, and writes it anew.
///
/// # Errors
/// If it is no picture, too large, or damaged.
pub fn take_in(bytes: &[u8]) -> Result<Picture, PictureFault> {
    if bytes.len() > MOST_BYTES {
        return Err(PictureFault::TooLarge);
    }
    let decoded = if bytes.starts_with(PNG_MAGIC) {
        decode(PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(fault_of)?)?
    } else if bytes.starts_with(JPEG_MAGIC) {
        decode(JpegDecoder::new(Cursor::new(bytes)).map_err(fault_of)?)?
    } else {
        return Err(PictureFault::NotAPicture);
    };
    write_anew(&decoded)
}

/// Writes a picture that an engine drew, given as rows of opaque BGRA pixels of `stride` bytes each, as PNG.
///
/// # Errors
/// If the sizes do not fit each other, or nothing can be written.
pub fn png_from_bgra(width: u32, height: u32, stride: usize, bgra: &[u8]) -> Result<Vec<u8>, PictureFault> {
    let row_bytes = usize::try_from(width).unwrap_or(usize::MAX).saturating_mul(4);
    let rows = usize::try_from(height).unwrap_or(usize::MAX);
    if row_bytes == 0
        || rows == 0
        || stride < row_bytes
        || bgra.len() < stride.saturating_mul(rows - 1) + row_bytes
    {
        return Err(PictureFault::Broken);
    }
    let mut rgb = Vec::with_capacity(row_bytes / 4 * 3 * rows);
    for row in bgra.chunks(stride).take(rows) {
        for pixel in row[..row_bytes].chunks_exact(4) {
            rgb.extend_from_slice(&[pixel[2], pixel[1], pixel[0]]);
        }
    }
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Adaptive)
        .write_image(&rgb, width, height, image::ExtendedColorType::Rgb8)
        .map_err(|_| PictureFault::Broken)?;
    Ok(png)
}

fn decode(mut decoder: impl ImageDecoder) -> Result<DynamicImage, PictureFault> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureFault::Broken);
    }
    if width > LONGEST_SIDE || height > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureFault::TooManyPixels);
    }
    decoder.set_limits(limits()).map_err(fault_of)?;
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault_of)?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    Ok(picture)
}

fn write_anew(picture: &DynamicImage) -> Result<Picture, PictureFault> {
    let (width, height) = (picture.width(), picture.height());
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Adaptive);
    let outcome = if picture.color().has_alpha() {
        let pixels = picture.to_rgba8();
        encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgba8)
    } else {
        let pixels = picture.to_rgb8();
        encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgb8)
    };
    outcome.map_err(fault_of)?;
    Ok(Picture { png, width, height })
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn fault_of(error: ImageError) -> PictureFault {
    match error {
        ImageError::Limits(limit) => match limit.kind() {
            LimitErrorKind::DimensionError | LimitErrorKind::InsufficientMemory => {
                PictureFault::TooManyPixels
            }
            _ => PictureFault::Broken,
        },
        _ => PictureFault::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_drawn_by_an_engine_keeps_its_colours() {
        let row = [255, 0, 0, 255, 0, 0, 255, 255, 9, 9];
        let png = png_from_bgra(2, 1, 10, &row).unwrap();
        let seen = image::load_from_memory(&png).unwrap().to_rgb8();
        assert_eq!(seen.as_raw(), &[0, 0, 255, 255, 0, 0]);
        assert_eq!(png_from_bgra(2, 2, 10, &row), Err(PictureFault::Broken));
        assert_eq!(png_from_bgra(0, 1, 0, &[]), Err(PictureFault::Broken));
    }
    use image::{ImageFormat, Rgb, RgbImage, RgbaImage};

    fn drawn(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| {
            Rgb([(x * 7) as u8, (y * 11) as u8, ((x + y) * 3) as u8])
        })
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        encoded(&drawn(width, height).into(), ImageFormat::Png)
    }

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        encoded(&drawn(width, height).into(), ImageFormat::Jpeg)
    }

    /// A chunk after a PNG's header chunk, with its check sum.
    fn with_chunk(png: &[u8], kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let mut checked = kind.to_vec();
        checked.extend_from_slice(content);
        let mut chunk = (content.len() as u32).to_be_bytes().to_vec();
        chunk.extend_from_slice(&checked);
        chunk.extend_from_slice(&crc32(&checked).to_be_bytes());
        let header_end = PNG_MAGIC.len() + 25;
        [&png[..header_end], &chunk, &png[header_end..]].concat()
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 {
                    (sum >> 1) ^ 0xedb8_8320
                } else {
                    sum >> 1
                }
            })
        })
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn the_pixels_of_a_png_come_through_unchanged() {
        let original = drawn(31, 17);
        let taken = take_in(&encoded(&original.clone().into(), ImageFormat::Png)).unwrap();
        assert_eq!((taken.width, taken.height), (31, 17));
        assert_eq!(image::load_from_memory(&taken.png).unwrap().to_rgb8(), original);
        let see_through = RgbaImage::from_pixel(3, 3, image::Rgba([1, 2, 3, 4]));
        let taken = take_in(&encoded(&see_through.clone().into(), ImageFormat::Png)).unwrap();
        assert_eq!(
            image::load_from_memory(&taken.png).unwrap().to_rgba8(),
            see_through
        );
    }

    #[test]
    fn gray_and_deep_pixels_come_out_with_eight_bits_a_channel() {
        let deep = image::ImageBuffer::from_pixel(5, 4, image::LumaA([0xabcd_u16, 0xffff]));
        let taken = take_in(&encoded(&DynamicImage::ImageLumaA16(deep), ImageFormat::Png)).unwrap();
        let again = image::load_from_memory(&taken.png).unwrap();
        assert_eq!(again.color(), image::ColorType::Rgba8);
        assert_eq!(again.to_rgba8().get_pixel(4, 3).0, [0xab, 0xab, 0xab, 0xff]);
    }

    #[test]
    fn a_picture_at_the_limit_is_taken_and_one_row_more_is_not() {
        let gray = |height| {
            let picture = image::GrayImage::from_pixel(8_000, height, image::Luma([7]));
            encoded(&DynamicImage::ImageLuma8(picture), ImageFormat::Png)
        };
        let taken = take_in(&gray(5_000)).unwrap();
        assert_eq!(u64::from(taken.width) * u64::from(taken.height), MOST_PIXELS);
        assert_eq!(take_in(&gray(5_001)).err(), Some(PictureFault::TooManyPixels));
    }

    #[test]
    fn a_jpeg_becomes_a_png() {
        let taken = take_in(&jpeg(40, 20)).unwrap();
        assert!(taken.png.starts_with(PNG_MAGIC));
        assert_eq!((taken.width, taken.height), (40, 20));
    }

    #[test]
    fn metadata_and_what_hangs_on_at_the_end_do_not_come_through() {
        let mut bytes = with_chunk(&png(8, 8), b"tEXt", b"Comment\0where-I-live");
        bytes.extend_from_slice(b"PK\x03\x04 a hidden archive");
        let taken = take_in(&bytes).unwrap();
        assert!(holds(&bytes, b"where-I-live"));
        assert!(!holds(&taken.png, b"where-I-live"));
        assert!(!holds(&taken.png, b"hidden"));
        assert!(!holds(&taken.png, b"tEXt"));
    }

    #[test]
    fn a_photo_is_turned_upright_and_its_camera_notes_are_dropped() {
        // An Exif block with one entry: orientation 6, turn right by 90 degrees.
        let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let plain = jpeg(40, 20);
        let mut segment = vec![0xff, 0xe1];
        segment.extend_from_slice(&(exif.len() as u16 + 2).to_be_bytes());
        segment.extend_from_slice(exif);
        let photo = [&plain[..2], &segment, &plain[2..]].concat();
        let taken = take_in(&photo).unwrap();
        assert_eq!((taken.width, taken.height), (20, 40));
        assert!(!holds(&taken.png, b"Exif"));
    }

    #[test]
    fn only_a_png_or_jpeg_is_a_picture() {
        for bytes in [
            b"".as_slice(),
            b"GIF89a",
            b"RIFF\0\0\0\0WEBP",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"BM",
            b"%PDF-1.7",
            b"PK\x03\x04",
            b"\x89PNG",
            b"\xff\xd8",
            b" \x89PNG\r\n\x1a\n",
        ] {
            assert_eq!(take_in(bytes).err(), Some(PictureFault::NotAPicture), "{bytes:?}");
        }
    }

    #[test]
    fn too_many_bytes_are_refused_before_anything_is_decoded() {
        let mut bytes = png(4, 4);
        bytes.resize(MOST_BYTES, 0);
        assert!(take_in(&bytes).is_ok());
        bytes.push(0);
        assert_eq!(take_in(&bytes).err(), Some(PictureFault::TooLarge));
    }

    #[test]
    fn a_picture_that_claims_too_many_pixels_is_refused_before_they_are_made() {
        for (width, height) in [
            (40_000, 2),
            (2, 40_000),
            (6_400, 6_251),
            (u32::MAX, u32::MAX),
            (0x7fff_ffff, 1),
        ] {
            let mut bytes = png(1, 1);
            let header = PNG_MAGIC.len() + 8;
            bytes[header..header + 4].copy_from_slice(&width.to_be_bytes());
            bytes[header + 4..header + 8].copy_from_slice(&height.to_be_bytes());
            let sum = crc32(&bytes[header - 4..header + 13]);
            bytes[header + 13..header + 17].copy_from_slice(&sum.to_be_bytes());
            let fault = take_in(&bytes).err();
            assert!(
                matches!(fault, Some(PictureFault::TooManyPixels | PictureFault::Broken)),
                "{width} x {height}: {fault:?}"
            );
            if width < 50_000 && height < 50_000 {
                assert_eq!(fault, Some(PictureFault::TooManyPixels), "{width} x {height}");
            }
        }
    }

    #[test]
    fn a_picture_cut_short_or_with_one_byte_changed_never_brings_us_down() {
        for whole in [png(9, 7), jpeg(9, 7)] {
            for length in 0..whole.len() {
                let _ = take_in(&whole[..length]);
                for flipped in [0x01, 0x80, 0xff] {
                    let mut changed = whole.clone();
                    changed[length] ^= flipped;
                    if let Ok(taken) = take_in(&changed) {
                        assert!(u64::from(taken.width) * u64::from(taken.height) <= MOST_PIXELS);
                    }
                }
            }
            assert_eq!(
                take_in(&whole[..whole.len() / 3]).err(),
                Some(PictureFault::Broken)
            );
        }
    }
}
