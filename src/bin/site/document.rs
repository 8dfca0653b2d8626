//! Turns `index.html` into a page of the site, and reads back what a page refers to. Writes no file.

use crate::dist::Asset;
use crate::headers::POLICY;
use anyhow::{Result, anyhow, ensure};
use lol_html::{RewriteStrSettings, doc_comments, element, html_content::ContentType, rewrite_str};

/// The files every page shares.
pub(crate) struct Assets {
    pub(crate) styles: Asset,
    pub(crate) icon: Asset,
    pub(crate) guard: Asset,
    pub(crate) boot: Asset,
    pub(crate) glue: Asset,
    pub(crate) program: Asset,
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

/// The stylesheets that the shell links, in order.
pub(crate) fn stylesheets(shell: &str) -> Result<Vec<String>> {
    attributes(shell, &[("link[data-trunk][rel=css]", "href")])
}

/// Everything a document requests when it is opened with an empty cache.
pub(crate) fn requests(html: &str) -> Result<Vec<String>> {
    attributes(
        html,
        &[
            ("link[rel]", "href"),
            ("script[src]", "src"),
            ("link[data-wasm]", "href"),
            ("link[data-wasm]", "data-wasm"),
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
    let Assets { styles, icon, guard, boot, glue, program } = assets;
    let sheet = format!(r#"<link rel="stylesheet" href="{}" integrity="{}">"#, styles.url, styles.integrity);
    let mut styled = false;
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
        // Links of the shell itself are written from the site's root.
        element!("footer a[href^=\"/\"]", |el| {
            let page = el.get_attribute("href").unwrap_or_default();
            Ok(el.set_attribute("href", &format!("{base}{}", page.trim_start_matches('/')))?)
        }),
        element!("link[rel=icon]", |el| Ok(el.set_attribute("href", &icon.url)?)),
        element!("link[data-trunk]", |el| {
            // The joined sheet takes the place of the first.
            if el.get_attribute("rel").as_deref() == Some("css") && !std::mem::replace(&mut styled, true) {
                el.replace(&sheet, ContentType::Html);
            } else {
                el.remove();
            }
            Ok(())
        }),
        element!("link[data-wasm]", |el| {
            if !page.starts {
                el.remove();
            }
            el.set_attribute("href", &glue.url)?;
            el.set_attribute("integrity", &glue.integrity)?;
            el.set_attribute("data-wasm", &program.url)?;
            Ok(el.set_attribute("data-integrity", &program.integrity)?)
        }),
        element!("script:not([type])", |el| {
            el.set_attribute("src", &guard.url)?;
            Ok(el.set_attribute("integrity", &guard.integrity)?)
        }),
        element!("script[type=module]", |el| {
            if !page.starts {
                el.remove();
            }
            el.set_attribute("src", &boot.url)?;
            Ok(el.set_attribute("integrity", &boot.integrity)?)
        }),
        element!("#crash, #waiting, noscript", |el| {
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
    ensure!(styled, "the shell links no stylesheet");
    Ok(html.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect())
}
