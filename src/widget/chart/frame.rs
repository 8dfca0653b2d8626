//! The frame of a chart: what it shows, what it found, the chart, its table and its source.

use yew::prelude::*;

/// A chart in its frame.
pub struct Frame {
    /// Unique in the document.
    pub id: AttrValue,
    /// What the chart shows.
    pub title: AttrValue,
    /// What it found, in a sentence.
    pub found: Html,
    /// The chart.
    pub chart: Html,
    /// The figures in a table.
    pub behind: Behind,
    /// Source, date and status; may be empty.
    pub note: Html,
}

/// How the table behind a chart stands on the page.
pub enum Behind {
    /// Always in sight.
    Shown(Html),
    /// Behind a line that opens it.
    Folded(Html),
}

/// Renders a chart in its frame.
pub fn frame(frame: Frame) -> Html {
    let title = format!("{}-title", frame.id);
    html! {
        <figure class="frame" id={frame.id} aria-labelledby={title.clone()}>
            <figcaption>
                <h2 id={title}>{ frame.title }</h2>
                <p class="frame__found">{ frame.found }</p>
            </figcaption>
            { frame.chart }
            { behind(frame.behind) }
            { frame.note }
        </figure>
    }
}

fn behind(behind: Behind) -> Html {
    match behind {
        Behind::Shown(table) => table,
        Behind::Folded(table) => html! {
            <details class="more">
                <summary>{ "The figures in a table" }</summary>
                { table }
            </details>
        },
    }
}
