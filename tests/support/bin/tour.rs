//! Walks the main job in the real window, with pictures: `tour --out DIR [--lang L] [--theme T] [--size WxH]`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
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
    let options = options(std::env::args().skip(1))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let summary = runtime.block_on(tour::walk(&options))?;
    println!("{summary}");
    Ok(())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options> {
    let mut out = None;
    let (mut language, mut theme, mut size) = (None, None, None);
    while let Some(name) = arguments.next() {
        let value = arguments
            .next()
            .with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--out" => out = Some(std::path::absolute(value)?),
            "--lang" => language = Some(value),
            "--theme" => theme = Some(value),
            "--size" => {
                let (width, height) = value.split_once('x').context("--size is WIDTHxHEIGHT")?;
                size = Some((width.parse()?, height.parse()?));
            }
            _ => bail!("unknown option {name}"),
        }
    }
    Ok(Options {
        out: out.context("--out DIR is needed")?,
        language,
        theme,
        size,
    })
}
