//! Nothing in a bag can be changed, dropped, swapped, repeated, renamed or added unseen.

use evidence::{BadKind, SealKey};
use proptest::prelude::*;

use crate::support::*;

fn kinds(bag: &Bag, what: &str) -> Vec<BadKind> {
    assert_changed(bag.verify(), what)
        .all_bad
        .into_iter()
        .map(|bad| bad.kind)
        .collect()
}

fn entry_path(seq: u64) -> String {
    format!("data/log/entries/{seq:08}.json")
}

#[test]
fn a_flipped_byte_anywhere_in_a_sealed_or_unsealed_bag_is_noticed() {
    for zip in [
        sealed_bundle(),
        unsealed_bundle(),
        crate::vectors_partial::partial_bundle(),
    ] {
        let bag = Bag::read(&zip);
        for (path, bytes) in &bag.0 {
            // Of the longest bundle every seventh byte, so that the test stays short.
            let step = if bag.0.contains_key("data/withheld-attachments.sha256") {
                7
            } else {
                1
            };
            for at in (0..bytes.len()).step_by(step) {
                let mut changed = bag.clone();
                changed.0.get_mut(path).unwrap()[at] ^= 1 << (at % 8);
                assert_changed(changed.verify(), &format!("{path}, byte {at}"));
            }
        }
    }
}

#[test]
fn a_dropped_emptied_or_shortened_file_is_noticed() {
    for zip in [
        sealed_bundle(),
        unsealed_bundle(),
        crate::vectors_partial::partial_bundle(),
    ] {
        let bag = Bag::read(&zip);
        for path in bag.0.keys() {
            let mut dropped = bag.clone();
            dropped.0.remove(path);
            assert_changed(dropped.verify(), &format!("dropped {path}"));
            let mut emptied = bag.clone();
            emptied.set(path, "");
            assert_changed(emptied.verify(), &format!("emptied {path}"));
            let mut shortened = bag.clone();
            shortened.0.get_mut(path).unwrap().pop();
            assert_changed(shortened.verify(), &format!("shortened {path}"));
        }
    }
}

#[test]
fn an_added_repeated_or_renamed_file_is_noticed() {
    let bag = Bag::read(&sealed_bundle());
    for path in [
        "extra.txt",
        "data/extra.txt",
        "data/log/entries/00000007.json",
        "data/ä b.txt",
        "data/.hidden",
    ] {
        let mut added = bag.clone();
        added.set(path, "more");
        let found = kinds(&added, path);
        assert!(found.contains(&BadKind::AddedFile), "{path}: {found:?}");
    }
    for path in bag.0.keys() {
        let mut repeated = bag.clone();
        repeated.set(&format!("{path}.copy"), bag.0[path].clone());
        assert_changed(repeated.verify(), &format!("repeated {path}"));
        repeated.0.remove(path);
        assert_changed(repeated.verify(), &format!("renamed {path}"));
    }
}

#[test]
fn two_swapped_files_are_noticed() {
    let bag = Bag::read(&sealed_bundle());
    let paths = bag.0.keys().collect::<Vec<_>>();
    for (a, b) in paths.iter().zip(&paths[1..]) {
        let mut swapped = bag.clone();
        swapped.set(a, bag.0[*b].clone());
        swapped.set(b, bag.0[*a].clone());
        assert_changed(swapped.verify(), &format!("{a} for {b}"));
    }
}

/// A forger without the key can make the manifests fit. What then still shows it?
#[test]
fn a_forger_without_the_key_is_stopped_by_the_seal() {
    let bag = Bag::read(&sealed_bundle());
    for path in bag.0.keys().filter(|path| path.starts_with("data/")) {
        let mut forged = bag.clone();
        forged.0.get_mut(path).unwrap()[0] ^= 1;
        forged.rebuild();
        let found = kinds(&forged, path);
        assert!(
            found.contains(&BadKind::SealInvalid) || found.contains(&BadKind::SealMissing),
            "{found:?}"
        );
        let mut dropped = bag.clone();
        dropped.0.remove(path);
        dropped.rebuild();
        assert_changed(dropped.verify(), path);
    }
    let mut added = bag.clone();
    added.set("data/more.txt", "more");
    added.rebuild();
    assert_eq!(kinds(&added, "added"), [BadKind::SealInvalid]);
}

#[test]
fn each_kind_of_forged_record_has_its_name() {
    let bag = Bag::read(&sealed_bundle());
    let found = |change: &dyn Fn(&mut Bag)| {
        let mut forged = bag.clone();
        change(&mut forged);
        forged.rebuild();
        let report = assert_changed(forged.verify(), "forged");
        (report.all_bad[0].kind, report.all_bad[0].record)
    };
    let edit = |bag: &mut Bag, path: &str, from: &str, to: &str| {
        let text = bag.text(path);
        assert!(text.contains(from), "{path} has {from}");
        bag.set(path, text.replacen(from, to, 1));
    };
    let list = "data/log/log.sha256";
    let note = "data/log/checkpoints/00000007.txt";
    assert_eq!(
        found(&|bag| edit(bag, &entry_path(3), "\"on\"", "\"off\"")),
        (BadKind::EntryDiffers, Some(3))
    );
    assert_eq!(
        found(&|bag| {
            let (third, fourth) = (bag.text(&entry_path(3)), bag.text(&entry_path(4)));
            bag.set(&entry_path(3), fourth);
            bag.set(&entry_path(4), third);
        }),
        (BadKind::EntryOutOfPlace, Some(3))
    );
    assert_eq!(
        found(&|bag| edit(bag, &entry_path(3), "\"seq\": 3", "\"seq\": 4")),
        (BadKind::EntryOutOfPlace, Some(3))
    );
    assert_eq!(
        found(&|bag| bag.set(&entry_path(3), "{}")),
        (BadKind::MalformedEntry, Some(3))
    );
    assert_eq!(
        found(&|bag| bag.set("data/log/entries/00000009.json", bag.text(&entry_path(6)))).0,
        BadKind::EntryOutOfPlace
    );
    assert_eq!(
        found(&|bag| {
            let text = bag.text(list);
            bag.set(
                list,
                text.lines()
                    .take(6)
                    .map(|line| format!("{line}\n"))
                    .collect::<String>(),
            );
        })
        .0,
        BadKind::EntryOutOfPlace
    );
    assert_eq!(
        found(&|bag| {
            let text = bag.text(list);
            bag.set(
                list,
                text.lines()
                    .rev()
                    .map(|line| format!("{line}\n"))
                    .collect::<String>(),
            );
        })
        .0,
        BadKind::MalformedList
    );
    assert_eq!(
        found(&|bag| edit(bag, note, "list-sha256 ", "list-sha256 0")),
        (BadKind::MalformedCheckpoint, None)
    );
    assert_eq!(
        found(&|bag| {
            let text = bag.text(note);
            bag.0.remove(note);
            bag.set("data/log/checkpoints/00000006.txt", text);
        })
        .0,
        BadKind::MalformedCheckpoint
    );
    assert_eq!(
        found(&|bag| bag.set("data/attachments/0123456789abcdef-x.png", "x")),
        (BadKind::AttachmentUnreferenced, None)
    );
}

/// All hashes rebuilt after a record was changed, as a forger of the unsealed kind would: only the entries'
/// own words about the log before them are left.
#[test]
fn a_rebuilt_list_still_contradicts_the_later_entries() {
    let mut bag = Bag::read(&unsealed_bundle());
    let text = bag.text(&entry_path(3)).replace("\"on\"", "\"off\"");
    let old = bag.text("data/log/log.sha256");
    let old_hash = evidence::sha256(&bag.0[&entry_path(3)]).to_string();
    let new_hash = evidence::sha256(text.as_bytes()).to_string();
    bag.set(&entry_path(3), text);
    bag.set("data/log/log.sha256", old.replace(&old_hash, &new_hash));
    bag.rebuild();
    let report = assert_changed(bag.verify(), "rebuilt");
    let found = report
        .all_bad
        .iter()
        .map(|bad| (bad.kind, bad.record))
        .collect::<Vec<_>>();
    assert!(
        found.contains(&(BadKind::HeadBeforeDiffers, Some(4))),
        "{found:?}"
    );
    assert!(found.contains(&(BadKind::ListHashDiffers, None)), "{found:?}");
}

#[test]
fn a_stripped_signature_does_not_pass_for_a_log_without_a_key() {
    let bag = Bag::read(&sealed_bundle());
    let strip = |paths: &[&str]| {
        let mut stripped = bag.clone();
        stripped
            .0
            .retain(|path, _| !paths.iter().any(|gone| path.starts_with(gone)));
        stripped.rebuild();
        kinds(&stripped, "stripped")
    };
    assert!(strip(&["manifest-sha256.txt.sig"]).contains(&BadKind::SealMissing));
    assert!(strip(&["manifest-sha256.txt.sig", "data/keys"]).contains(&BadKind::SealMissing));
    let note = "data/log/checkpoints/00000007.txt";
    assert!(strip(&["data/log/checkpoints/00000007.txt.sig"]).contains(&BadKind::SealMissing));
    let mut all = bag.clone();
    all.0
        .retain(|path, _| !path.starts_with("data/keys") && !path.ends_with(".sig"));
    let text = all.text(note).split_once("\n\n").unwrap().0.to_owned() + "\n";
    all.set(note, text);
    all.rebuild();
    assert_eq!(kinds(&all, "all stripped"), [BadKind::SealMissing]);
    // With the newest entry gone as well, nothing shown says that there was no key: still not intact.
    all.0.remove(&entry_path(6));
    all.rebuild();
    assert_eq!(kinds(&all, "newest gone"), [BadKind::SealMissing]);
}

#[test]
fn a_bag_sealed_again_by_another_key_contradicts_its_entries() {
    let mine = Bag::read(&sealed_bundle());
    let thief = SealKey::from_seed([13; 32]);
    let other = TestLog::filled(Some(&thief));
    let theirs = Bag::read(&export(&other.log, &request(Some(&thief))).unwrap().0);
    let mut forged = mine.clone();
    for path in theirs
        .0
        .keys()
        .filter(|path| path.starts_with("data/keys") || path.ends_with(".sig"))
    {
        forged.set(path, theirs.0[path].clone());
    }
    forged.rebuild();
    let found = kinds(&forged, "other key");
    assert!(
        found.contains(&BadKind::UnknownKey) && found.contains(&BadKind::SealInvalid),
        "{found:?}"
    );
}

#[test]
fn practice_cannot_be_washed_off() {
    let mut test = TestLog::empty();
    for n in 0..2 {
        let mut new = entry(n);
        new.practice = true;
        test.log.append(new, None).unwrap();
    }
    let mut wanted = request(None);
    wanted.practice = true;
    wanted.name = "evidence-PRACTICE";
    let mut bag = Bag::read(&export(&test.log, &wanted).unwrap().0);
    let info = bag.text("bag-info.txt").replace("Practice: yes", "Practice: no");
    bag.set("bag-info.txt", info);
    bag.rebuild();
    let report = assert_changed(bag.verify(), "washed");
    assert_eq!(report.all_bad[0].kind, BadKind::PracticeMixed);
    assert!(report.practice);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is flipped in the ZIP itself, the outcome is never "intact" with other content.
    #[test]
    fn a_damaged_zip_is_never_intact_with_other_content(at in any::<prop::sample::Index>(), mask in 1_u8..) {
        let zip = sealed_bundle();
        let mut changed = zip.clone();
        let at = at.index(zip.len());
        changed[at] ^= mask;
        if verify(&changed).is_ok_and(|report| report.verdict == evidence::Verdict::Intact) {
            prop_assert_eq!(Bag::read(&changed).0, Bag::read(&zip).0);
        }
    }

    #[test]
    fn several_changes_at_once_do_not_cancel_out(
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1_u8..), 1..5),
        rebuilt in any::<bool>(),
    ) {
        let whole = Bag::read(&sealed_bundle());
        let mut bag = whole.clone();
        let paths = bag.0.keys().cloned().collect::<Vec<_>>();
        for (file, at, mask) in picks {
            let bytes = bag.0.get_mut(&paths[file.index(paths.len())]).unwrap();
            let at = at.index(bytes.len());
            bytes[at] ^= mask;
        }
        let unchanged = |bag: &Bag| {
            let payload = |bag: &Bag| {
                bag.0.iter().filter(|(p, _)| p.starts_with("data/")).map(|(p, b)| (p.clone(), b.clone())).collect::<Vec<_>>()
            };
            payload(bag) == payload(&whole)
        };
        if rebuilt {
            bag.rebuild();
        }
        let report = bag.verify();
        if report.is_ok_and(|report| report.verdict == evidence::Verdict::Intact) {
            prop_assert!(unchanged(&bag), "an intact verdict over a changed payload");
        }
    }

    #[test]
    fn dropping_lines_or_repeating_them_in_a_list_is_noticed(
        path in prop::sample::select(vec!["manifest-sha256.txt", "tagmanifest-sha256.txt", "data/log/log.sha256", "bag-info.txt"]),
        line in any::<prop::sample::Index>(),
        repeat in any::<bool>(),
    ) {
        let mut bag = Bag::read(&sealed_bundle());
        let mut lines = bag.text(path).lines().map(str::to_owned).collect::<Vec<_>>();
        let line = line.index(lines.len());
        if repeat { lines.insert(line, lines[line].clone()) } else { lines.remove(line); }
        bag.set(path, lines.iter().map(|line| format!("{line}\n")).collect::<String>());
        assert_changed(bag.verify(), path);
    }
}
