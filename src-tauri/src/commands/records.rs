//! Records, export, checking of saved files.

use tauri::State;

use crate::{
    command_error::CommandError,
    controller::{Act, Controls, StampTick, Tick, saving::ExportPicturesTick},
    views::{
        AppView, ExportForm, ExportPictureForm, ExportPictureView, ExportPlanView, PictureView,
        RecordListView, RecordView, StampForm, StampPlanView, StampsView, VerifyForm, VerifyView,
    },
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
pub async fn plan_export(
    controls: State<'_, Controls>,
    form: ExportForm,
) -> Result<ExportPlanView, CommandError> {
    controls
        .ask(|reply| Tick::PlanExport {
            form,
            choose_folder: false,
            reply,
        })
        .await
}

/// The pictures that a copy could show.
#[tauri::command]
pub async fn list_export_pictures(
    controls: State<'_, Controls>,
    form: ExportForm,
) -> Result<Vec<ExportPictureView>, CommandError> {
    controls
        .ask(|reply| Tick::ExportPictures(ExportPicturesTick::List(form, reply)))
        .await
}

/// A picture as a copy would show it, with parts blacked out.
#[tauri::command]
pub async fn black_out_picture(
    controls: State<'_, Controls>,
    form: ExportPictureForm,
) -> Result<PictureView, CommandError> {
    controls
        .ask(|reply| Tick::ExportPictures(ExportPicturesTick::BlackOut(form, reply)))
        .await
}

/// Asks for another folder.
#[tauri::command]
pub async fn choose_export_folder(
    controls: State<'_, Controls>,
    form: ExportForm,
) -> Result<ExportPlanView, CommandError> {
    controls
        .ask(|reply| Tick::PlanExport {
            form,
            choose_folder: true,
            reply,
        })
        .await
}

/// Saves the record to a file.
#[tauri::command]
pub async fn export_records(
    controls: State<'_, Controls>,
    form: ExportForm,
) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Export(form, reply)).await
}

/// Stops a saving that is under way; nothing of it is left.
#[tauri::command]
pub async fn cancel_export(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Act(Act::CancelExport, reply)).await
}

/// Makes a new key after the earlier one is gone.
#[tauri::command]
pub async fn make_new_key(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Act(Act::MakeNewKey, reply)).await
}

/// Hands over from the key in use to a new one.
#[tauri::command]
pub async fn change_key(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Act(Act::ChangeKey, reply)).await
}

/// Time stamps: kept and wanted.
#[tauri::command]
pub async fn list_stamps(controls: State<'_, Controls>) -> Result<StampsView, CommandError> {
    controls.ask(|reply| Tick::Stamp(StampTick::List(reply))).await
}

/// What would leave this computer for a time stamp, and to whom.
#[tauri::command]
pub async fn plan_stamp(
    controls: State<'_, Controls>,
    form: StampForm,
) -> Result<StampPlanView, CommandError> {
    controls
        .ask(|reply| Tick::Stamp(StampTick::Plan(form, reply)))
        .await
}

/// Asks the authority for a time stamp, or once more for the one that is wanted.
#[tauri::command]
pub async fn ask_stamp(
    controls: State<'_, Controls>,
    form: Option<StampForm>,
) -> Result<StampsView, CommandError> {
    controls
        .ask(|reply| Tick::Stamp(StampTick::Ask(form, reply)))
        .await
}

/// Gives up the wanted time stamp.
#[tauri::command]
pub async fn drop_stamp(controls: State<'_, Controls>) -> Result<StampsView, CommandError> {
    controls.ask(|reply| Tick::Stamp(StampTick::Drop(reply))).await
}

/// Checks a saved file.
#[tauri::command]
pub async fn verify_file(
    controls: State<'_, Controls>,
    form: VerifyForm,
) -> Result<VerifyView, CommandError> {
    controls.ask(|reply| Tick::Verify(form, reply)).await
}
