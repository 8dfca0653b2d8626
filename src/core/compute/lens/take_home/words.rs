//! What taxes take from further pay, and what is not counted, in words. It knows no tax rule.

use super::{NEXT, TakeHome};
use crate::compute::pay::ledger::Timing;
use crate::compute::tax::Owed;
use crate::compute::tax::year::TaxYear;
use crate::data::tax::Taxes;
use crate::model::fixed::{Money, Rate};
use crate::model::format;
use crate::model::tax::filing::Filing;
use crate::model::tax::profile::Place;
use crate::model::tax::states;

/// Shown once wherever taxes are shown.
pub const NOT_ADVICE: &str = "An estimate for comparing offers, not tax advice.";
/// The scope of the tax model.
pub const SCOPE: &str = "Wages alone: no other income, and no credits but those for children and other dependents and for two earners.";

/// Why the local taxes of a place may count as 0 where there is one, and what to do; `None` where a city is chosen or none taxes pay.
pub fn local_gap(taxes: &Taxes, place: &Place) -> Option<String> {
    let listed = taxes.local.iter().any(|local| local.state == place.state && local.is_tax());
    let unlisted = taxes.unlisted.iter().any(|one| one.state == place.state);
    if !place.locals.is_empty() || !(listed || unlisted) {
        return None;
    }
    let some = format!("Some cities, counties or school districts in {} tax pay", states::name(&place.state));
    if !listed {
        return Some(format!(
            "{some}. Their rates are not known here, so local taxes count as 0. Ask yours what it takes from pay."
        ));
    }
    let ask = if unlisted { " If it is not on the list, its tax is not counted." } else { "" };
    Some(format!(
        "{some}. You chose none, so local taxes count as 0. If yours does, choose it under “City or county there”.{ask}"
    ))
}

/// What taxes take from further pay of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Marginal {
    /// The part of each dollar, to a tenth of a percent.
    pub rate: Rate,
    /// The added taxes, line by line.
    pub added: Owed,
    /// `Taxes take $4,550 of the next $10,000 of pay in 2027: 45.5%.`
    pub says: String,
    /// The reason.
    pub why: String,
}

impl TakeHome<'_> {
    /// What counts as earned in the year of joining before the first month; `None` where that was typed, or the year begins with the offer.
    pub fn earlier_note(&self) -> Option<String> {
        let ledger = &self.stints.first()?.ledger;
        let start = ledger.calendar_month(Timing::During, ledger.first);
        let earlier = &self.years.first()?.earlier;
        if start.number() == 1 || earlier.typed {
            return None;
        }
        let before = format!("before {}", format::month(start));
        if earlier.wages.is_zero() {
            return Some(format!(
                "No wages from {before} are counted in that year’s taxes. If you have any, they raise the tax on what comes after."
            ));
        }
        let state = format!(" and {} of state tax", format::whole(earlier.state_withheld));
        let state = if earlier.state_withheld.is_zero() { "" } else { &state };
        Some(format!(
            "Wages of {} from {before}, worked out from the current job, count in that year’s taxes, with {} of federal tax{state} withheld.",
            format::whole(earlier.wages),
            format::whole(earlier.withheld),
        ))
    }

    /// Which W-4s of a couple are assumed.
    pub(super) fn w4_note(&self) -> Option<&'static str> {
        let two = self.profile.filing == Filing::Joint && !self.profile.spouse.is_zero();
        two.then_some(if self.profile.two_jobs_box {
            "You said that step 2(c) is checked on both W-4s."
        } else {
            "Offerscope assumes that step 2(c) is not checked on either W-4."
        })
    }

    /// See [`Marginal`].
    pub fn marginal(year: &TaxYear) -> Marginal {
        let next = Self::next(year);
        let of = |amount: Money| Rate::from_f64(amount.to_f64() / NEXT.to_f64());
        let rate = tenths(of(next.added.total()));
        let percent = |amount: Money| format::percent(tenths(of(amount)));
        let says = format!(
            "Taxes take {} of the next {} of pay in {}: {}.",
            format::whole(next.added.total()),
            format::whole(NEXT),
            year.pay.year,
            percent(next.added.total())
        );
        let named: Vec<String> = lines(&next.added)
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(name, amount)| format!("{} {name}", percent(amount)))
            .collect();
        let mut why = if named.is_empty() { "No tax is due on it".to_owned() } else { named.join(", ") };
        why.push('.');
        if next.cap_falls {
            why.push_str(
                " Each of these dollars also takes 30 cents off the cap on deducting state and local taxes, so that a bracket of 35% \
                 acts like 45.5%.",
            );
        }
        if next.added.social.is_zero() && !year.pay.total().is_zero() {
            why.push_str(" Social Security tax has reached its limit for the year.");
        }
        Marginal { rate, added: next.added, says, why }
    }
}

/// Rounds to a tenth of a percent.
fn tenths(rate: Rate) -> Rate {
    Rate::from_f64(libm::round(rate.to_f64() * 1e3) / 1e3)
}

/// The number of taxes in a table.
pub const LINES: usize = 7;
/// The position of local taxes among them.
pub const LOCAL: usize = 2;

/// The taxes of a year by name, in the order of a return.
pub fn lines(owed: &Owed) -> [(&'static str, Money); LINES] {
    [
        ("federal income tax", owed.federal),
        ("state income tax", owed.state),
        ("local taxes", owed.local),
        ("state levies", owed.levies),
        ("Social Security", owed.social),
        ("Medicare", owed.medicare),
        ("Additional Medicare", owed.additional),
    ]
}
