//! Settings that keep the app itself: the lock, the places, the technical log, deleting, and moving between windows.

use tauri::State;

use super::home::act;
use crate::{
    command_error::CommandError,
    controller::{Act, Controls, Tick, UpkeepAct, UpkeepTick},
    views::{
        AppView, PassphraseForm, PlaceName, PlaceView, ProblemReportView, SetLockForm, TechnicalLogView,
    },
};

/// Opens the lock.
#[tauri::command]
pub async fn unlock(controls: State<'_, Controls>, form: PassphraseForm) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::Unlock(form.passphrase))).await
}

/// Sets the lock, or another passphrase for it.
#[tauri::command]
pub async fn set_lock(controls: State<'_, Controls>, form: SetLockForm) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::SetLock(form))).await
}

/// Takes the lock away.
#[tauri::command]
pub async fn remove_lock(
    controls: State<'_, Controls>,
    form: PassphraseForm,
) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::RemoveLock(form.passphrase))).await
}

/// Shuts the lock.
#[tauri::command]
pub async fn lock_now(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::LockNow)).await
}

/// Deletes everything of this app on this computer.
#[tauri::command]
pub async fn delete_everything(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::DeleteEverything)).await
}

/// Begins anew after that.
#[tauri::command]
pub async fn start_again(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::StartAgain)).await
}

/// Ends the app.
#[tauri::command]
pub fn close_app(controls: State<'_, Controls>) {
    controls.tell(Tick::Upkeep(UpkeepTick::CloseApp));
}

/// Where the files are.
#[tauri::command]
pub async fn list_places(controls: State<'_, Controls>) -> Result<Vec<PlaceView>, CommandError> {
    controls
        .ask(|reply| Tick::Upkeep(UpkeepTick::ListPlaces(reply)))
        .await
}

/// Opens one of these folders in the system's file manager.
#[tauri::command]
pub async fn open_place(controls: State<'_, Controls>, place: PlaceName) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::OpenPlace(place))).await
}

/// The technical log.
#[tauri::command]
pub async fn show_technical_log(controls: State<'_, Controls>) -> Result<TechnicalLogView, CommandError> {
    controls
        .ask(|reply| Tick::Upkeep(UpkeepTick::ShowTechnicalLog(reply)))
        .await
}

/// Deletes the technical log.
#[tauri::command]
pub async fn delete_technical_log(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::DeleteTechnicalLog)).await
}

/// Makes a problem report, to be shown. It is sent nowhere.
#[tauri::command]
pub async fn make_problem_report(controls: State<'_, Controls>) -> Result<ProblemReportView, CommandError> {
    controls
        .ask(|reply| Tick::Upkeep(UpkeepTick::MakeProblemReport(reply)))
        .await
}

/// Saves the problem report that was shown to a file of the member's choice.
#[tauri::command]
pub async fn save_problem_report(controls: State<'_, Controls>) -> Result<Option<String>, CommandError> {
    controls
        .ask(|reply| Tick::Upkeep(UpkeepTick::SaveProblemReport(reply)))
        .await
}

/// Brings the site's window to the front.
#[tauri::command]
pub async fn raise_site(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::Upkeep(UpkeepAct::RaiseSite)).await
}

/// Brings the main window to the front.
#[tauri::command]
pub fn raise_main(controls: State<'_, Controls>) {
    controls.tell(Tick::Upkeep(UpkeepTick::RaiseMain));
}
