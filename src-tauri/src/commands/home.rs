//! First run, home, settings, problems.

use tauri::State;

use crate::{
    command_error::CommandError,
    controller::{Act, Controls, Tick},
    views::{AppView, BeginForm, SettingsForm, WordsPart, WordsView},
};

/// Hands an act to the controller.
pub(super) async fn act(controls: State<'_, Controls>, act: Act) -> Result<AppView, CommandError> {
    controls.ask(|reply| Tick::Act(act, reply)).await
}

/// The view as it is.
#[tauri::command]
pub async fn load_view(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::LoadView).await
}

/// The sentences in a language, or without one in the language in use.
#[tauri::command]
pub async fn load_words(
    controls: State<'_, Controls>,
    language: Option<String>,
    part: WordsPart,
) -> Result<WordsView, CommandError> {
    controls.ask(|reply| Tick::LoadWords(language, part, reply)).await
}

/// The first screens were seen or skipped.
#[tauri::command]
pub async fn finish_first_run(
    controls: State<'_, Controls>,
    begin: Option<BeginForm>,
) -> Result<AppView, CommandError> {
    act(controls, Act::FinishFirstRun(begin)).await
}

/// Keeps the settings.
#[tauri::command]
pub async fn save_settings(
    controls: State<'_, Controls>,
    form: SettingsForm,
) -> Result<AppView, CommandError> {
    act(controls, Act::SaveSettings(form)).await
}

/// The problem's page was read.
#[tauri::command]
pub async fn leave_problem(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::LeaveProblem).await
}

/// Ends the site's session and erases its cookies.
#[tauri::command]
pub async fn forget_sign_in(controls: State<'_, Controls>) -> Result<AppView, CommandError> {
    act(controls, Act::ForgetSignIn).await
}
