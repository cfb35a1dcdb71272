//! ZIP files made to deceive or to harm, one trick each: `testdata/hostile/<what>.<reason>.zip`.
//!
//! `WRITE_VECTORS=1 cargo test -p default-off-evidence hostile_vectors` writes them anew. They are put together byte by
//! byte, because no honest packer makes them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use flate2::{Compression, Crc, write::DeflateEncoder};

use crate::support::*;

/// Is one member, with whatever it claims of itself.
#[derive(Clone)]
struct Member {
    name: Vec<u8>,
    flags: u16,
    method: u16,
    crc: u32,
    size: u32,
    packed: Vec<u8>,
    mode: u32,
    extra: Vec<u8>,
    disk: u16,
    /// What the local header says instead, where it differs.
    local_size: Option<u32>,
    local_name: Option<Vec<u8>>,
    /// Takes the place of another member instead of one of its own.
    over: Option<usize>,
}

impl Member {
    fn new(path: &str, bytes: &[u8]) -> Self {
        Self::named(&format!("{TOP}/{path}"), bytes)
    }

    fn named(name: &str, bytes: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(bytes);
        Self {
            name: name.into(),
            flags: 0,
            method: 0,
            crc: crc.sum(),
            size: u32::try_from(bytes.len()).unwrap(),
            packed: bytes.to_vec(),
            mode: 0o100_644,
            extra: vec![],
            disk: 0,
            local_size: None,
            local_name: None,
            over: None,
        }
    }

    fn deflated(mut self) -> Self {
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::best());
        std::io::Write::write_all(&mut deflate, &self.packed).unwrap();
        (self.packed, self.method) = (deflate.finish().unwrap(), 8);
        self
    }

    fn head(&self, size: u32) -> Vec<u8> {
        let packed = u32::try_from(self.packed.len()).unwrap();
        [
            &self.flags.to_le_bytes()[..],
            &self.method.to_le_bytes(),
            &[0, 0, 0x21, 0],
            &self.crc.to_le_bytes(),
            &packed.to_le_bytes(),
            &size.to_le_bytes(),
        ]
        .concat()
    }
}

fn length(bytes: &[u8]) -> [u8; 2] {
    u16::try_from(bytes.len()).unwrap().to_le_bytes()
}

/// Is a ZIP in its parts, before it is put together.
#[derive(Clone, Default)]
struct Frame {
    members: Vec<Member>,
    count: Option<u16>,
    before_table: Vec<u8>,
    comment: Vec<u8>,
    /// Written a second time, behind the first, and pointed at.
    second_table: Option<Vec<Member>>,
}

impl Frame {
    fn of(bag: &Bag) -> Self {
        let members = bag
            .0
            .iter()
            .map(|(path, bytes)| Member::new(path, bytes).deflated());
        Self {
            members: members.collect(),
            ..Self::default()
        }
    }

    fn zip(&self) -> Vec<u8> {
        let mut zip = Vec::new();
        let mut places = Vec::new();
        for member in &self.members {
            if let Some(other) = member.over {
                places.push(places[other]);
                continue;
            }
            places.push(u32::try_from(zip.len()).unwrap());
            let name = member.local_name.as_ref().unwrap_or(&member.name);
            zip.extend(b"PK\x03\x04\x14\0");
            zip.extend(member.head(member.local_size.unwrap_or(member.size)));
            zip.extend([length(name), length(&member.extra)].concat());
            zip.extend([name, &member.extra[..], &member.packed].concat());
        }
        zip.extend(&self.before_table);
        let mut table = zip.len();
        zip.extend(Self::table(&self.members, &places));
        if let Some(members) = &self.second_table {
            table = zip.len();
            zip.extend(Self::table(members, &places));
        }
        let size = u32::try_from(zip.len() - table).unwrap();
        let count = self.second_table.as_ref().unwrap_or(&self.members).len();
        let count = self.count.unwrap_or(u16::try_from(count).unwrap()).to_le_bytes();
        zip.extend(b"PK\x05\x06\0\0\0\0");
        zip.extend([count, count].concat());
        zip.extend(
            [size, u32::try_from(table).unwrap()]
                .map(u32::to_le_bytes)
                .concat(),
        );
        zip.extend(length(&self.comment));
        zip.extend(&self.comment);
        zip
    }

    fn table(members: &[Member], places: &[u32]) -> Vec<u8> {
        let mut table = Vec::new();
        for (member, place) in members.iter().zip(places) {
            table.extend(b"PK\x01\x02\x14\x03\x14\0");
            table.extend(member.head(member.size));
            table.extend([length(&member.name), length(&member.extra), [0; 2]].concat());
            table.extend([member.disk.to_le_bytes(), [0; 2]].concat());
            table.extend((member.mode << 16).to_le_bytes());
            table.extend(place.to_le_bytes());
            table.extend([&member.name[..], &member.extra].concat());
        }
        table
    }
}

type Vectors = BTreeMap<String, Vec<u8>>;

fn generate() -> Vectors {
    let whole = Frame::of(&Bag::read(&sealed_bundle()));
    let mut vectors = Vectors::new();
    let mut add = |name: &str, change: &dyn Fn(&mut Frame)| {
        let mut frame = whole.clone();
        change(&mut frame);
        assert!(
            vectors.insert(format!("{name}.zip"), frame.zip()).is_none(),
            "{name}"
        );
    };
    for (name, path) in [
        ("slip-parent", "../evil.txt"),
        ("slip-inside", "evidence-2026-11-22/data/../../../evil.txt"),
        ("slip-absolute", "/etc/cron.d/evil"),
        ("slip-drive", "C:/evil.txt"),
        ("slip-backslash", "evidence-2026-11-22\\..\\..\\evil.txt"),
        ("slip-dot", "evidence-2026-11-22/./evil.txt"),
        ("slip-empty-part", "evidence-2026-11-22//evil.txt"),
        ("slip-line-end", "evidence-2026-11-22/data/a\nb.txt"),
        ("slip-nul", "evidence-2026-11-22/data/a.txt\0.png"),
        ("slip-stream", "evidence-2026-11-22/data/a.txt:evil"),
    ] {
        add(&format!("{name}.unsafe-name"), &|zip| {
            zip.members.push(Member::named(path, b"evil"))
        });
    }
    add("name-not-utf-8.unsafe-name", &|zip| {
        let mut member = Member::new("data/a", b"x");
        member.name.push(0xff);
        zip.members.push(member);
    });
    add("names-differ.headers-differ", &|zip| {
        zip.members[3].local_name = Some(b"other.txt".to_vec())
    });
    add("second-name.headers-differ", &|zip| {
        // Info-ZIP's Unicode path: version, CRC of the plain name, the name that some readers take instead.
        zip.members[3].extra = [&[0x75, 0x70, 14, 0, 1, 0, 0, 0, 0][..], b"evil.html"].concat();
    });
    add("zip64.headers-differ", &|zip| {
        zip.members[3].extra = vec![1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    });
    add("extra-cut-off.headers-differ", &|zip| {
        zip.members[3].extra = vec![0x55, 0x54, 9, 0, 1]
    });
    add("another-volume.headers-differ", &|zip| zip.members[3].disk = 1);
    add("same-name-twice.duplicate-name", &|zip| {
        zip.members
            .push(Member::new("data/report.html", b"another report"));
    });
    add("case-twins.duplicate-name", &|zip| {
        zip.members.push(Member::new("data/Report.HTML", b"another"))
    });
    add("file-and-folder.duplicate-name", &|zip| {
        zip.members.push(Member::new("data/report.html/x.txt", b"x"))
    });
    add("one-place-twice.headers-differ", &|zip| {
        let mut again = zip.members[3].clone();
        again.name = format!("{TOP}/data/again.txt").into_bytes();
        again.over = Some(3);
        zip.members.push(again);
    });
    add("bomb-dense.too-large", &|zip| {
        zip.members
            .push(Member::new("data/zeros", &vec![0; 17 << 20]).deflated());
    });
    add("bomb-stated.too-large", &|zip| {
        let mut member = Member::new("data/zeros", b"small").deflated();
        member.size = 0x8000_0001;
        zip.members.push(member);
    });
    add("bomb-sum.too-large", &|zip| {
        let mut member = Member::new("data/zeros", &[7; 1000]).deflated();
        member.size = 16 << 20;
        for n in 0..1_025 {
            member.name = format!("{TOP}/data/z{n}").into_bytes();
            zip.members.push(member.clone());
        }
    });
    add("encrypted.encrypted", &|zip| zip.members[3].flags = 1);
    add("encrypted-strongly.encrypted", &|zip| zip.members[3].flags = 0x41);
    add("names-hidden.encrypted", &|zip| zip.members[3].flags = 0x2000);
    add("patched-data.headers-differ", &|zip| zip.members[3].flags = 0x20);
    add("packed-unknown.unknown-packing", &|zip| {
        zip.members[3].method = 14
    });
    add("link.special-file", &|zip| {
        let mut link = Member::new("data/link", b"/etc/passwd");
        link.mode = 0o120_777;
        zip.members.push(link);
    });
    add("device.special-file", &|zip| {
        let mut device = Member::new("data/null", b"");
        device.mode = 0o020_666;
        zip.members.push(device);
    });
    add("folder-with-content.special-file", &|zip| {
        zip.members.push(Member::new("data/folder/", b"content"))
    });
    add("stored-size-differs.headers-differ", &|zip| {
        let mut member = Member::new("data/x.txt", b"12345");
        member.size = 4;
        zip.members.push(member);
    });
    add("local-size-differs.headers-differ", &|zip| {
        zip.members[3].local_size = Some(4)
    });
    add("count-too-high.too-many-files", &|zip| zip.count = Some(65_001));
    add("count-all-ones.too-many-files", &|zip| zip.count = Some(u16::MAX));
    add("count-too-low.stray-bytes", &|zip| zip.count = Some(5));
    add("count-one-more.not-a-zip", &|zip| {
        zip.count = Some(u16::try_from(zip.members.len() + 1).unwrap())
    });
    add("comment.stray-bytes", &|zip| {
        zip.comment = b"a second archive may hide here".to_vec()
    });
    add("before-the-table.stray-bytes", &|zip| {
        zip.before_table = b"hidden".to_vec()
    });
    add("two-tables.headers-differ", &|zip| {
        let mut second = zip.members.clone();
        second.pop();
        zip.second_table = Some(second);
    });
    add("nested.no-bag", &|zip| {
        let inner = zip.zip();
        zip.members = vec![Member::new("bundle.zip", &inner)];
    });
    let zip = whole.zip();
    vectors.insert("behind.stray-bytes.zip".into(), [&zip[..], b"more"].concat());
    vectors.insert(
        "before.stray-bytes.zip".into(),
        [b"#!/bin/sh\n", &zip[..]].concat(),
    );
    vectors.insert("twice.stray-bytes.zip".into(), [&zip[..], &zip[..]].concat());
    vectors
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/hostile")
}

#[test]
fn the_frame_that_carries_the_tricks_is_sound_without_them() {
    assert_intact(verify(&Frame::of(&Bag::read(&sealed_bundle())).zip()));
}

#[test]
fn every_trick_is_refused_for_its_own_reason() {
    let vectors = generate();
    if std::env::var_os("WRITE_VECTORS").is_some() {
        fs::remove_dir_all(folder()).ok();
        fs::create_dir_all(folder()).unwrap();
        for (name, zip) in &vectors {
            fs::write(folder().join(name), zip).unwrap();
        }
    }
    let committed = fs::read_dir(folder()).unwrap().map(|item| item.unwrap().path());
    let committed = committed.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path));
    let committed = committed
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect::<Vectors>();
    assert!(
        committed.len() >= vectors.len(),
        "WRITE_VECTORS=1 writes the rest"
    );
    for (name, zip) in vectors.iter().chain(&committed) {
        let expected = name.strip_suffix(".zip").unwrap().rsplit_once('.').unwrap().1;
        match verify(zip) {
            Err(reason) => assert_eq!(reason.code(), expected, "{name}"),
            Ok(report) => panic!("{name}: {:?}", report.all_bad),
        }
    }
}

/// The program may take 256 MiB of addresses, all its code and threads included; what the tricks claim is far more.
#[test]
fn no_trick_costs_memory_or_leaves_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let vectors = generate();
    for (name, zip) in &vectors {
        fs::write(dir.path().join(name), zip).unwrap();
    }
    let verify = env!("CARGO_BIN_EXE_evidence-verify");
    let line = format!("ulimit -v 262144; exec '{verify}' . --jsonl");
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(dir.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), vectors.len());
    assert!(
        text.lines()
            .all(|line| line.contains(r#""verdict":"unreadable""#)),
        "{text}"
    );
    let files = fs::read_dir(dir.path()).unwrap().count();
    assert_eq!(files, vectors.len(), "something was unpacked");
    assert!(!dir.path().parent().unwrap().join("evil.txt").exists());
}
