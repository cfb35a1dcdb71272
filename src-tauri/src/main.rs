//! Starts the app.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    forget_automation();
    private_files();
    let practice = std::env::args_os()
        .skip(1)
        .any(|argument| argument == "--practice");
    match default_off::run(practice) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // No window could be opened to say it in.
            #[allow(clippy::print_stderr)]
            {
                eprintln!("Default Off could not start: {error:#}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Shipped builds cannot be driven from outside: the variable alone would let WebDriver in.
fn forget_automation() {
    if !cfg!(feature = "automation") {
        // SAFETY: the first line of the program; no other thread exists that could read the environment.
        #[allow(unsafe_code)]
        unsafe {
            std::env::remove_var("TAURI_WEBVIEW_AUTOMATION");
            std::env::remove_var("WEBKIT_INSPECTOR_SERVER");
            std::env::remove_var("WEBKIT_INSPECTOR_HTTP_SERVER");
        }
    }
}

/// Files that the system's own libraries write for us are the member's alone as well.
fn private_files() {
    #[cfg(unix)]
    platform::files::private_umask();
}
