//! Work that began before practice began or ended: its answer changes nothing of what stands now.

use super::*;

/// A controller with one real record, turned by hand.
async fn by_hand() -> (Controller<FakeDesktop>, Bench) {
    let keys = "http://127.0.0.1:9/dns-query".to_owned();
    let folder = tempfile::tempdir().unwrap();
    let (mut controller, bench) = unstarted(folder, FakeKeychain::working(), Arc::new(SystemClock), keys);
    controller.act(told()).await.unwrap();
    (controller, bench)
}

fn told() -> Act {
    Act::TellReading(ToldForm {
        answer: ToldAnswer::On,
        after_change: false,
        language: None,
    })
}

/// The next thing that work beside the loop tells; how far a saving has come does not count.
async fn next(controller: &mut Controller<FakeDesktop>) -> Tick {
    loop {
        match controller.ticks.recv().await.unwrap() {
            Tick::ExportGoes(..) => {}
            tick => return tick,
        }
    }
}

/// Enters practice and makes a record there.
async fn practise(controller: &mut Controller<FakeDesktop>) {
    let begun = controller.act(Act::BeginPractice(ScenarioName::On)).await;
    begun.unwrap();
    controller.act(told()).await.unwrap();
}

/// Practice cannot begin, because what stands where its record would be cannot be erased.
async fn fail_to_practise(controller: &mut Controller<FakeDesktop>, bench: &Bench) {
    let practice = places_in(bench._folder.path(), Realm::Practice).unwrap().data;
    std::fs::create_dir_all(&practice).unwrap();
    std::fs::write(practice.join("record"), b"in the way").unwrap();
    let begun = controller.act(Act::BeginPractice(ScenarioName::On)).await;
    assert_eq!(begun.unwrap_err(), CommandErrorCode::Denied);
}

async fn export(
    controller: &mut Controller<FakeDesktop>,
) -> oneshot::Receiver<Result<AppView, CommandError>> {
    let (reply, answer) = oneshot::channel();
    controller.begin_export(ExportForm::default(), reply).await;
    answer
}

async fn ask_stamp(
    controller: &mut Controller<FakeDesktop>,
) -> oneshot::Receiver<Result<StampsView, CommandError>> {
    let (reply, answer) = oneshot::channel();
    // Nobody listens there: the answer is that there is no connection.
    let form = StampForm {
        address: "http://127.0.0.1:9/tsr".to_owned(),
    };
    controller.stamp(StampTick::Ask(Some(form), reply)).await;
    answer
}

fn code<T>(mut answer: oneshot::Receiver<Result<T, CommandError>>) -> Option<CommandErrorCode> {
    answer.try_recv().unwrap().err().map(|error| error.code)
}

#[tokio::test]
async fn a_saving_from_before_practice_does_not_end_the_one_of_practice() {
    let (mut controller, _bench) = by_hand().await;
    let real = export(&mut controller).await;
    let earlier = next(&mut controller).await;
    practise(&mut controller).await;
    let practice = export(&mut controller).await;
    controller.take(earlier).await;
    assert_eq!(code(real), Some(CommandErrorCode::NotNow));
    assert!(controller.session.exporting.is_some());
    assert!(controller.session.last_export.is_none());
    let present = next(&mut controller).await;
    controller.take(present).await;
    assert_eq!(code(practice), None);
    assert!(controller.session.exporting.is_none());
    assert!(controller.session.last_export.as_ref().unwrap().practice);
}

#[tokio::test]
async fn a_saving_goes_on_where_practice_could_not_begin() {
    let (mut controller, bench) = by_hand().await;
    let real = export(&mut controller).await;
    let came = next(&mut controller).await;
    fail_to_practise(&mut controller, &bench).await;
    controller.take(came).await;
    assert_eq!(code(real), None);
    assert!(controller.session.exporting.is_none());
    assert!(!controller.session.last_export.as_ref().unwrap().practice);
    let again = export(&mut controller).await;
    let came = next(&mut controller).await;
    controller.take(came).await;
    assert_eq!(code(again), None);
}

#[tokio::test]
async fn a_reading_that_practice_cut_off_is_no_result_even_where_practice_could_not_begin() {
    let (mut controller, bench) = by_hand().await;
    let open = Act::OpenSite(SitePageName::Setting);
    controller.act(open).await.unwrap();
    lock(&bench.desktop.answers).push_back(page_that_shows(false));
    let (reply, answer) = oneshot::channel();
    controller.begin_reading(false, reply).await;
    let came = next(&mut controller).await;
    fail_to_practise(&mut controller, &bench).await;
    let before = lock(&bench.controls.store).len();
    controller.take(came).await;
    assert_eq!(code(answer), Some(CommandErrorCode::NotNow));
    assert!(
        controller
            .session
            .reading
            .as_ref()
            .is_none_or(|shown| shown.how == HowView::ToldByMember)
    );
    assert_eq!(lock(&bench.controls.store).len(), before);
}

#[tokio::test]
async fn a_time_stamp_from_before_practice_does_not_end_the_asking_of_practice() {
    let (mut controller, _bench) = by_hand().await;
    let real = ask_stamp(&mut controller).await;
    let earlier = next(&mut controller).await;
    practise(&mut controller).await;
    let practice = ask_stamp(&mut controller).await;
    controller.take(earlier).await;
    assert_eq!(code(real), Some(CommandErrorCode::NotNow));
    assert!(controller.session.stamping);
    let pending =
        |controller: &Controller<FakeDesktop>| controller.settings.pending_stamp.as_ref().unwrap().why;
    assert_eq!(pending(&controller), StampDelay::NotAsked);
    let present = next(&mut controller).await;
    controller.take(present).await;
    assert_eq!(code(practice), None);
    assert!(!controller.session.stamping);
    assert_eq!(pending(&controller), StampDelay::Offline);
}

#[tokio::test]
async fn a_time_stamp_can_be_asked_for_again_where_practice_could_not_begin() {
    let (mut controller, bench) = by_hand().await;
    let real = ask_stamp(&mut controller).await;
    let came = next(&mut controller).await;
    fail_to_practise(&mut controller, &bench).await;
    controller.take(came).await;
    assert_eq!(code(real), None);
    assert!(!controller.session.stamping);
}

#[tokio::test]
async fn a_picture_chosen_or_dropped_in_practice_never_waits_beside_the_real_record() {
    let (mut controller, bench) = by_hand().await;
    let path = bench._folder.path().join("seen.png");
    let png = platform::picture::png_from_bgra(1, 1, 4, &[0, 0, 0, 255]).unwrap();
    std::fs::write(&path, &png).unwrap();
    let mut answers = Vec::new();
    practise(&mut controller).await;
    let mut came = Vec::new();
    for way in 0..3 {
        let (reply, answer) = oneshot::channel();
        match way {
            0 => {
                *lock(&bench.desktop.picks) = Some(path.clone());
                controller.pick_picture(reply);
            }
            1 => controller.paste_picture(png.clone(), reply),
            _ => {
                drop(reply);
                controller.dropped(path.clone());
            }
        }
        answers.push(answer);
        came.push(next(&mut controller).await);
    }
    controller.act(Act::EndPractice).await.unwrap();
    for came in came {
        controller.take(came).await;
        assert!(lock(&bench.controls.shelf).is_none());
    }
    answers.truncate(2);
    for answer in answers {
        assert_eq!(code(answer), Some(CommandErrorCode::NotNow));
    }
    assert!(controller.view().waiting_picture.is_none());
}

#[tokio::test]
async fn a_folder_chosen_in_practice_is_not_where_real_copies_go() {
    let (mut controller, bench) = by_hand().await;
    practise(&mut controller).await;
    *lock(&bench.desktop.picks) = Some(bench._folder.path().to_path_buf());
    let (reply, answer) = oneshot::channel();
    controller.plan_export(ExportForm::default(), true, reply);
    let came = next(&mut controller).await;
    controller.act(Act::EndPractice).await.unwrap();
    controller.take(came).await;
    assert_eq!(code(answer), Some(CommandErrorCode::NotNow));
    assert_eq!(controller.settings.export_folder, None);
}
