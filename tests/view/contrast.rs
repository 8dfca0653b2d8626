//! Contrast of the tokens, in both themes: text at 4.5 to 1 and marks at 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::BTreeMap;
use std::fs;

/// Text stands on these.
const GROUNDS: [&str; 3] = ["paper", "card", "sunk"];
const TEXT: [&str; 15] = [
    "ink", "ink-2", "accent", "ahead", "behind", "l5", "l6", "l7", "l8", "offer-a", "offer-b", "offer-c",
    "offer-d", "offer-e", "offer-f",
];
const MARKS: [&str; 6] = ["line-strong", "focus", "part-base", "part-sign-on", "part-bonus", "part-equity"];
/// Text on a coloured ground.
const PAIRS: [(&str, &str); 7] = [
    ("accent-ink", "accent"),
    ("accent", "accent-wash"),
    ("ink", "accent-wash"),
    ("ink-2", "accent-wash"),
    ("ink", "caution-wash"),
    ("ink-2", "caution-wash"),
    ("ink", "problem-wash"),
];

/// Relative luminance of each colour, light and dark.
type Tokens = BTreeMap<String, [f64; 2]>;

fn tokens() -> Tokens {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/styles/tokens.css");
    let css = fs::read_to_string(path).expect("tokens.css is there");
    let colour = |line: &str| {
        let (name, rest) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
        let (light, dark) = rest.split_once("), ")?;
        Some((name.to_owned(), [luminance(light)?, luminance(dark)?]))
    };
    css.lines().filter_map(colour).collect()
}

/// Of `oklch(L% C h)`, by way of linear sRGB (Ottosson, 2020).
fn luminance(colour: &str) -> Option<f64> {
    let inside = colour.split("oklch(").nth(1)?.split(')').next()?;
    let numbers: Vec<f64> =
        inside.split(' ').filter_map(|part| part.trim_end_matches('%').parse().ok()).collect();
    let [light, chroma, hue] = numbers[..] else { return None };
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let cone = |from_a: f64, from_b: f64| (light / 100.0 + from_a * a + from_b * b).powi(3);
    let l = cone(0.396_337_777_4, 0.215_803_757_3);
    let m = cone(-0.105_561_345_8, -0.063_854_172_8);
    let s = cone(-0.089_484_177_5, -1.291_485_548_0);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    let [red, green, blue] = [red, green, blue].map(|part| part.clamp(0.0, 1.0));
    Some(0.2126 * red + 0.7152 * green + 0.0722 * blue)
}

/// Pairs below a ratio, in words.
fn faint(
    tokens: &Tokens,
    pairs: impl Iterator<Item = (&'static str, &'static str)>,
    least: f64,
) -> Vec<String> {
    let mut faint = Vec::new();
    for (front, back) in pairs {
        for (theme, name) in ["light", "dark"].into_iter().enumerate() {
            let (one, two) = (tokens[front][theme], tokens[back][theme]);
            let ratio = (one.max(two) + 0.05) / (one.min(two) + 0.05);
            if ratio < least {
                faint.push(format!("{front} on {back}, {name}: {ratio:.2}"));
            }
        }
    }
    faint
}

fn on_grounds(fronts: &'static [&'static str]) -> impl Iterator<Item = (&'static str, &'static str)> {
    fronts.iter().flat_map(|front| GROUNDS.iter().map(|ground| (*front, *ground)))
}

#[test]
fn text_can_be_read_on_every_ground_in_both_themes() {
    let faint = faint(&tokens(), on_grounds(&TEXT).chain(PAIRS), 4.5);
    assert!(faint.is_empty(), "{faint:#?}");
}

#[test]
fn marks_stand_out_from_every_ground_in_both_themes() {
    let faint = faint(&tokens(), on_grounds(&MARKS), 3.0);
    assert!(faint.is_empty(), "{faint:#?}");
}

/// Hue and chroma of a token, light and dark.
fn hues(name: &str) -> [(f64, f64); 2] {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/styles/tokens.css");
    let css = fs::read_to_string(path).expect("tokens.css is there");
    let line =
        css.lines().find(|line| line.trim().starts_with(&format!("--{name}: light-dark("))).expect("a token");
    let colours: Vec<(f64, f64)> = line
        .split("oklch(")
        .skip(1)
        .map(|colour| {
            let inside = colour.split(')').next().unwrap_or_default();
            let numbers: Vec<f64> =
                inside.split(' ').filter_map(|part| part.trim_end_matches('%').parse().ok()).collect();
            (numbers[2], numbers[1])
        })
        .collect();
    [colours[0], colours[1]]
}

#[test]
fn no_part_of_pay_has_the_hue_of_an_offer() {
    for part in ["part-base", "part-sign-on", "part-bonus", "part-equity"] {
        for offer in ["offer-a", "offer-b", "offer-c", "offer-d", "offer-e", "offer-f"] {
            for ((of_part, chroma), (of_offer, _)) in hues(part).into_iter().zip(hues(offer)) {
                let apart = (of_part - of_offer).abs();
                let apart = apart.min(360.0 - apart);
                assert!(chroma <= 0.02 || apart >= 30.0, "{part} and {offer} are {apart} degrees apart");
            }
        }
    }
}

#[test]
fn contrast_is_measured_as_the_standard_measures_it() {
    let (white, black) = (luminance("oklch(100% 0 0)"), luminance("oklch(0% 0 0)"));
    assert!(
        white.is_some_and(|white| (white - 1.0).abs() < 1e-6) && black == Some(0.0),
        "{white:?} {black:?}"
    );
}
