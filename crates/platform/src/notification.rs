//! One notification, over the desktop's own service (Desktop Notifications Specification 1.2). Never waits for an
//! answer, and never the only place where something is said.
//!
//! Deliberately absent: the words, and when to show one. Other systems than Linux: not built yet.

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The app's name.
    pub app_name: String,
    /// Identifier of the app's desktop entry.
    pub app_id: String,
    /// Title.
    pub title: String,
    /// One or two sentences, without anything personal: others may see the screen.
    pub text: String,
}

/// Says why nothing was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShowNotificationError {
    /// This session has no service for notifications, or it did not take this one.
    #[error("no service took the notification")]
    NoService,
    /// This system is not built yet.
    #[error("notifications are not built for this system")]
    NotBuilt,
}

/// Shows it.
///
/// # Errors
/// If nothing took it.
#[cfg(target_os = "linux")]
pub async fn show(notification: &Notification) -> Result<(), ShowNotificationError> {
    use std::collections::HashMap;
    use zbus::zvariant::Value;

    const NAME: &str = "org.freedesktop.Notifications";
    let session = zbus::Connection::session()
        .await
        .map_err(|_| ShowNotificationError::NoService)?;
    let hints = HashMap::from([("desktop-entry", Value::from(notification.app_id.as_str()))]);
    let actions: Vec<&str> = Vec::new();
    let body = (
        notification.app_name.as_str(),
        0_u32,
        notification.app_id.as_str(),
        notification.title.as_str(),
        notification.text.as_str(),
        actions,
        hints,
        // How long it stays is the desktop's choice.
        -1_i32,
    );
    session
        .call_method(
            Some(NAME),
            "/org/freedesktop/Notifications",
            Some(NAME),
            "Notify",
            &body,
        )
        .await
        .map(drop)
        .map_err(|_| ShowNotificationError::NoService)
}

/// Shows it.
///
/// # Errors
/// Always: it is not built here yet.
#[cfg(not(target_os = "linux"))]
pub async fn show(_: &Notification) -> Result<(), ShowNotificationError> {
    Err(ShowNotificationError::NotBuilt)
}
