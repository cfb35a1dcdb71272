//! What a document is made of, apart from how it looks.
//!
//! Every text is shown as text: nothing in it is markup for either face.

/// Says which way the lines of a document run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic.
    RightToLeft,
}

/// Is a whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Language of the text, two letters of ISO 639-1.
    pub language: String,
    /// Which way its lines run.
    pub direction: Direction,
    /// The title, also in the properties of the file.
    pub title: String,
    /// The line below the title.
    pub subtitle: String,
    /// Stands in a frame above the title and at the head of every page of paper.
    pub warning: Option<String>,
    /// Lines below the title: when it was made, and by what.
    pub opening: Vec<String>,
    /// The parts, in order.
    pub sections: Vec<Section>,
    /// Stands at the foot of every page of paper, and once at the end of the web page.
    pub footer: String,
}

/// Is a part of a document, with a heading and a bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Whether it begins a page of its own on paper.
    pub new_page: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

impl Section {
    /// Returns a part that follows the one before it on the same page.
    #[must_use]
    pub fn new(title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self {
            title: title.into(),
            new_page: false,
            blocks,
        }
    }

    /// Returns the part, with a page of its own to begin on.
    #[must_use]
    pub fn on_a_new_page(mut self) -> Self {
        self.new_page = true;
        self
    }
}

/// Is one thing in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// The one sentence that matters most.
    Headline(String),
    /// A heading within a part.
    Heading(String),
    /// A line of signs that people compare rather than read: hashes, fingerprints, paths.
    Code(String),
    /// Points without an order.
    List(Vec<String>),
    /// Names or questions, each with what is said to it.
    Terms(Vec<(String, String)>),
    /// A table of two columns whose rows have their head at the beginning.
    Facts(Vec<(String, Cell)>),
    /// A table with heads of columns.
    Table(Table),
    /// A picture.
    Figure(Figure),
    /// Somebody's own text, line for line.
    Letter(String),
    /// Said on paper alone, where the web page lies beside the files.
    OnPaper(Vec<Block>),
}

/// Is a table with heads of columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table holds, above it.
    pub caption: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Is a column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// How much room it takes on paper.
    pub width: Width,
}

/// Says how much room a column takes on paper. The web page decides by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// As much as its longest cell.
    Fit,
    /// So many parts of what is left.
    Share(u8),
    /// Half a SHA-256 in hex, so that a whole one takes two lines.
    Hash,
}

/// Is a cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// Signs that people compare, copy or type.
    Code(String),
}

impl Cell {
    /// Returns what the cell holds.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code(text) => text,
        }
    }
}

/// Is a picture with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its number and date.
    pub caption: String,
    /// What it is a picture of.
    pub note: String,
    /// Said in its place to who cannot see it.
    pub alt: String,
    /// Where it lies.
    pub picture: Picture,
    /// Its file and hash.
    pub lines: Vec<String>,
}

/// Says where a picture lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// Beside the web page, under this path. For paper its bytes come with the sheet.
    Beside(String),
    /// Within the document itself.
    Within {
        /// `image/png` or `image/jpeg`.
        media_type: String,
        /// The whole file.
        bytes: Vec<u8>,
    },
}

impl Document {
    /// Returns all pictures, in order.
    #[must_use]
    pub fn pictures(&self) -> Vec<&Picture> {
        fn walk<'a>(blocks: &'a [Block], found: &mut Vec<&'a Picture>) {
            for block in blocks {
                match block {
                    Block::Figure(figure) => found.push(&figure.picture),
                    Block::OnPaper(blocks) => walk(blocks, found),
                    _ => {}
                }
            }
        }
        let mut found = Vec::new();
        for section in &self.sections {
            walk(&section.blocks, &mut found);
        }
        found
    }
}
