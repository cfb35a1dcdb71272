//! Single pictures of a saved copy: left out, or with parts blacked out on their pixels.

use std::{fs, io::Read, path::Path};

use super::*;

const WHITE: [u8; 4] = [255, 255, 255, 255];
const BLACK: [u8; 4] = [0, 0, 0, 255];

/// A picture of one colour, as a member would paste it.
fn picture(shade: u8) -> Vec<u8> {
    let pixels = [shade, shade, shade, 255].repeat(40 * 20);
    platform::picture::png_from_bgra(40, 20, 160, &pixels).unwrap()
}

fn hidden() -> PicturePart {
    PicturePart {
        left: 4,
        top: 2,
        width: 10,
        height: 5,
    }
}

impl Bench {
    async fn with_pictures(shades: &[u8]) -> Self {
        let bench = bench();
        for shade in shades {
            bench.act(Act::PastePicture(picture(*shade))).await.unwrap();
            bench.tell(ToldAnswer::On, false).await;
        }
        bench
    }

    async fn pictures(&self, form: ExportForm) -> Result<Vec<ExportPictureView>, CommandError> {
        self.controls
            .ask(|reply| Tick::ExportPictures(saving::ExportPicturesTick::List(form, reply)))
            .await
    }

    async fn blacked(&self, form: ExportPictureForm) -> Result<PictureView, CommandError> {
        self.controls
            .ask(|reply| Tick::ExportPictures(saving::ExportPicturesTick::BlackOut(form, reply)))
            .await
    }

    async fn planned(&self, form: &ExportForm) -> Result<ExportPlanView, CommandError> {
        let form = form.clone();
        self.controls
            .ask(|reply| Tick::PlanExport {
                form,
                choose_folder: false,
                reply,
            })
            .await
    }

    /// Saves a copy and reads every file of it.
    async fn saved(&self, form: ExportForm) -> Result<(ExportedView, Vec<(String, Vec<u8>)>), CommandError> {
        let view = self.controls.ask(|reply| Tick::Export(form, reply)).await?;
        let saved = view.last_export.unwrap();
        let file = fs::File::open(Path::new(&saved.folder).join(&saved.file_name)).unwrap();
        let mut zip = zip::ZipArchive::new(file).unwrap();
        let files = (0..zip.len()).map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        });
        let files = files.collect();
        Ok((saved, files))
    }
}

fn with(picture: &ExportPictureView, shown: PictureShown, boxes: Vec<PicturePart>) -> ExportPictureForm {
    ExportPictureForm {
        sha256: picture.picture.sha256.clone(),
        shown,
        boxes,
    }
}

fn form(pictures: Vec<ExportPictureForm>) -> ExportForm {
    ExportForm {
        pictures,
        ..ExportForm::default()
    }
}

fn text<'a>(files: &'a [(String, Vec<u8>)], ending: &str) -> std::borrow::Cow<'a, str> {
    let (_, bytes) = files.iter().find(|(name, _)| name.ends_with(ending)).unwrap();
    String::from_utf8_lossy(bytes)
}

fn pixel(png: &[u8], x: u32, y: u32) -> [u8; 4] {
    let seen = platform::picture::take_in(png).unwrap();
    let kept = platform::picture::redact(&seen, Some(part_of(x, y)), &[]).unwrap();
    let one = |shade: u8| {
        let png = platform::picture::png_from_bgra(1, 1, 4, &[shade, shade, shade, 255]).unwrap();
        platform::picture::take_in(&png).unwrap().png
    };
    match kept.png {
        black if black == one(0) => BLACK,
        white if white == one(255) => WHITE,
        _ => [1; 4],
    }
}

fn part_of(left: u32, top: u32) -> platform::picture::Part {
    platform::picture::Part {
        left,
        top,
        width: 1,
        height: 1,
    }
}

#[tokio::test]
async fn a_blacked_out_picture_goes_in_without_a_trace_of_what_was_hidden_and_the_whole_stays_a_hash() {
    let bench = Bench::with_pictures(&[255]).await;
    let [listed] = &bench.pictures(ExportForm::default()).await.unwrap()[..] else {
        panic!("one picture")
    };
    assert_eq!(listed.usual, PictureShown::Whole);
    let sha256 = listed.picture.sha256.parse().unwrap();
    let whole = lock(&bench.controls.store).attachment(&sha256).unwrap().unwrap();
    let form = form(vec![with(listed, PictureShown::Blacked, vec![hidden()])]);
    let plan = bench.planned(&form).await.unwrap();
    assert_eq!(
        (plan.pictures, plan.withheld.blacked, plan.withheld.pictures),
        (0, 1, 0)
    );
    let shown = bench.blacked(form.pictures[0].clone()).await.unwrap();
    let (saved, files) = bench.saved(form).await.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert_eq!(saved.withheld, plan.withheld);
    let pngs: Vec<_> = files.iter().filter(|(name, _)| name.ends_with(".png")).collect();
    let [(name, black)] = &pngs[..] else {
        panic!("{} pictures", pngs.len())
    };
    assert!(name.contains("/data/redacted/"), "{name}");
    assert_eq!(
        evidence::sha256(black).to_string(),
        shown.sha256,
        "as it was shown before"
    );
    assert_eq!(pixel(black, 4, 2), BLACK);
    assert_eq!(pixel(black, 13, 6), BLACK);
    assert_eq!(pixel(black, 14, 7), WHITE);
    assert_eq!(
        pixel(&whole, 4, 2),
        WHITE,
        "the record's own picture is as it was"
    );
    assert!(files.iter().all(|(_, bytes)| *bytes != whole));
    assert!(text(&files, "withheld-attachments.sha256").contains(&listed.picture.sha256));
    let report = text(&files, "data/report.html");
    assert!(report.contains("blacked out parts of this picture"), "{report}");
    assert!(report.contains(&format!("src=\"redacted/{}", &listed.picture.sha256[..8])));
    // A line may end within a hash; nothing of it is left out.
    assert!(report.replace("<wbr>", "").contains(&listed.picture.sha256));
    assert!(!report.contains("src=\"attachments/"));
    assert!(text(&files, "READ-ME-FIRST.txt").contains("1 picture is shown with parts blacked out"));
}

#[tokio::test]
async fn one_picture_is_left_out_and_the_others_go_in() {
    let bench = Bench::with_pictures(&[255, 200]).await;
    let listed = bench.pictures(ExportForm::default()).await.unwrap();
    assert_eq!(listed.len(), 2);
    let form = form(vec![with(&listed[0], PictureShown::Out, Vec::new())]);
    let (saved, files) = bench.saved(form).await.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert_eq!((saved.withheld.pictures, saved.withheld.blacked), (1, 0));
    let pngs: Vec<_> = files.iter().filter(|(name, _)| name.ends_with(".png")).collect();
    assert_eq!(pngs.len(), 1);
    assert_eq!(evidence::sha256(&pngs[0].1).to_string(), listed[1].picture.sha256);
    assert!(text(&files, "data/report.html").contains("1 picture is withheld"));
}

#[tokio::test]
async fn the_picture_from_before_an_edit_stays_out_unless_it_is_put_in() {
    let bench = bench();
    bench.act(Act::PastePicture(picture(255))).await.unwrap();
    let edit = PictureEditForm {
        keep: None,
        boxes: vec![hidden()],
        keep_whole: true,
    };
    bench.act(Act::EditPicture(edit)).await.unwrap();
    bench.tell(ToldAnswer::On, false).await;
    let listed = bench.pictures(ExportForm::default()).await.unwrap();
    let whole = listed.iter().find(|each| each.before_edit).unwrap();
    assert_eq!(whole.usual, PictureShown::Out);
    let (saved, files) = bench.saved(ExportForm::default()).await.unwrap();
    assert_eq!(saved.withheld.pictures, 1);
    let holds = |files: &[(String, Vec<u8>)]| {
        let mut hashes = files.iter().map(|(_, bytes)| evidence::sha256(bytes).to_string());
        hashes.any(|hash| hash == whole.picture.sha256)
    };
    assert!(!holds(&files));
    let (_, files) = bench
        .saved(form(vec![with(whole, PictureShown::Whole, Vec::new())]))
        .await
        .unwrap();
    assert!(holds(&files));
}

#[tokio::test]
async fn without_pictures_means_none_whatever_was_chosen_for_one() {
    let bench = Bench::with_pictures(&[255]).await;
    let listed = bench.pictures(ExportForm::default()).await.unwrap();
    for shown in [PictureShown::Whole, PictureShown::Blacked] {
        let form = ExportForm {
            without_pictures: true,
            ..form(vec![with(&listed[0], shown, vec![hidden()])])
        };
        let (saved, files) = bench.saved(form).await.unwrap();
        assert_eq!(saved.withheld.pictures, 1);
        assert!(!files.iter().any(|(name, _)| name.ends_with(".png")));
    }
}

#[tokio::test]
async fn a_choice_that_hides_nothing_or_makes_no_sense_saves_nothing() {
    let bench = Bench::with_pictures(&[255]).await;
    let listed = bench.pictures(ExportForm::default()).await.unwrap();
    let outside = PicturePart {
        left: 400,
        ..hidden()
    };
    let blacked = |boxes| with(&listed[0], PictureShown::Blacked, boxes);
    let no_hash = ExportPictureForm {
        sha256: "../shot.png".to_owned(),
        ..blacked(vec![hidden()])
    };
    for pictures in [
        vec![blacked(Vec::new())],
        vec![blacked(vec![outside])],
        vec![blacked(vec![hidden(); 51])],
        vec![blacked(vec![hidden()]), blacked(vec![hidden()])],
        vec![no_hash],
    ] {
        let said = bench.saved(form(pictures.clone())).await.unwrap_err();
        assert_eq!(said.code, CommandErrorCode::FormInvalid, "{pictures:?}");
        assert_eq!(
            fs::read_dir(&bench.desktop.documents).map_or(0, Iterator::count),
            0
        );
    }
    for boxes in [Vec::new(), vec![outside]] {
        let said = bench.blacked(blacked(boxes)).await.unwrap_err();
        assert_eq!(said.code, CommandErrorCode::FormInvalid);
    }
}

#[tokio::test]
async fn a_choice_for_a_picture_of_a_record_that_is_not_picked_is_passed_over() {
    let bench = Bench::with_pictures(&[255, 200]).await;
    let listed = bench.pictures(ExportForm::default()).await.unwrap();
    let picked = ExportForm {
        scope: ExportScopeForm::Picked,
        picked: vec![listed[1].record],
        ..form(vec![with(&listed[0], PictureShown::Blacked, vec![hidden()])])
    };
    assert_eq!(bench.pictures(picked.clone()).await.unwrap().len(), 1);
    let (saved, _) = bench.saved(picked).await.unwrap();
    assert_eq!(saved.verdict, VerdictView::Intact);
    assert_eq!((saved.withheld.pictures, saved.withheld.blacked), (0, 0));
}
