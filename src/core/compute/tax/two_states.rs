//! Several states in one year: someone lives in one and works in another, moves, or holds stock that was earned elsewhere.
//!
//! - **The general rule.** Each state works out the tax of a resident on the whole year's income of the household and takes the share of it
//!   that its part of that income is. Most states' forms for nonresidents and part-year residents do so (IT-203, 540NR, NJ-1040NR,
//!   CT-1040NR/PY, VA 763, MD 505NR). Some tax their part alone, with a share of the deductions: of months as a resident (NJ, VA, MD, New York
//!   City), of what is earned there (OR), or of both (MA, MS). `data/tax/commuters.toml` says which.
//! - **Living and working apart.** The state of work taxes the wages, unless an agreement leaves them to the home state. The home state
//!   gives a credit: the other state's tax on these wages, at most its own. A few pairs do it the other way round; the sum is the same.
//! - **Moving.** Each state taxes the months there. The states of work and of residence are those of the month in which pay comes.
//! - **Stock.** The typed share of workdays in another state is earned there. The rest is earned where the work is done at the vest, or at
//!   home, if that state is one of those typed.
//! - **Assumed.** A spouse works in the home state. Levies, and withholding, are of the state of work; withholding is of the home state
//!   where an agreement leaves the wages to it.

use super::income::{Earned, EarnedAt, Income};
use super::levies::{self, Levies};
use super::places::exempt;
use super::rules::TaxRules;
use super::state::federal_return::{FederalReturn, StateTax};
use super::{local, state};
use crate::model::fixed::Money;
use crate::model::tax::form::{FormStart, StateForm};
use crate::model::tax::rules::{Local, LocalBase, lists};

/// The most states of a year that are told apart; what others take is told with the last one.
pub const STATES: usize = 8;

/// State and local taxes of a year, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PlaceTaxes {
    /// The tax of all states, and the income that the first home taxes.
    pub(super) state: StateTax,
    /// Taxes of cities and counties.
    pub(super) local: f64,
    /// Where there are several states: what each takes.
    pub(super) by_state: [f64; STATES],
}

/// A part of the household's wages, with where its earner lives and where it is earned.
struct Slice<'a> {
    home: &'a TaxRules,
    work: &'a TaxRules,
    wages: f64,
    deferral: f64,
}

/// State and local taxes of an income, in dollars.
pub(super) fn taxes(rules: &TaxRules, facts: &FederalReturn, income: &Income) -> PlaceTaxes {
    let Some(first) = rules.stretches.first() else {
        let state = state::tax(rules, facts);
        return PlaceTaxes { state, local: local::taxes(rules, facts, state), by_state: [0.0; STATES] };
    };
    let states = rules.states();
    let mut all = PlaceTaxes::default();
    all.state.taxable = state::tax(&first.home, facts).taxable;
    let slices = slices(rules, income);
    for slice in &slices {
        let (at_home, at_work, local) = of_slice(slice, facts, &parts(slice, &slices, facts));
        all.local += local;
        for (rules, tax) in [(slice.home, at_home), (slice.work, at_work)] {
            all.state.tax += tax;
            let place = states.iter().position(|state| *state == rules.state.state).unwrap_or_default();
            if let Some(sum) = all.by_state.get_mut(place.min(STATES - 1)) {
                *sum += tax;
            }
        }
    }
    all
}

impl Slice<'_> {
    /// Its part of the year's gross income, and of the income after deferrals.
    fn shares(&self, facts: &FederalReturn) -> (f64, f64) {
        let part = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
        (part(self.wages, facts.gross), part(self.wages - self.deferral, facts.agi))
    }

    /// Its part of the income that a state counts.
    fn share(&self, facts: &FederalReturn, rules: &TaxRules) -> f64 {
        let (gross, net) = self.shares(facts);
        match rules.state.form {
            StateForm::Standard { start: FormStart::Gross, .. } => gross,
            _ => net,
        }
    }

    /// Does another state than the home state tax it?
    fn is_taxed_at_work(&self) -> bool {
        self.home.state.state != self.work.state.state && !exempt(self.home, self.work)
    }
}

/// How much of the year's income the states of a slice tax.
struct Parts {
    /// The home state, of people who live there.
    home: f64,
    /// The state of work, of people who live elsewhere.
    work: f64,
}

fn parts(slice: &Slice<'_>, all: &[Slice<'_>], facts: &FederalReturn) -> Parts {
    let (home, work) = (slice.home.state.state, slice.work.state.state);
    let at_home = all.iter().filter(|other| other.home.state.state == home);
    let at_work = all.iter().filter(|other| other.work.state.state == work && other.is_taxed_at_work());
    // Rounding aside, a whole is a whole.
    let whole = |sum: f64| if sum > 1.0 - 1e-9 { 1.0 } else { sum };
    Parts {
        home: whole(at_home.map(|other| other.share(facts, slice.home)).sum()),
        work: whole(at_work.map(|other| other.share(facts, slice.work)).sum()),
    }
}

/// What a slice bears of a state's tax on a part of the income: its share of the tax on all income, or of the tax on that part alone.
fn borne(
    rules: &TaxRules,
    facts: &FederalReturn,
    whole: StateTax,
    (share, part): (f64, f64),
    alone: bool,
) -> f64 {
    if !alone || part >= 1.0 || part <= 0.0 {
        return whole.tax * share;
    }
    state::tax(rules, &FederalReturn { part, ..*facts }).tax * share / part
}

/// What the home state, the state of work, and cities and counties take of a slice.
fn of_slice(slice: &Slice<'_>, facts: &FederalReturn, parts: &Parts) -> (f64, f64, f64) {
    let Slice { home, work, .. } = slice;
    let (gross, net) = slice.shares(facts);
    let resident = state::tax(home, facts);
    let months_alone = home.commuters.is_some_and(|rule| rule.months_alone);
    let of_home = (slice.share(facts, home), parts.home);
    let mut at_home = borne(home, facts, resident, of_home, months_alone);
    let mut there = state::tax(work, facts);
    let commutes = home.state.state != work.state.state;
    let mut at_work = 0.0;
    if slice.is_taxed_at_work() {
        let rule = work.commuters;
        let (share, further) = (slice.share(facts, work), rule.map_or(0.0, |rule| rule.rate));
        let alone = rule.is_some_and(|rule| rule.work_alone);
        at_work = borne(work, facts, there, (share, parts.work), alone) + further * there.taxable * share;
    } else if commutes {
        // Without a return of the state, its counties take their rate of the income without its exemptions (Form IT-40RNR).
        there.taxable = facts.agi;
    }
    let share_of = |city: &Local, of_wages: bool| match city.base {
        LocalBase::Gross => gross,
        LocalBase::AfterDeferral => net,
        _ if of_wages => gross,
        _ => net,
    };
    let is_in = |place: &TaxRules, id: &str| {
        place.state.state == home.state.state && place.locals.iter().any(|local| local.id == id)
    };
    // A city of work, unless it is the home too: with fixed amounts, and its rates alone.
    let (mut city_of_work, mut by_rates) = (0.0, 0.0);
    for city in work.locals.iter().filter(|city| commutes || !is_in(home, city.id)) {
        if city.taxes_work() || (commutes && city.from_other_states) {
            let share = share_of(city, city.away > 0.0);
            city_of_work += local::at_work(city, facts, there) * share;
            by_rates += local::rates_at_work(city, facts, there) * share;
        }
    }
    let counted = home.commuters.is_some_and(|rule| rule.city_credit && commutes);
    let paid = at_work.max(0.0) + if counted { city_of_work } else { 0.0 };
    let credit = paid.min(at_home).max(0.0);
    if work.commuters.is_some_and(|rule| lists(rule.credit, home.state.state)) {
        at_work -= credit;
    } else {
        at_home -= credit;
    }
    let after_credit =
        StateTax { tax: if net > 0.0 { at_home / net } else { 0.0 }, taxable: resident.taxable };
    // A city taxes the months there alone (New York City, Form IT-360.1).
    let months = FederalReturn { part: parts.home, ..*facts };
    let residents = home.locals.iter().map(|city| {
        let share = share_of(city, false) / parts.home.max(f64::MIN_POSITIVE);
        if is_in(work, city.id) {
            local::in_town(city, &months, after_credit) * share
        } else if share > 0.0 {
            local::at_home(city, &months, after_credit, by_rates / share) * share
        } else {
            0.0
        }
    });
    let city_of_home: f64 = residents.sum();
    let reaches = home.commuters.is_some_and(|rule| rule.local_credit);
    let further = if reaches { (paid - credit).min(city_of_home) } else { 0.0 };
    (at_home, at_work, city_of_work + city_of_home - further)
}

/// The household's wages by place: those of the reader by what is said of them, the spouse's at home.
fn slices<'a>(rules: &'a TaxRules, income: &Income) -> Vec<Slice<'a>> {
    let mut slices = Vec::new();
    let mut rest =
        Earned { wages: income.wages + income.before, deferral: income.deferral, ..Earned::default() };
    for part in &income.earned {
        rest.wages = rest.wages - part.wages;
        rest.deferral = rest.deferral - part.deferral;
    }
    for part in income.earned.iter().chain([&rest]) {
        let Some(stretch) = rules.stretches.get(part.stretch).or(rules.stretches.first()) else { continue };
        let work = match part.place {
            EarnedAt::Work => &stretch.work,
            EarnedAt::Home => &stretch.home,
            EarnedAt::Source(at) => rules.sources.get(at).unwrap_or(&stretch.work),
        };
        slices.push(Slice {
            home: &stretch.home,
            work,
            wages: part.wages.to_f64(),
            deferral: part.deferral.to_f64(),
        });
    }
    let of_spouse = income.spouse().to_f64();
    slices.extend(rules.homes().into_iter().map(|(home, part)| Slice {
        home,
        work: home,
        wages: of_spouse * part,
        deferral: 0.0,
    }));
    slices
}

/// State levies: of the state of work, and the spouse's of the home state.
pub(super) fn levies(rules: &TaxRules, income: &Income) -> Levies {
    let (before, deferral, of_spouse) =
        (income.before.to_f64(), income.deferral.to_f64(), income.spouse().to_f64());
    if rules.stretches.is_empty() {
        return levies::levies(rules, [income.wages.to_f64(), before, of_spouse], deferral);
    }
    let placed: Money = income.earned.iter().map(|part| part.wages).sum();
    let deferred: Money = income.earned.iter().map(|part| part.deferral).sum();
    let mut sum = Levies::default();
    for state in rules.states() {
        let here = |rules: &TaxRules| rules.state.state == state;
        let (mut own, mut other, mut theirs, mut lowered) = (0.0, 0.0, 0.0, 0.0);
        let mut known = None;
        for (at, (stretch, (home, part))) in rules.stretches.iter().zip(rules.homes()).enumerate() {
            if here(&stretch.work) {
                known = Some(&stretch.work);
                let of_stretch = income.earned.iter().filter(|part| part.stretch == at);
                for part in of_stretch {
                    own += part.wages.to_f64();
                    lowered += part.deferral.to_f64();
                }
                if at == 0 {
                    own += (income.wages - placed).to_f64();
                    lowered += (income.deferral - deferred).to_f64();
                    other = before;
                }
            }
            if here(home) {
                known = known.or(Some(home));
                theirs += of_spouse * part;
            }
        }
        if let Some(rules) = known {
            let here = levies::levies(rules, [own, other, theirs], lowered);
            sum.all += here.all;
            sum.deductible += here.deductible;
        }
    }
    sum
}
