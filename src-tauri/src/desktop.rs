//! Everything the controller may ask of the desktop, as one small trait, and Tauri's answer to it.
//!
//! Deliberately absent: any decision.

use std::{
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
};

use optout::{
    recipe::Recipe,
    snapshot::{EngineFacts, Look, LookFailure},
};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

use crate::{
    command_error::CommandErrorCode,
    desktop_menu,
    menu::MenuColumn,
    site_view::{OpenSiteError, Opening, Region, SiteEvent, SiteWindow, SnapshotPictureError},
    toolkit_look::{self, ToolkitLook},
    views::{AppView, BarView, MenuPlace},
};

/// Label of the main window.
pub const MAIN: &str = "main";
/// Label of the site window, whose bar is ours.
pub const SITE: &str = "site";

/// The open site window, as far as the controller uses it.
pub trait SitePage: Clone + Send + Sync + 'static {
    /// The engine's facts, or `None` when the window is closed.
    fn facts(&self) -> impl Future<Output = Option<EngineFacts>> + Send;
    /// Loads the page again from the server.
    fn reload(&self) -> impl Future<Output = ()> + Send;
    /// Loads another allowed page.
    fn load(&self, address: &str) -> impl Future<Output = ()> + Send;
    /// Waits for the end of the current load.
    fn load_ended(&self) -> impl Future<Output = ()> + Send;
    /// Takes one reading.
    fn read(&self, recipe: &Recipe) -> impl Future<Output = Result<Vec<Look>, LookFailure>> + Send;
    /// Pictures what is seen, or the whole page.
    fn picture(&self, region: Region) -> impl Future<Output = Result<Vec<u8>, SnapshotPictureError>> + Send;
    /// Ends a page that hangs.
    fn end_page(&self) -> impl Future<Output = ()> + Send;
    /// Closes the window.
    fn close(&self);
    /// Brings it to the front.
    fn raise(&self);
}

/// What a file dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickFor {
    /// A PNG or JPEG file.
    Picture,
    /// A page that a browser saved.
    Page,
    /// A mail, as a mail program saves it.
    Mail,
    /// The archive that LinkedIn gives of a member's data.
    DataExport,
    /// A saved file of this app.
    Bundle,
    /// A folder to save into.
    Folder,
    /// A name and place for a problem report.
    ProblemReport,
}

impl PickFor {
    /// The message that is the dialog's title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Picture => "dialog-picture",
            Self::Page => "dialog-page",
            Self::Mail => "dialog-mail",
            Self::DataExport => "dialog-data-export",
            Self::Bundle => "dialog-bundle",
            Self::Folder => "dialog-folder",
            Self::ProblemReport => "dialog-problem-report",
        }
    }
}

/// The file name that a problem report is offered under.
const PROBLEM_REPORT: &str = "default-off-problem-report.txt";

/// The desktop.
pub trait Desktop: Clone + Send + Sync + 'static {
    /// The site window.
    type Site: SitePage;
    /// Opens the site window.
    fn open_site(
        &self,
        opening: Opening,
        heard: Arc<dyn Fn(SiteEvent) + Send + Sync>,
    ) -> impl Future<Output = Result<Self::Site, OpenSiteError>> + Send;
    /// Shows a new view in the main window.
    fn show(&self, view: &AppView);
    /// Shows a new view in the bar.
    fn show_bar(&self, view: &BarView);
    /// Tells the main window that a saved file was dropped on it.
    fn tell_bundle_dropped(&self);
    /// Tells the main window why a file that was dropped on it was not taken.
    fn tell_drop_failed(&self, code: CommandErrorCode);
    /// Asks for a file or folder, under a title in the member's language.
    fn pick(&self, what: PickFor, title: String) -> impl Future<Output = Option<PathBuf>> + Send;
    /// The picture in the clipboard, for engines that hand a page none when the member pastes.
    fn clipboard_picture(&self) -> impl Future<Output = Option<Vec<u8>>> + Send;
    /// Opens an address in the member's own browser.
    fn open_in_browser(&self, address: &str) -> bool;
    /// The member's folder for documents.
    fn documents(&self) -> Option<PathBuf>;
    /// Language of the system, BCP 47.
    fn system_language(&self) -> String;
    /// Version of the engine that draws the pages, where it can be asked.
    fn engine_version(&self) -> Option<String>;
    /// Has the window's toolkit draw in the colours and the direction that are set.
    fn wear(&self, look: ToolkitLook);
    /// Puts a menu on the main window.
    fn show_menu(&self, columns: Vec<MenuColumn>);
    /// Tells the main window what was chosen in the menu.
    fn tell_menu(&self, place: MenuPlace);
    /// Opens a folder in the system's file manager.
    fn open_folder(&self, folder: &Path) -> bool;
    /// Brings the main window to the front.
    fn raise(&self);
    /// Ends the app.
    fn quit(&self);
}

/// Tauri's desktop.
#[derive(Debug, Clone)]
pub struct TauriDesktop {
    app: AppHandle,
}

impl TauriDesktop {
    /// Wraps the running app.
    pub fn new(app: AppHandle) -> Self {
        Self { app }
    }
}

impl Desktop for TauriDesktop {
    type Site = SiteWindow;

    async fn open_site(
        &self,
        opening: Opening,
        heard: Arc<dyn Fn(SiteEvent) + Send + Sync>,
    ) -> Result<SiteWindow, OpenSiteError> {
        SiteWindow::open(&self.app, SITE, opening, heard).await
    }

    fn show(&self, view: &AppView) {
        // A window that is closing needs no view.
        let _ = self.app.emit_to(MAIN, "view", view);
    }

    fn show_bar(&self, view: &BarView) {
        let _ = self.app.emit_to(SITE, "bar", view);
    }

    fn tell_bundle_dropped(&self) {
        let _ = self.app.emit_to(MAIN, "bundle_dropped", ());
    }

    fn tell_drop_failed(&self, code: CommandErrorCode) {
        let _ = self.app.emit_to(MAIN, "drop_failed", code);
    }

    async fn pick(&self, what: PickFor, title: String) -> Option<PathBuf> {
        let (tell, answer) = oneshot::channel();
        let mut dialog = self.app.dialog().file();
        if !title.is_empty() {
            dialog = dialog.set_title(title);
        }
        if let Some(window) = self.app.get_webview_window(MAIN) {
            dialog = dialog.set_parent(&window);
        }
        let told = move |path: Option<tauri_plugin_dialog::FilePath>| drop(tell.send(path));
        match what {
            PickFor::Picture => dialog
                .add_filter("PNG, JPEG", &["png", "jpg", "jpeg"])
                .pick_file(told),
            PickFor::Page => dialog.add_filter("HTML", &["html", "htm"]).pick_file(told),
            PickFor::Mail => dialog.add_filter("EML", &["eml"]).pick_file(told),
            PickFor::DataExport | PickFor::Bundle => dialog.add_filter("ZIP", &["zip"]).pick_file(told),
            PickFor::Folder => dialog.pick_folder(told),
            PickFor::ProblemReport => dialog.set_file_name(PROBLEM_REPORT).save_file(told),
        }
        answer.await.ok().flatten().and_then(|path| path.into_path().ok())
    }

    async fn clipboard_picture(&self) -> Option<Vec<u8>> {
        #[cfg(target_os = "linux")]
        {
            let (tell, answer) = oneshot::channel();
            let asked = self.app.run_on_main_thread(move || {
                gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).request_image(|_, picture| {
                    let png = picture.and_then(|picture| picture.save_to_bufferv("png", &[]).ok());
                    let _ = tell.send(png);
                });
            });
            asked.ok()?;
            answer.await.ok().flatten()
        }
        // WKWebView and WebView2 hand pasted pictures to the page.
        #[cfg(not(target_os = "linux"))]
        None
    }

    fn open_in_browser(&self, address: &str) -> bool {
        self.app.opener().open_url(address, None::<&str>).is_ok()
    }

    fn wear(&self, look: ToolkitLook) {
        toolkit_look::wear(&self.app, look);
    }

    fn show_menu(&self, columns: Vec<MenuColumn>) {
        desktop_menu::show(&self.app, columns);
    }

    fn tell_menu(&self, place: MenuPlace) {
        let _ = self.app.emit_to(MAIN, "menu", place);
    }

    fn open_folder(&self, folder: &Path) -> bool {
        self.app
            .opener()
            .open_path(folder.to_string_lossy(), None::<&str>)
            .is_ok()
    }

    fn raise(&self) {
        if let Some(window) = self.app.get_webview_window(MAIN) {
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
    }

    fn quit(&self) {
        self.app.exit(0);
    }

    fn documents(&self) -> Option<PathBuf> {
        self.app
            .path()
            .document_dir()
            .or_else(|_| self.app.path().home_dir().map(|home| home.join("Documents")))
            .ok()
    }

    fn engine_version(&self) -> Option<String> {
        tauri::webview_version().ok()
    }

    fn system_language(&self) -> String {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        let tag = named
            .unwrap_or_default()
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .replace('_', "-");
        if tag.is_empty() || tag == "C" || tag == "POSIX" {
            "en".to_owned()
        } else {
            tag
        }
    }
}

impl SitePage for SiteWindow {
    async fn facts(&self) -> Option<EngineFacts> {
        SiteWindow::facts(self).await
    }
    async fn reload(&self) {
        SiteWindow::reload(self).await;
    }
    async fn load(&self, address: &str) {
        SiteWindow::load(self, address).await;
    }
    async fn load_ended(&self) {
        SiteWindow::load_ended(self).await;
    }
    async fn read(&self, recipe: &Recipe) -> Result<Vec<Look>, LookFailure> {
        SiteWindow::read(self, recipe).await
    }
    async fn picture(&self, region: Region) -> Result<Vec<u8>, SnapshotPictureError> {
        SiteWindow::picture(self, region).await
    }
    async fn end_page(&self) {
        SiteWindow::end_page(self).await;
    }
    fn close(&self) {
        SiteWindow::close(self);
    }
    fn raise(&self) {
        SiteWindow::raise(self);
    }
}
