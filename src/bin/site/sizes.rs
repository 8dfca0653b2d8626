//! Weighs what a cold visit to the offers page transfers, and fails over the budget.

use crate::{dist::beside, document};
use anyhow::{Context, Result, ensure};
use offerscope::route::Route;
use std::{fs, path::Path};

/// What a cold visit may transfer, as brotli bodies. Whatever does not fit belongs to a program that is fetched when it is asked for.
const BUDGET: u64 = 150_000;

pub(crate) fn sizes(dir: &Path) -> Result<()> {
    let page = format!("{}/index.html", Route::Offers.folder());
    let html =
        fs::read_to_string(dir.join(&page)).with_context(|| format!("no site in {}", dir.display()))?;
    let base = document::base(&html)?;
    let mut total = (0, 0);
    println!("{:>9} {:>9}  a cold visit to {}", "bytes", "brotli", Route::Offers.href(&base));
    for file in [page].into_iter().chain(document::requests(&html)?) {
        let path = dir.join(file.strip_prefix(&base).unwrap_or(&file));
        let raw = fs::metadata(&path).with_context(|| format!("{file} is missing"))?.len();
        let packed = fs::metadata(beside(&path)).map_or(raw, |packed| packed.len());
        println!("{raw:>9} {packed:>9}  {file}");
        total = (total.0 + raw, total.1 + packed);
    }
    println!("{:>9} {:>9}  in all, of at most {BUDGET}", total.0, total.1);
    ensure!(total.1 <= BUDGET, "{} bytes over the budget", total.1 - BUDGET);
    Ok(())
}
