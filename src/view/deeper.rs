//! stub
use crate::view::look::Look;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;
#[derive(Clone, PartialEq, Properties)]
pub struct DeeperProps {
    pub scenario: Rc<Scenario>,
    pub today: Month,
    pub on_edit: Callback<Scenario>,
}
pub fn deeper(look: Look, _props: DeeperProps) -> Html {
    html! { <p>{ look.name() }</p> }
}
