//! Where our window and the site's window stand, so that neither hides the other.
//!
//! Deliberately absent: Wayland, where a program cannot place its windows; the desktop does it there.

use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

use crate::desktop::MAIN;

/// Least width of our window that still sets well, in logical pixels.
const OURS_AT_LEAST: f64 = 380.0;
/// Widest that ours stays beside the site, in logical pixels.
const OURS_AT_MOST: f64 = 640.0;
/// Least width of the site's window in which its page is not cut, in logical pixels.
const SITE_AT_LEAST: f64 = 600.0;
/// Share of the screen that is ours.
const OUR_SHARE: f64 = 0.38;

/// Widths of the two windows on a screen of `width` logical pixels; `None` when it is too narrow for both.
fn widths(width: f64, site_wants: f64) -> Option<(f64, f64)> {
    if width < OURS_AT_LEAST + SITE_AT_LEAST {
        return None;
    }
    let ours = (width * OUR_SHARE).clamp(OURS_AT_LEAST, OURS_AT_MOST);
    Some((ours, (width - ours).min(site_wants.max(SITE_AT_LEAST))))
}

/// Where our window stood before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    position: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
    placed: PhysicalSize<u32>,
}

/// Places both windows side by side on our window's screen, and tells how ours stood. `None` when the screen
/// is too narrow or the desktop tells nothing; then nothing was moved.
pub(super) fn side_by_side(app: &AppHandle, site: &WebviewWindow, site_wants: f64) -> Option<Before> {
    let main = app.get_webview_window(MAIN)?;
    let monitor = main.current_monitor().ok().flatten()?;
    let area = monitor.work_area();
    let scale = monitor.scale_factor();
    let whole = area.size.to_logical::<f64>(scale);
    let (ours, theirs) = widths(whole.width, site_wants)?;
    let position = main.outer_position().ok()?;
    let size = main.inner_size().ok()?;
    // The frame that the desktop draws around a window belongs to its place on the screen.
    let frame = main.outer_size().ok()?;
    let (frame_w, frame_h) = (
        f64::from(frame.width.saturating_sub(size.width)) / scale,
        f64::from(frame.height.saturating_sub(size.height)) / scale,
    );
    let left = area.position.to_logical::<f64>(scale);
    let height = whole.height - frame_h;
    let place = |window: &WebviewWindow, x: f64, width: f64| {
        let _ = window.unmaximize();
        let _ = window.set_position(tauri::LogicalPosition::new(left.x + x, left.y));
        let _ = window.set_size(tauri::LogicalSize::new(width - frame_w, height));
    };
    place(&main, 0.0, ours);
    place(site, ours, theirs);
    Some(Before {
        position,
        size,
        placed: tauri::LogicalSize::new(ours - frame_w, height).to_physical(scale),
    })
}

/// Puts our window back, unless the member has sized it since.
pub(super) fn back(app: &AppHandle, before: Before) {
    let Some(main) = app.get_webview_window(MAIN) else {
        return;
    };
    let unchanged = main.inner_size().is_ok_and(|now| {
        now.width.abs_diff(before.placed.width) <= 2 && now.height.abs_diff(before.placed.height) <= 2
    });
    if unchanged {
        let _ = main.set_size(before.size);
        let _ = main.set_position(before.position);
    }
}

/// Gives the site's page the keyboard within its window: who comes there comes to the page, not to the bar.
pub(super) fn begin_with_page(site: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    {
        use gtk::prelude::*;
        let window = site.clone();
        let _ = site.run_on_main_thread(move || {
            // The bar and, below it, the page.
            let parts = window.default_vbox().map(|column| column.children());
            if let Ok([_, page]) = parts.as_deref() {
                page.grab_focus();
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = site;
}

/// Has F6 in the site's window lead from the page to our bar, and from the bar to our window, with Shift or without. The
/// window takes this one key before its page would hear of it; every other goes to the page untouched. On the main thread.
pub(super) fn f6_leads_on(app: &AppHandle, site: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    if let (Ok(window), Ok(column)) = (site.gtk_window(), site.default_vbox()) {
        use gtk::{gdk::keys::constants::F6, glib::Propagation, prelude::*};
        use tauri::Emitter;
        let app = app.clone();
        window.connect_key_press_event(move |_, event| {
            if event.keyval() != F6 {
                return Propagation::Proceed;
            }
            let parts = column.children();
            if let Some(bar) = parts.first()
                && column.focus_child().as_ref() != Some(bar)
            {
                bar.grab_focus();
                let _ = app.emit_to(crate::desktop::SITE, "enter", ());
                return Propagation::Stop;
            }
            if let Some(main) = app.get_webview_window(MAIN) {
                let _ = main.set_focus();
            }
            Propagation::Stop
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, site);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_windows_fit_on_the_screen_and_neither_hides_the_other() {
        for width in 0..6000 {
            let width = f64::from(width);
            let Some((ours, site)) = widths(width, 960.0) else {
                assert!(width < OURS_AT_LEAST + SITE_AT_LEAST);
                continue;
            };
            assert!(ours + site <= width + 0.001, "{width}: {ours} + {site}");
            assert!(
                ours >= OURS_AT_LEAST && site >= SITE_AT_LEAST,
                "{width}: {ours} + {site}"
            );
        }
    }

    #[test]
    fn a_wide_screen_gives_the_site_what_it_wants() {
        assert_eq!(widths(1920.0, 960.0), Some((OURS_AT_MOST, 960.0)));
        assert_eq!(widths(900.0, 960.0), None);
    }
}
