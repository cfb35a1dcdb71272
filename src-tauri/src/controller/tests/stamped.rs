//! Time stamps from an authority on loopback, made with `openssl ts`: what comes is kept, what does not come stays wanted.

use std::{fs, path::Path, process::Command};

use evidence::{Sha256Hex, make_timestamp_request};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::Notify,
};

use super::*;

const CONFIG: &str = "
[req]
distinguished_name = dn
[dn]
[tsa]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ts]
default_tsa = plain
[plain]
serial = ./serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
";

/// How the authority answers.
#[derive(Clone)]
enum Manner {
    Rightly,
    /// Only once the test says so.
    Late(Arc<Notify>),
    WithStatus(u16),
    With(&'static [u8]),
    ToAnotherNonce,
}

fn openssl(dir: &Path, line: &str) {
    let done = Command::new("openssl")
        .args(line.split_whitespace())
        .current_dir(dir)
        .output()
        .expect("openssl is needed for this test");
    assert!(done.status.success(), "{line}: {done:?}");
}

fn authority_in(dir: &Path) {
    fs::write(dir.join("config"), CONFIG).unwrap();
    fs::write(dir.join("serial"), "01\n").unwrap();
    openssl(
        dir,
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.pem -days 30 -subj /CN=tsa -config config -extensions tsa",
    );
}

fn reply_to(dir: &Path, query: &[u8]) -> Vec<u8> {
    fs::write(dir.join("query.tsq"), query).unwrap();
    openssl(
        dir,
        "ts -reply -config config -section plain -queryfile query.tsq -inkey tsa.key -signer tsa.pem -out reply.tsr",
    );
    fs::read(dir.join("reply.tsr")).unwrap()
}

/// Serves one manner after the other, one a connection, and returns the address.
async fn serve(dir: PathBuf, hash: Option<Sha256Hex>, manners: Vec<Manner>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/tsr", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for manner in manners {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            let query = loop {
                let mut part = [0; 4096];
                let read = stream.read(&mut part).await.unwrap();
                request.extend_from_slice(&part[..read]);
                let end = request.windows(4).position(|four| four == b"\r\n\r\n");
                let Some(end) = end else { continue };
                let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
                assert!(head.contains("application/timestamp-query"), "{head}");
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok())
                    .unwrap();
                if request.len() >= end + 4 + length {
                    break request[end + 4..].to_vec();
                }
            };
            let (status, body) = match manner {
                Manner::Rightly => (200, reply_to(&dir, &query)),
                Manner::Late(go) => {
                    go.notified().await;
                    (200, reply_to(&dir, &query))
                }
                Manner::WithStatus(status) => (status, b"no".to_vec()),
                Manner::With(body) => (200, body.to_vec()),
                Manner::ToAnotherNonce => {
                    let other = make_timestamp_request(&hash.unwrap(), [1; 8]);
                    (200, reply_to(&dir, &other))
                }
            };
            let head = format!(
                "HTTP/1.1 {status} x\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            stream.write_all(&body).await.unwrap();
        }
    });
    address
}

impl Bench {
    async fn with_a_record() -> Self {
        let bench = bench();
        bench.tell(ToldAnswer::On, false).await;
        bench
    }

    async fn plan(&self, address: &str) -> Result<StampPlanView, CommandError> {
        let form = StampForm {
            address: address.to_owned(),
        };
        self.controls
            .ask(|reply| Tick::Stamp(StampTick::Plan(form, reply)))
            .await
    }

    async fn stamp(&self, address: Option<&str>) -> Result<StampsView, CommandError> {
        let form = address.map(|address| StampForm {
            address: address.to_owned(),
        });
        self.controls
            .ask(|reply| Tick::Stamp(StampTick::Ask(form, reply)))
            .await
    }

    fn files_of(&self, record: u32) -> Vec<(String, Vec<u8>)> {
        let store = lock(&self.controls.store);
        let entry = store.entry(u64::from(record)).unwrap().unwrap();
        let kept = entry.attachments.iter();
        kept.map(|kept| {
            (
                kept.name.clone(),
                store.attachment(&kept.sha256).unwrap().unwrap(),
            )
        })
        .collect()
    }
}

#[tokio::test]
async fn a_stamp_that_fits_is_kept_as_it_came_and_goes_into_the_copy() {
    let dir = tempfile::tempdir().unwrap();
    authority_in(dir.path());
    let bench = Bench::with_a_record().await;
    let address = serve(dir.path().to_path_buf(), None, vec![Manner::Rightly]).await;
    let plan = bench.plan(&address).await.unwrap();
    let note = lock(&bench.controls.store)
        .log()
        .unwrap()
        .latest_checkpoint()
        .unwrap()
        .note;
    assert_eq!(plan.sha256, evidence::sha256(note.as_bytes()).to_string());
    let stamps = bench.stamp(Some(&address)).await.unwrap();
    assert!(stamps.pending.is_none());
    let [kept] = &stamps.kept[..] else {
        panic!("{stamps:?}")
    };
    assert_eq!(kept.outcome, StampOutcomeView::Valid);
    assert_eq!(kept.covers, plan.records);
    let shown = bench
        .controls
        .ask(|reply| Tick::ShowRecord(kept.record, reply))
        .await;
    assert_eq!(shown.unwrap().newest, kept.record);
    let first = bench
        .controls
        .ask(|reply| Tick::ShowRecord(0, reply))
        .await
        .unwrap();
    assert_eq!(
        (first.row.kind.as_str(), first.newest),
        ("log-started", kept.record)
    );
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(view.records, kept.record + 1, "a time stamp is a record as well");
    let reply = fs::read(dir.path().join("reply.tsr")).unwrap();
    assert_eq!(bench.files_of(kept.record), [("token.tsr".to_owned(), reply)]);
    let saved = bench.export().await.unwrap().last_export.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    let unpacked = tempfile::tempdir().unwrap();
    let file = fs::File::open(Path::new(&saved.folder).join(&saved.file_name)).unwrap();
    zip::ZipArchive::new(file)
        .unwrap()
        .extract(unpacked.path())
        .unwrap();
    let top = fs::read_dir(unpacked.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let note = format!("data/log/checkpoints/{:08}.txt", kept.covers);
    let root = dir.path().join("tsa.pem");
    openssl(
        &top,
        &format!(
            "ts -verify -in {note}.tsr -data {note} -CAfile {}",
            root.display()
        ),
    );
    // Where a long path may break is marked in it.
    let report = fs::read_to_string(top.join("data/report.html"))
        .unwrap()
        .replace("<wbr>", "");
    assert!(report.contains(&format!("ts -verify -in {note}.tsr")));
}

#[tokio::test]
async fn nothing_waits_for_a_slow_authority() {
    let dir = tempfile::tempdir().unwrap();
    authority_in(dir.path());
    let bench = Bench::with_a_record().await;
    let go = Arc::new(Notify::new());
    let address = serve(dir.path().to_path_buf(), None, vec![Manner::Late(go.clone())]).await;
    let stamp = bench.stamp(Some(&address));
    let meanwhile = async {
        // Other presses are answered while the authority is silent.
        while !bench
            .controls
            .ask(|reply| Tick::Stamp(StampTick::List(reply)))
            .await
            .unwrap()
            .asking
        {
            tokio::task::yield_now().await;
        }
        let choice = bench.act(Act::Choose(ChoiceForm::LeaveOn)).await;
        go.notify_one();
        choice
    };
    let (stamps, choice) = tokio::join!(stamp, meanwhile);
    assert!(choice.is_ok());
    // It covers what was there when it was asked for, not the choice that came between.
    let stamps = stamps.unwrap();
    assert_eq!(stamps.kept[0].outcome, StampOutcomeView::Valid);
    assert!(stamps.kept[0].covers < stamps.kept[0].record);
}

#[tokio::test]
async fn one_that_does_not_come_stays_wanted_and_can_be_asked_for_again() {
    let dir = tempfile::tempdir().unwrap();
    authority_in(dir.path());
    let bench = Bench::with_a_record().await;
    let manners = vec![Manner::WithStatus(503), Manner::WithStatus(404), Manner::Rightly];
    let address = serve(dir.path().to_path_buf(), None, manners).await;
    let before = lock(&bench.controls.store).len();
    let first = bench.stamp(Some(&address)).await.unwrap().pending.unwrap();
    assert_eq!(first.why, StampDelay::Refused);
    let again = bench.stamp(None).await.unwrap().pending.unwrap();
    assert_eq!(again.sha256, first.sha256);
    assert_eq!(lock(&bench.controls.store).len(), before);
    let stamps = bench.stamp(None).await.unwrap();
    assert!(stamps.pending.is_none());
    assert_eq!(stamps.kept.len(), 1);
    assert_eq!(
        bench.stamp(None).await.unwrap_err().code,
        CommandErrorCode::NotNow
    );
}

#[tokio::test]
async fn an_authority_that_is_not_there_is_offline() {
    let bench = Bench::with_a_record().await;
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", free.local_addr().unwrap());
    drop(free);
    let pending = bench.stamp(Some(&address)).await.unwrap().pending.unwrap();
    assert_eq!(pending.why, StampDelay::Offline);
}

#[tokio::test]
async fn garbage_is_kept_and_called_not_checked_and_another_nonce_not_valid() {
    let dir = tempfile::tempdir().unwrap();
    authority_in(dir.path());
    let bench = Bench::with_a_record().await;
    let garbage = b"<!doctype html><p>Sign in to the hotel's network";
    let address = serve(dir.path().to_path_buf(), None, vec![Manner::With(garbage)]).await;
    let stamps = bench.stamp(Some(&address)).await.unwrap();
    assert_eq!(stamps.kept[0].outcome, StampOutcomeView::NotChecked);
    assert_eq!(bench.files_of(stamps.kept[0].record)[0].1, garbage);
    let plan = bench.plan(&address).await.unwrap();
    let hash = plan.sha256.parse().ok();
    let address = serve(dir.path().to_path_buf(), hash, vec![Manner::ToAnotherNonce]).await;
    let stamps = bench.stamp(Some(&address)).await.unwrap();
    assert_eq!(stamps.kept[0].outcome, StampOutcomeView::NotValid);
    assert_eq!(stamps.kept[0].time, None);
}

#[tokio::test]
async fn no_address_is_asked_that_is_not_one_of_the_internet() {
    let bench = Bench::with_a_record().await;
    for bad in [
        "https://me@time.example.org/",
        "https://time.example.org:8443/",
        "http://time.example.org:8080/",
        "time.example.org",
        "file:///etc/passwd",
        "ftp://time.example.org/",
        "https://localhost/",
        "http://printer/",
        "http://router.local/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "https://172.20.1.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/",
        "https://127.1.2.3/",
        "http://0x7f.2/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://0.0.0.0/",
        "",
    ] {
        let refused = bench.plan(bad).await.unwrap_err();
        assert_eq!(refused.code, CommandErrorCode::FormInvalid, "{bad}");
        assert_eq!(refused.fields.len(), 1, "{bad}");
        assert_eq!(
            bench.stamp(Some(bad)).await.unwrap_err().code,
            CommandErrorCode::FormInvalid,
            "{bad}"
        );
    }
}

#[tokio::test]
async fn what_goes_without_encryption_is_said_before_it_goes() {
    let bench = Bench::with_a_record().await;
    let over_tls = bench.plan("https://time.example.org/tsr").await.unwrap();
    assert!(over_tls.encrypted);
    let plain = bench.plan("http://time.example.org/tsr").await.unwrap();
    assert!(!plain.encrypted);
    assert_eq!(plain.host, "time.example.org");
    assert_eq!(plain.sha256, over_tls.sha256);
}

#[tokio::test]
async fn every_listed_authority_can_be_asked_and_stands_once() {
    let bench = Bench::with_a_record().await;
    let listed = bench
        .controls
        .ask(|reply| Tick::Stamp(StampTick::List(reply)))
        .await
        .unwrap()
        .authorities;
    assert!(listed.len() > 5);
    let mut seen = std::collections::BTreeSet::new();
    for authority in listed {
        let plan = bench.plan(&authority.address).await.unwrap();
        assert_eq!(
            plan.address, authority.address,
            "as it is used, so that the page knows it again"
        );
        assert_eq!(authority.country.len(), 2);
        assert!(seen.insert(authority.address));
    }
}
