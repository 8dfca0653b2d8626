//! The response headers of the site: written to `_headers`, which Netlify and Cloudflare Pages read, and read back by `serve`.

use offerscope::route::Route;

/// What a page may do: run our own scripts and wasm, use our own sheet, ask our own origin. Nothing inline, nothing from elsewhere, and no text
/// that becomes markup or code: the app needs no such way, so there is no policy for one. `connect-src 'self'` is the promise that no number
/// leaves, in a form the browser keeps.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// What no page may use: whatever senses, identifies, pays or takes the screen. The app uses none of it; it writes to the clipboard, and never
/// reads it. Names that Chromium does not know would fill the console.
const DENIED: [&str; 30] = [
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The folder of files named by their hash.
pub(crate) const ASSETS: &str = "assets";

/// The text of `_headers`. It asks for HTTPS on this host alone: the others of its domain are not ours. Each page has its own cache rule: hosts
/// join the values of rules that overlap.
pub(crate) fn write(base: &str) -> String {
    let denied = DENIED.map(|feature| format!("{feature}=()")).join(", ");
    let mut text = format!(
        "# Response headers, in the form Netlify and Cloudflare Pages read. Elsewhere, set the same ones by hand.\n{base}*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: {denied}
  Strict-Transport-Security: max-age=63072000
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
{base}{ASSETS}/*
  Cache-Control: public, max-age=31536000, immutable
"
    );
    let folders = Route::ALL.into_iter().filter(|route| *route != Route::Home);
    let folders: Vec<String> = folders.map(|route| route.href("") + "*").collect();
    for page in ["", "index.html", "404.html", "licenses.html", "sbom.json", "robots.txt"]
        .into_iter()
        .chain(folders.iter().map(String::as_str))
    {
        text.push_str(&format!("{base}{page}\n  Cache-Control: no-cache\n"));
    }
    text
}

/// One header of one rule.
pub(crate) struct Rule {
    path: String,
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Rule {
    /// Whether the rule holds for an address: its path is the address, or all before a closing `*`.
    pub(crate) fn holds(&self, path: &str) -> bool {
        self.path.strip_suffix('*').map_or(self.path == path, |start| path.starts_with(start))
    }
}

/// The rules of a `_headers` file: a path begins a line, its headers follow indented.
pub(crate) fn read(text: &str) -> Vec<Rule> {
    let (mut path, mut rules) = ("", Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let (true, Some((name, value))) = (line.starts_with(' '), line.split_once(':')) {
            rules.push(Rule {
                path: path.to_owned(),
                name: name.trim().to_owned(),
                value: value.trim().to_owned(),
            });
        } else {
            path = line.trim();
        }
    }
    rules
}
