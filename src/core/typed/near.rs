//! What to type in place of a text that is not one number of a kind: a sentence, and the texts that can be read.

use super::parse::{Phrase, Quantity};
use super::words::{TypedUnit, YEAR};
use super::{Kind, Unread, plain, values};
use crate::model::decimal::Fault;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::format;

/// The most texts that are offered.
const MOST: usize = 3;
/// How many signs of the text are repeated.
const SHOWN: usize = 60;

/// What to say of a phrase that is not read.
pub(super) fn unread(text: &str, phrase: &Phrase, kind: Kind) -> Unread {
    let (mut remarks, mut notes) = (Vec::new(), Vec::new());
    let fitting: Vec<&Quantity> = phrase.quantities.iter().filter(|quantity| fits(quantity, kind)).collect();
    let odd =
        phrase.quantities.iter().filter(|quantity| !fits(quantity, kind)).find_map(|quantity| quantity.unit);
    let foreign = fitting.iter().find_map(|quantity| match quantity.unit {
        Some(TypedUnit::Foreign(name)) => Some(name),
        _ => None,
    });
    let period = phrase.period.filter(|period| !(*period == YEAR && kind.takes_years()));
    let known = phrase.unknown.is_empty() && !phrase.conflict && (period.is_none() || kind.pay);
    let middle = if known && phrase.range { middles(phrase, kind) } else { Vec::new() };
    let found = if !known {
        Vec::new()
    } else if let Some(worth) = product(phrase, kind) {
        remarks.push("is a number of shares at a price".to_owned());
        vec![worth]
    } else if middle.is_empty() {
        fitting.iter().flat_map(|quantity| sound(quantity, phrase, kind)).collect()
    } else {
        remarks.push("is a range".to_owned());
        notes.push("Type one number of it, or take its middle.");
        middle
    };
    if phrase.quantities.is_empty() {
        remarks.push(format!("is not {}", kind.noun));
    } else if let [word, ..] = phrase.unknown.as_slice() {
        remarks.push(format!("holds “{word}”, which is not read here"));
    } else if phrase.conflict {
        remarks.push("holds marks that contradict each other".to_owned());
    } else if let Some(period) = period {
        remarks.push(if kind.pay {
            format!("is for {}; a year has {}", period.name, period.says)
        } else {
            "names a time, which is not read here".to_owned()
        });
    }
    match (foreign, odd) {
        (Some(name), _) => {
            remarks.push(format!("is in {name}, not in US dollars"));
            notes.push("Convert it, or take the number as dollars.");
        }
        (None, Some(odd)) if fitting.is_empty() => {
            remarks.push(format!("is {}, not {}", named(odd), kind.noun))
        }
        _ => (),
    }
    if remarks.is_empty() && phrase.quantities.len() > 1 {
        remarks.push("holds more than one number".to_owned());
    } else if remarks.is_empty() && found.len() > 1 {
        remarks.push("can mean more than one number".to_owned());
    } else if remarks.is_empty() {
        remarks.push(format!("is not {}", kind.noun));
    }
    sentence(text, &remarks, &notes, &found, kind)
}

/// What to say of a number with more digits after its point than the kind has.
pub(super) fn too_fine(text: &str, quantity: &Quantity, kind: Kind) -> Unread {
    let remark = match kind.places {
        0 => "is not a whole number".to_owned(),
        places => {
            let places = u16::try_from(places.saturating_add_signed(kind.shift)).unwrap_or(u16::MAX);
            format!("has more than {} decimals", format::spelled(places))
        }
    };
    let found: Vec<i64> = cut(quantity.clone(), kind).into_iter().collect();
    sentence(text, &[remark], &[], &found, kind)
}

/// What to say of a number out of range that could be another one in range: `1,250M`.
pub(super) fn elsewhere(text: &str, quantity: &Quantity, kind: Kind) -> Option<Unread> {
    let others =
        values(quantity, kind, 1).into_iter().flatten().filter(|units| kind.bound.check(*units).is_ok());
    let found: Vec<i64> = others.collect();
    (!found.is_empty()).then(|| sentence(text, &[format!("is not {}", kind.noun)], &[], &found, kind))
}

/// The number without the digits that are too fine.
fn cut(mut quantity: Quantity, kind: Kind) -> Option<i64> {
    while quantity.digits.pop().is_some() {
        if let Some(Ok(units)) = values(&quantity, kind, 1).first() {
            return kind.bound.check(*units).ok();
        }
    }
    None
}

/// Could the kind's field take the number, as far as its unit says?
fn fits(quantity: &Quantity, kind: Kind) -> bool {
    match quantity.unit {
        None => true,
        Some(TypedUnit::Foreign(_)) => kind.own.contains(&TypedUnit::Dollars),
        Some(unit) => kind.own.contains(&unit),
    }
}

fn named(unit: TypedUnit) -> &'static str {
    match unit {
        TypedUnit::Dollars => "in dollars",
        TypedUnit::Foreign(_) => "in another currency",
        TypedUnit::Percent => "a percentage",
        TypedUnit::Shares => "a number of shares",
        TypedUnit::PerShare => "a price for each share",
    }
}

/// The values of a number that are in range, each once.
fn sound(quantity: &Quantity, phrase: &Phrase, kind: Kind) -> Vec<i64> {
    let times = phrase.period.map_or(1, |period| period.a_year);
    let found = values(quantity, kind, times);
    if !found.is_empty() && found.iter().all(|value| *value == Err(Fault::Fine)) {
        return cut(quantity.clone(), kind).into_iter().filter(|_| times == 1).collect();
    }
    let mut sound = Vec::new();
    let in_range = found.into_iter().flatten().filter_map(|units| kind.bound.check(units).ok());
    let most = if quantity.is_sure(kind) { 1 } else { MOST };
    for units in in_range.take(most) {
        if !sound.contains(&units) {
            sound.push(units);
        }
    }
    sound
}

/// The middles that a range can have; none where it does not go up, and none of whole numbers.
fn middles(phrase: &Phrase, kind: Kind) -> Vec<i64> {
    let [low, high] = phrase.quantities.as_slice() else { return Vec::new() };
    if kind.places == 0 || !fits(low, kind) || !fits(high, kind) {
        return Vec::new();
    }
    let between = |low: &Quantity, high: &Quantity| -> Vec<i64> {
        let ends = sound(low, phrase, kind).into_iter().zip(sound(high, phrase, kind));
        ends.filter(|(low, high)| low < high).map(|(low, high)| (low + high) / 2).collect()
    };
    // `180-200k` and `180k-200` are both 180k to 200k.
    let powers = if low.powers == [0] { high.powers } else { low.powers };
    let scaled =
        |end: &Quantity| if end.powers == [0] { Quantity { powers, ..end.clone() } } else { end.clone() };
    let both = between(&scaled(low), &scaled(high));
    if both.is_empty() { between(low, high) } else { both }
}

/// The dollars of `2,100 units at $230`.
fn product(phrase: &Phrase, kind: Kind) -> Option<i64> {
    let [shares, price] = phrase.quantities.as_slice() else { return None };
    let priced = matches!(price.unit, Some(TypedUnit::Dollars | TypedUnit::PerShare));
    if !kind.pay || shares.unit != Some(TypedUnit::Shares) || !priced {
        return None;
    }
    let first = |quantity: &Quantity, kind: Kind| values(quantity, kind, 1).into_iter().next()?.ok();
    let (shares, price) = (first(shares, Kind::SHARES)?, first(price, Kind::PRICE)?);
    let dollars = Shares::from_units(shares).to_f64() * Price::from_units(price).to_f64();
    kind.bound.check(Money::from_f64(dollars).units()).ok()
}

/// The sentences, with the texts to type at their end.
fn sentence(text: &str, remarks: &[String], notes: &[&str], found: &[i64], kind: Kind) -> Unread {
    let tries: Vec<String> = found.iter().take(MOST).map(|units| plain(*units, kind)).collect();
    let way_out = if tries.is_empty() {
        format!("Type {}, such as {}.", kind.noun, kind.example)
    } else {
        let notes: String = notes.iter().flat_map(|note| [note, " "]).collect();
        format!("{notes}Try {}.", tries.join(" or "))
    };
    let (shown, more) = match text.char_indices().nth(SHOWN) {
        Some((end, _)) => (text.get(..end).unwrap_or(text).trim_end(), "…"),
        None => (text, ""),
    };
    Unread { says: format!("“{shown}{more}” {}. {way_out}", remarks.join(". It ")), tries }
}
