//! Two versions of the same offers, the reader's own and that of a link: which figures differ, and taking theirs over, one by one or all.
//!
//! One walk over both does either. It takes every struct of the reader's version apart without `..`, so that the compiler finds a field that
//! it forgets. What a reader would not read as one figure (a clause, a list of another length, taxes) differs and is taken over as a whole.

mod offer;
mod value;
mod walk;
mod words;

pub use value::{FieldDifference, FieldKey, FieldValue};
pub use words::{field_words, value_words};

use crate::data::Catalog;
use crate::model::current::Current;
use crate::model::fit::profile::Profile;
use crate::model::format;
use crate::model::lens::Lens;
use crate::model::offer::OfferId;
use crate::model::outlook::{Outlook, Stay};
use crate::model::scenario::Scenario;
use crate::model::tax::profile::TaxProfile;
use walk::{Taking, Walk, differ};

/// The figures that differ, in the order of the page; none where some offer of the link is not the reader's.
pub fn differences(own: &Scenario, link: &Scenario, catalog: &Catalog) -> Option<Vec<FieldDifference>> {
    let theirs = link.completed(own);
    own.has_offers_of(&theirs).then(|| walk(&mut own.clone(), &theirs, Taking::Nothing, catalog))
}

/// Takes over one figure of a link, or all of them.
pub fn take_over(own: &mut Scenario, link: &Scenario, which: Option<FieldKey>, catalog: &Catalog) {
    let theirs = link.completed(own);
    walk(own, &theirs, which.map_or(Taking::All, Taking::One), catalog);
}

fn walk(own: &mut Scenario, theirs: &Scenario, taking: Taking, catalog: &Catalog) -> Vec<FieldDifference> {
    let mut walk = Walk::new(taking, catalog);
    let mut seen = Vec::new();
    let job = theirs.current.as_ref().map(|job| &job.offer);
    for offer in theirs.offers.iter().chain(job) {
        if let Some(own) = own.offers.iter_mut().find(|own| own.id == offer.id) {
            offer::offer(&mut walk, own, offer);
        }
        if let (OfferId::CURRENT, Some(own), Some(theirs)) = (offer.id, &mut own.current, &theirs.current) {
            job_of(&mut walk, own, theirs);
        }
        // A company has one share price, so it is one figure.
        if !seen.contains(&&offer.company) || offer.company.is_none() {
            seen.push(&offer.company);
            offer::stock(&mut walk, own, offer);
        } else if let Some(stock) = own.stock_of(&offer.company) {
            own.set_stock(&offer.company, &stock);
        }
    }
    scenario(&mut walk, own, theirs);
    walk.found
}

fn scenario(walk: &mut Walk<'_>, own: &mut Scenario, theirs: &Scenario) {
    let Scenario {
        horizon_years,
        // Offers are compared one by one.
        offers: _,
        current,
        outlook,
        profile,
        lens,
        tax,
        counter,
        waiting,
        downlevel,
        assumptions,
        // What is shown, and no figure.
        negotiation_part: _,
    } = own;
    walk.offer = None;
    if current.is_none() {
        let named = |job: &Option<Box<Current>>| {
            job.as_ref().map_or(FieldValue::Nothing, |job| FieldValue::Text(job.name().to_owned()))
        };
        differ!(walk, "Current job", *current, theirs.current, named);
    }
    let years = |years: &u16| FieldValue::Text(format::span(*years));
    differ!(walk, "Years compared", *horizon_years, theirs.horizon_years, years);
    let Outlook { discount, equity_discount, stay } = outlook;
    let outlook = &theirs.outlook;
    differ!(walk, "Discount of later cash, a year", *discount, outlook.discount, FieldValue::rate);
    let open = |rate: &Option<_>| rate.as_ref().map_or(FieldValue::Nothing, FieldValue::rate);
    differ!(walk, "Discount of later stock, a year", *equity_discount, outlook.equity_discount, open);
    let length = |stay: &Stay| match stay {
        Stay::Median(months) => FieldValue::Text(format!("{months} months")),
        Stay::Hazard(_) => FieldValue::Text("a chance to leave each month".into()),
    };
    differ!(walk, "Expected stay", *stay, outlook.stay, length);
    let name = |lens: &Lens| FieldValue::Text(lens.name().into());
    differ!(walk, "Counted as", *lens, theirs.lens, name);
    let home = |tax: &TaxProfile| FieldValue::Text(tax.place.state.clone());
    differ!(walk, "Taxes", *tax, theirs.tax, home);
    let same = (&*counter, &*waiting, &*downlevel, &*assumptions)
        == (&theirs.counter, &theirs.waiting, &theirs.downlevel, &theirs.assumptions);
    if !same && walk.takes("Negotiation", FieldValue::Details, FieldValue::Details) {
        *counter = theirs.counter;
        *waiting = theirs.waiting.clone();
        *downlevel = theirs.downlevel;
        *assumptions = theirs.assumptions.clone();
    }
    let answers = |profile: &Profile| FieldValue::count(profile.answers().count());
    differ!(walk, "Level answers", *profile, theirs.profile, answers);
}

fn job_of(walk: &mut Walk<'_>, own: &mut Current, theirs: &Current) {
    let Current { offer: own_offer, since, notice, unvested, past, repay } = own;
    offer::offer(walk, own_offer, &theirs.offer);
    walk.offer = Some(OfferId::CURRENT);
    differ!(walk, "Since", *since, theirs.since, FieldValue::month);
    differ!(walk, "Months of notice", *notice, theirs.notice, |months| FieldValue::count(*months));
    differ!(walk, "Vests to come", *unvested, theirs.unvested, |all| FieldValue::count(all.len()));
    differ!(walk, "Past grants", *past, theirs.past, |all| FieldValue::count(all.len()));
    differ!(walk, "Payments that may go back", *repay, theirs.repay, |all| FieldValue::count(all.len()));
}
