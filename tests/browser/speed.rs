//! How soon an edit can change the verdict on a slow phone.

use crate::browser::visit_alone;
use crate::offers::Offers;
use serde_json::json;

/// Milliseconds from the start of navigation.
const SOON: f64 = 2500.0;

#[test]
fn an_edit_changes_the_verdict_within_two_and_a_half_seconds_of_navigation_on_a_slow_phone() {
    visit_alone(async |browser| {
        // Lighthouse's slow 4G and mid-range phone: 150 ms there and back, 1.6 Mbit/s down, 0.75 up, a quarter of the processor.
        browser.devtools("Network.enable", json!({})).await;
        let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8 });
        browser.devtools("Network.emulateNetworkConditions", slow).await;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        browser.resize(1280, 900).await;
        let offers = Offers::open(browser).await;
        let before = browser.heading().await;
        let base = offers.field('A', "Base a year").await;
        base.send_keys(thirtyfour::Key::Control + "a").await.expect("it takes keys");
        base.send_keys("900k").await.expect("it takes keys");
        browser.until("the verdict changes", async || browser.heading().await != before).await;
        let after: f64 = browser.ask("return performance.now()", vec![]).await;
        println!("an edit had changed the verdict {after:.0} ms after the start of navigation");
        assert!(after <= SOON, "{after:.0} ms");
    });
}
