//! Pictures made small enough for a file that authorities accept.
//!
//! A picture keeps its dots where there is room; else it is scaled down and packed with loss, step by step.

use std::io::{Cursor, Write as _};

use flate2::{Compression, write::ZlibEncoder};
use image::{
    DynamicImage, ExtendedColorType, ImageEncoder as _, ImageReader, Limits, codecs::jpeg::JpegEncoder,
    codecs::png::PngEncoder, imageops::FilterType,
};

/// Longest side in dots, and quality of JPEG, from good to small.
const STEPS: [(u32, u8); 9] = [
    (2000, 88),
    (1600, 84),
    (1280, 80),
    (1000, 76),
    (800, 70),
    (640, 64),
    (480, 56),
    (360, 48),
    (240, 40),
];

/// Most dots on a side, and bytes in memory, that a picture may take while it is read.
const MOST_DOTS: u32 = 20_000;
const MOST_MEMORY: u64 = 400 << 20;

/// A picture as it goes into the file.
pub(crate) struct Fitted {
    pub(crate) bytes: Vec<u8>,
    /// `png` or `jpg`.
    pub(crate) format: &'static str,
    /// Size of the original in dots: it decides the size on paper.
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// A picture that could be read.
pub(crate) struct Original {
    dots: DynamicImage,
    /// Bytes of its file.
    size: usize,
}

impl Original {
    /// Reads PNG or JPEG under limits, or nothing.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_DOTS);
        limits.max_image_height = Some(MOST_DOTS);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        Some(Self {
            size: bytes.len(),
            // Transparency is not for paper, and one form for all keeps the sizes predictable.
            dots: DynamicImage::ImageRgb8(on_white(&reader.decode().ok()?)),
        })
    }

    /// The best form of at most so many bytes, or the smallest there is.
    pub(crate) fn within(&self, most: usize) -> Option<Fitted> {
        let (width, height) = (self.dots.width(), self.dots.height());
        let fitted = |bytes, format| Fitted {
            bytes,
            format,
            width,
            height,
        };
        // A PNG is seldom larger than the same dots packed without its filters.
        if self.size <= most && self.packed_size().is_some_and(|size| size <= most) {
            return Some(fitted(png(&self.dots)?, "png"));
        }
        let mut smallest: Option<Vec<u8>> = None;
        let mut last = f64::from(width.max(height));
        for (index, (longest, quality)) in STEPS.into_iter().enumerate() {
            let side = last.min(f64::from(longest));
            // Bytes grow with the dots: a step that would still be far too large is passed over.
            let expected = |bytes: &Vec<u8>| bytes.len() as f64 * (side / last).powi(2);
            let is_hopeless = smallest
                .as_ref()
                .is_some_and(|bytes| expected(bytes) > most as f64 * 3.0);
            if is_hopeless && index + 1 < STEPS.len() {
                continue;
            }
            let bytes = jpeg(&self.dots, longest, quality)?;
            let fits = bytes.len() <= most;
            (smallest, last) = (Some(bytes), side);
            if fits {
                break;
            }
        }
        smallest.map(|bytes| fitted(bytes, "jpg"))
    }

    /// Size without loss, as the engine packs it.
    fn packed_size(&self) -> Option<usize> {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(6));
        packer.write_all(self.dots.as_bytes()).ok()?;
        packer.finish().ok().map(|packed| packed.len())
    }
}

fn on_white(dots: &DynamicImage) -> image::RgbImage {
    if !dots.color().has_alpha() {
        return dots.to_rgb8();
    }
    let source = dots.to_rgba8();
    let mut out = image::RgbImage::new(source.width(), source.height());
    for (from, to) in source.pixels().zip(out.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        let blend = |part: u32| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        to.0 = [blend(red), blend(green), blend(blue)];
    }
    out
}

fn png(dots: &DynamicImage) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    PngEncoder::new(&mut out)
        .write_image(
            dots.as_bytes(),
            dots.width(),
            dots.height(),
            ExtendedColorType::Rgb8,
        )
        .ok()?;
    Some(out)
}

fn jpeg(dots: &DynamicImage, longest: u32, quality: u8) -> Option<Vec<u8>> {
    let smaller;
    let dots = if dots.width().max(dots.height()) > longest {
        smaller = dots.resize(longest, longest, FilterType::Triangle);
        &smaller
    } else {
        dots
    };
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, quality)
        .encode(
            dots.as_bytes(),
            dots.width(),
            dots.height(),
            ExtendedColorType::Rgb8,
        )
        .ok()?;
    Some(out)
}
