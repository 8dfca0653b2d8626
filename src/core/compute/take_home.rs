//! What one offer leaves after taxes: its tax years, its months, the April that stands out, and what to do about it. Knows no rule of tax.

use super::leave::Exit;
use super::lens::Sight;
use super::study::{Study, Subject};
use super::tax::Rules;
use super::tax::clawback::{Repayment, repayments};
use super::tax::month::{CashMonth, months};
use super::tax::year::{Next, TaxYear, next, tax_years};
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::problem::{Field, Problem};
use crate::model::states;
use crate::model::tax_profile::{Place, TaxProfile};

mod april;
mod words;

pub use april::April;
pub use words::{LINES, Marginal, NOT_ADVICE, SCOPE, lines};

/// What is looked at when the next dollars are asked about.
pub const NEXT: Money = Money::whole(10_000);

/// One offer after taxes, over the calendar years that the years compared fall in.
#[derive(Clone, Debug)]
pub struct TakeHome<'a> {
    /// Whose it is.
    pub subject: &'a Subject<'a>,
    /// Who files, where this offer is worked.
    pub profile: TaxProfile,
    /// Calendar years, taxed.
    pub years: Vec<TaxYear>,
    horizon: u16,
    rules_of: &'a Taxes,
}

impl<'a> TakeHome<'a> {
    /// An offer after taxes, at its own place.
    ///
    /// # Errors
    /// Where no state was named, or its taxes are not known.
    pub fn of(study: &'a Study<'_>, subject: &'a Subject<'_>, sight: &Sight<'a>) -> Result<Self, Problem> {
        Self::with(study, subject, sight.profile_of(subject)?, sight.taxes)
    }

    /// The same offer, lived elsewhere; `None` where no other place was named.
    ///
    /// # Errors
    /// As [`TakeHome::of`].
    pub fn elsewhere(
        study: &'a Study<'_>,
        subject: &'a Subject<'_>,
        sight: &Sight<'a>,
    ) -> Option<Result<Self, Problem>> {
        let profile = sight.profile.as_ref()?;
        let place: Place = profile.elsewhere.clone().filter(|place| !place.state.is_empty())?;
        Some(Self::with(study, subject, profile.in_place(place), sight.taxes))
    }

    fn with(
        study: &'a Study<'_>,
        subject: &'a Subject<'_>,
        profile: TaxProfile,
        rules_of: &'a Taxes,
    ) -> Result<Self, Problem> {
        let horizon = study.horizon_years;
        let years = tax_years(rules_of, &subject.ledger, horizon, &profile)?;
        Ok(Self { subject, profile, years, horizon, rules_of })
    }

    /// A calendar year.
    pub fn year(&self, year: u16) -> Option<&TaxYear> {
        self.years.iter().find(|taxed| taxed.pay.year == year)
    }

    /// All pay.
    pub fn pay(&self) -> Money {
        self.years.iter().map(|year| year.pay.total()).sum()
    }

    /// All taxes that this pay adds.
    pub fn taxes(&self) -> Money {
        self.years.iter().map(|year| year.added.total()).sum()
    }

    /// All that goes into the 401(k).
    pub fn deferred(&self) -> Money {
        self.years.iter().map(|year| year.deferred).sum()
    }

    /// All that is in hand.
    pub fn cash(&self) -> Money {
        self.years.iter().map(TaxYear::cash).sum()
    }

    /// Month by month.
    ///
    /// # Errors
    /// A state or a local that is not known.
    pub fn months(&self) -> Result<Vec<CashMonth>, Problem> {
        months(self.rules_of, self.subject, self.horizon, &self.profile, &self.years)
    }

    /// What goes back on leaving right after a service month, with its tax.
    ///
    /// # Errors
    /// A state or a local that is not known.
    pub fn repayments(&self, exit: Exit, month: u16) -> Result<Vec<Repayment>, Problem> {
        repayments(self.rules_of, self.subject, &self.profile, &self.years, exit, month)
    }

    /// What taxes take of the next dollars of a year.
    ///
    /// # Errors
    /// A state or a local that is not known.
    pub fn next(&self, year: &TaxYear) -> Result<Next, Problem> {
        Ok(next(&self.rules(year)?, &year.income, NEXT))
    }

    /// The rules of a year, where it is worked.
    ///
    /// # Errors
    /// A state or a local that is not known.
    pub fn rules(&self, year: &TaxYear) -> Result<Rules, Problem> {
        let locals: Vec<&str> = self.profile.place.locals.iter().map(String::as_str).collect();
        Rules::of(self.rules_of, year.rules, &self.profile.place.state, &locals)
    }

    /// The same as sentences, what stands in for years to come as one.
    pub fn notes(&self) -> Vec<String> {
        let later = self.years.iter().find(|year| year.rules < year.pay.year);
        let standing_in = later.map(|year| {
            let rules = year.rules;
            format!("Years after {rules} use the rules of {rules}: later ones are not out.")
        });
        // Of the years whose own rules are out: what stands in is a projection anyhow, and says so.
        let own = self.years.iter().filter(|year| year.rules == year.pay.year);
        let projected = own.filter(|year| {
            self.rules(year).is_ok_and(|rules| rules.state.projected && rules.state.years.hold(rules.year))
        });
        let projected = projected.map(|year| {
            format!(
                "Some figures of {} for {} are projected, or from no official source yet.",
                states::name(&self.profile.place.state),
                year.rules
            )
        });
        let others = self.problems().into_iter().filter(|problem| problem.field != Field::alone("tax.year"));
        standing_in
            .into_iter()
            .chain(projected)
            .chain(others.map(|problem| format!("{} {}", problem.says, problem.try_)))
            .collect()
    }

    /// What stood in, was cut or is to be known, once each.
    pub fn problems(&self) -> Vec<&Problem> {
        let mut all: Vec<&Problem> = Vec::new();
        for problem in self.years.iter().flat_map(|year| &year.problems) {
            if !all.contains(&problem) {
                all.push(problem);
            }
        }
        all
    }
}
