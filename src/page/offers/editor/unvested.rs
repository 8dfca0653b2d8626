//! The fields of vests still to come of the current job, as a statement of its plan lists them.

use crate::page::offers::editor::{change, choices, says, set};
use crate::widget::element::wide;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::month::Calendar;
use crate::widget::field::shares::ShareCount;
use crate::widget::form::Form;
use offerscope_core::model::current::{Current, Unvested, UnvestedSize};
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::offer::GrantSize;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The rows, and one more.
pub fn unvested(form: &Form<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, form.today);
    let row = |(at, now): (usize, &Unvested)| {
        let row = form.of(&format!("unvested-{at}"), move |job: &mut Current| job.unvested.get_mut(at));
        let fields = html! {
            <>
                { fields(&row, now) }
                { form.remove(("unvested", at), "Remove vest", move |job| change::remove(&mut job.unvested, at)) }
            </>
        };
        set(format!("Vest {}", at + 1), fields)
    };
    html! {
        <>
            { says("Type what has not vested yet, one row for each date. Or type the grants below, and the vests are worked out from them. Use only one of the two.") }
            { form.rows(job.unvested.iter().enumerate().map(row).collect()) }
            { total(job).map(says).unwrap_or_default() }
            { form.add(("unvested", "month"), "Add a vest", (job.unvested.len(), bounds::UNVESTED), move |job| {
                // The line of the card makes room for the table while nothing is typed in it.
                if job.even_stock(begins).is_some_and(|(line, _)| line.grant.size == GrantSize::default()) {
                    job.past.clear();
                }
                let begins = job.unvested.last().map_or(begins, |last| last.month);
                job.unvested.push(change::job::unvested(begins));
            }) }
        </>
    }
}

/// What all rows come to.
fn total(job: &Current) -> Option<String> {
    let shares: Shares = job.unvested.iter().map(|row| row.size.shares()).sum();
    let dollars: Money = job.unvested.iter().map(|row| row.size.dollars()).sum();
    let all = match (shares.is_zero(), dollars.is_zero()) {
        (true, true) => return None,
        (false, true) => format!("{} shares", format::shares(shares)),
        (true, false) => format::whole(dollars),
        (false, false) => format!("{} shares and {}", format::shares(shares), format::whole(dollars)),
    };
    Some(format!("All rows together: {all}."))
}

fn fields(form: &Form<Unvested>, now: &Unvested) -> Html {
    let kinds = choices(&[("shares", "Shares"), ("dollars", "Dollars")]);
    let (kind, size) = match now.size {
        UnvestedSize::Shares(shares) => (
            "shares",
            form.when(|now| matches!(now.size, UnvestedSize::Shares(_))).field(
                "shares",
                "Shares",
                "",
                shares,
                ShareCount,
                |now, shares| {
                    now.size = UnvestedSize::Shares(shares);
                },
            ),
        ),
        UnvestedSize::Dollars(dollars) => (
            "dollars",
            form.when(|now| matches!(now.size, UnvestedSize::Dollars(_))).field(
                "dollars",
                "Dollars",
                "",
                dollars,
                ZeroBlank::default(),
                |now, dollars| {
                    now.size = UnvestedSize::Dollars(dollars);
                },
            ),
        ),
    };
    html! {
        <>
            { wide(form.field("month", "Vests in", "", now.month, Calendar, |now, month| now.month = month)) }
            { form.choice("kind", "In", kind, kinds, |now, kind| change::job::set_unvested(&mut now.size, kind)) }
            { size }
        </>
    }
}
