//! Practice.

use tauri::State;

use super::home::act;
use crate::{
    command_error::CommandError,
    controller::{Act, Controls},
    views::{AppView, ScenarioName},
};

/// Begins a rehearsal with an empty practice record.
#[tauri::command]
pub async fn begin_practice(
    controls: State<'_, Controls>,
    scenario: ScenarioName,
) -> Result<AppView, CommandError> {
    act(controls, Act::BeginPractice(scenario)).await
}

/// Ends it and erases the practice record.
#[tauri::command]
pub async fn end_practice(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::EndPractice).await
}
