//! Change of key: what the log says, what both keys sign, and what `ssh-keygen` makes of the days.

use std::{fs, process::Command};

use evidence::{AppendEntryError, EntrySelection, KEY_LOST, KEY_ROTATED, KeyChange, LogVerdict, SealKey};

use crate::support::*;

fn on(day: u64) -> evidence::NewEntry {
    let mut new = entry(day);
    new.at.utc = format!("2026-11-{day:02}T12:00:00Z");
    new
}

/// Three records under the first key, a rotation on the 10th, one record under the second.
fn rotated() -> (TestLog, SealKey, SealKey) {
    let (old, new) = (key(), SealKey::from_seed([7; 32]));
    let mut test = TestLog::empty();
    for day in 1..4 {
        test.log.append(on(day), Some(&old)).unwrap();
    }
    test.log.rotate_key(on(10), &old, &new).unwrap();
    test.log.append(on(11), Some(&new)).unwrap();
    (test, old, new)
}

fn change(test: &TestLog, seq: u64) -> KeyChange {
    serde_json::from_value(test.log.entry(seq).unwrap().unwrap().body).unwrap()
}

#[test]
fn both_keys_sign_the_checkpoint_of_a_rotation() {
    let (test, old, new) = rotated();
    assert_eq!(test.log.entry(3).unwrap().unwrap().kind, KEY_ROTATED);
    assert_eq!(
        change(&test, 3),
        KeyChange {
            old: Some(old.fingerprint()),
            new: Some(new.fingerprint()),
            new_key: Some(new.public_openssh()),
        }
    );
    assert!(matches!(test.log.verify(), LogVerdict::Intact { records: 5, .. }));
    let (zip, _) = export(&test.log, &request(Some(&new))).unwrap();
    let report = assert_intact(verify(&zip));
    assert_eq!(report.fingerprint, Some(new.fingerprint()));
    let bag = Bag::read(&zip);
    let note = bag.text("data/log/checkpoints/00000004.txt");
    assert_eq!(
        note.lines().filter(|line| line.starts_with('\u{2014}')).count(),
        2,
        "{note}"
    );
    // Either signature broken: the bundle is not intact.
    for line in [5, 6] {
        let mut broken = bag.clone();
        let mut lines = note.lines().map(str::to_owned).collect::<Vec<_>>();
        let last = lines[line]
            .pop()
            .map(|_| ())
            .and_then(|()| lines[line].pop())
            .unwrap();
        lines[line].push_str(if last == 'A' { "B=" } else { "A=" });
        broken.set("data/log/checkpoints/00000004.txt", lines.join("\n") + "\n");
        broken.rebuild();
        assert_changed(broken.verify(), "a broken signature of the rotation");
    }
}

#[test]
fn allowed_signers_holds_each_key_for_its_days_only() {
    let (old, new) = (key(), SealKey::from_seed([7; 32]));
    let mut test = TestLog::empty();
    test.log.append(on(1), Some(&old)).unwrap();
    let before = Bag::read(&export(&test.log, &request(Some(&old))).unwrap().0);
    assert!(!before.text("data/keys/allowed_signers").contains("valid-"));
    test.log.rotate_key(on(10), &old, &new).unwrap();
    let after = Bag::read(&export(&test.log, &request(Some(&new))).unwrap().0);
    let signers = after.text("data/keys/allowed_signers");
    let lines = signers.lines().collect::<Vec<_>>();
    assert!(
        lines[0].contains(",valid-before=\"20261112\" ") && !lines[0].contains("valid-after"),
        "{signers}"
    );
    assert!(
        lines[1].contains(",valid-after=\"20261109\" ") && !lines[1].contains("valid-before"),
        "{signers}"
    );
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("signers"), &signers).unwrap();
    let accepted = |bag: &Bag, time: &str| {
        fs::write(dir.path().join("sig"), &bag.0["manifest-sha256.txt.sig"]).unwrap();
        fs::write(dir.path().join("manifest"), &bag.0["manifest-sha256.txt"]).unwrap();
        let line = format!(
            "ssh-keygen -Y verify -O verify-time={time} -f signers -I evidence-log -n evidence-bundle@{APP} -s sig < manifest"
        );
        let status = Command::new("sh")
            .args(["-c", &line])
            .current_dir(dir.path())
            .output();
        status.unwrap().status.success()
    };
    assert!(accepted(&before, "20261105") && accepted(&before, "20261110"));
    assert!(!accepted(&before, "20261201"), "a retired key seals no more");
    assert!(accepted(&after, "20261110") && accepted(&after, "20270101"));
    assert!(
        !accepted(&after, "20261101"),
        "a new key did not seal before its time"
    );
}

#[test]
fn a_lost_key_is_said_and_the_log_goes_on_with_another_or_none() {
    let (mut test, _, new) = rotated();
    let third = SealKey::from_seed([9; 32]);
    assert!(matches!(
        test.log.record_key_loss(on(12), Some(&new)),
        Err(AppendEntryError::NotTheKeyInUse)
    ));
    test.log.record_key_loss(on(12), Some(&third)).unwrap();
    assert_eq!(test.log.entry(5).unwrap().unwrap().kind, KEY_LOST);
    assert_eq!(change(&test, 5).old, Some(new.fingerprint()));
    let bag = export(&test.log, &request(Some(&third))).unwrap().0;
    assert_eq!(assert_intact(verify(&bag)).fingerprint, Some(third.fingerprint()));
    assert_eq!(
        Bag::read(&bag).text("data/keys/key-history.txt").lines().count(),
        3
    );
    test.log.record_key_loss(on(13), None).unwrap();
    assert_eq!(change(&test, 6).new, None);
    assert_eq!(test.log.entry(6).unwrap().unwrap().seal, None);
    let unsealed = export(&test.log, &request(None)).unwrap().0;
    assert!(!assert_intact(verify(&unsealed)).signed);
}

#[test]
fn only_the_key_in_use_hands_over() {
    let (mut test, old, new) = rotated();
    let third = SealKey::from_seed([9; 32]);
    for (from, to) in [(&old, &third), (&third, &old), (&new, &new)] {
        assert!(matches!(
            test.log.rotate_key(on(12), from, to),
            Err(AppendEntryError::NotTheKeyInUse)
        ));
    }
    assert_eq!(test.log.len(), 5);
    let mut unsealed = TestLog::filled(None);
    assert!(matches!(
        unsealed.log.rotate_key(entry(9), &old, &new),
        Err(AppendEntryError::NotTheKeyInUse)
    ));
    assert!(matches!(
        unsealed.log.record_key_loss(entry(9), Some(&new)),
        Err(AppendEntryError::NotTheKeyInUse)
    ));
}

#[test]
fn a_partial_export_still_shows_the_rotation() {
    let (test, _, new) = rotated();
    let mut some = request(Some(&new));
    some.entries = EntrySelection::Only(vec![1]);
    let (zip, _) = export(&test.log, &some).unwrap();
    assert_intact(verify(&zip));
    assert!(
        Bag::read(&zip)
            .0
            .contains_key("data/log/checkpoints/00000004.txt")
    );
}
