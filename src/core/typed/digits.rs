//! What digits with separators can mean: `1,234.56` one number, `1.234` two.

/// A number that digits can mean, as a plain decimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) plain: String,
    /// An American reader would see no other number in it.
    pub(super) sure: bool,
}

/// All numbers that digits can mean, the likeliest first; none where separators stand in no order that people write. Before a multiple or a
/// percent sign few people write thousands (`scaled`): `1.250M` is one number there, and `1,250M` two.
pub(super) fn readings(digits: &str, scaled: bool) -> Vec<Reading> {
    let (digits, exponent) = digits.split_once('e').unwrap_or((digits, ""));
    let (groups, marks) = split(digits);
    let found = if groups.first().is_some_and(String::is_empty) {
        // `.5` and `,5`
        alone(&marks).map_or_else(Vec::new, |mark| vec![(groups.join("."), mark == '.')])
    } else {
        meanings(&groups, &marks, scaled)
    };
    let tail = if exponent.is_empty() { String::new() } else { format!("e{exponent}") };
    found.into_iter().map(|(plain, sure)| Reading { plain: format!("{plain}{tail}"), sure }).collect()
}

/// The groups of digits and the marks between them; a doubled mark is one.
fn split(digits: &str) -> (Vec<String>, Vec<char>) {
    let (mut groups, mut marks) = (vec![String::new()], Vec::new());
    let mut after_mark = false;
    for sign in digits.chars() {
        if sign.is_ascii_digit() {
            if let Some(group) = groups.last_mut() {
                group.push(sign);
            }
            after_mark = false;
        } else if !after_mark || marks.last() != Some(&sign) {
            marks.push(sign);
            groups.push(String::new());
            after_mark = true;
        }
    }
    (groups, marks)
}

/// The only mark, where there is one.
fn alone(marks: &[char]) -> Option<char> {
    match marks {
        [mark] => Some(*mark),
        _ => None,
    }
}

fn meanings(groups: &[String], marks: &[char], scaled: bool) -> Vec<(String, bool)> {
    let Some((last, whole)) = groups.split_last().filter(|(_, whole)| !whole.is_empty()) else {
        return vec![(groups.concat(), true)];
    };
    let Some((&mark, between)) = marks.split_last() else { return Vec::new() };
    let decimal = || format!("{}.{last}", whole.concat());
    let is_point = matches!(mark, '.' | ',');
    if between.iter().any(|other| *other != mark) {
        // Two kinds of marks: the last one is the point, if the other one groups.
        let other = between.first().copied().unwrap_or(mark);
        let one = between.iter().all(|between| *between == other);
        return match grouped(whole) {
            Some(Grouping::Thousands) if one && is_point => vec![(decimal(), mark == '.')],
            Some(Grouping::Indian) if one && is_point => vec![(decimal(), false)],
            _ => Vec::new(),
        };
    }
    match (grouped(groups), between.is_empty()) {
        (Some(Grouping::Thousands), true) if mark == '.' && scaled => vec![(decimal(), true)],
        (Some(Grouping::Thousands), true) if is_point => {
            // `1,234` is a thousand in America and one elsewhere; `1.234` the other way round.
            vec![(groups.concat(), mark == ',' && !scaled), (decimal(), false)]
        }
        (Some(Grouping::Thousands), _) => vec![(groups.concat(), mark != '.')],
        (Some(Grouping::Indian), _) => vec![(groups.concat(), false)],
        (None, true)
            if is_point
                && (mark == '.' || last.len() < 3 || groups.first().is_some_and(|first| first == "0")) =>
        {
            vec![(decimal(), mark == '.')]
        }
        // `250,000,00`: cents, or a digit was lost.
        (None, false) if is_point && last.len() < 3 && grouped(whole) == Some(Grouping::Thousands) => {
            vec![(decimal(), false), (groups.concat(), false)]
        }
        _ => Vec::new(),
    }
}

/// How digits are grouped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grouping {
    /// `1 234 567`
    Thousands,
    /// `12,34,567`
    Indian,
}

fn grouped(groups: &[String]) -> Option<Grouping> {
    let (first, rest) = groups.split_first()?;
    let (last, inner) = rest.split_last()?;
    let begins = |most: usize| (1..=most).contains(&first.len()) && !first.starts_with('0');
    if last.len() != 3 {
        None
    } else if begins(3) && inner.iter().all(|group| group.len() == 3) {
        Some(Grouping::Thousands)
    } else if begins(2) && !inner.is_empty() && inner.iter().all(|group| group.len() == 2) {
        Some(Grouping::Indian)
    } else {
        None
    }
}
