//! Checking, by either route.

use optout::{recipe::Recipe, snapshot::READER_SOURCE};
use tauri::State;

use super::home::act;
use crate::{
    command_error::{CommandError, CommandErrorCode},
    controller::{Act, Controls, Tick},
    show,
    views::{AppView, ReaderView, SitePageName, ToldForm},
};

/// Opens the site window on a page of the list.
#[tauri::command]
pub async fn open_site(controls: State<'_, Controls>, page: SitePageName) -> Result<AppView, CommandError> {
    act(controls, Act::OpenSite(page)).await
}

/// One press, one reading.
#[tauri::command]
pub async fn read_switch(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Read { reload: false, reply }).await
}

/// One press: loads the setting's page again from the server, then reads it.
#[tauri::command]
pub async fn reload_and_read(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Read { reload: true, reply }).await
}

/// Closes the site window.
#[tauri::command]
pub async fn close_site(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::CloseSite).await
}

/// Opens a page of the list in the member's own browser.
#[tauri::command]
pub async fn open_in_browser(
    controls: State<'_, Controls>,
    page: SitePageName,
) -> Result<AppView, CommandError> {
    act(controls, Act::OpenInBrowser(page)).await
}

/// The member says what they saw.
#[tauri::command]
pub async fn tell_reading(controls: State<'_, Controls>, form: ToldForm) -> Result<AppView, CommandError> {
    act(controls, Act::TellReading(form)).await
}

/// Asks for a picture file.
#[tauri::command]
pub async fn pick_picture(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::PickPicture).await
}

/// Lets the waiting picture go.
#[tauri::command]
pub async fn discard_picture(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::DiscardPicture).await
}

/// The one script that is run in the site's page.
#[tauri::command]
pub fn show_reader() -> Result<ReaderView, CommandError> {
    let recipe = Recipe::shipped().map_err(|_| CommandErrorCode::Unexpected)?;
    Ok(ReaderView {
        source: READER_SOURCE.to_owned(),
        sha256: evidence::sha256(READER_SOURCE.as_bytes()).to_string(),
        recipe_id: recipe.id.clone(),
        recipe_version: recipe.version.to_string(),
        recipe_valid_until: show::date(recipe.valid_until),
    })
}
