//! The shell: windows, commands and the controller that joins the crates to the desktop.
//!
//! Deliberately absent: rules about what comes next (`optout`), sockets and the keychain (`platform`),
//! hashing (`evidence`), sentences (`ui/locales`).

pub mod command_error;
mod commands;
mod controller;
mod desktop;
mod exposure_view;
mod follow_view;
mod mail_view;
mod objection_view;
mod personal;
mod picture_view;
mod pictures;
mod record_lines;
mod record_store;
mod report;
mod show;
pub mod site_view;
mod stored_settings;
pub mod views;
mod words;

use tauri::{DragDropEvent, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use controller::{Controller, Controls, Machine, Tick};
use desktop::{MAIN, TauriDesktop};

/// The app's identifier; it names its folders, its key and its logs.
pub const APP_ID: &str = "io.github.defaultoff.DefaultOff";

/// The configuration and assets that were built in.
pub fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// Runs the app until its main window is closed.
///
/// # Errors
/// When the window toolkit cannot start, or the system names no place for the member's files.
pub fn run(begin_practice: bool) -> anyhow::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            // A second start only brings the first to the front; its arguments are not looked at.
            if let Some(window) = app.get_webview_window(MAIN) {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(tauri_plugin_window_state::StateFlags::SIZE)
                .with_denylist(&[desktop::SITE])
                .build(),
        )
        .register_asynchronous_uri_scheme_protocol("picture", |from, request, responder| {
            let controls = from.app_handle().state::<Controls>();
            pictures::answer(&controls.store, &controls.shelf, &from, &request, responder);
        })
        .invoke_handler(tauri::generate_handler![
            commands::home::load_view,
            commands::home::finish_first_run,
            commands::home::save_settings,
            commands::home::leave_problem,
            commands::understand::list_facts,
            commands::understand::finish_understanding,
            commands::check::open_site,
            commands::check::read_switch,
            commands::check::reload_and_read,
            commands::check::close_site,
            commands::check::open_in_browser,
            commands::check::show_reader,
            commands::check::tell_reading,
            commands::check::pick_picture,
            commands::check::discard_picture,
            commands::check::paste_picture,
            commands::check::edit_picture,
            commands::check::import_page,
            commands::check::list_labels,
            commands::choice::choose,
            commands::objection::list_countries,
            commands::objection::save_objection,
            commands::objection::review_objection,
            commands::objection::note_sent,
            commands::following::note_follow_up,
            commands::following::write_letter,
            commands::following::open_authority,
            commands::following::save_calendar_file,
            commands::following::work_out_exposure,
            commands::following::pick_mail,
            commands::following::check_mail,
            commands::following::keep_mail,
            commands::following::discard_mail,
            commands::records::list_records,
            commands::records::show_record,
            commands::records::plan_export,
            commands::records::choose_export_folder,
            commands::records::export_records,
            commands::records::cancel_export,
            commands::records::make_new_key,
            commands::records::list_stamps,
            commands::records::plan_stamp,
            commands::records::ask_stamp,
            commands::records::drop_stamp,
            commands::records::verify_file,
            commands::practice::begin_practice,
            commands::practice::end_practice,
            commands::home::forget_sign_in,
            commands::bar::load_bar,
            commands::bar::reload_site,
        ])
        .setup(move |app| {
            let desktop = TauriDesktop::new(app.handle().clone());
            let (controller, controls) = Controller::new(desktop, Machine::real())?;
            app.manage(controls.clone());
            open_main(app.handle(), controls)?;
            tauri::async_runtime::spawn(controller.run(begin_practice));
            Ok(())
        })
        .build(context())?;
    app.run(|_, _| {});
    Ok(())
}

fn open_main(app: &tauri::AppHandle, controls: Controls) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Default Off")
        .inner_size(1000.0, 760.0)
        .min_inner_size(360.0, 480.0)
        .build()?;
    draw_on_the_processor(&window)?;
    let handle = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            for path in paths.iter().take(1) {
                controls.tell(Tick::Dropped(path.clone()));
            }
        }
        // The site window is nothing without ours.
        WindowEvent::Destroyed => handle.exit(0),
        _ => {}
    });
    Ok(())
}

/// Has the engine draw one of our own pages without the graphics card.
///
/// They are text and forms: without a GL context the first page is there in less than half the time, memory
/// falls, and graphics drivers that leave a window blank cannot. WebKitGTK alone needs to be told, and in the
/// same turn of the main loop in which the window was made: changed under a page that already runs, the
/// engine's process ends.
fn draw_on_the_processor(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    window.with_webview(|view| {
        use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })?;
    #[cfg(not(target_os = "linux"))]
    let _ = window;
    Ok(())
}
