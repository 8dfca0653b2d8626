//! Puts what a text about vesting names together: which part vests when.

use super::token::LetterToken;
use super::vest_mark::VestMark;
use super::vest_mark::WHOLE;
use super::vest_marks::vest_marks;
use super::vest_steps::{PartTime, VestStep, even, part_times, step, yearly, years_with_cadence};
use crate::model::month::Month;
use crate::model::offer::schedule::Vest;

/// The steps of a schedule.
#[derive(Clone, Debug, Default)]
pub(super) struct VestSteps {
    pub(super) steps: Vec<VestStep>,
    /// What all parts add up to.
    pub(super) whole: u32,
    /// Nothing vests before this month.
    pub(super) cliff: Option<u32>,
    /// First and last token that say it.
    pub(super) used: (usize, usize),
    /// Not all that is said was used.
    pub(super) odd: bool,
    /// Parts for years, without a word on how often within a year.
    pub(super) assumed_yearly: bool,
    /// Parts that the letter names.
    pub(super) named: Vec<u32>,
    /// The longest stretch of months that it names; 0 for none.
    pub(super) longest: u32,
    /// Does it name a first year beside equal parts?
    pub(super) year_named: bool,
}

impl VestSteps {
    /// Do vests hold each part that the letter names, alone or as those of a year, and last as long as it says?
    pub(super) fn fits(&self, vests: &[Vest]) -> bool {
        let near = |one: u32, other: u32| u64::from(one.abs_diff(other)) * 200 <= u64::from(self.whole);
        let year = |year: u16| {
            let of = vests.iter().filter(|vest| vest.month > year * 12 && vest.month <= year * 12 + 12);
            of.map(|vest| vest.part).sum::<u32>()
        };
        let holds = |part: &u32| {
            near(*part, self.whole)
                || vests.iter().any(|vest| near(vest.part, *part))
                || (0..10).any(|number| near(year(number), *part))
        };
        let last = vests.iter().map(|vest| u32::from(vest.month)).max().unwrap_or_default();
        // A first year that is named is one before which nothing vests.
        let early = vests.iter().any(|vest| vest.month < 12);
        self.named.iter().all(holds)
            && (last >= self.longest || self.longest > 60)
            && !(self.year_named && early && last > 12)
    }
}

/// Reads the steps; `total` is the size of the grant in shares.
pub(super) fn steps(tokens: &[LetterToken], start: Option<Month>, total: Option<u32>) -> VestSteps {
    let mut marks = vest_marks(tokens, start);
    let whole = share_counts(&mut marks, total).unwrap_or(WHOLE);
    let places = marks
        .iter()
        .filter(|(mark, _)| !matches!(mark, VestMark::End | VestMark::Each | VestMark::Count(_)))
        .map(|(_, at)| *at);
    let used = (places.clone().min().unwrap_or_default(), places.max().unwrap_or_default());
    let mut out = VestSteps { whole, used, ..VestSteps::default() };
    let all = |pick: fn(&VestMark) -> Option<u32>| {
        marks.iter().filter_map(|(mark, _)| pick(mark)).collect::<Vec<u32>>()
    };
    let every = all(|mark| if let VestMark::Every(months) = mark { Some(*months) } else { None });
    let over = all(|mark| if let VestMark::Over(months) = mark { Some(*months) } else { None });
    let cliffs = all(|mark| if let VestMark::Cliff(months) = mark { Some(*months) } else { None });
    // `one-year cliff`; `cliff` alone is a year.
    out.cliff = cliffs
        .iter()
        .copied()
        .max()
        .map(|months| if months == 0 { 12 } else { months })
        .filter(|_| !no_cliff(tokens));
    out.named = all(|mark| if let VestMark::Part(part) = mark { Some(*part) } else { None });
    out.year_named = marks.iter().any(|(mark, _)| matches!(mark, VestMark::At(12) | VestMark::Over(12)));
    out.longest = over.iter().copied().max().unwrap_or_default();
    let list = marks
        .iter()
        .find_map(|(mark, _)| if let VestMark::List(shares) = mark { Some(*shares) } else { None });
    if let Some(shares) = list {
        let cadence = every.iter().copied().filter(|months| *months < 12).min();
        let annual = every.contains(&12)
            || marks.iter().any(|(mark, _)| matches!(mark, VestMark::At(_) | VestMark::Anniversaries(_)));
        out.assumed_yearly = cadence.is_none() && !annual;
        // `5/15/40/40, every six months in the last two years`
        let late = super::said::says(
            tokens,
            "last two years|last 2 years|years 3 and 4|years three and four|final two years|\
            back half|years 3 4|third and fourth|yr 3 and yr 4|year 3 and year 4|yr 3 4|y3 and y4|yrs 3 4|yrs 3 and 4|from year 3|after year 2|last two",
        );
        let (early, rest): (Vec<VestStep>, Vec<VestStep>) =
            (yearly(&shares, 12), yearly(&shares, cadence.unwrap_or(12)));
        let begins = |step: &VestStep| step.at.unwrap_or_default();
        out.steps = if late {
            early
                .into_iter()
                .filter(|step| begins(step) <= 24)
                .chain(rest.into_iter().filter(|step| begins(step) > 24))
                .collect()
        } else {
            rest
        };
        return out;
    }
    let parts = part_times(&marks);
    if parts.is_empty() {
        out.steps = even(&marks, &every, &over).into_iter().collect();
        // `in full after 24 months`
        if let ([months], true) = (
            over.as_slice(),
            every.is_empty() && super::said::says(tokens, "in full|fully|all at once|entirely"),
        ) {
            out.steps = vec![VestStep { at: Some(*months), ..VestStep::default() }];
        }
        // Something else is said as well.
        let years = all(|mark| if let VestMark::Year(year) = mark { Some(*year) } else { None });
        if let ([year], [], true) = (
            years.as_slice(),
            every.as_slice(),
            super::said::says(tokens, "in full|fully|all of them|all of it|all at once"),
        ) {
            out.steps = vec![VestStep { at: Some(year * 12), ..VestStep::default() }];
        }
        let more = marks
            .iter()
            .any(|(mark, _)| *mark == VestMark::Rest || matches!(mark, VestMark::At(_)) && !every.is_empty());
        out.odd = more;
        return out;
    }
    if let Some(cadence) = years_with_cadence(&parts, &every) {
        out.assumed_yearly = cadence.is_none();
        let shares: Vec<u32> = parts.iter().filter_map(|part| part.part).collect();
        out.steps = yearly(&shares, cadence.unwrap_or(12));
        return out;
    }
    let alone = parts.len() == 1;
    let step = |part: &PartTime| step(part, &over, alone);
    out.steps = parts.iter().flat_map(step).collect();
    // What is left, and nothing before it.
    out.odd = matches!(parts.as_slice(), [PartTime { part: None, .. }]);
    // A cliff that a part of its own pays is no other one.
    let paid = |cliff: u32| out.steps.iter().any(|step| step.every.is_none() && step.at == Some(cliff));
    if out.cliff.is_some_and(paid) {
        out.cliff = None;
    }
    out
}

fn no_cliff(tokens: &[LetterToken]) -> bool {
    super::said::says(
        tokens,
        "no cliff|without a cliff|no one year cliff|without cliff|not subject to a cliff|\
            no vesting cliff",
    )
}

/// Makes numbers of shares parts, where they add up to the grant; what they add up to.
fn share_counts(marks: &mut [(VestMark, usize)], total: Option<u32>) -> Option<u32> {
    let total = total?;
    // `312 units at each of months 30, 36, 42 and 48` counts four times.
    let (mut sum, mut last, mut times, mut parts) = (0_u64, 0_u64, 0_u64, 0);
    for (mark, _) in marks.iter() {
        match mark {
            VestMark::Count(number) if *number < total => {
                sum += last * times.max(1);
                (last, times) = (u64::from(*number), 0);
                parts += 1;
            }
            VestMark::At(_) => times += 1,
            _ => (),
        }
    }
    let after = sum + last * times.max(1);
    let single: u64 = marks
        .iter()
        .map(|(mark, _)| if let VestMark::Count(number) = mark { u64::from(*number) } else { 0 })
        .filter(|number| *number < u64::from(total))
        .sum();
    if parts < 2 || (after != u64::from(total) && single != u64::from(total)) {
        return None;
    }
    for (mark, _) in marks.iter_mut() {
        *mark = match *mark {
            VestMark::Count(number) if number < total => VestMark::Part(number),
            // Percentages beside the shares say the same once more.
            VestMark::Part(_) => VestMark::Each,
            other => other,
        };
    }
    Some(total)
}
