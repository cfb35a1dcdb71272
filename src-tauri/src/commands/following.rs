//! What comes after an objection, the time with the setting on, and mails.

use tauri::State;

use crate::{
    command_error::CommandError,
    controller::{Controls, Tick, following::Ask},
    views::{
        AppView, CalendarSavedView, CaseFileForm, CaseFileView, ExposureForm, ExposureView, FollowUpForm,
        LetterForm, LetterView,
    },
};

async fn ask<T>(
    controls: State<'_, Controls>,
    ask: impl FnOnce(crate::controller::Reply<T>) -> Ask,
) -> Result<T, CommandError> {
    controls.ask(|reply| Tick::Follow(Box::new(ask(reply)))).await
}

/// The member says what happened.
#[tauri::command]
pub async fn note_follow_up(
    controls: State<'_, Controls>,
    form: FollowUpForm,
) -> Result<AppView, CommandError> {
    ask(controls, |reply| Ask::Note(form, reply)).await
}

/// A reminder or a complaint to read and change.
#[tauri::command]
pub async fn write_letter(
    controls: State<'_, Controls>,
    form: LetterForm,
) -> Result<LetterView, CommandError> {
    ask(controls, |reply| Ask::Write(form, reply)).await
}

/// What a case file would hold, and for whom it is.
#[tauri::command]
pub async fn plan_case_file(
    controls: State<'_, Controls>,
    form: CaseFileForm,
) -> Result<CaseFileView, CommandError> {
    ask(controls, |reply| Ask::PlanCaseFile(form, reply)).await
}

/// Saves the case file, in a sealed copy of the record.
#[tauri::command]
pub async fn save_case_file(
    controls: State<'_, Controls>,
    form: CaseFileForm,
) -> Result<AppView, CommandError> {
    ask(controls, |reply| Ask::SaveCaseFile(form, reply)).await
}

/// An authority's page, in the member's own browser.
#[tauri::command]
pub async fn open_authority(controls: State<'_, Controls>, region: String) -> Result<AppView, CommandError> {
    ask(controls, |reply| Ask::OpenAuthority(region, reply)).await
}

/// A calendar file with the next date.
#[tauri::command]
pub async fn save_calendar_file(controls: State<'_, Controls>) -> Result<CalendarSavedView, CommandError> {
    ask(controls, Ask::SaveCalendar).await
}

/// When the setting was on by default, with the answers as kept or with new ones.
#[tauri::command]
pub async fn work_out_exposure(
    controls: State<'_, Controls>,
    form: Option<ExposureForm>,
) -> Result<ExposureView, CommandError> {
    ask(controls, |reply| Ask::WorkOut(form, reply)).await
}

/// Asks for a mail's file.
#[tauri::command]
pub async fn pick_mail(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    ask(controls, Ask::PickMail).await
}

/// Asks for the key that signed the waiting mail, and checks it.
#[tauri::command]
pub async fn check_mail(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    ask(controls, Ask::CheckMail).await
}

/// Keeps the waiting mail with the record.
#[tauri::command]
pub async fn keep_mail(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    ask(controls, Ask::KeepMail).await
}

/// Lets the waiting mail go.
#[tauri::command]
pub async fn discard_mail(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    ask(controls, Ask::DiscardMail).await
}
