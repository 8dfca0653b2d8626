//! The fields of the share: what the letter fixes, today's price, and what is assumed of it.

use crate::page::offers::card::OfferFields;
use crate::page::offers::editor::change;
use crate::widget::element::wide;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::PerShare;
use crate::widget::field::percent::Percent;
use crate::widget::field::schedule::PriceList;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::Form;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::data::catalog;
use offerscope_core::model::facts::ladder::RecentPrice;
use offerscope_core::model::fixed::{Price, Rate};
use offerscope_core::model::offer::{Grant, GrantSize, Offer, PricePath, Stock};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// All of them.
pub(super) fn stock(fields: &OfferFields, offer: &Offer) -> Html {
    html! {
        <>
            { offer.grants.first().map(|grant| grant_price(fields, grant)).unwrap_or_default() }
            if !is_in_shares(offer) { { price(fields, offer) } }
            { path(fields, offer) }
        </>
    }
}

fn is_in_shares(offer: &Offer) -> bool {
    offer.grants.first().is_some_and(|grant| matches!(grant.size, GrantSize::Shares(_)))
}

/// Today's share price.
pub(super) fn price(fields: &OfferFields, offer: &Offer) -> Html {
    shared(fields, |_| true).field(
        "price",
        "Share price today",
        hint(offer, fields.quote),
        offer.stock.price,
        Optional(PerShare::default()),
        set(fields, |stock, price| stock.price = price),
    )
}

/// The same where the letter promises shares: they are worth nothing without it.
pub(super) fn price_of_shares(fields: &OfferFields, offer: &Offer) -> Html {
    if is_in_shares(offer) { price(fields, offer) } else { Html::default() }
}

/// Whether the letter promises dollars or shares.
pub(super) fn unit(fields: &OfferFields, offer: &Offer) -> Html {
    if offer.grants.is_empty() {
        return Html::default();
    }
    let form = fields.form.of("grant-0", |offer: &mut Offer| offer.grants.first_mut());
    let size = offer.grants.first().map(|grant| grant.size).unwrap_or_default();
    dollars_or_shares(&form, size, known_price(offer, fields.quote))
}

/// The same for any grant, at a share price.
pub(super) fn dollars_or_shares(form: &Form<Grant>, size: GrantSize, price: Option<Price>) -> Html {
    let kinds = vec![Choice::new("dollars", "dollars"), Choice::new("shares", "RSUs")];
    let kind = if matches!(size, GrantSize::Shares(_)) { "shares" } else { "dollars" };
    let switch = move |grant: &mut Grant, kind: &str| {
        let size = grant.size;
        grant.size = if kind == "shares" { size.in_shares(price) } else { size.in_dollars(price) };
    };
    form.choice("fixed", "Stock in", kind, kinds, switch)
}

/// The form of what all offers of a company share, while this offer is there and something holds of its share.
fn shared(fields: &OfferFields, holds: fn(&Stock) -> bool) -> Form<Scenario> {
    let id = fields.id;
    fields.shared.when(move |scenario| scenario.offer(id).is_some_and(|offer| holds(&offer.stock)))
}

/// What a field of it changes.
fn set<V: 'static>(
    fields: &OfferFields,
    change: fn(&mut Stock, V),
) -> impl Fn(&mut Scenario, V) + 'static + use<V> {
    let id = fields.id;
    move |scenario, value| change::set_stock(scenario, id, |stock| change(stock, value))
}

/// The price that dollars were converted at.
fn grant_price(fields: &OfferFields, grant: &Grant) -> Html {
    let GrantSize::Dollars { grant_price, .. } = grant.size else { return Html::default() };
    let form = fields.form.of("grant-0", |offer: &mut Offer| offer.grants.first_mut());
    form.when(|grant| matches!(grant.size, GrantSize::Dollars { .. })).field(
        "price",
        "Grant price",
        "The average price the letter converts at. Empty: today’s price.",
        grant_price,
        Optional(PerShare(bounds::GRANT_PRICE)),
        change::set_grant_price,
    )
}

fn path(fields: &OfferFields, offer: &Offer) -> Html {
    let choices = vec![
        Choice::new("flat", "Flat: today’s price at every vest"),
        Choice::new("growth", "Grows at a yearly rate, up to each vest"),
        Choice::new("plan", "One step a year, as recruiters plan"),
        Choice::new("by-year", "A price I type for each year"),
    ];
    let price = known_price(offer, fields.quote).unwrap_or(Price::whole(100));
    let (now, detail) = match offer.stock.path.clone() {
        PricePath::Flat => ("flat", Html::default()),
        PricePath::Growth(rate) => ("growth", growth(fields, rate)),
        PricePath::PlanGrowth(rate) => ("plan", growth(fields, rate)),
        PricePath::ByYear { prices, opens } => {
            let hint = "The last price holds after that.";
            let change = set(fields, |stock, typed| {
                if let PricePath::ByYear { prices, .. } = &mut stock.path {
                    *prices = typed;
                }
            });
            let by_year = shared(fields, |stock| matches!(stock.path, PricePath::ByYear { .. }));
            let field = by_year.field("prices", "Price in each year", hint, prices, PriceList, change);
            ("by-year", [field, re_priced(fields, offer, opens)].into_iter().collect())
        }
    };
    let id = fields.id;
    let switch = move |scenario: &mut Scenario, kind: &str| {
        change::set_stock(scenario, id, |stock| {
            let rate = match stock.path {
                PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => rate,
                PricePath::Flat | PricePath::ByYear { .. } => Rate::ZERO,
            };
            stock.path = match kind {
                "growth" => PricePath::Growth(rate),
                "plan" => PricePath::PlanGrowth(rate),
                "by-year" => PricePath::ByYear { prices: vec![price; 4], opens: Vec::new() },
                _ => PricePath::Flat,
            };
        });
    };
    html! {
        <>
            { wide(fields.shared.choice("path", "Assumed share price", now, choices, switch)) }
            { detail }
        </>
    }
}

/// The price that each year begins with. Only a grant that is re-priced each year needs it.
fn re_priced(fields: &OfferFields, offer: &Offer, opens: Vec<Price>) -> Html {
    let yearly = offer.grants.iter().any(|grant| matches!(grant.size, GrantSize::Yearly(_)));
    if !yearly && opens.is_empty() {
        return Html::default();
    }
    let hint = "Each year’s part becomes shares at this price. Empty: the price of the year before, and today’s in year 1.";
    let change = set(fields, |stock, typed: Option<Vec<Price>>| {
        if let PricePath::ByYear { opens, .. } = &mut stock.path {
            *opens = typed.unwrap_or_default();
        }
    });
    let by_year = shared(fields, |stock| matches!(stock.path, PricePath::ByYear { .. }));
    let typed = (!opens.is_empty()).then_some(opens);
    by_year.field("opens", "Price each year begins with", hint, typed, Optional(PriceList), change)
}

fn growth(fields: &OfferFields, rate: Rate) -> Html {
    let hint = "A bet, not a forecast: flat is the neutral setting.";
    let grows = |stock: &Stock| matches!(stock.path, PricePath::Growth(_) | PricePath::PlanGrowth(_));
    let change = set(fields, |stock, typed| {
        if let PricePath::Growth(rate) | PricePath::PlanGrowth(rate) = &mut stock.path {
            *rate = typed;
        }
    });
    shared(fields, grows).field(
        "growth",
        "Growth a year",
        hint,
        rate,
        Cleared(Percent(bounds::GROWTH), Rate::ZERO),
        change,
    )
}

/// The share price in force, as the model resolves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownPrice {
    /// Today's price; `None` where none is needed or known.
    pub price: Option<Price>,
    /// The company's recent price, where that is the one in force.
    pub recent: Option<RecentPrice>,
}

impl From<&OfferPay> for KnownPrice {
    fn from(pay: &OfferPay) -> Self {
        Self { price: pay.price, recent: pay.recent }
    }
}

/// What counts while no price is typed.
pub fn hint(offer: &Offer, quote: KnownPrice) -> String {
    match (offer.stock.price, quote.price) {
        (None, Some(price)) => {
            let date = quote.recent.map_or_else(String::new, |recent| format!(", as of {}", recent.date));
            format!("Empty: {}{date}.", format::price(price))
        }
        _ => "It applies to every offer from this company.".into(),
    }
}

/// The price in force, else the one that would be if the letter fixed shares.
pub fn known_price(offer: &Offer, quote: KnownPrice) -> Option<Price> {
    quote.price.or_else(|| Some(catalog().company(offer.company.as_deref()?)?.price?.price))
}
