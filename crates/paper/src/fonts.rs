//! The typefaces of the PDF, within the program: the same file comes out on every computer.
//!
//! How they were made is in `fonts/make.py`; their licence is `fonts/OFL.txt`.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

const FILES: [&[u8]; 7] = [
    include_bytes!("../fonts/serif-regular.ttf"),
    include_bytes!("../fonts/serif-bold.ttf"),
    include_bytes!("../fonts/sans-regular.ttf"),
    include_bytes!("../fonts/sans-bold.ttf"),
    include_bytes!("../fonts/mono-regular.ttf"),
    include_bytes!("../fonts/naskh-regular.ttf"),
    include_bytes!("../fonts/naskh-bold.ttf"),
];

/// The typefaces and what is known of them.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) all: Vec<Font>,
}

/// Read once, when the first PDF is made.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES
        .iter()
        .filter_map(|file| Font::new(Bytes::new(*file), 0))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&all)),
        all,
    }
});

impl Fonts {
    /// The typefaces that can draw the sign, one bit each.
    pub(crate) fn of(&self, sign: char) -> u8 {
        let has = |font: &Font| font.info().coverage.contains(u32::from(sign));
        self.all
            .iter()
            .rev()
            .fold(0, |found, font| found << 1 | u8::from(has(font)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_typeface_is_read() {
        assert_eq!(FONTS.all.len(), FILES.len());
    }

    #[test]
    fn letters_of_all_our_languages_can_be_drawn() {
        for sign in "AZßüéèêçñãõąęłńśźżåäöøæœŁŻ„“”’‘«»–—…€£§°№ΑΩαωЖяبسملة،؟٪".chars()
        {
            assert_ne!(FONTS.of(sign), 0, "{sign}");
        }
        assert_eq!(FONTS.of('中'), 0);
    }
}
