//! A field for the daily closes of an averaging window, as pasted from a table of prices.

use crate::widget::field::Reading;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Price;
use offerscope_core::model::format;
use offerscope_core::typed;

/// Share prices between spaces, commas or line breaks; none is allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closes;

impl Reading for Closes {
    type Value = Vec<Price>;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Vec<Price>, String> {
        let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';'));
        let prices = parts.filter(|part| !part.is_empty()).map(close);
        let prices: Vec<Price> = prices.collect::<Result<_, _>>()?;
        if prices.len() > bounds::CLOSES {
            let (most, read) = (bounds::CLOSES, prices.len());
            return Err(format!("An averaging window has at most {most} closing prices; you pasted {read}."));
        }
        Ok(prices)
    }

    fn show(&self, value: &Vec<Price>) -> String {
        value.iter().map(|price| format::price(*price).replace(',', "")).collect::<Vec<_>>().join(" ")
    }
}

/// A close is a price above zero.
fn close(text: &str) -> Result<Price, String> {
    Ok(Price::from_units(bounds::GRANT_PRICE.check(typed::price(text)?.units())?))
}
