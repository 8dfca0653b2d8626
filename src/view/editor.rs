//! stub
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;
#[derive(Clone, PartialEq, Properties)]
pub struct LP {
    pub scenario: Rc<Scenario>,
    pub today: Month,
    pub on_edit: Callback<Scenario>,
    pub id: OfferId,
}
#[component]
pub fn LetterEditor(_p: &LP) -> Html {
    html! { <h2 id="sheet-name">{"x"}</h2> }
}
#[derive(Clone, PartialEq, Properties)]
pub struct CP {
    pub scenario: Rc<Scenario>,
    pub today: Month,
    pub on_edit: Callback<Scenario>,
}
#[component]
pub fn CurrentEditor(_p: &CP) -> Html {
    html! { <h2 id="sheet-name">{"x"}</h2> }
}
