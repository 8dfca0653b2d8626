//! Two versions of the same offers side by side: the reader's own and that of the link. Each figure can be taken over, or all of them.

use crate::page::shared_link::SharedLinkProps;
use crate::state::{Action, Edit};
use crate::widget::badge::name;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::versions::{FieldDifference, FieldKey, field_words, take_over, value_words};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the heading, which takes the focus when a figure was taken over: its button is gone.
const HEADING: &str = "versions-name";

/// How many figures differ and which, and what to do with all of them.
pub(super) fn versions(
    props: &SharedLinkProps,
    shared: &Rc<Scenario>,
    differ: &[FieldDifference],
    view: Html,
) -> (Html, Html) {
    let own = props.state.own();
    let says = match differ.len() {
        0 => "Same offers, and no figure differs".to_owned(),
        1 => "Same offers, 1 figure differs".to_owned(),
        many => format!("Same offers, {many} figures differ"),
    };
    let row = |one: &FieldDifference| {
        let of = one.key.offer.and_then(|id| own.called(id)).unwrap_or_default();
        let figure = field_words(one.key);
        let says = if of.is_empty() { figure.clone() } else { format!("{figure} of {of}") };
        let taken = taken(props, shared, Some(one.key), format!("{says}: theirs was taken over."));
        let take = button(ButtonKind::Quiet, "Use theirs", Some(format!("Use theirs: {says}")), taken);
        let theirs = Html::from(value_words(&one.theirs, false));
        let head = [name(&of), element("div", "", Html::from(figure))];
        Row {
            key: format!("{:?}-{}-{}", one.key.offer.map(|id| id.0), one.key.field, one.key.item).into(),
            head: head.into_iter().collect(),
            cells: vec![
                Html::from(value_words(&one.own, true)),
                [theirs, element("div", "", take)].into_iter().collect(),
            ],
        }
    };
    let shown = (!differ.is_empty()).then(|| {
        table(Table {
            id: "versions".into(),
            caption: "Yours is what you have here. Theirs is what the link holds.".into(),
            columns: ["Figure", "Yours", "Theirs"].into_iter().map(Html::from).collect(),
            rows: differ.iter().map(row).collect(),
        })
    });
    let all = (differ.len() > 1).then(|| {
        let says = format!("{} figures: theirs were taken over.", differ.len());
        button(ButtonKind::Main, "Use all of theirs", None, taken(props, shared, None, says))
    });
    let head = html! { <h1 class="verdict__line" id={HEADING} tabindex="-1">{ says }</h1> };
    let rest = note("What the link does not have stays as it is here.");
    let head = [head, shown.unwrap_or_default(), rest].into_iter().collect();
    // Where nothing is left to take over there is nothing to view either.
    let view = if differ.is_empty() { Html::default() } else { view };
    (head, [all.unwrap_or_default(), view].into_iter().collect())
}

/// Takes over a figure, or all of them, as an edit of the reader's own: it can be undone like any.
fn taken(
    props: &SharedLinkProps,
    shared: &Rc<Scenario>,
    which: Option<FieldKey>,
    says: String,
) -> Callback<MouseEvent> {
    let (shared, says) = (shared.clone(), AttrValue::from(says));
    props.dispatch.reform(move |_| {
        let shared = shared.clone();
        let edit = Edit::new("", move |own: &mut Scenario| take_over(own, &shared, which));
        Action::Edited(Edit { focus: Some(HEADING.into()), says: Some(says.clone()), ..edit })
    })
}
