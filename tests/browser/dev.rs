//! The way to develop: `trunk serve` compiles the app as one program, and the page it serves starts and answers. Needs Trunk
//! (`make test-dev` sets it up); no other test does.

mod engine;

use engine::{Engine, Profile, Session};
use std::env;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// How long the first compilation may take.
const COMPILES: Duration = Duration::from_secs(20 * 60);
/// How long anything on the page may take to come about.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running `trunk serve`. Stops when dropped.
struct Trunk {
    server: Child,
    port: u16,
}

impl Trunk {
    fn serve() -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
        let port = port.expect("a port is free").port();
        let tools = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".tools/bin");
        let path = env::var_os("PATH").unwrap_or_default();
        let paths = [tools].into_iter().chain(env::split_paths(&path));
        let mut trunk = Command::new("trunk");
        trunk.args(["serve", "--port", &port.to_string(), "--dist"]);
        trunk.arg(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("trunk"));
        // Trunk 0.21 stops at NO_COLOR=1.
        trunk.env_remove("NO_COLOR").env("PATH", env::join_paths(paths).expect("a PATH"));
        Self { server: trunk.spawn().expect("trunk starts: run `make test-dev`"), port }
    }

    /// Waits until it has compiled the app and listens.
    fn wait(&mut self) {
        let deadline = Instant::now() + COMPILES;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(self.server.try_wait().expect("it can be asked").is_none(), "trunk has ended");
            assert!(Instant::now() < deadline, "after {COMPILES:?}, trunk does not listen");
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

impl Drop for Trunk {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// Asks the page until it answers yes.
async fn until(page: &Session, what: &str, script: &str) {
    let deadline = Instant::now() + PATIENCE;
    while !page.execute(script, vec![]).await.expect("the page answers").json().as_bool().unwrap_or_default()
    {
        assert!(Instant::now() < deadline, "after {PATIENCE:?}, still not: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[test]
fn trunk_serves_an_app_that_starts_and_answers() {
    let mut trunk = Trunk::serve();
    trunk.wait();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let page = Engine::running().open(Profile::Usual).await;
        let address = format!("http://127.0.0.1:{}/offers/", trunk.port);
        page.goto(&address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
        let field =
            "[...document.querySelectorAll('label')].find(l => l.innerText === 'Base a year')?.htmlFor";
        until(&page, "there is a field to type into", &format!("return Boolean({field})")).await;
        let edit = format!(
            "window.before = document.querySelector('h1').innerText;
            const field = document.getElementById({field});
            field.value = '900k';
            field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));"
        );
        page.execute(edit, vec![]).await.expect("the field takes an edit");
        until(
            &page,
            "the verdict follows",
            "return document.querySelector('h1').innerText !== window.before",
        )
        .await;
        let crashed = page.execute("return !document.getElementById('crash').hidden", vec![]).await;
        assert_eq!(crashed.expect("the page answers").json().as_bool(), Some(false));
    });
}
