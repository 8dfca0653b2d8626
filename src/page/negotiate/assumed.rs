//! What is assumed: each number with its range, who says so, and a field to change it.

use crate::page::negotiate::change::hand_back;
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::claims::claims;
use crate::widget::element::{element, note};
use crate::widget::field::Reading;
use offerscope_core::compute::negotiate::believed::{believe, believed, read};
use offerscope_core::data::facts;
use offerscope_core::model::assumption::{Assumption, Unit};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::{bounds, format};
use offerscope_core::typed;
use yew::prelude::*;

/// Whose assumptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Assumed {
    /// Those of the ask.
    Ask,
    /// Those of waiting.
    Wait,
    /// Those of the level.
    Level,
}

impl Assumed {
    const fn ids(self) -> &'static [&'static str] {
        match self {
            Self::Ask => &[
                "p0",
                "m",
                "r0",
                "ok",
                "kappa",
                "rsu",
                "base_cap",
                "base_premium",
                "rsu_premium",
                "sign_on_premium",
                "base_load",
                "rsu_load",
                "sign_on_load",
                "plan_growth",
                "power",
            ],
            Self::Wait => &["extension", "pulled", "recruiter", "phone", "loop", "day"],
            Self::Level => &["loop", "promotion", "promotion_year", "internal"],
        }
    }
}

/// How a value of an assumption is typed.
#[derive(Clone, Copy, PartialEq)]
struct Value(&'static Assumption);

impl Reading for Value {
    type Value = f64;

    fn read(&self, text: &str) -> Result<f64, String> {
        match self.0.unit {
            Unit::Share => Ok(typed::percent(text, bounds::SHARE)?.to_f64()),
            Unit::Dollars => Ok(typed::money(text)?.to_f64()),
            Unit::Years | Unit::Number => read(self.0, text.trim()),
        }
    }

    fn show(&self, value: &f64) -> String {
        shown(self.0.unit, *value)
    }
}

fn shown(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => format::percent(Rate::from_f64(value)),
        Unit::Dollars => format::whole(Money::from_f64(value)),
        Unit::Years | Unit::Number => Rate::from_f64(value).to_string(),
    }
}

/// The list.
pub(super) fn assumed(props: &DeeperProps, whose: Assumed) -> Html {
    let one = |known: &'static Assumption| {
        let value = Field {
            id: format!("assume-{}", known.id).into(),
            label: known.name.into(),
            hint: format!(
                "{}; between {} and {} is plausible.",
                shown(known.unit, known.value),
                shown(known.unit, known.low),
                shown(known.unit, known.high)
            )
            .into(),
            value: believed(facts(), &props.scenario.beside, known.id),
            reading: Value(known),
        };
        let id = known.id;
        let field = field(value, props, move |scenario, value| {
            believe(facts(), &mut scenario.beside, id, Some(value));
        });
        element("div", "negotiate__assumed", [field, claims(known.claims)].into_iter().collect())
    };
    let list = whose.ids().iter().filter_map(|id| facts().assumption(id)).map(one);
    let head = note(
        "Each is a starting point with weak evidence. Change any; what you change travels with your scenario.",
    );
    let reset = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                whose.ids().iter().for_each(|id| believe(facts(), &mut scenario.beside, id, None));
            });
        })
    };
    let reset = crate::widget::element::button(
        crate::widget::element::Look::Quiet,
        "Take all as they were",
        None,
        reset,
    );
    std::iter::once(head).chain(list).chain([reset]).collect()
}
