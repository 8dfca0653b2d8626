//! Turns the shell that Trunk staged into a page of the site, and reads back what a page refers to. Writes no file.

use crate::dist::Asset;
use crate::headers::POLICY;
use anyhow::{Result, anyhow};
use lol_html::{RewriteStrSettings, doc_comments, element, html_content::ContentType, rewrite_str};

/// The files every page shares.
pub(crate) struct Assets {
    pub(crate) styles: Asset,
    /// The stylesheets that come with the programs that answer, by their names.
    pub(crate) later: Vec<(&'static str, Asset)>,
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

/// The addresses of the stylesheets that come with a program, in order.
pub(crate) fn later_stylesheets(html: &str, program: &str) -> Result<Vec<String>> {
    attributes(html, &[(&format!("link[data-later][data-program={program}]"), "href")])
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

/// The programs that one page alone asks for: their links stand there, where they weigh on no other page.
const PAGES_OWN: [&str; 2] = ["fit", "negotiate"];

/// A page with the links of the programs that answer it.
fn with_links(content: &str, assets: &Assets) -> Result<String> {
    PAGES_OWN.iter().try_fold(content.to_owned(), |content, own| with_links_of(&content, assets, own))
}

fn with_links_of(content: &str, assets: &Assets, own: &str) -> Result<String> {
    let later =
        |name: &str| assets.later.iter().find(|(program, _)| *program == name).map(|(_, sheet)| sheet);
    let program = assets.programs.iter().find(|program| program.name == own);
    let (Some(Program { name, glue, wasm }), Some(sheet)) = (program, later(own)) else {
        return Err(anyhow!("{own} is not built"));
    };
    let links = format!(
        r#"<link data-program="{name}" href="{}" integrity="{}" data-wasm="{}" data-integrity="{}"><link data-program="{name}" href="{}" integrity="{}">"#,
        glue.url, glue.integrity, wasm.url, wasm.integrity, sheet.url, sheet.integrity
    );
    let place = element!(format!("[data-answers={own}]"), |el| {
        el.after(&links, ContentType::Html);
        Ok(())
    });
    Ok(rewrite_str(content, RewriteStrSettings::new().append_element_content_handler(place))?)
}

/// The shell with its page in it, its policy first, one stylesheet, and every file under its hash.
pub(crate) fn render(shell: &str, base: &str, assets: &Assets, page: &Page) -> Result<String> {
    let content = with_links(page.content, assets)?;
    let (mut styled, mut later) = (false, Vec::new());
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
            let name = el.get_attribute("data-program").unwrap_or_default();
            let Some((_, sheet)) = assets.later.iter().find(|(program, _)| *program == name) else {
                return Err(format!("the shell names a sheet that is not joined: {name:?}").into());
            };
            if !page.starts || PAGES_OWN.contains(&name.as_str()) || later.contains(&name) {
                el.remove();
            }
            later.push(name);
            el.remove_attribute("data-later");
            el.set_attribute("href", &sheet.url)?;
            Ok(el.set_attribute("integrity", &sheet.integrity)?)
        }),
        element!("link[data-wasm]", |el| {
            let name = el.get_attribute("data-program");
            if !page.starts || name.as_deref().is_some_and(|name| PAGES_OWN.contains(&name)) {
                el.remove();
            }
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
            el.set_inner_content(&content, ContentType::Html);
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
