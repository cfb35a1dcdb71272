//! The small program behind `cargo xtask facts` and `cargo xtask deadline`, run as anybody would run it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_optout-brief"))
        .args(arguments)
        .output()
        .unwrap()
}

fn answer(line: &str) -> Value {
    let mut arguments: Vec<_> = line.split(' ').collect();
    arguments.push("--json");
    let output = run(&arguments);
    assert!(
        output.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn every_rule_of_a_law_or_a_place_gives_its_dates() {
    for (line, rule, by, working_day, kind) in [
        ("gdpr", "gdpr", "2026-02-28", "2026-03-02", "answer"),
        ("DE-BY", "gdpr", "2026-02-28", "2026-03-02", "answer"),
        ("uk", "uk", "2026-02-28", "2026-03-02", "answer"),
        ("gb", "uk", "2026-02-28", "2026-03-02", "answer"),
        (
            "uk-complaint",
            "uk_complaint",
            "2026-03-02",
            "2026-03-02",
            "acknowledgement",
        ),
        ("ch", "switzerland", "2026-03-02", "2026-03-02", "yardstick"),
        ("ca", "canada", "2026-03-02", "2026-03-02", "yardstick"),
        ("ca-qc", "quebec", "2026-03-02", "2026-03-02", "yardstick"),
        ("br", "brazil", "2026-02-15", "2026-02-16", "yardstick"),
        ("us-ca", "california", "2026-03-17", "2026-03-17", "yardstick"),
        ("hk", "hong_kong", "2026-03-12", "2026-03-12", "yardstick"),
        ("pdpo", "hong_kong", "2026-03-12", "2026-03-12", "yardstick"),
        ("CCPA", "california", "2026-03-17", "2026-03-17", "yardstick"),
        ("au", "ask_again", "2026-03-02", "2026-03-02", "ask_again"),
        ("in", "ask_again", "2026-03-02", "2026-03-02", "ask_again"),
        ("none", "ask_again", "2026-03-02", "2026-03-02", "ask_again"),
        ("us", "ask_again", "2026-03-02", "2026-03-02", "ask_again"),
    ] {
        let said = answer(&format!("deadline --rule {line} --received 2026-01-31"));
        assert_eq!(
            (&said["rule"], &said["by"], &said["by_working_day"], &said["kind"]),
            (&rule.into(), &by.into(), &working_day.into(), &kind.into()),
            "{line}"
        );
        assert!(
            said["source"]["provision"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
    }
}

#[test]
fn the_members_own_holidays_the_extension_and_the_acknowledgement_are_told() {
    let said = answer("deadline --rule gdpr --received 2026-12-06 --country DE-BY --today 2027-01-01");
    assert_eq!(said["by_working_day"], "2027-01-06");
    assert_eq!(said["in_your_country"]["by_working_day"], "2027-01-07");
    assert_eq!(said["standing"]["standing"], "soon");
    let said = answer("deadline --rule gdpr --received 2026-01-31 --extended 2026-02-20");
    assert_eq!(
        (&said["by"], &said["extension"]["outcome"]),
        (&"2026-04-30".into(), &"granted".into())
    );
    let said = answer("deadline --rule uk --received 2026-06-19");
    assert_eq!(said["acknowledge_by"], "2026-07-19");
    assert_eq!(said["acknowledge_by_working_day"], "2026-07-20");
    assert_eq!(
        answer("deadline --rule uk --received 2026-06-18")["acknowledge_by"],
        Value::Null
    );
}

#[test]
fn a_place_is_told_with_its_rights_authority_facts_and_exposure() {
    let said = answer(
        "facts --country GB --today 2026-11-22 --joined 2020-05 --past-country DE --moved 2025-01 --first-on 2026-01-02 \
         --off-confirmed 2026-11-22 --received 2026-06-30",
    );
    assert_eq!(said["controller"], "linkedin_corporation");
    assert_eq!(said["authority"]["region"], "GB");
    assert_eq!(said["lead_authority"], Value::Null);
    assert_eq!(said["exposure"]["days"]["least"], 384);
    assert_eq!(said["exposure"]["state"], "ended");
    assert_eq!(said["answer_due"]["by"], "2026-07-30");
    for fact in said["facts"].as_array().unwrap() {
        assert!(
            fact["text"].as_str().is_some_and(|text| text.len() > 10),
            "{fact}"
        );
        assert!(
            fact["sources"][0]["address"]
                .as_str()
                .is_some_and(|address| address.starts_with("http"))
        );
    }
    let said = answer("facts --country DE --today 2026-11-22");
    assert_eq!(said["authorities_by_part"].as_array().unwrap().len(), 16);
}

#[test]
fn a_place_that_is_not_said_has_no_dates_of_its_own() {
    for (line, least) in [
        ("facts --country ZZ --today 2026-11-22", 0),
        (
            "facts --country ZZ --past-country US --moved 2025-05-28 --today 2026-11-22",
            252,
        ),
        (
            "facts --country ZZ --past-country JP --moved 2025-05-28 --today 2026-11-22",
            0,
        ),
    ] {
        let said = answer(line);
        assert_eq!(
            (
                &said["exposure"]["state"],
                &said["exposure"]["partly_unknown"],
                &said["exposure"]["days"]["least"]
            ),
            (&"not_known".into(), &true.into(), &least.into()),
            "{line}"
        );
        assert_eq!(said["windows"], Value::Array(Vec::new()), "{line}");
    }
    let said = answer("facts --country FR --past-country ZZ --moved 2026-01-01 --today 2026-11-22");
    assert_eq!(
        (
            &said["exposure"]["days"]["most"],
            &said["exposure"]["partly_unknown"]
        ),
        (&325.into(), &true.into())
    );
}

#[test]
fn what_is_no_question_is_refused_with_exit_2_and_a_reason() {
    for line in [
        "",
        "weather",
        "deadline",
        "deadline --rule gdpr",
        "deadline --rule law --received 2026-01-31",
        "deadline --rule gdpr --received 2026-02-29",
        "deadline --rule gdpr --received 20260131",
        "deadline --rule gdpr --received 2026-01-31T10:00",
        "deadline --rule gdpr --received 0026-01-31",
        "deadline --rule gdpr --received 2026-01-31 --country XX",
        "deadline --rule gdpr --received 2026-01-31 --received 2026-01-31",
        "deadline --rule gdpr --received",
        "deadline --rule --received 2026-01-31",
        "deadline --rule gdpr --received 2026-01-31 extra",
        "facts --today 2026-11-22",
        "facts --country DE",
        "facts --country Germany --today 2026-11-22",
        "facts --country DE --today 2026-11-22 --moved 2025",
        "facts --country DE --today 2026-11-22 --past-country US",
        "facts --country DE --today 2026-11-22 --joined soon",
        "facts --country DE --today 2026-11-22 --off-confirmed 2026-11-23",
        "facts --country DE --today 2026-11-22 --off-confirmed 2026-11-20 --off-told 2026-11-20",
        "facts --country DE --today 2026-11-22 --first-on 2026-11-21 --off-confirmed 2026-11-20",
        "facts --country US-CA --today 2025-11-04 --off-told 2024-12-15 --on-again 2025-07-20 --first-on 2025-01-05",
        "facts --country DE --today 2026-11-22 --joined 0000",
        "facts --country DE --today 2026-11-22 --joined 1700",
        "facts --country DE --today 2026-11-22 --past-country US --moved 1700",
        "deadline --rule XX --received 2026-01-31",
    ] {
        let arguments: Vec<_> = line.split_whitespace().collect();
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(output.stdout.is_empty() && output.stderr.len() > 10, "{line}");
    }
}

#[test]
fn a_date_that_cannot_be_is_refused_with_its_option_and_its_day() {
    for (line, option, reason) in [
        (
            "deadline --rule gdpr --received 2027-01-01 --today 2026-11-22",
            "--received",
            "2027-01-01",
        ),
        (
            "deadline --rule gdpr --received 2026-11-01 --extended 2026-11-25 --today 2026-11-22",
            "--extended",
            "2026-11-25",
        ),
        (
            "deadline --rule gdpr --received 2026-02-01 --extended 2026-01-31",
            "--extended",
            "2026-01-31",
        ),
        (
            "facts --country FR --today 2026-11-22 --received 2027-05-05",
            "--received",
            "2027-05-05",
        ),
        (
            "facts --country FR --today 2026-11-22 --joined 2027",
            "--joined",
            "2027",
        ),
        (
            "facts --country FR --today 2026-11-22 --past-country US --moved 2026-12",
            "--moved",
            "2026-12",
        ),
        (
            "facts --country FR --today 2026-11-22 --first-on 2026-11-23",
            "--first-on",
            "2026-11-23",
        ),
        (
            "facts --country FR --today 2026-11-22 --off-told 2026-11-23",
            "--off-told",
            "2026-11-23",
        ),
        (
            "facts --country FR --today 2026-11-22 --off-seen 2026-11-20 --on-again 2026-11-23",
            "--on-again",
            "2026-11-23",
        ),
        (
            "facts --country FR --today 2026-11-22 --joined 2002",
            "--joined",
            "from 2003 on",
        ),
        (
            "facts --country FR --today 2026-11-22 --joined 0000",
            "--joined",
            "from 2003 on",
        ),
        (
            "facts --country FR --today 2026-11-22 --received 2026-02-31",
            "--received",
            "a day of the calendar",
        ),
    ] {
        let output = run(&line.split(' ').collect::<Vec<_>>());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(said.contains(option) && said.contains(reason), "{line}: {said}");
    }
    let today = answer("deadline --rule gdpr --received 2026-11-22 --today 2026-11-22");
    assert_eq!(today["by"], "2026-12-22");
}

#[test]
fn a_request_from_before_the_rule_is_told_as_such() {
    for (rule, first) in [
        ("gdpr", "2018-05-25"),
        ("uk", "2018-05-25"),
        ("uk-complaint", "2026-06-19"),
        ("us-ca", "2020-01-01"),
        ("ca", "2001-01-01"),
        ("ca-qc", "1994-01-01"),
        ("br", "2020-09-18"),
        ("ch", "2023-09-01"),
        ("hk", "1996-12-20"),
    ] {
        let day: jiff::civil::Date = first.parse().unwrap();
        for (received, before) in [(day.yesterday().unwrap(), true), (day, false)] {
            let said = answer(&format!("deadline --rule {rule} --received {received}"));
            assert_eq!(said["before_the_rule_was_in_force"], before, "{rule} {received}");
        }
    }
    let said = answer("deadline --rule none --received 1990-01-01");
    assert_eq!(said["before_the_rule_was_in_force"], false);
}

#[test]
fn a_value_is_taken_in_either_case_and_with_spaces_around_it() {
    for (rule, received) in [
        ("ZZ", "2026-01-31"),
        ("zz", " 2026-01-31"),
        (" Gdpr ", "2026-01-31 "),
    ] {
        let output = run(&["deadline", "--rule", rule, "--received", received]);
        assert!(output.status.success(), "{rule}");
    }
    for country in ["ZZ", "zz", "de-by", " DE ", "uk"] {
        let output = run(&["facts", "--country", country, "--today", "2026-11-22 "]);
        assert!(output.status.success(), "{country}");
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused_with_a_reason() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let output = Command::new(env!("CARGO_BIN_EXE_optout-brief"))
        .args(["facts", "--country"])
        .arg(OsStr::from_bytes(b"D\xff"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("UTF-8") && !said.contains("panicked"), "{said}");
}

#[test]
fn without_json_each_line_is_one_value() {
    let output = run(&["deadline", "--rule", "gdpr", "--received", "2026-01-31"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.lines().all(|line| line.contains(": ")) && text.contains("\nby_working_day: 2026-03-02\n"),
        "{text}"
    );
}
