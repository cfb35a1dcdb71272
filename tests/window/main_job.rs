//! The main job from first start to a copy that others' tools find intact, and one changed byte in it.

use std::fs;

use support::saved_record::{SavedRecord, verdict_on};
use support::tour::{self, Options};

/// The commands in the read-me of a sealed copy without time stamps.
const COMMANDS: [&str; 11] = [
    "copy",
    "bag",
    "names",
    "entries",
    "head",
    "tree",
    "before",
    "seal",
    "fingerprint",
    "checkpoint",
    "note",
];

#[tokio::test]
async fn a_member_checks_switches_off_objects_and_saves_a_copy_that_anyone_can_verify() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let options = Options {
        out: out.clone(),
        language: None,
        theme: None,
        size: None,
    };
    let summary = tour::walk(&options).await.unwrap();
    assert_eq!(summary["verdict"], "intact");
    for screen in summary["screens"].as_array().unwrap() {
        let picture = fs::read(out.join(screen.as_str().unwrap())).unwrap();
        assert!(picture.starts_with(b"\x89PNG"), "{screen}");
    }

    let record = SavedRecord::open(&out.join("bundle.zip"), &folder.path().join("unpacked")).unwrap();
    record.check_with_stock_tools().unwrap();
    assert_eq!(record.follow_read_me().unwrap(), COMMANDS);
    assert!(
        record
            .bag()
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .contains("PRACTICE")
    );

    // One byte of one file under data/, in the unpacked bag, which the verifier reads as well.
    let report = record.bag().join("data/report.html");
    let mut bytes = fs::read(&report).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&report, bytes).unwrap();
    let verdict = verdict_on(record.bag()).unwrap();
    assert_eq!(
        (&verdict["verdict"], &verdict["exit"]),
        (&"changed".into(), &1.into()),
        "{verdict}"
    );
    assert!(record.check_with_stock_tools().is_err());
}
