//! The rules of one tax year and one place, looked up once. A place that is not known is a `Problem`.
//!
//! A year later than the last one with rules takes the latest rules, and the answer says so. A year before the first one is a `Problem`.

use crate::data::tax::Taxes;
use crate::model::problem::{Field, Problem};
use crate::model::tax::Years;
use crate::model::tax_rules::{
    Coupling, DeferralLimits, Federal, Levy, Local, LocalBase, Payroll, State, Supplemental, Withholding,
};

/// The rules of a tax year for residents of a place.
#[derive(Clone, Debug)]
pub struct Rules {
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
    pub state: &'static State,
    /// The state's flat rate on supplemental pay, where it has one.
    pub supplemental: Option<&'static Supplemental>,
    /// The state's levies.
    pub levies: Vec<&'static Levy>,
    /// Cities and counties.
    pub locals: Vec<&'static Local>,
    /// How the state's tax changes when the federal return itemizes.
    pub coupling: Option<Coupling>,
}

fn holds(years: Years, year: u16) -> bool {
    (years.0..=years.1).contains(&year)
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
fn known(taxes: &Taxes) -> Years {
    let firsts = taxes.federal.iter().map(|block| block.years.0);
    let lasts = taxes.federal.iter().map(|block| block.years.1);
    (firsts.min().unwrap_or_default(), lasts.max().unwrap_or_default())
}

impl Rules {
    /// The rules of a year for a state (postal code) and its cities and counties (ids).
    ///
    /// # Errors
    /// A year, state, city or county that is not known.
    pub fn of(taxes: &Taxes, year: u16, state: &str, locals: &[&str]) -> Result<Self, Problem> {
        let unknown = || missing(year, taxes);
        let here: Vec<_> = taxes.state.iter().filter(|known| known.state == state).collect();
        if here.is_empty() {
            return Err(Problem::new(
                Field::alone("tax.state"),
                format!("“{state}” is no state."),
                "Use the two letters of the mail, as CA or DC.",
            ));
        }
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
            of_id.into_iter().find(|local| holds(local.years, year)).ok_or_else(unknown)
        };
        Ok(Self {
            year,
            federal: taxes.federal.iter().find(|block| holds(block.years, year)).ok_or_else(unknown)?,
            payroll: taxes.payroll.iter().find(|block| holds(block.years, year)).ok_or_else(unknown)?,
            deferral: taxes.deferral.iter().find(|block| holds(block.years, year)).ok_or_else(unknown)?,
            withholding: taxes
                .withholding
                .iter()
                .find(|block| holds(block.years, year))
                .ok_or_else(unknown)?,
            state: here.into_iter().find(|block| holds(block.years, year)).ok_or_else(unknown)?,
            supplemental: taxes
                .supplemental
                .iter()
                .find(|block| block.state == state && holds(block.years, year)),
            levies: taxes.levy.iter().filter(|levy| levy.state == state && holds(levy.years, year)).collect(),
            locals: locals.iter().map(local).collect::<Result<_, _>>()?,
            coupling: taxes
                .coupled
                .iter()
                .find(|block| block.state == state && holds(block.years, year))
                .map(|block| block.how),
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
    ) -> Result<(Self, Option<Problem>), Problem> {
        let (_, last) = known(taxes);
        if year <= last {
            return Self::of(taxes, year, state, locals).map(|rules| (rules, None));
        }
        let rules = Self::of(taxes, last, state, locals)?;
        let problem = Problem::new(
            Field::alone("tax.year"),
            format!("The tax rules of {year} are not out: those of {last} stand in."),
            "Take the figures of that year as a projection.",
        );
        Ok((rules, Some(problem)))
    }

    /// The city's tax on earnings among local taxes. Missouri keeps it among itemized deductions.
    pub(super) fn earnings_tax(&self, local: f64) -> f64 {
        if self.locals.iter().all(|local| local.base == LocalBase::Gross) { local } else { 0.0 }
    }
}
