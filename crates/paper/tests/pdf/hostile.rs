//! Text from elsewhere is shown and never acts.

use paper::{Block, Cell, Column, Section, Table, Width};

use crate::support::{Made, bare, document, sheet};

const TRICKS: [&str; 14] = [
    "#read(\"/etc/passwd\")",
    "#panic(\"stop\")",
    "#include \"x.typ\"",
    "*strong* and _emphasis_",
    "= A heading",
    "$x^2$ and `raw` and ```rust fn main() {}```",
    "<label> @reference",
    "#set page(width: 1pt); #pagebreak()",
    "\\u{1f600} \\# \\*",
    "// a comment /* and another */",
    "https://example.com/path?query=1#part",
    "#link(\"https://example.com\")[here]",
    "]] #{ } [[ ( ) \" ' ~ -- --- ...",
    "</p><script>alert(1)</script>",
];

#[test]
fn markup_of_the_engine_is_shown_as_text() {
    let mut hostile = document();
    let rows = TRICKS
        .iter()
        .map(|trick| vec![Cell::Text((*trick).to_owned()), Cell::Code((*trick).to_owned())]);
    let table = Table {
        caption: Some(TRICKS[0].to_owned()),
        columns: vec![
            Column {
                title: TRICKS[3].to_owned(),
                width: Width::Share(1),
            },
            Column {
                title: TRICKS[6].to_owned(),
                width: Width::Share(1),
            },
        ],
        rows: rows.collect(),
    };
    let mut blocks: Vec<Block> = TRICKS
        .iter()
        .map(|trick| Block::Text((*trick).to_owned()))
        .collect();
    blocks.push(Block::Table(table));
    blocks.push(Block::Letter(TRICKS.join("\n")));
    blocks.push(Block::List(TRICKS.map(str::to_owned).into()));
    hostile.sections.push(Section::new(TRICKS[4], blocks));
    hostile.footer = TRICKS[0].to_owned();
    let made = Made::of(&hostile, &sheet());
    let words = made.words();
    for trick in TRICKS {
        assert!(words.matches(&bare(trick)).count() >= 4, "{trick}");
    }
    let objects = made.tool("qpdf", &["--json", "--json-key=qpdf", "{}"]);
    assert!(
        !objects.contains("\"/Subtype\": \"/Link\""),
        "a text became a link"
    );
    assert_eq!(made.tags().matches("H1 \"").count(), 3, "a text became a heading");
}

#[test]
fn signs_that_turn_or_hide_text_are_written_out() {
    let mut hostile = document();
    let text = "off\u{202e}no\u{0}\u{7}\u{feff}\u{2028}x 中文 \u{1f600} \u{e0041}";
    hostile.sections[0].blocks.push(Block::Text(text.to_owned()));
    let words = Made::of(&hostile, &sheet()).words();
    let shown = bare("off[U+202E]no[U+0000][U+0007][U+FEFF][U+2028]x [U+4E2D][U+6587] [U+1F600] [U+E0041]");
    assert!(words.contains(&shown), "{words}");
    let page = paper::web_page(&hostile);
    assert!(page.contains("off[U+202E]no[U+0000]"));
}

#[test]
fn a_word_without_end_stays_on_the_page() {
    let mut hostile = document();
    let long = "q".repeat(3000);
    hostile.sections[0].blocks.push(Block::Text(long.clone()));
    let cells = vec![Cell::Text(long.clone()), Cell::Code(long.clone())];
    hostile.sections[0].blocks.push(Block::Table(Table {
        caption: None,
        columns: vec![
            Column {
                title: "A".to_owned(),
                width: Width::Share(1),
            },
            Column {
                title: "B".to_owned(),
                width: Width::Hash,
            },
        ],
        rows: vec![cells],
    }));
    let made = Made::of(&hostile, &sheet());
    assert_eq!(made.words().matches('q').count(), 9000);
    // Right and left margins of A4 in points: nothing is drawn outside of them.
    let boxes = made.tool("pdftotext", &["-bbox", "{}", "-"]);
    let edges = boxes.split("xMax=\"").skip(1);
    let widest = edges.map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
    let widest = widest.fold(0.0, f64::max);
    assert!(widest <= 595.28 - 50.0, "{widest}");
}

#[test]
fn every_sign_there_is_can_stand_in_a_letter() {
    // All that our typefaces have something of, and samples of the rest.
    let ours =
        |sign: char| matches!(sign, '\u{1}'..='\u{77f}' | '\u{1e80}'..='\u{2200}' | '\u{fb00}'..='\u{feff}');
    let all = ('\u{1}'..='\u{2ffff}').filter(|sign| ours(*sign) || u32::from(*sign) % 499 == 0);
    let all: Vec<char> = all.collect();
    let mut document = document();
    let lines = all.chunks(40).map(|line| line.iter().collect::<String>());
    document.sections.truncate(1);
    document.sections[0].blocks = vec![Block::Letter(lines.collect::<Vec<_>>().join("\n"))];
    let made = Made::of(&document, &sheet());
    assert!(made.words().contains("[U+4FEB]"));
}
