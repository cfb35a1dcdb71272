//! Signs that would act instead of being seen are written out, so that a text from elsewhere cannot reorder or hide
//! what stands around it.

use std::borrow::Cow;

/// Returns the text with every control sign written as its code point, `[U+202E]`. Line ends and tabs stay.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if acts(sign) {
            write_out(&mut out, sign);
        } else {
            out.push(sign);
        }
    }
    Cow::Owned(out)
}

/// Writes a sign as its code point.
pub(crate) fn write_out(out: &mut String, sign: char) {
    out.push_str(&format!("[U+{:04X}]", u32::from(sign)));
}

/// Controls, overrides and embeddings of direction (UAX 9), line and paragraph separators, marks of byte order, and tags.
/// Isolates are kept: the messages use them, and their effect ends with the paragraph.
fn acts(sign: char) -> bool {
    matches!(sign,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_turns_the_text_around_is_written_out() {
        assert_eq!(visible("off\u{202e}no"), "off[U+202E]no");
        assert_eq!(visible("a\0b\u{feff}"), "a[U+0000]b[U+FEFF]");
    }

    #[test]
    fn plain_text_and_isolates_stay_as_they_are() {
        let text = "Zeile 1\nZeile 2\t\u{2068}12\u{2069} \u{200f}سجل";
        assert_eq!(visible(text), text);
    }
}
