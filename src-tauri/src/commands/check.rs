//! Checking, by either route.

use optout::{
    catalog::{Catalog, Label},
    recipe::Recipe,
    snapshot::READER_SOURCE,
};
use tauri::{
    State,
    ipc::{InvokeBody, Request},
};

use super::home::act;
use crate::{
    command_error::{CommandError, CommandErrorCode},
    controller::{Act, Controls, Tick},
    show,
    views::{AppView, LabelView, PictureEditForm, ReaderView, SitePageName, ToldForm},
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

/// Takes in a picture from the clipboard. Its bytes are the body of the request.
#[tauri::command]
pub async fn paste_picture(
    controls: State<'_, Controls>,
    request: Request<'_>,
) -> Result<AppView, CommandError> {
    match request.body() {
        InvokeBody::Raw(bytes) => act(controls, Act::PastePicture(bytes.clone())).await,
        InvokeBody::Json(_) => Err(CommandErrorCode::PictureUnreadable.into()),
    }
}

/// Cuts the waiting picture and blacks parts of it out.
#[tauri::command]
pub async fn edit_picture(
    controls: State<'_, Controls>,
    form: PictureEditForm,
) -> Result<AppView, CommandError> {
    act(controls, Act::EditPicture(form)).await
}

/// Asks for a page that the member saved, and judges it.
#[tauri::command]
pub async fn import_page(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::ImportPage).await
}

/// The words on the site's page, in the languages in which they are confirmed.
#[tauri::command]
pub fn list_labels() -> Result<Vec<LabelView>, CommandError> {
    let catalog = Catalog::shipped().map_err(|_| CommandErrorCode::Unexpected)?;
    Ok(catalog.labels().map(label).collect())
}

fn label(label: &Label) -> LabelView {
    LabelView {
        language: label.language.clone(),
        setting: label.setting.clone(),
        switch_name: label.switch.clone(),
        menu: label.menu.clone(),
        phone_menu: label.phone_menu.clone(),
        on: label.on.clone(),
        off: label.off.clone(),
    }
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
