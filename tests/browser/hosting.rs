//! What `site serve` does as a static host would: addresses, headers, brotli, and what it must not give away.

use crate::dist::{Site, sites};
use crate::host::Host;
use offerscope::route::Route;

fn each_site(check: impl Fn(&Site, &Host)) {
    for site in sites() {
        check(site, &Host::start(&site.dir));
    }
}

#[test]
fn every_page_opens_directly_and_comes_as_brotli() {
    each_site(|site, host| {
        for path in Route::pages().map(|route| route.href(&site.base)).chain([site.base.clone()]) {
            let answer = host.ask("GET", &path);
            assert_eq!((answer.status(), answer.header("content-encoding")), ("200", "br"), "{path}");
            assert!(answer.header("content-type").starts_with("text/html"), "{path}");
        }
    });
}

#[test]
fn an_address_without_its_closing_slash_leads_to_the_page_and_keeps_the_query() {
    each_site(|site, host| {
        for route in Route::pages() {
            let page = route.href(&site.base);
            if page == "/" {
                continue;
            }
            let answer = host.ask("GET", &format!("{}?from=mail", page.trim_end_matches('/')));
            assert_eq!(answer.status(), "301");
            assert_eq!(answer.header("location"), format!("{page}?from=mail"));
        }
    });
}

#[test]
fn an_unknown_address_answers_404_with_the_page_that_says_so() {
    each_site(|site, host| {
        let answer = host.ask("GET", &format!("{}no/such/page", site.base));
        assert_eq!(answer.status(), "404");
        assert_eq!(answer.body, std::fs::read(site.dir.join("404.html.br")).expect("404.html.br is written"));
    });
}

#[test]
fn nothing_outside_the_folder_is_given_away() {
    each_site(|site, host| {
        for path in
            ["../index.html", "%2e%2e/Cargo.toml", "assets/../../Cargo.toml", "..%2fCargo.toml", "%00"]
        {
            let answer = host.ask("GET", &format!("{}{path}", site.base));
            assert!(answer.status().starts_with('4'), "{path} answered {}", answer.status());
        }
    });
}

#[test]
fn answers_carry_the_headers_of_the_headers_file() {
    each_site(|site, host| {
        let page = host.ask("GET", &Route::Offers.href(&site.base));
        assert_eq!(
            page.header("content-security-policy"),
            format!("{}; frame-ancestors 'none'", site.policy())
        );
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(page.header("cross-origin-resource-policy"), "same-origin");
        assert!(page.header("strict-transport-security").starts_with("max-age="));
        let permissions = page.header("permissions-policy");
        for feature in ["camera", "clipboard-read", "geolocation", "microphone", "payment", "usb"] {
            assert!(permissions.split(", ").any(|rule| rule == format!("{feature}=()")), "{feature}");
        }
        assert_eq!(page.header("cache-control"), "no-cache");
    });
}

#[test]
fn assets_are_kept_for_a_year_and_the_wasm_has_its_type() {
    each_site(|site, host| {
        let wasm = site.all("link[data-wasm]", "data-wasm", "offers/index.html").remove(0);
        let answer = host.ask("HEAD", &wasm);
        assert_eq!((answer.status(), answer.header("content-type")), ("200", "application/wasm"));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert!(answer.body.is_empty());
    });
}
