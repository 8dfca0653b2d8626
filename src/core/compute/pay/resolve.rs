//! What an offer leaves open is resolved here: start, schedule, share price, grant price. Each choice is recorded as an assumption. Nothing
//! is defaulted silently.

use super::price::ResolvedPrice;
use super::resolved::ResolvedOffer;
use super::salary::Salary;
use super::splits::Splits;
use super::{refreshers, stock};
use crate::compute::diagnostics::Diagnostics;
use crate::data::Catalog;
use crate::model::current::PastGrant;
use crate::model::facts::ladder::Company;
use crate::model::month::Month;
use crate::model::offer::{Offer, Paid, SignOn};
use crate::model::problem::Field;

/// Settles an offer. `index` is its position in the scenario, for the paths of assumptions and problems.
pub(crate) fn resolve<'a>(
    offer: &'a Offer,
    index: usize,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Diagnostics,
) -> ResolvedOffer<'a> {
    let field = Field::offer(index);
    let mut terms = resolve_at(offer, (&[], false), field, catalog, today, notes);
    refreshers::expect(&mut terms, catalog, field, notes);
    terms
}

/// Settles what an offer holds today; grants that are expected later are not included yet. The past of a current job is an argument: its
/// grants, and whether shares are still to come.
pub(crate) fn resolve_at<'a>(
    offer: &'a Offer,
    past: (&[PastGrant], bool),
    field: Field,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Diagnostics,
) -> ResolvedOffer<'a> {
    let company = known_company(offer, field, catalog, notes);
    let start = offer.start.unwrap_or_else(|| {
        let next = today.plus(1);
        notes.assume(field.named("start"), next);
        next
    });
    let path = stock::usable_path(&offer.stock.path, field, notes);
    let splits = Splits::of(offer, start, today);
    let (price, recent) = stock::todays_price(offer, past, company, (path, &splits), field, notes);
    let quote = ResolvedPrice::new(price, stock::stand_in_price(offer, past.0, &splits), path, splits);
    let mut grants = Vec::new();
    for (at, grant) in offer.grants.iter().enumerate() {
        let around = stock::GrantContext { company, catalog, start, quote: &quote };
        grants.extend(stock::holding(grant, &around, field.item("grants", at), notes));
    }
    stock::say_held_price(path, &grants, field, notes);
    let sign_on = offer
        .sign_on
        .iter()
        .enumerate()
        .map(|(at, tranche)| tidy(*tranche, field.item("sign_on", at), notes))
        .collect();
    let salary = Salary::of(offer);
    ResolvedOffer { offer, company, start, served: 0, salary, sign_on, quote, recent, grants }
}

fn known_company(
    offer: &Offer,
    field: Field,
    catalog: &Catalog,
    notes: &mut impl Diagnostics,
) -> Option<&'static Company> {
    let id = offer.company.as_deref();
    let company = id.and_then(|id| catalog.companies.iter().find(|company| company.id == id));
    if let (Some(id), None) = (id, company) {
        let known: Vec<&str> = catalog.companies.iter().map(|company| company.id).collect();
        notes.problem(
            field.named("company"),
            format!("“{id}” is not a company we know; nothing is taken from it."),
            format!("Use one of {}, or leave the company out.", known.join(", ")),
        );
    }
    if let (Some(company), Some(level)) = (company, offer.level.as_deref()) {
        check_level(company, level, field, notes);
    }
    company
}

fn check_level(company: &Company, level: &str, field: Field, notes: &mut impl Diagnostics) {
    let known: Vec<&str> = company.levels.iter().map(|(id, _)| *id).collect();
    if !known.is_empty() && !known.contains(&level) {
        notes.problem(
            field.named("level"),
            format!("“{level}” is not a level of {} we know.", company.name),
            format!("Use one of {}, or leave the level out.", known.join(", ")),
        );
    }
}

/// Installments that end before they begin are paid in the first month, with a problem that says so.
fn tidy(tranche: SignOn, field: Field, notes: &mut impl Diagnostics) -> SignOn {
    match tranche.paid {
        Paid::Monthly { from, to } if to < from => {
            notes.problem(
                field.named("to"),
                format!("Installments from month {from} cannot end in month {to}; all of it counts in month {from}."),
                format!("Use a last month of {from} or later."),
            );
            SignOn { paid: Paid::Monthly { from, to: from }, ..tranche }
        }
        _ => tranche,
    }
}
