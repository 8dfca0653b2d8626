//! Elements that recur, as plain functions: `html!` writes some 180 bytes of program for each element it spells out, a call
//! about 40. Knows no meaning.

use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};

/// An element with a class (none where it is empty) around its content.
pub fn element(tag: &'static str, class: &'static str, content: Html) -> Html {
    let mut element = VTag::new(tag);
    element.add_child(content);
    classed(class, element.into())
}

/// An element that has no attributes, with a class (none where it is empty). `class={…}` in `html!` brings a set of names with
/// it, and the code that merges them: kilobytes for what a literal says.
pub fn classed(class: &'static str, mut element: Html) -> Html {
    // Not `AttributeOrProperty::Static`: the host's renderer leaves that out of elements whose attributes are `Dynamic`.
    let class = (!class.is_empty()).then_some(AttributeOrProperty::Attribute(AttrValue::Static(class)));
    if let VNode::VTag(tag) = &mut element
        && let Some(tag) = Rc::get_mut(tag)
    {
        tag.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([class]) };
    }
    element
}

/// A paragraph.
pub fn paragraph(text: impl Into<AttrValue>) -> Html {
    element("p", "", Html::from(text.into()))
}

/// A paragraph of small print.
pub fn note(text: impl Into<AttrValue>) -> Html {
    element("p", "note", Html::from(text.into()))
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// Like any.
    Plain,
    /// The one thing to press here.
    Main,
    /// A link that acts.
    Quiet,
}

/// A button. Its name is what it says, or `label` where that alone would not tell which of many it is.
pub fn button(
    look: ButtonKind,
    says: &'static str,
    label: Option<String>,
    press: Callback<MouseEvent>,
) -> Html {
    let kind = match look {
        ButtonKind::Plain => None,
        ButtonKind::Main => Some("main"),
        ButtonKind::Quiet => Some("quiet"),
    };
    html! { <button class="button" data-kind={kind} type="button" aria-label={label} onclick={press}>{ says }</button> }
}

/// What takes the whole width of a group of fields.
pub fn wide(content: Html) -> Html {
    element("div", "fields__wide", content)
}
