//! How it works: what each answer counts, by which rules, from which sources, and what it leaves out. Rendered on the host, complete without
//! scripts. Figures come from `facts`, so that a sentence says what the tables and the model say.

mod facts;
mod negotiation;
mod outlook;
mod pay;
mod privacy;
mod questions;
mod scope;
mod sources;
mod taxes;
mod topic;

pub use topic::{Topic, how_link};

use crate::route::Route;
use crate::widget::verdict::headline;
use yew::prelude::*;

/// The page.
pub fn how(base: &str) -> Html {
    html! {
        <article>
            { headline(
                html! { { format!("Every answer comes from what you type, rules you can read, and {} sources you can check", facts::sources()) } },
                html! { "This page says what Offerscope counts, what it leaves out, and why. On the other pages, select any figure to see its formula, its assumptions and its sources." },
            ) }
            { contents(base) }
            { section(Topic::Counted, pay::counted()) }
            { section(Topic::Pay, pay::rules()) }
            { section(Topic::Leaving, outlook::leaving()) }
            { section(Topic::Today, outlook::today()) }
            { section(Topic::Job, outlook::job()) }
            { section(Topic::Taxes, taxes::taxes()) }
            { section(Topic::Fit, scope::fit()) }
            { section(Topic::Readiness, scope::readiness()) }
            { section(Topic::Negotiation, negotiation::negotiation()) }
            { section(Topic::Sources, sources::sources()) }
            { section(Topic::Privacy, privacy::privacy()) }
            { section(Topic::Questions, questions::questions(base)) }
        </article>
    }
}

/// Links to the sections. Each carries the page's whole address, because the app shows the page at any address of the site.
fn contents(base: &str) -> Html {
    let page = Route::How.href(base);
    let link = |topic: Topic| {
        html! { <li key={topic.id()}><a href={format!("{page}#{}", topic.id())}>{ topic.name() }</a></li> }
    };
    html! {
        <nav class="how__contents" aria-label="On this page">
            <ul>{ for Topic::ALL.map(link) }</ul>
        </nav>
    }
}

fn section(topic: Topic, content: Html) -> Html {
    let title = format!("{}-title", topic.id());
    html! {
        <section class="section how__section" id={topic.id()} aria-labelledby={title.clone()}>
            <h2 id={title}>{ topic.name() }</h2>
            { content }
        </section>
    }
}

/// A list of terms, each with what holds of it.
fn terms<const N: usize>(terms: [(&'static str, String); N]) -> Html {
    let term = |(name, says): (&'static str, String)| {
        html! { <div class="how__term" key={name}><dt>{ name }</dt><dd>{ says }</dd></div> }
    };
    html! { <dl class="how__terms">{ for terms.map(term) }</dl> }
}

/// A table or list behind a line that opens it.
fn opens(summary: String, content: Html) -> Html {
    html! { <details class="more"><summary>{ summary }</summary>{ content }</details> }
}
