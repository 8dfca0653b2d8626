//! The negotiation of an offer as its reader typed it: which offer, what there is otherwise, the target, their room, the words. Reads and
//! writes entries; knows no formula.

use super::bounds::{self, Bound};
use super::day::Day;
use super::entries::Entries;
use super::fixed::{Money, Rate};
use super::problem::Problem;

/// What happens without this deal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Best {
    /// The best of the other offers; the current job where there is none.
    #[default]
    Offers,
    /// The current job.
    Job,
    /// Other processes that are still open: what waiting for them is worth.
    Waiting,
    /// An amount over the years compared.
    Typed,
    /// Nothing that is known.
    Nothing,
}

impl Best {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("offers", Self::Offers),
        ("job", Self::Job),
        ("waiting", Self::Waiting),
        ("typed", Self::Typed),
        ("nothing", Self::Nothing),
    ];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Job => "job",
            Self::Waiting => "waiting",
            Self::Typed => "typed",
            Self::Nothing => "nothing",
        }
    }
}

/// How the message sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// To the point.
    #[default]
    Plain,
    /// With more thanks.
    Warm,
}

impl Tone {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 2] = [("plain", Self::Plain), ("warm", Self::Warm)];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Warm => "warm",
        }
    }
}

/// What was typed of the negotiation; the same for whichever offer is countered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// What happens without this deal.
    pub best: Best,
    /// Its worth, where it is typed: dollars over the years compared, in the lens.
    pub worth: Money,
    /// What taking this offer costs, once: moving, leaving.
    pub switching: Money,
    /// What this offer has beyond money over that, dollars a year; below zero where it has less.
    pub apart: Money,
    /// What this offer should come to over the years compared, in the lens.
    pub target: Option<Money>,
    /// The most they could pay, dollars of an average year before tax.
    pub most: Option<Money>,
    /// The most of a base, a grant and a sign-on, where one knows better.
    pub caps: [Option<Money>; 3],
    /// In a mix of base, grant and sign-on: how much of what is missing each should bring.
    pub mix: [Rate; 3],
    /// How the message sounds.
    pub tone: Tone,
    /// Is the other offer in writing, and may it be named?
    pub named: bool,
}

/// A key with the words that errors of its values speak.
const CAPS: [&str; 3] = ["ask.base_cap", "ask.grant_cap", "ask.sign_on_cap"];
const MIX: [&str; 3] = ["ask.mix_base", "ask.mix_grant", "ask.mix_sign_on"];
/// Marks the offer that is countered.
const THIS: &str = "ask.this";

impl Ask {
    /// What was typed of it, and what of that is no value.
    pub fn of(beside: &Entries) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let off = &mut problems;
        let [base, grant, sign_on] = CAPS;
        let caps = [base, grant, sign_on].map(|key| beside.number(key, bounds::AMOUNT, off));
        let mix = MIX.map(|key| beside.number(key, bounds::SHARE, off).unwrap_or_default());
        let ask = Self {
            best: beside.word("ask.best", &Best::WORDS, off).unwrap_or_default(),
            worth: beside.number("ask.worth", WORTH, off).unwrap_or_default(),
            switching: beside.number("ask.switching", bounds::SIGNED, off).unwrap_or_default(),
            apart: beside.number("ask.apart", bounds::SIGNED, off).unwrap_or_default(),
            target: beside.number("ask.target", WORTH, off),
            most: beside.number("ask.most", bounds::AMOUNT, off),
            caps,
            mix,
            tone: beside.word("ask.tone", &Tone::WORDS, off).unwrap_or_default(),
            named: beside.get("ask.named").is_some(),
        };
        (ask, problems)
    }

    /// Keeps it among the entries of a scenario.
    pub fn write(&self, beside: &mut Entries) {
        let said = |amount: Money| (!amount.is_zero()).then_some(amount);
        beside.set("ask.best", (self.best != Best::default()).then(|| self.best.word()));
        beside.set_number("ask.worth", said(self.worth));
        beside.set_number("ask.switching", said(self.switching));
        beside.set_number("ask.apart", said(self.apart));
        beside.set_number("ask.target", self.target);
        beside.set_number("ask.most", self.most);
        CAPS.into_iter().zip(self.caps).for_each(|(key, cap)| beside.set_number(key, cap));
        MIX.into_iter().zip(self.mix).for_each(|(key, part)| {
            beside.set_number(key, (!part.is_zero()).then_some(part));
        });
        beside.set("ask.tone", (self.tone != Tone::default()).then(|| self.tone.word()));
        beside.set("ask.named", self.named.then_some("yes"));
    }

    /// Is this offer the one that is countered?
    pub fn is_of(offer: &Entries) -> bool {
        offer.get(THIS).is_some()
    }

    /// Marks an offer as the one that is countered, or takes the mark back.
    pub fn mark(offer: &mut Entries, this: bool) {
        offer.set(THIS, this.then_some("yes"));
    }
}

/// What an offer comes to over some years.
const WORTH: Bound = bounds::AMOUNT;

/// A round of the negotiation of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// What it was.
    pub kind: RoundKind,
    /// When.
    pub day: Option<Day>,
    /// Base a year, stock grant and sign-on of it.
    pub package: [Money; 3],
}

/// What a round was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoundKind {
    /// Their first offer.
    #[default]
    First,
    /// What was asked for.
    Counter,
    /// What they answered.
    Answer,
}

impl RoundKind {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 3] =
        [("first", Self::First), ("counter", Self::Counter), ("answer", Self::Answer)];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Counter => "counter",
            Self::Answer => "answer",
        }
    }
}

/// Rounds of one offer that are kept.
pub const ROUNDS: u16 = 12;

impl Round {
    /// The rounds of an offer, in order. A line that is none is passed over.
    pub fn all(offer: &Entries) -> Vec<Self> {
        (1..=ROUNDS).filter_map(|number| Self::read(offer.get(&format!("round.{number}"))?)).collect()
    }

    /// Keeps rounds among the entries of an offer.
    pub fn write(rounds: &[Self], offer: &mut Entries) {
        offer.clear("round.");
        for (number, round) in (1..=ROUNDS).zip(rounds) {
            offer.set(&format!("round.{number}"), Some(&round.text()));
        }
    }

    /// `first 2026-11-27 185000 320000 100000`; a day that is not known is a dash.
    fn text(&self) -> String {
        let day = self.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let [base, grant, sign_on] = self.package;
        format!("{} {day} {base} {grant} {sign_on}", self.kind.word())
    }

    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let kind = words.next()?;
        let kind = RoundKind::WORDS.iter().find(|(word, _)| *word == kind)?.1;
        let day = Day::parse(words.next()?);
        let mut amount = || {
            let units = super::decimal::units(words.next()?, 2, 0).ok()?;
            bounds::AMOUNT.check(units).ok().map(Money::from_units)
        };
        Some(Self { kind, day, package: [amount()?, amount()?, amount()?] })
    }
}
