//! Starts a WebDriver server on a free port and opens browsers with an empty profile in it. Knows nothing of the site.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
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

/// A running WebDriver server. Stops when dropped.
pub(crate) struct Engine {
    server: Child,
    address: String,
    /// Held so that the server can go on writing.
    _output: BufReader<ChildStdout>,
}

impl Engine {
    /// Starts the server of the engine that OFFERSCOPE_BROWSER names.
    pub(crate) fn start() -> Self {
        let name = std::env::var("OFFERSCOPE_BROWSER").unwrap_or_else(|_| "chromium".to_owned());
        assert_eq!(name, "chromium", "OFFERSCOPE_BROWSER names an engine that this floor cannot start yet");
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut command = Command::new(&program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server =
            command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}. {INSTALL}"));
        let mut output = BufReader::new(server.stdout.take().expect("its output is piped"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            let read = output.read_line(&mut line).expect("it speaks");
            assert!(read > 0, "{program} ended before it listened. {INSTALL}");
            if let Some((_, port)) =
                line.trim_end().trim_end_matches('.').rsplit_once("successfully on port ")
            {
                break port.to_owned();
            }
        };
        Self { server, address: format!("http://127.0.0.1:{port}"), _output: output }
    }

    /// Opens a browser with an empty profile.
    pub(crate) async fn open(&self, profile: Profile) -> WebDriver {
        let session = WebDriver::new(&self.address, wishes(profile).expect("the wishes are JSON")).await;
        let session = session.unwrap_or_else(|error| panic!("no browser opens: {error}. {INSTALL}"));
        let half_a_minute = Some(Duration::from_secs(30));
        let timeouts = TimeoutConfiguration::new(half_a_minute, half_a_minute, Some(Duration::ZERO));
        session.update_timeouts(timeouts).await.expect("timeouts can be set");
        session
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

impl Drop for Engine {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
