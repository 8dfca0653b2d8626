//! What people type: what it means, or what they are told.

use offerscope_core::model::bounds;
use offerscope_core::model::decimal::{Fault, units};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::name::visible;
use offerscope_core::model::offer::ClawbackSteps;
use offerscope_core::typed::{lists, money, percent, price, shares, whole};

#[test]
fn amounts_are_read_as_people_write_them() {
    let table = [
        ("420000", 42_000_000),
        ("$420k", 42_000_000),
        ("420 K", 42_000_000),
        ("1.2M", 120_000_000),
        ("1.2345k", 123_450),
        ("420.500k", 42_050_000),
        ("1 million", 100_000_000),
        ("0.5b", 50_000_000_000),
        ("420,000", 42_000_000),
        ("$1,234.56", 123_456),
        ("US$ 1 234", 123_400),
        ("1\u{202f}234\u{a0}567 USD", 123_456_700),
        ("1234 dollars", 123_400),
        (".5", 50),
        ("0.50", 50),
        ("0.500", 50),
        ("007", 700),
        ("0", 0),
        ("-0", 0),
        ("12.340000", 1_234),
        ("  $ 5 ", 500),
        ("４２０，０００", 42_000_000),
        ("1000000000", 100_000_000_000),
    ];
    for (text, cents) in table {
        assert_eq!(money(text), Ok(Money::from_units(cents)), "{text}");
    }
}

#[test]
fn what_is_no_amount_is_told_the_way_out() {
    let table = [
        ("", "Type an amount, such as 420k or 420,000."),
        ("  ", "Type an amount, such as 420k or 420,000."),
        ("125k?", "“125k?” is not an amount. Try 125k."),
        ("12..3", "“12..3” is not an amount. Try 12.3."),
        ("--3", "“--3” is not an amount. Try 3."),
        ("1e5", "“1e5” is not an amount. Try 100,000."),
        ("420.000", "“420.000” could be 420 or 420,000. Try 420,000."),
        ("$420.000", "“$420.000” could be 420 or 420,000. Try 420,000."),
        ("1.234.567", "“1.234.567” is not an amount. Try 1,234,567."),
        ("1.234,56", "“1.234,56” is not an amount. Try 1234.56."),
        ("420,00", "“420,00” is not an amount. Try 420.00."),
        ("12,34,567", "“12,34,567” is not an amount. Try 1234567."),
        ("about 90k", "“about 90k” is not an amount. Try 90k."),
        ("lots", "“lots” is not an amount. Try 420k or 420,000."),
        ("$", "“$” is not an amount. Try 420k or 420,000."),
        ("k", "“k” is not an amount. Try 420k or 420,000."),
        ("5.", "“5.” is not an amount. Try 5."),
        ("1.239", "“1.239” could be 1 or 1,239. Try 1,239."),
        ("0.129", "“0.129” has more than two decimals. Try 0.12."),
        ("1234.5678", "“1234.5678” has more than two decimals. Try 1234.56."),
        ("-5", "An amount is between $0 and $1 billion."),
        ("−5k", "An amount is between $0 and $1 billion."),
        ("1000000000.01", "An amount is between $0 and $1 billion."),
        ("99999999999999999999999999999999999999999999", "An amount is between $0 and $1 billion."),
    ];
    for (text, says) in table {
        assert_eq!(money(text), Err(says.to_owned()), "{text}");
    }
}

#[test]
fn percentages_are_rates() {
    let table = [
        ("15", 150_000_000),
        ("15%", 150_000_000),
        ("15 %", 150_000_000),
        ("2.75 %", 27_500_000),
        ("-5%", -50_000_000),
        ("−5", -50_000_000),
        ("０.５％", 5_000_000),
        ("0.0000001", 1),
    ];
    for (text, units) in table {
        assert_eq!(percent(text, bounds::GROWTH), Ok(Rate::from_units(units)), "{text}");
    }
    assert_eq!(percent("12,5%", bounds::RAISE), Err("“12,5%” is not a percentage. Try 12.5%.".into()));
    assert_eq!(percent("15%%", bounds::RAISE), Err("“15%%” is not a percentage. Try 15%.".into()));
    assert_eq!(percent("$15", bounds::RAISE), Err("“$15” is not a percentage. Try 15.".into()));
    assert_eq!(percent("200", bounds::RAISE), Err("A raise is between -50% and 100% a year.".into()));
    assert_eq!(percent("15k", bounds::RAISE), Err("“15k” is not a percentage. Try 15.".into()));
    let fine = "“0.00000001” has more than seven decimals. Try 0.0000000.";
    assert_eq!(percent("0.00000001", bounds::RAISE), Err(fine.into()));
}

#[test]
fn prices_shares_and_whole_numbers_have_their_own_digits() {
    assert_eq!(price("$185.3412").map(|price| price.units()), Ok(1_853_412));
    assert_eq!(price("0").map(|price| price.units()), Ok(0));
    assert_eq!(price("1.23456"), Err("“1.23456” has more than four decimals. Try 1.2345.".into()));
    assert_eq!(shares("27.500").map(|shares| shares.units()), Ok(27_500_000));
    assert_eq!(shares("2,000").map(|shares| shares.units()), Ok(2_000_000_000));
    assert_eq!(shares("$5"), Err("“$5” is not a number of shares. Try 5.".into()));
    assert_eq!(shares("5k").map(|shares| shares.units()), Ok(5_000_000_000));
    assert_eq!(whole("24", bounds::SERVICE_MONTH), Ok(24));
    assert_eq!(whole("0", bounds::SERVICE_MONTH), Err("A service month is between 1 and 120.".into()));
    assert_eq!(whole("99999999", bounds::SERVICE_MONTH), Err("A service month is between 1 and 120.".into()));
    assert_eq!(whole("2.5", bounds::SERVICE_MONTH), Err("“2.5” is not a whole number. Try 2.".into()));
    assert_eq!(whole("", bounds::HORIZON), Err("Type a whole number, such as 12.".into()));
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
