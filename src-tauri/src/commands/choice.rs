//! Making the choice.

use tauri::State;

use super::home::act;
use crate::{
    command_error::CommandError,
    controller::{Act, Controls},
    views::{AppView, ChoiceForm},
};

/// Turn it off, leave it on, or a change of mind.
#[tauri::command]
pub async fn choose(controls: State<'_, Controls>, choice: ChoiceForm) -> Result<AppView, CommandError> {
    act(controls, Act::Choose(choice)).await
}
