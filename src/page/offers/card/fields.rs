//! The fields of a card that fewer letters fill, in groups that open. They are fetched when the first group opens.

use crate::page::offers::card::{OfferFields, place, stock};
use crate::widget::element::element;
use crate::widget::field::Cleared;
use crate::widget::field::percent::Percent;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::offer::Offer;
use yew::prelude::*;

/// A group of fields that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardGroup {
    /// When it starts, and until when to answer.
    Start,
    /// Raises, and how much of the bonus is paid.
    Raises,
    /// The share price and its path.
    Stock,
}

impl CardGroup {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Start, Self::Raises, Self::Stock];

    /// What its line says.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "Start month and deadline",
            Self::Raises => "Raises and bonus payout",
            Self::Stock => "Share price and growth",
        }
    }
}

/// What the fields take.
#[derive(Clone)]
pub struct CardFieldsProps {
    /// Which group.
    pub group: CardGroup,
    /// What the fields of the card share.
    pub(crate) fields: OfferFields,
    /// The offer.
    pub offer: Offer,
}

impl PartialEq for CardFieldsProps {
    /// All else follows from the form.
    fn eq(&self, other: &Self) -> bool {
        self.group == other.group && self.fields.form == other.fields.form
    }
}

/// The fields of a group.
pub fn card_fields(props: &CardFieldsProps) -> Html {
    let CardFieldsProps { group, fields, offer } = props;
    let content = match group {
        CardGroup::Start => place::dates(fields, offer),
        CardGroup::Raises => raises(fields, offer),
        CardGroup::Stock => stock::stock(fields, offer),
    };
    element("div", "fields", content)
}

fn raises(fields: &OfferFields, offer: &Offer) -> Html {
    let form = &fields.form;
    html! {
        <>
            { form.field("raise", "Raise a year", "0% unless you know better: letters promise no raises.", offer.raise, Cleared(Percent(bounds::RAISE), Rate::ZERO), |offer, raise| offer.raise = raise) }
            { form.field("payout", "Bonus payout expected", "Percent of the target bonus; 100% is on target.", offer.bonus.payout, Cleared(Percent(bounds::BONUS), Rate::ONE), |offer, payout| offer.bonus.payout = payout) }
        </>
    }
}
