//! `evidence-verify check` and the functions behind it, beside the tools that made the proofs: `ssh-keygen`, `bagit.py`, and the
//! tree that implementations of RFC 6962 share in their tests. (`openssl ts` has `timestamp`.)

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use evidence::{CheckBagError, Sha256Hex, sha256, verify_bag, verify_inclusion};

pub(crate) fn check(dir: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
        .arg("check")
        .args(arguments)
        .current_dir(dir)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

pub(crate) fn ssh_keygen(dir: &Path, arguments: &[&str]) -> bool {
    let status = Command::new("ssh-keygen")
        .args(arguments)
        .current_dir(dir)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status
        .unwrap_or_else(|error| panic!("ssh-keygen is needed for this test: {error}"))
        .success()
}

/// Signs `message` as `ssh-keygen` does and returns the name of the signature.
fn sign(dir: &Path, key: &str, hash: &str) -> String {
    fs::write(dir.join("message"), "The message.\n").unwrap();
    let option = format!("hashalg={hash}");
    let signed = ssh_keygen(
        dir,
        &[
            "-q", "-Y", "sign", "-f", key, "-n", "file", "-O", &option, "message",
        ],
    );
    assert!(signed, "{key} {hash}");
    let name = format!("{key}.{hash}.sig");
    fs::rename(dir.join("message.sig"), dir.join(&name)).unwrap();
    name
}

#[test]
fn signatures_of_ssh_keygen_are_valid_not_valid_or_not_for_us() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    for (kind, key) in [
        ("ed25519", "ours"),
        ("ed25519", "other"),
        ("rsa", "rsa"),
        ("ecdsa", "ecdsa"),
    ] {
        assert!(
            ssh_keygen(dir, &["-q", "-t", kind, "-N", "", "-f", key]),
            "{kind}"
        );
    }
    fs::write(dir.join("another"), "Another message.\n").unwrap();
    let judge = |key: &str, namespace: &str, signature: &str, message: &str| {
        let key = format!("{key}.pub");
        check(
            dir,
            &[
                "sshsig",
                "--key",
                &key,
                "--namespace",
                namespace,
                "--signature",
                signature,
                message,
            ],
        )
    };
    for hash in ["sha256", "sha512"] {
        let good = sign(dir, "ours", hash);
        let (code, said) = judge("ours", "file", &good, "message");
        assert_eq!(code, Some(0), "{said}");
        assert!(said.starts_with("VALID: SHA256:"), "{said}");
        for (key, namespace, message) in [
            ("ours", "file", "another"),
            ("ours", "git", "message"),
            ("other", "file", "message"),
        ] {
            let (code, said) = judge(key, namespace, &good, message);
            assert_eq!(code, Some(1), "{key} {namespace} {message}: {said}");
        }
        for kind in ["rsa", "ecdsa"] {
            // A key that is not checked here is no verdict on the signature.
            let theirs = sign(dir, kind, hash);
            let (code, said) = judge(kind, "file", &theirs, "message");
            assert_eq!(code, Some(2), "{kind}: {said}");
            assert!(said.contains("only Ed25519"), "{said}");
            let (code, said) = judge("ours", "file", &theirs, "message");
            assert_eq!(code, Some(2), "{kind}: {said}");
            assert!(said.contains("another key than Ed25519"), "{said}");
        }
    }
    let text = fs::read_to_string(dir.join("ours.sha512.sig")).unwrap();
    for (name, spelling, code) in [
        ("no-last-newline", text.trim_end().to_owned(), 0),
        ("crlf", text.replace('\n', "\r\n"), 2),
        ("cut", text[..text.len() / 2].to_owned(), 2),
        ("empty", String::new(), 2),
    ] {
        fs::write(dir.join(name), spelling).unwrap();
        assert_eq!(judge("ours", "file", name, "message").0, Some(code), "{name}");
    }
    fs::write(dir.join("odd.pub"), "no key\n").unwrap();
    assert_eq!(judge("odd", "file", "ours.sha512.sig", "message").0, Some(2));
    assert_eq!(judge("ours", "file", "missing", "message").0, Some(2));
}

/// Makes bags with `bagit.py`, changes them, and says of each what `bagit.py` says. One line a bag: `folder<TAB>valid`.
const BAGS: &str = r#"
import bagit, hashlib, logging, os, shutil, sys
logging.disable(logging.CRITICAL)
NAMES = ["plain.txt", "with space.txt", "50%.txt", "100%25.txt", "line\nbreak.txt", "line\rbreak.txt", "Grüße/öffentlich.txt",
         "日本/語.txt", "-dash", ".dot", "..dots", "deep/er/and/deeper.txt", "sum  two", "*star", "quote\"s.txt", "tilde~"]
def make(name, checksums, names=NAMES, info=None):
    os.makedirs(name)
    for path in names:
        path = os.path.join(name, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file: file.write("content of " + repr(path))
    bagit.make_bag(name, info or {}, checksums=checksums)
def valid(name):
    try:
        bagit.Bag(name).validate()
        return 1
    except bagit.BagError:
        return 0
def say(name): print(name, valid(name), sep="\t")
def changed(name, change, whole="sha512+md5"):
    shutil.copytree(whole, name)
    change(name)
    say(name)
def edit(path, old, new):
    def change(name):
        place = os.path.join(name, path)
        with open(place, newline="") as file: text = file.read()
        assert old in text, (path, old)
        with open(place, "w", newline="") as file: file.write(text.replace(old, new, 1))
    return change
def lists(name, change):
    "Changes a file and makes the lists of tag files fit again."
    change(name)
    for alg in ("md5", "sha512"):
        place = os.path.join(name, "tagmanifest-%s.txt" % alg)
        with open(place) as file: paths = [line.split(None, 1)[1].strip() for line in file]
        with open(place, "w") as file:
            for path in paths:
                with open(os.path.join(name, path), "rb") as tag: file.write("%s %s\n" % (hashlib.new(alg, tag.read()).hexdigest(), path))
for checksums in (["md5"], ["sha1"], ["sha224"], ["sha256"], ["sha384"], ["sha512"], ["sha512", "md5"], ["sha1", "sha256"]):
    make("+".join(checksums), checksums, NAMES[:3], {"Contact-Name": "Ada", "Note": ["one", "two"], "Long": "x" * 300})
    say("+".join(checksums))
for number, path in enumerate(NAMES):
    make("name-%d" % number, ["sha256"], [path])
    say("name-%d" % number)
changed("byte", edit("data/plain.txt", "content", "Content"))
changed("removed", lambda bag: os.remove(bag + "/data/plain.txt"))
changed("added", lambda bag: open(bag + "/data/more", "w").close())
changed("tag-edited", edit("bag-info.txt", "Ada", "Eva"))
changed("tag-removed", lambda bag: os.remove(bag + "/bag-info.txt"))
changed("declaration", edit("bagit.txt", "0.97", "one"))
changed("declaration-space", edit("bagit.txt", "Version: ", "Version : "))
changed("no-declaration", lambda bag: os.remove(bag + "/bagit.txt"))
changed("no-manifest", lambda bag: [os.remove(bag + "/" + name) for name in os.listdir(bag) if "manifest" in name])
changed("no-payload", lambda bag: shutil.rmtree(bag + "/data"))
changed("oxum", lambda bag: lists(bag, edit("bag-info.txt", "Payload-Oxum: ", "Payload-Oxum: 1")))
changed("out", lambda bag: lists(bag, edit("manifest-md5.txt", "data/plain.txt", "../plain.txt")))
changed("home", lambda bag: lists(bag, edit("manifest-md5.txt", "data/plain.txt", "~/plain.txt")))
changed("absolute", lambda bag: lists(bag, edit("manifest-md5.txt", "data/plain.txt", "/etc/passwd")))
changed("fetch-there", lambda bag: open(bag + "/fetch.txt", "w").write("http://example.org/plain.txt - data/plain.txt\n"))
changed("fetch-needed", lambda bag: (open(bag + "/fetch.txt", "w").write("http://example.org/plain.txt - data/plain.txt\n"), os.remove(bag + "/data/plain.txt")))
changed("fetch-no-address", lambda bag: open(bag + "/fetch.txt", "w").write("plain.txt - data/plain.txt\n"))
"#;

#[test]
fn bags_of_bagit_py_are_what_bagit_py_says() {
    let dir = tempfile::tempdir().unwrap();
    let output = Command::new("python3")
        .args(["-c", BAGS])
        .current_dir(dir.path())
        .output()
        .unwrap_or_else(|error| panic!("python3 is needed for this test: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    if errors.contains("No module named 'bagit'") && std::env::var_os("CI").is_none() {
        eprintln!("not run: python3 with the package bagit is needed: python3 -m pip install bagit");
        return;
    }
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{errors}");
    let mut valid = 0;
    for (bag, theirs) in said.lines().map(|line| line.split_once('\t').unwrap()) {
        let ours = verify_bag(&dir.path().join(bag));
        assert_eq!(ours.is_ok(), theirs == "1", "{bag}: {ours:?}");
        valid += usize::from(ours.is_ok());
        let code = match ours {
            Ok(()) => 0,
            Err(CheckBagError::Invalid { .. } | CheckBagError::NoManifest) => 1,
            Err(_) => 2,
        };
        assert_eq!(check(dir.path(), &["bag", bag]).0, Some(code), "{bag}");
    }
    assert!(valid >= 10 && said.lines().count() - valid >= 13, "{said}");
}

/// The leaves and roots that tests of RFC 6962 have shared since Certificate Transparency's first implementation.
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn node(left: &Sha256Hex, right: &Sha256Hex) -> Sha256Hex {
    sha256(&[&[1], left.as_bytes().as_slice(), right.as_bytes().as_slice()].concat())
}

/// Root and inclusion proof of RFC 6962, 2.1, written as the text writes them.
fn prove(leaves: &[Sha256Hex], index: usize) -> (Sha256Hex, Vec<Sha256Hex>) {
    if leaves.len() == 1 {
        return (leaves[0], vec![]);
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (inside, outside) = if index < half {
        (left, right)
    } else {
        (right, left)
    };
    let (own, mut proof) = prove(inside, index % half);
    let (other, _) = prove(outside, 0);
    proof.push(other);
    let root = if index < half {
        node(&own, &other)
    } else {
        node(&other, &own)
    };
    (root, proof)
}

#[test]
fn the_tree_that_implementations_share_is_proved_leaf_by_leaf_and_nothing_near_it() {
    let leaf = |bytes: &[u8]| sha256(&[&[0], bytes].concat());
    let shared = LEAVES.map(leaf);
    for (size, root) in (1..).zip(ROOTS) {
        assert_eq!(prove(&shared[..size], 0).0.to_string(), root);
    }
    let more = (0..67_u32).map(|n| leaf(&n.to_be_bytes())).collect::<Vec<_>>();
    for leaves in [&shared[..], &more[..33], &more] {
        for size in 1..=leaves.len() {
            for index in 0..size {
                let (root, proof) = prove(&leaves[..size], index);
                let holds =
                    |proof: &[Sha256Hex], size: usize, root: &Sha256Hex, index: usize, leaf: &Sha256Hex| {
                        verify_inclusion(proof, size as u64, root, index as u64, leaf).is_ok()
                    };
                let own = &leaves[index];
                assert!(holds(&proof, size, &root, index, own), "{index} of {size}");
                assert!(!holds(&proof, size, &root, index, &root) || size == 1);
                assert!(!holds(&proof, size, &leaf(b"x"), index, own));
                assert!(!holds(&proof, size, &root, index + 1, own));
                assert!(!holds(&proof, size, &root, size, own));
                assert!(!holds(&proof, 0, &root, index, own));
                assert!(!holds(
                    &[proof.as_slice(), &[root]].concat(),
                    size,
                    &root,
                    index,
                    own
                ));
                if let Some((_, shorter)) = proof.split_last() {
                    assert!(!holds(shorter, size, &root, index, own));
                    assert!(
                        !holds(
                            &proof.iter().rev().copied().collect::<Vec<_>>(),
                            size,
                            &root,
                            index,
                            own
                        ) || proof.len() == 1
                    );
                }
            }
        }
    }
}
