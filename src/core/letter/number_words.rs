//! Numbers in English words.

const UNITS: &str = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\
            fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS: &str = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ORDINALS: [&str; 11] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
];

/// A small number in one word.
pub(super) fn small(word: &str) -> Option<u32> {
    let at =
        |words: &str| words.split('|').position(|known| known == word).and_then(|at| u32::try_from(at).ok());
    at(UNITS).or_else(|| at(TENS).map(|ten| (ten + 2) * 10))
}

/// `first` is 1.
pub(super) fn ordinal_word(word: &str) -> Option<u32> {
    let at = ORDINALS.iter().position(|known| *known == word)?;
    u32::try_from(at + 1).ok()
}

/// The number of a run of words; `None` where they are none.
pub(super) fn value(words: &[&str]) -> Option<u64> {
    let (mut total, mut group) = (0_u64, 0_u64);
    for word in words {
        match *word {
            "and" => (),
            "hundred" => group = group.max(1).checked_mul(100)?,
            "thousand" => {
                total = total.checked_add(group.max(1).checked_mul(1_000)?)?;
                group = 0;
            }
            "million" => {
                total = total.checked_add(group.max(1).checked_mul(1_000_000)?)?;
                group = 0;
            }
            word => group = group.checked_add(u64::from(small(word)?))?,
        }
    }
    total.checked_add(group)
}

pub(super) fn is_number_word(word: &str) -> bool {
    matches!(word, "hundred" | "thousand" | "million") || small(word).is_some()
}

/// Is it `twenty`, `thirty` and so on?
pub(super) fn is_tens(word: &str) -> bool {
    TENS.split('|').any(|known| known == word)
}
