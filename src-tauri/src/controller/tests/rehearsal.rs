//! Practice: what stays when it ends, and what does not.

use super::*;
use crate::views::{Colours, SettingsForm};

#[tokio::test]
async fn what_is_set_while_practising_is_still_set_when_the_app_was_closed_there() {
    let bench = bench();
    let view = bench.act(Act::BeginPractice(ScenarioName::On)).await.unwrap();
    let form = SettingsForm {
        language: "de".to_owned(),
        colours: Colours::Dark,
        ..view.settings
    };
    bench.act(Act::SaveSettings(form)).await.unwrap();
    // As the next start finds it.
    let real = places_in(bench._folder.path(), Realm::Real).unwrap();
    let (kept, _) = stored_settings::load(&real).unwrap();
    assert_eq!(
        (kept.form.language.as_str(), kept.form.colours),
        ("de", Colours::Dark)
    );
}

#[tokio::test]
async fn a_rehearsal_that_the_app_was_closed_in_leaves_no_records_behind() {
    let folder = tempfile::tempdir().unwrap();
    let places = places_in(folder.path(), Realm::Practice).unwrap();
    let record = {
        let (mut store, _) = RecordStore::open(Realm::Practice, places, Arc::new(SystemClock));
        let noted = optout::observation::Observation::ExplanationRead {};
        store.append(&noted, Vec::new()).unwrap();
        store.folder()
    };
    assert!(record.exists());
    let bench = bench_in(folder, FakeKeychain::working());
    bench.act(Act::LoadView).await.unwrap();
    assert!(!record.exists());
}

#[tokio::test]
async fn the_form_of_an_objection_is_not_read_and_not_recorded_as_a_look() {
    let bench = bench();
    let open = bench
        .act(Act::OpenSite(SitePageName::ObjectionForm))
        .await
        .unwrap();
    assert!(open.site.open && !open.site.readable);
    let error = bench.read(false, page_that_shows(true)).await.unwrap_err();
    assert!(matches!(error.code, CommandErrorCode::NotNow));
    let after = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(after.records, open.records);
    assert!(after.setting.last_try.is_none());
    // Opened for the setting, the same window is read.
    let open = bench.act(Act::OpenSite(SitePageName::Setting)).await.unwrap();
    assert!(open.site.readable);
}

#[test]
fn a_page_is_readable_by_where_it_is_and_by_what_it_was_opened_for() {
    let form = "https://www.linkedin.com/help/linkedin/ask/TS-DPRO";
    let setting = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement/";
    let login = "https://www.linkedin.com/login";
    for (page, address, readable) in [
        (SitePageName::Setting, "", true),
        (SitePageName::Setting, setting, true),
        (SitePageName::Setting, login, true),
        (SitePageName::Setting, form, false),
        (SitePageName::ObjectionForm, "", false),
        (SitePageName::ObjectionForm, login, false),
        (SitePageName::ObjectionForm, form, false),
        (SitePageName::ObjectionForm, setting, true),
    ] {
        let facts = SiteFacts {
            page: Some(page),
            address: address.to_owned(),
            ..SiteFacts::default()
        };
        assert_eq!(facts.readable(), readable, "{page:?} {address}");
    }
}

#[tokio::test]
async fn leaving_practice_brings_the_real_record_back_untouched() {
    let bench = bench();
    bench.tell(ToldAnswer::On, false).await;
    let before = bench.act(Act::LoadView).await.unwrap().records;
    let practising = bench
        .act(Act::BeginPractice(ScenarioName::SaveFails))
        .await
        .unwrap();
    assert_eq!((practising.mode, practising.records), (Mode::Practice, 0));
    bench.tell(ToldAnswer::Off, false).await;
    let view = bench.act(Act::EndPractice).await.unwrap();
    assert_eq!((view.mode, view.records), (Mode::Real, before));
    assert!(view.setting.known.unwrap().on);
}
