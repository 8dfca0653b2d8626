//! Value today: cash less what waiting costs, stock at what the market pays for it now, beside the dollars as they come.

use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::analysis::words;
use crate::results::who::{self, Who};
use crate::widget::element::{element, note};
use crate::widget::field::percent::Percent;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::number::order::ordered;
use offerscope_core::compute::number::whole_dollars::whole_dollar;
use offerscope_core::compute::value::grants::{GrantFacts, grants};
use offerscope_core::compute::value::present_value::{PresentValue, today as worth_today};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::outlook::Outlook;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

const TITLE: &str = "Value today";
const WHY: &str = "A future share is worth a share today: if you buy a share now and keep it, you have the same. Growth is the pay for \
                   waiting and for risk, so counting it without that discount would count it twice.";

struct OfferToday {
    who: Who,
    worth: PresentValue,
    nominal: Money,
    /// Are the months compared its own service months?
    own: bool,
    /// What each grant of the letter that was converted at another price than today's is worth at today's, by its place.
    grants: Vec<(usize, Money)>,
}

impl OfferToday {
    /// Cash and stock in whole dollars, which add up as shown.
    fn shown(&self) -> (Money, Money) {
        let cash = whole_dollar(self.worth.cash);
        (cash, whole_dollar(self.worth.total()) - cash)
    }
}

/// The view.
pub fn value_today(form: &Form<Scenario>) -> Html {
    let (span, offers) = &all(&Analysis::of(&form.scenario, catalog(), form.today));
    if offers.is_empty() {
        return waiting("today", TITLE, "Type a base first: then this shows what later pay is worth today.");
    }
    let view = form.scenario.outlook.equity_discount;
    let content =
        [side_by_side(offers, span, view.is_some()), element("div", "fields", fields(form)), note(WHY)];
    region("today", TITLE, Html::from(found(offers)), content.into_iter().collect())
}

/// The answer in a line.
pub(crate) fn answer(analysis: &Analysis<'_>) -> String {
    found(&all(analysis).1)
}

/// The months compared in words, and the choices.
fn all(analysis: &Analysis<'_>) -> (String, Vec<OfferToday>) {
    let one = |(who, subject): (Who, &_)| {
        let nominal = analysis.total(subject);
        let grants = grants(subject).into_iter().enumerate().filter(|(_, grant)| moved(grant));
        let grants =
            grants.filter_map(|(place, grant)| Some((place, grant.converted?.worth(subject.price()?))));
        let grants = grants.collect();
        let (worth, own) = (worth_today(analysis, subject), analysis.counts_own(subject));
        OfferToday { who, worth, nominal, own, grants }
    };
    (analysis.span(), who::paid(analysis).into_iter().map(one).collect())
}

/// Whether a grant was converted at another price than today's.
fn moved(grant: &GrantFacts) -> bool {
    let gap = grant.converted.and_then(|converted| converted.gap);
    gap.is_some_and(|gap| (gap - 1.0).abs() > 1e-9)
}

/// The best in value today over the next, beside what that is in dollars as they come.
fn found(offers: &[OfferToday]) -> String {
    let worths: Vec<Money> = offers.iter().map(|one| one.worth.total()).collect();
    let pair =
        who::leading(&worths).and_then(|(first, second)| Some((offers.get(first)?, offers.get(second)?)));
    let Some((first, second)) = pair else {
        let one = offers.first().map(|one| (one.who.name.as_str(), one.worth.total(), one.nominal));
        let (name, worth, nominal) = one.unwrap_or_default();
        let [worth, nominal] = [worth, nominal].map(words::about);
        return format!("{name} is worth {worth} today; before discounting it pays {nominal}.");
    };
    let (more, paid) = (first.worth.total() - second.worth.total(), first.nominal - second.nominal);
    let (name, other) = (&first.who.name, &second.who.name);
    let more = match more.is_zero() {
        true => format!("{name} is worth as much today as {other}"),
        false => format!("{name} is worth {} more today than {other}", words::about(more)),
    };
    match paid.units() {
        0 => format!("{more}; before discounting both pay the same."),
        1.. => format!("{more}; before discounting it pays {} more.", words::about(paid)),
        _ => format!("{more}; before discounting it pays {} less.", words::about(paid.abs())),
    }
}

fn side_by_side(offers: &[OfferToday], years: &str, own_view: bool) -> Html {
    let row = |head: &str, cell: &dyn Fn(&OfferToday) -> Html| Row {
        key: head.to_owned().into(),
        head: Html::from(head.to_owned()),
        cells: offers.iter().map(cell).collect(),
    };
    let stock = if own_view { "Stock, by your own view" } else { "Stock, at today’s market value" };
    let mut rows = vec![
        row("Cash, discounted", &|one| Html::from(format::whole(one.shown().0))),
        row(stock, &|one| Html::from(format::whole(one.shown().1))),
        row("Value today", &|one| {
            figure(format::whole(one.worth.total()), AnalysisFigureId::Worth(one.who.id))
        }),
        row("Before discounting", &|one| {
            asked::compared(format::whole(one.nominal), one.who.id, None, one.own)
        }),
    ];
    let mut grants = ordered(offers.iter().flat_map(|one| &one.grants).map(|(place, _)| *place), Ord::cmp);
    grants.dedup();
    for place in grants {
        rows.push(row(&format!("Grant {} at today’s price", place + 1), &|one| {
            let found = one.grants.iter().find(|(at, _)| *at == place);
            found.map_or(Html::from("–"), |(_, worth)| {
                figure(format::whole(*worth), AnalysisFigureId::GrantToday(one.who.id, place))
            })
        }));
    }
    let who: Vec<Who> = offers.iter().map(|one| one.who.clone()).collect();
    let caption = Html::from(format!("Dollars before tax, over {years}."));
    table(Table { id: "today-table".into(), caption, columns: heads("Worth", &who), rows })
}

fn fields(form: &Form<Scenario>) -> Html {
    let outlook = &form.scenario.outlook;
    let form = form.of("outlook", |scenario: &mut Scenario| Some(&mut scenario.outlook));
    let fields = [
        form.field(
            "discount",
            "Yearly discount rate",
            "What a dollar loses in value if you wait a year: about what safe savings pay.",
            outlook.discount,
            Cleared(Percent(bounds::DISCOUNT), Outlook::default().discount),
            |outlook, rate| outlook.discount = rate,
        ),
        form.field(
            "equity-discount",
            "Your own yearly discount for stock",
            "Empty: none, and stock counts at today’s price. With a discount, each vest counts at its assumed price minus the discount.",
            outlook.equity_discount,
            Optional(Percent(bounds::DISCOUNT)),
            |outlook, rate| outlook.equity_discount = rate,
        ),
    ];
    fields.into_iter().collect()
}
