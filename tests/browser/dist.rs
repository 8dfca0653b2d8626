//! The files of `dist/`, and of a second build below a sub-path: nothing inline, nothing foreign, every link and hash true.

use crate::host::site;
use base64::{Engine, prelude::BASE64_STANDARD};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use offerscope::route::Route;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A built site.
pub(crate) struct Site {
    pub(crate) dir: PathBuf,
    pub(crate) base: String,
}

/// `dist/` as it lies, and the same build finished for a sub-path.
pub(crate) fn sites() -> &'static [Site] {
    static SITES: OnceLock<Vec<Site>> = OnceLock::new();
    SITES.get_or_init(|| {
        let below = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("below");
        let finished =
            site().args(["finish", "--dir"]).arg(&below).env("PUBLIC_URL", "/offerscope/").status();
        assert!(finished.expect("the site tool starts").success(), "no build: run `make build`");
        let mut dist = Site { dir: "dist".into(), base: String::new() };
        dist.base = dist.all("meta[name=offerscope-base]", "content", "index.html").remove(0);
        vec![dist, Site { dir: below, base: "/offerscope/".to_owned() }]
    })
}

impl Site {
    fn read(&self, file: &str) -> String {
        let path = self.dir.join(file);
        fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{} is missing: run `make build`", path.display()))
    }

    /// The values of an attribute on all elements a selector finds in a page.
    pub(crate) fn all(&self, selector: &str, attribute: &'static str, page: &str) -> Vec<String> {
        let found = RefCell::new(Vec::new());
        let collect = element!(selector, |el| {
            found.borrow_mut().extend(el.get_attribute(attribute));
            Ok(())
        });
        rewrite_str(&self.read(page), RewriteStrSettings::new().append_element_content_handler(collect))
            .expect("the page is HTML");
        found.into_inner()
    }

    /// The policy in the page's head.
    pub(crate) fn policy(&self) -> String {
        self.all("meta[http-equiv=Content-Security-Policy]", "content", "index.html").remove(0)
    }

    /// The file behind an address of the site; a folder's is its index.html.
    fn file(&self, address: &str) -> PathBuf {
        let below = address.strip_prefix(&self.base);
        let below = below.unwrap_or_else(|| panic!("{address} is not below {}", self.base));
        let below = below.split(['#', '?']).next().unwrap_or_default();
        self.dir.join(if below.is_empty() || below.ends_with('/') {
            format!("{below}index.html")
        } else {
            below.into()
        })
    }
}

/// Every page of every site, the one for unknown addresses among them.
fn each_page(check: impl Fn(&Site, &str)) {
    for site in sites() {
        for folder in ["", "levels/", "fit/", "offers/", "negotiate/", "how/"] {
            check(site, &format!("{folder}index.html"));
        }
        check(site, "404.html");
        check(site, "licenses.html");
    }
}

#[test]
fn every_route_is_a_real_page_with_its_own_title_and_one_heading() {
    for site in sites() {
        for route in Route::ALL {
            let page = route.href("") + "index.html";
            assert!(site.read(&page).contains(&format!("<title>{}</title>", route.title())), "{page}");
            assert_eq!(site.all("meta[name=description]", "content", &page), [route.description()]);
            assert_eq!(site.read(&page).matches("<h1").count(), 1, "{page}");
        }
    }
}

#[test]
fn nothing_runs_or_styles_inline() {
    each_page(|site, page| {
        let html = site.read(page);
        assert_eq!(html.matches("<script").count(), site.all("script[src]", "src", page).len(), "{page}");
        assert!(!html.contains("<style") && !html.contains("javascript:"), "{page}");
        let guilty = RefCell::new(Vec::new());
        let search = element!("*", |el| {
            let names = el.attributes().iter().map(lol_html::html_content::Attribute::name);
            guilty.borrow_mut().extend(names.filter(|name| name == "style" || name.starts_with("on")));
            Ok(())
        });
        rewrite_str(&html, RewriteStrSettings::new().append_element_content_handler(search)).expect("HTML");
        assert_eq!(guilty.into_inner(), [""; 0], "{page}");
    });
}

#[test]
fn the_policy_comes_first_allows_nothing_inline_and_equals_the_header() {
    each_page(|site, page| {
        assert!(site.read(page).contains("<head>\n<meta http-equiv=\"Content-Security-Policy\""), "{page}");
        let policy = site.policy();
        assert_eq!(site.all("meta[http-equiv=Content-Security-Policy]", "content", page), [policy.as_str()]);
        assert!(
            !policy.contains("unsafe-inline")
                && !policy.contains("'unsafe-eval'")
                && !policy.contains("http")
        );
        assert!(policy.starts_with("default-src 'none'; ") && policy.contains("connect-src 'self'"));
        assert!(policy.contains("require-trusted-types-for 'script'; trusted-types 'none'"));
        let header = format!("  Content-Security-Policy: {policy}; frame-ancestors 'none'\n");
        assert!(site.read("_headers").contains(&format!("{}*\n{header}", site.base)));
    });
}

#[test]
fn every_file_a_page_loads_is_ours_and_matches_its_integrity_and_its_name() {
    each_page(|site, page| {
        let loads = [
            ("link[rel=stylesheet]", "href", "integrity"),
            ("link[data-wasm]", "href", "integrity"),
            ("script", "src", "integrity"),
            ("link[data-wasm]", "data-wasm", "data-integrity"),
        ];
        for (selector, address, integrity) in loads {
            let addresses = site.all(selector, address, page);
            let promised = site.all(selector, integrity, page);
            assert_eq!(addresses.len(), promised.len(), "{page}: {selector}");
            for (address, promised) in addresses.iter().zip(promised) {
                assert_is_named_by_its_bytes(&site.file(address), &promised);
            }
        }
    });
}

fn assert_is_named_by_its_bytes(file: &Path, promised: &str) {
    let bytes = fs::read(file).unwrap_or_else(|_| panic!("{} is missing", file.display()));
    let hash = Sha256::digest(bytes);
    assert_eq!(promised, format!("sha256-{}", BASE64_STANDARD.encode(hash)), "{}", file.display());
    let short = format!("{:016x}", u64::from_be_bytes(hash[..8].try_into().expect("eight bytes")));
    assert!(file.to_string_lossy().contains(&short), "{} is not named by its bytes", file.display());
}

#[test]
fn the_glue_fetches_every_part_by_its_hash_and_with_its_integrity() {
    for site in sites() {
        let program = site.all("link[data-wasm]", "data-wasm", "index.html").remove(0);
        let glue = site.file(&site.all("link[data-wasm]", "href", "index.html").remove(0));
        let text = fs::read_to_string(&glue).expect("the glue is there");
        // Shortened: [["STEM","HASH"],…], one list for those fetched when first shown and those fetched ahead.
        let mut quoted = text
            .split("[[\"")
            .nth(1)
            .expect("the list of parts")
            .split("]]")
            .next()
            .expect("its end")
            .split('"');
        let folder = glue.parent().expect("a folder");
        let mut fetched = vec![site.file(&program)];
        // The address ends with the first bytes of the hash.
        while let (Some(stem), Some(hash)) = (quoted.next(), quoted.nth(1)) {
            let bytes = BASE64_STANDARD.decode(hash).expect("a hash");
            let short: String = bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            let file = folder.join(format!("{stem}-{short}.wasm"));
            assert_is_named_by_its_bytes(&file, &format!("sha256-{hash}"));
            fetched.push(file);
            quoted.next();
        }
        let files =
            fs::read_dir(folder).expect("the folder is there").map(|file| file.expect("a file").path());
        let mut programs: Vec<_> =
            files.filter(|file| file.extension().is_some_and(|kind| kind == "wasm")).collect();
        fetched.sort();
        programs.sort();
        assert_eq!(fetched, programs, "each is fetched once, and nothing else is");
        assert_eq!(text.matches(".wasm").count(), 1, "no address without a hash is left");
        assert_eq!(
            text.matches("{integrity:`sha256-").count(),
            1,
            "parts are fetched in one place, with their integrity"
        );
    }
}

#[test]
fn every_link_resolves_and_only_plain_links_leave_the_origin() {
    each_page(|site, page| {
        for (selector, name) in [("link", "href"), ("script", "src"), ("img", "src"), ("a", "href")] {
            for address in site.all(selector, name, page) {
                if selector == "a" && address.starts_with("https://") {
                    continue;
                }
                assert!(site.file(&address).is_file(), "{page} refers to {address}");
            }
        }
        let leaving = site.all("a[href^='https:']", "href", page).len();
        assert_eq!(site.all("a[href^='https:'][rel=noreferrer]", "href", page).len(), leaving, "{page}");
        assert_eq!(site.all("meta[name=referrer]", "content", page), ["no-referrer"], "{page}");
    });
}

#[test]
fn every_stylesheet_is_in_the_one_that_a_page_links_and_asks_nothing_of_elsewhere() {
    each_page(|site, page| {
        let sheets = site.all("link[rel=stylesheet]", "href", page);
        assert_eq!(sheets.len(), 1, "{page}");
        let joined = fs::read_to_string(site.file(&sheets[0])).expect("the sheet is there");
        assert!(!joined.contains("@import") && !joined.contains("url(http") && !joined.contains("url(//"));
        for sheet in fs::read_dir("styles").expect("styles/ is there") {
            let sheet = sheet.expect("a file").path();
            if sheet.extension().is_some_and(|kind| kind == "css") {
                // Minified, a sheet is known by its first class; the tokens and bare elements have none.
                let text = fs::read_to_string(&sheet).expect("a sheet");
                let first = text.lines().find_map(|line| line.trim_start().strip_prefix('.'));
                let class = first.map(|rest| {
                    rest.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).next()
                });
                if let Some(Some(class)) = class {
                    assert!(
                        joined.contains(&format!(".{class}")),
                        "index.html does not link {}",
                        sheet.display()
                    );
                }
            }
        }
    });
}

#[test]
fn a_page_that_starts_the_app_can_say_that_it_does_not_and_each_page_hides_in_a_frame_before_it_is_styled() {
    each_page(|site, page| {
        let starts = !["404.html", "licenses.html"].contains(&page);
        assert_eq!(site.all("script[type=module]", "src", page).len(), usize::from(starts), "{page}");
        let guard = site.all("script:not([type]):not([async]):not([defer])", "src", page);
        assert!(matches!(guard.as_slice(), [one] if one.contains("/guard-")), "{page}: {guard:?}");
        let html = site.read(page);
        assert!(html.find("/guard-") < html.find("rel=\"stylesheet\""), "{page}");
        for waits in ["#crash[role=alert][hidden]", "#waiting"] {
            assert_eq!(site.all(waits, "id", page).len(), usize::from(starts), "{page}: {waits}");
        }
    });
}

#[test]
fn a_first_visit_and_the_parts_of_the_app_stay_within_their_budgets() {
    for built in sites() {
        let weighed = site().args(["sizes", "--dir"]).arg(&built.dir).output().expect("the site tool starts");
        let report = String::from_utf8_lossy(&weighed.stdout);
        assert!(weighed.status.success(), "{report}{}", String::from_utf8_lossy(&weighed.stderr));
        for line in ["negotiate/, of at most 200000", "all wasm, of at most 820000"] {
            assert!(report.contains(line), "{report}");
        }
    }
}

#[test]
fn a_base_that_is_no_path_and_a_folder_that_is_no_site_are_refused() {
    let finish = |dir: &Path, base: &str| {
        let mut run = site();
        run.args(["finish", "--dir"]).arg(dir).env("PUBLIC_URL", base);
        run.output().expect("the site tool starts").status.success()
    };
    let elsewhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("elsewhere");
    let kept = elsewhere.join("kept.txt");
    fs::remove_dir_all(&elsewhere).ok();
    assert!(!finish(&elsewhere, "https://example.com/"));
    fs::create_dir_all(&elsewhere).expect("a folder of someone else's");
    fs::write(&kept, "theirs").expect("with a file in it");
    assert!(!finish(&elsewhere, "/"));
    assert!(kept.exists());
}
