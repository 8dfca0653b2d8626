//! What would have to be otherwise, in a sentence.

use crate::page::offers::analysis::flips::Pair;
use crate::page::offers::analysis::flips::share::said;
use crate::page::offers::analysis::flips::words::Words;
use crate::page::offers::analysis::words::{about, percent, times};
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::OfferId;

/// Who is ahead, and the nearest flip, in a sentence. Where expected pay or value today has the other one ahead already, that is said
/// instead of a value that would bring it about.
pub(super) fn found(pair: &Pair) -> String {
    let (first, second) = (&pair.first.name, &pair.second.name);
    if pair.ahead.is_zero() {
        return format!("{first} and {second} pay the same, so the smallest change decides who is ahead.");
    }
    let ahead = format!("{first} is ahead of {second} by {}", about(pair.ahead));
    match pair.flips.first().and_then(|flip| Some((flip, flip.at?))) {
        Some((flip, _)) if flip.lead < Money::ZERO => {
            let by = match flip.assumption {
                UncertainInput::Stay => "expected pay",
                _ => "value today",
            };
            format!("{ahead}. Counted by {by}, {second} is ahead already.")
        }
        Some((flip, at)) => format!("{ahead}. Nearest to changing that: {}.", would(pair, flip, at)),
        None => format!("{ahead}, and no single assumption changes that within its range."),
    }
}

/// What would have to be otherwise.
fn would(pair: &Pair, flip: &FlipPoint, at: f64) -> String {
    let name = |id: OfferId| if id == pair.first.id { &pair.first.name } else { &pair.second.name };
    let words = Words::of(flip, pair);
    let (now, value) = (words.value(flip.now), words.value(at));
    match flip.assumption {
        UncertainInput::Price(id) => {
            let share = pair.share(id);
            match share.at(at) {
                Some(price) => {
                    let way = if at < 1.0 { "fall to" } else { "reach" };
                    format!("{} would have to {way} {}, {} today’s", share.called(), said(price), times(at))
                }
                None => format!("{} would have to be {} what is assumed", share.called(), times(at)),
            }
        }
        UncertainInput::Growth(id) => {
            format!("{} would have to {}, now {now}", pair.share(id).called(), yearly(at))
        }
        UncertainInput::Payout(id) => {
            format!("the bonus of {} would have to pay {value} of its target, now {now}", name(id))
        }
        UncertainInput::Raise(id) => {
            format!("{} would have to raise base by {value} a year, now {now}", name(id))
        }
        UncertainInput::Refresher(id) => {
            let amount = about(Money::from_f64(at));
            format!("{} would have to grant {amount} a year in refreshers, now {now}", name(id))
        }
        UncertainInput::Stay => {
            format!("with a median stay of {value} instead of {now}, both would pay the same in expected pay")
        }
        UncertainInput::Discount => {
            format!("counted by value today, the yearly discount rate would have to be {value}, now {now}")
        }
    }
}

/// `grow by 12% a year`.
pub(super) fn yearly(rate: f64) -> String {
    if rate < 0.0 {
        format!("fall by {} a year", percent(-rate))
    } else {
        format!("grow by {} a year", percent(rate))
    }
}
