//! The front door: mounts the app.

#[cfg(target_arch = "wasm32")]
fn main() {
    // In a task of its own: joined with the compiling and starting of the program, it would hold up a slow phone.
    offerscope::browser::clock::after(0, || yew::platform::spawn_local(offerscope::app::mount())).forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. Try `make serve`.");
    std::process::exit(2);
}
