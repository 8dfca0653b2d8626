//! From a pay target to an offer: the grant and the sign-on that make its years equal.

use super::assume::{self, Notes};
use super::ledger::service_year;
use super::pay;
use super::price::growth;
use crate::data::Catalog;
use crate::model::fixed::{Money, Rate};
use crate::model::month::Month;
use crate::model::offer::{Grant, GrantSize, Offer, Paid, SignOn};
use crate::model::problem::{Field, Problem};

/// What the share price is planned to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Plan {
    /// Stay: all four years come to the target.
    #[default]
    Flat,
    /// Grow by a rate with each plan year after the first, as Amazon's recruiters reportedly plan: years 1 to 3 come to the
    /// target, and year 4 to more.
    Growing(Rate),
}

/// An offer filled up to a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The offer with its grant and its sign-on replaced.
    pub offer: Offer,
    /// What the grant is worth at today's price.
    pub grant: Money,
    /// Sign-on of years 1 to 4; a year that needs none has zero.
    pub sign_on: [Money; 4],
    /// What years 1 to 4 come to under the plan.
    pub years: [Money; 4],
}

/// Fills an offer up to a pay target: one grant in dollars on the schedule of its first, and sign-on in monthly instalments
/// for each year that falls short.
///
/// # Errors
/// A problem that names the field, when base and bonus reach the target alone, or nothing vests in the years planned.
pub fn fill(
    offer: &Offer,
    target: Money,
    plan: Plan,
    catalog: &Catalog,
    today: Month,
) -> Result<Filled, Problem> {
    let template = offer.grants.first().cloned().unwrap_or_default();
    let size = GrantSize::Dollars { amount: Money::whole(1), grant_price: None };
    let grant = Grant { size, closes: Vec::new(), ..template };
    let mut filled = Offer {
        sign_on: Vec::new(),
        grants: vec![grant],
        refreshers: Vec::new(),
        top_up: None,
        ..offer.clone()
    };
    let terms = assume::settle(&filled, 0, catalog, today, &mut Notes::default());
    let yearly = match plan {
        Plan::Flat => 1.0,
        Plan::Growing(rate) => growth(rate),
    };
    let years = [1_u16, 2, 3, 4];
    let cash = years.map(|year| {
        let (base, bonus) = pay::cash_of_year(&filled, year);
        base + bonus
    });
    let parts = years.map(|year| {
        let holding = terms.grants.first();
        let vests = holding
            .iter()
            .flat_map(|holding| holding.schedule.vests())
            .filter(|vest| service_year(vest.month) == year);
        let part: f64 = vests.map(|vest| f64::from(vest.part)).sum();
        let whole = holding.map_or(1.0, |holding| f64::from(holding.schedule.whole()));
        part / whole * libm::pow(yearly, f64::from(year) - 1.0)
    });
    let planned = if plan == Plan::Flat { 4 } else { 3 };
    let needs = cash.iter().zip(&parts).take(planned).filter(|(_, part)| **part > 0.0);
    let grant = needs.map(|(cash, part)| (target - *cash).to_f64() / part).min_by(f64::total_cmp);
    let grant = Money::from_f64(grant.ok_or_else(nothing_vests)?);
    if grant <= Money::ZERO {
        return Err(enough(target));
    }
    let vested = parts.map(|part| Money::from_f64(grant.to_f64() * part));
    let short = |cash: Money, vested: Money| {
        let short = target - cash - vested;
        if short > Money::ZERO { short } else { Money::ZERO }
    };
    let [c1, c2, c3, c4] = cash;
    let [v1, v2, v3, v4] = vested;
    let sign_on = [short(c1, v1), short(c2, v2), short(c3, v3), short(c4, v4)];
    let [s1, s2, s3, s4] = sign_on;
    if let Some(first) = filled.grants.first_mut() {
        first.size = GrantSize::Dollars { amount: grant, grant_price: None };
    }
    filled.sign_on = years
        .into_iter()
        .zip(sign_on)
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(year, amount)| SignOn::new(amount, Paid::Monthly { from: year * 12 - 11, to: year * 12 }))
        .collect();
    let years = [c1 + v1 + s1, c2 + v2 + s2, c3 + v3 + s3, c4 + v4 + s4];
    Ok(Filled { offer: filled, grant, sign_on, years })
}

fn nothing_vests() -> Problem {
    Problem::new(
        Field::default().item("grants", 0).named("schedule"),
        "Nothing of the grant vests in the years that are planned, so no grant fills them.",
        "Choose a schedule that vests within three years.",
    )
}

fn enough(target: Money) -> Problem {
    let target = crate::model::format::money(target);
    Problem::new(
        Field::alone("target"),
        format!("Base and bonus reach {target} a year alone, so there is nothing to fill."),
        "Give a higher target, or a lower base.",
    )
}
