//! PDF/A-3a and PDF/UA-1 as far as they can be seen from outside: what the file claims, tags, bookmarks, attachments.

use paper::SheetSize;

use crate::support::{Made, attachment, document, sheet, with_pictures};

#[test]
fn the_file_claims_both_standards_and_has_no_fault_that_qpdf_finds() {
    let made = Made::of(&document(), &sheet());
    let claims = String::from_utf8_lossy(&made.bytes);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(claims.contains(claim), "{claim}");
    }
    let checked = made.tool("qpdf", &["--check", "{}"]);
    assert!(
        checked.contains("No syntax or stream encoding errors found"),
        "{checked}"
    );
}

#[test]
fn title_language_day_and_paper_are_stated() {
    let mut sheet = sheet();
    let a4 = Made::of(&document(), &sheet);
    let about = a4.tool("pdfinfo", &["-isodates", "{}"]);
    for line in [
        "Record of one setting",
        "“The setting”",
        "Test 1.0",
        "2026-11-22T00:00:00Z",
        "yes",
        "(A4)",
    ] {
        assert!(about.contains(line), "{line} in {about}");
    }
    assert!(about.contains("Tagged:          yes") && about.contains("JavaScript:      no"));
    let catalog = a4.tool("qpdf", &["--json", "--json-key=qpdf", "{}"]);
    assert!(catalog.contains("\"/Lang\": \"u:en\""));
    assert!(catalog.contains("\"/DisplayDocTitle\": true"));
    sheet.size = SheetSize::Letter;
    let letter = Made::of(&document(), &sheet).tool("pdfinfo", &["{}"]);
    assert!(letter.contains("(letter)"), "{letter}");
}

#[test]
fn headings_lists_tables_and_letters_are_tagged() {
    let tags = Made::of(&document(), &sheet()).tags();
    for tag in [
        "H1 \"The facts on one page\"",
        "H1 \"All records\"",
        "H2 \"How a reading is made\"",
    ] {
        assert!(tags.contains(tag), "{tag} in {tags}");
    }
    for tag in [
        "L (block)",
        "LBody (block)",
        "THead",
        "/Scope /Column",
        "/Scope /Row",
        "BlockQuote",
    ] {
        assert!(tags.contains(tag), "{tag} in {tags}");
    }
    // Heads of a table are tagged once, however many pages it takes.
    assert_eq!(tags.matches("\"Fingerprint\"").count(), 1);
}

#[test]
fn every_picture_has_its_words() {
    let mut sheet = sheet();
    for number in 1..=3 {
        sheet
            .pictures
            .insert(format!("{number}.png"), crate::pictures::plain(300, 200));
    }
    let made = Made::of(&with_pictures(3), &sheet);
    let objects = made.tool("qpdf", &["--json", "--json-key=qpdf", "{}"]);
    for number in 1..=3 {
        let alt = format!("\"/Alt\": \"u:What the page showed at record {number}\"");
        assert_eq!(objects.matches(&alt).count(), 1, "{alt}");
    }
    assert_eq!(made.tags().matches("Figure").count(), 3);
}

#[test]
fn bookmarks_lead_to_every_part() {
    let made = Made::of(&document(), &sheet());
    let outline = made.tool("qpdf", &["--json", "--json-key=outlines", "{}"]);
    for title in ["The facts on one page", "All records", "How a reading is made"] {
        assert!(
            outline.contains(&format!("\"title\": \"{title}\"")),
            "{title} in {outline}"
        );
    }
}

#[test]
fn attachments_come_out_byte_for_byte() {
    let files: [(&str, &[u8]); 3] = [
        ("log.sha256", b"abc  entries/00000000.json\n"),
        ("00000001.txt.sig", b"-----BEGIN SSH SIGNATURE-----\n"),
        ("token.tsr", &[0x30, 0x82, 0x00, 0xff, 0x0d, 0x0a]),
    ];
    let mut sheet = sheet();
    sheet.attachments = files
        .iter()
        .map(|(name, bytes)| attachment(name, bytes))
        .collect();
    let made = Made::of(&document(), &sheet);
    made.tool("pdfdetach", &["-saveall", "{}"]);
    for (name, bytes) in files {
        assert_eq!(std::fs::read(made.folder().join(name)).unwrap(), bytes, "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let mut sheet = sheet();
    sheet
        .pictures
        .insert("1.png".to_owned(), crate::pictures::plain(640, 400));
    sheet.attachments = vec![attachment("log.sha256", b"x\n")];
    let first = Made::of(&with_pictures(1), &sheet);
    // Something else in between: nothing of it may be left over.
    Made::of(&document(), &crate::support::sheet());
    assert_eq!(first.bytes, Made::of(&with_pictures(1), &sheet).bytes);
}

#[test]
fn a_day_that_is_none_is_refused() {
    let mut sheet = sheet();
    sheet.day = (2026, 2, 30);
    assert!(matches!(
        paper::pdf(&document(), &sheet),
        Err(paper::MakePdfError::Day)
    ));
}
