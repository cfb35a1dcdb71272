//! Both faces say the same.

use paper::{Block, Direction, Document, web_page};

use crate::support::{Made, bare, document, sheet, with_pictures};

/// The texts of a web page, without its marks.
fn texts_of(page: &str) -> Vec<String> {
    let body = page.split("<body>").nth(1).unwrap();
    body.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| {
            let text = text.replace("&lt;", "<").replace("&gt;", ">");
            let text = text.replace("&quot;", "\"").replace("&#39;", "'");
            bare(&text.replace("&amp;", "&"))
        })
        .filter(|text| !text.is_empty())
        .collect()
}

/// Every text of the web page that is not in the PDF.
fn missing(document: &Document) -> Vec<String> {
    let words = Made::of(document, &sheet()).words();
    let texts = texts_of(&web_page(document));
    assert!(texts.len() > 20, "{}", texts.len());
    texts.into_iter().filter(|text| !words.contains(text)).collect()
}

#[test]
fn every_text_of_the_web_page_is_in_the_pdf() {
    assert_eq!(missing(&with_pictures(2)), Vec::<String>::new());
}

#[test]
fn what_is_for_paper_alone_is_not_on_the_web_page() {
    assert!(!web_page(&document()).contains("Said on paper alone."));
    let words = Made::of(&document(), &sheet()).words();
    assert!(words.contains(&bare("Said on paper alone.")));
}

#[test]
fn a_warning_stands_at_the_head_of_every_page() {
    let mut document = document();
    document.warning = Some("PRACTICE. It proves nothing.".to_owned());
    let made = Made::of(&document, &sheet());
    let pages = made.tool("pdfinfo", &["{}"]);
    let pages = pages
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .unwrap();
    let pages: usize = pages.trim().parse().unwrap();
    let said = made
        .words()
        .matches(&bare("PRACTICE. It proves nothing."))
        .count();
    assert!(pages > 2);
    assert_eq!(said, pages + 1, "once in its frame and once on each page");
    assert!(made.words().contains(&format!("Page{pages}of{pages}")));
}

#[test]
fn arabic_runs_from_the_right_and_says_so() {
    let mut document = document();
    document.language = "ar".to_owned();
    document.direction = Direction::RightToLeft;
    document.title = "سجل إعداد واحد".to_owned();
    document.sections[0]
        .blocks
        .push(Block::Text("عدد السجلات \u{2068}12\u{2069}، الجذر".to_owned()));
    let made = Made::of(&document, &sheet());
    let objects = made.tool("qpdf", &["--json", "--json-key=qpdf", "{}"]);
    assert!(objects.contains("\"/Lang\": \"u:ar\""));
    assert!(objects.contains("\"/Direction\": \"/R2L\""));
    assert!(made.tool("pdfinfo", &["{}"]).contains("سجل إعداد واحد"));
    assert!(web_page(&document).contains("<html lang=\"ar\" dir=\"rtl\">"));
}
