//! The words of assumptions: what each is called, its values, what the two offers are compared by.

use crate::page::offers::analysis::flips::Pair;
use crate::page::offers::analysis::flips::share::cents;
use crate::page::offers::analysis::words::{about, months, percent, times};
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput};
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// What is said of one assumption.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Words {
    assumption: UncertainInput,
    /// What it is called.
    pub(super) name: AttrValue,
    first: AttrValue,
    second: AttrValue,
    /// The share price that a multiple is of, where one is assumed throughout.
    price: Option<Price>,
}

impl Words {
    pub(super) fn of(flip: &FlipPoint, pair: &Pair) -> Self {
        let name = |id: OfferId| if id == pair.first.id { &pair.first.name } else { &pair.second.name };
        let both = format!("{} and {}", pair.first.name, pair.second.name);
        let of_company = |id| if flip.both { both.clone() } else { name(id).clone() };
        let says = match flip.assumption {
            UncertainInput::Price(id) => format!("Share price after the grants, {}", of_company(id)),
            UncertainInput::Growth(id) => format!("Growth of the share price a year, {}", of_company(id)),
            UncertainInput::Payout(id) => format!("Bonus payout against target, {}", name(id)),
            UncertainInput::Raise(id) => format!("Yearly raise, {}", name(id)),
            UncertainInput::Refresher(id) => format!("Yearly refresher, {}", name(id)),
            UncertainInput::Stay => "Median stay".to_owned(),
            UncertainInput::Discount => "Yearly discount rate".to_owned(),
        };
        Self {
            assumption: flip.assumption,
            name: says.into(),
            first: pair.first.name.clone().into(),
            second: pair.second.name.clone().into(),
            price: match flip.assumption {
                UncertainInput::Price(id) => pair.share(id).at(1.0),
                _ => None,
            },
        }
    }

    /// Unique among the assumptions of a pair, and in the document with a prefix.
    pub(super) fn key(&self) -> String {
        match self.assumption {
            UncertainInput::Price(id) => format!("price-{}", id.0),
            UncertainInput::Growth(id) => format!("growth-{}", id.0),
            UncertainInput::Payout(id) => format!("payout-{}", id.0),
            UncertainInput::Raise(id) => format!("raise-{}", id.0),
            UncertainInput::Refresher(id) => format!("refresher-{}", id.0),
            UncertainInput::Stay => "stay".to_owned(),
            UncertainInput::Discount => "discount".to_owned(),
        }
    }

    /// A value of it.
    pub(super) fn value(&self, value: f64) -> String {
        match self.assumption {
            UncertainInput::Price(_) => self.priced(value),
            UncertainInput::Growth(_)
            | UncertainInput::Payout(_)
            | UncertainInput::Raise(_)
            | UncertainInput::Discount => percent(value),
            UncertainInput::Refresher(_) => format::whole(Money::from_f64(value)),
            UncertainInput::Stay => months(value.round() as usize),
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
            UncertainInput::Price(_) => format!("{} ×", format::multiple((value * 100.0).round() / 100.0)),
            UncertainInput::Refresher(_) => format::short(Money::from_f64(value)),
            UncertainInput::Stay => format::count(value.round() as i64),
            _ => self.value(value),
        }
    }

    /// What the axis of its values counts.
    pub(super) fn axis(&self) -> &'static str {
        match self.assumption {
            UncertainInput::Price(_) => "times the assumed price",
            UncertainInput::Growth(_) => "growth a year",
            UncertainInput::Payout(_) => "payout of the target",
            UncertainInput::Raise(_) => "raise a year",
            UncertainInput::Refresher(_) => "dollars a year",
            UncertainInput::Stay => "months",
            UncertainInput::Discount => "discount a year",
        }
    }

    /// How the curve is read.
    pub(super) fn reads(&self) -> String {
        format!("What {} leads by, {}; below zero {} leads.", self.first, self.measure(), self.second)
    }

    /// What the gap is counted in.
    fn measure(&self) -> &'static str {
        match self.assumption {
            UncertainInput::Stay => "in expected pay",
            UncertainInput::Discount => "in value today",
            _ => "before discounting",
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
