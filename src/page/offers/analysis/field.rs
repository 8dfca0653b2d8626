//! A typed field of a view.

use crate::widget::field::Reading;
use crate::widget::form::FormProps;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// A field: its texts, the value in force, how it is read.
pub(crate) struct Field<R: Reading> {
    /// Unique in the document.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// None where it is empty.
    pub(crate) hint: AttrValue,
    pub(crate) value: R::Value,
    pub(crate) reading: R,
}

/// The field on the page.
pub(crate) fn field<R: Reading>(
    field: Field<R>,
    props: &FormProps,
    change: impl Fn(&mut Scenario, R::Value) + 'static,
) -> Html {
    let Field { id, label, hint, value, reading } = field;
    props.form.field(&id, label, hint, value, reading, change)
}
