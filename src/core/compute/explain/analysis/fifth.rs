//! The proof of the fifth year's fall, and of the refresher that brings it back.

use super::{AnalysisContext, Figure};
use crate::compute::leaving::cliff::{cliff, fifth_with, stacked};
use crate::compute::pay::ledger::PayPart;
use crate::model::fixed::Money;
use crate::model::format;

pub(super) fn fifth_year(told: AnalysisContext<'_>) -> Figure {
    let cliff = cliff(told.subject, 5);
    let pay = cliff.fifth_year;
    let lines = vec![("Year 5".into(), Some(pay.fifth)), ("Year 4".into(), Some(-pay.fourth))];
    let mut figure = told.figure("year 5 minus year 4", pay.more(), lines, &PayPart::ALL);
    if let Some(closing) = cliff.closing.filter(|closing| !closing.is_zero()) {
        figure.assumes.push(format!(
            "A refresher of {} a year would make both years pay the same: it raises year 4 too.",
            format::money(closing)
        ));
    }
    figure
}

pub(super) fn restored(told: AnalysisContext<'_>) -> Option<Figure> {
    let subject = told.subject;
    let amount = cliff(subject, 5).restoring.filter(|amount| !amount.is_zero())?;
    let mut sum = fifth_with(subject, Money::ZERO);
    let mut lines = vec![("Year 5 without refreshers".to_owned(), Some(Money::from_f64(sum)))];
    let mut add = |text: String, dollars: f64| {
        let before = Money::from_f64(sum);
        sum += dollars;
        let cents = Money::from_f64(sum) - before;
        lines.push((text, Some(cents)));
        sum
    };
    let mut now = 0.0;
    for (month, part, dollars) in stacked(subject, amount) {
        let (part, of) = (format::percent(part), format::money(amount));
        now = add(format!("Granted after month {month}: {part} of {of} vests in year 5"), dollars);
    }
    let value = fifth_with(subject, amount);
    if (value - now).abs() > 0.005 {
        add("Awards up to the target".into(), value - now);
    }
    let what = format!("year 5 with a refresher of {} a year", format::money(amount));
    let mut figure = told.figure(&what, Money::from_f64(value), lines, &PayPart::ALL);
    figure.assumes.push(
        "It brings year 5 back to what year 4 pays without refreshers; other years are not compared.".into(),
    );
    Some(figure)
}
