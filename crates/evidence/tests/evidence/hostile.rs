//! ZIP files made to deceive or to harm are refused with the reason, before anything is believed.

use std::io::{Cursor, Write};

use evidence::{BadKind, NotABundle, verify_bundle};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::support::*;

fn refusal(zip: &[u8]) -> &'static str {
    match verify(zip) {
        Err(reason) => reason.code(),
        Ok(report) => panic!("{:?}", report.verdict),
    }
}

/// The sealed bag with one more member.
fn with_member(name: &str, options: SimpleFileOptions, bytes: &[u8]) -> Vec<u8> {
    let mut zip = Bag::read(&sealed_bundle()).writer();
    zip.start_file(name, options).unwrap();
    zip.write_all(bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

fn find(haystack: &[u8], needle: &[u8], from: usize) -> usize {
    haystack[from..]
        .windows(needle.len())
        .position(|part| part == needle)
        .unwrap()
        + from
}

#[test]
fn a_member_that_leads_out_of_the_folder_is_refused() {
    for name in [
        "../evil.txt",
        "x/../../evil.txt",
        "/etc/evil",
        "evidence-2026-11-22/../evil",
        "C:\\evil",
        "a//b",
    ] {
        // The writer mends some names, so the name is put in afterwards, in both headers.
        let stand_in = "z".repeat(name.len());
        let mut zip = with_member(&stand_in, SimpleFileOptions::default(), b"evil");
        let first = find(&zip, stand_in.as_bytes(), 0);
        let second = find(&zip, stand_in.as_bytes(), first + 1);
        for at in [first, second] {
            zip[at..at + name.len()].copy_from_slice(name.as_bytes());
        }
        assert_eq!(refusal(&zip), "unsafe-name", "{name}");
    }
}

#[test]
fn a_link_is_refused() {
    let mut zip = Bag::read(&sealed_bundle()).writer();
    zip.add_symlink(format!("{TOP}/link"), "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    assert_eq!(refusal(&zip.finish().unwrap().into_inner()), "special-file");
}

#[test]
fn two_members_of_one_name_are_refused() {
    let zip = sealed_bundle();
    let name = format!("{TOP}/data/zeport.html");
    let real = format!("{TOP}/data/report.html");
    let mut twice = with_member(&name, SimpleFileOptions::default(), b"other");
    let mut at = 0;
    for _ in 0..2 {
        at = find(&twice, name.as_bytes(), at);
        twice[at..at + real.len()].copy_from_slice(real.as_bytes());
    }
    assert_eq!(refusal(&twice), "duplicate-name");
    let cased = with_member(
        &format!("{TOP}/data/REPORT.html"),
        SimpleFileOptions::default(),
        b"other",
    );
    assert_eq!(refusal(&cased), "duplicate-name");
    assert_intact(verify(&zip));
}

#[test]
fn a_bomb_is_refused_without_being_unpacked() {
    let zeros = vec![0; 20 << 20];
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    assert_eq!(
        refusal(&with_member(&format!("{TOP}/data/zeros"), options, &zeros)),
        "too-large"
    );
}

#[test]
fn a_member_that_lies_about_its_size_is_noticed() {
    let mut bag = Bag::read(&sealed_bundle());
    bag.set("data/zz.txt", vec![b'x'; 5_000]);
    bag.rebuild();
    let bytes = bag.0.remove("data/zz.txt").unwrap();
    let mut zip = bag.writer();
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file(format!("{TOP}/data/zz.txt"), deflated).unwrap();
    zip.write_all(&bytes).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let length = 5_000_u32.to_le_bytes();
    let mut lying = zip.clone();
    let mut at = 0;
    let mut seen = 0;
    while let Some(found) = lying[at..].windows(4).position(|part| part == length) {
        at += found;
        lying[at..at + 4].copy_from_slice(&50_u32.to_le_bytes());
        seen += 1;
    }
    assert_eq!(seen, 2, "local and central header");
    let report = assert_changed(verify(&lying), "lying size");
    assert_eq!(report.all_bad[0].kind, BadKind::ContentUnreadable);
    let mut differing = zip.clone();
    let at = find(&zip, &length, 0);
    differing[at..at + 4].copy_from_slice(&50_u32.to_le_bytes());
    assert_eq!(refusal(&differing), "headers-differ");
}

#[test]
fn bytes_before_behind_or_between_are_refused() {
    let zip = sealed_bundle();
    assert_eq!(refusal(&[&zip[..], b"more"].concat()), "stray-bytes");
    assert_eq!(refusal(&[b"more", &zip[..]].concat()), "stray-bytes");
    assert_eq!(refusal(&[&zip[..], &zip[..]].concat()), "stray-bytes");
    let mut commented = zip.clone();
    let at = commented.len() - 2;
    commented[at] = 4;
    commented.extend_from_slice(b"note");
    assert_eq!(refusal(&commented), "stray-bytes");

    let directory = find(&zip, b"PK\x01\x02", 0);
    let mut gap = zip.clone();
    gap.splice(directory..directory, *b"hidden bytes that no table lists");
    let at = gap.len() - 6;
    let moved = u32::try_from(directory + 32).unwrap().to_le_bytes();
    gap[at..at + 4].copy_from_slice(&moved);
    assert_eq!(refusal(&gap), "stray-bytes");
}

#[test]
fn an_encrypted_member_is_refused() {
    let mut zip = sealed_bundle();
    let (local, central) = (0, find(&zip, b"PK\x01\x02", 0));
    zip[local + 6] |= 1;
    zip[central + 8] |= 1;
    assert_eq!(refusal(&zip), "encrypted");
}

#[test]
fn an_unknown_way_of_packing_is_refused() {
    let mut zip = sealed_bundle();
    let (local, central) = (0, find(&zip, b"PK\x01\x02", 0));
    zip[local + 8] = 14;
    zip[central + 10] = 14;
    assert_eq!(refusal(&zip), "unknown-packing");
}

#[test]
fn too_many_members_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..65_001 {
        zip.add_directory(format!("a/{n}"), SimpleFileOptions::default())
            .unwrap();
    }
    assert_eq!(refusal(&zip.finish().unwrap().into_inner()), "too-many-files");
}

#[test]
fn anything_but_one_folder_with_a_bag_is_refused() {
    let options = SimpleFileOptions::default();
    assert_eq!(
        refusal(&with_member("other/x.txt", options, b"x")),
        "several-folders"
    );
    assert_eq!(
        refusal(&with_member("loose.txt", options, b"x")),
        "several-folders"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a/b.txt", options).unwrap();
    assert_eq!(refusal(&zip.finish().unwrap().into_inner()), "no-bag");
    assert_eq!(refusal(b""), "not-a-zip");
    assert_eq!(
        refusal(b"%PDF-1.7 and nothing that is a ZIP file at all"),
        "not-a-zip"
    );
    assert_eq!(refusal(&sealed_bundle()[..400]), "stray-bytes");
}

#[test]
fn a_bundle_inside_a_bundle_is_only_a_file() {
    let test = TestLog::filled(None);
    let mut wanted = request(None);
    wanted.pages.push(evidence::PayloadFile {
        path: "inner.zip".into(),
        bytes: sealed_bundle(),
    });
    assert_intact(verify(&export(&test.log, &wanted).unwrap().0));
}

#[cfg(unix)]
#[test]
fn a_folder_with_a_link_or_without_a_bag_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let top = Bag::read(&sealed_bundle()).unpack(dir.path());
    assert!(matches!(verify_bundle(dir.path()), Err(NotABundle::NoBag)));
    std::os::unix::fs::symlink("/etc/passwd", top.join("data/link.txt")).unwrap();
    assert!(matches!(verify_bundle(&top), Err(NotABundle::SpecialFile)));
    assert!(matches!(
        verify_bundle(&dir.path().join("nothing")),
        Err(NotABundle::Io(_))
    ));
    assert!(matches!(
        verify_bundle(std::path::Path::new("/dev/null")),
        Err(NotABundle::NotAZip)
    ));
}

#[test]
fn a_bundle_of_a_later_format_is_not_judged() {
    let mut bag = Bag::read(&unsealed_bundle());
    let info = bag
        .text("bag-info.txt")
        .replace("Evidence-Format: 1", "Evidence-Format: 2");
    bag.set("bag-info.txt", info.clone());
    assert_changed(bag.verify(), "a flipped digit is a change");
    bag.rebuild();
    assert!(matches!(bag.verify(), Err(NotABundle::NewerFormat)));
}

#[test]
fn no_prefix_of_a_bundle_and_no_noise_makes_the_reader_panic() {
    let zip = sealed_bundle();
    for cut in (0..zip.len()).step_by(37) {
        assert!(verify(&zip[..cut]).is_err(), "{cut}");
    }
    let mut noise = 0x9E37_79B9_u32;
    for round in 0..300 {
        let mut changed = zip.clone();
        for _ in 0..40 {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = noise as usize % changed.len();
            changed[at] = (noise >> 24) as u8;
        }
        let intact = verify(&changed).is_ok_and(|report| report.verdict == evidence::Verdict::Intact);
        assert!(
            !intact || Bag::read(&changed).0 == Bag::read(&zip).0,
            "round {round}"
        );
    }
}
