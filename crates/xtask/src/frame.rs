//! Looking at a virtual screen from outside: when did the picture come to rest?
//!
//! Works for any toolkit and asks nothing of the program that is looked at.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Pause between two looks. Also the precision of every time measured here.
const PAUSE: Duration = Duration::from_millis(10);
/// A picture unchanged for this long is final.
const AT_REST: Duration = Duration::from_millis(1_500);
/// Nothing we compare takes this long.
const LIMIT: Duration = Duration::from_secs(30);
/// Share of pixels, in thousandths, that may differ from the final picture (a caret, a hover).
const TOLERANCE: usize = 5;

/// Pixels of a screen, as the X server keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame(Vec<u8>);

impl Frame {
    /// Reads an X window dump (version 7): a header of big-endian words, colour entries of 12 bytes, pixels.
    fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = fs::read(path).map_err(|source| Failure::File {
            path: path.to_path_buf(),
            source,
        })?;
        let word = |index: usize| {
            let at = index * 4;
            bytes
                .get(at..at + 4)
                .and_then(|four| four.try_into().ok())
                .map_or(0, u32::from_be_bytes) as usize
        };
        let pixels = word(0) + word(19) * 12;
        Ok(Self(bytes.get(pixels..).unwrap_or_default().to_vec()))
    }

    fn differs_much_from(&self, other: &Self) -> bool {
        let differing = self
            .0
            .chunks_exact(4)
            .zip(other.0.chunks_exact(4))
            .filter(|(a, b)| a != b)
            .count();
        differing * 1000 > self.0.len() / 4 * TOLERANCE
    }
}

/// An empty screen, and the moment from which time is counted.
#[derive(Debug)]
pub struct Watch {
    empty: Frame,
    begun: Instant,
}

impl Watch {
    /// Remembers the empty screen and starts the clock.
    pub fn begin(screen: &Path) -> Result<Self, Failure> {
        Ok(Self {
            empty: Frame::read(screen)?,
            begun: Instant::now(),
        })
    }

    /// Waits until the screen is at rest with something on it; returns when that picture was first there.
    ///
    /// `None` when it never came to rest.
    pub fn finish(self, screen: &Path) -> Result<Option<Duration>, Failure> {
        let mut changes = vec![(Duration::ZERO, self.empty.clone())];
        while self.begun.elapsed() < LIMIT {
            let now = self.begun.elapsed();
            let frame = Frame::read(screen)?;
            let (last_change, last) = &changes[changes.len() - 1];
            if frame == *last {
                let painted = last.differs_much_from(&self.empty);
                if painted && now.saturating_sub(*last_change) > AT_REST {
                    let complete = changes
                        .iter()
                        .find(|(_, earlier)| !earlier.differs_much_from(last));
                    return Ok(complete.map(|(at, _)| *at));
                }
            } else {
                changes.push((now, frame));
            }
            thread::sleep(PAUSE);
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caret_is_no_difference_and_a_window_is() {
        let empty = Frame(vec![0; 4 * 10_000]);
        let mut caret = empty.clone();
        caret.0[..4 * 20].fill(255);
        let mut window = empty.clone();
        window.0[..4 * 2_000].fill(255);
        assert!(!caret.differs_much_from(&empty));
        assert!(window.differs_much_from(&empty));
    }

    #[test]
    fn the_pixels_begin_after_the_header_and_the_colours() {
        let folder = crate::place::PrivateFolder::new().unwrap();
        let path = folder.path().join("dump");
        let mut words = [0_u32; 25];
        words[0] = 100;
        words[19] = 2;
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend([7; 24]);
        bytes.extend([1, 2, 3, 4]);
        fs::write(&path, bytes).unwrap();
        assert_eq!(Frame::read(&path).unwrap(), Frame(vec![1, 2, 3, 4]));
    }
}
