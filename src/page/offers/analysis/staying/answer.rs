//! The answer in words: whether the best offer pays more than staying, what leaving costs, and whether its sign-on covers that.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::staying::{OfferStaying, Staying};
use crate::page::offers::analysis::words;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::staying::MakeWhole;
use offerscope_core::compute::number::whole_dollars::whole_dollars;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The answer at a month of leaving.
pub(super) fn answer(staying: &Staying, at: usize) -> Html {
    let Some((cost, month)) = staying.costs.get(at) else { return Html::default() };
    let best = best(&staying.offers);
    let pays = best.map(|one| opening(pays(staying, one), one)).unwrap_or_default();
    let leaving = format!("Leaving {} at the start of {} costs ", staying.name, format::month(*month));
    let costs = costs(cost);
    let covered = best.filter(|_| !cost.total().is_zero()).map(|one| covered(one, cost.total()));
    let covered = Html::from(format!("{}.", covered.unwrap_or_default()));
    [pays, Html::from(leaving), costs, covered, early(at, staying.notice)].into_iter().collect()
}

/// The offer that pays most beyond staying.
pub(super) fn best(offers: &[OfferStaying]) -> Option<&OfferStaying> {
    offers.iter().rev().max_by_key(|one| one.beyond.nominal)
}

/// What an offer pays beyond staying: the words before the amount, the amount where there is one, and the words after it.
pub(super) fn pays(staying: &Staying, one: &OfferStaying) -> [String; 3] {
    let more = one.beyond.nominal;
    let (amount, than) = match more.units() {
        0 => (String::new(), "the same as"),
        1.. => (format::whole(more), " more than"),
        _ => (format::whole(more.abs()), " less than"),
    };
    let after = if one.beyond.back.is_zero() { "" } else { ", after what leaving makes you pay back" };
    let after = format!("{than} staying over {}{after}.", staying.years);
    [format!("{} pays ", one.who.name), amount, after]
}

/// The same with an amount that opens.
fn opening([before, amount, after]: [String; 3], one: &OfferStaying) -> Html {
    let amount = match amount.is_empty() {
        true => Html::default(),
        false => figure(amount, AnalysisFigureId::BeyondStaying(one.who.id)),
    };
    [Html::from(before), amount, Html::from(after), Html::from(" ")].into_iter().collect()
}

/// What leaving costs, and of what it is made.
fn costs(cost: &MakeWhole) -> Html {
    if cost.total().is_zero() {
        return Html::from("nothing");
    }
    let total = figure(format::whole(cost.total()), AnalysisFigureId::MakeWhole(cost.month));
    let parts = whole_dollars(&[cost.unvested, cost.bonus, cost.clawback]);
    let of = [" in unvested stock", " in bonus", " to pay back"].into_iter().zip(parts);
    let of: Vec<_> = of.filter(|(_, amount)| !amount.is_zero()).collect();
    let of = match of.as_slice() {
        [(what, _)] => (*what).to_owned(),
        many => {
            let each: Vec<String> =
                many.iter().map(|(what, amount)| format!("{}{what}", format::whole(*amount))).collect();
            format!(" ({})", each.join(", "))
        }
    };
    [total, Html::from(of)].into_iter().collect()
}

/// How much of that an offer's sign-on covers.
fn covered(one: &OfferStaying, cost: Money) -> String {
    let name = &one.who.name;
    let sign_on = format::whole(one.sign_on);
    match (one.sign_on.units(), (one.sign_on - cost).units()) {
        (0, _) => format!("; {name} pays no sign-on to cover that"),
        (_, 0) => format!("; the sign-on of {name} covers just that"),
        (_, 1..) => format!("; the sign-on of {name}, {sign_on}, covers that"),
        _ => format!("; the sign-on of {name}, {sign_on}, is {} short", format::whole(cost - one.sign_on)),
    }
}

/// A month before the notice is over.
fn early(at: usize, notice: usize) -> Html {
    let says =
        (at < notice).then(|| format!(" That is before your notice of {} is over.", words::months(notice)));
    says.map(Html::from).unwrap_or_default()
}
