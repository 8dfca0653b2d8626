//! The rules of one tax year and one place, looked up once. A year before the first known one, or a place that is not known, is a
//! `Problem`.
//!
//! A later year takes what the law already fixes for it, and the latest rules for everything else; a problem says which. `stand_in` chooses
//! the block of each rule.

use super::stand_in::used;
use crate::data::tax::Taxes;
use crate::model::problem::{Field, Problem};
use crate::model::tax::allowances::{Couple, Dependents, Itemizing};
use crate::model::tax::filing::Years;
use crate::model::tax::rules::{
    Commuters, DeferralLimits, Family, Federal, Levy, Local, Payroll, Salt, StateRules, Supplemental,
    Withholding,
};

/// The rules of a tax year for residents of a place.
#[derive(Clone, Debug)]
pub struct TaxRules {
    /// The tax year of these rules.
    pub year: u16,
    /// Federal income tax.
    pub federal: &'static Federal,
    /// Credits for children and other dependents.
    pub family: &'static Family,
    /// Cap on the deduction of state and local taxes.
    pub salt: &'static Salt,
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
    /// Does the state keep its tax on pay that goes back in a later year?
    pub keeps: bool,
    /// Cities and counties.
    pub locals: Vec<&'static Local>,
    /// How the state treats itemized deductions.
    pub itemizing: Option<&'static Itemizing>,
    /// What the state gives two earners.
    pub couple: Option<&'static Couple>,
    /// What the state gives for dependents.
    pub dependents: Option<&'static Dependents>,
    /// How the state treats people who live or work in another.
    pub commuters: Option<&'static Commuters>,
    /// The places of the year in order, where there is more than one; see [`TaxRules::at`].
    pub stretches: Vec<ResidencePeriod>,
    /// Other states in which pay of the year was earned.
    pub sources: Vec<Self>,
}

/// The months of a year at one place.
#[derive(Clone, Debug)]
pub struct ResidencePeriod {
    /// The number of its first month.
    pub first: u16,
    /// The rules where the reader lives.
    pub home: TaxRules,
    /// The rules where the work is done.
    pub work: TaxRules,
    /// The rules that payroll withholds by.
    pub payroll: TaxRules,
}

fn missing(year: u16, taxes: &Taxes) -> Problem {
    let first = taxes.federal.iter().map(|block| block.years.first).min().unwrap_or_default();
    Problem::new(
        Field::alone("tax.year"),
        format!("The tax rules of {year} are not known."),
        format!("Use {first} or a later year."),
    )
}

impl TaxRules {
    /// The rules of a year for a state (postal code) and its cities and counties (ids). A later year than the last known one takes the
    /// latest rules, where no law fixes them yet: see [`TaxRules::stand_ins`].
    ///
    /// # Errors
    /// A year before the first known one; a state, city or county that is not known.
    pub fn of(taxes: &Taxes, year: u16, state: &str, locals: &[&str]) -> Result<Self, Problem> {
        let unknown = || missing(year, taxes);
        if !taxes.state.iter().any(|known| known.state == state) {
            return Err(Problem::new(
                Field::alone("tax.state"),
                format!("“{state}” is not a US state."),
                "Use its two-letter postal code, such as CA or DC.",
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
            federal: used(taxes.federal.iter(), |block| block.years, year).ok_or_else(unknown)?,
            family: used(taxes.family.iter(), |block| block.years, year).ok_or_else(unknown)?,
            salt: used(taxes.salt.iter(), |block| block.years, year).ok_or_else(unknown)?,
            payroll: used(taxes.payroll.iter(), |block| block.years, year).ok_or_else(unknown)?,
            deferral: used(taxes.deferral.iter(), |block| block.years, year).ok_or_else(unknown)?,
            withholding: used(taxes.withholding.iter(), |block| block.years, year).ok_or_else(unknown)?,
            state: used(here, |block| block.years, year).ok_or_else(unknown)?,
            supplemental: used(
                taxes.supplemental.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
            levies: levies.collect(),
            keeps: used(taxes.keeps.iter().filter(|block| block.state == state), |block| block.years, year)
                .is_some(),
            locals: locals.iter().filter_map(|id| local(id).transpose()).collect::<Result<_, _>>()?,
            itemizing: used(
                taxes.itemizing.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
            couple: used(taxes.couple.iter().filter(|block| block.state == state), |block| block.years, year),
            dependents: used(
                taxes.dependents.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
            commuters: used(
                taxes.commuters.iter().filter(|block| block.state == state),
                |block| block.years,
                year,
            ),
            stretches: Vec::new(),
            sources: Vec::new(),
        })
    }

    /// The year of the federal brackets that are used.
    pub const fn brackets_of(&self) -> u16 {
        let Years { last, .. } = self.federal.years;
        if last < self.year { last } else { self.year }
    }
}
