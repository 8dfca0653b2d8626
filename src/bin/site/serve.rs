//! Serves `dist/` on loopback as a static host would: brotli, the headers of `_headers`, a base address, 404.html. Changes nothing.

use crate::{document, headers};
use anyhow::{Context, Result};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use offerscope::route::Route;
use std::net::{Ipv4Addr, TcpListener};
use std::{fs, path::Path, sync::Arc};
use tower_http::services::{ServeDir, ServeFile};

/// How many ports after the asked one are tried.
const PORTS: u16 = 20;

struct Site {
    base: String,
    rules: Vec<headers::Rule>,
}

pub(crate) fn serve(dir: &Path, port: u16) -> Result<()> {
    let read = |name: &str| {
        fs::read_to_string(dir.join(name))
            .with_context(|| format!("no site in {}: run `make build`", dir.display()))
    };
    let site = Arc::new(Site {
        base: document::base(&read("index.html")?)?,
        rules: headers::read(&read("_headers")?),
    });
    let files = ServeDir::new(dir)
        .precompressed_br()
        .not_found_service(ServeFile::new(dir.join("404.html")).precompressed_br());
    let router = match site.base.trim_end_matches('/') {
        "" => axum::Router::new().fallback_service(files),
        base => axum::Router::new().nest_service(base, files),
    };
    let router = router.layer(from_fn_with_state(site.clone(), as_a_host_would));

    let listener = listen(port)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let page = Route::Offers.href(&site.base);
    println!("Offerscope is at http://{address}{page} (sample scenario open). Ctrl-C stops it.");
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            ended = async { axum::serve(listener, router).await } => Ok(ended?),
            stopped = tokio::signal::ctrl_c() => Ok(stopped?),
        }
    })
}

/// The asked port or the next free one.
fn listen(port: u16) -> Result<TcpListener> {
    let ports = port..=port.saturating_add(if port == 0 { 0 } else { PORTS });
    let mut tried = ports.map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)));
    tried.find_map(Result::ok).with_context(|| format!("no free port from {port} on"))
}

/// Sends `/offers` to `/offers/` with its query, and gives each answer the headers of its address.
async fn as_a_host_would(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = match redirect(&site.base, request.uri()) {
        Some(location) => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response(),
        None => next.run(request).await,
    };
    for rule in site.rules.iter().filter(|rule| rule.holds(&path)) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(&rule.name), HeaderValue::try_from(&rule.value))
        {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Where a page's address without its closing slash leads.
fn redirect(base: &str, uri: &Uri) -> Option<String> {
    let path = format!("{}/", uri.path());
    let is_page = Route::pages().any(|route| path == route.href(base));
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    is_page.then(|| format!("{path}{query}"))
}
