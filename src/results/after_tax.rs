//! The offers through the chosen lens and after tax: what the answer, the sticky verdict and the tables all show.

use crate::results::who::{self, Who};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalyzedOffer;
use offerscope_core::compute::lens::comparison::{LensComparison, compare_in_lens};
use offerscope_core::compute::lens::take_home::{self, April, TakeHome, together};
use offerscope_core::compute::lens::take_homes::TakeHomes;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::untraded::untraded;
use offerscope_core::compute::tax::month::CashMonth;
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::data::catalog;
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::Place;
use offerscope_core::model::tax::states;
use std::rc::Rc;

/// The offers through the chosen lens.
#[derive(Debug)]
pub struct AfterTaxResult {
    /// The lens.
    pub lens: Lens,
    /// The comparison through it.
    pub seen: Result<LensComparison, Problem>,
    /// The taxes behind it.
    pub taxed: Result<Rc<Taxed>, Problem>,
}

impl AfterTaxResult {
    /// Works it out.
    pub fn of(scenario: &Scenario, today: Month) -> Self {
        let analysis = Analysis::of(scenario, catalog(), today);
        let lens_view = LensView::of(&analysis, taxes());
        let homes = TakeHomes::of(&analysis, &lens_view);
        Self {
            lens: lens_view.lens,
            seen: compare_in_lens(&analysis, &lens_view, &homes),
            taxed: Taxed::of(&analysis, &homes).map(Rc::new),
        }
    }

    /// The comparison, where the lens is one that replaces the answer before tax and there is one.
    pub fn in_place(&self) -> Option<&LensComparison> {
        self.seen.as_ref().ok().filter(|_| self.lens != Lens::Taxable)
    }
}

/// The offers, and the current job, that pay anything.
#[derive(Debug)]
pub struct Taxed {
    pub offers: Vec<TaxedOffer>,
    /// What counts as earned before the first month, once each.
    pub earlier: Vec<String>,
    /// What stood in or was cut, once each.
    pub notes: Vec<String>,
}

/// One of them.
#[derive(Debug)]
pub struct TaxedOffer {
    pub who: Who,
    /// Where it is worked, by name.
    pub place: String,
    /// Why its local taxes may count as 0.
    pub local_gap: Option<String>,
    pub years: Vec<TaxYear>,
    /// The first April with $1,000 or more due.
    pub april: Option<April>,
    /// After each year.
    pub aprils: Vec<April>,
    pub sums: Sums,
}

/// All years together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums {
    pub pay: Money,
    pub taxes: Money,
    pub deferred: Money,
    pub cash: Money,
}

impl Sums {
    fn of(home: &TakeHome<'_>) -> Self {
        Self { pay: home.pay(), taxes: home.taxes(), deferred: home.deferred(), cash: home.cash() }
    }
}

impl Taxed {
    /// The offers of an analysis, after taxes.
    pub fn of(analysis: &Analysis<'_>, homes: &TakeHomes<'_>) -> Result<Self, Problem> {
        let mut earlier: Vec<String> = Vec::new();
        let mut one = |(who, subject): (Who, &AnalyzedOffer<'_>)| {
            let home = homes.get(subject)?;
            earlier.extend(home.earlier_note().filter(|said| !earlier.contains(said)));
            Ok(TaxedOffer {
                who,
                place: called(&home.profile.place),
                local_gap: home.local_gap(),
                april: home.april(),
                aprils: home.years.iter().map(|year| home.april_after(year)).collect(),
                sums: Sums::of(home),
                years: home.years.clone(),
            })
        };
        let offers: Result<Vec<TaxedOffer>, Problem> =
            who::paid(analysis).into_iter().map(&mut one).collect();
        let paid = who::paid(analysis).into_iter();
        let mut notes = together(paid.filter_map(|(_, subject)| homes.get(subject).ok()));
        for (who, _) in who::paid(analysis) {
            let offer = analysis.scenario().offer(who.id);
            let said = offer.and_then(|offer| untraded(offer, &who.name, catalog()));
            notes.extend(said.filter(|said| !notes.contains(said)).into_iter().collect::<Vec<String>>());
        }
        Ok(Self { offers: offers?, earlier, notes })
    }

    pub fn who(&self) -> Vec<Who> {
        self.offers.iter().map(|one| one.who.clone()).collect()
    }

    /// The calendar years of any of them.
    pub fn years(&self) -> std::ops::RangeInclusive<u16> {
        let all = || self.offers.iter().flat_map(|one| &one.years).map(|year| year.pay.year);
        all().min().unwrap_or(1)..=all().max().unwrap_or(0)
    }
}

/// The months of the offers and the current job that pay anything. Only the view by month asks for them.
///
/// # Errors
/// Their taxes are not known.
pub fn cash_months(scenario: &Scenario, today: Month) -> Result<Vec<(Who, Vec<CashMonth>)>, Problem> {
    let analysis = Analysis::of(scenario, catalog(), today);
    let lens_view = LensView::of(&analysis, taxes());
    let months = |(who, subject)| Ok((who, TakeHome::of(&analysis, subject, &lens_view)?.months()));
    who::paid(&analysis).into_iter().map(months).collect()
}

/// What the same offers leave in the other place of the tax profile; empty where none is named.
///
/// # Errors
/// Its taxes are not known.
pub fn elsewhere(scenario: &Scenario, today: Month) -> Result<Vec<(OfferId, Sums)>, Problem> {
    let analysis = Analysis::of(scenario, catalog(), today);
    let lens_view = LensView::of(&analysis, taxes());
    let there = |(who, subject): (Who, &AnalyzedOffer<'_>)| {
        let home = TakeHome::elsewhere(&analysis, subject, &lens_view)?;
        Some(home.map(|home| (who.id, Sums::of(&home))))
    };
    who::paid(&analysis).into_iter().filter_map(there).collect()
}

/// `New York City, New York`.
pub fn called(place: &Place) -> String {
    let mut names: Vec<&str> = place
        .locals
        .iter()
        .filter_map(|id| locals(&place.state).find(|(known, _)| known == id))
        .map(|(_, name)| name)
        .collect();
    names.push(states::name(&place.state));
    let work = names.join(", ");
    match &place.lives {
        Some(home) if home.state != place.state => format!("{work}, living in {}", states::name(&home.state)),
        _ => work,
    }
}

/// Why the local taxes of a place may count as 0, and what to do.
pub fn local_gap(place: &Place) -> Option<String> {
    take_home::local_gap(taxes(), place)
}

/// Does a city or county tax work there, also of people who live in another?
pub fn taxes_work(state: &str, id: &str) -> bool {
    taxes().local.iter().any(|local| local.state == state && local.id == id && local.taxes_work())
}

/// The cities and counties of a state that tax wages, by id and name.
pub fn locals(state: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let here: Vec<_> = taxes().local.iter().filter(|local| local.state == state).collect();
    let first = |place: usize, id: &str, here: &[&offerscope_core::model::tax::rules::Local]| {
        here.iter().position(|local| local.id == id) == Some(place)
    };
    let names: Vec<(&str, &str)> = here
        .iter()
        .enumerate()
        .filter(|(place, local)| first(*place, local.id, &here))
        .map(|(_, local)| (local.id, local.name))
        .collect();
    names.into_iter()
}
