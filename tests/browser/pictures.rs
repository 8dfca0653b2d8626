//! Takes pictures of every page, phone and desktop, light and dark, into target/pictures/. A tool in the clothes of a test:
//! `cargo test --features site --test browser pictures -- --ignored`.

use crate::browser::{Browser, visit};
use std::path::Path;

#[test]
#[ignore = "writes pictures to look at; ask for it by name with --ignored"]
fn pictures_of_every_page() {
    let folder = Path::new("target/pictures");
    std::fs::create_dir_all(folder).expect("target/pictures/ can be made");
    visit(async |browser| {
        for (device, width, height) in [("phone", 390, 844), ("narrow", 320, 640), ("desktop", 1280, 900)] {
            for scheme in ["light", "dark"] {
                browser.prefer(scheme).await;
                for page in ["levels", "fit", "offers", "negotiate"] {
                    browser.resize(width, height).await;
                    browser.open(&format!("{page}/")).await;
                    browser.live().await;
                    let file = folder.join(format!("{page}-{device}-{scheme}.png"));
                    whole_page(browser, width, height, &file).await;
                }
            }
        }
    });
}

/// Makes the window as high as the page, so that the picture holds all of it.
async fn whole_page(browser: &Browser<'_>, width: u32, height: u32, file: &Path) {
    let full: u32 = browser.ask("return document.documentElement.scrollHeight", vec![]).await;
    browser.resize(width, full.max(height)).await;
    browser.driver.screenshot(file).await.expect("a picture can be taken");
}
