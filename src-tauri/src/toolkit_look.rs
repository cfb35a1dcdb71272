//! Colours and direction of what the window's toolkit draws around our pages: frames, the menu, lists, dialogs. They
//! follow the member's settings, as the pages do.
//!
//! Deliberately absent: the pages' own look, which is in `ui/src/styles`.

use tauri::AppHandle;

use crate::views::Colours;

/// How the toolkit is to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToolkitLook {
    /// The colours that the member set. High contrast is a light look here: what else it asks for is the system's.
    pub colours: Colours,
    /// From right to left, as the language in use is written.
    pub right_to_left: bool,
}

/// Has the toolkit draw like this from now on.
pub fn wear(app: &AppHandle, look: ToolkitLook) {
    #[cfg(target_os = "linux")]
    {
        // A toolkit that cannot be reached keeps its own look.
        let _ = app.run_on_main_thread(move || {
            use gtk::{TextDirection, Widget, prelude::*};
            Widget::set_default_direction(if look.right_to_left {
                TextDirection::Rtl
            } else {
                TextDirection::Ltr
            });
            let Some(settings) = gtk::Settings::default() else {
                return;
            };
            match look.colours {
                // Tauri's own way would forget here that the system itself prefers dark.
                Colours::System => settings.reset_property("gtk-application-prefer-dark-theme"),
                Colours::Dark => settings.set_gtk_application_prefer_dark_theme(true),
                Colours::Light | Colours::Contrast => settings.set_gtk_application_prefer_dark_theme(false),
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    app.set_theme(match look.colours {
        Colours::System => None,
        Colours::Dark => Some(tauri::Theme::Dark),
        Colours::Light | Colours::Contrast => Some(tauri::Theme::Light),
    });
}
