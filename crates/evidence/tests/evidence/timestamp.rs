//! Time stamps of real authorities, made here with `openssl ts`, and the same questions to `openssl ts -verify` and to us.
//!
//! Over 500 lines because the authorities, their configuration and all questions to them belong together.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::LazyLock,
};

use crate::support::{APP, Bag, unsealed_bundle};
use evidence::{
    Stamped, StockCase, TimestampCheck, TimestampFault, TimestampVerdict, TsaRoots, make_timestamp_request,
    sha256, stock_commands, verify_timestamp,
};

pub(crate) const DATA: &[u8] = b"io.github.example.App/0123456789abcdef\n7\nthe signed checkpoint\n";
const NONCE: [u8; 8] = [0x80, 2, 3, 4, 5, 6, 7, 8];

/// A folder with authorities: `rsa`, `ec`, `middle` (below an intermediate), `dated` (whose certificate is past).
pub(crate) struct Authorities(PathBuf);

pub(crate) static AUTHORITIES: LazyLock<Authorities> = LazyLock::new(Authorities::found);

fn openssl(dir: &Path, arguments: &[&str]) -> Output {
    let output = Command::new("openssl")
        .args(arguments)
        .current_dir(dir)
        .stdin(Stdio::null())
        .output();
    output.unwrap_or_else(|error| panic!("openssl is needed for this test: {error}"))
}

pub(crate) fn must(dir: &Path, line: &str) {
    let arguments = line.split_whitespace().collect::<Vec<_>>();
    let output = openssl(dir, &arguments);
    assert!(output.status.success(), "{line}: {output:?}");
}

const CONFIG: &str = "
[req]
distinguished_name = dn
[dn]
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[signs-no-certificates]
basicConstraints = critical,CA:true
keyUsage = critical,digitalSignature
[no-ca]
keyUsage = critical,keyCertSign
[any-use]
basicConstraints = critical,CA:true
[tsa]
basicConstraints = CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[soft]
extendedKeyUsage = timeStamping
[server]
extendedKeyUsage = critical,serverAuth
[both]
extendedKeyUsage = critical,timeStamping,serverAuth
[encrypt]
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = critical,timeStamping
[ca]
default_ca = forger
[forger]
database = index.txt
new_certs_dir = .
serial = ca-serial
unique_subject = no
default_md = sha256
policy = any
[any]
commonName = supplied
[ts]
default_tsa = plain
[plain]
serial = ./serial
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256, sha384, sha512
signer_digest = sha256
[fractions]
serial = ./serial
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
signer_digest = sha384
clock_precision_digits = 6
accuracy = secs:1, millisecs:500, microsecs:100
ordering = yes
tsa_name = yes
ess_cert_id_chain = yes
ess_cert_id_alg = sha1
";

impl Authorities {
    fn found() -> Self {
        // A static is never dropped, so the folder is one that the next run replaces.
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("authorities");
        fs::remove_dir_all(&dir).ok();
        fs::create_dir_all(&dir).unwrap();
        let at = dir.as_path();
        fs::write(at.join("config"), CONFIG).unwrap();
        fs::write(at.join("serial"), "01\n").unwrap();
        fs::write(at.join("index.txt"), "").unwrap();
        fs::write(at.join("ca-serial"), "1000\n").unwrap();
        fs::write(at.join("data"), DATA).unwrap();
        fs::write(at.join("other"), b"other bytes").unwrap();
        for (name, key) in [
            ("rsa-root", "rsa:2048"),
            ("ec-root", "ec:-pkeyopt ec_paramgen_curve:P-256"),
            ("foreign-root", "rsa:2048"),
            ("short-root", "rsa:1024"),
        ] {
            let key = key.replace("ec:-", "ec -");
            must(
                at,
                &format!(
                    "req -x509 -newkey {key} -nodes -keyout {name}.key -out {name}.pem -days 3000 -subj /CN={name} -config config -extensions root"
                ),
            );
        }
        let authorities = Self(dir.clone());
        for (name, key, purpose) in [
            ("middle-root", "rsa:2048", "root"),
            ("short-middle", "rsa:1024", "root"),
            ("signs-no-certificates", "rsa:2048", "signs-no-certificates"),
            ("no-ca", "rsa:2048", "no-ca"),
            ("any-use", "rsa:2048", "any-use"),
        ] {
            authorities.certify(name, key, "rsa-root", purpose, "");
        }
        for (name, key, root, purpose) in [
            ("rsa", "rsa:3072", "rsa-root", "tsa"),
            ("ec", "ec -pkeyopt ec_paramgen_curve:P-256", "ec-root", "tsa"),
            ("ec384", "ec -pkeyopt ec_paramgen_curve:P-384", "rsa-root", "tsa"),
            ("ec521", "ec -pkeyopt ec_paramgen_curve:P-521", "ec-root", "tsa"),
            ("middle", "rsa:2048", "middle-root", "tsa"),
            ("short", "rsa:1024", "rsa-root", "tsa"),
            ("below-short-root", "rsa:2048", "short-root", "tsa"),
            ("below-short-middle", "rsa:2048", "short-middle", "tsa"),
            (
                "below-signs-no-certificates",
                "rsa:2048",
                "signs-no-certificates",
                "tsa",
            ),
            ("below-no-ca", "rsa:2048", "no-ca", "tsa"),
            ("below-any-use", "rsa:2048", "any-use", "tsa"),
            ("soft", "rsa:2048", "rsa-root", "soft"),
            ("server", "rsa:2048", "rsa-root", "server"),
            ("both", "rsa:2048", "rsa-root", "both"),
            ("encrypt", "rsa:2048", "rsa-root", "encrypt"),
        ] {
            authorities.certify(name, key, root, purpose, "");
        }
        authorities.certify(
            "dated",
            "rsa:2048",
            "rsa-root",
            "tsa",
            "-startdate 20200101000000Z -enddate 20210101000000Z",
        );
        authorities
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    fn certify(&self, name: &str, key: &str, root: &str, purpose: &str, dates: &str) {
        let at = self.path();
        must(
            at,
            &format!(
                "req -newkey {key} -nodes -keyout {name}.key -out {name}.csr -subj /CN={name} -config config"
            ),
        );
        let dates = if dates.is_empty() { "-days 2000" } else { dates };
        must(
            at,
            &format!(
                "ca -batch -notext -in {name}.csr -out {name}.pem -cert {root}.pem -keyfile {root}.key -config config -extensions {purpose} {dates}"
            ),
        );
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Lets an authority answer a request.
    pub(crate) fn answer(&self, request: &[u8], authority: &str, section: &str, more: &str) -> Vec<u8> {
        // A name of its own for each answer, because tests run side by side.
        let place = tempfile::tempdir_in(self.path()).unwrap();
        let folder = place.path().file_name().unwrap().to_str().unwrap();
        fs::write(place.path().join("tsq"), request).unwrap();
        fs::write(place.path().join("serial"), "0A\n").unwrap();
        let config = CONFIG.replace("./serial", &format!("{folder}/serial"));
        fs::write(place.path().join("config"), config).unwrap();
        must(
            self.path(),
            &format!(
                "ts -reply -config {folder}/config -section {section} -queryfile {folder}/tsq -signer {authority}.pem -inkey {authority}.key -out {folder}/tsr {more}"
            ),
        );
        fs::read(place.path().join("tsr")).unwrap()
    }

    pub(crate) fn roots(&self, names: &[&str]) -> TsaRoots {
        let pem = names
            .iter()
            .flat_map(|name| fs::read(self.path().join(format!("{name}.pem"))).unwrap());
        TsaRoots::parse(&pem.collect::<Vec<_>>()).unwrap()
    }

    /// Asks OpenSSL.
    fn openssl_takes(&self, response: &[u8], more: &str) -> bool {
        let place = tempfile::NamedTempFile::new_in(self.path()).unwrap();
        fs::write(place.path(), response).unwrap();
        let file = place.path().to_str().unwrap();
        let line = format!("ts -verify -in {file} {more}");
        openssl(self.path(), &line.split_whitespace().collect::<Vec<_>>())
            .status
            .success()
    }
}

pub(crate) fn request() -> Vec<u8> {
    make_timestamp_request(&sha256(DATA), NONCE)
}

pub(crate) fn ask<'a>(response: &'a [u8], stamped: Stamped<'a>, roots: &'a TsaRoots) -> TimestampCheck<'a> {
    TimestampCheck {
        response,
        stamped,
        roots: Some(roots),
        policy: None,
        at: None,
    }
}

fn is_valid(verdict: &TimestampVerdict) -> bool {
    matches!(verdict, TimestampVerdict::Valid(_))
}

#[test]
fn our_request_is_one_that_openssl_reads_and_holds_nothing_but_the_hash_and_the_nonce() {
    let all = &*AUTHORITIES;
    let request = request();
    assert_eq!(request.len(), 70, "version, algorithm, 32 bytes, nonce, one flag");
    all.write("asked.tsq", &request);
    let text = openssl(all.path(), &["ts", "-query", "-in", "asked.tsq", "-text"]);
    let text = String::from_utf8(text.stdout).unwrap();
    for line in [
        "Hash Algorithm: sha256",
        "Nonce: 0x8002030405060708",
        "Certificate required: yes",
        "Policy OID: unspecified",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn every_authority_gets_the_verdict_that_openssl_gives() {
    let all = &*AUTHORITIES;
    let sha512 = {
        must(all.path(), "ts -query -data data -sha512 -cert -out sha512.tsq");
        fs::read(all.path().join("sha512.tsq")).unwrap()
    };
    let ours = request();
    let chain = "-chain middle-root.pem";
    // Authority, section, root, request, more words for the answer, and whether it holds.
    type Case<'a> = (&'a str, &'a str, &'a str, &'a [u8], &'a str, bool);
    let cases: &[Case<'_>] = &[
        ("rsa", "plain", "rsa-root", &ours, "", true),
        ("ec", "plain", "ec-root", &ours, "", true),
        ("ec384", "plain", "rsa-root", &ours, "", true),
        ("ec521", "plain", "ec-root", &ours, "", true),
        ("rsa", "fractions", "rsa-root", &ours, "", true),
        ("ec", "fractions", "ec-root", &ours, "", true),
        ("rsa", "plain", "rsa-root", &sha512, "", true),
        ("middle", "plain", "rsa-root", &ours, chain, true),
        ("middle", "fractions", "rsa-root", &ours, chain, true),
        ("middle", "plain", "rsa-root", &ours, "", false),
        ("rsa", "plain", "ec-root", &ours, "", false),
        ("rsa", "plain", "foreign-root", &ours, "", false),
        ("ec", "plain", "rsa-root", &ours, "", false),
    ];
    for (authority, section, root, request, more, expected) in cases {
        let what = format!("{authority} {section} {root} {more}");
        let response = all.answer(request, authority, section, more);
        let roots = all.roots(&[root]);
        let theirs = all.openssl_takes(&response, &format!("-data data -CAfile {root}.pem"));
        let ours = verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &roots));
        assert_eq!(theirs, *expected, "openssl: {what}");
        assert_eq!(is_valid(&ours), *expected, "{what}: {ours:?}");
        // The same answer about other bytes.
        assert!(!all.openssl_takes(&response, &format!("-data other -CAfile {root}.pem")));
        let other = verify_timestamp(&ask(&response, Stamped::Bytes(b"other bytes"), &roots));
        assert_eq!(
            other,
            TimestampVerdict::Invalid(TimestampFault::OtherBytes),
            "{what}"
        );
    }
}

#[test]
fn a_fraction_of_a_second_is_kept_as_the_authority_wrote_it() {
    let all = &*AUTHORITIES;
    let response = all.answer(&request(), "rsa", "fractions", "");
    let roots = all.roots(&["rsa-root"]);
    let verdict = verify_timestamp(&ask(&response, Stamped::Sha256(sha256(DATA)), &roots));
    let TimestampVerdict::Valid(stamp) = verdict else {
        panic!("{verdict:?}")
    };
    all.write("fraction.tsr", &response);
    let text = openssl(all.path(), &["ts", "-reply", "-in", "fraction.tsr", "-text"]);
    let text = String::from_utf8(text.stdout).unwrap();
    // OpenSSL prints "Nov 22 07:10:27.123456 2026 GMT".
    let clock = stamp.time.split_once('T').unwrap().1.trim_end_matches('Z');
    assert!(text.contains(clock), "{clock} in {text}");
    assert!(clock.contains('.'), "{clock}");
    assert_eq!(stamp.policy, "1.2.3.4.1");
    assert_eq!(stamp.authority, "CN=rsa");
}

#[test]
fn only_a_certificate_for_time_stamps_alone_can_stamp() {
    let all = &*AUTHORITIES;
    let roots = all.roots(&["rsa-root"]);
    let good = all.answer(&request(), "rsa", "plain", "");
    assert!(is_valid(&verify_timestamp(&ask(
        &good,
        Stamped::Bytes(DATA),
        &roots
    ))));
    // OpenSSL's own authority does not answer under such a certificate, so the purpose is judged from the certificate
    // itself: the same name and key, certified again for something else.
    for name in ["soft", "server", "both", "encrypt"] {
        let takes = format!("verify -purpose timestampsign -CAfile rsa-root.pem {name}.pem");
        let openssl = openssl(all.path(), &takes.split_whitespace().collect::<Vec<_>>());
        assert!(!openssl.status.success(), "{name}");
        let place = tempfile::tempdir_in(all.path()).unwrap();
        let folder = place.path().file_name().unwrap().to_str().unwrap();
        let forged = cms_token(all, folder, name, &good);
        assert!(
            !all.openssl_takes(&forged, "-data data -CAfile rsa-root.pem"),
            "{name}"
        );
        let verdict = verify_timestamp(&ask(&forged, Stamped::Bytes(DATA), &roots));
        assert_eq!(
            verdict,
            TimestampVerdict::Invalid(TimestampFault::NotForTimestamps),
            "{name}"
        );
    }
}

/// Signs the content of a good stamp with another certificate, by `openssl cms`, and puts it into a response.
fn cms_token(all: &Authorities, folder: &str, name: &str, good: &[u8]) -> Vec<u8> {
    let file = |name: &str| format!("{folder}/{name}");
    all.write(&file("good.tsr"), good);
    must(
        all.path(),
        &format!("ts -reply -in {folder}/good.tsr -token_out -out {folder}/good.tok"),
    );
    must(
        all.path(),
        &format!("cms -verify -noverify -inform DER -in {folder}/good.tok -out {folder}/info -binary"),
    );
    must(
        all.path(),
        &format!(
            "cms -sign -binary -nodetach -cades -econtent_type 1.2.840.113549.1.9.16.1.4 -outform DER -in {folder}/info -signer {name}.pem -inkey {name}.key -out {folder}/forged.tok"
        ),
    );
    let token = fs::read(all.path().join(file("forged.tok"))).unwrap();
    let status = [0x30, 3, 2, 1, 0];
    let length = status.len() + token.len();
    let length = u16::try_from(length).unwrap().to_be_bytes();
    [&[0x30, 0x82], &length[..], &status, &token].concat()
}

#[test]
fn a_certificate_that_was_past_at_the_time_of_the_stamp_is_refused() {
    let all = &*AUTHORITIES;
    let roots = all.roots(&["rsa-root"]);
    let good = all.answer(&request(), "rsa", "plain", "");
    let place = tempfile::tempdir_in(all.path()).unwrap();
    let folder = place.path().file_name().unwrap().to_str().unwrap();
    let response = cms_token(all, folder, "dated", &good);
    let line = "-data data -CAfile rsa-root.pem";
    assert!(!all.openssl_takes(&response, line));
    let verdict = verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &roots));
    assert_eq!(verdict, TimestampVerdict::Invalid(TimestampFault::Expired));
    // In its days it was good, but then its root was not yet; at the stamp's own time a certificate past today is good.
    let in_its_days = TimestampCheck {
        at: Some(1_590_000_000),
        ..ask(&response, Stamped::Bytes(DATA), &roots)
    };
    assert!(!all.openssl_takes(&response, &format!("{line} -attime 1590000000")));
    assert_eq!(
        verify_timestamp(&in_its_days),
        TimestampVerdict::Invalid(TimestampFault::Expired)
    );
    let late = TimestampCheck {
        at: Some(4_000_000_000),
        ..ask(&good, Stamped::Bytes(DATA), &roots)
    };
    assert!(!all.openssl_takes(&good, &format!("{line} -attime 4000000000")));
    assert_eq!(
        verify_timestamp(&late),
        TimestampVerdict::Invalid(TimestampFault::Expired)
    );
    assert!(is_valid(&verify_timestamp(&ask(
        &good,
        Stamped::Bytes(DATA),
        &roots
    ))));
}

#[test]
fn nonce_and_policy_must_be_those_asked_for() {
    let all = &*AUTHORITIES;
    let roots = all.roots(&["rsa-root"]);
    let ours = request();
    let response = all.answer(&ours, "rsa", "plain", "");
    let policy = |oid: &str| {
        must(
            all.path(),
            &format!("ts -query -data data -sha256 -tspolicy {oid} -no_nonce -out policy-{oid}.tsq"),
        );
        fs::read(all.path().join(format!("policy-{oid}.tsq"))).unwrap()
    };
    let cases = [
        (ours.clone(), None),
        (
            make_timestamp_request(&sha256(DATA), [9; 8]),
            Some(TimestampFault::OtherNonce),
        ),
        (
            make_timestamp_request(&sha256(b"x"), NONCE),
            Some(TimestampFault::OtherBytes),
        ),
        (policy("1.2.3.4.1"), None),
        (policy("1.2.3.4.2"), Some(TimestampFault::OtherPolicy)),
    ];
    for (asked, fault) in cases {
        all.write("case.tsq", &asked);
        let theirs = all.openssl_takes(&response, "-queryfile case.tsq -CAfile rsa-root.pem");
        let verdict = verify_timestamp(&ask(&response, Stamped::Request(&asked), &roots));
        assert_eq!(theirs, fault.is_none(), "{fault:?}");
        match fault {
            None => assert!(is_valid(&verdict), "{verdict:?}"),
            Some(fault) => assert_eq!(verdict, TimestampVerdict::Invalid(fault)),
        }
    }
    // A stamp without a nonce does not answer a request that had one.
    let without = all.answer(&policy("1.2.3.4.1"), "rsa", "plain", "");
    let verdict = verify_timestamp(&ask(&without, Stamped::Request(&ours), &roots));
    assert!(!is_valid(&verdict), "{verdict:?}");
    let wanted = TimestampCheck {
        policy: Some("1.2.3.4.2"),
        ..ask(&response, Stamped::Bytes(DATA), &roots)
    };
    assert_eq!(
        verify_timestamp(&wanted),
        TimestampVerdict::Invalid(TimestampFault::OtherPolicy)
    );
}

#[test]
fn a_refusal_is_no_stamp() {
    let all = &*AUTHORITIES;
    must(all.path(), "ts -query -data data -sha1 -out refused.tsq");
    let asked = fs::read(all.path().join("refused.tsq")).unwrap();
    let response = all.answer(&asked, "rsa", "plain", "");
    let verdict = verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &all.roots(&["rsa-root"])));
    assert_eq!(verdict, TimestampVerdict::Invalid(TimestampFault::NotGranted));
}

#[test]
fn no_cut_and_no_flipped_bit_gives_another_answer_than_openssls_no_or_the_same_time() {
    let all = &*AUTHORITIES;
    for (authority, root) in [("rsa", "rsa-root"), ("ec", "ec-root")] {
        let response = all.answer(&request(), authority, "plain", "");
        let roots = all.roots(&[root]);
        let TimestampVerdict::Valid(good) = verify_timestamp(&ask(&response, Stamped::Bytes(DATA), &roots))
        else {
            panic!("the unchanged stamp")
        };
        for cut in 0..response.len() {
            let verdict = verify_timestamp(&ask(&response[..cut], Stamped::Bytes(DATA), &roots));
            assert!(!is_valid(&verdict), "{authority} cut at {cut}");
        }
        let (mut asked, mut apart) = (0, Vec::new());
        for at in 0..response.len() {
            let bit = at % 8;
            let mut changed = response.clone();
            changed[at] ^= 1 << bit;
            let verdict = verify_timestamp(&ask(&changed, Stamped::Bytes(DATA), &roots));
            if let TimestampVerdict::Valid(stamp) = &verdict {
                assert_eq!(stamp.time, good.time, "byte {at} bit {bit}");
            }
            // OpenSSL is asked about every fifth only, since each takes a process.
            if at % 5 != 0 {
                continue;
            }
            asked += 1;
            let theirs = all.openssl_takes(&changed, &format!("-data data -CAfile {root}.pem"));
            let differs = match verdict {
                TimestampVerdict::Valid(_) => !theirs,
                TimestampVerdict::Invalid(_) => theirs,
                _ => false,
            };
            if differs {
                apart.push((authority, at, bit, verdict));
            }
        }
        assert!(asked > 100, "{asked}");
        assert_eq!(apart, []);
    }
}

#[test]
fn the_command_answers_with_0_1_and_2() {
    let all = &*AUTHORITIES;
    all.write("command.tsr", &all.answer(&request(), "rsa", "plain", ""));
    all.write("command.tsq", &request());
    all.write("broken.tsr", b"no time stamp");
    let run = |line: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
            .args(line.split_whitespace())
            .current_dir(all.path())
            .output()
            .unwrap();
        output.status.code()
    };
    let check = "check timestamp --response command.tsr --tsa-root";
    for (line, code) in [
        (format!("{check} rsa-root.pem --data data"), 0),
        (format!("{check} rsa-root.pem --query command.tsq"), 0),
        (format!("{check} rsa-root.pem --digest {}", sha256(DATA)), 0),
        (format!("{check} rsa-root.pem --data data --policy 1.2.3.4.1"), 0),
        (
            format!("{check} ec-root.pem --tsa-root rsa-root.pem --data data"),
            0,
        ),
        (format!("{check} rsa-root.pem --data other"), 1),
        (format!("{check} ec-root.pem --data data"), 1),
        (format!("{check} rsa-root.pem --data data --policy 1.2.3.4.9"), 1),
        (format!("{check} rsa-root.pem --data data --at 4000000000"), 1),
        (format!("{check} rsa.pem --data data"), 2),
        (format!("{check} rsa-root.pem"), 2),
        (format!("{check} missing --data data"), 2),
        (
            "check timestamp --response broken.tsr --tsa-root rsa-root.pem --data data".to_owned(),
            2,
        ),
        ("check timestamp --response command.tsr --data data".to_owned(), 2),
    ] {
        assert_eq!(run(&line), Some(code), "{line}");
    }
}

#[test]
fn a_stamp_in_a_bundle_is_reported_and_demanded_only_with_a_root() {
    let all = &*AUTHORITIES;
    let mut bag = Bag::read(&unsealed_bundle());
    let note = "data/log/checkpoints/00000007.txt";
    let asked = make_timestamp_request(&sha256(&bag.0[note]), NONCE);
    let place = tempfile::tempdir().unwrap();
    let run = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
            .args(["bundle.zip", "--json"])
            .args(more)
            .current_dir(place.path())
            .output()
            .unwrap();
        let value = serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap();
        (output.status.code(), value)
    };
    let root = |name: &str| all.path().join(format!("{name}.pem")).display().to_string();
    let demanded = |name: &str| run(&["--tsa-root", &root(name)]);
    fs::write(place.path().join("bundle.zip"), bag.zip()).unwrap();
    assert_eq!(demanded("rsa-root").0, Some(1), "there is none");
    bag.set(&format!("{note}.tsr"), all.answer(&asked, "rsa", "fractions", ""));
    bag.rebuild();
    fs::write(place.path().join("bundle.zip"), bag.zip()).unwrap();
    let (code, value) = run(&[]);
    assert_eq!(
        (code, &value["timestamps"][0]["outcome"]),
        (Some(0), &"no-root".into())
    );
    assert_eq!(value["timestamps"][0]["size"], 7);
    let (code, value) = demanded("rsa-root");
    assert_eq!(
        (code, &value["timestamps"][0]["outcome"]),
        (Some(0), &"valid".into())
    );
    assert_eq!(value["timestamps"][0]["stamp"]["authority"], "CN=rsa");
    let (code, value) = demanded("ec-root");
    assert_eq!((code, &value["reason"]), (Some(1), &"timestamp-not-valid".into()));
    assert_eq!(value["timestamps"][0]["fault"], "unknown-root");
    // A stamp of something else does not change what the hashes say, but the reader who asks for stamps learns it.
    bag.set(&format!("{note}.tsr"), all.answer(&request(), "rsa", "plain", ""));
    bag.rebuild();
    fs::write(place.path().join("bundle.zip"), bag.zip()).unwrap();
    assert_eq!(run(&[]).1["timestamps"][0]["fault"], "other-bytes");
    assert_eq!(demanded("rsa-root").0, Some(1));
}

#[test]
fn a_read_mes_command_for_the_stamp_holds_with_the_services_root_alone() {
    let all = &*AUTHORITIES;
    let mut bag = Bag::read(&unsealed_bundle());
    let note = "data/log/checkpoints/00000007.txt";
    let asked = make_timestamp_request(&sha256(&bag.0[note]), NONCE);
    bag.set(&format!("{note}.tsr"), all.answer(&asked, "rsa", "plain", ""));
    let case = StockCase {
        app_id: APP,
        size: 7,
        shown: true,
        sealed: false,
        stamped: Some(7),
    };
    let command = stock_commands(&case).pop().unwrap();
    assert_eq!(command.name, "stamp");
    let read_me = bag.text("data/READ-ME-FIRST.txt");
    let stamp = format!("\n[stamp] What it shows.\n    {}\n", command.line);
    bag.set("data/READ-ME-FIRST.txt", read_me + &stamp);
    bag.rebuild();
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("bundle.zip"), bag.zip()).unwrap();
    let follow = |root: &[&str]| {
        let output = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/follow-read-me.sh"))
            .args(root)
            .arg("bundle.zip")
            .current_dir(place.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        (
            output.status.code(),
            said.lines().last().unwrap_or_default().to_owned(),
        )
    };
    let root = |name: &str| all.path().join(format!("{name}.pem")).display().to_string();
    assert_eq!(follow(&[]), (Some(0), "stamp\tleft out".into()));
    assert_eq!(
        follow(&["--root", &root("rsa-root")]),
        (Some(0), "stamp\tholds".into())
    );
    assert_eq!(
        follow(&["--root", &root("ec-root")]),
        (Some(1), "stamp\tfails".into())
    );
}
