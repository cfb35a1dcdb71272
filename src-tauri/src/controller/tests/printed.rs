//! The PDF of a copy: offered where the build makes one, the same inside and beside the file, saying what the web page says.

use super::{
    evidence_kept::{save, with_a_letter},
    *,
};

fn with_pdf() -> ExportForm {
    ExportForm {
        with_personal: true,
        with_pdf: true,
        ..ExportForm::default()
    }
}

/// The view as it is; there is nothing to be stopped.
async fn view(bench: &Bench) -> AppView {
    bench.act(Act::CancelExport).await.unwrap()
}

async fn plan(bench: &Bench) -> ExportPlanView {
    let ask = |reply| Tick::PlanExport {
        form: ExportForm::default(),
        choose_folder: false,
        reply,
    };
    bench.controls.ask(ask).await.unwrap()
}

#[cfg(not(feature = "pdf"))]
#[tokio::test]
async fn a_build_without_says_nothing_of_a_pdf() {
    let bench = bench();
    with_a_letter(&bench).await;
    assert!(!plan(&bench).await.pdf);
    let files = save(&bench, with_pdf()).await.unwrap();
    assert!(!files.iter().any(|(name, _)| name.ends_with(".pdf")));
    for (name, bytes) in &files {
        let said = String::from_utf8_lossy(bytes);
        let is_page = name.ends_with("report.html") || name.ends_with("READ-ME-FIRST.txt");
        assert!(!(is_page && said.contains("PDF")), "{name}");
    }
    assert_eq!(view(&bench).await.last_export.unwrap().pdf, None);
}

#[cfg(all(feature = "pdf", target_os = "linux"))]
mod made {
    use std::{fs, path::Path, process::Command};

    use super::*;

    fn tool(folder: &Path, program: &str, arguments: &[&str]) -> String {
        let out = Command::new(program)
            .args(arguments)
            .current_dir(folder)
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(
            out.status.success(),
            "{program} {arguments:?}, {}: {}",
            out.status,
            String::from_utf8_lossy(&out.stderr)
        );
        String::from_utf8(out.stdout).unwrap()
    }

    /// Saves and returns the files of the copy and the folder with the PDF beside it as `report.pdf`.
    async fn printed(bench: &Bench) -> (Vec<(String, Vec<u8>)>, tempfile::TempDir) {
        let files = save(bench, with_pdf()).await.unwrap();
        let saved = view(bench).await.last_export.unwrap();
        let beside = Path::new(&saved.folder).join(saved.pdf.expect("a PDF"));
        assert_eq!(beside.extension().unwrap(), "pdf");
        let folder = tempfile::TempDir::new().unwrap();
        fs::copy(&beside, folder.path().join("report.pdf")).unwrap();
        (files, folder)
    }

    fn file<'a>(files: &'a [(String, Vec<u8>)], ending: &str) -> &'a [u8] {
        let found = files.iter().find(|(name, _)| name.ends_with(ending));
        &found.unwrap_or_else(|| panic!("{ending}")).1
    }

    /// A text as it can be compared: line ends and hyphens are up to the layout.
    fn bare(text: &str) -> String {
        let kept = |sign: &char| {
            !sign.is_whitespace()
                && !matches!(sign, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
        };
        text.chars().filter(kept).collect()
    }

    fn texts_of(page: &str) -> Vec<String> {
        let body = page.split("<body>").nth(1).unwrap();
        let texts = body.split('<').filter_map(|part| part.split_once('>'));
        let plain = |text: &str| {
            let text = text.replace("&lt;", "<").replace("&gt;", ">");
            let text = text.replace("&quot;", "\"").replace("&#39;", "'");
            bare(&text.replace("&amp;", "&"))
        };
        texts
            .map(|(_, text)| plain(text))
            .filter(|text| !text.is_empty())
            .collect()
    }

    #[tokio::test]
    async fn the_pdf_beside_the_copy_is_the_one_under_its_seal() {
        let bench = bench();
        with_a_letter(&bench).await;
        assert!(plan(&bench).await.pdf);
        let (files, folder) = printed(&bench).await;
        let beside = fs::read(folder.path().join("report.pdf")).unwrap();
        assert_eq!(file(&files, "data/report.pdf"), beside);
        let manifest = String::from_utf8_lossy(file(&files, "/manifest-sha256.txt")).into_owned();
        assert!(manifest.contains("data/report.pdf"));
        let read_me = String::from_utf8_lossy(file(&files, "READ-ME-FIRST.txt")).into_owned();
        assert!(read_me.contains("data/report.pdf"));
    }

    #[tokio::test]
    async fn a_copy_without_the_tick_holds_no_pdf() {
        let bench = bench();
        with_a_letter(&bench).await;
        let files = save(&bench, ExportForm::default()).await.unwrap();
        assert!(!files.iter().any(|(name, _)| name.ends_with(".pdf")));
        let read_me = String::from_utf8_lossy(file(&files, "READ-ME-FIRST.txt")).into_owned();
        assert!(!read_me.contains("report.pdf"));
        assert_eq!(view(&bench).await.last_export.unwrap().pdf, None);
    }

    #[tokio::test]
    async fn the_files_in_the_pdf_can_be_checked_without_the_copy() {
        let bench = bench();
        with_a_letter(&bench).await;
        let (files, folder) = printed(&bench).await;
        let folder = folder.path();
        tool(folder, "pdfdetach", &["-saveall", "report.pdf"]);
        let list = fs::read(folder.join("log.sha256")).unwrap();
        assert_eq!(file(&files, "data/log/log.sha256"), list);
        let size = list.iter().filter(|byte| **byte == b'\n').count();
        let note = format!("{size:08}.txt");
        let signed = fs::read_to_string(folder.join(&note)).unwrap();
        let hash = tool(folder, "sha256sum", &["log.sha256"]);
        let hash = hash.split(' ').next().unwrap();
        assert!(signed.contains(&format!("list-sha256 {hash}")), "{signed}");
        let verify = format!(
            "ssh-keygen -Y verify -f allowed_signers -I evidence-log -n evidence-checkpoint@{} -s {note}.sig < {note}",
            APP_ID
        );
        let said = tool(folder, "sh", &["-c", &verify]);
        assert!(said.starts_with("Good"), "{said}");
        // A single other byte, and the same command says no.
        fs::write(folder.join(&note), signed.replace("list-sha256", "List-sha256")).unwrap();
        let other = Command::new("sh")
            .args(["-c", &verify])
            .current_dir(folder)
            .output();
        assert!(!other.unwrap().status.success());
    }

    #[tokio::test]
    async fn a_case_file_has_its_own_pdf_and_names_nobody_unless_asked() {
        use crate::controller::{following::Ask, tests::following::objected};
        let bench = objected("DE", 60).await;
        for with_personal in [false, true] {
            let form = CaseFileForm {
                authority: "DE-HH".to_owned(),
                with_personal,
                ..CaseFileForm::default()
            };
            let view = bench
                .follow(|reply| Ask::SaveCaseFile(form, reply))
                .await
                .unwrap();
            let saved = view.last_export.unwrap();
            assert_eq!(saved.verdict, VerdictView::Intact);
            let folder = Path::new(&saved.folder);
            let pdf = saved.pdf.expect("a PDF");
            assert!(pdf.contains("case-file"), "{pdf}");
            let bytes = fs::read(folder.join(&pdf)).unwrap();
            assert!(bytes.len() < 3_000_000, "{}", bytes.len());
            tool(
                folder,
                "unzip",
                &["-qoj", &saved.file_name, "*/data/case-file.pdf", "-d", "inside"],
            );
            assert_eq!(fs::read(folder.join("inside/case-file.pdf")).unwrap(), bytes);
            let words = tool(folder, "pdftotext", &["-raw", &pdf, "-"]);
            assert!(words.contains("Hamburgische"), "{words}");
            assert_eq!(words.contains("ada@example.org"), with_personal);
            let attached = tool(folder, "pdfdetach", &["-list", &pdf]);
            assert!(attached.contains("log.sha256") && attached.contains("allowed_signers"));
        }
    }

    #[tokio::test]
    async fn the_pdf_says_in_every_language_what_the_web_page_says() {
        let bench = bench();
        with_a_letter(&bench).await;
        for language in ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ar"] {
            let form = SettingsForm {
                language: language.to_owned(),
                ..view(&bench).await.settings
            };
            bench.act(Act::SaveSettings(form)).await.unwrap();
            let (files, folder) = printed(&bench).await;
            let checked = tool(folder.path(), "qpdf", &["--check", "report.pdf"]);
            assert!(checked.contains("No syntax"), "{language}: {checked}");
            // Once with what stands at the foot of each page, and once without, for texts that go on over the page.
            let all = ["-raw", "report.pdf", "-"];
            let body = [&["-x", "0", "-y", "60", "-W", "612", "-H", "664"], &all[..]].concat();
            let words = [&all[..], &body].map(|arguments| bare(&tool(folder.path(), "pdftotext", arguments)));
            let words = words.concat();
            let page = String::from_utf8_lossy(file(&files, "report.html")).into_owned();
            let texts = texts_of(&page);
            // The order of letters in a text from the right is up to the tool; there are fewer left that can be compared.
            let comparable = |text: &&String| language != "ar" || text.is_ascii();
            let missing: Vec<&String> = texts
                .iter()
                .filter(comparable)
                .filter(|text| !words.contains(*text))
                .collect();
            assert!(texts.len() > 60, "{language}: {}", texts.len());
            assert_eq!(missing, Vec::<&String>::new(), "{language}");
            let objects = tool(
                folder.path(),
                "qpdf",
                &["--json", "--json-key=qpdf", "report.pdf"],
            );
            assert!(
                objects.contains(&format!("\"/Lang\": \"u:{language}\"")),
                "{language}"
            );
        }
    }
}
