//! The months that the verdict compares, and what each choice pays in them, as JSON.

use super::{put, year};
use crate::compute::compare::Comparison;
use crate::compute::compare::offer_pay::OfferPay;
use crate::compute::compare::window::WindowPay;
use crate::compute::pay::ledger::YearPay;
use serde_json::{Value, json};

/// The window: its first month, its length, its years, and all of them together.
pub(super) fn window(answer: &Comparison) -> Value {
    let window = &answer.window;
    let years = (1..=window.horizon).map(|number| {
        let mut out = row(answer, |column| column.years.iter().find(|pay| pay.year == number));
        put(&mut out, "year", number.into());
        put(&mut out, "from", window.from.plus((number - 1) * 12).to_string().into());
        out
    });
    json!({
        "from": window.from.to_string(),
        "months": window.months(),
        "years": years.collect::<Vec<Value>>(),
        "total": row(answer, |column| Some(&column.sum)),
    })
}

/// What each choice pays: the offers in their order, then the current job.
fn row(answer: &Comparison, pick: impl Fn(&WindowPay) -> Option<&YearPay>) -> Value {
    let cell = |(pay, column): (&OfferPay, &WindowPay)| {
        let mut out = pick(column).map(year)?;
        put(&mut out, "name", pay.name.clone().into());
        out.as_object_mut()?.remove("year");
        Some(out)
    };
    let mut columns = answer.window.columns.iter();
    let offers = answer.offers.iter().zip(columns.by_ref()).filter_map(cell);
    let mut out = json!({ "offers": offers.collect::<Vec<Value>>() });
    if let Some(current) = answer.staying.iter().zip(columns).find_map(cell) {
        put(&mut out, "current", current);
    }
    out
}
