//! The proof of each figure of an offer: its name, its lines, its assumptions and its claims. The lines always add up to the figure.

use super::figure::{Figure, ProofContext};
use super::{assumptions, formula};
use crate::compute::compare::band::Side;
use crate::compute::compare::offer_pay::OfferPay;
use crate::compute::diagnostics::ProblemList;
use crate::compute::pay::ledger::{PayPart, Timing, YearPay, service_year};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::{current_job, resolve, streams};
use crate::model::facts::source::{Claim, Evidence};
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;

type Lines = Vec<(String, Option<Money>)>;

/// One offer, with its result and the terms behind it.
pub(crate) struct OfferProof<'a> {
    pay: &'a OfferPay,
    terms: ResolvedOffer<'a>,
    evidence: &'a Evidence,
    horizon: u16,
}

impl<'a> OfferProof<'a> {
    pub(crate) fn of(case: ProofContext<'a>, id: OfferId) -> Option<Self> {
        let ProofContext { scenario, catalog, evidence, today, answer, .. } = case;
        let pay = answer.offer(id)?;
        let mut notes = ProblemList::default();
        let terms = if id == OfferId::CURRENT {
            current_job::resolve(scenario.current.as_deref()?, catalog, today, &mut notes)
        } else {
            let (index, offer) = scenario.offers.iter().enumerate().find(|(_, offer)| offer.id == id)?;
            resolve::resolve(offer, index, catalog, today, &mut notes)
        };
        Some(Self { pay, terms, evidence, horizon: answer.horizon_years })
    }

    pub(crate) fn year(&self, year: u16, part: Option<PayPart>) -> Option<Figure> {
        let pay = self.pay.years.iter().find(|pay| pay.year == year)?;
        let wanted = |_: Timing, month: u16| service_year(month) == year;
        let lines = formula::lines(&self.terms, &self.pay.ledger, self.months(), part, &wanted);
        let name = match part {
            None => format!("{}, year {year}", self.pay.name),
            Some(part) => format!("{}, {} in year {year}", self.pay.name, word(part)),
        };
        Some(self.figure(name, amount(pay, part), lines, parts(part)))
    }

    pub(crate) fn calendar_year(&self, year: u16) -> Option<Figure> {
        let pay = self.pay.calendar().into_iter().find(|pay| pay.year == year)?;
        let ledger = &self.pay.ledger;
        let wanted = |timing, month| ledger.calendar_month(timing, month).year() == year;
        let lines = formula::lines(&self.terms, ledger, self.months(), None, &wanted);
        let mut figure = self.figure(
            format!("{}, calendar year {year}", self.pay.name),
            pay.total(),
            lines,
            &PayPart::ALL,
        );
        let start = format::month(self.terms.start);
        figure.assumes.push(format!(
            "It starts in {start}; stock, bonuses and lumps arrive when their month is complete."
        ));
        Some(figure)
    }

    pub(crate) fn total(&self, part: Option<PayPart>) -> Figure {
        let line = |pay: &YearPay| {
            let sum = amount(pay, part);
            let text = match part {
                Some(_) => format!("Year {}", pay.year),
                None => format!("Year {}: {}", pay.year, sum_of_parts(pay)),
            };
            (text, Some(sum))
        };
        let lines = self.pay.years.iter().map(line).collect();
        let name = match part {
            None => format!("{}, {}", self.pay.name, self.span()),
            Some(part) => format!("{}, {} over {}", self.pay.name, word(part), self.span()),
        };
        self.figure(name, amount(&self.pay.sum, part), lines, parts(part))
    }

    pub(crate) fn average(&self) -> Figure {
        let text = format!("{} ÷ {}", format::money(self.pay.sum.total()), self.span());
        let name = format!("{}, average a year", self.pay.name);
        self.figure(name, self.pay.average, vec![(text, Some(self.pay.average))], &PayPart::ALL)
    }

    pub(crate) fn split(&self, what: &str, two: [PayPart; 2]) -> Figure {
        let line =
            |part: PayPart| (format!("{} over {}", part.name(), self.span()), Some(self.pay.sum.part(part)));
        let value = two.iter().map(|&part| self.pay.sum.part(part)).sum();
        self.figure(format!("{}, {what}", self.pay.name), value, two.map(line).to_vec(), &two)
    }

    pub(crate) fn steady_state(&self) -> Figure {
        let year = streams::steady_year(&self.terms);
        let (base, bonus) = streams::cash_of_year(&self.terms, year);
        let mut lines = vec![(formula::base(&self.terms, year, 12), Some(base))];
        if !bonus.is_zero() {
            lines.push((formula::bonus(&self.terms, year), Some(bonus)));
        }
        let refreshers = streams::steady_refreshers(self.terms.offer);
        if !refreshers.is_zero() {
            lines.push((
                "Refreshers: one each year, stacked, at the dollars granted".into(),
                Some(refreshers),
            ));
        }
        let name = format!("{}, steady state (year {year})", self.pay.name);
        let mut figure = self.figure(name, self.pay.steady_state, lines, &[PayPart::Base, PayPart::Bonus]);
        let grants = if refreshers.is_zero() { "no new grant is counted" } else { "only refreshers come" };
        figure.assumes.push(format!("Every sign-on and grant of the letter has run out, and {grants}."));
        figure
    }

    pub(crate) fn less(&self, other: &Self, year: Option<u16>) -> Option<Figure> {
        let pick = |witness: &Self| match year {
            None => Some(witness.pay.sum),
            Some(year) => witness.pay.years.iter().find(|pay| pay.year == year).copied(),
        };
        let (mine, theirs) = (pick(self)?, pick(other)?);
        let line = |part: PayPart| {
            let (first, second) = (mine.part(part), theirs.part(part));
            let text = format!("{}: {} − {}", part.name(), format::money(first), format::money(second));
            (!first.is_zero() || !second.is_zero()).then(|| (text, Some(first - second)))
        };
        let lines = PayPart::ALL.into_iter().filter_map(line).collect();
        let when = year.map_or_else(|| format!("over {}", self.span()), |year| format!("in year {year}"));
        let name = format!("{} less {}, {when}", self.pay.name, other.pay.name);
        let mut figure = self.figure(name, mine.total() - theirs.total(), lines, &PayPart::ALL);
        figure.assumes = Self::assume_together(&[self, other]);
        figure.claims = Self::cite_together(&[self, other]);
        Some(figure)
    }

    /// The assumptions of several offers. The same assumption is listed once, others under the offer's name.
    pub(crate) fn assume_together(all: &[&Self]) -> Vec<String> {
        assumptions::assume_together(&Self::named(all), &PayPart::ALL)
    }

    /// The claims behind several offers.
    pub(crate) fn cite_together(all: &[&Self]) -> Vec<Claim> {
        let evidence = all.first().map(|witness| witness.evidence);
        evidence.map_or_else(Vec::new, |known| {
            assumptions::cite_together(&Self::named(all), &PayPart::ALL, known)
        })
    }

    fn named<'b>(all: &[&'b Self]) -> Vec<(&'b str, &'b ResolvedOffer<'a>)> {
        all.iter().map(|witness| (witness.pay.name.as_str(), &witness.terms)).collect()
    }

    pub(crate) fn band(&self, index: usize) -> Option<Figure> {
        let place = self.pay.band.get(index)?;
        let (pay, low, high) = (place.average.pay, place.band.low, place.band.high);
        let edge = match place.average.side {
            Side::Below => low,
            Side::Above => high,
            Side::In if pay - low <= high - pay => low,
            Side::In => high,
        };
        let (more, less) = if pay >= edge { (pay, edge) } else { (edge, pay) };
        let (low, high) = (format::money(low), format::money(high));
        let lines = vec![
            (format!("Four-year average: {}", format::money(pay)), None),
            (format!("{} band: {low} to {high} a year", place.level), None),
            (
                format!("To the nearest edge: {} − {}", format::money(more), format::money(less)),
                Some(place.average.distance),
            ),
        ];
        let name = format!("{} against the {} band", self.pay.name, place.level);
        let mut figure = self.figure(name, place.average.distance, lines, &PayPart::ALL);
        figure.assumes.push("The band is compared with the four-year average, whatever the horizon.".into());
        // Where the offer has a level of another company, the claims that place it beside Amazon's.
        let level = self.terms.company.filter(|_| self.terms.offer.level.is_some());
        let others = place.others.iter().map(|other| other.band.cited);
        let cited =
            [place.band.cited].into_iter().chain(others).chain(level.map(|company| company.levels_cited));
        let said = cited.flat_map(|cited| self.evidence.of(cited)).copied();
        figure.claims.splice(0..0, said);
        Some(figure)
    }

    fn figure(&self, name: String, value: Money, steps: Lines, parts: &[PayPart]) -> Figure {
        Figure {
            name,
            value: Some(value),
            steps,
            assumes: assumptions::assumes(&self.terms, parts),
            claims: assumptions::claims(&self.terms, parts, self.evidence),
        }
    }

    fn months(&self) -> u16 {
        self.horizon.saturating_mul(12)
    }

    fn span(&self) -> String {
        format::span(self.horizon)
    }
}

fn amount(pay: &YearPay, part: Option<PayPart>) -> Money {
    part.map_or_else(|| pay.total(), |part| pay.part(part))
}

fn parts(part: Option<PayPart>) -> &'static [PayPart] {
    match part {
        None => &PayPart::ALL,
        Some(PayPart::Base) => &[PayPart::Base],
        Some(PayPart::SignOn) => &[PayPart::SignOn],
        Some(PayPart::Bonus) => &[PayPart::Bonus],
        Some(PayPart::Equity) => &[PayPart::Equity],
    }
}

fn sum_of_parts(pay: &YearPay) -> String {
    let said = |part: PayPart| {
        let amount = pay.part(part);
        (!amount.is_zero()).then(|| format!("{} {}", word(part), format::money(amount)))
    };
    let all: Vec<String> = PayPart::ALL.into_iter().filter_map(said).collect();
    if all.is_empty() { "nothing".into() } else { all.join(" + ") }
}

fn word(part: PayPart) -> &'static str {
    match part {
        PayPart::Base => "base",
        PayPart::SignOn => "sign-on",
        PayPart::Bonus => "bonus",
        PayPart::Equity => "stock",
    }
}
