//! The words of assumptions: what each is called, its values, what the two offers are compared by.

use crate::page::offers::analysis::flips::Pair;
use crate::page::offers::analysis::flips::share::cents;
use crate::page::offers::analysis::words::{about, months, percent, times};
use offerscope_core::compute::flips::{Assumption, Flip};
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// What is said of one assumption.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Words {
    assumption: Assumption,
    /// What it is called.
    pub(super) name: AttrValue,
    first: AttrValue,
    second: AttrValue,
    /// The share price that a multiple is of, where one is assumed throughout.
    price: Option<Price>,
}

impl Words {
    pub(super) fn of(flip: &Flip, pair: &Pair) -> Self {
        let name = |id: OfferId| if id == pair.first.id { &pair.first.name } else { &pair.second.name };
        let both = format!("{} and {}", pair.first.name, pair.second.name);
        let of_company = |id| if pair.shared { both.clone() } else { name(id).clone() };
        let says = match flip.assumption {
            Assumption::Price(id) => format!("Share price after the grants, {}", of_company(id)),
            Assumption::Growth(id) => format!("Growth of the share price a year, {}", of_company(id)),
            Assumption::Payout(id) => format!("What the bonus pays of its target, {}", name(id)),
            Assumption::Raise(id) => format!("Yearly raise, {}", name(id)),
            Assumption::Refresher(id) => format!("Yearly refresher, {}", name(id)),
            Assumption::Stay => "Median stay".to_owned(),
            Assumption::Discount => "What a dollar loses in a year of waiting".to_owned(),
        };
        Self {
            assumption: flip.assumption,
            name: says.into(),
            first: pair.first.name.clone().into(),
            second: pair.second.name.clone().into(),
            price: match flip.assumption {
                Assumption::Price(id) => pair.share(id).at(1.0),
                _ => None,
            },
        }
    }

    /// Unique among the assumptions of a pair, and in the document with a prefix.
    pub(super) fn key(&self) -> String {
        match self.assumption {
            Assumption::Price(id) => format!("price-{}", id.0),
            Assumption::Growth(id) => format!("growth-{}", id.0),
            Assumption::Payout(id) => format!("payout-{}", id.0),
            Assumption::Raise(id) => format!("raise-{}", id.0),
            Assumption::Refresher(id) => format!("refresher-{}", id.0),
            Assumption::Stay => "stay".to_owned(),
            Assumption::Discount => "discount".to_owned(),
        }
    }

    /// A value of it.
    pub(super) fn value(&self, value: f64) -> String {
        match self.assumption {
            Assumption::Price(_) => self.priced(value),
            Assumption::Growth(_) | Assumption::Payout(_) | Assumption::Raise(_) | Assumption::Discount => {
                percent(value)
            }
            Assumption::Refresher(_) => format::whole(Money::from_f64(value)),
            Assumption::Stay => months(value.round() as usize),
        }
    }

    /// A multiple of the price that is assumed, as a price where that is one.
    fn priced(&self, multiple: f64) -> String {
        let price = self.price.map(|now| format::price(cents(Price::from_f64(now.to_f64() * multiple))));
        match (price, multiple == 1.0) {
            (Some(price), true) => price,
            (Some(price), false) => format!("{price}, {}", times(multiple)),
            (None, true) => "as assumed".to_owned(),
            (None, false) => format!("{} that", times(multiple)),
        }
    }

    /// A value of it in as little room as an axis has.
    pub(super) fn short(&self, value: f64) -> String {
        match self.assumption {
            Assumption::Price(_) => format!("{} ×", format::multiple((value * 100.0).round() / 100.0)),
            Assumption::Refresher(_) => format::short(Money::from_f64(value)),
            Assumption::Stay => format::count(value.round() as i64),
            _ => self.value(value),
        }
    }

    /// What the axis of its values counts.
    pub(super) fn axis(&self) -> &'static str {
        match self.assumption {
            Assumption::Price(_) => "times the assumed price",
            Assumption::Growth(_) => "growth a year",
            Assumption::Payout(_) => "payout of the target",
            Assumption::Raise(_) => "raise a year",
            Assumption::Refresher(_) => "dollars a year",
            Assumption::Stay => "months",
            Assumption::Discount => "discount a year",
        }
    }

    /// How the curve is read.
    pub(super) fn reads(&self) -> String {
        format!("What {} leads by, {}; below zero {} leads.", self.first, self.measure(), self.second)
    }

    /// What the gap is counted in.
    fn measure(&self) -> &'static str {
        match self.assumption {
            Assumption::Stay => "in expected pay",
            Assumption::Discount => "in value today",
            _ => "in dollars as they come",
        }
    }

    /// Who is ahead by how much.
    pub(super) fn gap(&self, gap: Money) -> String {
        let by = about(gap.abs());
        match gap.units() {
            0 => "both pay the same".to_owned(),
            1.. => format!("{} is {by} ahead", self.first),
            _ => format!("{} is {by} ahead", self.second),
        }
    }
}
