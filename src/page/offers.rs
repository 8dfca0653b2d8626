//! The Offers page: the verdict, the offers as cards, and what follows from them.

pub mod add_offer;
pub mod after_tax;
pub mod analysis;
pub mod analysis_view;
pub mod answers;
mod attention;
pub mod card;
pub mod chosen_view;
mod controls;
pub mod editor;
mod own_years;
pub mod paste;
pub mod proof;
mod range_place;
pub mod results;
mod stages;
pub mod view_buttons;

use crate::lazy::lazy;
use crate::state::{Action, State};
use crate::widget::announce::announce;
use crate::widget::element::{ButtonKind, button, note, paragraph};
use crate::widget::form::Form;
use crate::widget::notice::{Kind, notice};
use crate::widget::stateful::stateful;
use crate::widget::sticky_verdict::sticky_verdict;
use crate::widget::verdict::{headline, verdict};
use add_offer::add_offer;
use after_tax::{AfterTaxProps, AfterTaxStickyProps, is_chosen};
use analysis::leave::SupposedLeavingProps;
use analysis_view::use_view_in_sight;
use attention::attention;
use card::job::job_card;
use card::offer_card;
use controls::controls;
use offerscope_core::compute::supposed::Supposed;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use results::OffersResultsProps;
use stages::{use_after_paint, use_stages};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the page takes.
#[derive(Clone)]
pub struct OffersProps {
    /// The state shown.
    pub state: Rc<State>,
    /// The form of its scenario.
    pub form: Form<Scenario>,
    /// The same, showing what is supposed: what the answers are read from.
    pub shown: Form<Scenario>,
}

impl PartialEq for OffersProps {
    /// Each change makes a new state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

impl OffersProps {
    /// Whether the answer stands under the choice of a lens.
    fn has_lens(&self) -> bool {
        self.state.screen.after_tax || is_chosen(&self.state.scenario)
    }

    /// Whether the answer through a lens takes the place of the answer before tax.
    pub(crate) fn is_in_lens(&self) -> bool {
        self.state.scenario.lens != Lens::Taxable
    }
}

/// The Offers page.
pub fn offers_page(props: OffersProps) -> Html {
    stateful(props, |props, hooks| use_offers_page(props).run(hooks))
}

#[hook]
fn use_offers_page(props: &OffersProps) -> Html {
    use_view_in_sight(props.state.screen.view);
    offers(props, &use_after_paint(props), use_stages(&props.state.screen.focus.1))
}

/// So much of the page: the answer, then the offers, then what follows from them. The last may be of an earlier state.
pub fn offers(props: &OffersProps, results: &OffersProps, stage: u8) -> Html {
    html! {
        <>
            { attention(props) }
            { supposed(props) }
            { answer(props) }
            { sample(props) }
            { controls(props) }
            <div class="split">
                if stage > 1 { { cards(props) } }
                if stage > 2 { { lazy(OffersResultsProps { page: results.clone() }) } }
            </div>
            { sticky(props) }
        </>
    }
}

/// The verdict: through a lens where the reader asked for one, else before tax.
fn answer(props: &OffersProps) -> Html {
    if props.has_lens() {
        return lazy(AfterTaxProps { form: props.shown.clone() });
    }
    verdict_before_tax(&props.shown)
}

/// The verdict before tax, said to screen readers too.
pub fn verdict_before_tax(form: &Form<Scenario>) -> Html {
    let answer = &form.comparison().verdict;
    html! {
        <>
            { verdict(answer) }
            { announce(answer.text().into()) }
        </>
    }
}

/// Says that the answer is of what is supposed, and takes that back. Leaving has an answer of its own: the others count all months.
fn supposed(props: &OffersProps) -> Html {
    let months = props.form.comparison().horizon_years.saturating_mul(12);
    let leaving = props.state.screen.supposed.leaving.filter(|leaving| *leaving < months);
    let is_changed = props.shown.scenario != props.form.scenario;
    let leaving = leaving.map(|month| lazy(SupposedLeavingProps { page: props.clone(), month }));
    if leaving.is_none() && !is_changed {
        return Html::default();
    }
    let press = props.form.dispatch.reform(|_: MouseEvent| Action::Supposed(Supposed::default()));
    let says = is_changed.then(|| paragraph("This answer is a what-if: it is not of your offers as typed."));
    let back = button(ButtonKind::Plain, "Back to your offers as typed", None, press);
    let content = [leaving.unwrap_or_default(), says.unwrap_or_default(), back];
    notice(Kind::Info, content.into_iter().collect())
}

/// The verdict in one line at the foot of the window.
fn sticky(props: &OffersProps) -> Html {
    if props.is_in_lens() {
        return lazy(AfterTaxStickyProps { form: props.shown.clone() });
    }
    sticky_verdict(&props.shown.comparison().verdict.line)
}

fn cards(props: &OffersProps) -> Html {
    let (answer, with_total) = (props.form.comparison(), !props.is_in_lens());
    let card = |pay| offer_card(&props.state, &props.form, pay, with_total);
    html! {
        <section class="stack" aria-label="Your offers">
            { answer.offers.iter().map(card).collect::<Html>() }
            { job_card(&props.state, &props.form, answer.staying.as_ref(), with_total) }
            if answer.offers.len() > 1 { { note("A thick left edge marks the fields that differ between the offers.") } }
            { add_offer(&props.form) }
        </section>
    }
}

fn sample(props: &OffersProps) -> Html {
    if !props.state.is_sample() {
        return Html::default();
    }
    let press = props.form.dispatch.reform(|_: MouseEvent| Action::Started);
    notice(
        Kind::Info,
        html! {
            <>
                { paragraph("A sample: two Amazon offers built on published ones. Change any figure, or leave the sample.") }
                { button(ButtonKind::Main, "Start with my own offers", None, press) }
            </>
        },
    )
}

/// The page before the app has arrived: what it does, without any reader's figures.
pub fn offers_shell() -> Html {
    let names = catalog().vests.len();
    html! {
        <>
            { headline(
                html! { "Which offer pays more, in which year, and what would have to be true for that to change?" },
                html! { "Put up to six offers side by side: base, sign-on, bonus and stock, month by month as each letter pays them. The page opens with two sample offers as soon as it has loaded." },
            ) }
            <div class="stack">
                <h2>{ "What it does" }</h2>
                <p>{ format!("It knows {} vesting schedules by name, Amazon’s 5 / 15 / 40 / 40 among them, and takes any other. It adds each offer up by service year and by calendar year, separates promised pay from pay at risk, and places it in the pay ranges of L6 and L7.", format::spelled(u16::try_from(names).unwrap_or_default())) }</p>
                <p>{ "Every figure opens to its formula, its assumptions and its sources. Nothing you type leaves this device." }</p>
                <noscript><p>{ "Comparing needs WebAssembly and JavaScript, which are off here. You can read the Levels page without them." }</p></noscript>
            </div>
        </>
    }
}
