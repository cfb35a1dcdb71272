//! What was kept is shown again from its record, whatever came after it and after the app was started anew.

use super::{
    counted::POSTS,
    following::{MAIL, objected},
    rotated::started_again_by,
    *,
};
use crate::controller::following::Ask;

/// A label and its value.
type Line<'a> = (&'a str, &'a str);

#[tokio::test]
async fn the_page_of_what_was_kept_finds_in_its_record_what_it_says() {
    let bench = objected("DE", 3).await;
    bench.with_mail(MAIL).await.unwrap();
    let mail = bench.follow(Ask::KeepMail).await.unwrap().last_kept.unwrap();
    bench
        .with_archive(&[POSTS, ("Votes.csv", "something else")])
        .await
        .unwrap();
    let numbers = bench.act(Act::KeepDataExport).await.unwrap().last_kept.unwrap();
    let view = bench.act(Act::ChangeKey).await.unwrap();
    let (key, fingerprint) = (view.last_kept.unwrap(), view.seal.fingerprint.unwrap());
    let view = bench.export().await.unwrap();
    let (copy, file) = (view.records - 1, view.last_export.unwrap());

    // Another keychain: what the record says of itself needs no key.
    let bench = started_again_by(bench, FakeKeychain::working(), Arc::new(SystemClock));
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!((view.last_kept, view.last_export.is_none()), (None, true));
    assert_eq!(view.records, copy + 1);
    let table: [(u32, &str, &[Line<'_>]); 4] = [
        (
            mail,
            "mail-kept",
            &[
                ("mail_from", "privacy@linkedin.com"),
                ("mail_subject", "Your request"),
            ],
        ),
        (
            numbers,
            "data-export-counted",
            &[("data_posts", "2"), ("data_unrecognised", "Votes.csv")],
        ),
        (key, "key-rotated", &[("fingerprint", &fingerprint)]),
        (
            copy,
            "exported",
            &[("file_name", &file.file_name), ("sha256", &file.sha256)],
        ),
    ];
    for (number, kind, said) in table {
        let ask = |reply| Tick::ShowRecord(number, reply);
        let shown = bench.controls.ask(ask).await.unwrap();
        assert_eq!(shown.row.kind, kind);
        for (label, value) in said {
            let fits = |line: &RecordLineView| line.label == *label && line.value == *value;
            assert!(shown.lines.iter().any(fits), "{kind} {label}: {:?}", shown.lines);
        }
    }
}
