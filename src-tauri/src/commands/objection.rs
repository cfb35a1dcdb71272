//! The objection.

use tauri::State;

use super::home::act;
use crate::{
    command_error::CommandError,
    controller::{Act, Controls, Tick},
    objection_view,
    views::{AppView, CountryView, ObjectionForm, ObjectionReviewView, SentForm},
};

/// Countries to choose from.
#[tauri::command]
pub fn list_countries() -> Vec<CountryView> {
    objection_view::countries()
}

/// Keeps the answers given so far.
#[tauri::command]
pub async fn save_objection(
    controls: State<'_, Controls>,
    form: ObjectionForm,
) -> Result<AppView, CommandError> {
    controls
        .ask(|reply| Tick::Act(Act::SaveObjection(form), reply))
        .await
}

/// The check-answers page.
#[tauri::command]
pub async fn review_objection(controls: State<'_, Controls>) -> Result<ObjectionReviewView, CommandError> {
    controls.ask(Tick::ReviewObjection).await
}

/// The member says that they sent it.
#[tauri::command]
pub async fn note_sent(controls: State<'_, Controls>, form: SentForm) -> Result<AppView, CommandError> {
    act(controls, Act::NoteSent(form)).await
}
