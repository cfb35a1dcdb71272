//! The TypeScript types of the bridge are those of the views. `WRITE_BINDINGS=1 cargo test --test bindings`
//! writes them anew.

use std::{fs, path::PathBuf};

use default_off::{command_error::*, views::*};
use ts_rs::{Config, TS};

macro_rules! declare {
    ($config:expr, $($type:ty),+ $(,)?) => {
        [$(<$type>::decl($config)),+]
    };
}

fn bindings() -> String {
    let config = &Config::default();
    let types = declare![
        config,
        Mode,
        ScenarioName,
        MomentView,
        DateView,
        HowView,
        OutcomeView,
        KnownSettingView,
        LastTryView,
        DriftView,
        SettingView,
        TaskName,
        TaskStatusView,
        TaskView,
        SitePageName,
        DrivingView,
        SiteView,
        PictureView,
        PictureMissing,
        ReadingView,
        ChangeView,
        PairHalfView,
        ObjectionForm,
        FormFieldView,
        DueView,
        ExtensionView,
        AuthorityView,
        SentView,
        ObjectionView,
        ObjectionReviewView,
        SentForm,
        CountryView,
        NextStepView,
        HappenedView,
        FollowingView,
        FollowUpForm,
        LetterName,
        LetterForm,
        AuthorityDetailView,
        LetterView,
        CaseFileForm,
        IntakeView,
        CaseExhibitView,
        CaseFileView,
        CalendarSavedView,
        ExposureForm,
        StretchView,
        ExposureResultView,
        ExposureView,
        DataExportView,
        DataKindView,
        MailView,
        SealState,
        SealView,
        ProblemCode,
        ProblemView,
        PicturePart,
        PictureEditForm,
        LabelView,
        WaitingPictureView,
        Colours,
        SettingsForm,
        PracticeView,
        LockView,
        ReminderEvery,
        ReminderView,
        RemainName,
        RemainView,
        DeletedView,
        PlaceName,
        PlaceView,
        TechnicalLogView,
        ProblemReportView,
        PassphraseForm,
        SetLockForm,
        MenuPlace,
        AppView,
        ToldAnswer,
        ToldForm,
        ChoiceForm,
        RecordKind,
        RecordRowView,
        RecordListView,
        RecordLineView,
        RecordView,
        ExportPlanView,
        ExportScopeForm,
        WithheldView,
        PictureShown,
        ExportPictureForm,
        ExportPictureView,
        ExportForm,
        ExportProgressView,
        StampForm,
        StampPlanView,
        StampOutcomeView,
        StampView,
        StampDelay,
        PendingStampView,
        StampsView,
        StampOfferView,
        StampAuthorityView,
        ExportedView,
        VerdictView,
        VerifyView,
        VerifyForm,
        FactView,
        ReaderView,
        BarView,
        WordsPart,
        WordsView,
        BeginForm,
        CommandErrorCode,
        FieldError,
        CommandError,
    ];
    let mut text =
        String::from("// Generated from src-tauri/src/views.rs and command_error.rs. Do not edit.\n");
    for declared in types {
        text.push_str("\nexport ");
        text.push_str(&declared);
        text.push('\n');
    }
    text
}

#[test]
fn the_committed_types_are_those_of_the_views() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bridge/generated.ts");
    let fresh = bindings();
    if std::env::var_os("WRITE_BINDINGS").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap();
    assert!(
        committed == fresh,
        "stale: run `WRITE_BINDINGS=1 cargo test -p default-off --test bindings`"
    );
}
