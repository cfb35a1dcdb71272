//! The shell: windows, commands and the controller that joins the crates to the desktop.
//!
//! Deliberately absent: rules about what comes next (`optout`), sockets and the keychain (`platform`),
//! hashing (`evidence`), sentences (`ui/locales`).

mod case_file;
pub mod command_error;
mod commands;
mod controller;
mod desktop;
#[cfg(test)]
mod desktop_entry;
mod desktop_menu;
mod exposure_view;
mod follow_view;
mod mail_view;
mod menu;
mod objection_view;
mod page_words;
mod personal;
mod picture_view;
mod pictures;
mod record_fault;
mod record_lines;
mod record_store;
mod reminding;
mod report;
#[cfg(feature = "automation")]
pub mod self_test;
mod show;
pub mod site_view;
mod stamp_authority;
mod stored_settings;
mod toolkit_look;
pub mod views;
mod words;

use tauri::{DragDropEvent, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use controller::{Controller, Controls, Machine, Tick, UpkeepTick};
use desktop::{MAIN, TauriDesktop};
use menu::MenuItem;

pub use reminding::{ARGUMENT as REMIND, remind};

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
            commands::home::load_words,
            commands::home::finish_first_run,
            commands::home::save_settings,
            commands::home::leave_problem,
            commands::understand::list_facts,
            commands::understand::finish_understanding,
            commands::understand::pick_data_export,
            commands::understand::keep_data_export,
            commands::understand::discard_data_export,
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
            commands::following::plan_case_file,
            commands::following::save_case_file,
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
            commands::records::list_export_pictures,
            commands::records::black_out_picture,
            commands::records::choose_export_folder,
            commands::records::export_records,
            commands::records::cancel_export,
            commands::records::make_new_key,
            commands::records::change_key,
            commands::records::list_stamps,
            commands::records::plan_stamp,
            commands::records::ask_stamp,
            commands::records::drop_stamp,
            commands::records::verify_file,
            commands::practice::begin_practice,
            commands::practice::end_practice,
            commands::home::forget_sign_in,
            commands::upkeep::unlock,
            commands::upkeep::set_lock,
            commands::upkeep::remove_lock,
            commands::upkeep::lock_now,
            commands::upkeep::delete_everything,
            commands::upkeep::start_again,
            commands::upkeep::close_app,
            commands::upkeep::list_places,
            commands::upkeep::open_place,
            commands::upkeep::show_technical_log,
            commands::upkeep::delete_technical_log,
            commands::upkeep::make_problem_report,
            commands::upkeep::save_problem_report,
            commands::upkeep::raise_site,
            commands::upkeep::raise_main,
            commands::bar::load_bar,
            commands::bar::reload_site,
        ])
        .on_menu_event(|app, event| {
            if let Some(item) = MenuItem::with_id(event.id().as_ref()) {
                app.state::<Controls>().tell(Tick::Upkeep(UpkeepTick::Menu(item)));
            }
        })
        .setup(move |app| {
            let desktop = TauriDesktop::new(app.handle().clone());
            let (controller, controls) = Controller::new(desktop, Machine::real())?;
            app.manage(controls.clone());
            open_main(app.handle(), controls)?;
            tauri::async_runtime::spawn(controller.run(begin_practice));
            Ok(())
        })
        .build(context())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Controls>().erase_again();
        }
    });
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
