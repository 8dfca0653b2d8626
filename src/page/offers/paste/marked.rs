//! The text of a letter with its values marked.

use crate::widget::element::classed;
use offerscope_core::letter::reading::FoundValue;
use yew::prelude::*;

/// The text; a value that is not certain has a mark of its own. Of values at one place the first one has it.
pub(super) fn marked(text: &str, found: &[FoundValue]) -> Html {
    let mut pieces: Vec<Html> = Vec::new();
    let mut done = 0;
    for value in found {
        let (Some(before), Some(words)) = (text.get(done..value.from), text.get(value.from..value.to)) else {
            continue;
        };
        let class = if value.sure { "letter__mark" } else { "letter__mark letter__mark--unsure" };
        pieces.push(Html::from(before.to_owned()));
        pieces.push(classed(class, html! { <mark>{ words.to_owned() }</mark> }));
        done = value.to;
    }
    pieces.push(Html::from(text.get(done..).unwrap_or_default().to_owned()));
    pieces.into_iter().collect()
}
