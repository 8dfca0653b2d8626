//! The April that stands out: how much is due, why, and what avoids a penalty. It knows no tax rule.
//!
//! April asks for what the returns owe beyond what was withheld. The headline names the first April that asks for $1,000 or more.

use super::TakeHome;
use crate::compute::number::order::largest_first;
use crate::compute::tax::year::TaxYear;
use crate::model::fixed::{Money, Rate};
use crate::model::format;
use crate::model::tax::filing::Filing;
use crate::model::tax::profile::TaxProfile;

/// An April below this amount is not a headline.
const NEWS: Money = Money::whole(1_000);
/// Amounts are rounded to this many dollars.
const ROUND: i64 = 10;

/// What is due with the returns of a year, in the April after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct April {
    /// The year of the April.
    pub year: u16,
    /// The amount due; negative if it comes back.
    pub amount: Money,
    /// `You will owe about $28,330 in April 2027.`
    pub says: String,
    /// The reason, in one sentence.
    pub why: String,
    /// What avoids a penalty, where one is possible.
    pub penalty: Option<String>,
}

impl TakeHome<'_> {
    /// The first April with $1,000 or more due.
    pub fn april(&self) -> Option<April> {
        let year = self.years.iter().find(|year| year.gap.true_up() >= NEWS)?;
        Some(self.april_after(year))
    }

    /// The April after a year.
    pub fn april_after(&self, year: &TaxYear) -> April {
        let year = self.of_last_job(year);
        let (amount, next) = (year.gap.true_up(), year.pay.year.saturating_add(1));
        let first = self.years.first().is_some_and(|first| first.pay.year == year.pay.year);
        let says = if amount.abs() < Money::whole(ROUND) {
            format!("Nothing is left to pay in April {next}.")
        } else if amount > Money::ZERO {
            format!("You will owe {} in April {next}.", about(amount))
        } else {
            format!("{} will come back in April {next}.", format::capital(&about(amount.abs())))
        };
        April {
            year: next,
            amount,
            says,
            why: why(year, &self.profile, amount) + &cut(year),
            penalty: penalty(year, first),
        }
    }
}

/// An amount for a sentence: `about $28,330`, or the amount itself where it needs no rounding.
fn about(amount: Money) -> String {
    let step = Money::whole(ROUND).units();
    let near = Money::from_units((amount.units() + step / 2).div_euclid(step) * step);
    let about = if near == amount { "" } else { "about " };
    format!("{about}{}", format::whole(near))
}

/// The largest part that withholding misses, and a large part in the other direction, where there is one.
fn why(year: &TaxYear, profile: &TaxProfile, amount: Money) -> String {
    let gap = &year.gap;
    let supplemental = year.pay.total() - year.pay.base;
    let rate = |part: Money| {
        let share = if supplemental.is_zero() { 0.0 } else { part.to_f64() / supplemental.to_f64() };
        format::percent(Rate::from_f64(libm::round(share * 1_000.0) / 1_000.0))
    };
    let whose = if year.earlier.supplemental.is_zero() { "" } else { " of the new job" };
    let saved = gap.itemizing - gap.coupled;
    // Only what is said becomes a sentence: each year of each offer asks.
    let lines: [(Money, &dyn Fn() -> String); 6] = [
        (gap.federal.gap(), &|| {
            format!(
                "payroll withholds {} of {} of bonus, sign-on and stock{whose} for federal tax, and {} of it is owed",
                rate(gap.federal.withheld),
                format::rounded(supplemental),
                rate(gap.federal.due)
            )
        }),
        (gap.state.gap(), &|| {
            format!(
                "payroll withholds {} of that pay for state tax, and {} is owed",
                rate(gap.state.withheld),
                rate(gap.state.due)
            )
        }),
        (gap.salaries + gap.state_salaries, &|| salaries(year, profile)),
        (-gap.excess, &|| {
            format!(
                "two employers withhold {} of Social Security beyond the limit of one person",
                format::rounded(gap.excess)
            )
        }),
        (gap.additional.gap(), &|| {
            format!(
                "each employer withholds Additional Medicare Tax on its own pay only; that is {} off from what the return owes",
                format::rounded(gap.additional.gap().abs())
            )
        }),
        (-saved, &|| {
            format!("itemizing saves {}, and withholding does not count that", format::rounded(saved))
        }),
    ];
    let toward = |part: &Money| if amount < Money::ZERO { *part < Money::ZERO } else { *part > Money::ZERO };
    let mine: Vec<_> = lines.iter().filter(|(part, _)| toward(part)).collect();
    let sizes: Vec<Money> = mine.iter().map(|(part, _)| part.abs()).collect();
    let mine = largest_first(&sizes, Money::cmp).into_iter().filter_map(|at| mine.get(at));
    let large = |part: &Money| part.abs().times(4) >= amount.abs();
    let said: Vec<String> = mine
        .enumerate()
        .filter(|(place, (part, _))| *place == 0 || (*place == 1 && large(part)))
        .map(|(_, (_, says))| says())
        .collect();
    if said.is_empty() {
        return "Withholding covers what is owed.".into();
    }
    format!("{}.", format::capital(&said.join(", and ")))
}

/// The sentence that a year is not compared to its end; empty where it is.
fn cut(year: &TaxYear) -> String {
    let part = year.part().filter(|_| year.is_cut());
    part.map_or_else(String::new, |part| {
        format!(" Only {part} of {} counts: the years compared end there.", year.pay.year)
    })
}

/// How withholding from salaries misses the tax on them, and on all that an earlier job paid in the year.
fn salaries(year: &TaxYear, profile: &TaxProfile) -> String {
    let (federal, state) = (year.gap.salaries, year.gap.state_salaries);
    let part = year.salary.months.iter().any(|month| month.paid.is_zero());
    // Plain W-4s of a couple withhold too little; too much in a part of a year comes from that.
    let of_part = part && !profile.two_jobs_box && federal + state < Money::ZERO;
    let earlier = format::rounded(year.earlier.supplemental);
    let before = format!("flat rate on {earlier} of bonus and stock paid earlier that year");
    let how = if !profile.spouse.is_zero() && profile.filing == Filing::Joint && !of_part {
        let step = if profile.two_jobs_box { "with" } else { "without" };
        let count = if year.earlier.other().is_zero() { "two" } else { "three" };
        match year.earlier.supplemental.is_zero() {
            true => format!("the {count} W-4s, {step} the box of step 2, withhold"),
            false => format!("the {count} W-4s, {step} the box of step 2, and the {before}, withhold"),
        }
    } else if profile.children > 0 || profile.dependents > 0 {
        "payroll does not count your children and dependents, and withholds".to_owned()
    } else if !year.earlier.other().is_zero() {
        match year.earlier.supplemental.is_zero() {
            true => "each employer withholds as if its salary were your only one,".to_owned(),
            false => format!(
                "each employer withholds as if its salary were your only one, and there is a {before}: together"
            ),
        }
    } else if !profile.extra_withheld.is_zero() {
        "your W-4 asks for more than the tables, and payroll withholds".to_owned()
    } else {
        "each paycheck is withheld as if you earned its salary all year,".to_owned()
    };
    let amounts: Vec<String> = [(federal, "federal"), (state, "state")]
        .into_iter()
        .filter(|(gap, _)| !gap.is_zero())
        .map(|(gap, tax)| {
            let way = if gap < Money::ZERO { "too much" } else { "too little" };
            format!("{} {way} for {tax} tax", format::rounded(gap.abs()))
        })
        .collect();
    format!("{how} {}", amounts.join(" and "))
}

fn penalty(year: &TaxYear, first: bool) -> Option<String> {
    let safe = year.safe;
    if safe.short.is_zero() {
        return None;
    }
    let whole = |amount| format::whole(amount);
    let last = match safe.last_year {
        Some(last) => format!("; last year’s tax asks for {}, and the lower of the two counts.", whole(last)),
        None => {
            let what = if first { "last year’s tax" } else { "what you earned before you started" };
            format!(". Type {what}: you may need to pay in less.")
        }
    };
    Some(format!(
        "In {} payroll withholds {} too little to avoid a penalty. That year’s tax asks for {}{last} Pay the difference as estimated tax, or ask \
         payroll for more on the W-4.",
        year.pay.year,
        whole(safe.short),
        whole(safe.this_year),
    ))
}
