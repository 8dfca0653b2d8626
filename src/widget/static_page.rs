//! A page that shows no reader's figures, as the host rendered it.

use crate::browser::{Node, static_content};
use crate::widget::stateful::keyed;
use yew::functional::Hook;
use yew::prelude::*;

/// Which page.
#[derive(PartialEq)]
pub struct StaticPageProps {
    /// Its address on this site.
    pub address: AttrValue,
    /// Its content, where the visit began with it.
    pub taken: Option<Node>,
}

/// The page; a plain link to it where it cannot be had.
pub fn static_page(props: StaticPageProps) -> Html {
    keyed(props.address.to_string(), props, |props, hooks| use_static_page(props).run(hooks))
}

#[hook]
fn use_static_page(props: &StaticPageProps) -> Html {
    let content = use_state_eq(|| props.taken.clone().map(Some));
    {
        let (content, address) = (content.clone(), props.address.clone());
        use_effect_with((), move |()| {
            if content.is_none() {
                static_content::fetch(&address, move |node| content.set(Some(node)));
            }
        });
    }
    match &*content {
        None => Html::default(),
        // What the host rendered may be translated; what the app draws around it may not.
        Some(Some(node)) => html! { <div translate="yes">{ Html::VRef(node.clone()) }</div> },
        Some(None) => html! {
            <p class="note">{ "This page could not be loaded. " }<a href={&props.address} target="_self">{ "Open it directly" }</a></p>
        },
    }
}
