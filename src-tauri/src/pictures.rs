//! Serves kept pictures to our own main window under `picture:`. A picture is named by its hash and checked
//! while it is read; nothing else on the disk can be named.

use tauri::{
    UriSchemeContext, UriSchemeResponder, Wry,
    http::{Request, Response, StatusCode},
};

use crate::{
    controller::{SharedStore, Shelf, lock, saving::black_out},
    desktop::MAIN,
    picture_view::{BLACKED, WAITING, WHOLE, boxes_of},
};

/// Answers one request. Reading happens off the main thread.
pub fn answer(
    store: &SharedStore,
    shelf: &Shelf,
    from: &UriSchemeContext<'_, Wry>,
    request: &Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let allowed = from.webview_label() == MAIN;
    let name = request.uri().path().trim_start_matches('/').to_owned();
    let (store, shelf) = (store.clone(), shelf.clone());
    tauri::async_runtime::spawn_blocking(move || {
        let png = if !allowed {
            None
        } else if let Some((sha256, boxes)) = name
            .strip_prefix(BLACKED)
            .and_then(|rest| rest.strip_prefix('/')?.split_once('/'))
        {
            let wanted = sha256.parse().ok().zip(boxes_of(boxes));
            wanted.and_then(|(sha256, boxes)| Some(black_out(&lock(&store), &sha256, &boxes).ok()?.png))
        } else if let Some((which, _)) = name.split_once('/') {
            lock(&shelf).as_ref().and_then(|picture| match which {
                WAITING => Some(picture.kept.png.clone()),
                WHOLE => Some(picture.whole.png.clone()),
                _ => None,
            })
        } else {
            name.parse()
                .ok()
                .and_then(|sha256| lock(&store).attachment(&sha256).ok().flatten())
        };
        responder.respond(match png {
            Some(png) => respond(StatusCode::OK, png),
            None => respond(StatusCode::NOT_FOUND, Vec::new()),
        });
    });
}

fn respond(status: StatusCode, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert("content-type", tauri::http::HeaderValue::from_static("image/png"));
    headers.insert("cache-control", tauri::http::HeaderValue::from_static("no-store"));
    headers.insert(
        "x-content-type-options",
        tauri::http::HeaderValue::from_static("nosniff"),
    );
    response
}
