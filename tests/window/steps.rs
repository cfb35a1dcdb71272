//! Walks that several tests need: past the first screens, and telling what was seen elsewhere.

use anyhow::Result;
use support::window::Window;

/// From the first screen to home, for real life, without looking at the others.
pub async fn skip_first_run(window: &Window) -> Result<()> {
    window.page("first-run-welcome").await?;
    window.press("skip").await?;
    window.page("home").await
}

/// From home: tells the app that the switch is on, seen in the member's own browser. One record is made.
pub async fn tell_on(window: &Window) -> Result<()> {
    begin_telling(window).await?;
    window.press("save-answer").await?;
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .map(drop)
}

/// Like [`tell_on`], up to the last press.
pub async fn begin_telling(window: &Window) -> Result<()> {
    window.press("go-home").await?;
    window.page("home").await?;
    window.press("check-setting").await?;
    window.page("check-how").await?;
    window.press("answer-own").await?;
    window.page("check-own-browser").await?;
    window.press("answer-on").await
}

/// Gives the page a paste with a picture of 60 by 40 white pixels, made there.
const PASTE: &str = r"
    const done = arguments[arguments.length - 1];
    const canvas = document.createElement('canvas');
    canvas.width = 60;
    canvas.height = 40;
    const pen = canvas.getContext('2d');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, 60, 40);
    canvas.toBlob((blob) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const files = [new File([blob], 'image.png', { type: 'image/png' })];
      Object.defineProperty(event, 'clipboardData', { value: { files } });
      document.body.dispatchEvent(event);
      done(true);
    });
";

/// Like [`begin_telling`], with a white picture of 60 by 40 pixels pasted on the page.
pub async fn begin_telling_with_picture(window: &Window) -> Result<()> {
    begin_telling(window).await?;
    window.run_async(PASTE).await?;
    window
        .wait_for("[data-state=\"picture-waiting\"]")
        .await
        .map(drop)
}

/// From anywhere past the first screens: saves a copy and waits until it was found intact.
pub async fn export(window: &Window) -> Result<()> {
    window.press("go-home").await?;
    window.page("home").await?;
    window.press("task-save").await?;
    window
        .wait_for("main[data-page=\"export\"][data-state=\"plan\"]")
        .await?;
    window.press("export").await?;
    window
        .wait_for("main[data-page=\"export\"][data-state=\"saved-intact\"]")
        .await
        .map(drop)
}

/// From home: opens the site's window and waits until the page beside it says so.
pub async fn open_site(window: &Window) -> Result<()> {
    window.press("check-setting").await?;
    window.page("check-how").await?;
    window.press("answer-app").await?;
    window.page("check-interruption").await?;
    window.press("open-site").await?;
    window
        .wait_for("main[data-page=\"check-in-app\"][data-state=\"open\"]")
        .await
        .map(drop)
}
