//! What the choice of a level rests on: the fields, by question.

use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::duration::Duration;
use crate::widget::field::money::Dollars;
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use crate::widget::form::{Form, FormProps};
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What a field of a kind changes.
type Set<T> = fn(&mut Downlevel, Option<T>);

struct Fields(Form<Downlevel>);

impl Fields {
    fn of(props: &FormProps) -> Self {
        Self(props.form.of("down", |scenario: &mut Scenario| Some(&mut scenario.downlevel)))
    }

    fn money(
        &self,
        name: &str,
        [label, hint]: [&'static str; 2],
        value: Option<Money>,
        set: Set<Money>,
    ) -> Html {
        self.0.field(name, label, hint, value, Optional(Dollars(bounds::AMOUNT)), set)
    }

    fn share(
        &self,
        name: &str,
        [label, hint]: [&'static str; 2],
        value: Option<Rate>,
        set: Set<Rate>,
    ) -> Html {
        self.0.field(name, label, hint, value, Optional(Percent(bounds::SHARE)), set)
    }

    fn count(
        &self,
        name: &str,
        [label, hint]: [&'static str; 2],
        bound: Bound,
        value: Option<u16>,
        set: Set<u16>,
    ) -> Html {
        self.0.field(name, label, hint, value, Optional(Whole(bound)), set)
    }
}

fn grid(fields: impl IntoIterator<Item = Html>) -> Html {
    element("div", "fields", fields.into_iter().collect())
}

/// What one earns meanwhile, and what is left.
pub(super) fn meanwhile(props: &FormProps, typed: &Downlevel) -> Html {
    let fields = Fields::of(props);
    let pay = ["Pay while you hold out, a year", "0 if none. Empty: your current job."];
    let stays = "If no L7 offer comes, the L6 offer is gone too: I stay where I am";
    let tick = fields.0.tick("stays", stays, typed.stays, |level, stays| level.stays = stays);
    [grid([fields.money("meanwhile", pay, typed.meanwhile, |level, pay| level.meanwhile = pay)]), tick]
        .into_iter()
        .collect()
}

/// How often a loop comes, and whether it is passed.
pub(super) fn loops(props: &FormProps, typed: &Downlevel) -> Html {
    let fields = Fields::of(props);
    grid([
        fields.count(
            "every",
            ["Weeks from one L7 loop to the next", "Empty: 12."],
            bounds::WEEKS,
            typed.every,
            |level, weeks| level.every = weeks,
        ),
        fields.share(
            "pass",
            ["Chance to pass one", "Empty: the chance from your fit check, else 25%."],
            typed.pass,
            |level, pass| level.pass = pass,
        ),
        fields.count(
            "weeks",
            ["Weeks you would hold out", "Empty: 26."],
            bounds::WEEKS,
            typed.weeks,
            |level, weeks| level.weeks = weeks,
        ),
    ])
}

/// How likely a promotion is.
pub(super) fn promotion(props: &FormProps, typed: &Downlevel) -> Html {
    let fields = Fields::of(props);
    grid([
        fields.share(
            "chance",
            ["Your chance of promotion by then", "Empty: 30%, on weak evidence."],
            typed.chance,
            |level, chance| level.chance = chance,
        ),
        fields.0.field(
            "promoted",
            "Months until then",
            "18 months, or 1.5 years. Empty: 3 years.",
            typed.promoted,
            Optional(Duration(bounds::PROMOTION_MONTH)),
            |level, months| level.promoted = months,
        ),
    ])
}

/// What each way pays.
pub(super) fn pay(props: &FormProps, typed: &Downlevel) -> Html {
    let fields = Fields::of(props);
    grid([
        fields.money("now", ["L6, an average year", "Empty: your L6 offer."], typed.now, |level, pay| {
            level.now = pay;
        }),
        fields.money(
            "outside",
            ["L7, hired from outside", "Empty: your L7 offer, else a published one."],
            typed.outside,
            |level, pay| level.outside = pay,
        ),
        fields.money(
            "inside",
            ["L7, promoted inside", "Empty: an eighth less than from outside."],
            typed.inside,
            |level, pay| level.inside = pay,
        ),
        fields.count(
            "horizon",
            ["Years to compare", "Four or five; later an L6 can change jobs too."],
            bounds::LEVEL_YEARS,
            typed.horizon,
            |level, years| level.horizon = years,
        ),
    ])
}
