//! The export: what is in it, that it is the same every time, and what is refused.

use std::{
    io::{self, Cursor, Write},
    ops::ControlFlow,
};

use evidence::{
    EntrySelection, ExportBundleError, PayloadFile, SealKey, export_bundle, sha256, verify_bundle,
};

use crate::support::*;

#[test]
fn a_sealed_export_is_intact_and_says_what_it_holds() {
    let test = TestLog::filled(Some(&key()));
    let (zip, exported) = export(&test.log, &request(Some(&key()))).unwrap();
    let report = assert_intact(verify(&zip));
    assert_eq!(
        (report.records, report.disclosed, report.signed, report.practice),
        (7, 7, true, false)
    );
    assert_eq!(report.fingerprint, Some(key().fingerprint()));
    assert_eq!(report.head, Some(test.log.head()));
    assert_eq!(report.origin.as_deref(), Some(ORIGIN));
    assert_eq!(report.made.as_deref(), Some("2026-11-22"));
    assert_eq!(report.name, TOP);
    assert_eq!(
        (exported.sha256, exported.bytes),
        (sha256(&zip), zip.len() as u64)
    );
    let bag = Bag::read(&zip);
    assert_eq!(exported.manifest_sha256, sha256(&bag.0["manifest-sha256.txt"]));
    assert_eq!(
        bag.0["data/log/entries/00000003.json"],
        test.log.entry(3).unwrap().unwrap().bytes
    );
}

#[test]
fn an_export_without_a_key_is_intact_and_says_that_it_is_not_sealed() {
    let report = assert_intact(verify(&unsealed_bundle()));
    assert_eq!((report.signed, report.fingerprint), (false, None));
    let bag = Bag::read(&unsealed_bundle());
    assert!(
        !bag.0
            .keys()
            .any(|path| path.contains("keys/") || path.ends_with(".sig"))
    );
    assert_eq!(bag.text("data/log/checkpoints/00000007.txt").lines().count(), 4);
}

#[test]
fn the_same_log_gives_the_same_bytes() {
    assert_eq!(sealed_bundle(), sealed_bundle());
}

#[test]
fn a_bag_packed_again_by_another_program_is_still_intact() {
    let bag = Bag::read(&sealed_bundle());
    assert_intact(bag.verify());
    let dir = tempfile::tempdir().unwrap();
    assert_intact(verify_bundle(&bag.unpack(dir.path())));
}

#[test]
fn withheld_entries_appear_only_as_hashes() {
    let test = TestLog::filled(Some(&key()));
    let key = key();
    let mut some = request(Some(&key));
    some.entries = EntrySelection::Only(vec![5, 1, 5]);
    let (zip, exported) = export(&test.log, &some).unwrap();
    assert_eq!(exported.records, 2);
    let report = assert_intact(verify(&zip));
    assert_eq!((report.records, report.disclosed), (7, 2));
    let bag = Bag::read(&zip);
    assert!(!bag.0.contains_key("data/log/entries/00000002.json"));
    let picture = test.log.entry(2).unwrap().unwrap().attachments[0].bag_path();
    assert!(!bag.0.contains_key(&format!("data/{picture}")));
}

#[test]
fn practice_is_said_everywhere() {
    let mut test = TestLog::empty();
    let mut new = entry(0);
    new.practice = true;
    test.log.append(new, Some(&key())).unwrap();
    let key = key();
    let mut wanted = request(Some(&key));
    assert!(matches!(
        export(&test.log, &wanted),
        Err(ExportBundleError::PracticeMixed)
    ));
    wanted.practice = true;
    assert!(matches!(export(&test.log, &wanted), Err(ExportBundleError::Name)));
    wanted.name = "evidence-PRACTICE";
    let (zip, _) = export(&test.log, &wanted).unwrap();
    assert!(assert_intact(verify(&zip)).practice);
    let info = Bag::read(&zip).text("bag-info.txt");
    assert!(
        info.contains("Practice: yes\n") && info.contains("External-Description: PRACTICE"),
        "{info}"
    );
}

#[test]
fn a_change_of_key_is_in_the_bag_and_old_records_stay_valid() {
    let mut test = TestLog::filled(Some(&key()));
    let new = SealKey::from_seed([7; 32]);
    test.log.append(entry(7), None).unwrap();
    test.log.append(entry(8), Some(&new)).unwrap();
    assert!(matches!(
        export(&test.log, &request(Some(&key()))),
        Err(ExportBundleError::KeyNotInNewestEntry)
    ));
    let (zip, _) = export(&test.log, &request(Some(&new))).unwrap();
    let report = assert_intact(verify(&zip));
    assert_eq!(report.fingerprint, Some(new.fingerprint()));
    let bag = Bag::read(&zip);
    assert_eq!(bag.text("data/keys/allowed_signers").lines().count(), 2);
    let history = bag.text("data/keys/key-history.txt");
    assert_eq!(history.lines().count(), 2);
    assert!(history.contains(&format!("entries/00000008.json {}", new.fingerprint())));
}

#[test]
fn a_key_that_is_gone_does_not_stop_the_export_once_an_entry_says_so() {
    let mut test = TestLog::filled(Some(&key()));
    assert!(matches!(
        export(&test.log, &request(None)),
        Err(ExportBundleError::KeyNotInNewestEntry)
    ));
    test.log.append(entry(7), None).unwrap();
    let (zip, _) = export(&test.log, &request(None)).unwrap();
    assert!(!assert_intact(verify(&zip)).signed);
    let mut some = request(None);
    some.entries = EntrySelection::Only(vec![1]);
    assert!(matches!(
        export(&test.log, &some),
        Err(ExportBundleError::NewestEntryWithheld)
    ));
}

#[test]
fn requests_that_do_not_fit_are_refused() {
    let test = TestLog::filled(None);
    let refused = |change: &dyn Fn(&mut evidence::ExportRequest<'static>)| {
        let mut wanted = request(None);
        change(&mut wanted);
        export(&test.log, &wanted).unwrap_err()
    };
    use ExportBundleError as Fault;
    assert!(matches!(refused(&|r| r.name = "../x"), Fault::Name));
    assert!(matches!(refused(&|r| r.name = "x-PRACTICE"), Fault::Name));
    assert!(matches!(refused(&|r| r.agent = "two\nlines"), Fault::DateOrAgent));
    assert!(matches!(refused(&|r| r.app_id = "other"), Fault::AppId));
    assert!(matches!(
        refused(&|r| r.entries = EntrySelection::Only(vec![7])),
        Fault::NoSuchEntry { seq: 7 }
    ));
    for path in [
        "../x",
        "log/log.sha256",
        "KEYS/x",
        "attachments/x.png",
        "Report.html",
        "",
    ] {
        let page = PayloadFile {
            path: path.into(),
            bytes: vec![],
        };
        let fault = refused(&|r| r.pages.push(page.clone()));
        assert!(matches!(fault, Fault::PagePath { index: 2 }), "{path}: {fault:?}");
    }
    assert!(matches!(
        export(&TestLog::empty().log, &request(None)),
        Err(Fault::Empty)
    ));
}

#[test]
fn a_damaged_log_is_not_exported() {
    let test = TestLog::filled(None);
    let hash = test.log.entry(2).unwrap().unwrap().attachments[0].sha256;
    std::fs::write(test.path().join("attachments").join(hash.to_string()), "other").unwrap();
    let refused = export(&test.log, &request(None));
    assert!(
        matches!(refused, Err(ExportBundleError::Attachment { .. })),
        "{refused:?}"
    );
}

#[test]
fn progress_is_told_and_an_export_can_be_stopped_at_every_step() {
    let test = TestLog::filled(Some(&key()));
    let key = key();
    let wanted = request(Some(&key));
    let mut told = Vec::new();
    let mut note = |progress| {
        told.push(progress);
        ControlFlow::Continue(())
    };
    export_bundle(&test.log, &wanted, Cursor::new(Vec::new()), &mut note).unwrap();
    for stop in 0..told.len() {
        let mut steps = 0;
        let mut brake = |_| {
            steps += 1;
            if steps > stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let mut out = Cursor::new(Vec::new());
        let stopped = export_bundle(&test.log, &wanted, &mut out, &mut brake);
        assert!(matches!(stopped, Err(ExportBundleError::Cancelled)), "{stop}");
        assert!(
            verify(out.get_ref()).is_err(),
            "{stop}: half an export is no bundle"
        );
    }
    let dones = told
        .iter()
        .map(|progress| progress.files_done)
        .collect::<Vec<_>>();
    assert_eq!(dones, (1..=told.len() as u64).collect::<Vec<_>>());
    assert!(
        told.iter()
            .all(|progress| progress.files_total == told.len() as u64),
        "{told:?}"
    );
    assert!(told.is_sorted_by_key(|progress| progress.bytes_done));
}

struct Full(u64);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len() as u64)
            .ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_output_that_fills_up_is_an_error_at_every_length() {
    let test = TestLog::filled(Some(&key()));
    let key = key();
    let wanted = request(Some(&key));
    let mut whole = Vec::new();
    export_bundle(&test.log, &wanted, &mut whole, &mut |_| ControlFlow::Continue(())).unwrap();
    let length = whole.len() as u64;
    for room in (0..length).step_by(211) {
        let outcome = export_bundle(&test.log, &wanted, Full(room), &mut |_| ControlFlow::Continue(()));
        match outcome {
            Err(ExportBundleError::Write(error)) => assert_eq!(error.kind(), io::ErrorKind::StorageFull),
            other => panic!("{room}: {other:?}"),
        }
    }
    assert!(
        export_bundle(&test.log, &wanted, Full(length), &mut |_| ControlFlow::Continue(
            ()
        ))
        .is_ok()
    );
}

#[test]
fn the_page_that_checks_a_bundle_fits_into_it() {
    let test = TestLog::filled(Some(&key()));
    let key = key();
    let mut wanted = request(Some(&key));
    wanted.pages.push(evidence::verify_page());
    let (zip, _) = export(&test.log, &wanted).unwrap();
    assert_intact(verify(&zip));
    assert!(
        Bag::read(&zip)
            .text("data/verify.html")
            .starts_with("<!doctype html>")
    );
}
