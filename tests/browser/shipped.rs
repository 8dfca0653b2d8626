//! What `dist/` says of the code in it: the page of licenses and the bill of materials.

use crate::dist::sites;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// A few crates that every page runs, and a few that only build or test.
const SHIPPED: [&str; 5] = ["yew", "wasm-bindgen", "offerscope-core", "libm", "std"];
const TOOLS: [&str; 6] = ["axum", "brotli", "lol_html", "syn", "thirtyfour", "tokio"];

fn bill() -> Value {
    serde_json::from_slice(&fs::read("dist/sbom.json").expect("sbom.json is written")).expect("it is JSON")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{value} has no {key}"))
}

#[test]
fn the_bill_of_materials_lists_what_is_shipped_with_version_and_license_and_nothing_else() {
    let bill = bill();
    assert_eq!((text(&bill, "bomFormat"), text(&bill, "specVersion")), ("CycloneDX", "1.6"));
    assert_eq!(text(&bill["metadata"]["component"], "name"), "offerscope");
    let lock = fs::read_to_string("Cargo.lock").expect("Cargo.lock is there");
    let parts = bill["components"].as_array().expect("components");
    for part in parts {
        let (name, version) = (text(part, "name"), text(part, "version"));
        let locked = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(name == "std" || lock.contains(&locked), "{name} {version} is locked");
        assert!(!text(&part["licenses"][0], "expression").contains('/'), "{part}");
        let published = !["std", "offerscope-core"].contains(&name);
        let address = format!("pkg:cargo/{name}@{version}");
        assert_eq!(part["purl"].as_str(), published.then_some(address.as_str()), "{name}");
    }
    let names: BTreeSet<&str> = parts.iter().map(|part| text(part, "name")).collect();
    assert!(SHIPPED.iter().all(|name| names.contains(name)), "{names:?}");
    assert!(!TOOLS.iter().any(|name| names.contains(name)), "{names:?}");
}

#[test]
fn every_part_of_the_bill_is_used_by_another_and_uses_parts_of_the_bill() {
    let bill = bill();
    let mut parts: BTreeSet<&str> =
        bill["components"].as_array().expect("components").iter().map(|part| text(part, "bom-ref")).collect();
    let mut used = BTreeSet::new();
    for one in bill["dependencies"].as_array().expect("dependencies") {
        used.extend(one["dependsOn"].as_array().expect("a list").iter().filter_map(Value::as_str));
    }
    assert!(used.is_subset(&parts), "{:?}", used.difference(&parts));
    parts.retain(|part| !part.starts_with("std "));
    assert_eq!(used, parts);
}

#[test]
fn the_page_of_licenses_has_a_text_for_every_shipped_crate() {
    for site in sites() {
        let page = fs::read_to_string(site.dir.join("licenses.html")).expect("licenses.html is written");
        let lines: Vec<&str> = page.split("<summary>").skip(1).collect();
        let bill = bill();
        for part in bill["components"].as_array().expect("components") {
            let named = format!("{} ({})", text(part, "bom-ref"), text(&part["licenses"][0], "expression"));
            let own: Vec<_> = lines
                .iter()
                .filter(|line| {
                    line.split("</summary>")
                        .next()
                        .is_some_and(|names| names.split(", ").any(|name| name == named))
                })
                .collect();
            assert!(!own.is_empty(), "{named} has a text");
            assert!(own.iter().any(|line| line.len() > 500), "{named}");
        }
        assert!(page.contains("Redistributions in binary form must reproduce"), "the license of roots");
        assert!(page.contains("Permission is hereby granted, free of charge"), "MIT");
        assert!(page.contains("Apache License"), "Apache");
    }
}
