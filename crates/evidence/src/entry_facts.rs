//! What a check keeps of an entry, read in one pass and without copies where the entry is written as this crate writes it.
//!
//! The quick reading takes nothing that [`Entry::parse`] would refuse, and it never refuses: whatever it does not know
//! (another layout, other members, rarer JSON) is read by [`Entry::parse`], which alone decides. Deliberately absent:
//! the body, which only has to be JSON.

use std::borrow::Cow;

use crate::{
    attachment::AttachmentRef,
    entry::{ENTRY_VERSION, Entry, HeadBefore},
    hash::Sha256Hex,
    seal::NO_SEAL,
};

/// Is what is kept of an entry for the check; its body is not.
pub(crate) struct EntryFacts<'a> {
    pub(crate) seq: u64,
    pub(crate) before: HeadBefore,
    pub(crate) seal: Option<Cow<'a, str>>,
    pub(crate) practice: bool,
    pub(crate) attachments: Vec<AttachmentRef>,
}

impl<'a> EntryFacts<'a> {
    /// Reads the facts from an entry's exact bytes; nothing if they are no entry of this format.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        quick(bytes).or_else(|| Entry::parse(bytes.to_vec()).ok().map(EntryFacts::of))
    }

    /// Takes the facts from an entry that was read already.
    pub(crate) fn of(entry: Entry) -> Self {
        Self {
            seq: entry.seq,
            before: entry.head_before,
            seal: entry.seal.map(Cow::Owned),
            practice: entry.practice,
            attachments: entry.attachments,
        }
    }

    /// Lets go of the entry's bytes.
    pub(crate) fn into_owned(self) -> EntryFacts<'static> {
        EntryFacts {
            seq: self.seq,
            before: self.before,
            seal: self.seal.map(|seal| Cow::Owned(seal.into_owned())),
            practice: self.practice,
            attachments: self.attachments,
        }
    }
}

/// Reads an entry in the very layout of `entry::write`. Nothing for anything else, right or wrong.
fn quick(bytes: &[u8]) -> Option<EntryFacts<'_>> {
    let mut scan = Scan {
        rest: std::str::from_utf8(bytes).ok()?,
    };
    scan.word("{\n  \"version\": ")?;
    if scan.number()? != u64::from(ENTRY_VERSION) {
        return None;
    }
    scan.word(",\n  \"seq\": ")?;
    let seq = scan.number()?;
    scan.word(",\n  \"kind\": ")?;
    scan.text()?;
    scan.word(",\n  \"salt\": ")?;
    let salt = scan.text()?.as_bytes();
    let is_digit = |c: &u8| c.is_ascii_digit() || (b'a'..=b'f').contains(c);
    if salt.len() != 32 || !salt.iter().all(is_digit) {
        return None;
    }
    scan.word(",\n  \"practice\": ")?;
    let practice = match scan.word("false") {
        Some(()) => false,
        None => scan.word("true").map(|()| true)?,
    };
    scan.word(",\n  \"seal\": ")?;
    let seal = Some(scan.text()?).filter(|seal| *seal != NO_SEAL);
    scan.word(",\n  \"app\": {\n    \"version\": ")?;
    scan.text()?;
    scan.word(",\n    \"build\": ")?;
    scan.text()?;
    scan.word("\n  },\n  \"clock\": {\n    \"utc\": ")?;
    scan.text()?;
    scan.word(",\n    \"zone\": ")?;
    scan.text()?;
    scan.word(",\n    \"offset\": ")?;
    scan.text()?;
    scan.word(",\n    \"monotonic_ms\": ")?;
    scan.number()?;
    scan.word("\n  },\n  \"head_before\": {\n    \"size\": ")?;
    let size = scan.number()?;
    scan.word(",\n    \"list_sha256\": ")?;
    let list_sha256 = scan.text()?.parse::<Sha256Hex>().ok()?;
    scan.word("\n  },\n  \"attachments\": ")?;
    let attachments = scan.attachments()?;
    scan.word(",\n  \"body\": ")?;
    scan.value(0)?;
    scan.word("\n}\n")?;
    scan.rest.is_empty().then(|| EntryFacts {
        seq,
        before: HeadBefore { size, list_sha256 },
        seal: seal.map(Cow::Borrowed),
        practice,
        attachments,
    })
}

/// Objects and lists inside each other that the quick reading follows; `Entry::parse` follows more.
const DEEPEST: u32 = 32;

/// Numbers of so few digits have one meaning for every reader.
const LONGEST_NUMBER: usize = 15;

/// Tells whether a text between quotes stands for itself. Looks at every sign, so that the compiler can take many at once.
fn is_plain(text: &str) -> bool {
    let odd = |c: u8| c == b'\\' || c < b' ';
    !text.bytes().fold(false, |found, c| found | odd(c))
}

/// Is a text being read from its beginning. Each step takes what it knows, or nothing.
struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    fn word(&mut self, word: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    /// A text without escapes.
    fn text(&mut self) -> Option<&'a str> {
        let (text, rest) = self.rest.strip_prefix('"')?.split_once('"')?;
        is_plain(text).then(|| self.rest = rest)?;
        Some(text)
    }

    /// A whole number without a sign.
    fn number(&mut self) -> Option<u64> {
        let end = self.rest.bytes().position(|c| !c.is_ascii_digit())?;
        let (digits, rest) = self.rest.split_at_checked(end)?;
        if digits.len() > LONGEST_NUMBER || digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        self.rest = rest;
        digits.parse().ok()
    }

    fn attachments(&mut self) -> Option<Vec<AttachmentRef>> {
        if self.word("[]").is_some() {
            return Some(vec![]);
        }
        let mut list = serde_json::Deserializer::from_str(self.rest).into_iter::<Vec<AttachmentRef>>();
        let attachments = list.next()?.ok()?;
        self.rest = self.rest.get(list.byte_offset()..)?;
        Some(attachments)
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\t', '\r']);
    }

    /// Any value without rarer escapes and numbers.
    fn value(&mut self, depth: u32) -> Option<()> {
        match self.rest.as_bytes().first()? {
            b'"' => self.any_text(),
            b'{' if depth < DEEPEST => self.members('}', |scan| {
                scan.any_text()?;
                scan.skip_space();
                scan.word(":")?;
                scan.skip_space();
                scan.value(depth + 1)
            }),
            b'[' if depth < DEEPEST => self.members(']', |scan| scan.value(depth + 1)),
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            b'-' => {
                self.word("-")?;
                self.plain_number()
            }
            b'0'..=b'9' => self.plain_number(),
            _ => None,
        }
    }

    /// What stands between brackets, with commas between.
    fn members(&mut self, end: char, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.rest = self.rest.get(1..)?;
        self.skip_space();
        if let Some(rest) = self.rest.strip_prefix(end) {
            self.rest = rest;
            return Some(());
        }
        loop {
            one(self)?;
            self.skip_space();
            if let Some(rest) = self.rest.strip_prefix(end) {
                self.rest = rest;
                return Some(());
            }
            self.word(",")?;
            self.skip_space();
        }
    }

    /// A whole number. What follows must not belong to a number; a comma or bracket is asked for elsewhere.
    fn plain_number(&mut self) -> Option<()> {
        self.number().map(|_| ())
    }

    /// A text with at most escapes of one sign.
    fn any_text(&mut self) -> Option<()> {
        if self.text().is_some() {
            return Some(());
        }
        let mut rest = self.rest.strip_prefix('"')?;
        loop {
            let at = rest.bytes().position(|c| c == b'"' || c == b'\\' || c < b' ')?;
            let after = rest.get(at + 1..)?;
            match rest.as_bytes().get(at)? {
                b'"' => {
                    self.rest = after;
                    return Some(());
                }
                b'\\' => rest = after.strip_prefix(['"', '\\', '/', 'b', 'f', 'n', 'r', 't'])?,
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        checkpoint::Head,
        entry::{self, NewEntry, Stamp},
        hash::sha256,
    };

    fn bytes(body: serde_json::Value, attachments: &[AttachmentRef], seal: Option<&str>) -> Vec<u8> {
        let new = NewEntry {
            kind: "reading".into(),
            salt: [9; 16],
            at: Stamp {
                utc: "2026-11-22T03:30:00Z".into(),
                zone: "Europe/Berlin".into(),
                offset: "+01:00".into(),
                monotonic_ms: 12,
            },
            app_version: "0.1.0".into(),
            app_build: "abc".into(),
            practice: true,
            body,
            attachments: vec![],
        };
        let before = Head {
            size: 4,
            list_sha256: sha256(b"l"),
            root: sha256(b"r"),
        };
        entry::write(&new, attachments, &before, seal).unwrap()
    }

    fn body() -> serde_json::Value {
        serde_json::json!({
            "n": [1, -2, [], {}, null, true, false], "words": "Schalter \u{2013} \"an\"\n", "deep": {"a": {"b": [[3]]}}
        })
    }

    fn picture() -> AttachmentRef {
        AttachmentRef {
            name: "shot.png".into(),
            sha256: sha256(b"p"),
            bytes: 1,
            media_type: "image/png".into(),
        }
    }

    fn same(quick: &EntryFacts<'_>, entry: &Entry) -> bool {
        quick.seq == entry.seq
            && quick.before == entry.head_before
            && quick.seal.as_deref() == entry.seal.as_deref()
            && quick.practice == entry.practice
            && quick.attachments == entry.attachments
    }

    #[test]
    fn what_this_crate_writes_is_read_quickly_and_the_same() {
        for (body, attachments, seal) in [
            (body(), vec![], None),
            (body(), vec![picture(), picture()], Some("SHA256:x")),
            (serde_json::json!("text"), vec![picture()], None),
            (serde_json::json!(0), vec![], Some("SHA256:x")),
        ] {
            let bytes = bytes(body, &attachments, seal);
            let facts = quick(&bytes).unwrap();
            assert!(same(&facts, &Entry::parse(bytes.clone()).unwrap()));
        }
    }

    #[test]
    fn rarer_json_is_left_to_the_slow_reading_which_decides() {
        for (body, right) in [
            ("1.5", true),
            ("1e3", true),
            ("1e999", false),
            ("01", false),
            ("12345678901234567890", true),
            (r#""\u00e4""#, true),
            (r#""\ud800""#, false),
            ("\"\u{1}\"", false),
            ("[1,]", false),
            ("{\"a\"}", false),
            ("{\"a\":1,}", false),
            ("nul", false),
            ("1 2", false),
            ("-", false),
        ] {
            let text = String::from_utf8(bytes(serde_json::json!(null), &[], None)).unwrap();
            let text = text.replace("\"body\": null", &format!("\"body\": {body}"));
            assert!(quick(text.as_bytes()).is_none(), "{body}");
            assert_eq!(EntryFacts::read(text.as_bytes()).is_some(), right, "{body}");
        }
        let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        let text = String::from_utf8(bytes(serde_json::json!(null), &[], None)).unwrap();
        for (depth, known, right) in [(32, true, true), (33, false, true), (200, false, false)] {
            let text = text.replace("\"body\": null", &format!("\"body\": {}", deep(depth)));
            assert_eq!(quick(text.as_bytes()).is_some(), known, "{depth}");
            assert_eq!(EntryFacts::read(text.as_bytes()).is_some(), right, "{depth}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn the_quick_reading_never_takes_what_the_slow_one_refuses_or_reads_otherwise(
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..4),
            with_picture in any::<bool>(),
        ) {
            let pictures = if with_picture { vec![picture()] } else { vec![] };
            let mut bytes = bytes(body(), &pictures, Some("SHA256:x"));
            for (at, byte, how) in changes {
                let at = at.index(bytes.len());
                let signs = b"\"\\{}[],:0-1eE. \n\x80tfnu";
                match how {
                    0 => bytes[at] = byte,
                    1 => bytes[at] = signs[usize::from(byte) % signs.len()],
                    2 => bytes.insert(at, signs[usize::from(byte) % signs.len()]),
                    _ => { bytes.remove(at); }
                }
            }
            if let Some(facts) = quick(&bytes) {
                let entry = Entry::parse(bytes.clone());
                prop_assert!(entry.is_ok_and(|entry| same(&facts, &entry)));
            }
        }
    }
}
