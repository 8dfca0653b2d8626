//! The years through a lens: what each offer comes to by year of service; and in cash, every tax behind it. Fills the region above the
//! first page's own figures.

use crate::page::offers::after_tax::taxed::Taxed;
use crate::page::offers::after_tax::{april, elsewhere, months, next, table as lines};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::who::{self, Who};
use crate::widget::chart::bars::{Series, bars};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::element;
use crate::widget::fold::fold;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::lens::Sight;
use offerscope_core::compute::reasons::Matter;
use offerscope_core::compute::seen::{Party, Seen, seen};
use offerscope_core::compute::study::Study;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use std::rc::Rc;
use yew::prelude::*;

/// The region; empty before taxes, and where cash is asked for and no state is named.
#[component]
pub fn SeenYears(props: &DeeperProps) -> Html {
    let found = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        let study = Study::of(scenario, catalog(), *today);
        let sight = Sight::of(&study, facts().taxes);
        let taxed = (sight.lens == Lens::Cash).then(|| Taxed::of(&study, &sight).ok()).flatten();
        (seen(&study, &sight).ok().filter(|seen| seen.lens != Lens::Taxable), taxed.map(Rc::new))
    });
    let (Some(seen), taxed) = (&found.0, &found.1) else { return Html::default() };
    let taxes = taxed.as_ref().map(|taxed| taxes(props, taxed)).unwrap_or_default();
    [element("section", "card", by_year(seen, taxed.as_deref())), taxes].into_iter().collect()
}

fn who_of(party: &Party) -> Who {
    Who { id: party.id, position: party.index, name: party.name.clone() }
}

fn by_year(seen: &Seen, taxed: Option<&Taxed>) -> Html {
    let paying: Vec<&Party> = seen.parties.iter().filter(|party| party.pay > Money::ZERO).collect();
    let drawn = paying.iter().filter_map(|party| {
        Some(Series { position: party.index?, name: party.name.clone().into(), years: party.years.clone() })
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
fn most(parties: &[&Party]) -> String {
    let best = parties.iter().filter(|party| party.index.is_some()).max_by_key(|party| party.worth);
    let year = best.and_then(|best| best.years.iter().max_by_key(|year| year.total()));
    let Some((best, year)) = best.zip(year) else { return String::new() };
    format!("{} comes to most in year {}: {}.", best.name, year.year, format::whole(year.total()))
}

fn years(seen: &Seen, parties: &[&Party], taxed: Option<&Taxed>) -> Html {
    let count = parties.iter().map(|party| party.years.len()).max().unwrap_or(0);
    let row = |at: usize| {
        let cell = |party: &&Party| {
            let year = party.years.get(at).map(offerscope_core::compute::ledger::YearPay::total);
            Html::from(format::whole(year.unwrap_or_default()))
        };
        let head = format!("Year {}", at + 1);
        Row { key: head.clone().into(), head: Html::from(head), cells: parties.iter().map(cell).collect() }
    };
    let mut rows: Vec<Row> = (0..count).map(row).collect();
    let matter = |party: &Party| match seen.lens {
        Lens::Cash => Matter::Cash(party.id),
        Lens::Economic | Lens::Taxable => Matter::Worth(party.id),
    };
    let total = |party: &&Party| figure(format::whole(party.worth), matter(party));
    let named = match seen.lens {
        Lens::Cash => "In hand",
        Lens::Economic | Lens::Taxable => "Value today",
    };
    rows.push(Row { key: "all".into(), head: Html::from(named), cells: parties.iter().map(total).collect() });
    if let Some(taxed) = taxed {
        let of = |party: &Party| taxed.offers.iter().find(|one| one.who.id == party.id).map(|one| one.sums);
        let cells =
            |cell: &dyn Fn(&Party) -> Html| parties.iter().map(|party| cell(party)).collect::<Vec<Html>>();
        let tax = |party: &Party| {
            of(party)
                .map_or_else(Html::default, |sums| figure(format::whole(sums.taxes), Matter::Taxes(party.id)))
        };
        rows.push(Row { key: "taxes".into(), head: Html::from("Taxes"), cells: cells(&tax) });
        if taxed.offers.iter().any(|one| !one.sums.deferred.is_zero()) {
            let deferred = |party: &Party| {
                Html::from(format::whole(of(party).map(|sums| sums.deferred).unwrap_or_default()))
            };
            rows.push(Row {
                key: "deferred".into(),
                head: Html::from("Into the 401(k)"),
                cells: cells(&deferred),
            });
        }
    }
    let before = |party: &&Party| asked::total(format::whole(party.pay), party.id, None);
    rows.push(Row {
        key: "before".into(),
        head: Html::from("Pay before taxes"),
        cells: parties.iter().map(before).collect(),
    });
    let who: Vec<Who> = parties.iter().map(|party| who_of(party)).collect();
    let caption = Html::from(match seen.lens {
        Lens::Cash => "What is left by year of service, dollars. Sums open to how they are worked out.",
        Lens::Economic | Lens::Taxable => {
            "Worth today of what each year of service brings, dollars before tax."
        }
    });
    table(Table { id: "seen-table".into(), caption, columns: who::heads("Year", &who), rows })
}

/// What is behind cash: month by month in sight, the rest behind lines.
fn taxes(props: &DeeperProps, taxed: &Rc<Taxed>) -> Html {
    let part = |of: fn(&Taxed) -> Html| {
        let taxed = taxed.clone();
        move || of(&taxed)
    };
    let (other, again) = (props.clone(), taxed.clone());
    let folds = [
        fold("more", "April: withheld against owed", part(april::april)),
        fold("more", "Every tax of every year", part(lines::lines_by_year)),
        fold("more", "The next $10,000", part(next::next)),
        fold("more", "The same offers in another place", move || elsewhere::elsewhere(&other, &again)),
    ];
    let head = element("h2", "", Html::from("Behind the taxes"));
    let behind = element("section", "card stack", std::iter::once(head).chain(folds).collect());
    [html! { <months::CashByMonth taxed={taxed.clone()} /> }, behind].into_iter().collect()
}
