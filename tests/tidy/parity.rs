//! The UI and the shell say the same, byte for byte: every message, language and plural form.

use std::collections::BTreeMap;
use std::process::Command;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde_json::Value;
use support::programs;

use crate::source;

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for file in source::ending_in(&[".ftl"]) {
        if file.path.starts_with(&format!("ui/locales/{language}/")) {
            bundle
                .add_resource(FluentResource::try_new(file.text).unwrap())
                .unwrap();
        }
    }
    bundle
}

#[test]
fn the_ui_and_the_shell_say_every_message_alike() {
    let said = Command::new("node")
        .arg("scripts/say-all.mjs")
        .current_dir(programs::root().join("ui"))
        .output()
        .unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let mut bundles: BTreeMap<String, FluentBundle<FluentResource>> = BTreeMap::new();
    let (mut lines, mut faults) = (0, Vec::new());
    for line in String::from_utf8(said.stdout).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (language, id) = (line["language"].as_str().unwrap(), line["id"].as_str().unwrap());
        let bundle = bundles
            .entry(language.to_owned())
            .or_insert_with(|| bundle(language));
        let mut arguments = FluentArgs::new();
        for (name, value) in line["values"].as_object().unwrap() {
            let value = value.as_f64().map_or_else(
                || FluentValue::from(value.as_str().unwrap().to_owned()),
                FluentValue::from,
            );
            arguments.set(name.clone(), value);
        }
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .unwrap();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        if text != line["text"].as_str().unwrap() {
            faults.push(format!("{language}: {id}: {text:?} here, {} there", line["text"]));
        }
        lines += 1;
    }
    assert!(lines > 1_000, "only {lines} lines");
    source::none(&faults, "messages that differ");
}
