//! Reads schedules: an id, a list of [service month, percent], percent a year, or whole parts.

use super::super::reader::{Node, ReadDiagnostics, fields};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::Fixed;
use crate::model::name::visible;
use crate::model::offer::ScheduleChoice;
use crate::model::offer::schedule::{Cadence, Schedule, Vest};

/// A percentage with seven digits after the point, the finest that fits whole parts of 32 bits.
type Percent = Fixed<7>;
const PERCENT: Bound = Bound::of("A part of a grant is between 0% and 100%.", 0, Percent::whole(100).units());
const PARTS: Bound = Bound::of("Whole parts are counted from 0 to 4 billion.", 0, 4_000_000_000);
/// Percentages that miss 100 by at most this much were rounded. They count as parts of their sum.
const ROUNDED: i64 = Percent::ONE.units() / 10;

pub(super) const CADENCES: [(&str, Cadence); 4] = [
    ("monthly", Cadence::Monthly),
    ("quarterly", Cadence::Quarterly),
    ("semi_annual", Cadence::SemiAnnual),
    ("annual", Cadence::Annual),
];

/// The schedule of a grant. A missing one takes the company's usual one, recorded when the company is known.
pub(super) fn choice(node: &Node<'_>, found: &mut ReadDiagnostics) -> ScheduleChoice {
    read(node, found).unwrap_or(ScheduleChoice::Usual)
}

fn read(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<ScheduleChoice> {
    let value = node.value?;
    if let Some(id) = value.as_str() {
        return Some(ScheduleChoice::Preset(visible(id)));
    }
    let read = if value.is_array() {
        percents(node, found)
    } else {
        node.object(&["yearly", "cadence", "vests", "of"], found)?;
        if node.get("yearly").value.is_some() { yearly(node, found) } else { parts(node, found) }
    };
    read.map_err(|says| {
        let says =
            format!("This is not a schedule: {}; the usual one stands in.", says.trim_end_matches('.'));
        found.problem(&node.path, says, "List vests as [service month, percent] that add up to 100.");
    })
    .ok()
}

fn percents(node: &Node<'_>, found: &mut ReadDiagnostics) -> Result<ScheduleChoice, String> {
    let mut vests = pairs::<7>(node, PERCENT, found)?;
    vests.retain(|(_, percent)| !percent.is_zero());
    vests.sort_by_key(|(month, _)| *month);
    let sum: Percent = vests.iter().map(|(_, percent)| *percent).sum();
    let off = (sum - Percent::whole(100)).abs();
    if off.units() > ROUNDED {
        return Err(format!("the vests add up to {sum}%, not 100%"));
    }
    if !off.is_zero() {
        let says = format!("The vests add up to {sum}%, so each counts as its part of that.");
        found.problem(&node.path, says, "Let them add up to 100.");
    }
    let step = vests.iter().map(|(_, percent)| percent.units()).fold(Percent::ONE.units(), coarsest);
    build(vests.into_iter().map(|(month, percent)| (month, percent.units() / step)))
}

/// The largest power of ten that divides both.
fn coarsest(mut step: i64, units: i64) -> i64 {
    while step > 1 && units % step != 0 {
        step /= 10;
    }
    step.max(1)
}

fn parts(node: &Node<'_>, found: &mut ReadDiagnostics) -> Result<ScheduleChoice, String> {
    let vests = pairs::<0>(&node.get("vests"), PARTS, found)?;
    let of = node.get("of").number::<0>(PARTS, found);
    let sum: Fixed<0> = vests.iter().map(|(_, part)| *part).sum();
    if of.is_none() {
        found.assume(&node.get("of").path, sum);
    }
    if of.is_some_and(|of| of != sum) {
        return Err(format!("the parts add up to {sum}, not to the whole"));
    }
    build(vests.into_iter().map(|(month, part)| (month, part.units())))
}

fn build(vests: impl Iterator<Item = (u16, i64)>) -> Result<ScheduleChoice, String> {
    let too_fine = |_| "the parts are too fine".to_owned();
    let vests: Result<Vec<Vest>, String> =
        vests.map(|(month, part)| Ok(Vest { month, part: u32::try_from(part).map_err(too_fine)? })).collect();
    let vests = vests?;
    let whole =
        u32::try_from(vests.iter().map(|vest| u64::from(vest.part)).sum::<u64>()).map_err(too_fine)?;
    Schedule::new(vests, whole).map(ScheduleChoice::Custom)
}

/// Pairs of a service month and a number.
fn pairs<const PLACES: u32>(
    node: &Node<'_>,
    bound: Bound,
    found: &mut ReadDiagnostics,
) -> Result<Vec<(u16, Fixed<PLACES>)>, String> {
    let list = node.list(found).ok_or("there is no list of vests")?;
    let pair = |item: &Node<'_>, found: &mut ReadDiagnostics| {
        let list = item.list(found)?;
        let [month, part] = list.as_slice() else { return None };
        Some((month.count(bounds::SERVICE_MONTH, found)?, part.number::<PLACES>(bound, found)?))
    };
    let read: Option<Vec<_>> = list.iter().map(|item| pair(item, found)).collect();
    read.ok_or_else(|| "each vest is [service month, part]".into())
}

fn yearly(node: &Node<'_>, found: &mut ReadDiagnostics) -> Result<ScheduleChoice, String> {
    let cadence_node = node.get("cadence");
    let said = cadence_node.text(found);
    let known = said.and_then(|said| CADENCES.into_iter().find(|(name, _)| *name == said));
    if let (Some(said), None) = (said, known) {
        let says = format!("“{said}” is not a cadence; quarterly stands in.");
        found.problem(&cadence_node.path, says, fields(&CADENCES.map(|(name, _)| name)));
    }
    let cadence = known.map_or_else(
        || {
            found.assume(&cadence_node.path, "quarterly");
            Cadence::Quarterly
        },
        |(_, cadence)| cadence,
    );
    let percent = Bound::of("A part of a grant is between 0% and 100%.", 0, 10_000);
    let list = node.get("yearly").list(found).ok_or("there is no list of years")?;
    let years: Option<Vec<Fixed<2>>> = list.iter().map(|year| year.number(percent, found)).collect();
    let years = years.ok_or("each year is a percentage")?;
    let shares: Vec<u32> = years.iter().filter_map(|year| u32::try_from(year.units()).ok()).collect();
    Schedule::yearly(&shares, 10_000, cadence)?;
    Ok(ScheduleChoice::Yearly { shares, cadence })
}
