//! The proofs about leaving: what is kept and lost, expected pay of a stay, and what an offer pays beyond staying.

use super::{AnalysisContext, Figure, by_part};
use crate::compute::analysis::Analysis;
use crate::compute::explain::{assumptions, formula};
use crate::compute::leaving::leave::{self, Exit};
use crate::compute::leaving::staying;
use crate::compute::pay::ledger::{PayPart, Timing};
use crate::model::format;
use crate::model::outlook::Stay;

pub(super) fn kept(told: AnalysisContext<'_>, month: u16) -> Option<Figure> {
    let subject = told.subject;
    let leaving = leave::curve(subject, Exit::Resigned, month).pop()?;
    let mut lines = by_part(subject, month);
    if !leaving.clawback.is_zero() {
        lines.push(("Paid back".into(), Some(-leaving.clawback)));
    }
    let mut figure =
        told.figure(&format!("kept on leaving after month {month}"), leaving.net(), lines, &PayPart::ALL);
    figure.assumes.push("You resign right after that month; later installments and vests are lost.".into());
    if leaving.handed_back != leaving.clawback {
        let cash = format::money(leaving.handed_back);
        figure.assumes.push(format!(
            "The clause asks for the amount after tax, so you pay {cash}; before tax it counts in full."
        ));
    }
    Some(figure)
}

pub(super) fn left_behind(told: AnalysisContext<'_>, month: u16) -> Figure {
    let value = leave::unvested(&told.subject.terms, month);
    let lines = formula::unvested(&told.subject.terms, month);
    told.figure(&format!("left behind after month {month}"), value, lines, &[PayPart::Equity])
}

pub(super) fn expected(analysis: &Analysis<'_>, told: AnalysisContext<'_>) -> Figure {
    let expected = leave::expected(told.subject, analysis.outlook.stay, analysis.months());
    let lines = vec![
        ("Pay of each month × the chance that you are still there".into(), Some(expected.gross)),
        ("What you pay back × the chance that you leave just then".into(), Some(-expected.clawback)),
    ];
    let mut figure = told.figure("expected over an uncertain stay", expected.net(), lines, &PayPart::ALL);
    figure.assumes.push(match analysis.outlook.stay {
        Stay::Median(months) => format!(
            "Half of people have left after {months} months, with the same chance every month. If you stay to the end, you keep everything."
        ),
        Stay::Hazard(chance) => format!("The chance to leave is {chance} every month. If you stay to the end, you keep everything."),
    });
    figure
}

pub(super) fn make_whole(analysis: &Analysis<'_>, told: AnalysisContext<'_>, month: u16) -> Figure {
    let subject = told.subject;
    let cost = staying::at(subject, month);
    let mut lines = formula::unvested(&subject.terms, month);
    lines.push(("Bonus earned and not paid".into(), Some(cost.bonus)));
    lines.push(("Sign-on you pay back".into(), Some(cost.clawback)));
    let what = format!("cost of leaving after month {month}");
    let mut figure = told.figure(&what, cost.total(), lines, &[PayPart::Bonus, PayPart::Equity]);
    figure.assumes.push(match month {
        0 => "You leave before the first month of the comparison, so nothing from it has been paid.".into(),
        _ => {
            let end = format::month(subject.ledger.calendar_month(Timing::During, month));
            format!("You leave at the end of {end}; what vests or is paid in that month counts as received.")
        }
    });
    figure.assumes.extend(staying::unknown_bonus(analysis).map(str::to_owned));
    figure
}

pub(super) fn beyond(
    analysis: &Analysis<'_>,
    told: AnalysisContext<'_>,
    stays: AnalysisContext<'_>,
) -> Figure {
    let (subject, job) = (told.subject, stays.subject);
    let (mine, stay) = (analysis.total(subject), analysis.total(job));
    let (month, back) = staying::owed(analysis, job, subject);
    let mut lines = vec![(subject.name.clone(), Some(mine)), (format!("{}, staying", job.name), Some(-stay))];
    if !back.is_zero() {
        lines.push((format!("Paid back on leaving after month {month}"), Some(-back)));
    }
    let mut figure = told.figure("beyond staying", mine - stay - back, lines, &PayPart::ALL);
    let both = [(subject.name.as_str(), &subject.terms), (job.name.as_str(), &job.terms)];
    figure.assumes = assumptions::assume_together(&both, &PayPart::ALL);
    figure.claims = assumptions::cite_together(&both, &PayPart::ALL, told.evidence);
    figure
}
