//! From a pay target to an offer: one grant in dollars, as large as the years allow without passing the target, and monthly sign-on for the
//! rest.

use super::ledger::YearPay;
use super::{resolve, streams};
use crate::compute::diagnostics::ProblemList;
use crate::data::Catalog;
use crate::model::fixed::{Money, Rate};
use crate::model::month::Month;
use crate::model::offer::{Grant, GrantSize, Offer, Paid, PricePath, Rounding, SignOn, Stock, Vesting};
use crate::model::problem::{Field, Problem};

/// The planned path of the share price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PricePlan {
    /// Flat: all four years reach the target.
    #[default]
    Flat,
    /// Growth in each plan year after the first, as Amazon's recruiters reportedly plan. Years 1 to 3 reach the target, and year 4 exceeds
    /// it.
    Growing(Rate),
}

/// An offer made from a pay target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetOffer {
    /// The offer with its grant and its sign-on replaced.
    pub offer: Offer,
    /// The grant at today's price.
    pub grant: Money,
    /// Sign-on of years 1 to 4; zero in a year that needs none.
    pub sign_on: [Money; 4],
    /// Pay of years 1 to 4 under the plan.
    pub years: [Money; 4],
}

/// Makes an offer from a pay target: one grant in dollars on the schedule of its first grant, and sign-on in monthly installments for each
/// year that falls short.
///
/// # Errors
/// A problem that names the field, where base and bonus alone reach the target, or where nothing vests in the planned years.
pub fn fill(
    offer: &Offer,
    target: Money,
    plan: PricePlan,
    catalog: &Catalog,
    today: Month,
) -> Result<TargetOffer, Problem> {
    let mut filled = bare(offer, plan);
    // The template vests fractions of shares, because whole shares do not show what a dollar becomes.
    let mut template = filled.clone();
    for grant in &mut template.grants {
        (grant.rounding, grant.vesting) = (Rounding::Exact, Vesting::Exact);
    }
    let years = paid(&template, catalog, today);
    let cash = years.map(|year| year.base + year.bonus);
    let parts = years.map(|year| year.equity.to_f64() / WHOLE.to_f64());
    let planned = if plan == PricePlan::Flat { 4 } else { 3 };
    let needs = cash.iter().zip(&parts).take(planned).filter(|(_, part)| **part > 0.0);
    let grant = needs.map(|(cash, part)| (target - *cash).to_f64() / part).min_by(f64::total_cmp);
    let grant = Money::from_f64(grant.ok_or_else(nothing_vests)?);
    if grant <= Money::ZERO {
        return Err(enough(target));
    }
    for first in &mut filled.grants {
        first.size = GrantSize::Dollars { amount: grant, grant_price: None };
    }
    let without = paid(&filled, catalog, today);
    let sign_on = without.map(|year| {
        let short = target - year.total();
        if short > Money::ZERO { short } else { Money::ZERO }
    });
    filled.stock = offer.stock.clone();
    filled.sign_on = (1_u16..)
        .zip(sign_on)
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(year, amount)| SignOn::new(amount, Paid::Monthly { from: year * 12 - 11, to: year * 12 }))
        .collect();
    let [a, b, c, d] = without.map(|year| year.total());
    let [e, f, g, h] = sign_on;
    Ok(TargetOffer { offer: filled, grant, sign_on, years: [a + e, b + f, c + g, d + h] })
}

/// A grant large enough that cents do not matter. It shows which part vests in a year.
const WHOLE: Money = Money::whole(1_000_000_000);

/// The offer with only its base, its bonus and one grant, at the planned price.
fn bare(offer: &Offer, plan: PricePlan) -> Offer {
    let template = offer.grants.first().cloned().unwrap_or_default();
    let size = GrantSize::Dollars { amount: WHOLE, grant_price: None };
    let path = match plan {
        PricePlan::Flat => PricePath::Flat,
        PricePlan::Growing(rate) => PricePath::PlanGrowth(rate),
    };
    Offer {
        sign_on: Vec::new(),
        grants: vec![Grant { size, closes: Vec::new(), ..template }],
        refreshers: Vec::new(),
        top_up: None,
        stock: Stock { path, ..offer.stock.clone() },
        ..offer.clone()
    }
}

/// Its first four years in the ledger.
fn paid(offer: &Offer, catalog: &Catalog, today: Month) -> [YearPay; 4] {
    let terms = resolve::resolve(offer, 0, catalog, today, &mut ProblemList::default());
    let mut years = streams::ledger(&terms, 48).service_years(4).into_iter();
    [(); 4].map(|()| years.next().unwrap_or_default())
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
