//! Checks the facts at build time. A flaw in `data/` stops the build with file and line; sound facts become statics of the model's types.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "the checker judges with the model's own rules and needs only some of them"
)]
mod model;

#[path = "build/facts.rs"]
mod facts;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../data");
    println!("cargo::rerun-if-changed={}", folder.display());
    let written = [
        ("catalog.rs", facts::compile(&facts::gather(&folder)?)),
        ("taxes.rs", facts::compile_taxes(&facts::gather_taxes(&folder)?)),
    ];
    for (name, rust) in written {
        match rust {
            Ok(rust) => fs::write(Path::new(&env::var("OUT_DIR")?).join(name), rust)?,
            Err(faults) => faults.iter().for_each(|fault| println!("cargo::error={fault}")),
        }
    }
    Ok(())
}
