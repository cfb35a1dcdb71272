//! The own-browser route: a picture that hides what the member hides, a saved page that is never more than
//! imported, a sign-in that does not work in our window.

use optout::{observation::Observation, reading::StoredLooks, recipe::Recipe, snapshot::EngineFacts};
use platform::picture::png_from_bgra;

use super::*;

const PAGE: &str = "<!DOCTYPE html><html><body>my settings</body></html>";

/// A picture of 20 by 10 white pixels, with a secret in its top left corner.
fn png() -> Vec<u8> {
    let mut bgra = vec![255; 20 * 10 * 4];
    bgra[..4].copy_from_slice(&[1, 2, 3, 255]);
    png_from_bgra(20, 10, 80, &bgra).unwrap()
}

fn corner_black(keep_whole: bool) -> PictureEditForm {
    let corner = PicturePart {
        left: 0,
        top: 0,
        width: 5,
        height: 5,
    };
    PictureEditForm {
        keep: None,
        boxes: vec![corner],
        keep_whole,
    }
}

fn told(answer: ToldAnswer) -> Act {
    Act::TellReading(ToldForm {
        answer,
        after_change: false,
        language: Some("de".to_owned()),
    })
}

impl Bench {
    async fn import(
        &self,
        file: &str,
        answer: Result<Vec<Look>, LookFailure>,
    ) -> Result<AppView, CommandError> {
        let path = self._folder.path().join("page.html");
        std::fs::write(&path, file).unwrap();
        *lock(&self.desktop.picks) = Some(path);
        lock(&self.desktop.answers).push_back(answer);
        self.act(Act::ImportPage).await
    }

    fn newest(&self) -> (Observation, Vec<String>) {
        let store = lock(&self.controls.store);
        let entry = store.entry(store.len() - 1).unwrap().unwrap();
        let kept = entry.attachments.iter().map(|kept| kept.sha256.to_string());
        let kept = kept.collect();
        (Observation::decode(&entry.kind, &entry.body).unwrap(), kept)
    }

    fn newest_told(&self) -> (optout::observation::ToldObserved, Vec<String>) {
        match self.newest() {
            (Observation::Told(told), kept) => (told, kept),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_blacked_out_picture_is_kept_and_the_whole_one_is_named_by_its_hash_alone() {
    let bench = bench();
    bench.act(Act::PastePicture(png())).await.unwrap();
    let view = bench.act(Act::EditPicture(corner_black(false))).await.unwrap();
    let waiting = view.waiting_picture.unwrap();
    assert_ne!(waiting.picture.sha256, waiting.whole.sha256);
    assert_ne!(waiting.picture.src, waiting.whole.src);
    bench.act(told(ToldAnswer::Off)).await.unwrap();
    let (told, kept) = bench.newest_told();
    let source = told.picture_source.unwrap();
    assert_eq!(told.picture.as_deref(), Some(waiting.picture.sha256.as_str()));
    assert_eq!(source.whole_sha256, waiting.whole.sha256);
    assert_eq!(source.file_sha256, evidence::sha256(&png()).to_string());
    assert_eq!(
        (source.blacked_out, source.cut, source.whole_kept),
        (1, false, false)
    );
    assert_eq!(kept, [waiting.picture.sha256]);
    assert_eq!(told.language.as_deref(), Some("de"));
}

#[tokio::test]
async fn the_whole_picture_is_kept_only_where_the_member_says_so() {
    let bench = bench();
    bench.act(Act::PastePicture(png())).await.unwrap();
    let view = bench.act(Act::EditPicture(corner_black(true))).await.unwrap();
    let waiting = view.waiting_picture.unwrap();
    bench.act(told(ToldAnswer::On)).await.unwrap();
    let (told, kept) = bench.newest_told();
    assert!(told.picture_source.unwrap().whole_kept);
    assert_eq!(kept, [waiting.picture.sha256, waiting.whole.sha256]);
    assert_eq!(
        bench.export().await.unwrap().last_export.unwrap().verdict,
        VerdictView::Intact
    );
}

#[tokio::test]
async fn an_untouched_picture_is_kept_once_whatever_was_ticked() {
    let bench = bench();
    bench.act(Act::PastePicture(png())).await.unwrap();
    bench.act(Act::EditPicture(corner_black(true))).await.unwrap();
    let form = PictureEditForm {
        keep_whole: true,
        ..PictureEditForm::default()
    };
    bench.act(Act::EditPicture(form)).await.unwrap();
    bench.act(told(ToldAnswer::On)).await.unwrap();
    let (told, kept) = bench.newest_told();
    assert_eq!(told.picture, Some(told.picture_source.unwrap().whole_sha256));
    assert_eq!(kept.len(), 1);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_and_an_impossible_box_changes_nothing() {
    let bench = bench();
    let error = bench
        .act(Act::PastePicture(b"<svg/>".to_vec()))
        .await
        .unwrap_err();
    assert_eq!(error.code, CommandErrorCode::PictureUnreadable);
    let error = bench
        .act(Act::EditPicture(corner_black(false)))
        .await
        .unwrap_err();
    assert_eq!(error.code, CommandErrorCode::NothingChosen);
    bench.act(Act::PastePicture(png())).await.unwrap();
    bench.act(Act::EditPicture(corner_black(false))).await.unwrap();
    let mut outside = corner_black(false);
    outside.boxes[0].left = 20;
    let error = bench.act(Act::EditPicture(outside)).await.unwrap_err();
    assert_eq!(error.code, CommandErrorCode::FormInvalid);
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(view.waiting_picture.unwrap().edit, corner_black(false));
}

#[tokio::test]
async fn where_the_engine_hands_over_no_picture_the_clipboard_is_asked() {
    let bench = bench();
    let view = bench.act(Act::PastePicture(Vec::new())).await.unwrap();
    assert!(view.waiting_picture.is_none());
    *lock(&bench.desktop.clipboard) = Some(png());
    let view = bench.act(Act::PastePicture(Vec::new())).await.unwrap();
    let whole = view.waiting_picture.unwrap().whole;
    assert_eq!((whole.width, whole.height), (20, 10));
}

#[tokio::test]
async fn a_language_that_is_no_language_tag_is_not_noted() {
    let bench = bench();
    for tag in ["", "de; drop", "<b>", &"a".repeat(36)] {
        bench
            .act(Act::TellReading(ToldForm {
                answer: ToldAnswer::On,
                after_change: false,
                language: Some(tag.to_owned()),
            }))
            .await
            .unwrap();
        assert_eq!(bench.newest_told().0.language, None, "{tag}");
    }
}

#[tokio::test]
async fn a_saved_page_is_imported_and_never_seen_nor_confirmed() {
    let bench = bench();
    let view = bench.import(PAGE, page_that_shows(false)).await.unwrap();
    let reading = view.reading.unwrap();
    assert_eq!(
        (reading.outcome, reading.how),
        (OutcomeView::Off, HowView::Imported)
    );
    assert!(!reading.confirmed && reading.picture.is_none());
    let known = view.setting.known.unwrap();
    assert_eq!((known.how, known.confirmed), (HowView::Imported, false));
    assert!(matches!(view.change, ChangeView::None));
    let Observation::Reading(read) = bench.newest().0 else {
        panic!("no reading was written");
    };
    assert_eq!(
        read.taken.looks["saved_page"]["sha256"],
        evidence::sha256(PAGE.as_bytes()).to_string()
    );
    let stored: StoredLooks = serde_json::from_value(read.taken.looks).unwrap();
    let again = stored.judge_file_again(&Recipe::shipped().unwrap(), None);
    assert_eq!(serde_json::to_value(again).unwrap(), read.taken.reading);
    assert_eq!(lock(&bench.desktop.opened).len(), 1);
    assert!(lock(&bench.desktop.opened)[0].starts_with("http://127.0.0.1:"));
}

#[tokio::test]
async fn a_saved_page_of_another_setting_is_no_answer() {
    let bench = bench();
    let address = "https://www.linkedin.com/mypreferences/d/settings/ads-by-age";
    let page = format!("<!-- saved from url=({:04}){address} -->\n{PAGE}", address.len());
    let reading = bench
        .import(&page, page_that_shows(false))
        .await
        .unwrap()
        .reading
        .unwrap();
    assert_eq!(reading.outcome, OutcomeView::CannotTell);
    assert_eq!(reading.reason.as_deref(), Some("wrong-page"));
}

#[tokio::test]
async fn a_saved_page_without_a_written_state_is_no_answer() {
    let bench = bench();
    let looks = page_that_shows(true).unwrap();
    let bare = looks.into_iter().map(|mut look| {
        for candidate in &mut look.page.candidates {
            candidate.aria_checked = None;
            candidate.beside = Vec::new();
        }
        look
    });
    let reading = bench
        .import(PAGE, Ok(bare.collect()))
        .await
        .unwrap()
        .reading
        .unwrap();
    assert_eq!(reading.outcome, OutcomeView::CannotTell);
    assert_eq!(reading.reason.as_deref(), Some("saved-without-state"));
}

#[tokio::test]
async fn a_saved_page_says_nothing_against_what_was_told() {
    let bench = bench();
    bench.act(told(ToldAnswer::On)).await.unwrap();
    let view = bench.import(PAGE, page_that_shows(false)).await.unwrap();
    let known = view.setting.known.unwrap();
    assert!(known.on);
    assert_eq!(known.how, HowView::ToldByMember);
}

#[tokio::test]
async fn no_file_no_page_and_an_open_window_lead_to_no_record() {
    let bench = bench();
    let view = bench.act(Act::ImportPage).await.unwrap();
    assert_eq!(view.records, 0);
    let error = bench.import("no page", page_that_shows(false)).await.unwrap_err();
    assert_eq!(error.code, CommandErrorCode::PageUnreadable);
    assert!(lock(&bench.desktop.opened).is_empty());
    bench.act(Act::OpenSite(SitePageName::Setting)).await.unwrap();
    let before = bench.act(Act::LoadView).await.unwrap().records;
    let error = bench.import(PAGE, page_that_shows(false)).await.unwrap_err();
    assert_eq!(error.code, CommandErrorCode::SiteOpen);
    assert_eq!(bench.act(Act::LoadView).await.unwrap().records, before);
}

fn facts(path: &str) -> EngineFacts {
    EngineFacts {
        address: format!("https://www.linkedin.com{path}"),
        redirected_from: Vec::new(),
        status: Some(200),
        loading: false,
        tls_ok: Some(true),
        script_ms: 0,
        age_ms: None,
    }
}

impl Bench {
    async fn arrive(&self, path: &str) -> Option<String> {
        let load_ended = true;
        self.controls.tell(Tick::Facts {
            facts: Some(facts(path)),
            load_ended,
        });
        self.act(Act::LoadView).await.unwrap().site.sign_in_trouble
    }
}

#[tokio::test]
async fn a_sign_in_that_loops_is_told_and_forgotten_with_the_window() {
    let bench = bench_on_the_page().await;
    for _ in 0..3 {
        assert_eq!(bench.arrive("/login").await, None);
    }
    assert_eq!(bench.arrive("/login").await.as_deref(), Some("loops"));
    let view = bench.act(Act::CloseSite).await.unwrap();
    assert_eq!(view.site.sign_in_trouble, None);
}

#[tokio::test]
async fn a_reload_by_hand_is_no_loop_and_a_second_window_is_trouble_at_once() {
    let bench = bench_on_the_page().await;
    bench.arrive("/login").await;
    for _ in 0..5 {
        bench.act(Act::ReloadSite).await.unwrap();
        assert_eq!(bench.arrive("/login").await, None);
    }
    let heard = lock(&bench.desktop.heard).clone().unwrap();
    heard(SiteEvent::Refused(Refusal::Window));
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(view.site.sign_in_trouble.as_deref(), Some("second-window"));
}
