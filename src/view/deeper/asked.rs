//! What a figure of the deeper views asks when it is pressed: its matter as a short text, as the page carries it.

use offerscope_core::compute::reasons::Matter;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// A figure of a study as a button that asks how it is worked out.
pub(super) fn figure(text: String, asks: Matter) -> Html {
    asking(text, key(asks))
}

/// An offer's total as it comes, which the first screen's comparison explains.
pub(super) fn total(amount: Money, id: OfferId) -> Html {
    if id == OfferId::CURRENT {
        return Html::from(format::whole(amount));
    }
    // The key of `Ask::Total(id, None)`.
    asking(format::whole(amount), format!("2.{}.0.0", id.0))
}

fn asking(text: String, key: String) -> Html {
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title="How this is worked out" data-ask={key}>
            { text }
        </button>
    }
}

/// A matter as text: `study`, its kind, then what it names.
pub fn key(matter: Matter) -> String {
    let [kind, a, b] = match matter {
        Matter::Kept(id, month) => [0, id.0, month.into()],
        Matter::LeftBehind(id, month) => [1, id.0, month.into()],
        Matter::Expected(id) => [2, id.0, 0],
        Matter::Worth(id) => [3, id.0, 0],
        Matter::Cliff(id) => [4, id.0, 0],
        Matter::MakeWhole(month) => [5, month.into(), 0],
        Matter::BeyondStaying(id) => [6, id.0, 0],
        Matter::Price(one, other) => [7, one.0, other.0],
        Matter::PerHour(id) => [8, id.0, 0],
    };
    format!("study.{kind}.{a}.{b}")
}

/// The matter of a key; `None` for a text that is none.
pub fn matter(key: &str) -> Option<Matter> {
    let mut numbers = key.strip_prefix("study.")?.split('.').map(|number| number.parse::<u32>().ok());
    let mut next = || numbers.next().flatten();
    let (kind, a, b) = (next()?, next()?, next()?);
    let (id, month) = (OfferId(a), |number: u32| u16::try_from(number).ok());
    Some(match kind {
        0 => Matter::Kept(id, month(b)?),
        1 => Matter::LeftBehind(id, month(b)?),
        2 => Matter::Expected(id),
        3 => Matter::Worth(id),
        4 => Matter::Cliff(id),
        5 => Matter::MakeWhole(month(a)?),
        6 => Matter::BeyondStaying(id),
        7 => Matter::Price(id, OfferId(b)),
        8 => Matter::PerHour(id),
        _ => return None,
    })
}
