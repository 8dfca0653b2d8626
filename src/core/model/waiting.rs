//! Accept or wait, as its reader typed it: the offer held with its deadline, and other processes with their stages. Reads and writes entries;
//! knows no formula.

use super::bounds::{self, Bound};
use super::day::Day;
use super::entries::Entries;
use super::fixed::{Fixed, Money, Rate};
use super::problem::{Field, Problem};

/// The most weeks that are looked ahead.
pub const WEEKS: Bound = Bound::of("Weeks are between 1 and 52.", 1, 52);
/// The chance of a stage; never certain and never impossible.
pub const STAGE: Bound =
    Bound::of("A chance to pass is between 5% and 95%.", Rate::ONE.units() / 20, Rate::ONE.units() / 20 * 19);
/// The most processes.
pub const PROCESSES: u16 = 5;
/// The most stages of a process.
pub const STAGES: usize = 5;

/// Accept or wait, as the reader typed it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiting {
    /// The day that weeks are counted from.
    pub from: Option<Day>,
    /// The last day to accept the offer in hand.
    pub deadline: Option<Day>,
    /// What the offer in hand is worth over the years compared; `None` takes the countered offer.
    pub held: Option<Money>,
    /// What the fallback is worth; `None` takes the current job, or zero.
    pub fallback: Option<Money>,
    /// Cost of a week of waiting.
    pub cost: Money,
    /// The reader's own estimate of the chance of a better offer.
    pub own: Option<Rate>,
    /// Weeks of an extension to ask for.
    pub longer: Option<u16>,
    /// Do good and bad days move all processes at once?
    pub together: bool,
    /// The other processes.
    pub processes: Vec<Process>,
}

/// Another process.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Process {
    /// Its name.
    pub name: String,
    /// What its offer is worth over the years compared.
    pub value: Money,
    /// Stages to come: the chance to pass, and the weeks until the result.
    pub stages: Vec<(Rate, u16)>,
    /// Weeks its offer stays open.
    pub valid: u16,
    /// Cost of preparing for it, in dollars of the reader's own time.
    pub effort: Money,
}

impl Waiting {
    /// What was typed of it, and what of that is no value.
    pub fn of(beside: &Entries) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let off = &mut problems;
        let waiting = Self {
            from: day(beside, "wait.from", off),
            deadline: day(beside, "wait.deadline", off),
            held: beside.number("wait.held", bounds::AMOUNT, off),
            fallback: beside.number("wait.fallback", bounds::AMOUNT, off),
            cost: beside.number("wait.cost", bounds::AMOUNT, off).unwrap_or_default(),
            own: beside.number("wait.own", bounds::SHARE, off),
            longer: weeks(beside.number("wait.longer", WEEKS, off)),
            together: beside.get("wait.together").is_some(),
            processes: (1..=PROCESSES).filter_map(|number| Process::of(beside, number, off)).collect(),
        };
        if let (Some(from), Some(deadline)) = (waiting.from, waiting.deadline)
            && deadline < from
        {
            problems.push(Problem::new(
                Field::alone("wait.deadline"),
                format!("The deadline of {deadline} is before {from}, the day that weeks are counted from."),
                "Correct one of the two.",
            ));
        }
        (waiting, problems)
    }

    /// Keeps it among the entries of a scenario.
    pub fn write(&self, beside: &mut Entries) {
        beside.clear("wait.");
        let said = |amount: Money| (!amount.is_zero()).then_some(amount);
        let put_day = |beside: &mut Entries, key: &str, day: Option<Day>| {
            beside.set(key, day.map(|day| day.to_string()).as_deref());
        };
        put_day(beside, "wait.from", self.from);
        put_day(beside, "wait.deadline", self.deadline);
        beside.set_number("wait.held", self.held);
        beside.set_number("wait.fallback", self.fallback);
        beside.set_number("wait.cost", said(self.cost));
        beside.set_number("wait.own", self.own);
        beside.set("wait.longer", self.longer.map(|weeks| weeks.to_string()).as_deref());
        beside.set("wait.together", self.together.then_some("yes"));
        for (number, process) in (1..=PROCESSES).zip(&self.processes) {
            process.write(beside, number);
        }
    }

    /// Whole weeks from the first day to the deadline; `None` without one.
    pub fn weeks_left(&self) -> Option<u16> {
        Some(days_between(self.from?, self.deadline?) / 7)
    }
}

impl Process {
    fn of(beside: &Entries, number: u16, off: &mut Vec<Problem>) -> Option<Self> {
        let text = |name: &str| beside.get(&format!("wait.{number}.{name}"));
        let stages = text("stages")?;
        let mut number_of = |name: &str, bound: Bound| {
            let text = text(name)?;
            let units = super::decimal::units(text, 2, 0).ok().and_then(|units| bound.check(units).ok());
            if units.is_none() {
                off.push(Problem::new(
                    Field::alone("wait.processes"),
                    format!("“{text}” is no value here. {}", bound.rule),
                    "Type it anew.",
                ));
            }
            units.map(Money::from_units)
        };
        let value = number_of("value", bounds::AMOUNT).unwrap_or_default();
        let effort = number_of("effort", bounds::AMOUNT).unwrap_or_default();
        Some(Self {
            name: text("name").unwrap_or_default().to_owned(),
            value,
            stages: stages.split_whitespace().filter_map(stage).take(STAGES).collect(),
            valid: text("valid").and_then(|text| text.parse().ok()).unwrap_or(1),
            effort,
        })
    }

    fn write(&self, beside: &mut Entries, number: u16) {
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                beside.set(&format!("wait.{number}.{name}"), Some(value));
            }
        };
        let stages: Vec<String> =
            self.stages.iter().map(|(chance, weeks)| format!("{chance}x{weeks}")).collect();
        // A process without a stage yet is there all the same.
        put("stages", if stages.is_empty() { "-" } else { "" });
        put("stages", &stages.join(" "));
        // A line holds no equals sign.
        put("name", &self.name.replace(['=', '\n', '\r'], " "));
        if !self.value.is_zero() {
            put("value", &self.value.to_string());
        }
        if self.valid != 1 {
            put("valid", &self.valid.to_string());
        }
        if !self.effort.is_zero() {
            put("effort", &self.effort.to_string());
        }
    }

    /// The weeks of all its stages together.
    pub fn weeks(&self) -> u16 {
        self.stages.iter().map(|(_, weeks)| *weeks).fold(0, u16::saturating_add)
    }
}

/// `0.25x3`: a chance, and weeks.
fn stage(text: &str) -> Option<(Rate, u16)> {
    let (chance, weeks) = text.split_once('x')?;
    let chance = super::decimal::units(chance, 9, 0).ok().and_then(|units| STAGE.check(units).ok())?;
    let weeks: u16 = weeks.parse().ok()?;
    WEEKS.check(weeks.into()).ok()?;
    Some((Rate::from_units(chance), weeks))
}

fn day(beside: &Entries, key: &'static str, off: &mut Vec<Problem>) -> Option<Day> {
    let text = beside.get(key)?;
    let day = Day::parse(text);
    if day.is_none() {
        off.push(Problem::new(
            Field::alone(key),
            format!("“{text}” is not a date."),
            "Write it as 2026-12-04.",
        ));
    }
    day
}

fn weeks(number: Option<Fixed<0>>) -> Option<u16> {
    number.and_then(|number| u16::try_from(number.units()).ok())
}

/// Days between two dates; zero where the second is not later.
pub fn days_between(from: Day, to: Day) -> u16 {
    let (mut low, mut high) = (0_u16, u16::MAX);
    // Halving finds the most days that do not pass the second date.
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if from.plus(middle) <= to { low = middle } else { high = middle - 1 }
    }
    low
}
