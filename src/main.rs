//! The front door: mounts the app.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::platform::spawn_local(offerscope::app::mount());
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. Try `make serve`.");
    std::process::exit(2);
}
