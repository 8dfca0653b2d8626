//! The fields of the share: what the letter fixes, today's price, and what is assumed of it.

use crate::page::offers::card::desk::Desk;
use crate::page::offers::card::wide;
use crate::state::Edit;
use crate::widget::field::Optional;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::PerShare;
use crate::widget::field::percent::Percent;
use crate::widget::field::schedule::PriceList;
use offerscope_core::compute::compare::OfferPay;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::{Price, Rate};
use offerscope_core::model::format;
use offerscope_core::model::ladder::RecentPrice;
use offerscope_core::model::offer::{Grant, GrantSize, Offer, PricePath};
use yew::prelude::*;

/// All of them.
pub(super) fn stock(desk: &Desk, offer: &Offer) -> Html {
    html! {
        <>
            { offer.grants.first().map(|grant| fixed_in(desk, offer, grant)).unwrap_or_default() }
            { desk.hinted("price", "Share price today", hint(offer, desk.quote), offer.stock.price, Optional(PerShare::default()), Edit::StockPrice) }
            { path(desk, offer) }
        </>
    }
}

/// Whether the letter fixes dollars or shares, and the price that dollars were converted at.
fn fixed_in(desk: &Desk, offer: &Offer, grant: &Grant) -> Html {
    let (grant, size, price) = (grant.clone(), grant.size, known_price(offer, desk.quote));
    let edit = move |size| Edit::Grant(Grant { size, ..grant.clone() });
    let kinds = vec![Choice::new("dollars", "dollars"), Choice::new("shares", "shares")];
    let (kind, grant_price) = match size {
        GrantSize::Shares(_) => ("shares", Html::default()),
        GrantSize::Yearly(_) | GrantSize::AtVest(_) => ("dollars", Html::default()),
        GrantSize::Dollars { amount, grant_price } => {
            let edit = edit.clone();
            let field = desk.hinted(
                "grant-0-price",
                "Grant price",
                "The average the letter converts at. Empty: today’s price.",
                grant_price,
                Optional(PerShare(bounds::GRANT_PRICE)),
                move |grant_price| edit(GrantSize::Dollars { amount, grant_price }),
            );
            ("dollars", field)
        }
    };
    let switch = move |kind: AttrValue| {
        edit(if &*kind == "shares" { size.in_shares(price) } else { size.in_dollars(price) })
    };
    html! {
        <>
            { desk.choice("grant-0-fixed", "The letter fixes", kind, kinds, switch) }
            { grant_price }
        </>
    }
}

fn path(desk: &Desk, offer: &Offer) -> Html {
    let choices = vec![
        Choice::new("flat", "Flat: today’s price at every vest"),
        Choice::new("growth", "Grows by a rate a year, to each vest"),
        Choice::new("plan", "One step a year, as recruiters plan"),
        Choice::new("by-year", "A price I type for each year"),
    ];
    let before = offer.stock.path.clone();
    let price = known_price(offer, desk.quote).unwrap_or(Price::whole(100));
    let (now, detail) = match offer.stock.path.clone() {
        PricePath::Flat => ("flat", Html::default()),
        PricePath::Growth(rate) => {
            ("growth", growth(desk, rate, |rate| Edit::StockPath(PricePath::Growth(rate))))
        }
        PricePath::PlanGrowth(rate) => {
            ("plan", growth(desk, rate, |rate| Edit::StockPath(PricePath::PlanGrowth(rate))))
        }
        PricePath::ByYear(prices) => {
            let field = desk.hinted(
                "prices",
                "Price in each year",
                "The last one holds beyond.",
                prices,
                PriceList,
                |prices| Edit::StockPath(PricePath::ByYear(prices)),
            );
            ("by-year", field)
        }
    };
    let switch = move |id: AttrValue| {
        let rate = match before {
            PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => rate,
            PricePath::Flat | PricePath::ByYear(_) => Rate::ZERO,
        };
        Edit::StockPath(match &*id {
            "growth" => PricePath::Growth(rate),
            "plan" => PricePath::PlanGrowth(rate),
            "by-year" => PricePath::ByYear(vec![price; 4]),
            _ => PricePath::Flat,
        })
    };
    html! {
        <>
            { wide(desk.choice("path", "What is assumed of the price", now, choices, switch)) }
            { detail }
        </>
    }
}

fn growth(desk: &Desk, rate: Rate, edit: impl Fn(Rate) -> Edit + 'static) -> Html {
    desk.hinted(
        "growth",
        "Growth a year",
        "A bet, not a forecast: flat is the neutral setting.",
        rate,
        Percent(bounds::GROWTH),
        edit,
    )
}

/// The share price in force, as the model settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Today's price; `None` where none is needed or known.
    pub price: Option<Price>,
    /// The company's recent price, where that is the one in force.
    pub recent: Option<RecentPrice>,
}

impl From<&OfferPay> for Quote {
    fn from(pay: &OfferPay) -> Self {
        Self { price: pay.price, recent: pay.recent }
    }
}

/// What counts while no price is typed.
pub fn hint(offer: &Offer, quote: Quote) -> String {
    match (offer.stock.price, quote.price) {
        (None, Some(price)) => {
            let date = quote.recent.map_or_else(String::new, |recent| format!(", as of {}", recent.date));
            format!("Empty: {}{date}.", format::price(price))
        }
        _ => "It counts for every offer of this company.".into(),
    }
}

/// The price in force, else the one that would be if the letter fixed shares.
pub fn known_price(offer: &Offer, quote: Quote) -> Option<Price> {
    quote.price.or_else(|| Some(catalog().company(offer.company.as_deref()?)?.price?.price))
}
