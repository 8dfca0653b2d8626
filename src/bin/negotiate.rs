//! The door of the fourth program. Mounts it and no more.

#[cfg(target_arch = "wasm32")]
fn main() {
    offerscope::negotiate::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. Try `make serve`.");
    std::process::exit(2);
}
