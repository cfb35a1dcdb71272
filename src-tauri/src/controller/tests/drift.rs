//! A switch that is on again after it was confirmed off.

use super::*;

#[tokio::test]
async fn on_after_a_confirmed_off_is_said_with_both_records() {
    let bench = bench_on_the_page().await;
    bench.read(false, page_that_shows(true)).await.unwrap();
    bench.act(Act::Choose(ChoiceForm::TurnOff)).await.unwrap();
    bench.read(false, page_that_shows(false)).await.unwrap();
    let off = bench.read(true, page_that_shows(false)).await.unwrap();
    assert!(matches!(off.change, ChangeView::Confirmed { .. }));
    assert!(off.setting.drift.is_none(), "off is what was wanted");

    // A page that cannot be read says nothing about a change.
    let unsure = bench.read(false, Err(LookFailure::Offline)).await.unwrap();
    assert!(unsure.setting.drift.is_none());

    let on = bench.read(false, page_that_shows(true)).await.unwrap();
    let drift = on.setting.drift.unwrap();
    assert_eq!(drift.on_record, on.reading.unwrap().record);
    assert!(drift.off_record < drift.on_record);
    assert_eq!(
        (drift.off_how, drift.on_how),
        (HowView::SeenByApp, HowView::SeenByApp)
    );
    let known = on.setting.known.unwrap();
    assert!(known.on && !known.confirmed, "the newest look counts");
}
