//! The further views, with the job one has now: typed in its sheet, held against the sample, read in three views. Each figure is
//! worked out by hand here.

use crate::browser::{Browser, press, visit};
use crate::offers::{L7, Offers};
use offerscope::page::offers::view_buttons::VIEWS as VIEWS_OF_THE_PAGE;
use serde_json::json;
use thirtyfour::prelude::*;

/// More about the job one has now, in the order it is typed: stock at $100 a share. Its base is $450,000.
const JOB: [(&str, &str); 2] = [("Share price today", "100"), ("Comparison starts", "2027-01")];

/// What has not vested: month and shares. May 2027 is the fifth month there, November 2028 the 23rd.
const VESTS: [(&str, &str); 2] = [("2027-05", "400"), ("Nov 2028", "600")];

/// A field of the sheet by its label, in a group (a row of a list) where it has one.
async fn field(browser: &Browser<'_>, group: &str, label: &str) -> WebElement {
    let within = if group.is_empty() { String::new() } else { format!("//fieldset[legend=\"{group}\"]") };
    let label = browser.one(&format!("//dialog[@open]{within}//label[normalize-space(.)=\"{label}\"]")).await;
    let id = label.attr("for").await.expect("the label is there").expect("a label names its field");
    browser.one(&format!("//*[@id=\"{id}\"]")).await
}

/// Replaces the text of a field of the sheet, key by key.
async fn write(browser: &Browser<'_>, group: &str, label: &str, text: &str) {
    let field = field(browser, group, label).await;
    press(&field, label).await;
    field.send_keys(Key::Control + "a").await.expect("it takes keys");
    field.send_keys(text).await.expect("it takes keys");
}

/// Opens the sheet of the current job and types it. The sheet stays open.
pub(crate) async fn type_the_job(browser: &Browser<'_>) {
    browser.press("Add your current job").await;
    let base = browser.one("//input[@id='offer-0-base']").await;
    base.send_keys("450k").await.expect("it takes keys");
    browser.press("More about your current job").await;
    until_begun(browser, "More about your current job").await;
    for (label, text) in JOB {
        write(browser, "Raises, share price and dates", label, text).await;
    }
    unfold(browser, "Vests still to come").await;
    for (row, (month, shares)) in (1..).zip(VESTS) {
        browser.press("Add a vest").await;
        let row = format!("Vest {row}");
        write(browser, &row, "Vests in", month).await;
        write(browser, &row, "Shares", shares).await;
    }
}

/// Opens a group of the sheet.
async fn unfold(browser: &Browser<'_>, group: &str) {
    let summary = browser.one(&format!("//dialog[@open]//summary[normalize-space(.)=\"{group}\"]")).await;
    press(&summary, group).await;
}

/// Closes the sheet.
pub(crate) async fn close(browser: &Browser<'_>) {
    browser.press("Close").await;
    let closed = async || browser.ask::<bool>("return !document.querySelector('dialog[open]')", vec![]).await;
    browser.until("the sheet is closed", closed).await;
}

/// Chooses a view, and waits for its heading.
pub(crate) async fn look(browser: &Browser<'_>, view: &str, heading: &str) {
    // Beside its name a button has its answer, once that has come.
    press(&browser.one(&format!("//button[b=\"{view}\"]")).await, view).await;
    browser.one(&format!("//*[@id=\"closer\"]//h2[normalize-space(.)=\"{heading}\"]")).await;
    until_begun(browser, heading).await;
}

/// What was asked for begins with its heading: it has the focus, in sight.
async fn until_begun(browser: &Browser<'_>, heading: &str) {
    let begun = "const at = document.activeElement, box = at.getBoundingClientRect();
        return at.textContent.trim() === arguments[0] && box.top >= 0 && box.bottom <= innerHeight";
    let begun = async || browser.ask::<bool>(begun, vec![json!(heading)]).await;
    browser.until("its heading has the focus, in sight", begun).await;
}

/// The views by their buttons, each with its heading.
pub(crate) const VIEWS: [(&str, &str); VIEWS_OF_THE_PAGE.len()] = [
    ("What you keep if you leave", "If you leave: what you keep"),
    ("Against staying in your job", "Against staying: what leaving costs"),
    ("When to start", "When to start"),
    ("Pay after year four", "After year four"),
    ("Value today", "Value today"),
    ("Pay per hour", "Per hour"),
    ("Place in the pay ranges", "Each offer against the pay ranges"),
    ("Pay by month", "By month: pay so far"),
    ("Pay by calendar year", "By calendar year"),
    ("Every part of pay", "Every part of pay, year by year"),
    ("What would change the answer", "What would change it"),
    ("What the difference is made of", "What differs, and by how much"),
];

/// What the view found, in its sentence.
async fn found(browser: &Browser<'_>) -> String {
    let script = "return document.querySelector('#closer .frame__found')?.textContent ?? ''";
    browser.ask(script, vec![]).await
}

async fn until_found(browser: &Browser<'_>, says: &str) {
    browser.until(says, async || found(browser).await == says).await;
}

/// A row of the view's table by its head: the cells, without arrows.
async fn row(browser: &Browser<'_>, head: &str) -> Vec<String> {
    let script = "const text = e => e.textContent.replace(/\\s+/g, ' ').trim();
        const heads = [...document.querySelectorAll('#closer tbody th')].filter(th => text(th).endsWith(arguments[0]));
        return heads.length ? [...heads[0].parentElement.querySelectorAll('td')].map(text) : []";
    browser.ask(script, vec![json!(head)]).await
}

/// Moves a slider by keys: to its beginning, then so many places on. Says where it then stands.
async fn slide(browser: &Browser<'_>, label: &str, places: usize) -> String {
    let label = browser.one(&format!("//*[@id=\"closer\"]//label[normalize-space(.)=\"{label}\"]")).await;
    let id = label.attr("for").await.expect("the label is there").expect("a label names its slider");
    let slider = browser.one(&format!("//input[@type=\"range\"][@id=\"{id}\"]")).await;
    slider.focus().await.expect("it takes the focus");
    slider.send_keys(Key::Home + "").await.expect("it takes keys");
    let on = String::from(char::from(Key::Right)).repeat(places);
    slider.send_keys(on).await.expect("it takes keys");
    let at = places.to_string();
    let there = async || slider.prop("value").await.is_ok_and(|value| value.as_deref() == Some(&at));
    browser.until("the slider is moved", there).await;
    slider.attr("aria-valuetext").await.expect("it is there").expect("its place is said in words")
}

/// The line of an assumption: its value now, and where it flips.
async fn assumption(browser: &Browser<'_>, name: &str) -> String {
    let line = format!("//*[@id=\"closer\"]//summary[span[normalize-space(.)=\"{name}\"]]");
    browser.one(&line).await.text().await.expect("a line has a text")
}

/// Types the job and reads the three views. Four years of it pay 4 × 450,000 + 1,000 shares × 100 = 1,900,000, between L7 with
/// 2,050,000 and L6 with 1,240,000.
async fn compare_with_the_job(browser: &Browser<'_>) {
    let offers = Offers::open(browser).await;
    for letter in ['A', 'B'] {
        offers.unfold(letter, "Start month and deadline").await;
        offers.write(letter, "First month", "2027-01").await;
    }
    offers.leave().await;
    type_the_job(browser).await;
    close(browser).await;
    // The job is an ordinary column, 400 shares in its first year and 600 in its second; and part of the answer.
    offers.until_pays("Current job", ["$490,000", "$510,000", "$450,000", "$450,000"]).await;
    let why = browser.one("//p[@class=\"verdict__why\"]").await.text().await.expect("the line has a text");
    assert!(why.ends_with("Current job pays $150,000 less than Amazon L7."), "{why}");
    leaving_the_job(browser).await;
    leaving_early(browser).await;
    what_flips(browser).await;
}

/// Against staying. Who leaves as it begins, in January 2027, leaves all 1,000 shares behind: $100,000. Who leaves in May 2027,
/// when four months are complete, does too: May is not over. A month later 400 have vested, and 600 are left: $60,000. When
/// November 2028 is over, the 23rd month, nothing is.
async fn leaving_the_job(browser: &Browser<'_>) {
    look(browser, "Against staying in your job", "Against staying: what leaving costs").await;
    let pays =
        "Amazon L7 pays $150,000 more than staying over four years. Leaving Current job at the start of";
    // L7 pays 175,000 and 125,000 for joining.
    let covers = "in unvested stock; the sign-on of Amazon L7, $300,000, covers that.";
    until_found(browser, &format!("{pays} January 2027 costs $100,000 {covers}")).await;
    assert_eq!(slide(browser, "Months until you leave", 4).await, "4 months (start of May 2027)");
    until_found(browser, &format!("{pays} May 2027 costs $100,000 {covers}")).await;
    assert_eq!(slide(browser, "Months until you leave", 5).await, "5 months (start of June 2027)");
    until_found(browser, &format!("{pays} June 2027 costs $60,000 {covers}")).await;
    slide(browser, "Months until you leave", 23).await;
    until_found(browser, &format!("{pays} December 2028 costs nothing.")).await;
    // Beyond staying over four years: 1,240,000 − 1,900,000, and 2,050,000 − 1,900,000.
    assert_eq!(row(browser, "More than staying").await, ["▼ $660,000", "▲ $150,000"]);
}

/// If you leave, month 18 (complete in July 2028).
///
/// | | base | sign-on | vested | kept | unvested |
/// | L6 | 1.5 × 185,000 | 100,000 + 6/12 of 80,000 | 5 % of 320,000 | 433,500 | 304,000 |
/// | L7 | 1.5 × 250,000 | 175,000 + 6/12 of 125,000 | 5 % of 750,000 | 650,000 | 712,500 |
/// | job | 1.5 × 450,000 | – | 400 × 100 | 715,000 | 60,000 |
async fn leaving_early(browser: &Browser<'_>) {
    look(browser, "What you keep if you leave", "If you leave: what you keep").await;
    assert_eq!(slide(browser, "Months until you leave", 12).await, "12 months (January 2028)");
    assert_eq!(slide(browser, "Months until you leave", 18).await, "18 months (July 2028)");
    // 715,000 − 650,000.
    until_found(browser, "Leaving after 18 months, Current job leaves you $65,000 more than Amazon L7.")
        .await;
    assert_eq!(row(browser, "Kept").await, ["$433,500", "$650,000", "$715,000"]);
    assert_eq!(row(browser, "Left unvested").await, ["$304,000", "$712,500", "$60,000"]);
    assert_eq!(row(browser, "Paid back").await, ["$0"; 3], "no clause asks for any");
}

/// What would change it: L7 leads the job by 150,000.
async fn what_flips(browser: &Browser<'_>) {
    look(browser, "What would change the answer", "What would change it").await;
    browser
        .until("L7 leads the job", async || {
            found(browser).await.starts_with("Amazon L7 is ahead of Current job by $150,000. ")
        })
        .await;
    // L7's cash of 1,300,000 and its stock of 750,000 × 0.8 are 1,900,000.
    let price = assumption(browser, &format!("Share price after the grants, {L7}")).await;
    assert!(price.contains("flips at ") && price.contains("0.8 times"), "{price}");
    // The job's 1,800,000 and its stock of 100,000 × 2.5 are 2,050,000.
    let price = assumption(browser, "Share price after the grants, Current job").await;
    assert!(price.contains("now $100.00") && price.contains("flips at $250.00, 2.5 times"), "{price}");
    // Of yearly refreshers from month 12 on, three quarters, a half and a quarter vest within four years: 1.5 × 100,000.
    let refresher = assumption(browser, "Yearly refresher, Current job").await;
    assert!(refresher.contains("now $0") && refresher.contains("flips at $100,000"), "{refresher}");
}

#[test]
fn a_job_is_typed_and_what_leaving_it_costs_what_is_kept_and_what_flips_are_those_worked_out_by_hand() {
    visit(async |browser| compare_with_the_job(browser).await);
}

#[test]
fn the_figures_are_the_same_wherever_the_clock_stands() {
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        visit(async |browser| {
            browser.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
            compare_with_the_job(browser).await;
            let here = "return Intl.DateTimeFormat().resolvedOptions().timeZone";
            assert_eq!(browser.ask::<String>(here, vec![]).await, zone, "the page lives in that zone");
        });
    }
}
