//! The Offers page: the verdict, the offers as cards, and what follows from them.

pub mod add_offer;
pub mod after_tax;
pub mod analysis;
pub mod analysis_view;
pub mod card;
pub mod editor;
pub mod proof;
pub mod results;

use crate::browser::asked::{LENS, SEEN};
use crate::page::offers::add_offer::add_offer;
use crate::page::offers::analysis_view::{closer, region};
use crate::page::offers::card::desk::name_of;
use crate::page::offers::card::{OfferCard, offer_card};
use crate::page::offers::results::band::which_level;
use crate::page::offers::results::sums::side_by_side;
use crate::page::offers::results::terms::terms;
use crate::page::offers::results::years::years;
use crate::state::{Action, State};
use crate::widget::announce::Announce;
use crate::widget::element::{Look, button, paragraph};
use crate::widget::field::choice::{Choice, Select};
use crate::widget::figure::asking;
use crate::widget::notice::{Kind, notice};
use crate::widget::sticky_verdict::pin;
use crate::widget::verdict::{headline, verdict};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use std::rc::Rc;
use yew::prelude::*;

/// What the page needs.
pub struct Offers {
    /// The state shown.
    pub state: Rc<State>,
    /// What follows from its scenario.
    pub comparison: Rc<Comparison>,
    /// How much of the page is made: the answer, then the offers, then what follows from them.
    pub bites: u8,
    /// Where changes go.
    pub dispatch: UseReducerDispatcher<State>,
}

/// The Offers page.
pub fn offers(props: &Offers) -> Html {
    let answer = &props.comparison;
    html! {
        <>
            <div id={LENS} data-ask="resume" data-resume="lens"></div>
            { verdict(&answer.verdict) }
            { drafts(&props.state) }
            <Announce text={answer.verdict.text()} />
            { sample(props) }
            { controls(props) }
            <div class="split">
                if props.bites > 1 { { cards(props) } }
                <div class="stack">
                    if props.bites > 2 { { results(props) } }
                </div>
            </div>
            { pin(&answer.verdict) }
        </>
    }
}

fn results(props: &Offers) -> Html {
    let answer = &props.comparison;
    [
        region(SEEN),
        years(&props.state, answer),
        side_by_side(answer),
        which_level(answer),
        terms(answer),
        closer(),
    ]
    .into_iter()
    .collect()
}

fn cards(props: &Offers) -> Html {
    let card =
        |pay| offer_card(&OfferCard { pay, state: props.state.clone(), dispatch: props.dispatch.clone() });
    html! {
        <section class="stack" aria-label="Your offers">
            { for props.comparison.offers.iter().map(card) }
            { add_offer(props.state.scenario.offers.len(), props.dispatch.clone()) }
        </section>
    }
}

/// Texts that are no values yet, and what counts in their place.
fn drafts(state: &State) -> Html {
    let Some(draft) = state.screen.drafts.first() else { return Html::default() };
    let offer = state
        .scenario
        .offers
        .iter()
        .enumerate()
        .find(|(_, offer)| draft.id.starts_with(&crate::state::field_prefix(offer.id)));
    let whose = offer.map(|(position, offer)| name_of(offer, position)).unwrap_or_default();
    let counts = if draft.counts.is_empty() { "nothing" } else { &draft.counts };
    notice(
        Kind::Caution,
        paragraph(format!("{whose}, {}: {} Until then {counts} counts.", draft.label, draft.says)),
    )
}

fn sample(props: &Offers) -> Html {
    if !props.state.is_sample() {
        return Html::default();
    }
    let dispatch = props.dispatch.clone();
    notice(
        Kind::Info,
        html! {
            <>
                { paragraph("A sample: two Amazon offers built on published ones. Change any figure, or leave the sample.") }
                { button(Look::Main, "Start with mine", None, Callback::from(move |_| dispatch.dispatch(Action::Started))) }
            </>
        },
    )
}

fn controls(props: &Offers) -> Html {
    let state = &props.state;
    let years = (1..=10).map(|years: u16| {
        let word = if years == 1 { "1 year".to_owned() } else { format!("{years} years") };
        Choice::new(years.to_string(), word)
    });
    let offers = state.scenario.offers.iter().enumerate();
    let against =
        offers.map(|(position, offer)| Choice::new(offer.id.0.to_string(), name_of(offer, position)));
    let staying = state.scenario.current.iter();
    let mut against: Vec<Choice> = against.collect();
    against.extend(staying.map(|job| Choice::new(job.offer.id.0.to_string(), job.name().to_owned())));
    let against_id = state.against().filter(|_| against.len() > 1);
    let (horizon, chosen) = (props.dispatch.clone(), props.dispatch.clone());
    let on_years = Callback::from(move |years: AttrValue| {
        if let Ok(years) = years.parse() {
            horizon.dispatch(Action::HorizonChosen(years));
        }
    });
    let on_against = Callback::from(move |id: AttrValue| {
        if let Ok(id) = id.parse() {
            chosen.dispatch(Action::AgainstChosen(OfferId(id)));
        }
    });
    html! {
        <div class="offers__controls">
            <Select id="horizon" label="Over" value={state.scenario.horizon_years.to_string()} choices={years.collect::<Vec<_>>()} on_change={on_years} />
            if let Some(against_id) = against_id {
                <Select id="against" label="Compared with" value={against_id.0.to_string()} choices={against} on_change={on_against} />
            }
            { asking("After tax", None, "lens".into()) }
        </div>
    }
}

/// The page before the app has arrived: what it does, without any reader's figures.
pub fn offers_shell() -> Html {
    let names = catalog().vests.len();
    html! {
        <>
            { headline(
                html! { "Which offer pays more, in which year, and what would have to be true for that to change?" },
                html! { "Put up to six offers beside each other: base, sign-on, bonus and stock, month by month as each letter pays them. The page opens with two sample offers as soon as it has loaded." },
            ) }
            <div class="stack">
                <h2>{ "What it does" }</h2>
                <p>{ format!("It knows {} vesting schedules by name, Amazon’s 5 / 15 / 40 / 40 among them, and takes any other. It adds each offer up by service year and by calendar year, shows what is promised apart from what is at risk, and places it in the pay ranges of L6 and L7.", format::spelled(u16::try_from(names).unwrap_or_default())) }</p>
                <p>{ "Every figure opens to its formula, its assumptions and its sources. Nothing you type leaves this device." }</p>
                <noscript><p>{ "Comparing needs WebAssembly and JavaScript, which are off here. The Levels page reads without them." }</p></noscript>
            </div>
        </>
    }
}
