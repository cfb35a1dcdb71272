//! A partial export: withheld entries are hashes, withheld attachments are listed, and the check still passes.

use evidence::{
    AttachmentSelection, EntrySelection, ExportBundleError, NewAttachment, PERSONAL_ATTACHMENT,
    RedactedAttachment, Sha256Hex, WithheldAttachment, sha256, withheld_by,
};

use crate::support::*;

const LIST: &str = "data/withheld-attachments.sha256";

/// The log of seven entries, and an eighth with something personal.
fn personal() -> TestLog {
    let mut test = TestLog::filled(Some(&key()));
    let mut new = entry(7);
    let name = serde_json::json!({ "name": "Ada Example", "member": "ada-1" });
    new.attachments = vec![NewAttachment::personal([9; 16], &name).unwrap()];
    test.log.append(new, Some(&key())).unwrap();
    test
}

fn picture(test: &TestLog, seq: u64) -> Sha256Hex {
    test.log.entry(seq).unwrap().unwrap().attachments[0].sha256
}

#[test]
fn what_points_to_a_person_is_withheld_unless_it_is_asked_for() {
    let (test, key) = (personal(), key());
    let mut wanted = request(Some(&key));
    let (zip, exported) = export(&test.log, &wanted).unwrap();
    assert_intact(verify(&zip));
    let bag = Bag::read(&zip);
    let all = bag.0.values().flatten().copied().collect::<Vec<_>>();
    assert!(!String::from_utf8_lossy(&all).contains("Ada Example"));
    let [withheld] = exported.withheld.attachments.as_slice() else {
        panic!("{exported:?}")
    };
    assert_eq!(
        (withheld.seq, withheld.attachment.name.as_str()),
        (7, PERSONAL_ATTACHMENT)
    );
    assert_eq!(
        bag.text(LIST),
        format!(
            "{}  {}\n",
            withheld.attachment.sha256,
            withheld.attachment.bag_path()
        )
    );
    assert_eq!(withheld_by(&test.log, &wanted).unwrap(), exported.withheld);
    wanted.attachments = AttachmentSelection::All;
    let (zip, exported) = export(&test.log, &wanted).unwrap();
    assert_intact(verify(&zip));
    assert_eq!(exported.withheld.attachments, []);
    let bag = Bag::read(&zip);
    assert!(!bag.0.contains_key(LIST));
    assert!(
        bag.text(&format!("data/{}", withheld.attachment.bag_path()))
            .contains("Ada Example")
    );
}

#[test]
fn two_logs_with_the_same_name_in_them_have_other_hashes() {
    let value = serde_json::json!("Ada Example");
    let hash = |salt| sha256(&NewAttachment::personal([salt; 16], &value).unwrap().bytes);
    assert_ne!(hash(1), hash(2));
}

#[test]
fn chosen_records_and_left_out_pictures_pass_the_check_and_are_listed() {
    let (test, key) = (personal(), key());
    let mut wanted = request(Some(&key));
    wanted.entries = EntrySelection::Only(vec![2, 5]);
    wanted.attachments = AttachmentSelection::Without(vec![picture(&test, 2)]);
    let (zip, exported) = export(&test.log, &wanted).unwrap();
    let report = assert_intact(verify(&zip));
    assert_eq!((report.records, report.disclosed), (8, 2));
    assert_eq!(exported.withheld.entries, [0, 1, 3, 4, 6, 7]);
    let bag = Bag::read(&zip);
    let text = test.log.entry(2).unwrap().unwrap();
    assert!(
        !bag.0
            .contains_key(&format!("data/{}", text.attachments[0].bag_path()))
    );
    assert!(
        bag.0
            .contains_key(&format!("data/{}", text.attachments[1].bag_path()))
    );
    wanted.attachments = AttachmentSelection::None;
    let (zip, exported) = export(&test.log, &wanted).unwrap();
    assert_intact(verify(&zip));
    assert_eq!(
        exported.withheld.attachments.len(),
        3,
        "the one in both records is listed once"
    );
    assert!(
        !Bag::read(&zip)
            .0
            .keys()
            .any(|path| path.starts_with("data/attachments"))
    );
}

#[test]
fn a_blacked_out_picture_stands_in_for_the_original() {
    let (test, key) = (personal(), key());
    let original = picture(&test, 2);
    let mut wanted = request(Some(&key));
    wanted.redacted = vec![RedactedAttachment {
        original,
        bytes: b"black bars".to_vec(),
    }];
    let (zip, exported) = export(&test.log, &wanted).unwrap();
    assert_intact(verify(&zip));
    let shown = |item: &&WithheldAttachment| item.attachment.sha256 == original;
    let path = exported
        .withheld
        .attachments
        .iter()
        .find(shown)
        .unwrap()
        .shown_as
        .clone()
        .unwrap();
    assert_eq!(path, format!("redacted/{}-shot.png", original.short()));
    let mut bag = Bag::read(&zip);
    assert_eq!(bag.0[&format!("data/{path}")], b"black bars");
    assert!(bag.text(LIST).contains(&original.to_string()));
    assert!(!bag.0.values().any(|bytes| bytes == b"picture 2"));
    // The list of what is withheld is itself under the seal.
    bag.set(LIST, "");
    bag.rebuild();
    assert_changed(bag.verify(), "an emptied list");
    wanted.redacted[0].original = sha256(b"nothing of this log");
    assert!(matches!(
        export(&test.log, &wanted),
        Err(ExportBundleError::RedactedNothing { index: 0 })
    ));
}

#[test]
fn progress_counts_exactly_the_files_that_are_written() {
    let (test, key) = (personal(), key());
    let mut some = request(Some(&key));
    some.entries = EntrySelection::Only(vec![2]);
    some.attachments = AttachmentSelection::None;
    let mut black = request(Some(&key));
    black.redacted = vec![RedactedAttachment {
        original: picture(&test, 2),
        bytes: b"x".to_vec(),
    }];
    for wanted in [request(Some(&key)), some, black] {
        let mut last = None;
        evidence::export_bundle(&test.log, &wanted, &mut Vec::new(), &mut |done| {
            last = Some(done);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
        let last = last.unwrap();
        assert_eq!(last.files_done, last.files_total);
    }
}

#[test]
fn a_shown_time_stamp_stands_beside_the_checkpoint_that_it_covers() {
    let (mut test, key) = (TestLog::filled(Some(&key())), key());
    let note = test.log.keep_checkpoint().unwrap().unwrap();
    // Another record comes before the authority's answer.
    test.log.append(entry(7), Some(&key)).unwrap();
    let mut new = entry(8);
    new.kind = "time-stamp".into();
    new.body = serde_json::json!({
        "checkpoint": { "size": note.size, "sha256": sha256(note.note.as_bytes()) },
        "authority": "http://tsa.example", "nonce": "00", "outcome": "not-checked"
    });
    new.attachments = vec![attachment("token.tsr", b"raw response")];
    test.log.append(new, Some(&key)).unwrap();
    let (zip, _) = export(&test.log, &request(Some(&key))).unwrap();
    let bag = Bag::read(&zip);
    assert_eq!(bag.text("data/log/checkpoints/00000007.txt"), note.note);
    assert_eq!(bag.text("data/log/checkpoints/00000007.txt.tsr"), "raw response");
    let mut without = request(Some(&key));
    without.entries = EntrySelection::Only(vec![1]);
    let bag = Bag::read(&export(&test.log, &without).unwrap().0);
    assert!(!bag.0.contains_key("data/log/checkpoints/00000007.txt"));
}
