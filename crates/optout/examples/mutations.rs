//! Runs seeded mutations of what was seen and prints a table: `mutations CASES SEED YYYY-MM-DD`. Exit code 1 when
//! one was read wrongly. `cargo xtask bench mutations` runs it and adds pages in the real engine.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool

use std::process::ExitCode;

use optout::{
    mutation::{Tally, run},
    recipe::Recipe,
};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cases, seed, today] = arguments.as_slice() else {
        eprintln!("use: mutations CASES SEED YYYY-MM-DD");
        return ExitCode::from(2);
    };
    let (Ok(cases), Ok(seed), Ok(today)) = (cases.parse(), seed.parse(), today.parse()) else {
        eprintln!("use: mutations CASES SEED YYYY-MM-DD");
        return ExitCode::from(2);
    };
    let recipe = match Recipe::shipped() {
        Ok(recipe) => recipe,
        Err(error) => {
            eprintln!("mutations: {error}");
            return ExitCode::from(2);
        }
    };
    let run = run(cases, seed, &recipe, today);
    let mut all = Tally::default();
    println!(
        "{:<44} {:>7} {:>6} {:>9} {:>12}",
        "first mutation", "cases", "wrong", "can tell", "cannot tell"
    );
    for (kind, tally) in &run.kinds {
        line(kind, tally);
        all.cases += tally.cases;
        all.wrong += tally.wrong;
        all.tellable += tally.tellable;
        all.untold += tally.untold;
    }
    line("all", &all);
    println!("\"can tell\": the truth can still be seen; of these, so many per cent got \"cannot tell\".");
    for wrong in &run.wrong {
        println!("WRONG {wrong}");
    }
    ExitCode::from(u8::from(all.wrong > 0))
}

fn line(kind: &str, tally: &Tally) {
    let price = 100.0 * tally.untold as f64 / tally.tellable.max(1) as f64;
    let price = if tally.tellable == 0 {
        "-".to_owned()
    } else {
        format!("{price:.1} %")
    };
    println!(
        "{kind:<44} {:>7} {:>6} {:>9} {price:>12}",
        tally.cases, tally.wrong, tally.tellable
    );
}
