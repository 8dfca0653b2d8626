//! An offer, its grants and its share price.

use super::grant::grant;
use super::{Checks, later, negotiation, sign_on};
use crate::model::bounds;
use crate::model::offer::{Offer, PricePath, Split, Stock};
use crate::model::problem::Field;

pub(super) fn check(checks: &mut Checks, field: Field, offer: &Offer) {
    let Offer {
        id: _,
        name,
        company: _,
        level: _,
        start: _,
        deadline: _,
        base,
        raise,
        bonus,
        sign_on: tranches,
        grants,
        stock,
        refreshers,
        top_up,
        benefits,
        place: _,
        moves,
        countered: _,
        rounds,
    } = offer;
    checks.name(field.named("name"), name);
    checks.within(field.named("base"), *base, bounds::AMOUNT);
    checks.within(field.named("raise"), *raise, bounds::RAISE);
    later::bonus(checks, field, bonus);
    checks.at_most(field.named("sign_on"), "tranches", tranches.len(), bounds::ITEMS);
    for (at, tranche) in tranches.iter().enumerate() {
        sign_on::check(checks, field.item("sign_on", at), tranche);
    }
    checks.at_most(field.named("grants"), "grants", grants.len(), bounds::ITEMS);
    for (at, one) in grants.iter().enumerate() {
        grant(checks, field.item("grants", at), one);
    }
    price(checks, field, stock);
    checks.at_most(field.named("refreshers"), "refreshers", refreshers.len(), bounds::ITEMS);
    for (at, refresher) in refreshers.iter().enumerate() {
        later::refresher(checks, field.item("refreshers", at), refresher);
    }
    if let Some(top_up) = top_up {
        later::top_up(checks, field, top_up);
    }
    if let Some(benefits) = benefits {
        later::benefits(checks, field, benefits);
    }
    checks.at_most(field.named("moves"), "moves", moves.len(), bounds::MOVES);
    checks.at_most(field.named("rounds"), "rounds", rounds.len(), bounds::ROUNDS);
    for (at, round) in rounds.iter().enumerate() {
        negotiation::round(checks, field.item("rounds", at), round);
    }
}

fn price(checks: &mut Checks, field: Field, stock: &Stock) {
    let Stock { price, path, splits } = stock;
    checks.open(field.named("stock.price"), *price, bounds::PRICE);
    checks.at_most(field.named("stock.splits"), "splits", splits.len(), bounds::SPLITS);
    for (at, Split { month: _, ratio }) in splits.iter().enumerate() {
        checks.within(field.item("stock.splits", at).named("ratio"), *ratio, bounds::SPLIT);
    }
    let field = field.named("stock.path");
    match path {
        PricePath::Flat => {}
        PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => checks.within(field, *rate, bounds::GROWTH),
        PricePath::ByYear { prices, opens } => {
            if prices.is_empty() {
                checks.off(field, "A price by year has at least one year.");
            }
            checks.at_most(field, "yearly prices", prices.len(), bounds::YEARS);
            prices.iter().for_each(|price| checks.within(field, *price, bounds::PRICE));
            checks.at_most(field, "prices that years begin with", opens.len(), bounds::YEARS);
            opens.iter().for_each(|price| checks.within(field, *price, bounds::GRANT_PRICE));
        }
    }
}
