//! Records, export, checking of saved files.

use tauri::State;

use crate::{
    command_error::CommandError,
    controller::{Controls, Tick},
    views::{AppView, ExportPlanView, RecordListView, RecordView, VerifyForm, VerifyView},
};

/// The list.
#[tauri::command]
pub async fn list_records(controls: State<'_, Controls>) -> Result<RecordListView, CommandError> {
    controls.ask(Tick::ListRecords).await
}

/// One record.
#[tauri::command]
pub async fn show_record(controls: State<'_, Controls>, number: u32) -> Result<RecordView, CommandError> {
    controls.ask(|reply| Tick::ShowRecord(number, reply)).await
}

/// What would be saved, and where.
#[tauri::command]
pub async fn plan_export(controls: State<'_, Controls>) -> Result<ExportPlanView, CommandError> {
    controls
        .ask(|reply| Tick::PlanExport {
            choose_folder: false,
            reply,
        })
        .await
}

/// Asks for another folder.
#[tauri::command]
pub async fn choose_export_folder(controls: State<'_, Controls>) -> Result<ExportPlanView, CommandError> {
    controls
        .ask(|reply| Tick::PlanExport {
            choose_folder: true,
            reply,
        })
        .await
}

/// Saves the record to a file.
#[tauri::command]
pub async fn export_records(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(Tick::Export).await
}

/// Checks a saved file.
#[tauri::command]
pub async fn verify_file(
    controls: State<'_, Controls>,
    form: VerifyForm,
) -> Result<VerifyView, CommandError> {
    controls.ask(|reply| Tick::Verify(form, reply)).await
}
