//! Value today: cash discounted, and stock at shares × today's price.
//!
//! Cash loses 4% a year, which is a judgment. A later share is worth a share of today, whatever its price path. A reader can add a yearly
//! discount of stock; it is set against the offer's own price path.

use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::number::powers::Powers;
use crate::compute::pay::price::{ResolvedPrice, growth, whole};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::{GrantValue, ResolvedGrant};
use crate::compute::pay::stint::Stint;
use crate::compute::pay::streams::year_begins;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::outlook::Outlook;

/// What an offer's pay is worth today, before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PresentValue {
    /// Base, bonus and sign-on, discounted.
    pub cash: Money,
    /// Stock.
    pub equity: Money,
}

impl PresentValue {
    /// Cash and stock together.
    pub fn total(&self) -> Money {
        self.cash + self.equity
    }
}

/// How later dollars are discounted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Discounting {
    /// One plus the yearly discount of cash.
    pub(crate) cash: Powers,
    /// One plus the yearly discount of shares, against their own price path; `None` where a later share is worth a share of today.
    pub(crate) equity: Option<Powers>,
    /// Months from today, the first month compared, to the job's first one; negative where the job begins before.
    pub(crate) offset: i32,
}

impl Discounting {
    pub(crate) fn of(outlook: &Outlook) -> Self {
        let powers = |discount| Powers::of(growth(discount));
        Self { cash: powers(outlook.discount), equity: outlook.equity_discount.map(powers), offset: 0 }
    }

    /// The same for a job that begins some months after the first month compared.
    pub(crate) fn after(&self, offset: i32) -> Self {
        Self { offset, ..self.clone() }
    }

    /// What a dollar of cash of a service month is worth today.
    pub(crate) fn cash(&self, month: u16) -> f64 {
        self.cash.over(-self.wait(month))
    }

    /// The months from today to a service month; none where it is past.
    fn wait(&self, month: u16) -> i32 {
        (i32::from(month) + self.offset).max(0)
    }
}

/// The course of a share price, in units of [`Price`] or as a ratio to today: the offer's own path, or growth from today's price by a
/// yearly factor.
enum Course<'a> {
    Own(&'a ResolvedPrice<'a>),
    Growing { today: f64, grown: Powers },
}

impl Course<'_> {
    fn at(&self, month: u16) -> f64 {
        match self {
            Self::Own(quote) => quote.at(month),
            Self::Growing { today, grown } => today * grown.over(month.into()),
        }
    }

    /// The price when the year after a service month begins.
    fn opening(&self, month: u16) -> f64 {
        match self {
            Self::Own(quote) => quote.opening(month),
            Self::Growing { .. } => self.at(month),
        }
    }
}

/// Stock in value today, split by whether another share price changes it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct EquityValue {
    /// The part that scales with the price.
    pub(crate) moving: f64,
    /// The part that does not.
    pub(crate) fixed: f64,
}

impl EquityValue {
    pub(crate) fn total(&self) -> f64 {
        self.moving + self.fixed
    }
}

/// Value today of a choice, over the months compared.
pub fn today(analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) -> PresentValue {
    let worths = analysis.served(subject).into_iter().map(|served| of_job(served, &analysis.outlook));
    worths.fold(PresentValue::default(), |sum, worth| PresentValue {
        cash: sum.cash + worth.cash,
        equity: sum.equity + worth.equity,
    })
}

/// Value today of one job of a choice.
pub(crate) fn of_job(served: Served<'_>, outlook: &Outlook) -> PresentValue {
    let scale = Discounting::of(outlook).after(served.stint.offset);
    PresentValue {
        cash: Money::from_f64(cash(served, &scale)),
        equity: Money::from_f64(equity(&served.subject.terms, &scale, None, served.stint).total()),
    }
}

pub(crate) fn cash(served: Served<'_>, scale: &Discounting) -> f64 {
    let Stint { first, last, .. } = served.stint;
    let months = (0..=last).zip(&served.subject.cash).filter(|(month, _)| *month >= first);
    months.map(|(month, cash)| cash * scale.cash(month)).sum()
}

/// Stock in value today, on a course of the price.
pub(crate) fn equity(
    terms: &ResolvedOffer<'_>,
    scale: &Discounting,
    yearly: Option<f64>,
    stint: Stint,
) -> EquityValue {
    let today = terms.quote.at_start();
    let course = match yearly {
        None => Course::Own(&terms.quote),
        Some(yearly) => Course::Growing { today, grown: Powers::of(yearly) },
    };
    let mut sum = EquityValue::default();
    for holding in &terms.grants {
        let value = present(holding, scale, today, &course, &|month| stint.holds(month));
        if holding.moves() { sum.moving += value } else { sum.fixed += value }
    }
    sum
}

/// What each vest of a grant adds to the stock in [`today`], by service month.
pub(crate) fn vests_today(
    terms: &ResolvedOffer<'_>,
    holding: &ResolvedGrant,
    scale: &Discounting,
) -> Vec<(u16, f64)> {
    let today = terms.quote.at_start();
    let course = Course::Own(&terms.quote);
    let one = |month: u16| present(holding, scale, today, &course, &|vest| vest == month);
    let mut months: Vec<u16> = holding.vests().map(|vest| vest.month).collect();
    months.dedup();
    months.into_iter().map(|month| (month, one(month))).collect()
}

/// The value of one grant: the whole, times what each wanted vest makes of its part.
fn present(
    holding: &ResolvedGrant,
    scale: &Discounting,
    today: f64,
    course: &Course<'_>,
    wanted: &dyn Fn(u16) -> bool,
) -> f64 {
    let whole_one = match holding.size {
        GrantValue::Nothing => return 0.0,
        GrantValue::Shares(shares) => whole(shares) / (whole(Shares::ONE) * whole(Price::ONE)),
        GrantValue::Converted { amount, at } => amount.to_f64() / at.exact(),
        GrantValue::Dollars(amount)
        | GrantValue::Granted(amount)
        | GrantValue::Yearly(amount, _)
        | GrantValue::Cash(amount) => amount.to_f64(),
    };
    let worth = |month: u16| match holding.size {
        GrantValue::Cash(_) | GrantValue::Nothing => scale.cash(month),
        GrantValue::Granted(_) => {
            let (granted, at) = (holding.granted, course.at(holding.granted));
            from_grant((granted, at), (month, course.at(month)), scale)
        }
        GrantValue::Yearly(_, from) => {
            let begins = year_begins(month, from);
            from_grant((begins, course.opening(begins)), (month, course.at(month)), scale)
        }
        GrantValue::Shares(_) | GrantValue::Converted { .. } | GrantValue::Dollars(_) => {
            match &scale.equity {
                None => today,
                Some(yearly) => course.at(month) * yearly.over(-scale.wait(month)),
            }
        }
    };
    let vests = holding.vests().filter(|vest| wanted(vest.month));
    let parts: f64 = vests.map(|vest| f64::from(vest.part) * worth(vest.month)).sum();
    whole_one * parts / f64::from(holding.schedule.whole())
}

/// The value of a dollar that becomes shares at a later grant and vests after that. Until the grant it is discounted like cash, then like a
/// share. At a price of zero it is worth nothing.
fn from_grant((granted, before): (u16, f64), (month, then): (u16, f64), scale: &Discounting) -> f64 {
    if before <= 0.0 {
        return 0.0;
    }
    let share = match &scale.equity {
        None => 1.0,
        Some(yearly) => then / before * yearly.over((scale.wait(granted) - scale.wait(month)).min(0)),
    };
    scale.cash(granted) * share
}
