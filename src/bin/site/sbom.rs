//! The bill of materials: the crates of the program as CycloneDX 1.6, for tools that look for known flaws. It has neither a date nor a random
//! number, so that the same build writes the same file.

use crate::crates::Crate;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// The file.
pub(crate) fn json(crates: &[Crate]) -> Result<String> {
    let (app, parts): (Vec<_>, Vec<_>) = crates.iter().partition(|one| one.name == "offerscope");
    ensure!(app.len() == 1, "the app is one of its crates");
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": component(app[0], "application") },
        "components": parts.iter().map(|one| component(one, "library")).collect::<Vec<_>>(),
        "dependencies": crates.iter().map(|one| json!({ "ref": one.id(), "dependsOn": one.uses })).collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&bill)?)
}

fn component(one: &Crate, kind: &str) -> Value {
    let mut component = json!({
        "type": kind,
        "bom-ref": one.id(),
        "name": one.name,
        "version": one.version,
        "licenses": [{ "expression": one.license }],
    });
    if one.published {
        component["purl"] = format!("pkg:cargo/{}@{}", one.name, one.version).into();
    }
    if let Some(repository) = &one.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}
