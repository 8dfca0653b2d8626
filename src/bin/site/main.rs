//! The host tool that makes `dist/` of what Trunk built and serves it as a static host would. No part of it reaches the browser.

mod dist;
mod document;
mod finish;
mod headers;
mod minify;
mod names;
mod serve;
mod sizes;

use anyhow::{Result, bail};
use lexopt::{Arg, ValueExt};
use std::path::PathBuf;

const USAGE: &str = "site finish [--stage target/stage] [--dir dist]   make dist/ of the staged build; PUBLIC_URL is its base
site serve  [--port 8080] [--dir dist]            serve it on loopback; port 0 takes any
site sizes  [--dir dist]                          what a cold visit to /offers/ transfers, against the budget";

fn main() -> Result<()> {
    let (mut command, mut port) = (None, 8080);
    let (mut stage, mut dir) = (PathBuf::from("target/stage"), PathBuf::from("dist"));
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("stage") => stage = args.value()?.into(),
            Arg::Long("dir") => dir = args.value()?.into(),
            Arg::Long("port") => port = args.value()?.parse()?,
            Arg::Value(value) if command.is_none() => command = Some(value.string()?),
            _ => bail!("{}\n{USAGE}", arg.unexpected()),
        }
    }
    match command.as_deref() {
        Some("finish") => finish::finish(&stage, &dir, &std::env::var("PUBLIC_URL").unwrap_or_default()),
        Some("serve") => serve::serve(&dir, port),
        Some("sizes") => sizes::sizes(&dir),
        _ => bail!("{USAGE}"),
    }
}
