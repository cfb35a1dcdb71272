//! Which parts of an entry point to a person. They are kept beside the entry and not in it, so that a saved copy can
//! show the one without the other.
//!
//! Deliberately absent: pictures and mails, which are files of their own, and choosing what a copy shows.

use evidence::{AttachmentRef, Entry, NewAttachment, PERSONAL_ATTACHMENT};
use serde_json::{Map, Value};

/// Members of a body that can hold a name, an address, a contact or the member's own words, by kind.
const PARTS: &[(&str, &[&str])] = &[
    ("objection-noted", &["text"]),
    ("answer-noted", &["note"]),
    ("follow-up-noted", &["text", "note"]),
    ("mail-kept", &["shown"]),
];

/// Media type of a kept mail (RFC 5322), which names its sender and its reader.
pub const MAIL: &str = "message/rfc822";

/// Takes what points to a person out of a body; nothing if there is nothing of it.
pub fn take_out(kind: &str, body: &mut Value) -> Option<Value> {
    let (_, parts) = PARTS.iter().find(|(known, _)| *known == kind)?;
    let body = body.as_object_mut()?;
    let mut taken = Map::new();
    for part in *parts {
        let Some(value) = body.get_mut(*part) else {
            continue;
        };
        let empty = match value {
            Value::Null => continue,
            Value::String(text) if text.is_empty() => continue,
            // A text has to stay one, so that the body keeps the shape of its kind.
            Value::String(_) if *part == "text" && kind == "objection-noted" => Value::String(String::new()),
            _ => Value::Null,
        };
        taken.insert((*part).to_owned(), std::mem::replace(value, empty));
    }
    (!taken.is_empty()).then_some(Value::Object(taken))
}

/// Puts back what was taken out, as it stands in the file beside the entry. The entry's own bytes stay as they are.
pub fn put_back(entry: &mut Entry, kept: &[u8]) {
    let value = serde_json::from_slice::<Value>(kept)
        .ok()
        .and_then(|mut file| file.get_mut("value").map(Value::take));
    if let (Some(Value::Object(parts)), Some(body)) = (value, entry.body.as_object_mut()) {
        body.extend(parts);
    }
}

/// The file that holds what was taken out of an entry.
pub fn file_of(entry: &Entry) -> Option<&AttachmentRef> {
    entry
        .attachments
        .iter()
        .find(|kept| kept.name == PERSONAL_ATTACHMENT)
}

/// Whether a kept file points to a person by its nature.
pub fn points_to_a_person(kept: &AttachmentRef) -> bool {
    kept.name == PERSONAL_ATTACHMENT || kept.media_type == MAIL
}

/// The file to be kept beside an entry.
pub fn new_file(salt: [u8; 16], taken: &Value) -> Result<NewAttachment, serde_json::Error> {
    NewAttachment::personal(salt, taken)
}

/// Whether a kept file is a picture.
pub fn is_picture(kept: &AttachmentRef) -> bool {
    kept.media_type.starts_with("image/")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_letter_is_taken_out_and_the_body_keeps_its_shape() {
        let mut body = json!({ "kind": "objection-noted", "text": "I, Ada", "reference": null });
        let taken = take_out("objection-noted", &mut body).unwrap();
        assert_eq!(taken, json!({ "text": "I, Ada" }));
        assert_eq!(
            body,
            json!({ "kind": "objection-noted", "text": "", "reference": null })
        );
        assert_eq!(take_out("objection-noted", &mut body), None);
    }

    #[test]
    fn a_reading_holds_nothing_to_take_out() {
        let mut body = json!({ "kind": "reading", "note": "x" });
        assert_eq!(take_out("reading", &mut body), None);
    }
}
