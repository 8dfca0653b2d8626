//! The sheet over the page, and what is in it.

use crate::lazy::lazy;
use crate::page::offers::editor::letter::LetterEditorProps;
use crate::page::offers::proof::{ProofOf, ProofProps};
use crate::page::share::ShareProps;
use crate::parts;
use crate::state::{Action, SheetContent};
use crate::widget::form::{Form, FormProps};
use crate::widget::sheet::Sheet;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The open sheet; `site` is the address of the site with its origin.
pub fn sheet(content: SheetContent, form: &Form<Scenario>, site: &AttrValue) -> Html {
    let on_close = form.dispatch.reform(|()| Action::SheetClosed);
    let form = form.clone();
    let shown = match content {
        SheetContent::Figure(ask) => {
            lazy(&parts::PROOF, ProofProps { of: ProofOf::Comparison(ask), form, base: site.clone() })
        }
        SheetContent::AnalysisFigure(matter) => {
            lazy(&parts::PROOF, ProofProps { of: ProofOf::Analysis(matter), form, base: site.clone() })
        }
        SheetContent::Letter(id) => lazy(&parts::LETTER_EDITOR, LetterEditorProps { form, id }),
        SheetContent::CurrentJob => lazy(&parts::CURRENT_EDITOR, FormProps { form }),
        SheetContent::Share => {
            lazy(&parts::SHARE_SHEET, ShareProps { scenario: form.scenario, site: site.clone() })
        }
    };
    html! { <Sheet {on_close}>{ shown }</Sheet> }
}
