//! Checks presets: figures in range, companies and levels that exist.

use toml::Spanned;

use super::check::bound;
use super::claims::Findings;
use super::model::bounds;
use super::model::fixed::{Money, Price, Rate, Shares};
use super::shape::{Facts, Grant, Offer, Read, SignOn, Text};

pub(crate) fn check_offer<'a>(found: &mut Findings<'a>, facts: &'a Facts, offer: &'a Offer) {
    let file = &facts.presets.file;
    found.filled(file, &offer.label);
    found.filled(file, &offer.name);
    found.claim(file, &offer.claim);
    if offer.name.get_ref().chars().count() > bounds::NAME {
        let says = format!(
            "the name is longer than {} characters. Shorten it; the label may be longer.",
            bounds::NAME
        );
        found.fault(file, offer.name.span().start, says);
    }
    let company = offer.company.get_ref();
    if !facts.companies.content.company.iter().any(|known| known.id.get_ref() == company) {
        let says = format!("no company is called “{company}”. Use an id of data/companies.toml.");
        found.fault(file, offer.company.span().start, says);
    }
    if let Some(level) = &offer.level
        && !facts.levels(company).contains(&level.get_ref().as_str())
    {
        let says = format!(
            "“{company}” has no level “{}”. Use one of its levels, or leave it out.",
            level.get_ref()
        );
        found.fault(file, level.span().start, says);
    }
    bound(found, file, offer.base.span().start, bounds::AMOUNT, Money::whole(*offer.base.get_ref()).units());
    if let Some(target) = &offer.bonus_target {
        bound(found, file, target.span().start, bounds::BONUS, Rate::from_f64(*target.get_ref()).units());
    }
    if offer.sign_on.len() > bounds::ITEMS {
        let says = format!("an offer has at most {} tranches. Join some.", bounds::ITEMS);
        found.fault(file, offer.id.span().start, says);
    }
    for tranche in &offer.sign_on {
        check_tranche(found, file, tranche);
    }
    if let Some(grant) = &offer.grant {
        check_grant(found, file, grant);
    }
}

fn check_tranche(found: &mut Findings<'_>, file: &Text, tranche: &Spanned<SignOn>) {
    let (start, tranche) = (tranche.span().start, tranche.get_ref());
    bound(found, file, start, bounds::AMOUNT, Money::whole(tranche.amount).units());
    match (tranche.at, tranche.from, tranche.to) {
        (Some(at), None, None) => bound(found, file, start, bounds::LUMP_MONTH, i64::from(at)),
        (None, Some(from), Some(to)) if from <= to => {
            bound(found, file, start, bounds::SERVICE_MONTH, i64::from(from));
            bound(found, file, start, bounds::SERVICE_MONTH, i64::from(to));
        }
        _ => found.fault(
            file,
            start,
            "a tranche is paid at a month, or from a month to a later one. Say one of the two.",
        ),
    }
}

fn check_grant(found: &mut Findings<'_>, file: &Text, grant: &Spanned<Grant>) {
    let (start, grant) = (grant.span().start, grant.get_ref());
    match (grant.shares, grant.dollars) {
        (Some(shares), None) if grant.grant_price.is_none() => {
            bound(found, file, start, bounds::SHARES, Shares::whole(shares).units());
        }
        (None, Some(dollars)) => {
            bound(found, file, start, bounds::AMOUNT, Money::whole(dollars).units());
            if let Some(price) = grant.grant_price {
                bound(found, file, start, bounds::GRANT_PRICE, Price::from_f64(price).units());
            }
        }
        _ => found.fault(
            file,
            start,
            "a grant fixes shares, or dollars that may have a grant price. Say one of the two.",
        ),
    }
}

pub(crate) fn check_sample<'a>(found: &mut Findings<'a>, facts: &'a Facts) {
    let Read { file, content } = &facts.presets;
    if content.sample.is_empty() || content.sample.len() > bounds::OFFERS {
        found.fault(file, 0, format!("the sample has {} offers. Give it one to six.", content.sample.len()));
    }
    found.ids(file, content.sample.iter());
    for id in &content.sample {
        if !content.offer.iter().any(|offer| offer.id.get_ref() == id.get_ref()) {
            let says = format!("no offer is called “{}”. Use the id of one below.", id.get_ref());
            found.fault(file, id.span().start, says);
        }
    }
}
