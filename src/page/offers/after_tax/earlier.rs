//! Wages of the year of joining from before the first month: what counts as earned, and the fields to type it. Knows no tax.

use crate::browser::page;
use crate::page::offers::after_tax::profile_of;
use crate::results::after_tax::Taxed;
use crate::widget::element::{ButtonKind, button, element, paragraph};
use crate::widget::field::Optional;
use crate::widget::field::money::Dollars;
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::EarlierWages;
use yew::prelude::*;

/// What counts as earned before the first month, and the way to its field.
pub(super) fn note(form: &Form<Scenario>, taxed: &Taxed) -> Html {
    if taxed.earlier.is_empty() {
        return Html::default();
    }
    let field = profile_of(form).id("before");
    let press = Callback::from(move |_| page::focus(&field));
    let says = taxed.earlier.iter().map(|says| paragraph(says.clone()));
    let to_field = button(ButtonKind::Quiet, "Type what you earned", None, press);
    element("div", "lens__notes", says.chain([to_field]).collect())
}

/// The fields; none where every year of joining begins in January and nothing was typed.
pub(super) fn fields(whole: &Form<Scenario>) -> Html {
    let (form, now) = (profile_of(whole), whole.scenario.tax.before);
    let job = whole.scenario.current.iter().map(|job| &job.offer);
    let mut starts = whole.scenario.offers.iter().chain(job).map(|offer| offer.start);
    let later = starts.any(|start| start.unwrap_or(whole.today.plus(1)).number() > 1);
    if !later && now == EarlierWages::default() {
        return Html::default();
    }
    let dollars = || Optional(Dollars(bounds::AMOUNT));
    html! {
        <>
            { form.field("before", "Wages earlier in the year you start", "All you earned that year before the first month compared. Empty: your current job’s base, or none without one.", now.wages, dollars(), |profile, wages| profile.before.wages = wages) }
            if now.wages.is_some() || now.withheld.is_some() || now.state_withheld.is_some() {
                { form.field("before-federal", "Federal tax withheld from them", "From your last pay stub. Empty: what payroll withholds from a steady salary.", now.withheld, dollars(), |profile, tax| profile.before.withheld = tax) }
                { form.field("before-state", "State tax withheld from them", "Empty: what payroll withholds from a steady salary.", now.state_withheld, dollars(), |profile, tax| profile.before.state_withheld = tax) }
            }
        </>
    }
}
