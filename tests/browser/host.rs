//! Starts `site serve` on a free port for a test and stops it afterwards; asks it over plain HTTP. Holds no test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The site tool, built with this test.
pub(crate) fn site() -> Command {
    Command::new(env!("CARGO_BIN_EXE_site"))
}

/// A running static host. Stops when dropped.
pub(crate) struct Host {
    child: Child,
    /// Such as `http://127.0.0.1:40123`, without a closing slash.
    pub(crate) origin: String,
}

impl Host {
    /// Serves a built folder on a free port of loopback.
    pub(crate) fn start(dir: &Path) -> Self {
        let mut serve = site();
        serve.args(["serve", "--port", "0", "--dir"]).arg(dir).stdout(Stdio::piped());
        let mut child = serve.spawn().expect("site serve starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output is piped"))
            .read_line(&mut line)
            .expect("it speaks");
        let address = line.split_whitespace().find(|word| word.starts_with("http://"));
        let address = address.unwrap_or_else(|| panic!("no site in {}: run `make build`", dir.display()));
        let origin = address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        Self { child, origin }
    }

    /// The answer to a request for a path, as it came over the wire.
    pub(crate) fn ask(&self, method: &str, path: &str) -> Answer {
        let address = self.origin.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).expect("the host listens");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).expect("the request goes out");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the answer comes back");
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("the answer has a head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        Answer { head, body: bytes.split_off(end + 4) }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// What the host answered.
pub(crate) struct Answer {
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The status code.
    pub(crate) fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// The value of a header; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut pairs = self.head.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(found, _)| found.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}
