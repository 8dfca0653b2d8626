//! The jobs of a choice after taxes: the current job until the offer starts, at its own place, then the offer. What the first of them paid
//! in the year of joining are earlier wages of the second, so that their taxes add up to those of the year.

use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::pay::ledger::Ledger;
use crate::compute::tax::earlier::EarlierPay;
use crate::compute::tax::joined;
use crate::compute::tax::paid_year::PaidYear;
use crate::compute::tax::year::{TaxYear, tax_year, tax_years};
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::offer::OfferId;
use crate::model::problem::Problem;
use crate::model::tax::profile::{MoveTo, Place, TaxProfile};

/// One job of a choice, taxed.
#[derive(Clone, Debug)]
pub(super) struct TaxedStint<'a> {
    pub(super) served: Served<'a>,
    /// Its months that count.
    pub(super) ledger: Ledger,
    pub(super) profile: TaxProfile,
    /// What was earned before, in the year of its first month.
    earlier: EarlierPay,
    /// Its calendar years.
    pub(super) years: Vec<TaxYear>,
}

impl TaxedStint<'_> {
    /// A calendar year of other pay in place of its last one.
    pub(super) fn instead(&self, taxes: &Taxes, paid: PaidYear) -> Result<TaxYear, Problem> {
        let [before @ .., _] = self.years.as_slice() else {
            return tax_year(taxes, paid, &self.profile, Some(&self.earlier), None);
        };
        let earlier = Some(&self.earlier).filter(|_| before.is_empty());
        tax_year(taxes, paid, &self.profile, earlier, before.last())
    }

    /// The service years that hold all its months.
    pub(super) fn span(&self) -> u16 {
        self.ledger.last.div_ceil(12)
    }
}

/// The jobs of a choice, each taxed under its profile.
///
/// # Errors
/// No state is named, or its taxes are not known.
pub(super) fn taxed_stints<'s>(
    taxes: &Taxes,
    analysis: &'s Analysis<'_>,
    subject: &'s AnalyzedOffer<'_>,
    profile_of: &dyn Fn(&AnalyzedOffer<'_>) -> Result<TaxProfile, Problem>,
) -> Result<Vec<TaxedStint<'s>>, Problem> {
    let mut all: Vec<TaxedStint<'s>> = Vec::new();
    let served = analysis.served(subject);
    let joins = (served.len() > 1).then(|| subject.ledger.start.year());
    for served in served {
        let is_own = served.subject.id == subject.id;
        let mut profile = coming(analysis, served.subject, profile_of(served.subject)?);
        let before = all.last().and_then(|job| job.years.iter().rfind(|year| Some(year.pay.year) != joins));
        if let Some(before) = before {
            profile.last = before.filed();
        }
        let ledger = served.ledger();
        let earlier = EarlierPay::of(analysis, (served.subject.id, &ledger), &profile);
        let mut stint = TaxedStint { served, ledger, profile, earlier, years: Vec::new() };
        stint.years = tax_years(taxes, &stint.ledger, stint.span(), &stint.profile, &stint.earlier)?;
        // In the year of joining, the new employer's payroll takes the deferral of the whole year.
        let shared = !is_own && stint.years.last().map(|year| year.pay.year) == joins;
        let last = shared.then(|| PaidYear::of(&stint.ledger, stint.span()).pop()).flatten();
        if let Some(paid) = last {
            stint.profile.deferral = Money::ZERO;
            let year = stint.instead(taxes, paid)?;
            stint.years.pop();
            stint.years.push(year);
        }
        all.push(stint);
    }
    Ok(all)
}

/// The profile of an offer for someone whose current job, or whose home during it, is in another state, as typed: the year of joining begins there,
/// and is of two part-years.
/// Moves before the offer starts say themselves where one lives then.
fn coming(analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>, profile: TaxProfile) -> TaxProfile {
    let start = subject.ledger.start;
    let says_itself = profile.moves.iter().any(|one| one.from <= start);
    let job = analysis.current.as_ref().filter(|_| subject.id != OfferId::CURRENT && !says_itself);
    let leaves = |there: &&Place| {
        // A home in the state of work is only certain where no other one was typed.
        let typed = there.lives.is_some();
        there.state != profile.place.state || typed && there.home() != profile.place.home()
    };
    let Some(there) = job.and_then(AnalyzedOffer::place).filter(leaves) else {
        return profile;
    };
    let arrival = MoveTo { from: start, place: profile.place.clone() };
    let moves = core::iter::once(arrival).chain(profile.moves.iter().cloned()).collect();
    TaxProfile { place: there.clone(), moves, ..profile }
}

/// The calendar years of a choice: a year of two jobs is one.
pub(super) fn years(stints: &[TaxedStint<'_>]) -> Vec<TaxYear> {
    let mut all = Vec::new();
    stints.iter().for_each(|stint| joined::years(&mut all, &stint.years));
    all
}
