//! The sheet over the page, and what is in it.

use crate::lazy::lazy;
use crate::page::offers::editor::current::CurrentEditorProps;
use crate::page::offers::editor::letter::LetterEditorProps;
use crate::page::offers::proof::{ProofOf, ProofProps};
use crate::page::share::ShareProps;
use crate::route::Route;
use crate::state::{Action, SheetContent};
use crate::widget::form::Form;
use crate::widget::sheet::sheet as open_sheet;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The open sheet over a page: fields of the form, figures as they are shown. `site` is the address of the site with its
/// origin; `viewing` tells whether the scenario is one of a link.
pub fn sheet(
    content: SheetContent,
    [form, shown]: [&Form<Scenario>; 2],
    (site, page, viewing): (&AttrValue, Route, bool),
) -> Html {
    let on_close = form.dispatch.reform(|()| Action::SheetClosed);
    let (form, dispatch) = (form.clone(), form.dispatch.clone());
    let proof = |of| lazy(ProofProps { of, form: shown.clone(), base: site.clone() });
    let shown = match content {
        SheetContent::Figure(ask) => proof(ProofOf::Comparison(ask)),
        SheetContent::AnalysisFigure(matter) => proof(ProofOf::Analysis(matter)),
        SheetContent::Letter(id) => lazy(LetterEditorProps { form, id }),
        SheetContent::CurrentJob => lazy(CurrentEditorProps { form }),
        SheetContent::Share => {
            lazy(ShareProps { scenario: form.scenario.clone(), site: site.clone(), page, viewing, dispatch })
        }
    };
    open_sheet(shown, on_close)
}
