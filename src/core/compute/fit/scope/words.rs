//! The verdict on fit in words: the level, what it rests on, and where guide and former leaders differ. It decides nothing.

use super::{OverallLevel, Share, SignalStanding, share};
use crate::compute::number::largest_remainder::largest_remainder;
use crate::compute::number::order::ordered;
use crate::model::fit::question::{Signal, SignalLevel};
use crate::model::format::{self, spelled};

pub(super) fn verdict(level: Option<OverallLevel>, answered: u32) -> String {
    match level {
        Some(OverallLevel::L7) => "Your scope matches L7.".into(),
        Some(OverallLevel::L6OrL7) => "Your scope is between L6 and L7, too close to call.".into(),
        Some(OverallLevel::L6) => "Your scope matches L6.".into(),
        Some(OverallLevel::BelowOrL6) => "Your scope is at L6 or just below, too close to call.".into(),
        Some(OverallLevel::Split) => {
            "Your answers do not agree on a level: much speaks for L7, and much for less than L6.".into()
        }
        Some(OverallLevel::Below) => "Your scope is below L6.".into(),
        None if answered == 0 => "Nothing you answered tells the level yet.".into(),
        None => format!(
            "Not enough to say yet: your answers carry {} of the weight, and half is needed.",
            about((answered * 2 + 5) / 10)
        ),
    }
}

/// Twentieths in words: `about 65%`.
fn about(twentieths: u32) -> String {
    match twentieths {
        0 => "under 5%".into(),
        20 => "all".into(),
        some => format!("about {}%", some * 5),
    }
}

const PLACES: [(SignalLevel, &str); 4] = [
    (SignalLevel::L7, "speaks for L7"),
    (SignalLevel::L6, "speaks for L6"),
    (SignalLevel::Below, "is below L6"),
    (SignalLevel::Borderline, "lies between L6 and L7"),
];

pub(super) fn why(standings: &[SignalStanding], level: Option<OverallLevel>) -> String {
    if level.is_none() {
        return String::new();
    }
    let at = |place| standings.iter().filter(move |one| one.guide == Some(place));
    let weight = |place| at(place).map(|one| one.signal.weight).sum::<u32>();
    let groups =
        PLACES.iter().map(|&(place, says)| (weight(place), place, says)).filter(|(weight, ..)| *weight > 0);
    let groups: Vec<(u32, SignalLevel, &str)> = ordered(groups, |one, other| other.0.cmp(&one.0));
    // Shares are rounded to five points together, so that they add up to 100%.
    let twentieths = largest_remainder(20, &groups.iter().map(|group| group.0).collect::<Vec<u32>>());
    let all: u32 = groups.iter().map(|group| group.0).sum();
    let said: Vec<String> = (0..)
        .zip(groups.iter().zip(twentieths))
        .map(|(index, ((weight, place, says), twentieths))| {
            let of = if index == 0 { " of the weight you answered" } else { "" };
            // Two thirds decide, so a share that reaches them is not written as one that does not.
            let enough = twentieths == 13 && share(*weight, all) == Share::Most;
            let part = if enough { "two thirds or a little more".to_owned() } else { about(twentieths) };
            format!("{part}{of} {says} ({})", names(at(*place).map(|one| one.signal)))
        })
        .collect();
    let scored = standings.iter().filter(|one| one.signal.weight > 0).count();
    let answered = standings.iter().filter(|one| one.guide.is_some()).count();
    let count = |number: usize| spelled(u16::try_from(number).unwrap_or(u16::MAX));
    let rests = if answered == scored {
        String::new()
    } else {
        format!(" It rests on {} of {} signals.", count(answered), count(scored))
    };
    format!("{}.{rests}", format::capital(&said.join("; ")))
}

/// Names within a sentence: `engineers led, budget`.
fn names(signals: impl Iterator<Item = &'static Signal>) -> String {
    signals.map(|signal| format::lower(signal.name)).collect::<Vec<_>>().join(", ")
}

pub(super) fn leaders(
    standings: &[SignalStanding],
    guide: Option<OverallLevel>,
    leaders: Option<OverallLevel>,
) -> String {
    let parted = standings.iter().filter(|one| one.leaders.is_some() && one.leaders != one.guide);
    let parted: Vec<String> = parted.map(place_of_leaders).collect();
    let (Some(guide), Some(leaders), false) = (guide, leaders, parted.is_empty()) else {
        return String::new();
    };
    let higher = parted.join(", ");
    if guide == leaders {
        return format!(
            "Former Amazon leaders set lower bars. By theirs: {higher}. Your level stays the same."
        );
    }
    format!(
        "Former Amazon leaders set lower bars. By theirs: {higher}. Your scope is then {}; by the guide alone it is {}.",
        leaders.name(),
        guide.name()
    )
}

fn place_of_leaders(standing: &SignalStanding) -> String {
    let place = match standing.leaders {
        Some(SignalLevel::L7) => "at L7",
        Some(SignalLevel::Borderline) => "between L6 and L7",
        Some(SignalLevel::L6) => "at L6",
        Some(SignalLevel::Below) | None => "below L6",
    };
    format!("{} {place}", format::lower(standing.signal.name))
}
