//! Pictures are scaled until the file is small enough for an intake form.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::support::{Made, bare, sheet, with_pictures};

fn png(image: RgbImage) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image)
        .write_to(&mut out, ImageFormat::Png)
        .unwrap();
    out.into_inner()
}

/// A picture that packs well.
pub fn plain(width: u32, height: u32) -> Vec<u8> {
    png(RgbImage::from_fn(width, height, |x, y| {
        Rgb([230, 230, if (x / 20 + y / 20) % 2 == 0 { 200 } else { 240 }])
    }))
}

/// A picture that packs as badly as can be.
fn noise(seed: u32, width: u32, height: u32) -> Vec<u8> {
    let mut state = 0x2545_f491_u32 ^ seed;
    png(RgbImage::from_fn(width, height, |_, _| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [red, green, blue, _] = state.to_le_bytes();
        Rgb([red, green, blue])
    }))
}

#[test]
fn forty_large_pictures_stay_under_three_megabytes() {
    let mut sheet = sheet();
    for number in 1..=40 {
        sheet
            .pictures
            .insert(format!("{number}.png"), noise(number, 900, 700));
    }
    assert!(sheet.pictures.values().map(Vec::len).sum::<usize>() > 50_000_000);
    let made = Made::of(&with_pictures(40), &sheet);
    assert!(made.bytes.len() < 3_000_000, "{}", made.bytes.len());
    assert!(
        made.bytes.len() > 500_000,
        "the room there is goes unused: {}",
        made.bytes.len()
    );
    let list = made.tool("pdfimages", &["-list", "{}"]);
    assert_eq!(list.lines().filter(|line| line.contains(" image ")).count(), 40);
}

#[test]
fn a_picture_keeps_its_dots_where_there_is_room() {
    let mut sheet = sheet();
    sheet.pictures.insert("1.png".to_owned(), plain(800, 500));
    let made = Made::of(&with_pictures(1), &sheet);
    let list = made.tool("pdfimages", &["-list", "{}"]);
    let row = list.lines().find(|line| line.contains(" image ")).unwrap();
    let row: Vec<&str> = row.split_whitespace().collect();
    assert_eq!((row[3], row[4], row[8]), ("800", "500", "image"), "{list}");
}

#[test]
fn words_stand_in_the_place_of_a_picture_that_cannot_be_read() {
    let mut sheet = sheet();
    sheet
        .pictures
        .insert("1.png".to_owned(), b"not a picture".to_vec());
    let made = Made::of(&with_pictures(2), &sheet);
    let said = bare("This picture could not be drawn.");
    assert_eq!(made.words().matches(&said).count(), 2);
}
