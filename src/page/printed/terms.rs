//! What counts of an offer besides the fields that its card prints: its first month, what is paid back, and what counts for a field left empty.

use crate::page::offers::editor::paying_back::name;
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::repayment::repayment;
use offerscope_core::model::current::Current;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::offer::{GrantSize, Offer, OfferId};
use offerscope_core::model::scenario::{self, Scenario};
use yew::prelude::*;

/// The terms of each offer and of the current job, an item each.
pub(super) fn terms(form: &Form<Scenario>) -> Html {
    let scenario = &form.scenario;
    let item = |(place, pay): (usize, &OfferPay)| {
        let job = scenario.current.as_deref().filter(|_| pay.id == OfferId::CURRENT);
        let offer = scenario.offer(pay.id)?;
        let name = match job {
            Some(_) => pay.name.clone(),
            None => format!("{} {}", scenario::letter(place), pay.name),
        };
        let mut all = of_offer(offer, pay, scenario);
        all.extend(job.into_iter().flat_map(of_job));
        let content = [element("b", "", name.into()), Html::from(format!(": {}", all.join(" ")))];
        Some(element("li", "", content.into_iter().collect()))
    };
    let items: Vec<Html> = form.comparison().columns().enumerate().filter_map(item).collect();
    if items.is_empty() {
        return Html::default();
    }
    let head = element("h3", "", Html::from("What else counts"));
    [head, element("ul", "bulleted proof__assumes", items.into_iter().collect())].into_iter().collect()
}

/// A term, marked where nobody typed it.
fn term(name: &str, says: &str, is_typed: bool) -> String {
    format!("{name}: {says}{}.", if is_typed { "" } else { " (assumed)" })
}

fn of_offer(offer: &Offer, pay: &OfferPay, scenario: &Scenario) -> Vec<String> {
    let first = if offer.id == OfferId::CURRENT { "Comparison starts" } else { "First month" };
    let mut all = vec![term(first, &format::month(pay.ledger.start), offer.start.is_some())];
    if let Some(profile) = scenario.tax.with_state().filter(|_| offer.place.is_none()) {
        all.push(term("State", &format!("{}, as in your tax profile", profile.place.state), true));
    }
    if offer.base.is_zero() {
        all.push(term("Base a year", "$0", false));
    }
    for (at, tranche) in offer.sign_on.iter().enumerate() {
        let name = name(&offer.sign_on, at);
        if tranche.amount.is_zero() {
            all.push(term(&name, "$0", false));
        } else {
            all.push(term(&name, &repayment(tranche.clawback.as_ref()), tranche.clawback.is_some()));
        }
    }
    for (at, grant) in offer.grants.iter().enumerate() {
        let name = if at == 0 { "Stock grant".to_owned() } else { format!("Stock grant {}", at + 1) };
        all.extend(of_grant(&name, grant.size, pay.price.is_some()));
    }
    if let Some(price) = pay.price {
        let date = pay.recent.map_or_else(String::new, |recent| format!(", as of {}", recent.date));
        let says = format!("{}{date}", format::price(price));
        all.push(term("Share price today", &says, offer.stock.price.is_some()));
    }
    all
}

/// A grant that is left empty, or the price that its dollars become shares at.
fn of_grant(name: &str, size: GrantSize, has_price: bool) -> Option<String> {
    let price = format!("{name}, grant price");
    match size {
        _ if size.is_zero() => Some(term(name, "nothing", false)),
        GrantSize::Dollars { grant_price: Some(at), .. } => Some(term(&price, &format::price(at), true)),
        GrantSize::Dollars { grant_price: None, .. } if has_price => {
            Some(term(&price, "today’s share price", false))
        }
        GrantSize::Dollars { .. } | GrantSize::Shares(_) | GrantSize::Yearly(_) | GrantSize::AtVest(_) => {
            None
        }
    }
}

/// What the past of the current job adds.
fn of_job(job: &Current) -> Vec<String> {
    let since = job.since.map_or("a long time ago".to_owned(), format::month);
    let mut all = vec![
        term("Working there since", &since, job.since.is_some()),
        term("Notice", &format::months(job.notice), true),
    ];
    for past in job.repay.iter().filter(|past| past.amount > Money::ZERO) {
        let name = format!("{} paid in {}", format::whole(past.amount), format::month(past.paid));
        all.push(term(&name, &repayment(Some(&past.clawback)), true));
    }
    all
}
