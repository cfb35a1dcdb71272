//! The case file: sealed with the record, its exhibits beside it, names only where the member wants them.

use super::{
    following::{MAIL, answered, objected},
    *,
};
use crate::controller::following::Ask;

/// Members of a ZIP file, by their path without its first folder.
pub(super) fn unzipped(path: &std::path::Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    use std::io::Read;
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut files = std::collections::BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        let (_, name) = name.split_once('/').unwrap();
        files.insert(name.to_owned(), bytes);
    }
    files
}

impl Bench {
    async fn plan_case(&self, form: &CaseFileForm) -> Result<CaseFileView, CommandError> {
        self.follow(|reply| Ask::PlanCaseFile(form.clone(), reply)).await
    }

    async fn save_case(
        &self,
        form: &CaseFileForm,
    ) -> Result<(ExportedView, std::collections::BTreeMap<String, Vec<u8>>), CommandError> {
        let view = self
            .follow(|reply| Ask::SaveCaseFile(form.clone(), reply))
            .await?;
        let saved = view.last_export.unwrap();
        let path = std::path::Path::new(&saved.folder).join(&saved.file_name);
        Ok((saved, unzipped(&path)))
    }
}

#[tokio::test]
async fn a_case_file_is_sealed_with_the_record_and_its_exhibits_stand_beside_it() {
    let bench = objected("DE", 60).await;
    bench.noted(answered("refused")).await.unwrap();
    bench.with_mail(MAIL).await.unwrap();
    bench.follow(Ask::KeepMail).await.unwrap();
    let mut form = CaseFileForm::default();
    let open = bench.plan_case(&form).await.unwrap();
    assert_eq!(open.asks_part_of.as_deref(), Some("DE"));
    assert!(open.exhibits.is_empty());
    let refused = bench.save_case(&form).await.unwrap_err();
    assert_eq!(refused.fields[0].field, "authority");

    form.authority = "DE-HH".to_owned();
    let plan = bench.plan_case(&form).await.unwrap();
    assert_eq!(plan.language, "de");
    assert!(plan.personal && plan.exhibits.iter().all(|each| each.file_name.is_none()));
    let (saved, files) = bench.save_case(&form).await.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    let page = String::from_utf8(files["data/case-file.html"].clone()).unwrap();
    for secret in ["Ada", "Example", "ada@example.org", "We have stopped"] {
        assert!(!page.contains(secret), "{secret} was not to go in");
    }
    assert!(!files.keys().any(|name| name.starts_with("data/exhibit-")));

    form.with_personal = true;
    let plan = bench.plan_case(&form).await.unwrap();
    let named: Vec<_> = plan
        .exhibits
        .iter()
        .filter_map(|each| each.file_name.clone())
        .collect();
    let (saved, files) = bench.save_case(&form).await.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert!(saved.file_name.contains("case-file"));
    let inside: Vec<_> = files
        .keys()
        .filter_map(|name| {
            name.strip_prefix("data/")
                .filter(|name| name.starts_with("exhibit-"))
        })
        .collect();
    assert_eq!(inside, named);
    assert_eq!(named.len(), 2, "{named:?}");
    let page = String::from_utf8(files["data/case-file.html"].clone()).unwrap();
    assert!(page.contains("lang=\"de\"") && page.contains("Hamburgische"));
    let read_me = String::from_utf8(files["data/READ-ME-FIRST.txt"].clone()).unwrap();
    assert!(read_me.contains("- data/case-file.html") && read_me.contains("- data/exhibit-"));
    assert!(page.contains("Ada Example, ada@example.org"));
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"));
    assert!(
        !page.contains("case-") || !page.contains(">case-"),
        "a sentence is missing"
    );
    assert!(page.len() < 3_000_000);
}

#[tokio::test]
async fn a_case_file_needs_something_open_an_authority_and_for_names_a_name() {
    let bench = objected("IN", 60).await;
    let form = CaseFileForm::default();
    let plan = bench.plan_case(&form).await.unwrap();
    assert!(plan.authority.is_none() && plan.authorities.is_empty() && plan.asks_part_of.is_none());
    assert_eq!(
        bench.save_case(&form).await.unwrap_err().fields[0].field,
        "authority"
    );

    let bench = objected("IT", 60).await;
    let mut nameless = ObjectionForm {
        country: Some("IT".to_owned()),
        ..ObjectionForm::default()
    };
    nameless.member = Some(false);
    bench.act(Act::SaveObjection(nameless)).await.unwrap();
    let mut form = CaseFileForm {
        with_personal: true,
        ..CaseFileForm::default()
    };
    assert!(bench.plan_case(&form).await.unwrap().needs_name);
    assert_eq!(
        bench.save_case(&form).await.unwrap_err().fields[0].field,
        "sender"
    );
    form.with_personal = false;
    bench.save_case(&form).await.unwrap();
    bench.noted(answered("stopped")).await.unwrap();
    assert_eq!(
        bench.plan_case(&form).await.unwrap_err().code,
        CommandErrorCode::NotNow
    );
    assert_eq!(
        bench.save_case(&form).await.unwrap_err().code,
        CommandErrorCode::NotNow
    );
}
