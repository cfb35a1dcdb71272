//! For experiments on our own sketches of pages: a script in the page's own world, or one of our choice in the
//! reader's. Only builds with the feature `automation` have this; what a member runs has the reader alone.

use std::sync::{Mutex, PoisonError};

use optout::snapshot::LookFailure;
use tokio::sync::oneshot;

use super::{LOOK_LIMIT, SiteWindow};

impl SiteWindow {
    /// Runs `script` in the page's own world, where the page may have replaced whatever it calls. Gives its
    /// value as JSON text, which is empty where the script failed.
    ///
    /// # Errors
    /// When there is no window, or no answer in time.
    pub async fn eval_in_page(&self, script: &str) -> Result<String, LookFailure> {
        let script = script.to_owned();
        let (tell, answer) = oneshot::channel();
        let tell = Mutex::new(Some(tell));
        self.with(move |live| {
            let told = move |value| {
                if let Some(tell) = tell.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    drop(tell.send(value));
                }
            };
            live.view.evaluate_script_with_callback(&script, told)
        })
        .await
        .and_then(Result::ok)
        .ok_or(LookFailure::NoPage)?;
        match tokio::time::timeout(LOOK_LIMIT, answer).await {
            Ok(value) => value.map_err(|_| LookFailure::WebProcessGone),
            Err(_) => Err(LookFailure::ReadTimeout),
        }
    }

    /// Runs `script` in the reader's world; its value must be a string.
    ///
    /// # Errors
    /// When there is no window, no string or no answer in time.
    pub async fn eval_in_reader_world(&self, script: &str) -> Result<String, LookFailure> {
        let script = script.to_owned();
        let (tell, answer) = oneshot::channel();
        self.with(move |live| {
            live.engine
                .eval_isolated(&script, Box::new(move |told| drop(tell.send(told))));
        })
        .await
        .ok_or(LookFailure::NoPage)?;
        match tokio::time::timeout(LOOK_LIMIT, answer).await {
            Ok(value) => value.map_err(|_| LookFailure::WebProcessGone)?,
            Err(_) => Err(LookFailure::ReadTimeout),
        }
    }
}
