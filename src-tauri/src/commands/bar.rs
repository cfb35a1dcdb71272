//! The bar above the site's page.

use tauri::State;

use super::home::act;
use crate::{
    command_error::CommandError,
    controller::{Act, Controls, Tick},
    views::{AppView, BarView},
};

/// The bar's view.
#[tauri::command]
pub async fn load_bar(controls: State<'_, Controls>) -> Result<BarView, CommandError> {
    controls.ask(Tick::LoadBar).await
}

/// Loads the site's page again.
#[tauri::command]
pub async fn reload_site(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::ReloadSite).await
}
