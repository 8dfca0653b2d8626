//! The proof behind a figure, in a sheet: the formula with its values, the assumptions, the sources.

use crate::page::how::{Topic, how_link};
use crate::widget::claims::claims;
use crate::widget::element::element;
use crate::widget::form::Form;
use crate::widget::sheet::sheet_name;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::{self, AnalysisFigureId};
use offerscope_core::compute::explain::comparison::explain;
use offerscope_core::compute::explain::figure::{Figure, ProofContext};
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::data::tax::receipts;
use offerscope_core::data::{catalog, evidence, facts, presets};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the proof takes.
#[derive(PartialEq)]
pub struct ProofProps {
    /// Which figure.
    pub of: ProofOf,
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// The base address of the site.
    pub base: AttrValue,
}

/// A figure that has a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofOf {
    /// A figure of the comparison.
    Comparison(FigureId),
    /// A figure of an analysis view.
    Analysis(AnalysisFigureId),
}

impl ProofOf {
    /// The section of How it works that explains such a figure.
    fn topic(self) -> Topic {
        match self {
            Self::Comparison(FigureId::Assumed | FigureId::Preset(_)) => Topic::Counted,
            Self::Comparison(_)
            | Self::Analysis(AnalysisFigureId::Year(..) | AnalysisFigureId::GrantToday(..)) => Topic::Pay,
            Self::Analysis(matter) => match matter {
                AnalysisFigureId::Kept(..)
                | AnalysisFigureId::LeftBehind(..)
                | AnalysisFigureId::Expected(_) => Topic::Leaving,
                AnalysisFigureId::MakeWhole(_)
                | AnalysisFigureId::BeyondStaying(_)
                | AnalysisFigureId::PerHour(_) => Topic::Job,
                AnalysisFigureId::Taxes(_) | AnalysisFigureId::Cash(_) | AnalysisFigureId::TaxYear(..) => {
                    Topic::Taxes
                }
                _ => Topic::Today,
            },
        }
    }
}

/// The proof of a figure.
pub fn proof(props: &ProofProps) -> Html {
    let ProofProps { of, form, base } = props;
    match figure(*of, form) {
        Some(figure) => [content(&figure), how_link(base, of.topic())].into_iter().collect(),
        None => html! {
            <div class="proof">
                { sheet_name("", "This figure no longer exists".into()) }
                <p>{ "The offer behind it has changed or was removed. Close this and open the figure again." }</p>
            </div>
        },
    }
}

/// What a figure comes to and rests on; `None` where the scenario of the form has no such figure.
pub fn figure(of: ProofOf, form: &Form<Scenario>) -> Option<Figure> {
    let (scenario, today) = (&*form.scenario, form.today);
    match of {
        ProofOf::Comparison(ask) => {
            let (catalog, answer) = (catalog(), form.comparison());
            explain(
                ProofContext { scenario, catalog, evidence: evidence(), presets: presets(), today, answer },
                ask,
            )
        }
        ProofOf::Analysis(matter) => {
            analysis::explain(&Analysis::of(scenario, catalog(), today), facts(), receipts(), matter)
        }
    }
}

/// The figure and what stands behind it.
pub fn content(figure: &Figure) -> Html {
    let content = [sheet_name("", figure.name.clone().into()), behind(figure)];
    element("div", "proof", content.into_iter().collect())
}

/// What stands behind a figure.
pub fn behind(figure: &Figure) -> Html {
    html! {
        <>
            if let Some(value) = figure.value {
                <p class="proof__value">{ format::money(value) }</p>
            }
            if !figure.steps.is_empty() {
                <h3>{ "How it is worked out" }</h3>
                <table class="proof__steps"><tbody>{ for figure.steps.iter().map(step) }</tbody></table>
            }
            if !figure.assumes.is_empty() {
                <h3>{ "What it assumes" }</h3>
                <ul class="bulleted proof__assumes">{ for figure.assumes.iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            }
            if !figure.claims.is_empty() {
                <h3>{ "Who says so" }</h3>
                { claims(&figure.claims) }
            }
        </>
    }
}

fn step((says, amount): &(String, Option<Money>)) -> Html {
    html! {
        <tr>
            <th scope="row">{ says }</th>
            <td>{ amount.map(format::money) }</td>
        </tr>
    }
}
