//! A pasted letter: what was read, from which words, and what it leaves open.

use super::harness::App;
use super::{inside, markup, plain};
use offerscope::page::offers::paste::{PasteLetterProps, paste_letter};
use offerscope::state::{Action, Draft, LETTER};

fn pasted(text: &str) -> String {
    let app = App::sample();
    let draft = Draft { id: LETTER.into(), text: text.to_owned().into(), ..Draft::default() };
    app.then([Action::Drafted(LETTER.into(), Some(draft))]);
    markup(paste_letter(&PasteLetterProps { form: app.form() }))
}

#[test]
fn each_value_stands_beside_its_words_and_is_marked_in_the_text() {
    let page = pasted(
        "Netflix offers you the role of Engineering Manager.\nBase: $512,000 a year\nSign-on: $40,000 <net>\nSecond sign-on in year 2: $20,000",
    );
    let table = page.split(r#"id="letter-found""#).nth(1).expect("the table");
    let rows: Vec<String> = table.split("<tr").map(|row| plain(&format!("<{row}"))).collect();
    let row =
        |name: &str| rows.iter().find(|row| row.contains(name)).unwrap_or_else(|| panic!("{name}: {rows:?}"));
    assert!(row("Company").contains("Netflix"), "{rows:?}");
    assert!(row("Base").contains("$512,000"), "{rows:?}");
    assert!(row("Sign-on 2").contains("$20,000"), "{rows:?}");
    assert!(inside(&page, "mark", &["letter__mark"]).is_some(), "{page}");
    assert!(page.contains("&lt;net>") || page.contains("&lt;net&gt;"), "the text is text: {page}");
    assert!(page.contains("The letter leaves open:"), "{page}");
    assert!(page.contains(">Use these values</button>"), "{page}");
}

#[test]
fn what_is_no_offer_fills_nothing_and_says_so() {
    let page = pasted("See you at lunch.");
    assert!(page.contains("Nothing here reads like an offer"), "{page}");
    assert!(!page.contains("Use these values") && !page.contains("<mark"), "{page}");
    let long = pasted(&"Base salary 1. ".repeat(5_000));
    assert!(long.contains("longer than a letter") && !long.contains("Use these values"), "{}", long.len());
}
