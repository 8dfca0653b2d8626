//! When to start: what each start month of an offer gains or loses against the one that is typed.
//!
//! - **The same months for all.** They begin with the earliest start month that is looked at, so that every row of the table adds up the
//!   same years. The current job goes on until the offer starts, also where its own start is typed later.
//! - **Counted** are all pay of both jobs, and what the current job takes back of a sign-on if you leave for that month.
//! - **Stock beyond the last of these months** is later, not lost. The figures leave it out and it is told beside them; the advice counts it wherever it vests.

use super::leave::{Exit, goes_back};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::pay::ledger::PayPart;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::month::Month;
use crate::model::offer::{Offer, OfferId};
use crate::model::scenario::Scenario;
use core::cmp::Ordering;

/// The last start month that is looked at, in months from today.
const LAST: u16 = 9;

/// What each start month of one offer gains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartMonths {
    /// The offer.
    pub offer: OfferId,
    /// Its name.
    pub name: String,
    /// Its start month as it stands.
    pub typed: Month,
    /// From today's month on.
    pub months: Vec<StartMonth>,
    /// The first month that is possible: nobody can start before the notice is over, nor in a month that has begun.
    pub first: Month,
    /// The answer in one sentence.
    pub says: String,
}

/// One start month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartMonth {
    /// The month.
    pub month: Month,
    /// How much more it pays than the typed month, in dollars before tax; negative where it pays less.
    pub difference: Money,
    /// How much more of the new stock vests after the months compared than with the typed month; negative where less does.
    pub late: Money,
}

impl StartMonth {
    /// The difference, with all stock wherever it vests: what the sentence and the table say.
    pub fn lasting(&self) -> Money {
        self.difference + self.late
    }
}

/// What a start month comes to.
#[derive(Clone, Debug, Default)]
struct Outcome {
    all: Money,
    /// Stock and bonus of the current job, and the months of work that they come with.
    stock: Vec<(Month, Money)>,
    bonus: Vec<(Month, Money)>,
    /// Stock of the offer, and what of it vests after the months compared.
    offered: Money,
    late: Money,
    /// What goes back of the sign-on of the current job.
    back: Money,
}

/// What each start month from today's to nine months on gains, for each offer that pays anything.
pub fn start_months(scenario: &Scenario, catalog: &Catalog, today: Month) -> Vec<StartMonths> {
    let analysis = Analysis::of(scenario, catalog, today);
    let paying = analysis.offers.iter().filter(|subject| subject.pays(analysis.months()));
    let of = |subject: &AnalyzedOffer<'_>| {
        let (offer, typed) = (scenario.offer(subject.id)?, subject.ledger.start);
        let from = typed.min(today);
        let outcome = |month| outcome(scenario, offer, catalog, today, (from, month));
        let now = outcome(typed);
        let all: Vec<(StartMonth, Outcome)> = (0..=LAST)
            .map(|later| {
                let month = today.plus(later);
                let then = outcome(month);
                let difference = (then.all - then.back) - (now.all - now.back);
                (StartMonth { month, difference, late: then.late - now.late }, then)
            })
            .collect();
        let first = analysis.notice.max(1);
        let possible = all.get(usize::from(first)..).unwrap_or_default();
        let first = today.plus(first);
        let says = says(&subject.name, (typed, &now), possible, scenario.current.is_some());
        let months = all.into_iter().map(|(month, _)| month).collect();
        Some(StartMonths { offer: subject.id, name: subject.name.clone(), typed, months, first, says })
    };
    paying.filter_map(of).collect()
}

/// What an offer alone comes to over the months from one on, if it starts in another.
fn outcome(
    scenario: &Scenario,
    offer: &Offer,
    catalog: &Catalog,
    today: Month,
    (from, start): (Month, Month),
) -> Outcome {
    let mut current = scenario.current.clone();
    if let Some(job) = &mut current {
        let known = job.offer.start.unwrap_or_else(|| today.plus(1));
        job.offer.start = Some(known.min(from));
    }
    let offers = vec![Offer { start: Some(start), ..offer.clone() }];
    let alone = Scenario { offers, current, ..scenario.clone() };
    let analysis = Analysis::since(&alone, catalog, today, Some(from));
    let Some(subject) = analysis.offers.first() else { return Outcome::default() };
    let served = analysis.served(subject);
    let job = served.iter().find(|served| served.subject.id == OfferId::CURRENT);
    let own = served.iter().find(|served| served.subject.id == subject.id);
    let back = analysis
        .current
        .as_ref()
        .map(|job| goes_back(job, Exit::Resigned, start.index().saturating_sub(job.ledger.start.index())).0);
    Outcome {
        all: analysis.total(subject),
        stock: job.map(|job| paid(job, PayPart::Equity)).unwrap_or_default(),
        bonus: job.map(|job| paid(job, PayPart::Bonus)).unwrap_or_default(),
        offered: own.map(|own| sum(&paid(own, PayPart::Equity))).unwrap_or_default(),
        late: late(subject, own.map_or(0, |own| own.stint.last), analysis.months()),
        back: back.unwrap_or_default(),
    }
}

/// Stock of an offer's own years that vests after the last of its months that counts.
fn late(subject: &AnalyzedOffer<'_>, counted: u16, months: u16) -> Money {
    let stock = subject.ledger.streams.iter().filter(|stream| stream.part == PayPart::Equity);
    stock.map(|stream| stream.sum(counted + 1..months + 1)).sum()
}

fn sum(payments: &[(Month, Money)]) -> Money {
    payments.iter().map(|(_, amount)| *amount).sum()
}

/// What a job pays of one part, with the last month of work that each payment needs.
fn paid(job: &Served<'_>, part: PayPart) -> Vec<(Month, Money)> {
    let ledger = job.ledger();
    let in_month = |month: u16| -> Money {
        ledger.streams.iter().filter(|stream| stream.part == part).map(|stream| stream.at(month)).sum()
    };
    let worked = |month: u16| ledger.start.plus(month.saturating_sub(1));
    let all = (ledger.first..=ledger.last).map(|month| (worked(month), in_month(month)));
    all.filter(|(_, amount)| !amount.is_zero()).collect()
}

/// The month that gains most, and why; else what another month costs. Stock that vests after the months compared is left out.
fn says(name: &str, (typed, now): (Month, &Outcome), all: &[(StartMonth, Outcome)], job: bool) -> String {
    let best = all.iter().rev().max_by_key(|(one, _)| one.lasting());
    let (Some((best, then)), Some((first, _)), Some((last, _))) = (best, all.first(), all.last()) else {
        return format!("{name}: Your notice is over only after these months.");
    };
    let instead = named([best.month, typed]);
    if best.lasting() > Money::ZERO {
        let [best_month, typed_month] = instead;
        let why = why(now, then, best.month > typed, job);
        let gains = format::about(best.lasting());
        let late = besides(best.late);
        return format!(
            "{name}: Starting in {best_month} instead of {typed_month} gains {gains}: {why}.{late}"
        );
    }
    let [from, to] = [first, last].map(|one| format::month(one.month));
    if all.iter().all(|(one, _)| one.lasting().is_zero()) {
        let late = if all.iter().all(|(one, _)| one.late.is_zero()) {
            ""
        } else {
            ", apart from stock that vests later"
        };
        return format!("{name}: Every start month from {from} to {to} pays the same{late}.");
    }
    let worst = all.iter().rev().min_by_key(|(one, _)| one.lasting()).map(|(one, _)| one);
    let worst = worst.map_or_else(String::new, |worst| {
        let costs = format::about(worst.lasting().abs());
        format!(" {} costs {costs}.{}", format::month(worst.month), besides(worst.late))
    });
    let typed = format::month(typed);
    format!("{name}: No start month from {from} to {to} pays more than {typed}.{worst}")
}

/// Stock of which a gain or a cost counts only that it is paid, not when.
fn besides(late: Money) -> String {
    let stock = format::about(late.abs());
    match late.cmp(&Money::ZERO) {
        Ordering::Equal => String::new(),
        Ordering::Greater => {
            format!(" That counts {stock} of stock that then vests after the months compared.")
        }
        Ordering::Less => format!(" Not counted: {stock} of stock then vests within the months compared."),
    }
}

/// Two months by name, with their years where those differ.
fn named(months: [Month; 2]) -> [String; 2] {
    let [one, other] = months;
    let same = one.year() == other.year();
    months.map(|month| if same { month.name().to_owned() } else { format::month(month) })
}

/// The largest reason for a gain.
fn why(now: &Outcome, then: &Outcome, later: bool, job: bool) -> String {
    let more = |of: fn(&Outcome) -> &[(Month, Money)]| sum(of(then)) - sum(of(now));
    let (stock, bonus) = (more(|outcome| &outcome.stock), more(|outcome| &outcome.bonus));
    let back = now.back - then.back;
    let offered = then.offered - now.offered;
    let rest = then.all - now.all - stock - bonus - offered;
    let worth = offered + then.late - now.late;
    let kept = |of: fn(&Outcome) -> &[(Month, Money)], what: &str| {
        let new = of(then).iter().filter(|(month, _)| of(now).iter().all(|(known, _)| known != month));
        let months: Vec<&str> = new.map(|(month, _)| month.name()).collect();
        match months.as_slice() {
            [month] => format!("you keep the {month} {what}"),
            [one, other] => format!("you keep the {what} of {one} and that of {other}"),
            _ => format!("you keep more of what your current job still pays as {what}"),
        }
    };
    let rest_says = match (later, job) {
        (true, true) => "the current job pays more than the new one until then",
        (false, true) => "the new job pays more than the current one from then on",
        (true, false) => "the months compared then hold more of what the offer pays",
        (false, false) => "it pays from then on, and nothing fills the months before",
    };
    let reasons = [
        (stock, kept(|outcome| &outcome.stock, "vest")),
        (bonus, kept(|outcome| &outcome.bonus, "bonus")),
        (worth, "the new stock is worth more then".to_owned()),
        (back, "you pay back less of a sign-on".to_owned()),
        (rest, rest_says.to_owned()),
    ];
    let largest = reasons.into_iter().rev().max_by_key(|(gain, _)| *gain);
    largest.map(|(_, says)| says).unwrap_or_default()
}
