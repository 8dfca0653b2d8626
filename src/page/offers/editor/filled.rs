//! Filling an offer from a pay target, and putting back what that replaced: each takes the other's place, so neither is lost.

use crate::page::offers::editor::change::package::Package;
use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::target::Target;
use crate::widget::element::{Look, button, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::offer::Offer;
use yew::prelude::*;

/// Lists whose rows are made anew.
const LISTS: &[&str] = &["grant-", "sign-on-", "refresher-", "top-up-"];

/// What is not in the offer now.
#[derive(Clone)]
struct Other {
    /// Of which offer: keys are dealt again.
    name: String,
    package: Package,
    /// Whether it is the one before the filling.
    before: bool,
}

/// The helper that fills.
pub(super) fn fill(desk: &Desk<Offer>, offer: &Offer) -> Html {
    html! { <Target offer={offer.clone()} today={desk.today} on_fill={filling(desk)} /> }
}

/// What puts a filled offer in the place of the one there is.
pub fn filling(desk: &Desk<Offer>) -> Callback<Offer> {
    let (kept, id) = (desk.kept.clone(), desk.id("filled"));
    desk.replace(LISTS, "sheet-name".into(), move |offer: &mut Offer, filled: Offer| {
        let package = Package::of(&filled).put(offer);
        kept.keep(&id, Other { name: offer.name.clone(), package, before: true });
    })
}

/// What the last filling replaced, with the way back; the filling, once that was taken.
pub fn filled(desk: &Desk<Offer>, offer: &Offer) -> Html {
    let other: Option<Other> = desk.kept.find(&desk.id("filled"));
    let Some(other) = other.filter(|other| other.name == offer.name) else { return Html::default() };
    let (says, back) = if other.before {
        (
            "Filled from the pay target: grants and sign-on are new, refreshers and top-up are gone.",
            "Put it back",
        )
    } else {
        ("Grants, sign-on, refreshers and top-up are as they were before they were filled.", "Fill it again")
    };
    let (kept, id) = (desk.kept.clone(), desk.id("filled"));
    let exchange = desk.replace(LISTS, "sheet-name".into(), move |offer: &mut Offer, _: MouseEvent| {
        let package = other.package.clone().put(offer);
        kept.keep(&id, Other { package, before: !other.before, ..other.clone() });
    });
    notice(Kind::Info, [paragraph(says), button(Look::Plain, back, None, exchange)].into_iter().collect())
}
