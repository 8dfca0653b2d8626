//! A browser with the built site in front of it, as a person has it: pages, names, keys, what is in sight. Knows no page in particular.

use crate::dist::{Site, sites};
use crate::engine::{Engine, Profile, Session};
use crate::host::Host;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// How long anything may take to come about.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the links to the pages are.
pub(crate) const NAV: &str = "nav[@aria-label=\"Pages\"]";

/// Held for reading by every journey, and for writing by one that measures time and wants the machine to itself.
static QUIET: RwLock<()> = RwLock::new(());

/// What a journey stands on. Dropped last, so that nothing keeps running.
struct Stage {
    engine: Arc<Engine>,
    host: Host,
    base: String,
}

/// A browser with an empty profile of its own.
pub(crate) struct Browser<'a> {
    stage: &'a Stage,
    pub(crate) driver: Session,
}

/// Makes a journey through `dist/` in a browser with an empty profile, and afterwards requires that nothing went wrong
/// unseen: no request left the origin, no policy was broken, nothing complained on the console.
pub(crate) fn visit(journey: impl AsyncFnOnce(&Browser)) {
    visit_as(Profile::Usual, &sites()[0], journey);
}

/// The same with a choice of profile and site.
pub(crate) fn visit_as(profile: Profile, site: &Site, journey: impl AsyncFnOnce(&Browser)) {
    let _shared = QUIET.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    travel(profile, site, journey);
}

/// The same while no other journey is under way.
pub(crate) fn visit_alone(journey: impl AsyncFnOnce(&Browser)) {
    let _alone = QUIET.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    travel(Profile::Usual, &sites()[0], journey);
}

fn travel(profile: Profile, site: &Site, journey: impl AsyncFnOnce(&Browser)) {
    let stage = Stage { engine: Engine::running(), host: Host::start(&site.dir), base: site.base.clone() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(
        Browser { driver: runtime.block_on(stage.engine.open(profile)), stage: &stage }.travel(journey),
    );
}

impl<'a> Browser<'a> {
    async fn travel(self, journey: impl AsyncFnOnce(&Browser)) {
        self.report_broken_policies().await;
        journey(&self).await;
        assert_eq!(self.troubles().await, [""; 0], "nothing goes wrong unseen");
    }

    /// Goes on in a browser of someone else, with an empty profile.
    pub(crate) async fn elsewhere(&self, journey: impl AsyncFnOnce(&Browser)) {
        let other = Browser { stage: self.stage, driver: self.stage.engine.open(Profile::Usual).await };
        other.travel(journey).await;
    }

    /// The address of the site, with its closing slash.
    pub(crate) fn home(&self) -> String {
        format!("{}{}", self.stage.host.origin, self.stage.base)
    }

    /// Opens a page by its path below the site's address, as `offers/`, in a new document.
    pub(crate) async fn open(&self, path: &str) {
        self.open_address(&format!("{}{path}", self.home())).await;
    }

    /// Opens an address in a new document, even where only its fragment differs from the present one.
    pub(crate) async fn open_address(&self, address: &str) {
        self.driver.goto("about:blank").await.expect("the empty page opens");
        self.driver.goto(address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// Waits until the app has taken the prerendered page over.
    pub(crate) async fn live(&self) {
        self.button("Share").await;
    }

    /// The path now shown, below the site's address, without query and fragment.
    pub(crate) async fn path(&self) -> String {
        let url = self.driver.current_url().await.expect("there is an address");
        url.path().strip_prefix(&self.stage.base).unwrap_or(url.path()).to_owned()
    }

    /// Asks until the answer is yes.
    pub(crate) async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds().await {
            assert!(Instant::now() < deadline, "after {PATIENCE:?}, still not: {what}");
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Runs a function body in the page; `arguments` holds what is passed.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str, passed: Vec<Value>) -> T {
        let answer = self.driver.execute(script, passed).await;
        let answer = answer.unwrap_or_else(|error| panic!("the page cannot answer `{script}`: {error}"));
        answer.convert().unwrap_or_else(|error| panic!("`{script}` answers something else: {error}"))
    }

    /// The same with a script that answers later, by calling the last of `arguments`.
    pub(crate) async fn ask_later<T: DeserializeOwned>(&self, script: &str) -> T {
        let answer = self.driver.execute_async(script, vec![]).await;
        let answer = answer.unwrap_or_else(|error| panic!("the page does not answer `{script}`: {error}"));
        answer.convert().unwrap_or_else(|error| panic!("`{script}` answers something else: {error}"))
    }

    /// The one element that an XPath finds, waited for.
    pub(crate) async fn one(&self, path: &str) -> WebElement {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut found =
                self.driver.find_all(By::XPath(path)).await.unwrap_or_else(|error| panic!("{path}: {error}"));
            if found.len() == 1 {
                return found.remove(0);
            }
            assert!(
                Instant::now() < deadline,
                "after {PATIENCE:?}, {} elements and not one at {path}",
                found.len()
            );
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// A button by its name.
    pub(crate) async fn button(&self, name: &str) -> WebElement {
        self.one(&format!("//button[{}]", named(name))).await
    }

    /// Whether a button of that name is there now.
    pub(crate) async fn has_button(&self, name: &str) -> bool {
        let path = format!("//button[{}]", named(name));
        !self.driver.find_all(By::XPath(path)).await.expect("the page can be searched").is_empty()
    }

    /// Whether a button of that name is in sight now.
    pub(crate) async fn has_button_in_sight(&self, name: &str) -> bool {
        let script = "return [...document.querySelectorAll('button')].some(e => e.innerText === arguments[0] && e.checkVisibility())";
        self.ask(script, vec![json!(name)]).await
    }

    /// Presses a button by its name.
    pub(crate) async fn press(&self, name: &str) {
        let button = self.button(name).await;
        press(&button, name).await;
    }

    /// Follows a link of the page by its text.
    pub(crate) async fn follow(&self, within: &str, text: &str) {
        let link = self.one(&format!("//{within}//a[{}]", named(text))).await;
        press(&link, text).await;
    }

    /// The text of the page's one heading of the first rank, waited for: some pages arrive a moment after their address.
    pub(crate) async fn heading(&self) -> String {
        self.one("//h1").await.text().await.expect("a heading has a text")
    }

    /// What a role says in sight, such as `alert` or `status`.
    pub(crate) async fn says(&self, role: &str) -> String {
        let script = "return [...document.querySelectorAll(`[role=${arguments[0]}]`)]
            .filter(e => e.checkVisibility()).map(e => e.innerText).join(' ').trim()";
        self.ask(script, vec![json!(role)]).await
    }

    /// All text in sight.
    pub(crate) async fn text(&self) -> String {
        self.ask("return document.body.innerText", vec![]).await
    }

    /// How many entries the history has.
    pub(crate) async fn history(&self) -> u32 {
        self.ask("return history.length", vec![]).await
    }

    /// Presses keys wherever the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<thirtyfour::TypingData>) {
        let element = self.driver.active_element().await.expect("something has the focus");
        element.send_keys(keys).await.expect("it takes keys");
    }

    /// Copies the link of the page and closes the sheet that gives it.
    pub(crate) async fn shared_link(&self) -> String {
        let link = self.copied_link(async || self.press("Share").await).await;
        self.press("Close").await;
        link
    }

    /// Opens the sheet of the link, presses "Copy link" and reads the clipboard.
    pub(crate) async fn copied_link(&self, open: impl AsyncFnOnce()) -> String {
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": self.stage.host.origin });
        self.devtools("Browser.grantPermissions", permissions).await;
        open().await;
        self.press("Copy link").await;
        self.until("the page says that the link is copied", async || {
            self.says("status").await.contains("Link copied")
        })
        .await;
        // The site may not read the clipboard: it is pasted, as a person would.
        let field = "(document.querySelector('dialog[open]') ?? document.body).appendChild(document.createElement('textarea')).focus()";
        self.ask::<Value>(field, vec![]).await;
        self.keys(Key::Control + "v").await;
        let pasted = "const field = document.activeElement; field.remove(); return field.value";
        self.ask(pasted, vec![]).await
    }

    /// Shows the page in a window of that many CSS pixels, as a phone does where it is narrow.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", screen).await;
    }

    /// Prefers light or dark, and no motion, so that no picture is taken half-way.
    pub(crate) async fn prefer(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Runs a script in every document from now on, before the document's own.
    pub(crate) async fn before_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Lets no file be fetched whose address fits a pattern, as when the connection fails; with no pattern, every file again.
    pub(crate) async fn refuse(&self, patterns: &[&str]) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await;
    }

    /// Sends Chromium a command that WebDriver has no word for.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// A broken policy is an event of the document; on the console it is seen by `troubles`.
    async fn report_broken_policies(&self) {
        let tell = "addEventListener('securitypolicyviolation', e => console.error('policy', e.violatedDirective, e.blockedURI))";
        self.before_each_page(tell).await;
    }

    /// What went wrong since this was last asked: requests to elsewhere, and complaints on the console, among them those of
    /// the content security policy.
    pub(crate) async fn troubles(&self) -> Vec<String> {
        let complaints = self.driver.get_log("browser").await.expect("the console is kept").into_iter();
        let complaints = complaints
            .filter(|entry| ["SEVERE", "WARNING"].contains(&entry.level.as_str()))
            .map(|entry| entry.message);
        let events = self.driver.get_log("performance").await.expect("requests are kept").into_iter();
        let requests = events.filter_map(|event| requested(&event.message)).filter(|url| !self.is_home(url));
        complaints.chain(requests.map(|url| format!("asks {url}"))).collect()
    }

    fn is_home(&self, url: &str) -> bool {
        let rest = url.strip_prefix(&self.stage.host.origin);
        rest.is_some_and(|rest| rest.starts_with('/')) || url.starts_with("data:") || url == "about:blank"
    }
}

/// The address that a network event asks for.
fn requested(event: &str) -> Option<String> {
    let event: Value = serde_json::from_str(event).expect("events are JSON");
    let event = &event["message"];
    let url = match event["method"].as_str()? {
        "Network.requestWillBeSent" => &event["params"]["request"]["url"],
        "Network.webSocketCreated" => &event["params"]["url"],
        _ => return None,
    };
    url.as_str().map(str::to_owned)
}

/// Presses an element with the pointer, brought to the middle of the window first.
pub(crate) async fn press(element: &WebElement, name: &str) {
    element
        .scroll_into_view()
        .await
        .unwrap_or_else(|error| panic!("{name} cannot be brought into view: {error}"));
    element.click().await.unwrap_or_else(|error| panic!("{name} cannot be pressed: {error}"));
}

/// The XPath condition of an accessible name.
fn named(name: &str) -> String {
    format!("@aria-label=\"{name}\" or (not(@aria-label) and normalize-space(.)=\"{name}\")")
}
