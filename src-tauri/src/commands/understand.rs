//! Facts from the catalog.

use optout::catalog::{Catalog, Fact};
use tauri::State;

use super::home::act;
use crate::{
    command_error::{CommandError, CommandErrorCode},
    controller::{Act, Controls},
    show,
    views::{AppView, FactView},
};

/// Every fact, with its source.
#[tauri::command]
pub fn list_facts() -> Result<Vec<FactView>, CommandError> {
    let catalog = Catalog::shipped().map_err(|_| CommandErrorCode::Unexpected)?;
    Ok(catalog
        .facts()
        .iter()
        .filter_map(|fact| fact_view(&catalog, fact))
        .collect())
}

pub(crate) fn fact_view(catalog: &Catalog, fact: &Fact) -> Option<FactView> {
    let source = catalog.sources_of(fact).next()?;
    Some(FactView {
        id: fact.id.clone(),
        pages: fact.pages.iter().filter_map(show::code).collect(),
        kind: show::code(&fact.kind)?,
        status: show::code(&fact.status)?,
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        address: Some(source.address.clone()),
        source_date: source.date.as_str().to_owned(),
        checked: show::date(fact.checked),
    })
}

/// Asks for the archive that LinkedIn gave the member, and counts what is in it.
#[tauri::command]
pub async fn pick_data_export(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::PickDataExport).await
}

/// Keeps the counts with the record.
#[tauri::command]
pub async fn keep_data_export(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::KeepDataExport).await
}

/// Lets the counts go.
#[tauri::command]
pub async fn discard_data_export(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::DiscardDataExport).await
}

/// The explanation was read to its end.
#[tauri::command]
pub async fn finish_understanding(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::FinishUnderstanding).await
}
