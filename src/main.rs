//! The front door: mounts the app.

#[cfg(target_arch = "wasm32")]
#[expect(clippy::disallowed_methods, reason = "the gate of src/browser takes this over")]
fn main() {
    use offerscope::{app, route::Route};
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let base = document.query_selector("meta[name=offerscope-base]").ok().flatten();
    let base = base.and_then(|meta| meta.get_attribute("content")).unwrap_or_else(|| "/".into());
    let path = document.location().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let (Some(root), Some(route)) = (document.get_element_by_id("app"), Route::parse(&base, &path)) else {
        return;
    };
    let props = app::AppProps { base: base.into(), route };
    yew::Renderer::<app::App>::with_root_and_props(root, props).render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. Try `make serve`.");
    std::process::exit(2);
}
