//! Where one stands: offer, least, target, opening and their room on one axis; and what bargaining theory would split.

use crate::page::negotiate::axis::{Mark, axis};
use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::widget::claims::claims;
use crate::widget::element::{element, note, paragraph};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::model::fixed::CentsPerDollar;
use offerscope_core::model::format;
use yew::prelude::*;

/// Where one stands, on one axis.
pub(super) fn stands(standing: &Standing, solver: &CounterSolver<'_>) -> Html {
    let best = standing.best.as_ref();
    let mut marks =
        vec![Mark { kind: "offer", name: format!("{} now", solver.name).into(), at: standing.offer }];
    if best.is_some() {
        marks.push(Mark {
            kind: "least",
            name: "The least you would accept".into(),
            at: standing.reservation,
        });
    }
    marks.push(Mark { kind: "target", name: "Your target".into(), at: standing.target });
    marks.push(Mark { kind: "opening", name: "What you say first".into(), at: standing.opening });
    if let Some(most) = standing.room.worth {
        marks.push(Mark { kind: "most", name: "The most they could pay, worth to you".into(), at: most });
    }
    let zone = standing.room.worth.filter(|most| *most >= standing.reservation);
    let says = match (standing.room.worth, zone) {
        (None, _) => {
            "Their room is not known: type the most they could pay to see whether a deal is possible."
                .to_owned()
        }
        (Some(_), Some(most)) => format!(
            "A deal lies between {} and {}.",
            format::rounded(standing.reservation.max(standing.offer)),
            format::rounded(most)
        ),
        (Some(_), None) => "What you need is above what they seem able to pay at this level.".into(),
    };
    let head = element("h2", "", Html::from("Where you stand"));
    let source = note(format!(
        "The most they could pay: {}. To you, each further dollar of stock counts {}.",
        format::lower(&standing.room.says),
        format::cents(CentsPerDollar::from_f64(solver.stock))
    ));
    let cited = if standing.room.claims.is_empty() { Html::default() } else { claims(&standing.room.claims) };
    [
        head,
        paragraph(says),
        axis(&marks, zone.map(|most| (standing.reservation.max(standing.offer), most))),
        source,
        cited,
    ]
    .into_iter()
    .collect()
}

/// Bargaining theory, for those who want it.
pub(super) fn bargain(worked: &CounterAnswer) -> Html {
    let band = worked.solver().and_then(|solver| solver.band(&worked.standing));
    let says = match band {
        Some((low, high)) if low == high => {
            format!("About {}, whatever your alternative is in these talks.", format::rounded(low))
        }
        Some((low, high)) => format!(
            "Between {} and {}: the lower end if your alternative only sets a floor, the upper end if talks could really break down.",
            format::rounded(low),
            format::rounded(high)
        ),
        None => "There is no amount to split: their room is not known, or it ends below the least you would accept.".into(),
    };
    [
        paragraph(says),
        note("This is Nash bargaining with equal power. Another offer moves the split only if you would really take it. It is not a fair price."),
    ]
    .into_iter()
    .collect()
}
