//! The years in a lens: what each offer comes to by year of service, and for cash every tax behind it. They take the place of the years
//! before tax, which are shown while the lens has no answer.

use crate::page::offers::after_tax::{april, elsewhere, months, next, table as lines};
use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::who::heads;
use crate::results::after_tax::Taxed;
use crate::results::who::Who;
use crate::widget::chart::bars::{Series, bars};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::element;
use crate::widget::figure::pressable;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::lens::comparison::{LensComparison, LensOffer};
use offerscope_core::compute::number::whole_dollars::whole_dollar;
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::pay::whole_years::whole_years;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the years take.
#[derive(PartialEq)]
pub struct AfterTaxYearsProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// The years before tax, shown while there is no answer through the lens: where cash is asked for and no state is named.
    pub before_tax: Html,
}

/// The years.
pub fn after_tax_years(props: &AfterTaxYearsProps) -> Html {
    let found = props.form.after_tax();
    let Some(seen) = found.in_place() else { return props.before_tax.clone() };
    let taxed = found.taxed.as_ref().ok().filter(|_| found.lens == Lens::Cash);
    let taxes = taxed.map(|taxed| taxes(&props.form, taxed)).unwrap_or_default();
    let years = element("section", "card", by_year(seen, taxed.map(Rc::as_ref)));
    element("div", "lens__years", [years, taxes].into_iter().collect())
}

fn who_of(party: &LensOffer) -> Who {
    Who { id: party.id, position: party.index, name: party.name.clone() }
}

fn by_year(seen: &LensComparison, taxed: Option<&Taxed>) -> Html {
    let paying: Vec<&LensOffer> = seen.parties.iter().filter(|party| party.pay > Money::ZERO).collect();
    let drawn = paying.iter().map(|party| Series {
        position: party.index,
        name: party.name.clone().into(),
        years: whole_years(&party.years),
    });
    let (title, label) = match seen.lens {
        Lens::Cash => ("Cash in hand by year, and what it comes from", "Cash in hand by year"),
        Lens::Economic | Lens::Taxable => {
            ("Value today by year, and what it is made of", "Value today by year")
        }
    };
    frame(Frame {
        id: "seen-years".into(),
        title: title.into(),
        found: Html::from(most(&paying)),
        chart: bars("seen-bars", label, drawn.collect()),
        behind: Behind::Shown(years(seen, &paying, taxed)),
        note: Html::default(),
    })
}

/// The year in which the offer that comes to most comes to most.
fn most(parties: &[&LensOffer]) -> String {
    let best = parties.iter().filter(|party| party.index.is_some()).max_by_key(|party| party.worth);
    let year = best.and_then(|best| whole_years(&best.years).into_iter().rev().max_by_key(YearPay::total));
    let Some((best, year)) = best.zip(year) else { return String::new() };
    format!("{} is highest in year {}: {}.", best.name, year.year, format::whole(year.total()))
}

fn years(seen: &LensComparison, parties: &[&LensOffer], taxed: Option<&Taxed>) -> Html {
    let count = parties.iter().map(|party| party.years.len()).max().unwrap_or(0);
    let shown: Vec<Vec<YearPay>> = parties.iter().map(|party| whole_years(&party.years)).collect();
    let row = |at: usize| {
        let cell = |years: &Vec<YearPay>| {
            Html::from(format::whole(years.get(at).map(YearPay::total).unwrap_or_default()))
        };
        let head = format!("Year {}", at + 1);
        Row { key: head.clone().into(), head: Html::from(head), cells: shown.iter().map(cell).collect() }
    };
    let mut rows: Vec<Row> = (0..count).map(row).collect();
    let matter = |party: &LensOffer| match seen.lens {
        Lens::Cash => AnalysisFigureId::Cash(party.id),
        Lens::Economic | Lens::Taxable => AnalysisFigureId::Worth(party.id),
    };
    let total = |party: &&LensOffer| figure(format::whole(party.worth), matter(party));
    let named = match seen.lens {
        Lens::Cash => "In hand",
        Lens::Economic | Lens::Taxable => "Value today",
    };
    rows.push(Row { key: "all".into(), head: Html::from(named), cells: parties.iter().map(total).collect() });
    if let Some(taxed) = taxed {
        let of =
            |party: &LensOffer| taxed.offers.iter().find(|one| one.who.id == party.id).map(|one| one.sums);
        let cells = |cell: &dyn Fn(&LensOffer) -> Html| {
            parties.iter().map(|party| cell(party)).collect::<Vec<Html>>()
        };
        let tax = |party: &LensOffer| {
            of(party).map_or_else(Html::default, |sums| {
                // What is left of pay as shown, so that the column adds up.
                let taxes = whole_dollar(sums.pay) - whole_dollar(sums.cash) - whole_dollar(sums.deferred);
                figure(format::whole(taxes), AnalysisFigureId::Taxes(party.id))
            })
        };
        rows.push(Row { key: "taxes".into(), head: Html::from("Taxes"), cells: cells(&tax) });
        if taxed.offers.iter().any(|one| !one.sums.deferred.is_zero()) {
            let deferred = |party: &LensOffer| {
                Html::from(format::whole(of(party).map(|sums| sums.deferred).unwrap_or_default()))
            };
            rows.push(Row {
                key: "deferred".into(),
                head: Html::from("Into the 401(k)"),
                cells: cells(&deferred),
            });
        }
    }
    let before =
        |party: &&LensOffer| asked::compared(format::whole(party.pay), party.id, None, party.own_years);
    rows.push(Row {
        key: "before".into(),
        head: Html::from("Pay before taxes"),
        cells: parties.iter().map(before).collect(),
    });
    let who: Vec<Who> = parties.iter().map(|party| who_of(party)).collect();
    // Where choices begin in different months, a year compared is not a year of service.
    let own = parties.iter().all(|party| party.own_years);
    let year = if own { "year of service" } else { "year of the same months for all" };
    let caption = match seen.lens {
        Lens::Cash => pressable(
            format!("Dollars you keep after taxes, by {year}."),
            " Press a sum to see how it is worked out.".into(),
        ),
        Lens::Economic | Lens::Taxable => {
            Html::from(format!("Value today by {year}, in dollars before tax."))
        }
    };
    table(Table { id: "seen-table".into(), caption, columns: heads("Year", &who), rows })
}

/// What is behind cash, each behind a line that opens it.
fn taxes(form: &Form<Scenario>, taxed: &Rc<Taxed>) -> Html {
    let part = |of: fn(&Taxed) -> Html| {
        let taxed = taxed.clone();
        move || of(&taxed)
    };
    let (monthly, other, again) = (form.clone(), form.clone(), taxed.clone());
    let folds = [
        fold("more", "Cash in hand by month", move || months::cash_by_month(&monthly)),
        fold("more", "April: tax withheld and tax owed", part(april::april)),
        fold("more", "Every tax, year by year", part(lines::lines_by_year)),
        fold("more", "Taxes on the next $10,000", part(next::next)),
        fold("more", "The same offers in another place", move || elsewhere::elsewhere(&other, &again)),
    ];
    let head = element("h2", "", Html::from("Tax details"));
    element("section", "card stack", std::iter::once(head).chain(folds).collect())
}
