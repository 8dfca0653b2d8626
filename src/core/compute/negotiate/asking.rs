//! Whether asking is worth its risk, in words and in a table; the range of bargaining theory; and the first offer against the last answer.

use super::assumption_value::assumption_value;
use super::lever::{Lever, LeverAmounts};
use super::solver::CounterSolver;
use super::standing::Standing;
use super::{bargain, beyond};
use crate::model::fixed::{CentsPerDollar, Fixed, Money};
use crate::model::format;
use crate::model::negotiation::counter_plan::{Round, RoundKind};
use crate::model::offer::OfferId;

/// The asks in the table as far as they are plausible, in hundredths above the offer.
const ASKS: [u16; 7] = [5, 10, 15, 20, 25, 30, 40];

/// What asking is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    /// How far the opening is above the offer, as a fraction.
    pub ask: f64,
    /// The main sentence: the risk at which asking would gain nothing.
    pub says: String,
    /// What the opening brings on average, and which asks are about as good.
    pub why: String,
    /// The second round, where it is worth asking again.
    pub second: String,
    /// The table of asks, with the opening among them.
    pub rows: Vec<AskRow>,
    /// What to do where one of them ends below the least to accept; empty where none does.
    pub below: String,
}

/// One ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskRow {
    /// How far it is above the offer, in hundredths.
    pub percent: u16,
    /// Is it the opening?
    pub is_opening: bool,
    /// The amount to ask for.
    pub amount: Money,
    /// What it brings on average, if the offer stands.
    pub gain: Money,
    /// The chance that the offer is lost.
    pub risk: f64,
    /// What the ask is worth.
    pub worth: Money,
    /// The chance of losing the offer at which the ask would gain nothing.
    pub break_even: Option<f64>,
}

/// The first offer against the last answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What the first offer and the last answer come to.
    pub worths: [Money; 2],
    /// In a sentence.
    pub says: String,
}

impl CounterSolver<'_> {
    /// What asking is worth.
    pub fn asking(&self, standing: &Standing) -> Asking {
        let counter = self.counter(standing);
        let ask = standing.ask();
        let dollars = |share: f64| Money::from_f64(share * standing.offer.to_f64());
        let says = if ask <= 0.0 {
            "There is nothing left to ask for.".to_owned()
        } else if standing.reservation >= standing.offer {
            format!(
                "Your alternative is worth {} this offer, so you lose nothing if a polite ask loses this offer.",
                beyond(standing.reservation - standing.offer)
            )
        } else {
            format!(
                "Asking pays off if a polite ask loses the offer at most {}% of the time. We assume {}.",
                Fixed::<0>::from_f64(counter.break_even(ask).unwrap_or(1.0) * 100.0),
                format::chance(counter.risk(ask))
            )
        };
        let most = standing.bound.above(standing.offer);
        let good = counter.as_good(most).map_or_else(String::new, |(low, high)| {
            let beyond = if ask > high + 0.005 {
                format!(" Your opening is {} above it: few offers move so far.", format::chance(ask))
            } else {
                String::new()
            };
            format!(
                " Anything from {} to {} above the offer is about equally good.{beyond}",
                format::chance(low),
                format::chance(high)
            )
        });
        let why = format!(
            "If the offer stands, asking raises it by {} on average. That includes the {} of people who are told it is final. What you could take instead is not counted.{good}",
            format::rounded(dollars(counter.gain(ask))),
            format::chance(counter.p_no_gain)
        );
        let again = counter.second(ask);
        let second = format!(
            "If they move, ask once more: with half the room a second round brings about {} on average. Two rounds are enough.",
            format::rounded(dollars(again.gain(ask / 2.0)))
        );
        let row = |percent: u16, share: f64, is_opening: bool| AskRow {
            percent,
            is_opening,
            amount: standing.offer + dollars(share),
            gain: dollars(counter.gain(share)),
            risk: counter.risk(share),
            worth: dollars(counter.value(share)),
            break_even: counter.break_even(share),
        };
        let usual = ASKS.into_iter().map(|percent| row(percent, f64::from(percent) / 100.0, false));
        let opening = u16::try_from(Fixed::<0>::from_f64(ask * 100.0).units()).unwrap_or(u16::MAX);
        let mut rows: Vec<AskRow> = usual
            .filter(|row| f64::from(row.percent) / 100.0 <= most && (ask <= 0.0 || row.percent != opening))
            .collect();
        if ask > 0.0 {
            let at = rows.iter().take_while(|row| row.percent < opening).count();
            rows.insert(at, row(opening, ask, true));
        }
        let below = self.below(standing, &rows);
        Asking { ask, says, why, second, rows, below }
    }

    fn below(&self, standing: &Standing, rows: &[AskRow]) -> String {
        let best = standing.best.as_ref().filter(|_| rows.iter().any(|row| row.worth < standing.reservation));
        let then = best.map(|best| match best.id {
            Some(id) if id == OfferId::CURRENT => ("stay in ", &*best.name),
            Some(_) => ("take ", &*best.name),
            None => ("choose ", "your alternative"),
        });
        then.map_or_else(String::new, |(then, name)| {
            let least = format::rounded(standing.reservation);
            format!("Where the worth stays below {least}, the least you would accept, you would {then}{name} instead.")
        })
    }

    /// The range that bargaining theory calls fair; `None` where their room is not known or the two sides do not meet.
    pub fn band(&self, standing: &Standing) -> Option<(Money, Money)> {
        let most = standing.room.worth?.to_f64();
        let analysis = self.analysis();
        let lens_view = self.lens_view(&analysis);
        let job = analysis.current.as_ref().and_then(|job| lens_view.worth(&analysis, job).ok());
        let alternative = standing.reservation.to_f64();
        let meanwhile = job.map_or(alternative, |job| job.to_f64().min(alternative));
        let power = assumption_value(self.facts(), &self.scenario().assumptions, "power");
        let (low, high) = bargain::band(alternative, meanwhile, most, power)?;
        Some((Money::from_f64(low), Money::from_f64(high)))
    }

    /// What a dollar of their pay plan is worth as stock and as cash, by year. It shows why it matters which part moves.
    pub fn plan(&self) -> Vec<(u16, CentsPerDollar, CentsPerDollar)> {
        let growth = assumption_value(self.facts(), &self.scenario().assumptions, "plan_growth");
        let discount = self.scenario().outlook.discount.to_f64();
        (1..=4)
            .map(|year| {
                let (stock, cash) = super::frontier::plan_dollar(year, growth, discount);
                (year, CentsPerDollar::from_f64(stock), CentsPerDollar::from_f64(cash))
            })
            .collect()
    }

    /// What this offer comes to with another base, grant and sign-on.
    pub fn worth_at(&self, package: LeverAmounts) -> Money {
        let mut more = package;
        for (part, now) in more.iter_mut().zip(self.now) {
            *part = *part - now;
        }
        self.to_me(more)
    }

    /// The first offer against the last answer of the logged rounds; `None` without both.
    pub fn moved(&self) -> Option<Moved> {
        let rounds = &self.offer.rounds;
        let first = rounds.iter().find(|round| round.kind == RoundKind::First)?;
        let last = rounds.iter().rfind(|round| round.kind == RoundKind::Answer)?;
        let worths = [first, last].map(|round| self.worth_at(round.package));
        let [from, to] = worths;
        let gain = to - from;
        let share = format::chance(gain.to_f64() / from.to_f64().max(1.0));
        let way = if gain < Money::ZERO { "less" } else { "more" };
        let parts: Vec<String> = Lever::ALL
            .into_iter()
            .filter_map(|lever| {
                let at = |round: &Round| round.package.get(lever.place()).copied().unwrap_or_default();
                let moved = at(last) - at(first);
                (!moved.is_zero()).then(|| {
                    let sign = if moved < Money::ZERO { "−" } else { "+" };
                    format!("{} {sign}{}", lever.name(), format::whole(moved.abs()))
                })
            })
            .collect();
        let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
        let says = format!(
            "From the first offer to the last answer, the offer became worth {} {way} over {} ({share}){parts}.",
            format::rounded(gain.abs()),
            format::span(self.scenario().horizon_years)
        );
        Some(Moved { worths, says })
    }
}
