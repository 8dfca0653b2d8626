//! The places of a year: where the reader lives and works month by month, and which rules hold there.
//!
//! Payroll withholds for the state of work, and takes its levies. Where an agreement leaves the wages to the home state, it withholds for that.
//! From stock with typed workdays in other states it withholds those states' flat rates.

use super::rules::{ResidencePeriod, TaxRules};
use crate::compute::number::order::ordered;
use crate::data::tax::Taxes;
use crate::model::problem::{Field, Problem};
use crate::model::tax::profile::{MoveTo, Place, TaxProfile};
use crate::model::tax::rules::lists;

impl TaxRules {
    /// The rules of a year for a profile: those that payroll goes by in January, with all places of the year. `sources` are other states in
    /// which pay of the year was earned.
    ///
    /// # Errors
    /// As [`TaxRules::of`], for any of the places.
    pub fn at<S: AsRef<str>>(
        taxes: &Taxes,
        year: u16,
        profile: &TaxProfile,
        sources: &[S],
    ) -> Result<Self, Problem> {
        let of = |state: &str, locals: &[String]| {
            let locals: Vec<&str> = locals.iter().map(String::as_str).collect();
            Self::of(taxes, year, state, &locals)
        };
        let (mut stretches, mut several) = (Vec::new(), !sources.is_empty());
        for (first, place) in places_in(profile, year) {
            let work = of(&place.state, &place.locals)?;
            let lives = place.lives.as_ref().filter(|lives| !lives.state.is_empty());
            several |= lives.is_some() || first > 1;
            let home = lives.map_or_else(|| Ok(work.clone()), |lives| of(&lives.state, &lives.locals));
            let home = home.map_err(|off| Problem { field: Field::alone("tax.lives"), ..off })?;
            let payroll = if exempt(&home, &work) {
                Self {
                    state: home.state,
                    supplemental: home.supplemental,
                    itemizing: home.itemizing,
                    couple: home.couple,
                    dependents: home.dependents,
                    ..work.clone()
                }
            } else {
                work.clone()
            };
            stretches.push(ResidencePeriod { first, home, work, payroll });
        }
        let sources = sources.iter().map(|state| of(state.as_ref(), &[])).collect::<Result<_, _>>();
        let sources = sources.map_err(|off| Problem { field: Field::alone("workday_share"), ..off })?;
        match stretches.first().map(|first| first.payroll.clone()) {
            Some(first) if several => Ok(Self { stretches, sources, ..first }),
            Some(first) => Ok(first),
            None => of(&profile.place.state, &profile.place.locals),
        }
    }

    /// The rules of all places of the year, each once.
    pub fn places(&self) -> Vec<&Self> {
        if self.stretches.is_empty() {
            return vec![self];
        }
        let stretches = self.stretches.iter().flat_map(|stretch| [&stretch.home, &stretch.work]);
        let mut places: Vec<&Self> = Vec::new();
        for place in stretches.chain(&self.sources) {
            let ids = |rules: &Self| rules.locals.iter().map(|local| local.id).collect::<Vec<_>>();
            if !places.iter().any(|known| known.state.state == place.state.state && ids(known) == ids(place))
            {
                places.push(place);
            }
        }
        places
    }

    /// The states of the year by postal code, each once: homes and places of work in order, then other states of workdays.
    pub fn states(&self) -> Vec<&'static str> {
        let mut states = Vec::new();
        for code in self.places().into_iter().map(|place| place.state.state) {
            if !states.contains(&code) {
                states.push(code);
            }
        }
        states
    }

    /// The position of the stretch that a month belongs to.
    pub(super) fn stretch_of(&self, month: u16) -> usize {
        self.stretches.iter().filter(|stretch| stretch.first <= month).count().saturating_sub(1)
    }

    /// The rules that payroll goes by in a month.
    pub(super) fn payroll_in(&self, month: u16) -> &Self {
        self.stretches.get(self.stretch_of(month)).map_or(self, |stretch| &stretch.payroll)
    }

    /// The rules of each home of the year, with the fraction of the year there.
    pub(crate) fn homes(&self) -> Vec<(&Self, f64)> {
        if self.stretches.is_empty() {
            return vec![(self, 1.0)];
        }
        let ends = self.stretches.iter().skip(1).map(|stretch| stretch.first).chain([13]);
        let months =
            |(stretch, end): (&ResidencePeriod, u16)| f64::from(end.saturating_sub(stretch.first)) / 12.0;
        self.stretches.iter().zip(ends).map(|pair| (&pair.0.home, months(pair))).collect()
    }
}

/// Does a state of work leave the wages of a home state's people to that state?
pub fn exempt(home: &TaxRules, work: &TaxRules) -> bool {
    home.state.state != work.state.state
        && work.commuters.is_some_and(|rule| lists(rule.exempt, home.state.state))
}

/// The places of a calendar year, each with the number of its first month there. The first one begins in January. A move
/// without a state does not count yet.
fn places_in(profile: &TaxProfile, year: u16) -> Vec<(u16, &Place)> {
    let moves = profile.moves.iter().filter(|one| one.from.year() <= year && !one.place.state.is_empty());
    let mut places = vec![(1, &profile.place)];
    for one in ordered(moves, |one: &&MoveTo, other| one.from.cmp(&other.from)) {
        let first = if one.from.year() == year { one.from.number() } else { 1 };
        places.retain(|(month, _)| *month < first);
        places.push((first, &one.place));
    }
    places
}
