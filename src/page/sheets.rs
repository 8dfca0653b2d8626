//! The sheet over the page, and what is in it.

use crate::lazy::Lazy;
use crate::page::offers::editor::{CurrentEditor, LetterEditor};
use crate::page::offers::proof::{Proof, ProofOf};
use crate::page::share::ShareSheet;
use crate::state::{Action, SheetContent};
use crate::widget::form::Form;
use crate::widget::sheet::Sheet;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The open sheet; `site` is the address of the site with its origin.
pub fn sheet(content: SheetContent, form: &Form<Scenario>, site: &AttrValue) -> Html {
    let on_close = form.dispatch.reform(|()| Action::SheetClosed);
    let form = form.clone();
    let shown = match content {
        SheetContent::Figure(ask) => html! { <Lazy<Proof> of={ProofOf::Comparison(ask)} {form} /> },
        SheetContent::AnalysisFigure(matter) => {
            html! { <Lazy<Proof> of={ProofOf::Analysis(matter)} {form} /> }
        }
        SheetContent::Letter(id) => html! { <Lazy<LetterEditor> key={id.0} {form} {id} /> },
        SheetContent::CurrentJob => html! { <Lazy<CurrentEditor> {form} /> },
        SheetContent::Share => html! { <Lazy<ShareSheet> scenario={form.scenario} site={site.clone()} /> },
    };
    html! { <Sheet {on_close}>{ shown }</Sheet> }
}
