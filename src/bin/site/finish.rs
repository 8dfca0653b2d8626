//! Makes `dist/` of the staged build: a real file for every page, each asset under its hash, the headers beside them.

use crate::dist::Dist;
use crate::document::{self, Assets, Page, Program};
use crate::headers;
use crate::minify::minify;
use crate::names;
use anyhow::{Context, Result};
use offerscope::{page::prerender::prerender, route::Route};
use std::{fs, path::Path};

pub(crate) fn finish(stage: &Path, dir: &Path, public_url: &str) -> Result<()> {
    let staged = |name: &str| {
        let path = stage.join(name);
        fs::read(&path).with_context(|| format!("{} is missing: run `make build`", path.display()))
    };
    let shell = String::from_utf8(staged("index.html")?)?;
    let dist = Dist::create(dir, public_url)?;
    let base = dist.base.as_str();

    let joined = |sheets: Vec<String>| -> Result<Vec<u8>> {
        let sheets = sheets.iter().map(|sheet| staged(sheet.trim_start_matches('/')));
        minify(&sheets.collect::<Result<Vec<_>>>()?.concat(), "css")
    };
    let program = |name, file: &str| -> Result<Program> {
        let (glue, wasm) = (staged(&format!("{file}.js"))?, staged(&format!("{file}_bg.wasm"))?);
        let (glue, wasm) = names::counted(&glue, &wasm);
        let glue = dist.asset(file, "js", &minify(&glue, "js")?)?;
        Ok(Program { name, glue, wasm: dist.asset(file, "wasm", &wasm)? })
    };
    let later = |name: &'static str| -> Result<_> {
        Ok((name, dist.asset(name, "css", &joined(document::later_stylesheets(&shell, name)?)?)?))
    };
    let assets = Assets {
        styles: dist.asset("offerscope", "css", &joined(document::stylesheets(&shell)?)?)?,
        later: vec![later("depth")?, later("fit")?, later("negotiate")?],
        icon: dist.asset("icon", "svg", &staged("icon.svg")?)?,
        boot: dist.asset("boot", "js", &minify(&staged("boot.js")?, "js")?)?,
        programs: vec![
            program("app", "offerscope")?,
            program("depth", "depth")?,
            program("fit", "fit")?,
            program("negotiate", "negotiate")?,
        ],
    };

    // Levels is also the front page.
    let pages = Route::pages().map(|route| (format!("{}/index.html", route.folder()), route));
    for (path, route) in pages.chain([("index.html".to_owned(), Route::default())]) {
        let content = rendered(base, route)?;
        let page =
            Page { title: route.title(), description: route.description(), content: &content, starts: true };
        dist.write(path, document::render(&shell, base, &assets, &page)?.as_bytes())?;
    }
    let content = not_found(base);
    let page = Page {
        title: "No such page · Offerscope",
        description: "There is no page at this address.",
        content: &content,
        starts: false,
    };
    dist.write("404.html", document::render(&shell, base, &assets, &page)?.as_bytes())?;
    dist.write("robots.txt", b"User-agent: *\nAllow: /\n")?;
    // Read by hosts, never sent: it needs no brotli form.
    Ok(fs::write(dir.join("_headers"), headers::write(base))?)
}

fn rendered(base: &str, route: Route) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, prerender(base, route)))
}

/// The page for addresses that are none: plain links, no script.
fn not_found(base: &str) -> String {
    let links =
        Route::ALL.map(|route| format!("<li><a href=\"{}\">{}</a></li>", route.href(base), route.name()));
    format!(
        "<main><h1>There is no page here</h1><p>These are the pages:</p><ul>{}</ul></main>",
        links.concat()
    )
}
