//! The questions of the Fit page: signals, statements, paths, levels elsewhere. This file gathers their files; shape, rules and statics are
//! in the modules below it.

use super::read::named;
use super::shape::{Read, Text};

mod check;
mod emit;
mod shape;

pub(crate) use check::check_fit;
pub(crate) use emit::emit_fit;
use shape::{Mapping, Plans, Readiness, Signals};

/// Names of the files.
pub(crate) const FILES: [&str; 4] = ["fit", "readiness", "plans", "mapping"];

/// What the files hold.
#[derive(Debug)]
pub(crate) struct Fit {
    signals: Read<Signals>,
    readiness: Read<Readiness>,
    plans: Read<Plans>,
    mapping: Read<Mapping>,
}

pub(crate) fn read_fit(files: &[Text], faults: &mut Vec<String>) -> Option<Fit> {
    let [fit, readiness, plans, mapping] = FILES;
    let signals = named(files, fit, faults);
    let readiness = named(files, readiness, faults);
    let plans = named(files, plans, faults);
    let mapping = named(files, mapping, faults);
    Some(Fit { signals: signals?, readiness: readiness?, plans: plans?, mapping: mapping? })
}
