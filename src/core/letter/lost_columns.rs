//! Puts labels and values together again where a table lost its columns: first all labels, below them all values in the same order.

use super::plain::PlainSign;
use super::said::is_in;
use super::typed_lines::{LineKind, Typed};

/// Words that a label of an offer holds.
const LABELS: &str = "position|title|day|role|job|level|grade|location|office|site|start|salary|base|pay|bonus|sign|signing|incentive|\
            rsu|rsus|equity|stock|grant|vesting|vacation|pto|deadline|expires|expiration|accept|reply|respond|company|employer|relocation|shares|units|holidays";
/// Labels whose value is a number.
const NUMBERED: &str = "salary|base|pay|start|vacation|pto|deadline|expires|expiration";
/// The fewest labels of such a table.
const FEWEST: usize = 3;

/// Writes `label: value` for each line of such a table.
pub(super) fn pair_columns(mut lines: Vec<Typed>) -> Vec<Typed> {
    let mut at = 0;
    while at < lines.len() {
        let Some((count, values)) = table(lines.get(at..).unwrap_or_default()) else {
            at += 1;
            continue;
        };
        for step in 0..count {
            let value = lines.get(at + values + step).map(|line| line.signs.clone()).unwrap_or_default();
            let Some(label) = lines.get_mut(at + step) else { break };
            let place = label.signs.last().copied().unwrap_or(PlainSign { sign: ' ', from: 0, to: 0 });
            if place.sign != ':' {
                label.signs.push(PlainSign { sign: ':', ..place });
            }
            label.signs.push(PlainSign { sign: ' ', ..place });
            label.signs.extend(value);
            label.kind = LineKind::Label;
        }
        lines.drain(at + count..at + values + count);
        at += count;
    }
    lines
}

/// How many labels begin here, and how far down the values are.
fn table(lines: &[Typed]) -> Option<(usize, usize)> {
    let count = lines.iter().take_while(|line| is_label(line)).count();
    let gap = lines.iter().skip(count).take_while(|line| line.kind == LineKind::Blank).count();
    let values = count + gap;
    let below = lines.get(values..values + count)?;
    let whole = below.iter().all(|line| !matches!(line.kind, LineKind::Blank | LineKind::Row))
        && lines.get(values + count).is_none_or(|line| line.kind == LineKind::Blank);
    let numbered = lines.iter().zip(below).all(|(label, value)| {
        !words(label).iter().any(|word| is_in(NUMBERED, word))
            || value.signs.iter().any(|sign| sign.sign.is_ascii_digit())
    });
    (count >= FEWEST && gap <= 2 && whole && numbered).then_some((count, values))
}

fn is_label(line: &Typed) -> bool {
    let words = words(line);
    let plain = line.signs.iter().all(|sign| {
        sign.sign.is_alphabetic() || matches!(sign.sign, ' ' | '-' | '(' | ')' | '/' | ':' | '&')
    });
    plain
        && matches!(line.kind, LineKind::Prose | LineKind::Label)
        && (1..=5).contains(&words.len())
        && words.iter().any(|word| is_in(LABELS, word))
}

fn words(line: &Typed) -> Vec<String> {
    let text: String = line.signs.iter().map(|sign| sign.sign.to_ascii_lowercase()).collect();
    text.split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
