//! Walks the main job in the real window, with pictures: `tour --out DIR [--lang L] [--theme T] [--size WxH]`. With
//! `--country CODE [--non-member]` it walks what the app explains, writes and follows up for a person there instead.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use support::country_tour::{self, Person};
use support::tour::{self, Options};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tour: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let (options, person) = options(std::env::args().skip(1))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let summary = match &person {
        Some(person) => runtime.block_on(country_tour::walk(&options, person))?,
        None => runtime.block_on(tour::walk(&options))?,
    };
    println!("{summary}");
    Ok(())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<(Options, Option<Person>)> {
    let mut out = None;
    let (mut language, mut theme, mut size) = (None, None, None);
    let (mut place, mut member) = (None, true);
    while let Some(name) = arguments.next() {
        if name == "--non-member" {
            member = false;
            continue;
        }
        let value = arguments
            .next()
            .with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--out" => out = Some(std::path::absolute(value)?),
            "--lang" => language = Some(value),
            "--theme" => theme = Some(value),
            "--country" => {
                let region = optout::region::Region::find(&value).with_context(|| {
                    format!("--country takes a code such as GB, DE-HH or US-CA, not {value}")
                })?;
                place = Some(region.code.to_owned());
            }
            "--size" => {
                let (width, height) = value.split_once('x').context("--size is WIDTHxHEIGHT")?;
                size = Some((width.parse()?, height.parse()?));
            }
            _ => bail!("unknown option {name}"),
        }
    }
    if !member && place.is_none() {
        bail!("--non-member needs --country");
    }
    let options = Options {
        out: out.context("--out DIR is needed")?,
        language,
        theme,
        size,
    };
    Ok((options, place.map(|place| Person { place, member })))
}
