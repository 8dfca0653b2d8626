//! What the pages render, as strings on the host, and what presses and typing make of the state (see `harness`). What needs a browser is in
//! tests/browser.

mod analysis;
mod charts;
mod contrast;
mod editor;
mod fields;
mod fit;
mod fixture;
mod harness;
mod home;
mod house;
mod how;
mod letter;
mod levels;
mod negotiate;
mod notices;
mod proof;
mod seams;
mod share;
mod small;
mod state;
mod stock;

use futures::executor::block_on;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct ShowProps {
    html: Html,
}

#[component]
fn Show(props: &ShowProps) -> Html {
    props.html.clone()
}

/// The markup of some html, as the host renders it.
fn markup(html: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Show>::with_props(ShowProps { html }).hydratable(false);
    block_on(renderer.render())
}

/// The text right behind the first opening tag that has all these pieces, whatever their order.
fn inside<'a>(markup: &'a str, name: &str, pieces: &[&str]) -> Option<&'a str> {
    markup.split('<').find_map(|run| {
        let (tag, text) = run.split_once('>')?;
        let named = tag.split([' ', '/']).next() == Some(name);
        (named && pieces.iter().all(|piece| tag.contains(piece))).then_some(text)
    })
}

/// A text without its markup.
fn plain(markup: &str) -> String {
    let runs = markup.split('<').map(|run| run.split_once('>').map_or(run, |(_, text)| text));
    runs.collect::<Vec<&str>>().concat()
}
