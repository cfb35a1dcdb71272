//! The menu on the window's toolkit. On the main window only: the site's window stays as it is, so that nothing of
//! ours moves its page.
//!
//! Deliberately absent: what stands in it (`menu`).

use tauri::{
    AppHandle, Manager, Wry,
    menu::{CheckMenuItemBuilder, Menu, MenuItemBuilder, SubmenuBuilder},
};

use crate::{
    desktop::MAIN,
    menu::{MenuColumn, MenuLine},
};

/// Puts the menu on the main window, in the place of an earlier one.
pub fn show(app: &AppHandle, columns: Vec<MenuColumn>) {
    let inside = app.clone();
    // A menu that cannot be made leaves every page within reach by the window itself.
    let _ = app.run_on_main_thread(move || {
        let _ = build(&inside, &columns).and_then(|menu| put(&inside, menu));
    });
}

fn build(app: &AppHandle, columns: &[MenuColumn]) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    for column in columns {
        let mut submenu = SubmenuBuilder::new(app, &column.title);
        for line in &column.lines {
            submenu = match line {
                MenuLine::Rule => submenu.separator(),
                MenuLine::Item {
                    item,
                    text,
                    keys,
                    enabled,
                    checked: Some(checked),
                } => {
                    let mut choice = CheckMenuItemBuilder::with_id(item.id(), text)
                        .enabled(*enabled)
                        .checked(*checked);
                    if let Some(keys) = keys {
                        choice = choice.accelerator(keys);
                    }
                    submenu.item(&choice.build(app)?)
                }
                MenuLine::Item {
                    item,
                    text,
                    keys,
                    enabled,
                    checked: None,
                } => {
                    let mut entry = MenuItemBuilder::with_id(item.id(), text).enabled(*enabled);
                    if let Some(keys) = keys {
                        entry = entry.accelerator(keys);
                    }
                    submenu.item(&entry.build(app)?)
                }
            };
        }
        menu.append(&submenu.build()?)?;
    }
    Ok(menu)
}

fn put(app: &AppHandle, menu: Menu<Wry>) -> tauri::Result<()> {
    if cfg!(target_os = "macos") {
        app.set_menu(menu).map(drop)
    } else if let Some(window) = app.get_webview_window(MAIN) {
        window.set_menu(menu).map(drop)
    } else {
        Ok(())
    }
}
