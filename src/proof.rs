//! The second program: shows what stands behind what was pressed. It is fetched with the first press, reads what the page
//! carries, and changes nothing.

use crate::carry;
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::explain::{Case, Figure, explain};
use offerscope_core::data::{catalog, evidence};
use offerscope_core::model::month::Month;

/// What a question of a page comes to: its `key`, and the scenario as the page carries it (see [`carry`]).
pub fn answered(key: &str, scenario: &str, today: Month) -> Option<Figure> {
    let ask = Ask::of_key(key)?;
    let scenario = carry::read(scenario)?;
    let answer = compare(&scenario, catalog(), today);
    explain(
        Case { scenario: &scenario, catalog: catalog(), evidence: evidence(), today, answer: &answer },
        ask,
    )
}

/// Answers from here on, each time with a sheet of its own.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::{asked, clock, page};
    use crate::view::proof::{Proof, ProofProps};
    use std::cell::RefCell;
    use std::rc::Rc;

    page::show_panics(page::MISSING);
    let sheet: Rc<RefCell<Option<yew::AppHandle<Proof>>>> = Rc::default();
    let close = {
        let sheet = sheet.clone();
        move || {
            if let Some(sheet) = sheet.take() {
                sheet.destroy();
            }
        }
    };
    asked::on_turn(close.clone());
    asked::on_ask(move |root, key, scenario| {
        close();
        let Some(figure) = clock::this_month().and_then(|today| answered(&key, &scenario, today)) else {
            page::tell(page::MISSING, "");
            return;
        };
        let close = close.clone();
        let props = ProofProps { figure, on_close: yew::Callback::from(move |()| close()) };
        sheet.replace(Some(yew::Renderer::<Proof>::with_root_and_props(root, props).render()));
    });
}
