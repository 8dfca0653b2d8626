//! Offers in a lens: what each is worth, year by year, and the sentence that compares them. It knows no tax rule.

use super::lens_pay::LensPay;
use super::take_homes::TakeHomes;
use super::view::LensView;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::compare::offer_pay::by_total;
use crate::compute::compare::sentence::{Named, Segment, Sentence, is_close};
use crate::compute::pay::ledger::YearPay;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::lens::Lens;
use crate::model::offer::OfferId;
use crate::model::problem::Problem;

mod both_ways;

/// Offers in a lens.
#[derive(Clone, Debug)]
pub struct LensComparison {
    /// The lens.
    pub lens: Lens,
    /// The offers in the scenario's order, then the current job, where there is one.
    pub parties: Vec<LensOffer>,
    /// The sentence that answers.
    pub line: Vec<Segment>,
    /// The line under it.
    pub why: String,
    /// What changes if the part of a year at the end counts as part of a full working year, where that matters.
    pub part_year: Option<String>,
}

/// One offer, or the current job, in a lens.
#[derive(Clone, Debug)]
pub struct LensOffer {
    /// Its id.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Its position among the offers; `None` for the current job.
    pub index: Option<usize>,
    /// What it is worth over the months compared.
    pub worth: Money,
    /// The same after taxes, if a part of a year at their end counts as part of a full working year.
    pub full_year: Money,
    /// Its pay before tax and without a discount; zero where it pays nothing, or begins after the last month compared.
    pub pay: Money,
    /// The years compared.
    pub years: Vec<YearPay>,
    /// Are they its own service years?
    pub own_years: bool,
}

impl LensOffer {
    fn named(&self) -> Named<'_> {
        Named { index: self.index, name: &self.name }
    }
}

/// The offers of a scenario in its lens.
///
/// # Errors
/// Cash in hand without a state, or for a place or a year without known taxes.
pub fn compare_in_lens(
    analysis: &Analysis<'_>,
    lens_view: &LensView<'_>,
    homes: &TakeHomes<'_>,
) -> Result<LensComparison, Problem> {
    let offers = analysis.offers.iter().enumerate().map(|(index, subject)| (Some(index), subject));
    let staying = analysis.current.iter().map(|subject| (None, subject));
    let parties: Result<Vec<LensOffer>, Problem> = offers
        .chain(staying)
        .map(|(index, subject)| party(analysis, (lens_view, homes), index, subject))
        .collect();
    let parties = parties?;
    let defers = lens_view.profile.as_ref().is_some_and(|profile| !profile.deferral.is_zero());
    let (line, why) = words((lens_view.lens, defers), &parties, &analysis.span());
    let part_year = both_ways::says(&parties, analysis.compared.last());
    Ok(LensComparison { lens: lens_view.lens, parties, line, why, part_year })
}

fn party(
    analysis: &Analysis<'_>,
    (lens_view, homes): (&LensView<'_>, &TakeHomes<'_>),
    index: Option<usize>,
    subject: &AnalyzedOffer<'_>,
) -> Result<LensOffer, Problem> {
    let seen = LensPay::of(analysis, lens_view, homes, subject)?;
    Ok(LensOffer {
        id: subject.id,
        name: subject.name.clone(),
        index,
        worth: seen.worth,
        full_year: seen.full_year,
        pay: if analysis.counts(subject) { analysis.total(subject) } else { Money::ZERO },
        own_years: analysis.counts_own(subject),
        years: seen.ledger.service_years(analysis.horizon_years),
    })
}

/// The sentence that answers, and the line under it.
fn words((lens, defers): (Lens, bool), parties: &[LensOffer], span: &str) -> (Vec<Segment>, String) {
    let paying = parties.iter().filter(|party| party.index.is_some() && party.pay > Money::ZERO);
    let ranked: Vec<&LensOffer> = by_total(paying.map(|party| (party, party.worth)));
    let line = Sentence::default();
    let (line, why) = match ranked.as_slice() {
        [] => {
            let line = line.say("Add an offer to see what it leaves.");
            return (line.done(), "A name and a base are enough to begin.".into());
        }
        [only] => {
            let line = line.offer(only.named()).say(is_worth(lens)).amount(only.worth).say(match lens {
                Lens::Economic => format!(" today, over {span}"),
                Lens::Taxable => format!(" over {span}"),
                Lens::Cash => format!(" in hand over {span}"),
            });
            (line, alone((lens, defers), only))
        }
        [first, second, ..] => (two(lens, first, second, span), compared((lens, defers), first, second)),
    };
    let staying = parties.iter().find(|party| party.index.is_none() && party.pay > Money::ZERO);
    let Some((best, stay)) = ranked.first().zip(staying) else { return (line.say(".").done(), why) };
    let gap = stay.worth - best.worth;
    let about = |amount: Money| {
        let about = if format::rounded(amount) == format::whole(amount) { "" } else { "about " };
        format!("{about}{}", format::rounded(amount))
    };
    if is_close(gap, stay.worth) {
        let says = if gap.is_zero() { "the same as" } else { "about as much as" };
        return (
            line.say(format!("; {}{}{says} ", stay.name, is_worth(lens))).offer(best.named()).say(".").done(),
            why,
        );
    }
    if gap < Money::ZERO {
        let less = format!(" {}{}{} less than {}.", stay.name, is_worth(lens), about(gap.abs()), best.name);
        return (line.say(".").done(), why + &less);
    }
    let offers: String = line.say(".").done().into_iter().map(|segment| segment.text).collect();
    let leads = ranked.get(1).is_some_and(|second| !is_close(best.worth - second.worth, best.worth));
    let answer = two(lens, stay, best, span).say(if leads { ", the best of your offers." } else { "." });
    (answer.done(), format!("{offers} {why}"))
}

/// The verb of an offer in a lens.
fn is_worth(lens: Lens) -> &'static str {
    match lens {
        Lens::Economic => " is worth ",
        Lens::Taxable => " pays ",
        Lens::Cash => " leaves ",
    }
}

fn two(lens: Lens, first: &LensOffer, second: &LensOffer, span: &str) -> Sentence {
    let gap = first.worth - second.worth;
    let line = Sentence::default();
    if is_close(gap, first.worth) {
        return line
            .say("Too close to call: ")
            .offers([first, second].into_iter().map(LensOffer::named))
            .say(match lens {
                Lens::Economic => " are worth within ",
                Lens::Taxable => " pay within ",
                Lens::Cash => " leave within ",
            })
            .amount(gap)
            .say(match lens {
                Lens::Economic => " of each other today, over ",
                Lens::Taxable | Lens::Cash => " of each other over ",
            })
            .say(span);
    }
    line.offer(first.named())
        .say(is_worth(lens))
        .amount(gap)
        .say(match lens {
            Lens::Economic => format!(" more today, over {span}, than "),
            Lens::Taxable => format!(" more over {span} than "),
            Lens::Cash => format!(" more in hand over {span} than "),
        })
        .offer(second.named())
}

fn alone((lens, defers): (Lens, bool), only: &LensOffer) -> String {
    let less = only.pay - only.worth;
    let share = format::percent_of(whole(less), whole(only.pay));
    match lens {
        Lens::Economic => format!("Before discounting it pays {}.", format::rounded(only.pay)),
        Lens::Taxable => "Before taxes.".into(),
        Lens::Cash => {
            format!(
                "{} take {} of {}: {share}.",
                format::capital(takers(defers)),
                format::rounded(less),
                format::rounded(only.pay)
            )
        }
    }
}

fn whole(amount: Money) -> u64 {
    u64::try_from(amount.units()).unwrap_or_default()
}

/// How the difference in pay became the difference in the lens.
fn compared((lens, defers): (Lens, bool), first: &LensOffer, second: &LensOffer) -> String {
    let (before, after) = (first.pay - second.pay, first.worth - second.worth);
    let amount = |amount: Money| format::rounded(amount.abs());
    let (one, other) = (&first.name, &second.name);
    match lens {
        Lens::Taxable => "Before taxes.".into(),
        Lens::Economic => {
            let whose = if before < Money::ZERO { other } else { one };
            format!(
                "Before discounting, {whose} pays {} more. Here future cash is discounted, and a future share counts at today’s price.",
                amount(before)
            )
        }
        Lens::Cash if before < Money::ZERO => {
            format!(
                "Before taxes {other} is {} ahead, but {} take more from it.",
                amount(before),
                takers(defers)
            )
        }
        Lens::Cash if after > before => {
            format!(
                "Before taxes it is {} ahead, and {} take more from {other}.",
                amount(before),
                takers(defers)
            )
        }
        Lens::Cash => format!(
            "Before taxes it is {} ahead; {} take {} of that.",
            amount(before),
            takers(defers),
            amount(taken(before, after))
        ),
    }
}

/// What makes cash less than pay: deferrals only where there are any.
fn takers(defers: bool) -> &'static str {
    if defers { "taxes and deferrals" } else { "taxes" }
}

/// What is taken, rounded so that the difference before is that after and this, as they are said.
fn taken(before: Money, after: Money) -> Money {
    let [shown, left] = [before, after].map(|amount| format::nearest(amount, amount));
    let taken = shown - left;
    if taken.times(10) < before { before - after } else { taken }
}
