//! What is off with what was typed, and the way out, where a figure that rests on it is shown.

use crate::widget::element::{element, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// A line for each; none where nothing is off.
pub fn problems(problems: &[Problem]) -> Option<Html> {
    let line = |problem: &Problem| format!("{} {}", problem.says, problem.try_);
    match problems {
        [] => None,
        [one] => Some(notice(Kind::Caution, paragraph(line(one)))),
        many => {
            let lines = many.iter().map(|one| element("li", "", Html::from(line(one)))).collect();
            Some(notice(Kind::Caution, element("ul", "bulleted", lines)))
        }
    }
}
