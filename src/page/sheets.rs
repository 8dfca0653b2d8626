//! The sheet over the page, and what is in it.

use crate::lazy::lazy;
use crate::page::offers::editor::current::CurrentEditorProps;
use crate::page::offers::editor::letter::LetterEditorProps;
use crate::page::offers::proof::{ProofOf, ProofProps};
use crate::page::share::ShareProps;
use crate::route::Route;
use crate::state::{Action, SheetContent};
use crate::widget::form::Form;
use crate::widget::sheet::Sheet;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The open sheet over a page; `site` is the address of the site with its origin.
pub fn sheet(content: SheetContent, form: &Form<Scenario>, (site, page): (&AttrValue, Route)) -> Html {
    let on_close = form.dispatch.reform(|()| Action::SheetClosed);
    let (form, dispatch) = (form.clone(), form.dispatch.clone());
    let shown = match content {
        SheetContent::Figure(ask) => {
            lazy(ProofProps { of: ProofOf::Comparison(ask), form, base: site.clone() })
        }
        SheetContent::AnalysisFigure(matter) => {
            lazy(ProofProps { of: ProofOf::Analysis(matter), form, base: site.clone() })
        }
        SheetContent::Letter(id) => lazy(LetterEditorProps { form, id }),
        SheetContent::CurrentJob => lazy(CurrentEditorProps { form }),
        SheetContent::Share => {
            lazy(ShareProps { scenario: form.scenario, site: site.clone(), page, dispatch })
        }
    };
    html! { <Sheet {on_close}>{ shown }</Sheet> }
}
