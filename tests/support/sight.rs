//! Finding things on a picture by their colour and shape, as an eye does.
//!
//! The site's page is not ours to look into; a member finds the switch by looking, and so does the tour.

use anyhow::{Context, Result, ensure};

use crate::site::SiteWindow;
use crate::wait;

/// Red, green, blue.
pub type Colour = [u8; 3];

/// A point, counted from the upper left corner of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: u32,
    /// Down.
    pub y: u32,
}

/// How the practice site paints what can be pressed, in light and in dark.
pub const PRACTICE_ACCENT: &[Colour] = &[[0x6a, 0x3f, 0x8f], [0xcf, 0xa9, 0xef]];
/// How the practice site draws the borders of its fields, in light and in dark.
pub const PRACTICE_EDGE: &[Colour] = &[[0x8a, 0x83, 0x76], [0x94, 0x8c, 0x7d]];

/// A block must cover this many pixels to be something to press.
const SMALLEST_BLOCK: usize = 500;
/// A line must be this long to be the border of a field.
const SHORTEST_LINE: usize = 200;

/// What is seen in a window at one moment.
#[derive(PartialEq, Debug)]
pub struct Sight {
    width: usize,
    rgb: Vec<u8>,
}

impl Sight {
    /// Reads a binary portable pixmap with 8 bits a colour.
    pub fn from_ppm(bytes: &[u8]) -> Result<Self> {
        let mut rest = bytes;
        let mut words = [""; 4];
        for word in &mut words {
            let start = rest
                .iter()
                .position(|byte| !byte.is_ascii_whitespace())
                .context("a header")?;
            rest = &rest[start..];
            let end = rest
                .iter()
                .position(u8::is_ascii_whitespace)
                .context("a header word")?;
            *word = std::str::from_utf8(&rest[..end])?;
            rest = &rest[end..];
        }
        let [kind, width, height, depth] = words;
        ensure!(
            kind == "P6" && depth == "255",
            "not a pixmap of the awaited kind: {kind} {depth}"
        );
        let (width, height): (usize, usize) = (width.parse()?, height.parse()?);
        let rgb = rest.get(1..).context("pixels")?.to_vec();
        ensure!(
            rgb.len() == width * height * 3,
            "{} bytes of pixels for {width} x {height}",
            rgb.len()
        );
        Ok(Self { width, rgb })
    }

    /// The middle of the largest connected block in one of these colours.
    pub fn block(&self, colours: &[Colour]) -> Option<Point> {
        let matches = self.matches(colours);
        let mut seen = vec![false; matches.len()];
        let mut best: Option<Block> = None;
        for start in 0..matches.len() {
            if matches[start] && !seen[start] {
                let block = self.flood(start, &matches, &mut seen);
                if block.pixels >= SMALLEST_BLOCK && best.as_ref().is_none_or(|b| block.pixels > b.pixels) {
                    best = Some(block);
                }
            }
        }
        best.map(|block| block.middle())
    }

    /// The lowest row in which exactly this colour stands.
    pub fn lowest(&self, colour: Colour) -> Option<usize> {
        let at = self.matches(&[colour]).iter().rposition(|is_match| *is_match)?;
        Some(at / self.width)
    }

    /// The middle of the first long level line in one of these colours, from the top.
    pub fn line(&self, colours: &[Colour]) -> Option<Point> {
        let matches = self.matches(colours);
        for (y, row) in matches.chunks(self.width).enumerate() {
            let mut begun = 0;
            for (x, is_match) in row.iter().chain([&false]).enumerate() {
                if *is_match {
                    continue;
                }
                if x - begun >= SHORTEST_LINE {
                    return Some(point(begun.midpoint(x), y));
                }
                begun = x + 1;
            }
        }
        None
    }

    fn matches(&self, colours: &[Colour]) -> Vec<bool> {
        let near = |pixel: &[u8], colour: &Colour| pixel.iter().zip(colour).all(|(a, b)| a.abs_diff(*b) <= 3);
        self.rgb
            .chunks_exact(3)
            .map(|pixel| colours.iter().any(|colour| near(pixel, colour)))
            .collect()
    }

    fn flood(&self, start: usize, matches: &[bool], seen: &mut [bool]) -> Block {
        let mut block = Block {
            left: usize::MAX,
            right: 0,
            top: usize::MAX,
            bottom: 0,
            pixels: 0,
        };
        let mut open = vec![start];
        seen[start] = true;
        while let Some(at) = open.pop() {
            let (x, y) = (at % self.width, at / self.width);
            block.take(x, y);
            let left = (x > 0).then(|| at - 1);
            let right = (x + 1 < self.width).then(|| at + 1);
            for next in [left, right, at.checked_sub(self.width), Some(at + self.width)]
                .into_iter()
                .flatten()
            {
                if matches.get(next) == Some(&true) && !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        block
    }
}

struct Block {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
    pixels: usize,
}

impl Block {
    fn take(&mut self, x: usize, y: usize) {
        self.left = self.left.min(x);
        self.right = self.right.max(x);
        self.top = self.top.min(y);
        self.bottom = self.bottom.max(y);
        self.pixels += 1;
    }

    fn middle(&self) -> Point {
        point(self.left.midpoint(self.right), self.top.midpoint(self.bottom))
    }
}

fn point(x: usize, y: usize) -> Point {
    Point {
        x: u32::try_from(x).unwrap_or(u32::MAX),
        y: u32::try_from(y).unwrap_or(u32::MAX),
    }
}

/// Waits until something to press is seen in the practice site's window, and returns where.
pub fn await_block(window: &SiteWindow<'_>) -> Result<Point> {
    wait::until("something to press on the practice site", || {
        Ok(window.look()?.block(PRACTICE_ACCENT))
    })
}

/// Waits until a field is seen in the practice site's window, and returns a point inside it.
pub fn await_field(window: &SiteWindow<'_>) -> Result<Point> {
    wait::until("a field on the practice site", || {
        Ok(window.look()?.line(PRACTICE_EDGE).map(|border| Point {
            y: border.y + 12,
            ..border
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: Colour = [200, 0, 0];

    fn canvas(width: usize, height: usize, paint: impl Fn(usize, usize) -> bool) -> Sight {
        let mut ppm = format!("P6\n{width} {height}\n255\n").into_bytes();
        for at in 0..width * height {
            ppm.extend(if paint(at % width, at / width) {
                RED
            } else {
                [255; 3]
            });
        }
        Sight::from_ppm(&ppm).unwrap()
    }

    #[test]
    fn the_largest_block_is_found_and_specks_are_not() {
        let two = canvas(300, 200, |x, y| {
            (10..40).contains(&x) && (10..30).contains(&y) || (100..180).contains(&x) && (50..90).contains(&y)
        });
        assert_eq!(two.block(&[RED]), Some(Point { x: 139, y: 69 }));
        let speck = canvas(300, 200, |x, y| x < 10 && y < 10);
        assert_eq!(speck.block(&[RED]), None);
        assert_eq!(two.block(&[[0, 0, 200]]), None);
    }

    #[test]
    fn a_block_does_not_reach_around_the_edge_of_the_picture() {
        let edges = canvas(200, 100, |x, _| !(4..196).contains(&x));
        assert_eq!(edges.block(&[RED]), None);
    }

    #[test]
    fn a_long_line_is_found_and_a_short_one_is_not() {
        let lines = canvas(600, 50, |x, y| {
            y == 10 && x < 150 || y == 30 && (200..500).contains(&x)
        });
        assert_eq!(lines.line(&[RED]), Some(Point { x: 350, y: 30 }));
        let reaching = canvas(300, 3, |_, y| y == 2);
        assert_eq!(reaching.line(&[RED]), Some(Point { x: 150, y: 2 }));
    }

    #[test]
    fn a_picture_of_another_kind_is_refused() {
        assert!(Sight::from_ppm(b"P5\n1 1\n255\nx").is_err());
        assert!(Sight::from_ppm(b"P6\n2 2\n255\nx").is_err());
        assert!(Sight::from_ppm(b"").is_err());
    }
}
