//! A document as values for the engine. Texts go over as strings, never as source, so nothing in them is ever run.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};

use crate::{
    document::{Block, Cell, Column, Direction, Document, Figure, Picture, Section, Table, Width},
    fonts::FONTS,
    pdf::{Sheet, SheetSize},
    picture::Fitted,
    visible::{visible, write_out},
};

/// Signs in a row after which a word of prose may be broken anywhere.
const LONG_WORD: usize = 36;
/// The same for hashes and paths, which have a column to fit into.
const LONG_CODE: usize = 8;

/// Letters that shape or join and have no glyph of their own in every typeface; the engine passes over them.
const PASSED_OVER: [char; 9] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// The pictures of a document in order, as they go into the file; nothing where one could not be read.
pub(crate) type Fit = Vec<Option<Fitted>>;

/// The one value that the template reads.
pub(crate) fn inputs(document: &Document, sheet: &Sheet<'_>, pictures: &Fit) -> Dict {
    let mut rest = pictures.iter();
    let sections: Array = document
        .sections
        .iter()
        .map(|section| self::section(section, sheet, &mut rest))
        .collect();
    let attachments: Array = sheet
        .attachments
        .iter()
        .map(|file| {
            dict([
                ("name", file.name.as_str().into_value()),
                ("type", file.media_type.into_value()),
                ("words", file.description.as_str().into_value()),
                ("bytes", Bytes::new(file.bytes.clone()).into_value()),
            ])
        })
        .collect();
    let label = &sheet.page_label;
    let (year, month, day) = sheet.day;
    let whole = dict([
        ("language", document.language.as_str().into_value()),
        (
            "right-to-left",
            (document.direction == Direction::RightToLeft).into_value(),
        ),
        (
            "paper",
            match sheet.size {
                SheetSize::A4 => "a4",
                SheetSize::Letter => "us-letter",
            }
            .into_value(),
        ),
        ("name", plain(&document.title).into_value()),
        ("about", plain(&document.subtitle).into_value()),
        (
            "day",
            [i64::from(year), i64::from(month), i64::from(day)]
                .map(Value::Int)
                .into_iter()
                .collect::<Array>()
                .into_value(),
        ),
        ("title", text(&document.title)),
        ("subtitle", text(&document.subtitle)),
        ("warning", document.warning.as_deref().map_or(Value::None, text)),
        (
            "opening",
            document
                .opening
                .iter()
                .map(|line| text(line))
                .collect::<Array>()
                .into_value(),
        ),
        ("sections", sections.into_value()),
        ("footer", text(&document.footer)),
        (
            "page-label",
            [&label.before, &label.between, &label.after]
                .map(|part| text(part))
                .into_iter()
                .collect::<Array>()
                .into_value(),
        ),
        ("attachments", attachments.into_value()),
    ]);
    let mut inputs = Dict::new();
    inputs.insert("doc".into(), whole);
    inputs
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    let mut dict = Dict::new();
    for (name, value) in pairs {
        dict.insert(name.into(), value);
    }
    dict.into_value()
}

fn texts<'a>(all: impl IntoIterator<Item = &'a String>) -> Value {
    all.into_iter()
        .map(|one| text(one))
        .collect::<Array>()
        .into_value()
}

fn section<'a>(
    section: &Section,
    sheet: &Sheet<'_>,
    pictures: &mut impl Iterator<Item = &'a Option<Fitted>>,
) -> Value {
    let mut blocks = Array::new();
    push_blocks(&mut blocks, &section.blocks, sheet, pictures);
    dict([
        ("title", text(&section.title)),
        ("new-page", section.new_page.into_value()),
        ("blocks", blocks.into_value()),
    ])
}

fn push_blocks<'a>(
    out: &mut Array,
    blocks: &[Block],
    sheet: &Sheet<'_>,
    pictures: &mut impl Iterator<Item = &'a Option<Fitted>>,
) {
    for block in blocks {
        let (kind, value) = match block {
            Block::Text(words) => ("text", text(words)),
            Block::Headline(words) => ("headline", text(words)),
            Block::Heading(words) => ("heading", text(words)),
            Block::Code(words) => ("code", code(words)),
            Block::Letter(words) => ("letter", text(words)),
            Block::List(points) => ("list", texts(points)),
            Block::Terms(terms) => {
                let pairs = terms.iter().map(|(term, said)| {
                    [text(term), text(said)]
                        .into_iter()
                        .collect::<Array>()
                        .into_value()
                });
                ("terms", pairs.collect::<Array>().into_value())
            }
            Block::Facts(rows) => {
                let pairs = rows.iter().map(|(head, cell)| {
                    [text(head), self::cell(cell)]
                        .into_iter()
                        .collect::<Array>()
                        .into_value()
                });
                ("facts", pairs.collect::<Array>().into_value())
            }
            Block::Table(table) => ("table", self::table(table)),
            Block::Figure(figure) => (
                "figure",
                self::figure(figure, sheet, pictures.next().and_then(Option::as_ref)),
            ),
            Block::OnPaper(blocks) => {
                push_blocks(out, blocks, sheet, pictures);
                continue;
            }
        };
        out.push(dict([("kind", kind.into_value()), ("value", value)]));
    }
}

fn cell(cell: &Cell) -> Value {
    let (words, is_code) = match cell {
        Cell::Text(words) => (text(words), false),
        Cell::Code(words) => (code(words), true),
    };
    dict([
        ("words", words),
        ("code", is_code.into_value()),
        // A row that is short stays in one piece; a very long one has to be broken over pages.
        ("whole", (cell.text().chars().count() < 400).into_value()),
    ])
}

fn table(table: &Table) -> Value {
    let columns = table.columns.iter().map(|Column { title, width }| {
        let (kind, share) = match width {
            Width::Fit => ("fit", 0),
            Width::Share(parts) => ("share", i64::from(*parts)),
            Width::Hash => ("hash", 0),
        };
        dict([
            ("title", text(title)),
            ("width", kind.into_value()),
            ("share", share.into_value()),
        ])
    });
    let cells = table.rows.iter().flatten().map(cell);
    dict([
        ("caption", table.caption.as_deref().map_or(Value::None, text)),
        ("columns", columns.collect::<Array>().into_value()),
        ("cells", cells.collect::<Array>().into_value()),
    ])
}

fn figure(figure: &Figure, sheet: &Sheet<'_>, fitted: Option<&Fitted>) -> Value {
    let picture = fitted.map_or(Value::None, |fitted| {
        dict([
            ("bytes", Bytes::new(fitted.bytes.clone()).into_value()),
            ("format", fitted.format.into_value()),
            ("width", i64::from(fitted.width).into_value()),
            ("height", i64::from(fitted.height.max(1)).into_value()),
        ])
    });
    dict([
        ("picture", picture),
        ("missing", text(&sheet.picture_missing)),
        ("caption", text(&figure.caption)),
        ("note", text(&figure.note)),
        ("alt", plain(&figure.alt).into_value()),
        (
            "lines",
            figure
                .lines
                .iter()
                .map(|line| code(line))
                .collect::<Array>()
                .into_value(),
        ),
    ])
}

/// The bytes of a picture, from the document or the sheet.
pub(crate) fn bytes_of<'a>(picture: &'a Picture, sheet: &'a Sheet<'_>) -> Option<&'a [u8]> {
    match picture {
        Picture::Within { bytes, .. } => Some(bytes),
        Picture::Beside(path) => sheet.pictures.get(path).map(Vec::as_slice),
    }
}

/// Words as lines, each of them pieces between which a line may be broken.
fn text(words: &str) -> Value {
    lines(words, LONG_WORD)
}

fn code(words: &str) -> Value {
    lines(words, LONG_CODE)
}

fn lines(words: &str, long: usize) -> Value {
    let drawn = drawn(words);
    let lines = drawn.split('\n').map(|line| {
        let pieces = pieces(line, long).into_iter().map(IntoValue::into_value);
        pieces.collect::<Array>().into_value()
    });
    lines.collect::<Array>().into_value()
}

/// One line without marks, for the properties of the file.
fn plain(words: &str) -> String {
    let words = drawn(words).replace('\n', " ");
    words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Signs without a glyph are written out by their code points: a document for archives must not hold empty boxes. A mark
/// needs a typeface that has it and the letter that it stands on.
fn drawn(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\t', "    ");
    let mut out = String::with_capacity(words.len());
    let mut before = 0;
    for sign in visible(&words).chars() {
        if sign == '\n' || PASSED_OVER.contains(&sign) {
            out.push(sign);
            before = 0;
            continue;
        }
        let own = FONTS.of(sign);
        before = if is_mark(sign) { before & own } else { own };
        if before == 0 {
            write_out(&mut out, sign);
            before = FONTS.of(']');
        } else {
            out.push(sign);
        }
    }
    out
}

/// Cuts a line where it may be broken: in runs without a space that are longer than `long`, after a mark that joins
/// parts, or at the latest after so many signs.
fn pieces(line: &str, long: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in line.split_inclusive(' ') {
        let is_long = word.chars().count() > long;
        let mut since = 0;
        for sign in word.chars() {
            if is_long && since >= long && !joins_the_one_before(sign) {
                pieces.push(String::new());
                since = 0;
            }
            if let Some(last) = pieces.last_mut() {
                last.push(sign);
            }
            since += 1;
            if is_long && matches!(sign, '/' | '?' | '&' | '=' | '_' | ':' | ';' | ',') {
                pieces.push(String::new());
                since = 0;
            }
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    if pieces.is_empty() {
        pieces.push(String::new());
    }
    pieces
}

/// Whether a line must not begin with the sign where a word is cut.
fn joins_the_one_before(sign: char) -> bool {
    is_mark(sign) || matches!(sign, '\u{200c}'..='\u{200f}' | ' ')
}

/// Marks that stand on the sign before them, as far as our typefaces have them.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_cut_into_eights_and_nothing_is_lost() {
        let hash = "0123456789abcdef".repeat(4);
        let cut = pieces(&hash, LONG_CODE);
        assert_eq!(cut.len(), 8);
        assert_eq!(cut.concat(), hash);
    }

    #[test]
    fn words_of_prose_stay_whole() {
        let line = "Datenschutz-Grundverordnung gilt, wie sie ist";
        assert_eq!(pieces(line, LONG_WORD), [line]);
    }

    #[test]
    fn a_sign_without_a_glyph_is_written_out() {
        assert_eq!(drawn("a中b"), "a[U+4E2D]b");
        assert_eq!(drawn("a\u{1f600}"), "a[U+1F600]");
    }

    #[test]
    fn a_mark_on_a_letter_of_another_script_is_written_out() {
        assert_eq!(drawn("a\u{64e}"), "a[U+064E]");
        assert_eq!(drawn("ب\u{64e} e\u{301}"), "ب\u{64e} e\u{301}");
    }
}
