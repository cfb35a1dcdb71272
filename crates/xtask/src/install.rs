//! What the machine must have: packages of the system, Node, Python's bagit. Installs what it can.
//!
//! Rust is not looked for: without it this program would not run.

use std::process::Command;

use crate::failure::Failure;
use crate::run;

/// What the app needs to be built.
const TO_BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests and the tour need: a display, a bus, a keychain, a driver for our windows, real input,
/// pictures, fonts, and the stock tools that exports are checked with.
const TO_TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "dbus-daemon",
    "dbus-bin",
    "webkit2gtk-driver",
    "gnome-keyring",
    "xdotool",
    "openbox",
    "imagemagick",
    "x11-utils",
    "at-spi2-core",
    // What a screen reader is told is heard through these.
    "gir1.2-atspi-2.0",
    "python3-gi",
    "fonts-noto-core",
    "fonts-liberation",
    "strace",
    "unzip",
    "openssl",
    "openssh-client",
    "python3",
    "python3-pip",
    // They read the PDF back.
    "poppler-utils",
    "qpdf",
    // The second engine: what WebView2 users get, and where forced colours can be tried.
    "chromium",
    "chromium-driver",
];

/// How much is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and run the app.
    Build,
    /// Run the tests, the tour and the comparisons as well.
    Test,
}

/// Installs whatever `purpose` needs and is not there.
pub fn install(purpose: Purpose) -> Result<(), Failure> {
    let mut wanted = TO_BUILD.to_vec();
    if purpose == Purpose::Test {
        wanted.extend(TO_TEST);
    }
    system_packages(&wanted)?;
    node()?;
    if purpose == Purpose::Test {
        bagit()?;
    }
    Ok(())
}

fn system_packages(wanted: &[&'static str]) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        eprintln!("Not Linux: no packages are installed. The app needs what Tauri 2 needs on this system.");
        return Ok(());
    }
    if !run::works(Command::new("dpkg-query").arg("--version")) {
        eprintln!(
            "Not a Debian system. Needed, under the names this system gives them: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&'static str> = wanted
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }

    let install = ["apt-get", "install", "-y", "--no-install-recommends"];
    let for_root = run::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let prefix: &[&str] = if for_root {
        &[]
    } else if run::works(Command::new("sudo").arg("--version")) {
        &["sudo"]
    } else {
        return Err(Failure::PackagesMissing {
            command: format!("{} {}", install.join(" "), missing.join(" ")),
            packages: missing,
        });
    };
    eprintln!("Missing packages of the system: {}", missing.join(" "));
    run::prepare(&mut apt(prefix, &["apt-get", "update"], &[]))?;
    run::prepare(&mut apt(prefix, &install, &missing))
}

fn apt(prefix: &[&str], verb: &[&str], packages: &[&str]) -> Command {
    let mut words = prefix.iter().chain(verb).chain(packages);
    let mut command = Command::new(words.next().unwrap_or(&"apt-get"));
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_installed(package: &str) -> bool {
    run::output(Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]))
        .is_some_and(|status| status.trim() == "installed")
}

fn node() -> Result<(), Failure> {
    let found = run::output(Command::new("node").arg("--version")).map(|text| text.trim().to_owned());
    let recent = found
        .as_deref()
        .and_then(|version| version.trim_start_matches('v').split('.').next())
        .and_then(|major| major.parse::<u32>().ok())
        .is_some_and(|major| major >= 20);
    if recent && run::works(crate::build::npm(&crate::place::ui()).arg("--version")) {
        Ok(())
    } else {
        Err(Failure::Node { found })
    }
}

fn bagit() -> Result<(), Failure> {
    let importable = || run::works(Command::new("python3").args(["-c", "import bagit"]));
    if importable() {
        return Ok(());
    }
    let pip = ["-m", "pip", "install", "--user", "--quiet", "bagit"];
    if run::prepare(Command::new("python3").args(pip)).is_err() {
        // Debian marks its Python as managed by the system; --user keeps this out of the system's folders.
        run::prepare(Command::new("python3").args(pip).arg("--break-system-packages"))?;
    }
    if importable() {
        Ok(())
    } else {
        Err(Failure::BagitMissing)
    }
}
