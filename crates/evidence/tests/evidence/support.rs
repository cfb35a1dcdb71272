//! Builders for the tests: a log with a bit of everything, its export, and a bag that can be taken apart.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use evidence::{
    AttachmentSelection, BundleReport, EntrySelection, ExportBundleError, ExportRequest, Exported, Log,
    NewAttachment, NewEntry, NotABundle, PayloadFile, SealKey, Stamp, StockCase, Verdict, export_bundle,
    sha256, stock_commands, verify_bundle_reader,
};
use rusqlite::Connection;
use tempfile::TempDir;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

pub const APP: &str = "io.github.example.App";
pub const ORIGIN: &str = "io.github.example.App/0123456789abcdef";
pub const TOP: &str = "evidence-2026-11-22";

pub fn key() -> SealKey {
    SealKey::from_seed([42; 32])
}

pub fn stamp(minute: u64) -> Stamp {
    Stamp {
        utc: format!("2026-11-22T03:{:02}:00Z", minute % 60),
        zone: "Europe/Berlin".into(),
        offset: "+01:00".into(),
        monotonic_ms: minute * 60_000,
    }
}

pub fn entry(n: u64) -> NewEntry {
    NewEntry {
        kind: "reading".into(),
        salt: [u8::try_from(n % 251).unwrap(); 16],
        at: stamp(n),
        app_version: "0.1.0".into(),
        app_build: "test".into(),
        practice: false,
        body: serde_json::json!({ "n": n, "state": "on", "words": "Schalter – 開" }),
        attachments: vec![],
    }
}

pub fn attachment(name: &str, bytes: &[u8]) -> NewAttachment {
    NewAttachment {
        name: name.into(),
        media_type: "image/png".into(),
        bytes: bytes.to_vec(),
    }
}

pub struct TestLog {
    pub dir: TempDir,
    pub log: Log,
}

impl TestLog {
    pub fn empty() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let log = Log::open(&dir.path().join("log"), ORIGIN).unwrap();
        Self { dir, log }
    }

    /// A log of seven entries, two of them with pictures.
    pub fn filled(key: Option<&SealKey>) -> Self {
        let mut test = Self::empty();
        for n in 0..7 {
            let mut new = entry(n);
            if n == 2 || n == 5 {
                new.attachments = vec![
                    attachment("shot.png", format!("picture {n}").as_bytes()),
                    attachment("dom.html.txt", b"<p>same in both"),
                ];
            }
            test.log.append(new, key).unwrap();
        }
        test
    }

    pub fn path(&self) -> PathBuf {
        self.dir.path().join("log")
    }
}

const READ_ME: &str = "READ-ME-FIRST.txt";

/// The read-me in its bare bones: its fingerprint and its commands stand as in one that a member saves.
fn read_me(log: &Log, request: &ExportRequest<'_>) -> String {
    let mut text = String::from("READ ME FIRST\n");
    if let Some(key) = request.key {
        text.push_str(&format!("\nFingerprint of the key: {}\n", key.fingerprint()));
    }
    let case = StockCase {
        app_id: request.app_id,
        size: log.len(),
        shown: !matches!(&request.entries, EntrySelection::Only(seqs) if seqs.is_empty()),
        sealed: request.key.is_some(),
        stamped: None,
    };
    for command in stock_commands(&case) {
        text.push_str(&format!(
            "\n[{0}] What {0} shows.\n    {1}\n",
            command.name, command.line
        ));
    }
    text
}

pub fn pages() -> Vec<PayloadFile> {
    let page = |path: &str, text: &str| PayloadFile {
        path: path.into(),
        bytes: text.into(),
    };
    vec![
        page(READ_ME, ""),
        page("report.html", "<!doctype html><title>Report</title>\n"),
    ]
}

pub fn request<'a>(key: Option<&'a SealKey>) -> ExportRequest<'a> {
    ExportRequest {
        name: TOP,
        practice: false,
        bagging_date: "2026-11-22",
        agent: "evidence tests 0.1.0",
        app_id: APP,
        entries: EntrySelection::All,
        attachments: AttachmentSelection::default(),
        redacted: vec![],
        pages: pages(),
        key,
    }
}

pub fn export(log: &Log, request: &ExportRequest<'_>) -> Result<(Vec<u8>, Exported), ExportBundleError> {
    let mut out = Cursor::new(Vec::new());
    let mut pages = request.pages.clone();
    if let Some(page) = pages.iter_mut().find(|page| page.path == READ_ME) {
        page.bytes = read_me(log, request).into();
    }
    let request = ExportRequest {
        pages,
        entries: request.entries.clone(),
        attachments: request.attachments.clone(),
        redacted: request.redacted.clone(),
        ..*request
    };
    let exported = export_bundle(log, &request, &mut out, &mut |_| ControlFlow::Continue(()))?;
    Ok((out.into_inner(), exported))
}

pub fn verify(zip: &[u8]) -> Result<BundleReport, NotABundle> {
    verify_bundle_reader(Cursor::new(zip))
}

/// A sealed bundle of [`TestLog::filled`].
pub fn sealed_bundle() -> Vec<u8> {
    static BUNDLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let test = TestLog::filled(Some(&key()));
        export(&test.log, &request(Some(&key()))).unwrap().0
    });
    BUNDLE.clone()
}

/// A bundle of the same log kept without any key.
pub fn unsealed_bundle() -> Vec<u8> {
    export(&TestLog::filled(None).log, &request(None)).unwrap().0
}

/// A bag taken apart: path below the top folder, and content.
#[derive(Clone)]
pub struct Bag(pub BTreeMap<String, Vec<u8>>);

impl Bag {
    pub fn read(zip: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut member = archive.by_index(index).unwrap();
            let name = member.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            member.read_to_end(&mut bytes).unwrap();
            files.insert(name.split_once('/').unwrap().1.to_owned(), bytes);
        }
        Self(files)
    }

    pub fn zip(&self) -> Vec<u8> {
        self.writer().finish().unwrap().into_inner()
    }

    /// Packs the bag small, to be kept.
    pub fn zip_small(&self) -> Vec<u8> {
        self.packed(SimpleFileOptions::default())
            .finish()
            .unwrap()
            .into_inner()
    }

    /// Packs the bag and leaves the ZIP open for more.
    pub fn writer(&self) -> ZipWriter<Cursor<Vec<u8>>> {
        self.packed(SimpleFileOptions::default().compression_method(CompressionMethod::Stored))
    }

    fn packed(&self, options: SimpleFileOptions) -> ZipWriter<Cursor<Vec<u8>>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in &self.0 {
            zip.start_file(format!("{TOP}/{path}"), options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip
    }

    pub fn unpack(&self, dir: &Path) -> PathBuf {
        let top = dir.join(TOP);
        for (path, bytes) in &self.0 {
            let path = top.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        top
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.0[path].clone()).unwrap()
    }

    pub fn set(&mut self, path: &str, text: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), text.into());
    }

    /// Makes manifests, oxum and tag manifest fit again, as a forger without the key would.
    pub fn rebuild(&mut self) {
        let payload = self.0.iter().filter(|(path, _)| path.starts_with("data/"));
        let (bytes, count) = payload
            .clone()
            .fold((0, 0), |(b, n), (_, file)| (b + file.len(), n + 1));
        let manifest = payload
            .map(|(path, file)| format!("{}  {path}\n", sha256(file)))
            .collect::<String>();
        let info = self
            .0
            .get("bag-info.txt")
            .map(|info| String::from_utf8(info.clone()));
        if let Some(Ok(info)) = info {
            let lines = info.lines().map(|line| match line.starts_with("Payload-Oxum") {
                true => format!("Payload-Oxum: {bytes}.{count}\n"),
                false => format!("{line}\n"),
            });
            let info = lines.collect::<String>();
            self.set("bag-info.txt", info);
        }
        self.set("manifest-sha256.txt", manifest);
        self.0.remove("tagmanifest-sha256.txt");
        let tags = self.0.iter().filter(|(path, _)| !path.starts_with("data/"));
        let tags = tags
            .map(|(path, file)| format!("{}  {path}\n", sha256(file)))
            .collect::<String>();
        self.set("tagmanifest-sha256.txt", tags);
    }

    pub fn verify(&self) -> Result<BundleReport, NotABundle> {
        verify(&self.zip())
    }
}

/// Fails unless the bundle is reported as changed (and not as unreadable).
pub fn assert_changed(outcome: Result<BundleReport, NotABundle>, what: &str) -> BundleReport {
    match outcome {
        Ok(report) if report.verdict == Verdict::Changed && report.first_bad.is_some() => report,
        Ok(report) => panic!("{what}: {:?}", report.verdict),
        Err(reason) => panic!("{what}: unreadable, {}", reason.code()),
    }
}

pub fn assert_intact(outcome: Result<BundleReport, NotABundle>) -> BundleReport {
    let report = outcome.unwrap();
    assert_eq!(report.all_bad, [], "{:?}", report.first_bad);
    assert_eq!(report.verdict, Verdict::Intact);
    report
}

/// Opens the database behind the log's back, without its guards.
pub fn tamper(dir: &Path, sql: &str) {
    let db = Connection::open(dir.join("log.sqlite")).unwrap();
    let triggers = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .map(Result::unwrap)
        .collect::<Vec<_>>();
    for trigger in triggers {
        db.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    db.execute_batch(sql).unwrap();
}
