//! One choice after taxes over the months compared: its tax years, its months, the April that stands out, and what avoids a penalty. It knows no tax rule.

use super::taxed_stint::{TaxedStint, taxed_stints, years};
use super::view::LensView;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::leaving::leave::Exit;
use crate::compute::tax::clawback::{Repayment, repayments};
use crate::compute::tax::joined;
use crate::compute::tax::month::{CashMonth, months};
use crate::compute::tax::year::{NextDollars, TaxYear, next};
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::problem::Problem;
use crate::model::tax::profile::{Place, TaxProfile};

mod april;
mod notes;
mod places;
mod words;

pub use april::April;
pub use notes::together;
pub use words::{LINES, LOCAL, Marginal, NOT_ADVICE, SCOPE, lines, local_gap};

/// The amount of further pay that is looked at.
pub const NEXT: Money = Money::whole(10_000);

/// One choice after taxes, over the calendar years of the months compared.
#[derive(Clone, Debug)]
pub struct TakeHome<'a> {
    /// The offer.
    pub subject: &'a AnalyzedOffer<'a>,
    /// The tax profile, at the place of this offer.
    pub profile: TaxProfile,
    /// The calendar years, taxed, with what the current job pays until the offer starts.
    pub years: Vec<TaxYear>,
    /// Its jobs.
    pub(super) stints: Vec<TaxedStint<'a>>,
    rules_of: &'a Taxes,
}

impl<'a> TakeHome<'a> {
    /// An offer after taxes, at its own place.
    ///
    /// # Errors
    /// No state is named, or its taxes are not known.
    pub fn of(
        analysis: &'a Analysis<'_>,
        subject: &'a AnalyzedOffer<'_>,
        lens_view: &LensView<'a>,
    ) -> Result<Self, Problem> {
        Self::with(analysis, subject, lens_view.profile_of(subject)?, lens_view)
    }

    /// The same offer in another place; `None` where no other place is named.
    ///
    /// # Errors
    /// As [`TakeHome::of`].
    pub fn elsewhere(
        analysis: &'a Analysis<'_>,
        subject: &'a AnalyzedOffer<'_>,
        lens_view: &LensView<'a>,
    ) -> Option<Result<Self, Problem>> {
        let profile = lens_view.profile.as_ref()?;
        let place: Place = profile.elsewhere.clone().filter(|place| !place.state.is_empty())?;
        Some(Self::with(analysis, subject, profile.in_place(place), lens_view))
    }

    fn with(
        analysis: &'a Analysis<'_>,
        subject: &'a AnalyzedOffer<'_>,
        profile: TaxProfile,
        lens_view: &LensView<'a>,
    ) -> Result<Self, Problem> {
        let profile_of = |job: &AnalyzedOffer<'_>| {
            if job.id == subject.id { Ok(profile.clone()) } else { lens_view.profile_of(job) }
        };
        let stints = taxed_stints(lens_view.taxes, analysis, subject, &profile_of)?;
        Ok(Self { subject, profile, years: years(&stints), stints, rules_of: lens_view.taxes })
    }

    /// A year as the job sees it that goes on: what was paid before it are earlier wages.
    fn of_last_job<'y>(&'y self, year: &'y TaxYear) -> &'y TaxYear {
        let mut years = self.stints.last().into_iter().flat_map(|job| &job.years);
        years.find(|known| known.pay.year == year.pay.year).unwrap_or(year)
    }

    /// One calendar year.
    pub fn year(&self, year: u16) -> Option<&TaxYear> {
        self.years.iter().find(|taxed| taxed.pay.year == year)
    }

    /// All pay.
    pub fn pay(&self) -> Money {
        self.years.iter().map(|year| year.pay.total()).sum()
    }

    /// All taxes on this pay.
    pub fn taxes(&self) -> Money {
        self.years.iter().map(|year| year.added.total()).sum()
    }

    /// All deferrals into the 401(k).
    pub fn deferred(&self) -> Money {
        self.years.iter().map(|year| year.deferred).sum()
    }

    /// All cash in hand.
    pub fn cash(&self) -> Money {
        self.years.iter().map(TaxYear::cash).sum()
    }

    /// Its months.
    pub fn months(&self) -> Vec<CashMonth> {
        let mut all = Vec::new();
        for job in &self.stints {
            let paid = (job.served.subject, &job.ledger);
            joined::months(&mut all, months(paid, job.span(), &job.profile, &job.years));
        }
        all
    }

    /// What goes back if you leave right after a service month, with its tax.
    ///
    /// # Errors
    /// A state, city or county that is not known.
    pub fn repayments(&self, exit: Exit, month: u16) -> Result<Vec<Repayment>, Problem> {
        let years = self.stints.last().map(|job| job.years.as_slice()).unwrap_or_default();
        repayments(self.rules_of, self.subject, &self.profile, years, exit, month)
    }

    /// What taxes take from further pay of a year.
    pub fn next(year: &TaxYear) -> NextDollars {
        next(&year.rules, &year.income, NEXT)
    }

    /// Why local taxes may count as 0: see [`local_gap`].
    pub fn local_gap(&self) -> Option<String> {
        local_gap(self.rules_of, &self.profile.place)
    }

    /// The problems of all years, each once.
    pub fn problems(&self) -> Vec<Problem> {
        let mut all: Vec<Problem> = Vec::new();
        for problem in self.years.iter().flat_map(TaxYear::problems) {
            if !all.contains(&problem) {
                all.push(problem);
            }
        }
        all
    }
}
