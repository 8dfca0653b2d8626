//! Cash after taxes, and offers in a lens, as JSON.

use super::{problem, put, year};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::leaving::leave::Exit;
use crate::compute::lens::comparison::compare_in_lens;
use crate::compute::lens::take_home::TakeHome;
use crate::compute::lens::take_homes::TakeHomes;
use crate::compute::lens::view::LensView;
use crate::compute::tax::clawback::{Recovery, Repayment};
use crate::compute::tax::month::CashMonth;
use crate::compute::tax::year::TaxYear;
use crate::model::fixed::Money;
use crate::model::problem::Problem;
use serde_json::{Value, json};

/// The scenario in its lens, where the file has a lens or taxes.
pub(super) fn scenario(
    out: &mut Value,
    analysis: &Analysis<'_>,
    lens_view: &LensView<'_>,
    homes: &TakeHomes<'_>,
) {
    let said = compare_in_lens(analysis, lens_view, homes).map_or_else(
        |off| json!({ "lens": lens_view.lens.word(), "problem": problem(&off) }),
        |seen| {
            let offers = seen.parties.iter().map(|party| {
                let years: Vec<Value> = party.years.iter().map(year).collect();
                json!({ "name": party.name, "worth": party.worth.to_f64(), "full_year": party.full_year.to_f64(), "years": years })
            });
            let line: String = seen.line.iter().map(|segment| segment.text.as_str()).collect();
            json!({
                "lens": seen.lens.word(),
                "offers": offers.collect::<Vec<Value>>(),
                "verdict": line,
                "why": seen.why,
                "part_year": seen.part_year,
            })
        },
    );
    put(out, "seen", said);
}

/// An offer, or the current job, after taxes, where the file has a tax profile.
pub(super) fn subject(
    out: &mut Value,
    analysis: &Analysis<'_>,
    subject: &AnalyzedOffer<'_>,
    (lens_view, homes): (&LensView<'_>, &TakeHomes<'_>),
) {
    if lens_view.profile.is_none() {
        return;
    }
    let answer = homes.get(subject).and_then(|home| taxes(analysis, home));
    put(out, "taxes", answer.unwrap_or_else(|off| json!({ "problem": problem(&off) })));
    if let Some(elsewhere) = TakeHome::elsewhere(analysis, subject, lens_view) {
        let answer = elsewhere.map_or_else(|off| json!({ "problem": problem(&off) }), |home| sums(&home));
        put(out, "elsewhere", answer);
    }
}

fn sums(home: &TakeHome<'_>) -> Value {
    json!({
        "state": home.profile.place.state,
        "locals": home.profile.place.locals,
        "lives": home.profile.place.lives.as_ref().map(|lives| json!({ "state": lives.state, "locals": lives.locals })),
        "pay": home.pay().to_f64(),
        "tax": home.taxes().to_f64(),
        "deferred": home.deferred().to_f64(),
        "cash": home.cash().to_f64(),
    })
}

fn taxes(analysis: &Analysis<'_>, home: &TakeHome<'_>) -> Result<Value, Problem> {
    let mut out = sums(home);
    let years: Result<Vec<Value>, Problem> = home.years.iter().map(|year| of_year(home, year)).collect();
    let months: Vec<Value> = home.months().iter().map(month).collect();
    let april = home.april().map(|april| {
        json!({ "year": april.year, "amount": april.amount.to_f64(), "says": april.says, "why": april.why, "penalty": april.penalty })
    });
    let mut back = Vec::new();
    for after in 0..analysis.months() {
        let repaid = home.repayments(Exit::Resigned, after)?;
        back.extend(repaid.iter().map(|repayment| repaid_after(after, repayment)));
    }
    put(&mut out, "years", years?.into());
    put(&mut out, "months", months.into());
    put(&mut out, "april", april.unwrap_or_default());
    put(&mut out, "repayments", back.into());
    put(&mut out, "notes", home.notes().into());
    put(&mut out, "problems", home.problems().iter().map(problem).collect());
    Ok(out)
}

fn of_year(home: &TakeHome<'_>, taxed: &TaxYear) -> Result<Value, Problem> {
    let (owed, added, gap, safe) = (&taxed.owed, &taxed.added, &taxed.gap, &taxed.safe);
    let parts = taxed.parts.iter().map(|(part, tax)| (part.name().to_ascii_lowercase(), tax.to_f64().into()));
    let states = taxed.states.iter().map(|(state, tax)| ((*state).to_owned(), tax.to_f64().into()));
    let next = TakeHome::next(taxed);
    let after = home.april_after(taxed);
    Ok(json!({
        "year": taxed.pay.year,
        "rules": taxed.rules.brackets_of(),
        "pay": year(&taxed.pay),
        "agi": owed.steps.agi.to_f64(),
        "deduction": owed.steps.deduction.to_f64(),
        "itemizes": owed.itemizes,
        "federal": added.federal.to_f64(),
        "social_security": added.social.to_f64(),
        "medicare": added.medicare.to_f64(),
        "additional_medicare": added.additional.to_f64(),
        "state": added.state.to_f64(),
        "states": states.collect::<serde_json::Map<String, Value>>(),
        "levies": added.levies.to_f64(),
        "local": added.local.to_f64(),
        "total": added.total().to_f64(),
        "household": owed.total().to_f64(),
        "by_part": parts.collect::<serde_json::Map<String, Value>>(),
        "deferred": taxed.deferred.to_f64(),
        "cash": taxed.cash().to_f64(),
        "before": {
            "wages": taxed.earlier.wages.to_f64(),
            "withheld": taxed.earlier.withheld.to_f64(),
            "state_withheld": taxed.earlier.state_withheld.to_f64(),
        },
        "withheld": gap.withheld.to_f64(),
        "excess_social_security": gap.excess.to_f64(),
        "owed": gap.owed.to_f64(),
        "april_federal": gap.federal_true_up().to_f64(),
        "april_state": gap.state_true_up().to_f64(),
        "april": gap.true_up().to_f64(),
        "april_says": after.says,
        "april_why": after.why,
        "safe_harbor": {
            "this_year": safe.this_year.to_f64(),
            "last_year": safe.last_year.map(Money::to_f64),
            "required": safe.required.to_f64(),
            "short": safe.short.to_f64(),
        },
        "next_10000": next.added.total().to_f64(),
        "cap_falls": next.cap_falls,
    }))
}

fn month(month: &CashMonth) -> Value {
    let sales = month.sales.iter().map(|sale| {
        json!({
            "value": sale.value.to_f64(),
            "withheld": sale.withheld.total().to_f64(),
            "sold": sale.sold.to_f64(),
            "kept": sale.kept.to_f64(),
            "refund": sale.refund.to_f64(),
        })
    });
    json!({
        "month": month.month.to_string(),
        "pay": month.pay.total().to_f64(),
        "deferred": month.deferred.to_f64(),
        "withheld": month.withheld.total().to_f64(),
        "local": month.local.to_f64(),
        "settled": month.settled.to_f64(),
        "cash": month.cash().to_f64(),
        "sales": sales.collect::<Vec<Value>>(),
    })
}

fn repaid_after(month: u16, repayment: &Repayment) -> Value {
    let how = match repayment.how {
        Recovery::SameYear => "same_year",
        Recovery::Credit => "credit",
        Recovery::Deduction => "deduction",
        Recovery::PayrollOnly => "payroll_only",
        Recovery::Unknown => "unknown",
    };
    json!({
        "month": month,
        "paid": repayment.paid,
        "amount": repayment.amount.to_f64(),
        "handed": repayment.handed.to_f64(),
        "recovered": repayment.recovered.to_f64(),
        "cost": repayment.cost().to_f64(),
        "how": how,
        "state_keeps": repayment.state_keeps,
    })
}
