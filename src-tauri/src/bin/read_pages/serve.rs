//! A server on the loopback interface that answers for one case. Deliberately absent: everything else.

use std::{convert::Infallible, sync::Arc};

use http_body_util::Full;
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::case::Case;

/// What a case's server answers.
#[derive(Debug)]
pub struct Answers {
    open: String,
    served_at: String,
    redirect_to: Option<String>,
    status: u16,
    page: Bytes,
}

/// What the server of `case` answers.
pub fn answers(case: &Case) -> Arc<Answers> {
    Arc::new(Answers {
        open: path_of(&case.open),
        served_at: path_of(&case.served_at),
        redirect_to: case.redirect_to.clone(),
        status: case.status,
        page: case.page.clone(),
    })
}

fn path_of(address: &str) -> String {
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Answers until it is aborted.
pub async fn serve(listener: TcpListener, answers: Arc<Answers>) {
    while let Ok((stream, _)) = listener.accept().await {
        let answers = answers.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let answer = answer(&request, &answers);
                async move { Ok::<_, Infallible>(answer) }
            });
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

fn answer(request: &Request<Incoming>, answers: &Answers) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    let plain = |status: u16| {
        Response::builder()
            .status(status)
            .header("content-type", "text/html; charset=utf-8")
            .header("cache-control", "no-store")
    };
    let made = match &answers.redirect_to {
        Some(target) if path == answers.open && answers.open != answers.served_at => {
            plain(302).header("location", target).body(Full::default())
        }
        _ if path == answers.served_at => plain(answers.status).body(Full::new(answers.page.clone())),
        _ => plain(404).body(Full::default()),
    };
    // A status that HTTP does not know is a fault of the server.
    made.unwrap_or_else(|_| {
        let mut fault = Response::default();
        *fault.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        fault
    })
}
