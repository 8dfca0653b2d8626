//! Who files, and from where: the profile that taxes are computed for.

use super::filing::{Age, Filing};
use crate::model::fixed::{Money, Rate};
use crate::model::month::Month;

/// Who files, and from where. It is the same for every year and every offer, except for an offer's own [`Place`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaxProfile {
    /// Filing status.
    pub filing: Filing,
    /// Where the reader lives and works.
    pub place: Place,
    /// The spouse's wages a year.
    pub spouse: Money,
    /// The traditional 401(k) deferral a year that the reader wants.
    pub deferral: Money,
    /// The reader's age, for the catch-up.
    pub age: Age,
    /// Itemized deductions other than state and local taxes, a year.
    pub itemized: Money,
    /// Flat federal rate on supplemental pay, where the employer lets the reader choose it.
    pub flat: Option<Rate>,
    /// The federal return of the year before the first one taxed, for the safe harbor.
    pub last: Option<LastYear>,
    /// What was earned in the year of joining before the first month compared.
    pub before: EarlierWages,
    /// On a joint return: is the box of step 2(c) checked on both W-4s? Each paycheck is then withheld by half of the couple's brackets.
    pub two_jobs_box: bool,
    /// Further federal tax that the reader's W-4 asks for, dollars a month (step 4(c)).
    pub extra_withheld: Money,
    /// Children who are under 17 at the end of the year.
    pub children: u16,
    /// Other dependents.
    pub dependents: u16,
    /// Another place to compare with, for the same offers.
    pub elsewhere: Option<Place>,
    /// Moves to other places, in the order of their months.
    pub moves: Vec<MoveTo>,
}

/// A place with taxes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Postal code of the state.
    pub state: String,
    /// Cities and counties in it, by id.
    pub locals: Vec<String>,
    /// Where the reader lives, if that is another place than where the work is done.
    pub lives: Option<Residence>,
}

impl Place {
    /// Postal code of the state that the reader lives in.
    pub fn home(&self) -> &str {
        let lives = self.lives.as_ref().map(|lives| lives.state.as_str());
        lives.filter(|state| !state.is_empty()).unwrap_or(&self.state)
    }
}

/// Where someone lives who works in another place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Residence {
    /// Postal code of the state.
    pub state: String,
    /// Cities and counties in it, by id.
    pub locals: Vec<String>,
}

/// A move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveTo {
    /// The first month at the new place.
    pub from: Month,
    /// The new place.
    pub place: Place,
}

/// Wages of the year of joining from before the first month compared, as typed. What is open is worked out from the current job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierWages {
    /// The wages.
    pub wages: Option<Money>,
    /// Federal income tax withheld from them, Additional Medicare left out.
    pub withheld: Option<Money>,
    /// State income tax withheld from them.
    pub state_withheld: Option<Money>,
}

/// A federal return of the past.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastYear {
    /// Its federal tax, Additional Medicare included.
    pub tax: Money,
    /// Its adjusted gross income.
    pub agi: Money,
}

impl TaxProfile {
    /// The profile, where it names a state. Without a state nothing is taxed; other typed values are kept.
    pub fn with_state(&self) -> Option<&Self> {
        (!self.place.state.is_empty()).then_some(self)
    }

    /// The same profile in another place.
    #[must_use]
    pub fn in_place(&self, place: Place) -> Self {
        Self { place, moves: Vec::new(), ..self.clone() }
    }

    /// The profile for an offer: at the offer's own place and with its own moves, where it has any.
    #[must_use]
    pub fn at(&self, offer: Option<&Place>, moves: &[MoveTo]) -> Self {
        if offer.is_none() && moves.is_empty() {
            return self.clone();
        }
        Self { moves: moves.to_vec(), ..self.in_place(offer.unwrap_or(&self.place).clone()) }
    }
}
