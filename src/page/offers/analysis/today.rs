//! Value today: cash less what waiting costs, stock at what the market pays for it now, beside the dollars as they come.

use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::field::{Field, field};
use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::{self, Who};
use crate::page::offers::analysis::{DeeperProps, words};
use crate::widget::element::{element, note};
use crate::widget::field::Optional;
use crate::widget::field::percent::Percent;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::grants::{GrantFacts, grants};
use offerscope_core::compute::reasons::{Matter, explain};
use offerscope_core::compute::study::Study;
use offerscope_core::compute::value::{Worth, today as worth_today};
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use std::collections::BTreeSet;
use yew::prelude::*;

const TITLE: &str = "Value today";
const WHY: &str = "A share to come is worth a share of today: one bought now and kept delivers the very same, so its market price \
                   already counts the waiting and the risk. Growth is the pay for both, so counting growth without that discount \
                   would count it twice, and a discount without growth would leave it out.";

struct One {
    who: Who,
    worth: Worth,
    nominal: Money,
    /// What each grant of the letter that was converted at another price than today's is worth at today's, by its place.
    grants: Vec<(usize, Money)>,
}

/// The view.
#[component]
pub fn Today(props: &DeeperProps) -> Html {
    let offers = use_memo((props.scenario.clone(), props.today), |(scenario, today)| all(scenario, *today));
    if offers.is_empty() {
        return waiting("today", TITLE, "Type a base first: then this weighs what comes later.");
    }
    let years = words::years(props.scenario.horizon_years);
    let view = props.scenario.outlook.equity_discount;
    let content =
        [side_by_side(&offers, &years, view.is_some()), element("div", "fields", fields(props)), note(WHY)];
    region("today", TITLE, Html::from(found(&offers)), content.into_iter().collect())
}

fn all(scenario: &Scenario, today: Month) -> Vec<One> {
    let study = Study::of(scenario, catalog(), today);
    let last = study.months();
    let one = |(who, subject): (Who, &_)| {
        let nominal = offerscope_core::compute::study::Subject::total(subject, last);
        let grants = grants(subject).into_iter().enumerate().filter(|(_, grant)| moved(grant));
        let grants = grants.filter_map(|(place, _)| {
            Some((place, explain(&study, facts(), Matter::GrantToday(subject.id, place))?.value?))
        });
        let grants = grants.collect();
        One { who, worth: worth_today(subject, &study.outlook, last), nominal, grants }
    };
    who::paid(&study).into_iter().map(one).collect()
}

/// Whether a grant was converted at another price than today's.
fn moved(grant: &GrantFacts) -> bool {
    let gap = grant.converted.and_then(|converted| converted.gap);
    gap.is_some_and(|gap| (gap - 1.0).abs() > 1e-9)
}

/// The best in value today over the next, beside what that is in dollars as they come.
fn found(offers: &[One]) -> String {
    let worths: Vec<Money> = offers.iter().map(|one| one.worth.total()).collect();
    let pair =
        who::leading(&worths).and_then(|(first, second)| Some((offers.get(first)?, offers.get(second)?)));
    let Some((first, second)) = pair else {
        let one = offers.first().map(|one| (one.who.name.as_str(), one.worth.total(), one.nominal));
        let (name, worth, nominal) = one.unwrap_or_default();
        let [worth, nominal] = [worth, nominal].map(words::about);
        return format!("{name} is worth {worth} today; in dollars as they come it pays {nominal}.");
    };
    let (more, paid) = (first.worth.total() - second.worth.total(), first.nominal - second.nominal);
    let (name, other) = (&first.who.name, &second.who.name);
    let more = match more.is_zero() {
        true => format!("{name} is worth as much today as {other}"),
        false => format!("{name} is worth {} more today than {other}", words::about(more)),
    };
    match paid.units() {
        0 => format!("{more}; in dollars as they come both pay the same."),
        1.. => format!("{more}; in dollars as they come it pays {} more.", words::about(paid)),
        _ => format!("{more}; in dollars as they come it pays {} less.", words::about(paid.abs())),
    }
}

fn side_by_side(offers: &[One], years: &str, own_view: bool) -> Html {
    let row = |head: &str, cell: &dyn Fn(&One) -> Html| Row {
        key: head.to_owned().into(),
        head: Html::from(head.to_owned()),
        cells: offers.iter().map(cell).collect(),
    };
    let stock = if own_view { "Stock, by your own view" } else { "Stock, at today’s market value" };
    let mut rows = vec![
        row("Cash, discounted", &|one| Html::from(format::whole(one.worth.cash))),
        row(stock, &|one| Html::from(format::whole(one.worth.equity))),
        row("Value today", &|one| figure(format::whole(one.worth.total()), Matter::Worth(one.who.id))),
        row("In dollars as they come", &|one| asked::total(format::whole(one.nominal), one.who.id, None)),
    ];
    let grants: BTreeSet<usize> =
        offers.iter().flat_map(|one| &one.grants).map(|(place, _)| *place).collect();
    for place in grants {
        rows.push(row(&format!("Grant {} at today’s price", place + 1), &|one| {
            let found = one.grants.iter().find(|(at, _)| *at == place);
            found.map_or(Html::from("–"), |(_, worth)| {
                figure(format::whole(*worth), Matter::GrantToday(one.who.id, place))
            })
        }));
    }
    let who: Vec<Who> = offers.iter().map(|one| one.who.clone()).collect();
    let caption = Html::from(format!("Dollars before tax, over {years}."));
    table(Table { id: "today-table".into(), caption, columns: who::heads("Worth", &who), rows })
}

fn fields(props: &DeeperProps) -> Html {
    let outlook = &props.scenario.outlook;
    let cash = Field {
        id: "outlook-discount".into(),
        label: "A dollar loses in a year of waiting".into(),
        hint: "About what safe savings pay.".into(),
        value: outlook.discount,
        reading: Percent(bounds::DISCOUNT),
    };
    let stock = Field {
        id: "outlook-equity-discount".into(),
        label: "Your own discount of stock a year".into(),
        hint: "Empty: none, stock counts at today’s price. With one, each vest counts at its assumed price less this.".into(),
        value: outlook.equity_discount,
        reading: Optional(Percent(bounds::DISCOUNT)),
    };
    let fields = [
        field(cash, props, |scenario, rate| scenario.outlook.discount = rate),
        field(stock, props, |scenario, rate| scenario.outlook.equity_discount = rate),
    ];
    fields.into_iter().collect()
}
