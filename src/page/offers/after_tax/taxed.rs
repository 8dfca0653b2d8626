//! The offers after taxes, worked out once for a scenario: what every part of the view shows. Holds no markup.

use crate::page::offers::analysis::who::{self, Who};
use offerscope_core::compute::lens::Sight;
use offerscope_core::compute::study::{Study, Subject};
use offerscope_core::compute::take_home::{April, Marginal, TakeHome};
use offerscope_core::compute::tax::month::CashMonth;
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::states;
use offerscope_core::model::tax_profile::Place;

/// The offers, and the current job, that pay anything.
#[derive(PartialEq)]
pub(super) struct Taxed {
    pub(super) offers: Vec<One>,
    /// What stood in or was cut, once each.
    pub(super) notes: Vec<String>,
}

/// One of them.
#[derive(PartialEq)]
pub(super) struct One {
    pub(super) who: Who,
    /// Where it is worked, by name.
    pub(super) place: String,
    pub(super) years: Vec<TaxYear>,
    pub(super) months: Vec<CashMonth>,
    /// The April that is news.
    pub(super) april: Option<April>,
    /// After each year.
    pub(super) aprils: Vec<April>,
    pub(super) next: Vec<Marginal>,
    pub(super) sums: Sums,
    /// The same elsewhere, where another place was named.
    pub(super) elsewhere: Option<Result<Sums, Problem>>,
}

/// All years together.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Sums {
    pub(super) pay: Money,
    pub(super) taxes: Money,
    pub(super) deferred: Money,
    pub(super) cash: Money,
}

impl Sums {
    fn of(home: &TakeHome<'_>) -> Self {
        Self { pay: home.pay(), taxes: home.taxes(), deferred: home.deferred(), cash: home.cash() }
    }
}

impl Taxed {
    /// The study after taxes.
    pub(super) fn of(study: &Study<'_>, sight: &Sight<'_>) -> Result<Self, Problem> {
        let mut notes: Vec<String> = Vec::new();
        let mut one = |(who, subject): (Who, &Subject<'_>)| {
            let home = TakeHome::of(study, subject, sight)?;
            let new = home.notes().into_iter().filter(|said| !notes.contains(said)).collect::<Vec<String>>();
            notes.extend(new);
            let marginals: Result<Vec<Marginal>, Problem> =
                home.years.iter().map(|year| home.marginal(year)).collect();
            let elsewhere = TakeHome::elsewhere(study, subject, sight);
            Ok(One {
                who,
                place: called(&home.profile.place),
                april: home.april(),
                aprils: home.years.iter().map(|year| home.april_after(year)).collect(),
                next: marginals?,
                months: home.months()?,
                sums: Sums::of(&home),
                elsewhere: elsewhere.map(|home| home.map(|home| Sums::of(&home))),
                years: home.years,
            })
        };
        let offers: Result<Vec<One>, Problem> = who::paid(study).into_iter().map(&mut one).collect();
        Ok(Self { offers: offers?, notes })
    }

    pub(super) fn who(&self) -> Vec<Who> {
        self.offers.iter().map(|one| one.who.clone()).collect()
    }

    /// The calendar years of any of them.
    pub(super) fn years(&self) -> std::ops::RangeInclusive<u16> {
        let all = || self.offers.iter().flat_map(|one| &one.years).map(|year| year.pay.year);
        all().min().unwrap_or(1)..=all().max().unwrap_or(0)
    }
}

/// `New York City, New York`.
pub(super) fn called(place: &Place) -> String {
    let mut names: Vec<&str> = place
        .locals
        .iter()
        .filter_map(|id| locals(&place.state).find(|(known, _)| known == id))
        .map(|(_, name)| name)
        .collect();
    names.push(states::name(&place.state));
    names.join(", ")
}

/// The cities and counties of a state that tax wages, by id and name.
pub(super) fn locals(state: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let here: Vec<_> = taxes().local.iter().filter(|local| local.state == state).collect();
    let first = |place: usize, id: &str, here: &[&offerscope_core::model::tax_rules::Local]| {
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
