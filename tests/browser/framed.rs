//! What holds on every page in a real browser: it shows nothing in a frame, turns no text into markup, and may use no sensitive feature.

use crate::browser::{Browser, visit, visit_as};
use crate::dist::{Site, sites};
use crate::engine::Profile;
use offerscope::route::Route;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

/// The file of every page; the app starts in all but the last two.
fn pages() -> Vec<String> {
    let routes = Route::pages().map(|route| route.href("") + "index.html");
    routes.chain(["404.html", "licenses.html"].map(str::to_owned)).collect()
}

/// The built site on a host that sends none of its headers, with a page of someone else that frames every page.
fn without_headers() -> Site {
    let built = &sites()[0];
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("without-headers");
    fs::remove_dir_all(&dir).ok();
    fs::create_dir_all(&dir).expect("a folder");
    for file in fs::read_dir(&built.dir).expect("dist/ is there").map(|file| file.expect("a file")) {
        if file.file_name() != "_headers" {
            let path = file.path().canonicalize().expect("it has a path");
            symlink(path, dir.join(file.file_name())).expect("a link to it");
        }
    }
    let frames: String =
        pages().iter().map(|page| format!("<iframe src=\"{}{page}\"></iframe>", built.base)).collect();
    fs::write(dir.join("_headers"), "").expect("no headers");
    fs::write(
        dir.join("frames.html"),
        format!("<!doctype html><title>Frames</title><link rel=icon href=\"data:,\">{frames}"),
    )
    .expect("a page");
    Site { dir, base: built.base.clone() }
}

#[test]
fn a_page_in_a_frame_shows_nothing_and_never_has() {
    // For each frame: whether it is hidden, what it says, whether the app is there, and how often it was painted with content.
    const FRAMES: &str = "return [...document.querySelectorAll('iframe')].map(({ contentDocument: page, contentWindow: { performance } }) =>
        [page.documentElement.hidden, page.body?.innerText ?? '', page.querySelectorAll('#app > *, button').length,
         performance.getEntriesByName('first-contentful-paint').length])";
    visit_as(Profile::Usual, &without_headers(), async |browser| {
        browser.open("frames.html").await;
        browser.ask_later::<Value>("setTimeout(arguments[0], 1000)").await;
        let frames: Vec<(bool, String, usize, usize)> = browser.ask(FRAMES, vec![]).await;
        assert_eq!(frames, vec![(true, String::new(), 0, 0); pages().len()]);

        browser.open("offers/").await;
        browser.live().await;
        let painted = "return performance.getEntriesByName('first-contentful-paint').length";
        assert_eq!(
            browser.ask::<usize>(painted, vec![]).await,
            1,
            "the same page outside of a frame is there"
        );
    });
}

async fn open_live(browser: &Browser<'_>, page: &str) {
    browser.open(page).await;
    if page.ends_with("index.html") {
        browser.live().await;
    }
}

#[test]
fn no_page_needs_to_turn_text_into_markup_and_none_may() {
    const TRIES: &str = "return [
        () => { document.createElement('p').innerHTML = 'text'; },
        () => { document.createElement('script').src = location.href; },
        () => trustedTypes.createPolicy('any', {}),
    ].filter(attempt => { try { attempt(); return true } catch { return false } }).length";
    visit(async |browser| {
        for page in pages() {
            open_live(browser, &page).await;
            assert_eq!(browser.troubles().await, [""; 0], "{page}");
            assert_eq!(browser.ask::<usize>(TRIES, vec![]).await, 0, "{page}");
            let troubles = browser.troubles().await;
            assert!(troubles.iter().all(|trouble| trouble.contains("rusted")), "{page}: {troubles:?}");
        }
    });
}

#[test]
fn no_page_may_use_a_feature_that_the_headers_deny_and_the_clipboard_can_be_written() {
    let headers = fs::read_to_string("dist/_headers").expect("dist/ is there");
    let rule = headers.lines().find_map(|line| line.strip_prefix("  Permissions-Policy: ")).expect("a rule");
    let denied: Vec<&str> = rule.split(", ").filter_map(|feature| feature.strip_suffix("=()")).collect();
    assert!(denied.len() >= 30, "{denied:?}");
    visit(async |browser| {
        browser.open("offers/").await;
        browser.live().await;
        let allowed: Vec<String> =
            browser.ask("return document.featurePolicy.allowedFeatures()", vec![]).await;
        let kept: Vec<_> =
            denied.iter().filter(|feature| allowed.iter().any(|one| one == *feature)).collect();
        assert!(kept.is_empty(), "denied and still allowed: {kept:?}");
        assert!(allowed.iter().any(|feature| feature == "clipboard-write"), "{allowed:?}");
    });
}
