//! Starts the app.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    forget_automation();
    private_files();
    if std::env::args_os()
        .skip(1)
        .any(|argument| argument == default_off::REMIND)
    {
        // Nobody waits for its answer; the app itself shows the reminder as well.
        return match default_off::remind() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let asked = |word: &str| std::env::args_os().skip(1).any(|argument| argument == word);
    #[cfg(feature = "automation")]
    if asked(default_off::self_test::APPEND_UNTIL_KILLED) {
        return ended(default_off::self_test::append_until_killed());
    }
    ended(default_off::run(asked("--practice")))
}

fn ended(run: anyhow::Result<()>) -> ExitCode {
    match run {
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
