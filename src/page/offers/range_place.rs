//! An offer's place in the pay ranges, in words.

use offerscope_core::compute::compare::band::Side;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::model::format;

/// What a place in the ranges is measured by.
pub(crate) const YARDSTICK: &str =
    "Each offer is placed by the average of its first four years, with year 1 beside it.";

/// The offer inside a range of the guide, or against those on both sides of it; and the ranges of others that it is inside, where the guide is
/// disputed.
pub(crate) fn found(pay: &OfferPay) -> String {
    let mut around = String::new();
    for place in &pay.band {
        let (distance, level) = (format::whole(place.average.distance), place.level);
        let inside = place.others.iter().filter(|other| other.average.side == Side::In);
        let inside: Vec<String> = inside.map(|other| format!("the {level} {}", other.name)).collect();
        match place.average.side {
            Side::In => {
                around = format!("inside the guide’s {level} range");
                break;
            }
            Side::Above => around = format!("{distance} above the guide’s {level} range"),
            Side::Below => {
                let and = if around.is_empty() { "" } else { " and " };
                around = format!("{around}{and}{distance} below the guide’s {level} range");
                if !inside.is_empty() {
                    around += &format!(". It is inside {}", inside.join(" and "));
                }
                break;
            }
        }
    }
    format!("{} is {around}.", pay.name)
}
