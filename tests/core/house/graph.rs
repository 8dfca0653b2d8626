//! Which module imports which, and where that goes in a circle. A module and what stands below it are one thing to those beside it;
//! between a module and its own parts imports may go both ways.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Source;

/// Imports: from a module to others.
pub(super) struct Graph {
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    pub(super) fn of(sources: &[Source]) -> Self {
        let modules: BTreeSet<&str> = sources.iter().map(|source| source.module.as_str()).collect();
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for source in sources {
            let bound = source.binds.values().cloned();
            // What is imported alone, and is a module, is used where it leads a path.
            let items = bound.filter_map(|path| {
                let whole = absolute(source, &path, 0)?;
                (!modules.contains(whole.join("::").as_str())).then_some(whole)
            });
            let named = source.paths.iter().filter_map(|path| absolute(source, path, 0));
            for path in items.chain(named) {
                let module = (0..=path.len())
                    .rev()
                    .map(|end| path[..end].join("::"))
                    .find(|path| modules.contains(path.as_str()));
                if let Some(module) = module.filter(|module| *module != source.module) {
                    edges.entry(source.module.clone()).or_default().insert(module);
                }
            }
        }
        Self { edges }
    }
}

/// A path from the root of the crate; `None` for one that leads elsewhere.
fn absolute(source: &Source, path: &[String], deep: u8) -> Option<Vec<String>> {
    let here = || source.module.split("::").filter(|word| !word.is_empty()).map(str::to_owned);
    let (head, rest) = path.split_first()?;
    let mut whole: Vec<String> = match head.as_str() {
        "crate" => Vec::new(),
        "self" => here().collect(),
        "super" => {
            let mut above: Vec<String> = here().collect();
            above.pop()?;
            let ups = rest.iter().take_while(|word| *word == "super").count();
            above.truncate(above.len().checked_sub(ups)?);
            above.extend(rest[ups..].iter().cloned());
            return Some(above);
        }
        name if source.children.contains(name) => here().chain([name.to_owned()]).collect(),
        name => {
            let bound = source.binds.get(name).filter(|bound| deep < 4 && bound.first() != Some(head))?;
            absolute(source, bound, deep + 1)?
        }
    };
    whole.extend(rest.iter().cloned());
    Some(whole)
}

/// Every circle: modules beside each other that import each other, over however many, and the imports between them.
pub(super) fn circles(graph: &Graph) -> Vec<String> {
    // By parent: what each of its parts, with all below it, imports of the others.
    let mut rooms: BTreeMap<String, BTreeMap<String, BTreeMap<String, BTreeSet<String>>>> = BTreeMap::new();
    for (from, others) in &graph.edges {
        for to in others {
            let (one, other): (Vec<&str>, Vec<&str>) = (from.split("::").collect(), to.split("::").collect());
            let shared = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
            if shared == one.len() || shared == other.len() || from.is_empty() || to.is_empty() {
                continue;
            }
            let room = rooms.entry(one[..shared].join("::")).or_default();
            let edge =
                room.entry(one[shared].to_owned()).or_default().entry(other[shared].to_owned()).or_default();
            edge.insert(format!("{from} → {to}"));
        }
    }
    let mut found = Vec::new();
    for (room, parts) in &rooms {
        let reaches = |from: &str| {
            let mut seen = BTreeSet::new();
            let mut next = vec![from.to_owned()];
            while let Some(part) = next.pop() {
                for other in parts.get(&part).into_iter().flat_map(BTreeMap::keys) {
                    if seen.insert(other.clone()) {
                        next.push(other.clone());
                    }
                }
            }
            seen
        };
        let all: BTreeMap<&String, BTreeSet<String>> =
            parts.keys().map(|part| (part, reaches(part))).collect();
        let mut told: BTreeSet<&String> = BTreeSet::new();
        for part in parts.keys().filter(|part| all[part].contains(*part)) {
            if told.contains(part) {
                continue;
            }
            let ring: BTreeSet<&String> = all
                .keys()
                .filter(|other| all[part].contains(**other) && all[**other].contains(part))
                .copied()
                .collect();
            let names: Vec<&str> = ring.iter().map(|name| name.as_str()).collect();
            let mut lines = vec![format!("in `{room}`: {}", names.join(", "))];
            for one in &ring {
                for (other, edges) in &parts[*one] {
                    if ring.contains(other) {
                        lines.extend(edges.iter().map(|edge| format!("    {edge}")));
                    }
                }
            }
            told.extend(ring);
            found.push(lines.join("\n"));
        }
    }
    found
}
