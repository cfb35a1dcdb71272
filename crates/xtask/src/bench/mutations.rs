//! `cargo xtask bench mutations [--cases N] [--pages N] [--seed S]`: seeded changes of what is seen, against a truth
//! known by construction. First in memory, then as pages in the real engine. One wrong on or off is a failure.
//!
//! "Cannot tell" where the truth can still be seen is the price; the table says how high it is, for each kind.

mod pages;

use std::collections::BTreeMap;
use std::fs;
use std::process::{ExitCode, Stdio};

use crate::display::Display;
use crate::failure::Failure;
use crate::install::{self, Purpose};
use crate::{build, place, run};

/// Pages that are open at the same time: most of the time each waits for its own age.
const LANES: &str = "14";

#[derive(Debug)]
struct Order {
    cases: u64,
    pages: u64,
    seed: u64,
}

/// Runs both parts.
pub fn mutations(arguments: &[String]) -> Result<ExitCode, Failure> {
    let order = order(arguments)?;
    let in_memory = in_memory(&order)?;
    if order.pages == 0 {
        return Ok(ExitCode::from(u8::from(!in_memory)));
    }
    install::install(Purpose::Test)?;
    build::ui()?;
    build::all_with_automation()?;
    let in_engine = in_engine(&order)?;
    Ok(ExitCode::from(u8::from(!(in_memory && in_engine))))
}

fn order(arguments: &[String]) -> Result<Order, Failure> {
    let mut order = Order {
        cases: 100_000,
        pages: 1_000,
        seed: 1,
    };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let number = rest.next().and_then(|value| value.parse().ok());
        let place = match name.as_str() {
            "--cases" => &mut order.cases,
            "--pages" => &mut order.pages,
            "--seed" => &mut order.seed,
            _ => return Err(Failure::UnknownArgument(name.into())),
        };
        *place = number.ok_or(Failure::MissingArgument("a number"))?;
    }
    Ok(order)
}

/// The judge alone, by the example of `crates/optout`, built for speed.
fn in_memory(order: &Order) -> Result<bool, Failure> {
    println!("{} mutated snapshots, seed {}", order.cases, order.seed);
    let (cases, seed) = (order.cases.to_string(), order.seed.to_string());
    let mut command = run::cargo();
    command.args(["run", "--quiet", "--release", "--package", "default-off-optout"]);
    command.args(["--features", "mutation", "--example", "mutations", "--"]);
    // The day is that of the shipped recipe's proof: the run is the same on any day.
    Ok(run::status(command.args([&cases, &seed, "2026-11-22"]))?.success())
}

#[derive(Debug, Default)]
struct Tally {
    cases: u64,
    wrong: u64,
    tellable: u64,
    untold: u64,
}

fn in_engine(order: &Order) -> Result<bool, Failure> {
    println!(
        "\n{} mutated pages in the real engine, seed {}",
        order.pages, order.seed
    );
    let folder = place::PrivateFolder::new()?;
    let mut kinds = BTreeMap::new();
    let mut dice = pages::Dice::new(order.seed);
    for number in 0..order.pages {
        let page = pages::page(number, &mut dice);
        let name = format!("{number:05}");
        let case = folder.inside(&name)?;
        for (file, text) in [("page.html", &page.html), ("case.toml", &page.case)] {
            let path = case.join(file);
            fs::write(&path, text).map_err(|source| Failure::File { path, source })?;
        }
        kinds.insert(name, page);
    }
    let display = Display::start()?;
    let mut reader = display.command(place::built("read-pages"));
    reader.arg(folder.path()).args(["--json", "--lanes", LANES]);
    reader.stdin(Stdio::null()).stderr(Stdio::null());
    eprintln!("$ {}", run::line(&reader));
    let output = reader.output().map_err(|source| Failure::Start {
        program: "read-pages".into(),
        source,
    })?;
    let text = String::from_utf8_lossy(&output.stdout);

    let mut table: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut all = Tally::default();
    for line in text.lines() {
        let (Some(name), Some(outcome)) = (field(line, "case"), field(line, "outcome")) else {
            continue;
        };
        let Some(page) = kinds.get(name) else { continue };
        let answered = matches!(outcome, "on" | "off");
        let wrong = answered && page.truth != Some(outcome);
        if wrong {
            println!("WRONG {name} {:?}: {outcome}, truth {:?}", page.kinds, page.truth);
            println!("{}", page.html);
        }
        for tally in [table.entry(page.kinds[0]).or_default(), &mut all] {
            tally.cases += 1;
            tally.wrong += u64::from(wrong);
            tally.tellable += u64::from(page.truth.is_some());
            tally.untold += u64::from(page.truth.is_some() && !answered);
        }
    }
    println!(
        "{:<44} {:>7} {:>6} {:>9} {:>12}",
        "first mutation", "cases", "wrong", "can tell", "cannot tell"
    );
    for (kind, tally) in &table {
        line(kind, tally);
    }
    line("all", &all);
    if all.cases != order.pages {
        println!("only {} of {} pages were read", all.cases, order.pages);
    }
    Ok(all.wrong == 0 && all.cases == order.pages)
}

fn line(kind: &str, tally: &Tally) {
    let permille = (tally.untold * 1000).checked_div(tally.tellable);
    let price = permille.map_or_else(|| "-".to_owned(), |p| format!("{}.{} %", p / 10, p % 10));
    println!(
        "{kind:<44} {:>7} {:>6} {:>9} {price:>12}",
        tally.cases, tally.wrong, tally.tellable
    );
}

/// A text field of a line of JSON that holds no escapes in it.
fn field<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let rest = line.split_once(&format!("\"{name}\":\""))?.1;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_name() {
        let line = r#"{"case":"00012","outcome":"off","reason":null}"#;
        assert_eq!(field(line, "case"), Some("00012"));
        assert_eq!(field(line, "outcome"), Some("off"));
        assert_eq!(field(line, "reason"), None);
    }

    #[test]
    fn the_same_seed_gives_the_same_pages_and_every_kind_comes_first_somewhere() {
        let run = |seed| {
            let mut dice = pages::Dice::new(seed);
            (0..200).map(|n| pages::page(n, &mut dice)).collect::<Vec<_>>()
        };
        let (once, twice, other) = (run(1), run(1), run(2));
        assert!(
            once.iter()
                .zip(&twice)
                .all(|(a, b)| a.html == b.html && a.case == b.case)
        );
        assert!(once.iter().zip(&other).any(|(a, b)| a.html != b.html));
        for kind in pages::kinds() {
            assert!(once.iter().any(|page| page.kinds[0] == kind), "{kind}");
        }
        assert!(once.iter().filter(|page| page.truth.is_some()).count() > 60);
    }
}
