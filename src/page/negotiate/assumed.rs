//! What is assumed: each number with its range, who says so, and a field to change it.

use crate::widget::claims::claims;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::field::Reading;
use crate::widget::form::FormProps;
use offerscope_core::compute::negotiate::assumption_value::{assumption_value, believe, read};
use offerscope_core::data::facts;
use offerscope_core::model::facts::assumption::{Assumption, Unit};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use offerscope_core::typed::{self, Unread};
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
                "ask_most",
                "base_cap",
                "base_most",
                "grant_most",
                "sign_on_most",
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

    fn read(&self, text: &str) -> Result<f64, Unread> {
        if text.trim().is_empty() {
            return Ok(self.0.value);
        }
        match self.0.unit {
            Unit::Share => Ok(typed::percent(text, bounds::SHARE)?.to_f64()),
            Unit::Dollars => Ok(typed::money(text)?.to_f64()),
            Unit::Years | Unit::Number => Ok(read(self.0, text.trim())?),
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
pub(super) fn assumed(props: &FormProps, whose: Assumed) -> Html {
    let form = props.form.of("assume", |scenario: &mut Scenario| Some(&mut scenario.assumptions));
    let one = |known: &'static Assumption| {
        let hint = format!(
            "{}; between {} and {} is plausible.",
            shown(known.unit, known.value),
            shown(known.unit, known.low),
            shown(known.unit, known.high)
        );
        let id = known.id;
        let value = assumption_value(facts(), &props.form.scenario.assumptions, id);
        let field = form.field(id, known.name, hint, value, Value(known), move |assumptions, value| {
            believe(facts(), assumptions, id, Some(value));
        });
        element("div", "negotiate__assumed", [field, claims(known.claims)].into_iter().collect())
    };
    let list = whose.ids().iter().filter_map(|id| facts().assumption(id)).map(one);
    let head = note(
        "Each is a starting point with weak evidence. You can change any of them; your changes are saved with your scenario.",
    );
    let reset = form.press("", move |assumptions, _: MouseEvent| {
        whose.ids().iter().for_each(|id| believe(facts(), assumptions, id, None));
    });
    let reset = button(ButtonKind::Quiet, "Reset all assumptions", None, reset);
    std::iter::once(head).chain(list).chain([reset]).collect()
}
