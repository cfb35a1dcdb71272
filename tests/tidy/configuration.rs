//! What the configuration promises: capabilities by name, a content policy without holes, no back doors.

use serde_json::Value;

use crate::source;

#[test]
fn a_capability_names_one_window_and_single_permissions() {
    let mut faults = Vec::new();
    for (path, capability) in source::capabilities() {
        let windows = capability["windows"].as_array().unwrap();
        let window = windows.first().and_then(Value::as_str).unwrap_or_default();
        if windows.len() != 1 || !matches!(window, "main" | "site") {
            faults.push(format!("{path}: windows {windows:?}"));
        }
        if capability.get("remote").is_some() || capability.get("webviews").is_some() {
            faults.push(format!("{path}: remote or webviews"));
        }
        if capability["local"] != Value::Bool(true) {
            faults.push(format!("{path}: local is not true"));
        }
        for permission in capability["permissions"].as_array().unwrap() {
            let name = permission.as_str().unwrap_or_default();
            if name.is_empty()
                || name.contains('*')
                || !name.rsplit(':').next().unwrap().starts_with("allow-")
            {
                faults.push(format!("{path}: {permission} is not one permission by name"));
            }
        }
        if capability.to_string().contains('*') {
            faults.push(format!("{path}: a star"));
        }
    }
    source::none(&faults, "capabilities");
}

#[test]
fn the_configuration_lists_each_capability_and_no_other() {
    let mut listed: Vec<String> =
        source::json("src-tauri/tauri.conf.json")["app"]["security"]["capabilities"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect();
    listed.sort();
    let mut there: Vec<String> = source::capabilities()
        .iter()
        .map(|(_, capability)| capability["identifier"].as_str().unwrap().to_owned())
        .collect();
    there.sort();
    assert_eq!(listed, there);
}

#[test]
fn the_configuration_opens_no_back_door() {
    let config = source::json("src-tauri/tauri.conf.json");
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"]["pattern"]["use"], "isolation");
    assert_eq!(app["security"]["assetProtocol"]["enable"], false);
    assert_eq!(config["build"]["removeUnusedCommands"], true);
    assert_eq!(config["identifier"], "io.github.defaultoff.DefaultOff");
    assert!(config["build"].get("devUrl").is_none(), "a development server");
    let loosened = &app["security"]["dangerousDisableAssetCspModification"];
    assert!(
        loosened.is_null() || *loosened == serde_json::json!(["style-src"]),
        "{loosened}"
    );
}

#[test]
fn the_content_policy_starts_from_nothing_and_has_no_holes() {
    let config = source::json("src-tauri/tauri.conf.json");
    let policy = config["app"]["security"]["csp"].as_object().unwrap();
    for (directive, value) in [
        ("default-src", "'none'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("font-src", "'self'"),
        ("connect-src", "ipc: http://ipc.localhost"),
        ("object-src", "'none'"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
        ("frame-ancestors", "'none'"),
        ("require-trusted-types-for", "'script'"),
    ] {
        assert_eq!(
            policy.get(directive).and_then(Value::as_str),
            Some(value),
            "{directive}"
        );
    }
    let whole = config["app"]["security"]["csp"].to_string();
    for hole in [
        "unsafe-",
        "data:",
        "blob:",
        "https:",
        "*",
        "'strict-dynamic'",
        "wasm",
    ] {
        assert!(!whole.contains(hole), "{hole} in {whole}");
    }
    let remote = whole.split("http://").skip(1).find(|rest| {
        !["ipc.localhost", "picture.localhost", "isolation.localhost"]
            .iter()
            .any(|own| rest.starts_with(own))
    });
    assert_eq!(remote, None, "a host in the content policy");
}

/// Words that must not stand in shipped source, and why.
const BANNED: &[(&str, &str)] = &[
    ("danger_accept_invalid", "certificate checks stay on"),
    ("tls_danger", "certificate checks stay on"),
    ("with_devtools(true)", "no dev tools"),
    (".open_devtools(", "no dev tools"),
    ("cookies_for_url(", "the site's cookies are not read"),
    ("set_cookie(", "the site's cookies are not written"),
    ("with_user_agent(", "no user agent in disguise"),
    ("with_ipc_handler(", "the site's page gets no way in"),
    (
        "with_initialization_script(",
        "nothing is added to the site's page",
    ),
    ("withGlobalTauri: true", "no global Tauri"),
];

#[test]
fn shipped_source_calls_nothing_that_we_promise_not_to_call() {
    let mut faults = Vec::new();
    for source in source::ending_in(&[".rs"]) {
        if !(source.path.starts_with("src-tauri/") || source.path.contains("crates/")) {
            continue;
        }
        for (number, line) in source::shipped_lines(&source.text) {
            for (word, why) in BANNED {
                if line.contains(word) {
                    faults.push(format!("{}:{number}: {word} ({why})", source.path));
                }
            }
        }
    }
    source::none(&faults, "calls we promise not to make");
}

#[test]
fn the_shipped_program_has_neither_dev_tools_nor_automation() {
    let packages = source::metadata(&["--no-deps"]);
    let app = packages["packages"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == "default-off")
        .unwrap();
    assert_eq!(app["features"]["default"], serde_json::json!(["custom-protocol"]));
    for dependency in app["dependencies"].as_array().unwrap() {
        let features = dependency["features"].to_string();
        for feature in ["devtools", "unstable", "test"] {
            assert!(
                !features.contains(&format!("\"{feature}\"")),
                "{} has {feature}",
                dependency["name"]
            );
        }
    }
}
