//! A share price and its path on the wire.

use super::super::bytes::{Reader, Writer};
use super::{fixed, optional};
use crate::model::bounds;
use crate::model::fixed::Fixed;
use crate::model::offer::{PricePath, Stock};

pub(super) fn write(out: &mut Writer, stock: &Stock) {
    out.optional(stock.price.map(Fixed::units));
    write_path(out, &stock.path);
}

pub(super) fn read(bytes: &mut Reader<'_>) -> Stock {
    Stock { price: optional(bytes, bounds::PRICE), path: read_path(bytes) }
}

fn write_path(out: &mut Writer, path: &PricePath) {
    match path {
        PricePath::Flat => out.count(0_u16),
        PricePath::Growth(rate) => {
            out.count(1_u16);
            out.units(rate.units());
        }
        PricePath::PlanGrowth(rate) => {
            out.count(2_u16);
            out.units(rate.units());
        }
        PricePath::ByYear(prices) => {
            out.count(3_u16);
            out.length(prices.len());
            for price in prices {
                out.units(price.units());
            }
        }
    }
}

fn read_path(bytes: &mut Reader<'_>) -> PricePath {
    match bytes.count() {
        0 => PricePath::Flat,
        1 => PricePath::Growth(fixed(bytes, bounds::GROWTH)),
        2 => PricePath::PlanGrowth(fixed(bytes, bounds::GROWTH)),
        3 => {
            let years = usize::from(bytes.short());
            if years == 0 || years > bounds::ITEMS {
                bytes.refuse("a price path in it has no years, or too many.");
            }
            PricePath::ByYear(bytes.list(years, |bytes| fixed(bytes, bounds::PRICE)))
        }
        _ => {
            bytes.refuse("a price path in it is of an unknown kind.");
            PricePath::Flat
        }
    }
}
