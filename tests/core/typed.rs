//! What people type: what it means, or what they are told.

use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::decimal::{Fault, units};
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::format;
use offerscope_core::model::name::visible;
use offerscope_core::model::offer::ClawbackSteps;
use offerscope_core::typed::{
    self, Unread, duration, lists, money, month, percent, price, ratio, shares, show_ratio, show_shares,
    signed, whole,
};
use proptest::prelude::*;
use std::io::Write;
use std::process::{Command, Stdio};

/// Reads a text as the kind of a line; the value as the scenario file has it.
fn value(kind: &str, text: &str) -> Result<String, Unread> {
    match kind {
        "money" => money(text).map(|value| value.to_string()),
        "shares" => shares(text).map(|value| value.to_string()),
        "price" => price(text).map(|value| value.to_string()),
        "percent" => percent(text, bounds::GROWTH).map(|value| value.to_string()),
        "duration" => duration(text, bounds::PROMOTION_MONTH).map(|value| value.to_string()),
        "ratio" => ratio(text).map(|value| value.to_string()),
        "whole" => whole(text, bounds::HORIZON).map(|value| value.to_string()),
        "month" => month(text).map(|value| value.to_string()),
        other => panic!("{other} is no kind"),
    }
}

#[test]
fn texts_are_read_right_or_asked_about_with_what_was_meant() {
    let lines = include_str!("cases/typed.txt").lines();
    let mut read = 0;
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        let mut columns = line.split('|').map(str::trim);
        let mut column = || columns.next().unwrap_or_default();
        let (kind, text, right, part) = (column(), column(), column(), column());
        match (value(kind, text), right.strip_prefix('?')) {
            (Ok(value), None) => assert_eq!(value, right, "{line}"),
            (Err(off), Some(tries)) => {
                assert_eq!(off.tries.join(" or "), tries.trim(), "{line}: {off}");
                assert!(off.says.contains(part) && off.says.ends_with('.'), "{line}: {off}");
                for again in off.tries {
                    assert!(value(kind, &again).is_ok(), "{line}: {again} cannot be read");
                }
            }
            (found, _) => panic!("{line}: {found:?}"),
        }
        read += 1;
    }
    assert!(read > 220, "{read} lines");
}

#[test]
fn sentences_say_what_is_wrong_and_what_to_type() {
    let table = [
        ("", "Type an amount, such as 420k or 420,000."),
        ("125k?", "“125k?” is not an amount. Try 125,000."),
        ("420.000", "“420.000” can mean more than one number. Try 420,000 or 420."),
        ("lots", "“lots” is not an amount. Type an amount, such as 420k or 420,000."),
        ("15 bps", "“15 bps” holds “bps”, which is not read here. Type an amount, such as 420k or 420,000."),
        ("$90/hr", "“$90/hr” is for an hour; a year has 2,080 hours. Try 187,200."),
        (
            "€45.000,00",
            "“€45.000,00” is in euros, not in US dollars. Convert it, or take the number as dollars. Try 45,000.",
        ),
        (
            "€80-90k",
            "“€80-90k” is a range. It is in euros, not in US dollars. Type one number of it, or take its middle. Convert it, or take the number as dollars. Try 85,000.",
        ),
        ("0.129", "“0.129” has more than two decimals. Try 0.12."),
        ("99999999999999999999999999999999999999999999", "An amount is between $0 and $1 billion."),
    ];
    for (text, says) in table {
        assert_eq!(money(text).map_err(|off| off.says), Err(says.to_owned()), "{text}");
    }
    let long = format!("{}1", "word ".repeat(40));
    assert!(money(&long).is_err_and(|off| off.says.starts_with("“word word") && off.says.contains("…”")));
}

#[test]
fn an_amount_that_may_be_negative_is_read_with_its_sign() {
    for text in ["-12k", "−$12,000", "$-12k", "(12,000)", "-12.0k"] {
        assert_eq!(signed(text), Ok(Money::whole(-12_000)), "{text}");
    }
    assert_eq!(signed("-82,5k").map_err(|off| off.tries), Err(vec!["−82,500".to_owned()]));
}

#[test]
fn a_suggested_percentage_can_be_read() {
    let wide = Bound::of("Up to 2,000%.", 0, Rate::ONE.units() * 20);
    let off = percent("1,000%", wide).expect_err("two readings");
    assert_eq!(off.tries, ["1000%", "1%"]);
    assert_eq!(percent("1000%", wide), Ok(Rate::from_units(10_000_000_000)));
}

#[test]
fn whole_numbers_have_no_digits_behind_a_point() {
    assert_eq!(whole("24", bounds::SERVICE_MONTH), Ok(24));
    let off = |text: &str, bound| whole(text, bound).map_err(|off| off.says);
    assert_eq!(off("0", bounds::SERVICE_MONTH), Err("A service month is between 1 and 120.".into()));
    assert_eq!(off("99999999", bounds::SERVICE_MONTH), Err("A service month is between 1 and 120.".into()));
    assert_eq!(off("2.5", bounds::SERVICE_MONTH), Err("“2.5” is not a whole number. Try 2.".into()));
    assert_eq!(off("", bounds::HORIZON), Err("Type a whole number, such as 12.".into()));
    assert_eq!(whole("3-5", bounds::HORIZON).map_err(|off| off.tries), Err(vec!["3".into(), "5".into()]));
}

/// Texts that are made of what people type, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "$", "€", "US$", "CAD", "1", "25", "180", "000", "1.5", "2,100", ".", ",", " ", "-", "–", "k", "M",
        "mil", "%", "/", "hr", "per", "year", "shares", "at", "to", "(", ")", "+", "base", "xyz", "e5", "'",
        "Dec", "2026", "12", "К", "\u{200b}", "٣",
    ]);
    prop::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_read_or_answered_with_texts_that_can_be_read(text in prop_oneof![pieces(), ".{0,40}"]) {
        for kind in ["money", "shares", "price", "percent", "whole", "month"] {
            if let Err(off) = value(kind, &text) {
                prop_assert!(off.says.ends_with('.'), "{}", off);
                for again in &off.tries {
                    prop_assert!(value(kind, again).is_ok(), "{kind} {text:?}: {again}");
                    prop_assert!(off.says.contains(again.as_str()), "{}", off);
                }
            }
        }
    }

    #[test]
    fn what_a_field_shows_is_read_as_the_same_value(cents in 0_i64..100_000_000_000, millionths in 0_i64..1_000_000_000_000_000) {
        let (amount, count) = (Money::from_units(cents), Shares::from_units(millionths));
        prop_assert_eq!(money(&format::money(amount)), Ok(amount));
        prop_assert_eq!(shares(&show_shares(count)), Ok(count));
        let cost = Price::from_units(cents % 10_000_000_000);
        prop_assert_eq!(price(&format::price(cost)), Ok(cost));
        let split = Rate::from_units(1_000_000 + millionths % 999_999_000_000);
        prop_assert_eq!(ratio(&show_ratio(split)), Ok(split));
    }

    #[test]
    fn a_currency_or_a_multiple_never_changes_the_number(thousands in 1_i64..1_000, tenths in 0_i64..10) {
        let right = Money::from_units((thousands * 10 + tenths) * 10_000);
        for text in [format!("${thousands}.{tenths}k"), format!("{thousands}.{tenths} K USD"), format!("${thousands},{tenths}00")] {
            prop_assert_eq!(money(&text), Ok(right));
        }
        let abroad = money(&format!("{thousands},{tenths}k")).map_err(|off| off.tries);
        prop_assert_eq!(abroad, Err(vec![format::money(right).replace('$', "")]));
    }
}

#[test]
fn a_state_is_read_by_its_name_or_its_code_with_or_without_a_city() {
    for (text, code) in [
        ("WA", "WA"),
        ("wa", "WA"),
        (" Washington ", "WA"),
        ("Seattle, WA", "WA"),
        ("Austin TX", "TX"),
        ("new york", "NY"),
        ("Buffalo, New York", "NY"),
        ("Washington, DC", "DC"),
    ] {
        assert_eq!(typed::state(text), Ok(code), "{text}");
    }
    let off = typed::state("Remote").expect_err("no state");
    assert_eq!(off.says, "“Remote” is not a US state. Type its two-letter postal code, such as WA.");
}

#[test]
fn decimals_are_exact() {
    assert_eq!(units("8363.575", 3, 0), Ok(8_363_575));
    assert_eq!(units("1.5e3", 2, 0), Ok(150_000));
    assert_eq!(units("1e-2", 2, 0), Ok(1));
    assert_eq!(units("1e-3", 2, 0), Err(Fault::Fine));
    assert_eq!(units("1e400", 2, 0), Err(Fault::Large));
    assert_eq!(units("92233720368547758.07", 2, 0), Ok(i64::MAX));
    assert_eq!(units("92233720368547758.08", 2, 0), Err(Fault::Large));
    assert_eq!(units("-92233720368547758.08", 2, 0), Ok(i64::MIN));
    assert_eq!(units("", 2, 0), Err(Fault::Text));
    assert_eq!(units(".", 2, 0), Err(Fault::Text));
    assert_eq!(units("1e", 2, 0), Err(Fault::Text));
    assert_eq!(units("0.000", 2, 0), Ok(0));
}

#[test]
fn names_lose_what_is_not_to_be_seen_and_keep_every_script() {
    for hidden in
        ['\u{0}', '\n', '\u{7f}', '\u{85}', '\u{ad}', '\u{200b}', '\u{200f}', '\u{feff}', '\u{e0041}']
    {
        assert_eq!(visible(&format!("Ac{hidden}me")), "Acme", "{hidden:?}");
    }
    for hidden in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
        assert_eq!(visible(&format!("{hidden}$810,000{hidden}")), "$810,000");
    }
    for name in ["Müller & Söhne", "株式会社", "אמזון", "شركة", "🦀 Labs", "A\u{301}cme", "a b\u{a0}c"]
    {
        assert_eq!(visible(name), name);
    }
}

#[test]
fn the_command_typed_answers_a_line_for_each_text() {
    let typed = |kind: &str, text: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_typed"))
            .arg(kind)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        program.stdin.take().expect("its input").write_all(text.as_bytes()).expect("it takes the texts");
        let out = program.wait_with_output().expect("it ends");
        (out.status.code(), String::from_utf8(out.stdout).expect("text"))
    };
    let answer =
        "250000\n? “82,5k” is not an amount. Try 82,500.\n? Type an amount, such as 420k or 420,000.\n0.5\n";
    assert_eq!(typed("money", "250K base\r\n82,5k\n\n.5"), (Some(0), answer.to_owned()));
    assert_eq!(typed("percent", "15%\n"), (Some(0), "0.15\n".to_owned()));
    assert_eq!(typed("month", "12/15/2026\n"), (Some(0), "2026-12\n".to_owned()));
    assert_eq!(typed("weight", ""), (Some(2), String::new()));
}

#[test]
fn steps_of_a_clause_are_typed_as_month_and_percent() {
    let typed = "12: 100, 16: 75, 20: 50, 24: 25";
    let steps = lists::steps(typed).expect("steps");
    assert_eq!(steps, ClawbackSteps::default());
    assert_eq!(lists::show_steps(&steps), typed);
    for off in ["", "12", "12: 101", "16: 75, 12: 100", "0: 100", "121: 5", "12: 100.001"] {
        let says = lists::steps(off).expect_err(off);
        assert!(says.ends_with("Type last month and percent, as 12: 100, 16: 75, 20: 50, 24: 25."), "{says}");
    }
}
