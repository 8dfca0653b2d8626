//! Starts a WebDriver server on a free port and opens browsers with an empty profile in it. Knows nothing of the site.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::ops::Deref;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, TimeoutConfiguration};

const INSTALL: &str = "The browser floor needs Chromium and its driver. On Debian or Ubuntu: \
    `sudo apt-get install chromium chromium-driver`. CHROMEDRIVER=/path/to/chromedriver names one that is not on the PATH.";

const FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// What a reader's browser allows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// All that browsers usually do.
    Usual,
    /// No scripts.
    WithoutScripts,
}

/// The server that runs now, if one does: browsers that are open at the same time share it.
static RUNNING: Mutex<Weak<Engine>> = Mutex::new(Weak::new());

/// A running WebDriver server. Stops when the last that holds it lets go.
pub(crate) struct Engine {
    server: Child,
    address: String,
    /// Held so that the server can go on writing.
    _output: BufReader<ChildStdout>,
}

/// An open browser. Closes when dropped, also by a panic.
pub(crate) struct Session {
    driver: WebDriver,
    engine: Arc<Engine>,
}

impl Engine {
    /// The running server, started where there is none.
    pub(crate) fn running() -> Arc<Self> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let engine = Arc::new(Self::start());
            *running = Arc::downgrade(&engine);
            engine
        })
    }

    /// Starts the server of the engine that OFFERSCOPE_BROWSER names, on a free port.
    fn start() -> Self {
        let name = std::env::var("OFFERSCOPE_BROWSER").unwrap_or_else(|_| "chromium".to_owned());
        assert_eq!(name, "chromium", "OFFERSCOPE_BROWSER names an engine that this floor cannot start yet");
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut command = Command::new(&program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped());
        let mut server =
            command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}. {INSTALL}"));
        let mut output = BufReader::new(server.stdout.take().expect("its output is piped"));
        let mut said = String::new();
        let port = loop {
            let before = said.len();
            let read = output.read_line(&mut said).expect("it speaks");
            assert!(read > 0, "{program} ended before it listened, having said `{said}`. {INSTALL}");
            let line = said[before..].trim_end().trim_end_matches('.');
            if let Some((_, port)) = line.rsplit_once("successfully on port ") {
                break port.to_owned();
            }
        };
        Self { server, address: format!("127.0.0.1:{port}"), _output: output }
    }

    /// Opens a browser with an empty profile.
    pub(crate) async fn open(self: &Arc<Self>, profile: Profile) -> Session {
        let wishes = wishes(profile).expect("the wishes are JSON");
        let driver = WebDriver::new(format!("http://{}", self.address), wishes).await;
        let driver = driver.unwrap_or_else(|error| panic!("no browser opens: {error}. {INSTALL}"));
        // `Session` closes it: the library's own way waits for minutes after a panic.
        driver.clone().leak().expect("it is open");
        let session = Session { driver, engine: self.clone() };
        let half_a_minute = Some(Duration::from_secs(30));
        let timeouts = TimeoutConfiguration::new(half_a_minute, half_a_minute, Some(Duration::ZERO));
        session.update_timeouts(timeouts).await.expect("timeouts can be set");
        session
    }

    /// Sends the server a request and waits for the answer; nothing is done about one that does not come.
    fn tell(&self, request: &str) {
        let Ok(mut server) = TcpStream::connect(&self.address) else { return };
        server.set_read_timeout(Some(Duration::from_secs(10))).ok();
        write!(server, "{request} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).ok();
        server.read_to_end(&mut Vec::new()).ok();
    }
}

impl Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.engine.tell(&format!("DELETE /session/{}", self.session_id()));
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

fn wishes(profile: Profile) -> WebDriverResult<ChromeCapabilities> {
    let mut wishes = DesiredCapabilities::chrome();
    for flag in FLAGS {
        wishes.add_arg(flag)?;
    }
    wishes.add_arg("--window-size=1280,900")?;
    wishes.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    wishes.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    if profile == Profile::WithoutScripts {
        let blocked = serde_json::json!({ "profile.managed_default_content_settings.javascript": 2 });
        wishes.add_experimental_option("prefs", blocked)?;
    }
    Ok(wishes)
}
