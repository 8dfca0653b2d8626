//! One source file, read far enough to know what it imports: its words, its `use` trees, its modules. No comment, no text in quotes.

use std::collections::{BTreeMap, BTreeSet};

/// A file of a crate.
pub(super) struct Source {
    /// Its module, `a::b`; empty for the root.
    pub(super) module: String,
    /// What its imports call things: the local name and the path, word by word.
    pub(super) binds: BTreeMap<String, Vec<String>>,
    /// Paths it names outside of imports, and imports of items.
    pub(super) paths: Vec<Vec<String>>,
    /// Modules it declares.
    pub(super) children: BTreeSet<String>,
}

impl Source {
    pub(super) fn new(path: &str, text: &str) -> Self {
        let module = path.trim_end_matches(".rs").replace('/', "::");
        let module = if module == "lib" { String::new() } else { module };
        let words = words(text);
        let mut source =
            Self { module, binds: BTreeMap::new(), paths: Vec::new(), children: BTreeSet::new() };
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_str();
            let before = at.checked_sub(1).map_or("", |at| words[at].as_str());
            if word == "mod" && words.get(at + 2).is_some_and(|next| next == ";") {
                source.children.insert(words[at + 1].clone());
                at += 3;
            } else if word == "use" && ["", ";", "{", "}", "]", ")", "pub"].contains(&before) {
                at = source.tree(&words, at + 1, &[]) + 1;
            } else if is_name(word) && before != "::" && before != "." {
                let mut path = vec![word.to_owned()];
                while words.get(at + 1).is_some_and(|next| next == "::")
                    && words.get(at + 2).is_some_and(|name| is_name(name))
                {
                    path.push(words[at + 2].clone());
                    at += 2;
                }
                source.paths.push(path);
                at += 1;
            } else {
                at += 1;
            }
        }
        source
    }

    /// Reads a `use` tree from a word on; answers where it ends.
    fn tree(&mut self, words: &[String], mut at: usize, before: &[String]) -> usize {
        let mut path = before.to_vec();
        loop {
            match words.get(at).map_or(";", String::as_str) {
                "::" => at += 1,
                "{" => {
                    at += 1;
                    while words.get(at).is_some_and(|word| word != "}" && word != ";") {
                        at = self.tree(words, at, &path);
                        at += usize::from(words.get(at).is_some_and(|word| word == ","));
                    }
                    return at + 1;
                }
                "*" => {
                    self.paths.push(path);
                    return at + 1;
                }
                ";" | "," | "}" => {
                    if let Some(name) = path.last().cloned() {
                        self.binds.insert(name, path);
                    }
                    return at;
                }
                "as" => {
                    self.binds.insert(words[at + 1].clone(), path);
                    return at + 2;
                }
                "self" if !before.is_empty() && path.len() == before.len() => at += 1,
                word => {
                    path.push(word.to_owned());
                    at += 1;
                }
            }
        }
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// The words and signs of Rust code, in order.
fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied().unwrap_or_default();
        let start = at;
        if c == '/' && next == '/' {
            while chars.get(at).is_some_and(|c| *c != '\n') {
                at += 1;
            }
        } else if c == '"' {
            at = end_of_text(
                &chars,
                at,
                start.checked_sub(1).is_some_and(|at| chars[at] == '#')
                    || words.last().is_some_and(|word| word == "r"),
            );
        } else if c == '\'' && (next == '\\' || chars.get(at + 2) == Some(&'\'')) {
            at += if next == '\\' { 3 } else { 2 };
            while chars.get(at).is_some_and(|c| *c != '\'') {
                at += 1;
            }
            at += usize::from(next == '\\' || chars.get(at) == Some(&'\''));
        } else if c.is_alphanumeric() || c == '_' {
            while chars.get(at).is_some_and(|c| c.is_alphanumeric() || *c == '_') {
                at += 1;
            }
            words.push(chars[start..at].iter().collect());
        } else if c == ':' && next == ':' {
            words.push("::".into());
            at += 2;
        } else {
            if !c.is_whitespace() {
                words.push(c.into());
            }
            at += 1;
        }
    }
    words
}

/// Where a text in quotes ends. A raw one knows no escapes, and ends with as many `#` as it began with.
fn end_of_text(chars: &[char], start: usize, raw: bool) -> usize {
    let hashes = chars[..start].iter().rev().take_while(|c| **c == '#').count();
    let mut at = start + 1;
    while let Some(c) = chars.get(at) {
        if *c == '\\' && !raw {
            at += 2;
        } else if *c == '"'
            && (!raw || chars[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes)
        {
            return at + 1 + if raw { hashes } else { 0 };
        } else {
            at += 1;
        }
    }
    at
}
