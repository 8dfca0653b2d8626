//! By month: what each offer has paid so far, the months in which the lead changes, and every month of every year.

use crate::page::offers::analysis::region::waiting;
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::analysis::words;
use crate::results::who::{self, Who};
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::{element, paragraph};
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::ledger::Ledger;
use offerscope_core::compute::value::break_even::lead_changes_of;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "By month: pay so far";
/// Heads of the tables of a year; a fold's line is fixed text.
const YEARS: [&str; 10] =
    ["Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6", "Year 7", "Year 8", "Year 9", "Year 10"];

/// Pay so far, worked out once for a scenario.
struct SoFar {
    /// What a dollar is counted as.
    lens: Lens,
    last: usize,
    /// What its months are called.
    months: &'static str,
    offers: Vec<RunningPay>,
    /// The first month compared.
    from: Month,
    /// The two that have paid most at the end, and who leads from which month on.
    changes: Vec<(u16, OfferId)>,
    pair: Option<(Who, Who)>,
}

struct RunningPay {
    who: Who,
    running: Vec<Money>,
}

/// The view.
pub fn by_month(form: &Form<Scenario>) -> Html {
    let so_far = SoFar::of(&Analysis::of(&form.scenario, catalog(), form.today));
    if so_far.offers.is_empty() {
        return waiting("months", TITLE, "Type a base first: then this adds pay up month by month.");
    }
    let so_far = Rc::new(so_far);
    // 0 is no choice yet.
    choose("months", move |month| at_month(&so_far, &month))
}

/// The answer in a line, before tax.
pub(crate) fn answer(analysis: &Analysis<'_>) -> String {
    SoFar::of(analysis).found()
}

fn at_month(so_far: &Rc<SoFar>, month: &Chosen) -> Html {
    let at = month.checked_sub(1).unwrap_or(12).min(so_far.last);
    // Every change has its line, the first its words.
    let change = |(turn, (month, _)): (usize, &(u16, OfferId))| {
        let word = if turn == 0 { "lead changes" } else { "" };
        (course::across(usize::from(*month), so_far.last + 1), word.into())
    };
    let chart = lines(Lines {
        label: "Dollars paid so far, by month".into(),
        lines: so_far
            .offers
            .iter()
            .map(|one| ChartLine::new(one.who.position, one.running.clone()))
            .collect(),
        shape: Shape::Steps,
        now: at,
        names: course::months(so_far.last),
        pins: so_far.changes.iter().skip(1).enumerate().map(change).collect(),
        axis: so_far.months.into(),
        below: slider(
            Slider {
                id: "months-at".into(),
                label: "Month".into(),
                at,
                last: so_far.last,
                says: words::months_by(at, so_far.reached(at)),
            },
            Callback::from({
                let month = month.clone();
                move |place| month.set(place + 1)
            }),
        ),
    });
    let framed = frame(Frame {
        id: "months".into(),
        title: so_far.title().into(),
        found: Html::from(so_far.found()),
        chart: [chart, paragraph(so_far.says(at))].into_iter().collect(),
        behind: Behind::Shown(Html::default()),
        note: years(so_far),
    });
    element("section", "card", framed)
}

impl SoFar {
    fn of(analysis: &Analysis<'_>) -> Self {
        let (paid, last, lens_view) =
            (who::paid(analysis), analysis.months(), LensView::of(analysis, facts().taxes));
        let in_lens = |subject| lens_view.ledger(analysis, subject).ok();
        let ledgers: Option<Vec<Ledger>> = paid.iter().map(|(_, subject)| in_lens(*subject)).collect();
        // Without a state there is no cash in hand to follow.
        let lens = if ledgers.is_some() { lens_view.lens } else { Lens::Taxable };
        let ledgers =
            ledgers.unwrap_or_else(|| paid.iter().map(|(_, subject)| analysis.ledger(subject)).collect());
        let totals: Vec<Money> =
            ledgers.iter().map(|ledger| ledger.sum(analysis.horizon_years).total()).collect();
        let one = |place: usize| paid.get(place).map(|(who, _)| who).zip(ledgers.get(place));
        let leading = who::leading(&totals).and_then(|(first, second)| Some((one(first)?, one(second)?)));
        let changes = leading.map(|((first, mine), (second, theirs))| {
            lead_changes_of((first.id, mine), (second.id, theirs), last)
        });
        let pair = leading.map(|((first, _), (second, _))| (first.clone(), second.clone()));
        let offers = paid.iter().zip(&ledgers).map(|((who, _), ledger)| RunningPay {
            who: who.clone(),
            running: ledger.running().into_iter().take(usize::from(last) + 1).collect(),
        });
        Self {
            lens,
            last: last.into(),
            months: if analysis.shifted() { "months compared" } else { "months of service" },
            offers: offers.collect(),
            from: analysis.compared.from,
            changes: changes.unwrap_or_default(),
            pair,
        }
    }

    fn reached(&self, month: usize) -> Option<Month> {
        Some(self.from.plus(u16::try_from(month).ok()?))
    }

    fn counted(&self) -> &'static str {
        match self.lens {
            Lens::Economic => "dollars of today before tax",
            Lens::Taxable => "dollars before tax",
            Lens::Cash => "dollars after taxes",
        }
    }

    fn title(&self) -> &'static str {
        match self.lens {
            Lens::Economic => "By month: value today so far",
            Lens::Taxable => TITLE,
            Lens::Cash => "By month: cash in hand so far",
        }
    }

    /// Who leads from when on.
    fn found(&self) -> String {
        let Some((first, second)) = &self.pair else {
            let only = self.offers.first();
            let total = only.and_then(|one| one.running.last().copied()).unwrap_or_default();
            let name = only.map(|one| one.who.name.as_str()).unwrap_or_default();
            return format!("{name} pays {} by month {}.", words::about(total), self.last);
        };
        let name = |id: OfferId| if id == first.id { &first.name } else { &second.name };
        match self.changes.as_slice() {
            [] => format!("{} and {} have paid the same at every month.", first.name, second.name),
            [(_, leader)] => {
                let other = if *leader == first.id { &second.name } else { &first.name };
                format!("{} is ahead of {other} all the way.", name(*leader))
            }
            [(_, leader), later @ ..] => {
                let ends = later.iter().skip(1).map(|(next, _)| Some(next - 1)).chain([None]);
                let turn = |((month, leader), until): (&(u16, OfferId), Option<u16>)| match until {
                    None => format!("{} from month {month} on", name(*leader)),
                    Some(until) if until == *month => format!("{} in month {month}", name(*leader)),
                    Some(until) => format!("{} in months {month} to {until}", name(*leader)),
                };
                let later: Vec<String> = later.iter().zip(ends).map(turn).collect();
                format!("{} leads first, {}.", name(*leader), later.join(", then "))
            }
        }
    }

    /// What has been paid by a month.
    fn says(&self, month: usize) -> String {
        let paid = |one: &RunningPay| {
            let amount = one.running.get(month).copied().unwrap_or_default();
            format!("{} has paid {}", one.who.name, format::whole(amount))
        };
        let paid: Vec<String> = self.offers.iter().map(paid).collect();
        format!("After {}: {}.", words::months(month), paid.join("; "))
    }
}

/// A fold for each year.
fn years(so_far: &Rc<SoFar>) -> Html {
    let fold_of = |(year, head): (usize, &'static str)| {
        let so_far = so_far.clone();
        fold("more", head, move || of_year(&so_far, year))
    };
    let folds = YEARS.into_iter().enumerate().take_while(|(year, _)| year * 12 < so_far.last).map(fold_of);
    let head = element("h3", "", Html::from("Every month in tables"));
    element("div", "", std::iter::once(head).chain(folds).collect())
}

fn of_year(so_far: &SoFar, year: usize) -> Html {
    let first = if year == 0 { 0 } else { year * 12 + 1 };
    let row = |month: usize| {
        let cell =
            |one: &RunningPay| Html::from(format::whole(one.running.get(month).copied().unwrap_or_default()));
        Row {
            key: month.to_string().into(),
            head: Html::from(month.to_string()),
            cells: so_far.offers.iter().map(cell).collect(),
        }
    };
    let who: Vec<Who> = so_far.offers.iter().map(|one| one.who.clone()).collect();
    let rows = (first..=(year + 1) * 12).map(row).collect();
    // Its year, so that the tables differ in name.
    let caption =
        Html::from(format!("Paid so far by each month of year {}, {}.", year + 1, so_far.counted()));
    table(Table { id: format!("months-{}", year + 1).into(), caption, columns: heads("Month", &who), rows })
}
