//! Weighs what a first visit to each page transfers, and what each part of the app adds to it; fails over a budget.

use crate::dist::beside;
use crate::headers::ASSETS;
use crate::{bundle, document};
use anyhow::{Context, Result, ensure};
use offerscope::route::Route;
use std::{fs, path::Path};

/// What may be transferred, as brotli bodies: by a first visit to any page, and by all the wasm of the app together. The bar of all wasm was
/// 700,000 before the reader of letters, which weighs 107,000 and is fetched by a press, and the QR code came.
const VISIT: u64 = 200_000;
const WASM: u64 = 820_000;
/// What a part may add to a first visit.
const PARTS: [(&str, u64); 4] =
    [("results", 25_500), ("letter", 120_000), ("fit", 120_000), ("negotiate", 200_000)];

pub(crate) fn sizes(dir: &Path) -> Result<()> {
    let mut over = Vec::new();
    let mut weigh = |what: String, [bytes, packed]: [u64; 2], budget: Option<u64>| {
        let of = budget.map(|budget| format!(", of at most {budget}")).unwrap_or_default();
        println!("{bytes:>9} {packed:>9}  {what}{of}");
        if budget.is_some_and(|budget| packed > budget) {
            over.push(what);
        }
    };

    let (wasm, parts) = (programs(dir)?, bundle::parts()?);
    let of_part = |name: &str| {
        let files = parts.iter().filter(|part| part.name == name).flat_map(|part| &part.files);
        let own: Vec<_> = files.filter_map(|file| wasm.iter().find(|(stem, _)| stem == file)).collect();
        sum(own.into_iter().map(|(_, weight)| Ok(*weight)))
    };

    println!("{:>9} {:>9}  a first visit", "bytes", "brotli");
    for folder in Route::pages().map(|route| route.href("")) {
        let page = dir.join(&folder).join("index.html");
        let html = fs::read_to_string(&page).with_context(|| format!("no site in {}", dir.display()))?;
        let base = document::base(&html)?;
        let files = document::requests(&html)?;
        let files = files.iter().map(|file| weight(&dir.join(file.strip_prefix(&base).unwrap_or(file))));
        weigh(format!("{base}{folder}"), sum([weight(&page)].into_iter().chain(files))?, Some(VISIT));
    }

    println!("{:>9} {:>9}  a file", "bytes", "brotli");
    for (stem, weight) in &wasm {
        weigh(stem.clone(), *weight, None);
    }
    weigh("all wasm".to_owned(), sum(wasm.iter().map(|(_, weight)| Ok(*weight)))?, Some(WASM));

    println!("{:>9} {:>9}  a part, besides a first visit", "bytes", "brotli");
    for part in &parts {
        let budget = PARTS.iter().find(|(name, _)| *name == part.name).map(|&(_, budget)| budget);
        weigh(format!("{} ({})", part.name, part.files.join(", ")), of_part(&part.name)?, budget);
    }
    ensure!(over.is_empty(), "over the budget: {}", over.join(", "));
    Ok(())
}

/// The programs of a site: the stem and weight of each.
fn programs(dir: &Path) -> Result<Vec<(String, [u64; 2])>> {
    let mut found = Vec::new();
    for file in fs::read_dir(dir.join(ASSETS))? {
        let path = file?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()?.rsplit_once('-'));
        if let (Some((stem, _)), Some("wasm")) = (stem, path.extension().and_then(|kind| kind.to_str())) {
            found.push((stem.to_owned(), weight(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// The bytes of a file, plain and as they travel.
fn weight(path: &Path) -> Result<[u64; 2]> {
    let plain = fs::metadata(path).with_context(|| format!("{} is missing", path.display()))?.len();
    Ok([plain, fs::metadata(beside(path)).map_or(plain, |packed| packed.len())])
}

fn sum(weights: impl Iterator<Item = Result<[u64; 2]>>) -> Result<[u64; 2]> {
    weights.into_iter().try_fold([0, 0], |[bytes, packed], weight| {
        let [more, more_packed] = weight?;
        Ok([bytes + more, packed + more_packed])
    })
}
