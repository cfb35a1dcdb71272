//! Vectors of a bundle with a bit of everything that came later: two keys, withheld entries and attachments, a
//! blacked-out picture. And those of `vectors` that need several files changed at once.

use evidence::{AttachmentSelection, EntrySelection, NewAttachment, RedactedAttachment, SealKey};

use crate::{support::*, vectors::*};

const WITHHELD: &str = "data/withheld-attachments.sha256";
const SIGNERS: &str = "data/keys/allowed_signers";
const ROTATION: &str = "data/log/checkpoints/00000008.txt";

/// Seven records under one key, a rotation, one record with something personal; two records are withheld.
pub fn partial_bundle() -> Vec<u8> {
    let (old, new) = (key(), SealKey::from_seed([7; 32]));
    let mut test = TestLog::filled(Some(&old));
    test.log.rotate_key(entry(7), &old, &new).unwrap();
    let mut last = entry(8);
    last.attachments =
        vec![NewAttachment::personal([8; 16], &serde_json::json!({ "name": "Ada Example" })).unwrap()];
    test.log.append(last, Some(&new)).unwrap();
    let picture = |seq| test.log.entry(seq).unwrap().unwrap().attachments[0].sha256;
    let mut wanted = request(Some(&new));
    wanted.entries = EntrySelection::Only(vec![0, 2, 3, 5, 6, 7, 8]);
    wanted.attachments = AttachmentSelection::Without(vec![picture(2)]);
    wanted.redacted = vec![RedactedAttachment {
        original: picture(5),
        bytes: b"black bars".to_vec(),
    }];
    export(&test.log, &wanted).unwrap().0
}

fn redacted(bag: &Bag) -> String {
    bag.0
        .keys()
        .find(|path| path.starts_with("data/redacted/"))
        .unwrap()
        .clone()
}

pub fn tampered(vectors: &mut Vectors) {
    let partial = Bag::read(&partial_bundle());
    let sealed = Bag::read(&sealed_bundle());
    let unsealed = Bag::read(&unsealed_bundle());
    let mut add = |name: &str, kind: &str, whole: &Bag, rebuild: bool, change: &dyn Fn(&mut Bag)| {
        add_tampered(vectors, name, kind, whole, rebuild, change);
    };
    let changes: &[Change] = &[
        (
            "partial-withheld-list-emptied",
            "hash-differs",
            "attachment-missing",
            &|b| b.set(WITHHELD, ""),
        ),
        (
            "partial-withheld-list-removed",
            "missing-file",
            "attachment-missing",
            &|b| {
                b.0.remove(WITHHELD);
            },
        ),
        (
            "partial-withheld-list-reordered",
            "hash-differs",
            "malformed-manifest",
            &|b| {
                let text = b.text(WITHHELD);
                let lines = text.lines().rev().map(|line| format!("{line}\n"));
                b.set(WITHHELD, lines.collect::<String>());
            },
        ),
        (
            "partial-black-bars-lifted",
            "hash-differs",
            "seal-invalid",
            &|b| {
                let path = redacted(b);
                b.set(&path, "picture 6");
            },
        ),
        (
            "partial-black-bars-removed",
            "missing-file",
            "seal-invalid",
            &|b| {
                let path = redacted(b);
                b.0.remove(&path);
            },
        ),
        (
            "partial-black-bars-as-original",
            "added-file",
            "attachment-differs",
            &|b| {
                let path = redacted(b);
                let bytes = b.0[&path].clone();
                b.0.insert(path.replace("redacted", "attachments"), bytes);
            },
        ),
        (
            "partial-rotation-one-signature",
            "hash-differs",
            "seal-invalid",
            &|b| {
                let text = b.text(ROTATION);
                let lines = text.lines().take(6).map(|line| format!("{line}\n"));
                b.set(ROTATION, lines.collect::<String>());
            },
        ),
        ("partial-rotation-removed", "missing-file", "seal-invalid", &|b| {
            b.0.remove(ROTATION);
        }),
        (
            "partial-retired-key-removed",
            "hash-differs",
            "unknown-key",
            &|b| keep_lines(b, SIGNERS, |n, _| n > 0),
        ),
        (
            "partial-days-of-a-key-edited",
            "hash-differs",
            "seal-invalid",
            &|b| edit(b, SIGNERS, "valid-before=\"2026", "valid-before=\"2036"),
        ),
    ];
    for (name, kind, rebuilt_kind, change) in changes {
        add(name, kind, &partial, false, change);
        add(&format!("{name}-rebuilt"), rebuilt_kind, &partial, true, change);
    }
    let newest_gone = |b: &mut Bag| {
        b.0.remove(&entry_path(6));
    };
    add(
        "newest-entry-removed",
        "missing-file",
        &sealed,
        false,
        &newest_gone,
    );
    add(
        "newest-entry-removed-rebuilt",
        "seal-invalid",
        &sealed,
        true,
        &newest_gone,
    );
    // List and checkpoint cut back to six, in the words that the log itself would have used then.
    let shorter = TestLog::filled(None);
    let before_last = shorter.log.entry(6).unwrap().unwrap().head_before;
    let cut_back = |b: &mut Bag| {
        b.0.remove(&entry_path(6));
        keep_lines(b, LIST, |n, _| n < 6);
        let note = b.0.remove(NOTE).unwrap();
        let lines = String::from_utf8(note).unwrap();
        let list = evidence::sha256(b.text(LIST).as_bytes());
        let text = lines
            .replacen("\n7\n", "\n6\n", 1)
            .lines()
            .map(|line| match line.starts_with("list-sha256") {
                true => format!("list-sha256 {list}\n"),
                false => format!("{line}\n"),
            })
            .collect::<String>();
        b.set("data/log/checkpoints/00000006.txt", text);
        if let Some(sig) = b.0.remove(&format!("{NOTE}.sig")) {
            b.0.insert("data/log/checkpoints/00000006.txt.sig".into(), sig);
        }
    };
    assert_eq!(before_last.size, 6);
    add("cut-back-to-six", "missing-file", &sealed, false, &cut_back);
    add(
        "cut-back-to-six-rebuilt",
        "root-differs",
        &sealed,
        true,
        &cut_back,
    );
    add(
        "unsealed-cut-back-to-six-rebuilt",
        "root-differs",
        &unsealed,
        true,
        &cut_back,
    );
    add(
        "unsealed-picture-changed-rebuilt",
        "attachment-differs",
        &unsealed,
        true,
        &|b| {
            let path = picture(b);
            b.set(&path, "picture 3");
        },
    );
    add(
        "unsealed-picture-removed-rebuilt",
        "attachment-missing",
        &unsealed,
        true,
        &|b| {
            let path = picture(b);
            b.0.remove(&path);
        },
    );
    add(
        "unsealed-picture-added-rebuilt",
        "attachment-unreferenced",
        &unsealed,
        true,
        &|b| b.set("data/attachments/0123456789abcdef-shot.png", "another"),
    );
    add("files-renamed-in-turn", "hash-differs", &sealed, false, &|b| {
        swap(b, "data/report.html", "data/keys/key-history.txt")
    });
    add(
        "seal-swapped-with-manifest",
        "seal-malformed",
        &sealed,
        false,
        &|b| swap(b, "manifest-sha256.txt", "manifest-sha256.txt.sig"),
    );
    add("manifest-line-cut", "added-file", &sealed, false, &|b| {
        keep_lines(b, "manifest-sha256.txt", |n, _| n != 3)
    });
    add("tag-manifest-line-cut", "added-file", &sealed, false, &|b| {
        keep_lines(b, "tagmanifest-sha256.txt", |n, _| n != 1)
    });
}
