//! What we take from others: only from the one public place, under licences we accept, TLS by rustls alone.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::source;

/// Licences we accept, the same as in `.deny.toml`.
fn accepted() -> Vec<String> {
    let deny: toml::Table = source::file(".deny.toml").parse().unwrap();
    deny["licenses"]["allow"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_package_comes_from_one_place_under_a_licence_we_accept() {
    let accepted = accepted();
    let metadata = source::metadata(&[]);
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_default();
        if !is_accepted(licence, &accepted) {
            faults.push(format!("{name}: licence {licence:?}"));
        }
        let from = package["source"].as_str();
        if from.is_some_and(|from| from != "registry+https://github.com/rust-lang/crates.io-index") {
            faults.push(format!("{name}: from {from:?}"));
        }
    }
    source::none(&faults, "packages we do not accept");
}

/// Whether an SPDX expression (in its older form too, with `/` for OR) is met by licences we accept.
fn is_accepted(expression: &str, accepted: &[String]) -> bool {
    if expression.is_empty() {
        return false;
    }
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    // Enough for the expressions in use: every AND needs one accepted among its ORs.
    plain.split(" AND ").all(|part| {
        part.split(" OR ")
            .any(|licence| accepted.iter().any(|one| one == licence.trim()))
    })
}

#[test]
fn licences_are_read_as_they_are_written() {
    let accepted = ["MIT".to_owned(), "Apache-2.0".to_owned()];
    assert!(is_accepted("MIT", &accepted));
    assert!(is_accepted("GPL-3.0 OR MIT", &accepted));
    assert!(is_accepted("MIT/Apache-2.0", &accepted));
    assert!(is_accepted("(MIT OR GPL-3.0) AND Apache-2.0", &accepted));
    assert!(!is_accepted("MIT AND GPL-3.0", &accepted));
    assert!(!is_accepted("GPL-3.0", &accepted));
    assert!(!is_accepted("", &accepted));
}

#[test]
fn no_second_tls_and_no_openssl_is_linked() {
    let lock: toml::Table = source::file("Cargo.lock").parse().unwrap();
    let names: Vec<&str> = lock["package"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    for banned in ["openssl", "openssl-sys", "native-tls", "hyper-tls", "schannel-rs"] {
        assert!(!names.contains(&banned), "{banned} is in Cargo.lock");
    }
    assert!(names.contains(&"rustls"));
}

#[test]
fn one_engine_is_linked() {
    let lock: toml::Table = source::file("Cargo.lock").parse().unwrap();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        *count.entry(package["name"].as_str().unwrap()).or_default() += 1;
    }
    for name in [
        "tauri",
        "wry",
        "tao",
        "webkit2gtk",
        "rusqlite",
        "libsqlite3-sys",
        "keyring",
    ] {
        assert_eq!(count.get(name), Some(&1), "{name}");
    }
}

#[test]
fn versions_stand_in_the_workspace_with_a_reason() {
    let manifest = source::file("Cargo.toml");
    let table = manifest
        .split("[workspace.dependencies]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    let mut block_has_reason = false;
    let mut faults = Vec::new();
    for line in table.lines().map(str::trim) {
        if line.is_empty() {
            block_has_reason = false;
        } else if line.starts_with('#') {
            block_has_reason = true;
        } else if !(block_has_reason || line.contains(" # ") || line.contains("path = ")) {
            faults.push(line.to_owned());
        }
    }
    source::none(&faults, "packages without a reason beside or above them");
}

#[test]
fn the_lock_files_name_no_other_registry() {
    let lock = source::file("ui/package-lock.json");
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let mut faults = Vec::new();
    for (path, package) in lock["packages"].as_object().unwrap() {
        if package.get("resolved").is_some() {
            faults.push(path.clone());
        }
        let ours = path.is_empty();
        if !ours && package.get("integrity").is_none() && package.get("link").is_none() {
            faults.push(format!("{path}: no checksum"));
        }
    }
    source::none(
        &faults,
        "packages of the UI tied to an address, or without a checksum",
    );
}
