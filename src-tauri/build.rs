//! Lists every command, so that each needs a permission in a capability; without this list our commands
//! would be open to any local page.

/// The commands, in the order of `commands/`. A tidy test keeps this list, the handler, the
/// capabilities and the bridge equal.
const COMMANDS: &[&str] = &[
    "load_view",
    "finish_first_run",
    "save_settings",
    "leave_problem",
    "list_facts",
    "finish_understanding",
    "open_site",
    "read_switch",
    "reload_and_read",
    "close_site",
    "open_in_browser",
    "show_reader",
    "tell_reading",
    "pick_picture",
    "discard_picture",
    "paste_picture",
    "edit_picture",
    "import_page",
    "list_labels",
    "choose",
    "list_countries",
    "save_objection",
    "review_objection",
    "note_sent",
    "note_follow_up",
    "write_letter",
    "open_authority",
    "save_calendar_file",
    "work_out_exposure",
    "pick_mail",
    "check_mail",
    "keep_mail",
    "discard_mail",
    "list_records",
    "show_record",
    "plan_export",
    "choose_export_folder",
    "export_records",
    "cancel_export",
    "make_new_key",
    "list_stamps",
    "plan_stamp",
    "ask_stamp",
    "drop_stamp",
    "verify_file",
    "begin_practice",
    "end_practice",
    "forget_sign_in",
    "load_bar",
    "reload_site",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
