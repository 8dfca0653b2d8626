//! The host tool that builds `dist/` and serves it as a static host would. No part of it reaches the browser.

mod bind;
mod bundle;
mod compile;
mod crates;
mod dist;
mod document;
mod finish;
mod headers;
mod licenses;
mod loader;
mod names;
mod optimize;
mod sbom;
mod serve;
mod shorten;
mod sizes;

use anyhow::{Context, Result, bail};
use lexopt::{Arg, ValueExt};
use std::path::PathBuf;

const USAGE: &str = "site build  [--dir dist]                compile, split and optimize the app, then finish
site finish [--dir dist]                make the site of the last build; PUBLIC_URL is its base
site serve  [--port 8080] [--dir dist]  serve it on loopback; port 0 takes any
site sizes  [--dir dist]                what a first visit and each part weigh, against the budgets
site node   FILE.wasm                   run a program of ours on Node";

fn main() -> Result<()> {
    let (mut command, mut file, mut port) = (None, None, 8080);
    let mut dir = PathBuf::from("dist");
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("dir") => dir = args.value()?.into(),
            Arg::Long("port") => port = args.value()?.parse()?,
            // What `cargo bench` passes to each bench.
            Arg::Long("bench") => {}
            Arg::Value(value) if command.is_none() => command = Some(value.string()?),
            Arg::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            _ => bail!("{}\n{USAGE}", arg.unexpected()),
        }
    }
    let base = std::env::var("PUBLIC_URL").unwrap_or_default();
    match command.as_deref() {
        Some("build") => bundle::build().and_then(|()| finish::finish(&dir, &base)),
        Some("finish") => finish::finish(&dir, &base),
        Some("serve") => serve::serve(&dir, port),
        Some("sizes") => sizes::sizes(&dir),
        Some("node") => bind::run_on_node(&file.context(USAGE)?),
        _ => bail!("{USAGE}"),
    }
}
