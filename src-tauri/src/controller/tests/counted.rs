//! The archive of a member's data: what is counted, what is kept, and what is said of a file that does not fit.

use std::{fs::File, io::Write};

use optout::observation::Observation;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

pub(super) const POSTS: (&str, &str) = (
    "Shares_8812345.csv",
    "Date,ShareLink,ShareCommentary\n2024-05-01 10:00:00,x,\"words of the member\"\n2026-11-01 10:00:00,y,z\n",
);

impl Bench {
    pub(super) async fn with_archive(&self, files: &[(&str, &str)]) -> Result<AppView, CommandError> {
        let path = self._folder.path().join("export.zip");
        let mut archive = ZipWriter::new(File::create(&path).unwrap());
        for (name, content) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content.as_bytes()).unwrap();
        }
        archive.finish().unwrap();
        *lock(&self.desktop.picks) = Some(path);
        self.act(Act::PickDataExport).await
    }
}

#[tokio::test]
async fn an_archive_is_shown_as_numbers_and_kept_as_numbers_only() {
    let bench = bench();
    let view = bench
        .with_archive(&[POSTS, ("Votes.csv", "something else"), ("Connections.csv", "x")])
        .await
        .unwrap();
    let counted = view.data_export.unwrap();
    assert_eq!(counted.kinds.len(), 1);
    assert_eq!(
        (counted.kinds[0].kind.as_str(), counted.kinds[0].count),
        ("posts", 2)
    );
    assert_eq!(counted.unrecognised, ["Votes.csv"]);
    assert!(lock(&bench.controls.store).is_empty(), "nothing is kept yet");

    let view = bench.act(Act::KeepDataExport).await.unwrap();
    assert!(view.data_export.is_none());
    let store = lock(&bench.controls.store);
    let entry = store.entry(view.last_kept.unwrap().into()).unwrap().unwrap();
    let kept = Observation::decode(&entry.kind, &entry.body).unwrap();
    assert!(matches!(kept, Observation::DataExportCounted(_)));
    let body = entry.body.to_string();
    assert!(
        !body.contains("8812345") && !body.contains("words of the member"),
        "{body}"
    );
    assert!(entry.attachments.is_empty());
}

#[tokio::test]
async fn a_file_that_does_not_fit_is_said_and_changes_nothing() {
    let bench = bench();
    bench.with_archive(&[POSTS]).await.unwrap();
    let unknown = bench.with_archive(&[("readme.txt", "x")]).await.unwrap_err();
    assert_eq!(unknown.code, CommandErrorCode::ArchiveUnknown);
    let path = bench._folder.path().join("export.zip");
    std::fs::write(&path, "no archive").unwrap();
    *lock(&bench.desktop.picks) = Some(path);
    let broken = bench.act(Act::PickDataExport).await.unwrap_err();
    assert_eq!(broken.code, CommandErrorCode::ArchiveUnreadable);
    // What was counted before still stands, and a member who chooses nothing loses nothing.
    *lock(&bench.desktop.picks) = None;
    let view = bench.act(Act::PickDataExport).await.unwrap();
    assert_eq!(view.data_export.unwrap().kinds[0].count, 2);
}

#[tokio::test]
async fn numbers_that_were_let_go_are_not_kept() {
    let bench = bench();
    bench.with_archive(&[POSTS]).await.unwrap();
    let view = bench.act(Act::DiscardDataExport).await.unwrap();
    assert!(view.data_export.is_none());
    let kept = bench.act(Act::KeepDataExport).await.unwrap_err();
    assert_eq!(kept.code, CommandErrorCode::NothingChosen);
}
