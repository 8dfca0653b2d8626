//! Figures beyond totals as JSON, under the names of the modelling note where it has them. Changes and rates are fractions.

use super::{put, taxes, year};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::leaving::cliff::cliff;
use crate::compute::leaving::leave::{self, Exit};
use crate::compute::leaving::start_months::{StartMonth, StartMonths};
use crate::compute::leaving::staying::{beyond_staying, make_whole};
use crate::compute::lens::take_homes::TakeHomes;
use crate::compute::lens::view::LensView;
use crate::compute::sensitivity::{FlipPoint, UncertainInput};
use crate::compute::value::break_even::{BreakEven, BreakEvenPoint, break_evens, lead_changes};
use crate::compute::value::grants::{GrantFacts, grants};
use crate::compute::value::{benefits, present_value};
use crate::model::fixed::{Money, Price, Shares};
use serde_json::{Map, Value, json};

/// The further figures of an offer or of the current job.
pub(super) fn subject(out: &mut Value, analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) {
    let last = analysis.months();
    let grants: Vec<Value> = grants(subject).iter().map(grant).collect();
    let leaving = leave::curve(subject, Exit::Resigned, last);
    let laid_off = leave::curve(subject, Exit::LaidOff, last);
    let leaving: Vec<Value> = leaving
        .iter()
        .zip(&laid_off)
        .map(|(leaving, laid_off)| {
            json!({
                "month": leaving.month,
                "gross": leaving.gross.to_f64(),
                "clawback": leaving.clawback.to_f64(),
                "clawback_laid_off": laid_off.clawback.to_f64(),
                "net": leaving.net().to_f64(),
                "handed_back": leaving.handed_back.to_f64(),
                "unvested": leaving.unvested.to_f64(),
                "match_kept": benefits::match_kept(subject, leaving.month).to_f64(),
            })
        })
        .collect();
    let worth = present_value::today(analysis, subject);
    let expected = leave::expected(subject, analysis.outlook.stay, last);
    let cliff = cliff(subject, analysis.horizon_years);
    let beside: Vec<Value> = (1..=analysis.horizon_years)
        .map(|year| {
            let beside = benefits::year_benefits(subject, year);
            json!({
                "year": year,
                "match": beside.match_.to_f64(),
                "worth": beside.worth.to_f64(),
                "costs": beside.costs.to_f64(),
                "net": beside.net().to_f64(),
            })
        })
        .collect();
    let figures = json!({
        "grants": grants,
        "pv_cash": worth.cash.to_f64(),
        "pv_equity": worth.equity.to_f64(),
        "pv_total": worth.total().to_f64(),
        "leave": leaving,
        "expected_gross": expected.gross.to_f64(),
        "expected_clawback": expected.clawback.to_f64(),
        "expected_net": expected.net().to_f64(),
        "year5_vs_year4_pct": cliff.fifth_year.change,
        "worst_fall": cliff.worst.map(|(year, change)| json!({ "year": year, "pct": change })),
        "closing_refresher": cliff.closing.map(Money::to_f64),
        "restoring_refresher": cliff.restoring.map(Money::to_f64),
        "benefits": beside,
        "hours": benefits::hours(subject.benefits()).to_f64(),
        "per_hour": benefits::per_hour(subject, analysis.horizon_years).map(Money::to_f64),
    });
    if let Value::Object(figures) = figures {
        figures.into_iter().for_each(|(key, value)| put(out, &key, value));
    }
}

/// The figures of offers compared with each other and with staying.
pub(super) fn scenario(out: &mut Value, analysis: &Analysis<'_>, lens_view: (&LensView<'_>, &TakeHomes<'_>)) {
    let evens: Vec<Value> = break_evens(analysis)
        .into_iter()
        .filter_map(|([one, other], even)| {
            Some(pair(analysis, analysis.offers.get(one)?, analysis.offers.get(other)?, even))
        })
        .collect();
    put(out, "breakeven", evens.into());
    put(out, "hazard", leave::hazard(analysis.outlook.stay).into());
    let Some(job) = &analysis.current else { return };
    let mut current = json!({
        "name": job.name,
        "years": job.ledger.service_years(analysis.horizon_years).iter().map(year).collect::<Vec<Value>>(),
        "total": job.total(analysis.months()).to_f64(),
    });
    subject(&mut current, analysis, job);
    taxes::subject(&mut current, analysis, job, lens_view);
    let whole = make_whole(analysis).into_iter().map(|cost| {
        json!({
            "month": cost.month,
            "unvested": cost.unvested.to_f64(),
            "bonus": cost.bonus.to_f64(),
            "clawback": cost.clawback.to_f64(),
            "total": cost.total().to_f64(),
        })
    });
    put(&mut current, "make_whole", whole.collect());
    put(&mut current, "notice", analysis.notice.into());
    let beyond = beyond_staying(analysis).into_iter().zip(&analysis.offers).map(|(beyond, offer)| {
        json!({ "offer": offer.name, "nominal": beyond.nominal.to_f64(), "pv": beyond.today.to_f64(), "goes_back": beyond.back.to_f64() })
    });
    put(&mut current, "beyond_staying", beyond.collect());
    put(out, "current", current);
}

fn pair(
    analysis: &Analysis<'_>,
    one: &AnalyzedOffer<'_>,
    other: &AnalyzedOffer<'_>,
    even: BreakEven,
) -> Value {
    let BreakEven { multiple, price, growth_today, growth_nominal } = even;
    let leads = lead_changes(analysis, one, other).into_iter().map(|(month, id)| {
        let leader = if id == one.id { &one.name } else { &other.name };
        json!({ "month": month, "leader": leader })
    });
    json!({
        "offer": one.name,
        "against": other.name,
        "K": multiple.value(),
        "breakeven_share_price": price.map(Price::to_f64),
        "G_pv": growth_today.value(),
        "G_nominal": growth_nominal.value(),
        "K_where": place(multiple),
        "G_pv_where": place(growth_today),
        "G_nominal_where": place(growth_nominal),
        "leads": leads.collect::<Vec<Value>>(),
    })
}

/// Whether a match is at a value, and otherwise why not.
fn place(found: BreakEvenPoint) -> &'static str {
    match found {
        BreakEvenPoint::At(_) => "at",
        BreakEvenPoint::Ahead => "ahead",
        BreakEvenPoint::Behind => "behind",
        BreakEvenPoint::Level => "level",
    }
}

/// A flip point; `at` is null where the range has none.
pub(super) fn flip(analysis: &Analysis<'_>, flip: &FlipPoint) -> Value {
    let (what, id) = match flip.assumption {
        UncertainInput::Price(id) => ("price_multiple", Some(id)),
        UncertainInput::Growth(id) => ("growth", Some(id)),
        UncertainInput::Payout(id) => ("payout", Some(id)),
        UncertainInput::Raise(id) => ("raise", Some(id)),
        UncertainInput::Refresher(id) => ("refresher", Some(id)),
        UncertainInput::Stay => ("median_months", None),
        UncertainInput::Discount => ("discount", None),
    };
    let offer = id.and_then(|id| analysis.subject(id)).map(|subject| subject.name.as_str());
    let (low, high) = flip.range;
    // Without a chance to leave there is no median stay.
    let endless = flip.assumption == UncertainInput::Stay && leave::hazard(analysis.outlook.stay) <= 0.0;
    let now = (!endless).then_some(flip.now);
    let distance = flip.at.map(|_| flip.distance);
    json!({ "assumption": what, "offer": offer, "now": now, "at": flip.at, "range": [low, high], "distance": distance })
}

/// The start months of an offer.
pub(super) fn starts(starts: &StartMonths) -> impl Iterator<Item = Value> {
    let of = |one: &StartMonth| json!({ "offer": starts.name, "month": one.month.to_string(), "difference": one.difference.to_f64() });
    starts.months.iter().map(of)
}

fn grant(facts: &GrantFacts) -> Value {
    let mut out = Map::new();
    if let Some(conversion) = facts.converted {
        out.insert("avg".into(), conversion.average.into());
        out.insert("units_exact".into(), conversion.units.into());
        out.insert("floor".into(), conversion.down.into());
        out.insert("ceil".into(), conversion.up.into());
        out.insert("gap".into(), conversion.gap.into());
    }
    out.insert("mean_vest_years".into(), facts.mean_years.into());
    for (month, part) in facts.vested_by {
        out.insert(format!("cum{month}"), part.into());
    }
    let count = |shares: &Shares| match shares.units() % Shares::ONE.units() {
        0 => json!(shares.units() / Shares::ONE.units()),
        _ => json!(shares.to_f64()),
    };
    let counts = facts.whole_shares.as_ref().map(|counts| counts.iter().map(count).collect());
    out.insert("out".into(), counts.unwrap_or_default());
    Value::Object(out)
}
