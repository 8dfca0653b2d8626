//! Whether asking is worth its risk, in words and in a table; the band of bargaining theory; and first against final. Knows no page.

use super::bargain;
use super::believed::believed;
use super::desk::Desk;
use super::lever::{Lever, Package};
use super::standing::Standing;
use crate::model::ask::{Round, RoundKind};
use crate::model::fixed::{CentsPerDollar, Money};
use crate::model::format;

/// Asks that the table looks at, in hundredths of the offer.
const ASKS: [u8; 7] = [5, 10, 15, 20, 25, 30, 40];

/// What asking is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    /// How far the opening is above the offer.
    pub ask: f64,
    /// Above all the risk at which asking would gain nothing.
    pub says: String,
    /// What it brings on average, and which asks are about as good.
    pub why: String,
    /// The second round, where one is worth it.
    pub second: String,
    /// Some asks beside each other.
    pub rows: Vec<AskRow>,
}

/// One ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskRow {
    /// Hundredths above the offer.
    pub percent: u8,
    /// The amount to say.
    pub amount: Money,
    /// What it brings on average, if the offer is not lost.
    pub gain: Money,
    /// The chance that it is.
    pub risk: f64,
    /// What the ask is worth.
    pub worth: Money,
    /// The chance of losing the offer at which it would gain nothing.
    pub break_even: Option<f64>,
}

/// First against final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What the first offer came to, and what the last answer comes to.
    pub worths: [Money; 2],
    /// In a sentence.
    pub says: String,
}

impl Desk<'_> {
    /// What asking is worth.
    pub fn asking(&self, standing: &Standing) -> Asking {
        let counter = self.counter(standing);
        let ask = standing.ask();
        let dollars = |share: f64| Money::from_f64(share * standing.offer.to_f64());
        let says = if ask <= 0.0 {
            "There is nothing left to ask for: the offer reaches the target.".to_owned()
        } else {
            match counter.break_even(ask) {
                None => "Your alternative is already better, so you lose nothing if a polite ask loses this offer.".into(),
                Some(bar) => format!(
                    "Asking is right unless you believe that a polite ask loses the offer more than {:.0} times in 100; {} is what is assumed.",
                    bar * 100.0,
                    format::chance(counter.risk(ask))
                ),
            }
        };
        let good = counter.as_good().map_or_else(String::new, |(low, high)| {
            let beyond = if ask > high + 0.005 {
                format!(" Your opening is {} above it: few offers move so far.", format::chance(ask))
            } else {
                String::new()
            };
            format!(
                " Anything from {} to {} above the offer is about as good.{beyond}",
                format::chance(low),
                format::chance(high)
            )
        });
        let why = format!(
            "On average it brings {}; {} of those who ask hear that it is final.{good}",
            format::rounded(dollars(counter.gain(ask))),
            format::chance(counter.silent)
        );
        let again = counter.second(ask);
        let second = format!(
            "If they move, ask once more: with half the room a second round brings about {} on average. Two rounds are enough.",
            format::rounded(dollars(again.gain(ask / 2.0)))
        );
        let rows = ASKS.map(|percent| {
            let share = f64::from(percent) / 100.0;
            AskRow {
                percent,
                amount: standing.offer + dollars(share),
                gain: dollars(counter.gain(share)),
                risk: counter.risk(share),
                worth: dollars(counter.value(share)),
                break_even: counter.break_even(share),
            }
        });
        Asking { ask, says, why, second, rows: rows.to_vec() }
    }

    /// What bargaining theory would call fair, as a band; `None` where their room is not known, or the two do not meet.
    pub fn band(&self, standing: &Standing) -> Option<(Money, Money)> {
        let most = standing.room.worth?.to_f64();
        let study = self.study();
        let sight = self.sight(&study);
        let job = study.current.as_ref().and_then(|job| sight.worth(&study, job).ok());
        let alternative = standing.reservation.to_f64();
        let meanwhile = job.map_or(alternative, |job| job.to_f64().min(alternative));
        let power = believed(self.facts(), &self.scenario().beside, "power");
        let (low, high) = bargain::band(alternative, meanwhile, most, power)?;
        Some((Money::from_f64(low), Money::from_f64(high)))
    }

    /// What a dollar of their plan is worth as stock and as cash, by year: why it matters which part moves.
    pub fn plan(&self) -> Vec<(u16, CentsPerDollar, CentsPerDollar)> {
        let growth = believed(self.facts(), &self.scenario().beside, "plan_growth");
        let discount = self.scenario().outlook.discount.to_f64();
        (1..=4)
            .map(|year| {
                let (stock, cash) = super::frontier::plan_dollar(year, growth, discount);
                (year, CentsPerDollar::from_f64(stock), CentsPerDollar::from_f64(cash))
            })
            .collect()
    }

    /// What an offer with this base, grant and sign-on would come to.
    pub fn worth_at(&self, package: Package) -> Money {
        let mut more = package;
        for (part, now) in more.iter_mut().zip(self.now) {
            *part = *part - now;
        }
        self.to_me(more)
    }

    /// The first offer against the last answer, of the rounds kept; `None` without both.
    pub fn moved(&self) -> Option<Moved> {
        let rounds = Round::all(&self.offer.beside);
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
            "From first offer to last answer it came to {} {way} over {} ({share}){parts}.",
            format::rounded(gain.abs()),
            format::span(self.scenario().horizon_years)
        );
        Some(Moved { worths, says })
    }
}
