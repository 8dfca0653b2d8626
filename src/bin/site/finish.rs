//! Makes `dist/` of the built app: a real file for every page, each asset under its hash, the headers beside them.

use crate::dist::Dist;
use crate::document::{self, Assets, Page};
use crate::shorten::shortened;
use crate::{bundle, crates, headers, licenses, sbom};
use anyhow::{Context, Result};
use offerscope::{page::prerender::prerender, route::Route};
use std::{fs, path::Path};

pub(crate) fn finish(dir: &Path, public_url: &str) -> Result<()> {
    let read = |path: &str| fs::read(path).with_context(|| format!("{path} is missing"));
    let shell = String::from_utf8(read("index.html")?)?;
    let app = bundle::built()?;
    let dist = Dist::create(dir, public_url)?;
    let base = dist.base.as_str();

    let sheets =
        document::stylesheets(&shell)?.iter().map(|sheet| read(sheet)).collect::<Result<Vec<_>>>()?;
    let assets = Assets {
        styles: dist.asset("offerscope", "css", &shortened(&sheets.concat(), "css")?)?,
        icon: dist.asset("icon", "svg", &read("styles/icon.svg")?)?,
        guard: dist.asset("guard", "js", &shortened(&read("src/browser/guard.js")?, "js")?)?,
        boot: dist.asset("boot", "js", &shortened(&read("src/browser/boot.js")?, "js")?)?,
        glue: dist.asset("offerscope", "js", &app.glue)?,
        program: dist.asset("offerscope", "wasm", &app.main)?,
    };
    for (stem, bytes) in &app.chunks {
        dist.asset(stem, "wasm", bytes)?;
    }

    for route in Route::pages() {
        let path = route.href("") + "index.html";
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
    let crates = crates::shipped()?;
    let content = licenses::content(&crates, base)?;
    let page = Page {
        title: "Licenses · Offerscope",
        description: "The licenses of the code that Offerscope is made of.",
        content: &content,
        starts: false,
    };
    dist.write("licenses.html", document::render(&shell, base, &assets, &page)?.as_bytes())?;
    dist.write("sbom.json", sbom::json(&crates)?.as_bytes())?;
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
