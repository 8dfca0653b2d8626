//! A field for a name.

use crate::widget::field::Reading;
use offerscope_core::model::bounds;
use offerscope_core::model::name::visible;
use offerscope_core::typed::Unread;

/// A name as its owner writes it, without space around it; it may be empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name;

impl Reading for Name {
    type Value = String;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<String, Unread> {
        let name = visible(text);
        let name = name.trim();
        if name.chars().count() > bounds::NAME {
            return Err(format!("A name has at most {} characters. Try a shorter one.", bounds::NAME).into());
        }
        Ok(name.to_owned())
    }

    fn show(&self, value: &String) -> String {
        value.clone()
    }
}
