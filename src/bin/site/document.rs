//! Turns the shell that Trunk staged into a page of the site, and reads back what a page refers to. Writes no file.

use crate::dist::Asset;
use crate::headers::POLICY;
use anyhow::{Result, anyhow};
use lol_html::{RewriteStrSettings, doc_comments, element, html_content::ContentType, rewrite_str};

/// The files every page shares.
pub(crate) struct Assets {
    pub(crate) styles: Asset,
    /// The stylesheet that comes with the second program.
    pub(crate) later: Asset,
    pub(crate) icon: Asset,
    pub(crate) boot: Asset,
    pub(crate) programs: Vec<Program>,
}

/// A program that boot.js may start.
pub(crate) struct Program {
    /// What the shell calls it.
    pub(crate) name: &'static str,
    pub(crate) glue: Asset,
    pub(crate) wasm: Asset,
}

/// What differs from page to page.
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// The host-rendered page.
    pub(crate) content: &'a str,
    /// Whether the app takes over; the page for unknown addresses is plain.
    pub(crate) starts: bool,
}

/// The addresses of the stylesheets of a document, in order.
pub(crate) fn stylesheets(html: &str) -> Result<Vec<String>> {
    attributes(html, &[("link[rel=stylesheet]", "href")])
}

/// The addresses of the stylesheets that come later, in order.
pub(crate) fn later_stylesheets(html: &str) -> Result<Vec<String>> {
    attributes(html, &[("link[data-later]", "href")])
}

/// Everything a document requests when it is opened with an empty cache.
pub(crate) fn requests(html: &str) -> Result<Vec<String>> {
    attributes(
        html,
        &[
            ("link[rel]", "href"),
            ("script[src]", "src"),
            ("link[data-program=app]", "href"),
            ("link[data-program=app]", "data-wasm"),
            ("img[src]", "src"),
        ],
    )
}

/// The base address a document was made for.
pub(crate) fn base(html: &str) -> Result<String> {
    let found = attributes(html, &[("meta[name=offerscope-base]", "content")])?;
    found.into_iter().next().ok_or_else(|| anyhow!("the page names no offerscope-base"))
}

fn attributes(html: &str, wanted: &[(&str, &'static str)]) -> Result<Vec<String>> {
    let found = std::cell::RefCell::new(Vec::new());
    let mut settings = RewriteStrSettings::new();
    for &(selector, name) in wanted {
        let found = &found;
        settings = settings.append_element_content_handler(element!(selector, move |el| {
            found.borrow_mut().extend(el.get_attribute(name));
            Ok(())
        }));
    }
    rewrite_str(html, settings)?;
    Ok(found.into_inner())
}

/// The shell with its page in it, its policy first, one stylesheet, and every file under its hash.
pub(crate) fn render(shell: &str, base: &str, assets: &Assets, page: &Page) -> Result<String> {
    let (mut styled, mut later) = (false, !page.starts);
    let policy = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let handlers = vec![
        element!("head", |el| {
            el.prepend(&policy, ContentType::Html);
            Ok(())
        }),
        element!("title", |el| {
            el.set_inner_content(page.title, ContentType::Text);
            Ok(())
        }),
        element!("meta[name=description]", |el| Ok(el.set_attribute("content", page.description)?)),
        element!("meta[name=offerscope-base]", |el| Ok(el.set_attribute("content", base)?)),
        element!("link[rel=icon]", |el| Ok(el.set_attribute("href", &assets.icon.url)?)),
        element!("link[data-trunk]", |el| {
            el.remove();
            Ok(())
        }),
        element!("link[rel=stylesheet]", |el| {
            if std::mem::replace(&mut styled, true) {
                el.remove();
            }
            el.set_attribute("href", &assets.styles.url)?;
            Ok(el.set_attribute("integrity", &assets.styles.integrity)?)
        }),
        element!("link[data-later]", |el| {
            if std::mem::replace(&mut later, true) {
                el.remove();
            }
            el.set_attribute("href", &assets.later.url)?;
            Ok(el.set_attribute("integrity", &assets.later.integrity)?)
        }),
        element!("link[data-program]", |el| {
            if !page.starts {
                el.remove();
            }
            let name = el.get_attribute("data-program");
            let Some(program) = assets.programs.iter().find(|program| name.as_deref() == Some(program.name))
            else {
                return Err(format!("the shell names a program that is not built: {name:?}").into());
            };
            el.set_attribute("href", &program.glue.url)?;
            el.set_attribute("integrity", &program.glue.integrity)?;
            el.set_attribute("data-wasm", &program.wasm.url)?;
            Ok(el.set_attribute("data-integrity", &program.wasm.integrity)?)
        }),
        element!("script", |el| {
            if !page.starts {
                el.remove();
            }
            el.set_attribute("src", &assets.boot.url)?;
            Ok(el.set_attribute("integrity", &assets.boot.integrity)?)
        }),
        element!("#crash, #missing, #depth, noscript", |el| {
            if !page.starts {
                el.remove();
            }
            Ok(())
        }),
        element!("#app", |el| {
            el.set_inner_content(page.content, ContentType::Html);
            Ok(())
        }),
    ];
    let settings = RewriteStrSettings::new().append_document_content_handler(doc_comments!(|comment| {
        comment.remove();
        Ok(())
    }));
    let settings = handlers.into_iter().fold(settings, RewriteStrSettings::append_element_content_handler);
    let html = rewrite_str(shell, settings)?;
    Ok(html.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect())
}
