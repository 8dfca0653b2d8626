//! `[[cities]]`: one local tax for each of its `places`, with what the block says of all of them. Knows no rule.

use toml::{Spanned, Value};

use super::Block;
use super::emit::id_of;

/// Writes a `[[local]]` block for each place. What a place says itself goes before what the block says of all.
pub(super) fn split(mut block: Block, blocks: &mut Vec<Block>, faults: &mut Vec<String>) {
    let places = block.keys.remove("places");
    let (span, list) = match places.as_ref().map(|places| (places.span(), places.get_ref().as_array())) {
        Some((span, Some(list))) if !list.is_empty() => (span, list),
        _ => {
            let says = "“places” is missing or no list. Write places = [{ name = \"Akron\", rate = 0.025 }].";
            faults.push(format!("{}: {says}", block.file.place(block.start)));
            return;
        }
    };
    let spanned = |value: Value| Spanned::new(span.clone(), value);
    for place in list {
        let mut keys = block.keys.clone();
        for (key, value) in place.as_table().into_iter().flatten() {
            // One rate on all of the base.
            let (key, value) = match key.as_str() {
                "rate" => {
                    ("brackets", Value::Array(vec![Value::Array(vec![Value::Integer(0), value.clone()])]))
                }
                key => (key, value.clone()),
            };
            keys.insert(key.to_owned(), spanned(value));
        }
        let id = keys.get("name").and_then(|name| name.get_ref().as_str()).map(id_of);
        if let Some(id) = id {
            keys.entry("id".to_owned()).or_insert_with(|| spanned(Value::String(id)));
        }
        blocks.push(Block { file: block.file.clone(), section: "local".into(), start: span.start, keys });
    }
}
