//! Cliffs: how far pay falls from one year to the next, and the yearly refresher that would bring year 5 back.
//!
//! The answer has the change from year 4 to year 5, the worst fall within the years compared, and two refreshers. The first makes year 4
//! and year 5 pay the same; it raises year 4 too. The second, smaller one brings year 5 back to what year 4 pays without any refresher.
//! Both speak of year 5 alone.

use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::number::root::nearest_root;
use crate::compute::pay::ledger::{YearPay, service_year};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::{GrantOrigin, ResolvedGrant};
use crate::compute::pay::streams;
use crate::model::fixed::{Money, Rate};
use crate::model::offer::{Offer, Refresher};

/// The change in an offer's pay from year 4 to year 5.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FifthYear {
    /// Pay of the fourth service year.
    pub fourth: Money,
    /// Pay of the fifth service year.
    pub fifth: Money,
    /// The fifth year over the fourth, minus one; `None` where the fourth pays nothing.
    pub change: Option<f64>,
}

impl FifthYear {
    /// How much more the fifth year pays; negative where it pays less.
    pub fn more(&self) -> Money {
        self.fifth - self.fourth
    }
}

/// The falls in an offer's pay.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cliff {
    /// From year 4 to year 5.
    pub fifth_year: FifthYear,
    /// The worst fall within the years compared: the later year, and its pay over the year before, minus one. `None` where pay never falls.
    pub worst: Option<(u16, f64)>,
    /// Dollars a year of a refresher, in place of the typed ones, that make the fifth year pay as much as the fourth then does. The fourth
    /// year gets the refresher too. Zero where the fifth year pays no less without one; `None` where no refresher does it. Earlier falls do
    /// not count.
    pub closing: Option<Money>,
    /// Dollars a year of a refresher, in place of the typed ones, that bring the fifth year back to [`Cliff::letter_fourth`]. Zero and
    /// `None` as above.
    pub restoring: Option<Money>,
    /// Pay of the fourth year without any refresher.
    pub letter_fourth: Money,
}

/// The falls of an offer within its first years; the fifth is always included.
pub fn cliff(subject: &AnalyzedOffer<'_>, years: u16) -> Cliff {
    // A difference of half a cent is not a fall.
    let falls =
        (2..=years).filter_map(|year| Some((year, change(subject, year).filter(|(_, by)| *by > 0.005)?.0)));
    let tried = tried(subject);
    let letter_fourth = tried.first().map_or(0.0, |(_, [fourth, _])| *fourth);
    Cliff {
        fifth_year: fifth_year(subject),
        worst: falls.min_by(|one, other| one.1.total_cmp(&other.1)),
        closing: needed(subject, &tried, &|[fourth, fifth]| fifth - fourth),
        restoring: needed(subject, &tried, &|[_, fifth]| fifth - letter_fourth),
        letter_fourth: Money::from_f64(letter_fourth),
    }
}

/// How pay changes from year 4 to year 5. Unlike [`cliff`] it tries no refresher, so it is quick.
pub fn fifth_year(subject: &AnalyzedOffer<'_>) -> FifthYear {
    let pay = subject.ledger.service_years(5);
    let of = |year: u16| pay.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default();
    FifthYear { fourth: of(4), fifth: of(5), change: change(subject, 5).map(|(change, _)| change) }
}

/// A year over the year before, minus one, and how much less it pays; `None` where the year before pays nothing.
fn change(subject: &AnalyzedOffer<'_>, year: u16) -> Option<(f64, f64)> {
    let (before, now) = (of_year(&subject.terms, year - 1), of_year(&subject.terms, year));
    (before > 0.0).then(|| (now / before - 1.0, before - now))
}

/// What an offer pays in a service year, unrounded.
fn of_year(terms: &ResolvedOffer<'_>, year: u16) -> f64 {
    let before = year.saturating_sub(1).saturating_mul(12);
    let so_far = if before == 0 { 0.0 } else { streams::total_by(terms, before) };
    streams::total_by(terms, year.saturating_mul(12)) - so_far
}

/// Computes something for an offer with this yearly refresher in place of the typed ones. It starts when the first typed one does, else at
/// month 12.
fn with<T: Default>(subject: &AnalyzedOffer<'_>, amount: Money, ask: &dyn Fn(&ResolvedOffer<'_>) -> T) -> T {
    subject.changed(&|offer| only(offer, amount), ask)
}

fn only(offer: &mut Offer, amount: Money) {
    offer.refreshers.truncate(1);
    let first = offer.refreshers.pop().unwrap_or_else(|| Refresher::yearly(amount));
    if !amount.is_zero() {
        offer.refreshers.push(Refresher { amount, times: None, ..first });
    }
}

/// What a yearly refresher pays in the fifth year: for each grant that vests then, its month, the part that vests and the dollars.
pub(crate) fn stacked(subject: &AnalyzedOffer<'_>, amount: Money) -> Vec<(u16, Rate, f64)> {
    with(subject, amount, &|terms| {
        let grants =
            terms.grants.iter().filter(|holding| matches!(holding.origin, GrantOrigin::Refresher(_)));
        let grant = |holding: &ResolvedGrant| {
            let vests = holding.vests().filter(|vest| service_year(vest.month) == 5);
            let part: f64 = vests.map(|vest| f64::from(vest.part)).sum();
            let part = Rate::from_f64(part / f64::from(holding.schedule.whole()));
            let dollars = streams::equity_by(terms, holding, 60) - streams::equity_by(terms, holding, 48);
            (holding.granted, part, dollars)
        };
        grants.map(grant).filter(|(_, part, _)| !part.is_zero()).collect()
    })
}

/// What the fifth year pays with this yearly refresher. With zero it is what the letter pays.
pub(crate) fn fifth_with(subject: &AnalyzedOffer<'_>, amount: Money) -> f64 {
    with(subject, amount, &|terms| of_year(terms, 5))
}

/// An amount of dollars large enough to show the slope of a linear function.
const MANY: f64 = 1e6;

/// What the fourth and the fifth year pay with a yearly refresher of some dollars.
fn fourth_and_fifth(subject: &AnalyzedOffer<'_>, dollars: f64) -> [f64; 2] {
    with(subject, Money::from_f64(dollars), &|terms| {
        let [third, fourth, fifth] = streams::totals_by(terms, [36, 48, 60]);
        [fourth - third, fifth - fourth]
    })
}

/// The same for every refresher that is always tried: none, and one of many dollars. Where awards depend on the refresher, amounts are
/// searched; each is half as much again as the one before.
fn tried(subject: &AnalyzedOffer<'_>) -> Vec<(f64, [f64; 2])> {
    let amounts = (0..=40).map(|step| 100.0 * libm::pow(1.5, f64::from(step)));
    let amounts: Vec<f64> = if subject.filled() { amounts.collect() } else { vec![MANY] };
    let amounts = core::iter::once(0.0).chain(amounts);
    amounts.map(|dollars| (dollars, fourth_and_fifth(subject, dollars))).collect()
}

/// The refresher at which a negative gap closes.
fn needed(
    subject: &AnalyzedOffer<'_>,
    tried: &[(f64, [f64; 2])],
    gap: &dyn Fn([f64; 2]) -> f64,
) -> Option<Money> {
    let gaps: Vec<(f64, f64)> = tried.iter().map(|(dollars, years)| (*dollars, gap(*years))).collect();
    let (without, with_most) = (gaps.first()?.1, gaps.last()?.1);
    if without >= -0.005 {
        return Some(Money::ZERO);
    }
    if subject.filled() {
        let at = |dollars: f64| gap(fourth_and_fifth(subject, dollars));
        return nearest_root(&at, &gaps, 0.0).map(Money::from_f64);
    }
    // Everything else is linear in its dollars. A slope made of the last bits of floats closes nothing.
    let a_dollar = (with_most - without) / MANY;
    (a_dollar > 1e-9).then(|| Money::from_f64(-without / a_dollar))
}
