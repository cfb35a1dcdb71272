//! A document as a web page: semantic HTML, no script, nothing remote.

use std::fmt::{Display, Formatter, Result, Write as _};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    document::{Block, Cell, Direction, Document, Figure, Picture, Section, Table},
    visible::visible,
};

const STYLE: &str = include_str!("web_page.css");

/// Returns the page as HTML. Pictures are linked by their paths, relative to where the page lies.
#[must_use]
pub fn web_page(document: &Document) -> String {
    Page(document).to_string()
}

/// Text as HTML. Everything that came from elsewhere goes through here.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        for sign in visible(self.0).chars() {
            match sign {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                _ => out.write_char(sign)?,
            }
        }
        Ok(())
    }
}

/// Signs in a row after which a line of code may be broken between parts.
const LONG_WORD: usize = 24;
/// Signs of a hash that stay together, so that a line never ends with a single one left over.
const HASH_PART: usize = 16;

/// Code as HTML, with the places where a line may end. They are not copied and not found by a search.
struct Coded<'a>(&'a str);

impl Display for Coded<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        for word in self.0.split_inclusive(char::is_whitespace) {
            let is_hash =
                word.trim_end().len() == 64 && word.trim_end().bytes().all(|sign| sign.is_ascii_hexdigit());
            if word.chars().count() <= LONG_WORD {
                write!(out, "{}", Escaped(word))?;
                continue;
            }
            let mut part = String::new();
            for sign in word.chars() {
                part.push(sign);
                let ends = match is_hash {
                    true => part.len() == HASH_PART,
                    false => matches!(sign, '/' | '&' | '=' | '_' | ':' | ';' | ','),
                };
                if ends {
                    write!(out, "{}<wbr>", Escaped(&part))?;
                    part.clear();
                }
            }
            write!(out, "{}", Escaped(&part))?;
        }
        Ok(())
    }
}

fn tag(out: &mut Formatter<'_>, name: &str, text: &str) -> Result {
    writeln!(out, "<{name}>{}</{name}>", Escaped(text))
}

struct Page<'a>(&'a Document);

impl Display for Page<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let document = self.0;
        let direction = match document.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        let marked = document.warning.as_ref().map_or("", |_| " class=\"marked\"");
        writeln!(
            out,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'\">\n\
             <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body{marked}>",
            Escaped(&document.language),
            Escaped(&document.title),
        )?;
        if let Some(warning) = &document.warning {
            // What is fixed stands on every printed page. On the screen the box below says it.
            writeln!(
                out,
                "<p class=\"edge\" aria-hidden=\"true\">{}</p>",
                Escaped(warning)
            )?;
        }
        writeln!(out, "<header>")?;
        if let Some(warning) = &document.warning {
            writeln!(
                out,
                "<p class=\"practice\"><strong>{}</strong></p>",
                Escaped(warning)
            )?;
        }
        tag(out, "h1", &document.title)?;
        writeln!(out, "<p class=\"subtitle\">{}</p>", Escaped(&document.subtitle))?;
        for line in &document.opening {
            tag(out, "p", line)?;
        }
        writeln!(out, "</header>\n<main>")?;
        for section in &document.sections {
            self::section(out, section)?;
        }
        writeln!(
            out,
            "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>",
            Escaped(&document.footer)
        )
    }
}

fn section(out: &mut Formatter<'_>, section: &Section) -> Result {
    let on_paper_alone = |block: &Block| matches!(block, Block::OnPaper(_));
    if section.blocks.iter().all(on_paper_alone) {
        return Ok(());
    }
    let class = if section.new_page { " class=\"page\"" } else { "" };
    writeln!(out, "<section{class}>")?;
    tag(out, "h2", &section.title)?;
    for block in &section.blocks {
        self::block(out, block)?;
    }
    writeln!(out, "</section>")
}

fn block(out: &mut Formatter<'_>, block: &Block) -> Result {
    match block {
        Block::Text(text) => tag(out, "p", text),
        Block::Headline(text) => writeln!(out, "<p class=\"headline\">{}</p>", Escaped(text)),
        Block::Heading(text) => tag(out, "h3", text),
        Block::Code(text) => writeln!(out, "<p class=\"hash\">{}</p>", Coded(text)),
        Block::List(points) => {
            writeln!(out, "<ul>")?;
            points.iter().try_for_each(|point| tag(out, "li", point))?;
            writeln!(out, "</ul>")
        }
        Block::Terms(terms) => {
            writeln!(out, "<dl>")?;
            for (term, said) in terms {
                tag(out, "dt", term)?;
                tag(out, "dd", said)?;
            }
            writeln!(out, "</dl>")
        }
        Block::Facts(rows) => {
            writeln!(out, "<table class=\"facts\">\n<tbody>")?;
            for (head, cell) in rows {
                write!(out, "<tr><th scope=\"row\">{}</th>", Escaped(head))?;
                self::cell(out, cell)?;
                writeln!(out, "</tr>")?;
            }
            writeln!(out, "</tbody>\n</table>")
        }
        Block::Table(table) => self::table(out, table),
        Block::Figure(figure) => self::figure(out, figure),
        Block::Letter(text) => writeln!(
            out,
            "<blockquote class=\"letter\" dir=\"auto\">{}</blockquote>",
            Escaped(text)
        ),
        Block::OnPaper(_) => Ok(()),
    }
}

fn cell(out: &mut Formatter<'_>, cell: &Cell) -> Result {
    match cell {
        Cell::Text(text) => write!(out, "<td>{}</td>", Escaped(text)),
        Cell::Code(text) => write!(out, "<td class=\"hash\">{}</td>", Coded(text)),
    }
}

fn table(out: &mut Formatter<'_>, table: &Table) -> Result {
    writeln!(out, "<table>")?;
    if let Some(caption) = &table.caption {
        tag(out, "caption", caption)?;
    }
    writeln!(out, "<thead><tr>")?;
    for column in &table.columns {
        writeln!(out, "<th scope=\"col\">{}</th>", Escaped(&column.title))?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in &table.rows {
        write!(out, "<tr>")?;
        row.iter().try_for_each(|cell| self::cell(out, cell))?;
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>")
}

fn address(picture: &Picture) -> String {
    match picture {
        Picture::Beside(path) => path.clone(),
        Picture::Within { media_type, bytes } => {
            format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
        }
    }
}

fn figure(out: &mut Formatter<'_>, figure: &Figure) -> Result {
    writeln!(
        out,
        "<figure>\n<figcaption><strong>{}</strong><br>{}</figcaption>\n<img src=\"{}\" alt=\"{}\">",
        Escaped(&figure.caption),
        Escaped(&figure.note),
        Escaped(&address(&figure.picture)),
        Escaped(&figure.alt),
    )?;
    write!(out, "<p class=\"hash\">")?;
    for (index, line) in figure.lines.iter().enumerate() {
        let gap = if index > 0 { "<br>" } else { "" };
        write!(out, "{gap}{}", Coded(line))?;
    }
    writeln!(out, "</p>\n</figure>")
}
