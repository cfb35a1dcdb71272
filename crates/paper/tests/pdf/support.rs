//! A document with one of everything, and the tools that read a PDF back.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use paper::{
    Attachment, Block, Cell, Column, Direction, Document, Figure, PageLabel, Picture, Section, Sheet,
    SheetSize, Table, Width, pdf,
};
use tempfile::TempDir;

pub const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A sheet without pictures and attachments.
pub fn sheet() -> Sheet<'static> {
    Sheet {
        size: SheetSize::A4,
        page_label: PageLabel {
            before: "Page ".to_owned(),
            between: " of ".to_owned(),
            after: String::new(),
        },
        day: (2026, 11, 22),
        creator: "Test 1.0",
        picture_missing: "This picture could not be drawn.".to_owned(),
        pictures: BTreeMap::new(),
        attachments: Vec::new(),
        limit: 3_000_000,
    }
}

/// A document with one of everything but pictures.
pub fn document() -> Document {
    let text = |words: &str| Cell::Text(words.to_owned());
    let column = |title: &str, width| Column {
        title: title.to_owned(),
        width,
    };
    let rows = (0..60).map(|row| {
        vec![
            text(&row.to_string()),
            text("Saturday, 21 November 2026, 18:03:11 (2026-11-21T18:03:11+01:00)"),
            Cell::Code(HASH.to_owned()),
        ]
    });
    let table = Table {
        caption: Some("Records, oldest first".to_owned()),
        columns: vec![
            column("No.", Width::Fit),
            column("When", Width::Share(1)),
            column("Fingerprint", Width::Hash),
        ],
        rows: rows.collect(),
    };
    let facts = vec![
        ("First seen on".to_owned(), text("Saturday")),
        ("Seal".to_owned(), Cell::Code(format!("SHA256:{HASH}"))),
    ];
    let terms = vec![(
        "“The clock was wrong.”".to_owned(),
        "It may have been.".to_owned(),
    )];
    Document {
        language: "en".to_owned(),
        direction: Direction::LeftToRight,
        title: "Record of one setting".to_owned(),
        subtitle: "“The setting”".to_owned(),
        warning: None,
        opening: vec!["Made on 22 November 2026.".to_owned()],
        sections: vec![
            Section::new(
                "The facts on one page",
                vec![
                    Block::Headline("The switch showed Off.".to_owned()),
                    Block::Facts(facts),
                ],
            ),
            Section::new(
                "All records",
                vec![
                    Block::Text("A paragraph, it’s short – and “plain”.".to_owned()),
                    Block::Heading("How a reading is made".to_owned()),
                    Block::List(vec!["First point".to_owned(), "Second point".to_owned()]),
                    Block::Terms(terms),
                    Block::Table(table),
                    Block::Code(format!("Head of the log: 60 records, root {HASH}")),
                    Block::Letter("Dear Sir or Madam,\n\nI object.\nA. Member".to_owned()),
                    Block::OnPaper(vec![Block::Text("Said on paper alone.".to_owned())]),
                ],
            )
            .on_a_new_page(),
        ],
        footer: format!("Default Off, head {HASH}"),
    }
}

/// The document with pictures, which lie beside it under `1.png`, `2.png` and so on.
pub fn with_pictures(count: usize) -> Document {
    let figures = (1..=count).map(|number| {
        Block::Figure(Figure {
            caption: format!("Picture {number}"),
            note: "As the app saw it.".to_owned(),
            alt: format!("What the page showed at record {number}"),
            picture: Picture::Beside(format!("{number}.png")),
            lines: vec![format!("File: {number}.png"), HASH.to_owned()],
        })
    });
    let mut document = document();
    document
        .sections
        .push(Section::new("Pictures", figures.collect()));
    document
}

pub fn attachment(name: &str, bytes: &[u8]) -> Attachment {
    Attachment {
        name: name.to_owned(),
        media_type: "text/plain",
        description: format!("What {name} is"),
        bytes: bytes.to_vec(),
    }
}

/// A PDF on disk, for the tools.
pub struct Made {
    folder: TempDir,
    pub bytes: Vec<u8>,
}

impl Made {
    pub fn of(document: &Document, sheet: &Sheet<'_>) -> Self {
        let bytes = pdf(document, sheet).unwrap();
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("made.pdf"), &bytes).unwrap();
        Self { folder, bytes }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("made.pdf")
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What a tool says of the file, which stands at the place of `{}`.
    pub fn tool(&self, program: &str, arguments: &[&str]) -> String {
        let path = self.path();
        let arguments = arguments.iter().map(|argument| match *argument {
            "{}" => path.as_os_str(),
            other => other.as_ref(),
        });
        let out = Command::new(program)
            .args(arguments)
            .current_dir(self.folder())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}; it is in poppler-utils or qpdf"));
        assert!(
            out.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        String::from_utf8(out.stdout).unwrap()
    }

    /// All words in reading order, without spaces, line ends and marks of direction.
    pub fn words(&self) -> String {
        bare(&self.tool("pdftotext", &["-raw", "{}", "-"]))
    }

    /// The tree of tags, with the text in it.
    pub fn tags(&self) -> String {
        self.tool("pdfinfo", &["-struct-text", "{}"])
    }
}

/// A text as it can be compared: where a line ends is up to the layout.
pub fn bare(text: &str) -> String {
    let kept = |sign: &char| {
        !sign.is_whitespace()
            && !matches!(sign, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(kept).collect()
}
