//! The rules of one tax year and one place, looked up once. A year before the first known one, or a place that is not known, is a
//! `Problem`.
//!
//! A later year takes the latest rules, and a problem says so. `stand_in` chooses the block of each rule.

use super::stand_in::used;
use crate::data::tax::Taxes;
use crate::model::problem::{Field, Problem};
use crate::model::tax::rules::{
    Coupled, DeferralLimits, Federal, Levy, Local, LocalBase, Payroll, StateRules, Supplemental, Withholding,
};

/// The rules of a tax year for residents of a place.
#[derive(Clone, Debug)]
pub struct TaxRules {
    /// The tax year of these rules.
    pub year: u16,
    /// Federal income tax.
    pub federal: &'static Federal,
    /// Social Security and Medicare.
    pub payroll: &'static Payroll,
    /// Limits of 401(k) deferrals.
    pub deferral: &'static DeferralLimits,
    /// Withholding and safe harbors.
    pub withholding: &'static Withholding,
    /// The state's income tax.
    pub state: &'static StateRules,
    /// The state's flat rate on supplemental pay, where it has one.
    pub supplemental: Option<&'static Supplemental>,
    /// The state's levies.
    pub levies: Vec<&'static Levy>,
    /// Cities and counties.
    pub locals: Vec<&'static Local>,
    /// How the state's tax changes when the federal return itemizes.
    pub coupled: Option<&'static Coupled>,
}

fn missing(year: u16, taxes: &Taxes) -> Problem {
    let (first, last) = known(taxes);
    Problem::new(
        Field::alone("tax.year"),
        format!("The tax rules of {year} are not known."),
        format!("Use a year from {first} to {last}."),
    )
}

/// First and last year with federal rules.
fn known(taxes: &Taxes) -> (u16, u16) {
    let firsts = taxes.federal.iter().map(|block| block.years.first);
    let lasts = taxes.federal.iter().map(|block| block.years.last);
    (firsts.min().unwrap_or_default(), lasts.max().unwrap_or_default())
}

impl TaxRules {
    /// The rules of a year for a state (postal code) and its cities and counties (ids).
    ///
    /// # Errors
    /// A year, state, city or county that is not known.
    pub fn of(taxes: &Taxes, year: u16, state: &str, locals: &[&str]) -> Result<Self, Problem> {
        let unknown = || missing(year, taxes);
        if !taxes.state.iter().any(|known| known.state == state) {
            return Err(Problem::new(
                Field::alone("tax.state"),
                format!("“{state}” is no state."),
                "Use the two letters of the mail, as CA or DC.",
            ));
        }
        let here = taxes.state.iter().filter(|block| block.state == state);
        let local = |id: &&str| {
            let of_id: Vec<_> =
                taxes.local.iter().filter(|local| local.state == state && local.id == *id).collect();
            if of_id.is_empty() {
                return Err(Problem::new(
                    Field::alone("tax.local"),
                    format!("No city or county of {state} is called “{id}”."),
                    "Leave it out, or use an id of data/tax.",
                ));
            }
            match used(of_id.iter().copied(), |block| block.years, year) {
                // A repealed rule takes nothing.
                None if of_id.iter().any(|block| block.years.first <= year) => Ok(None),
                None => Err(unknown()),
                found => Ok(found),
            }
        };
        let here_too: Vec<&Levy> = taxes.levy.iter().filter(|levy| levy.state == state).collect();
        let levies = here_too.iter().copied().filter(|levy| {
            let same = here_too.iter().copied().filter(|other| other.name == levy.name);
            used(same, |block| block.years, year).is_some_and(|used| core::ptr::eq(used, *levy))
        });
        Ok(Self {
            year,
            federal: taxes.federal.iter().find(|block| block.years.hold(year)).ok_or_else(unknown)?,
            payroll: taxes.payroll.iter().find(|block| block.years.hold(year)).ok_or_else(unknown)?,
            deferral: taxes.deferral.iter().find(|block| block.years.hold(year)).ok_or_else(unknown)?,
            withholding: taxes.withholding.iter().find(|block| block.years.hold(year)).ok_or_else(unknown)?,
            state: used(here, |block| block.years, year).ok_or_else(unknown)?,
            supplemental: used(
                taxes.supplemental.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
            levies: levies.collect(),
            locals: locals.iter().filter_map(|id| local(id).transpose()).collect::<Result<_, _>>()?,
            coupled: used(
                taxes.coupled.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
        })
    }

    /// The same, but a future year takes the latest rules, with a problem that says so.
    ///
    /// # Errors
    /// A year before the first known one; a state, city or county that is not known.
    pub fn of_or_latest(
        taxes: &Taxes,
        year: u16,
        state: &str,
        locals: &[&str],
    ) -> Result<(Self, Vec<Problem>), Problem> {
        let (_, last) = known(taxes);
        let rules = Self::of(taxes, year.min(last), state, locals)?;
        let mut problems = rules.stand_ins();
        if year <= last {
            return Ok((rules, problems));
        }
        let later = Problem::new(
            Field::alone("tax.year"),
            format!("The tax rules of {year} are not out: those of {last} stand in."),
            "Take the figures of that year as a projection.",
        );
        problems.insert(0, later);
        Ok((rules, problems))
    }

    /// The city's tax on earnings among local taxes. Missouri keeps it among itemized deductions.
    pub(super) fn earnings_tax(&self, local: f64) -> f64 {
        if self.locals.iter().all(|local| local.base == LocalBase::Gross) { local } else { 0.0 }
    }
}
