//! Fields: label, hint, problem and value reach the markup, tied to each other.

use super::{inside, markup};
use offerscope::widget::field::choice::{Choice, SelectProps, select};
use offerscope::widget::field::closes::Closes;
use offerscope::widget::field::line::{LineProps, line};
use offerscope::widget::field::money::Dollars;
use offerscope::widget::field::month::Calendar;
use offerscope::widget::field::percent::Percent;
use offerscope::widget::field::shares::ShareCount;
use offerscope::widget::field::signed::Signed;
use offerscope::widget::field::{Cleared, Optional, Read, Reading, read};
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::month::Month;
use yew::prelude::*;

fn base(draft: Option<&'static str>) -> String {
    let read = read(Dollars(bounds::AMOUNT), Callback::noop());
    let (hint, draft) = (Some(AttrValue::from("Before tax")), draft.map(AttrValue::from));
    typed("base", "Base a year", hint, "$185,000", read, draft)
}

/// A line of text with its label, and with a hint and a draft where there are some.
fn typed(
    id: &'static str,
    label: &'static str,
    hint: Option<AttrValue>,
    shown: &'static str,
    read: Read,
    draft: Option<AttrValue>,
) -> String {
    markup(line(LineProps {
        id: id.into(),
        label: label.into(),
        hint,
        shown: shown.into(),
        keyboard: "decimal",
        read,
        back: Callback::noop(),
        draft,
        on_draft: Callback::noop(),
    }))
}

#[test]
fn a_field_shows_its_value_formatted_under_its_label() {
    let field = base(None);
    assert_eq!(inside(&field, "label", &[r#"for="base""#]), Some("Base a year"), "{field}");
    assert!(inside(&field, "input", &[r#"id="base""#, r#"value="$185,000""#]).is_some(), "{field}");
}

#[test]
fn a_hint_describes_its_field() {
    let field = base(None);
    assert!(field.contains(r#"aria-describedby="base-hint""#), "{field}");
    assert_eq!(inside(&field, "p", &[r#"id="base-hint""#]), Some("Before tax"), "{field}");
    assert!(!field.contains("aria-invalid"), "{field}");
}

#[test]
fn a_kept_draft_comes_back_as_typed_with_its_problem() {
    let field = base(Some("125k?"));
    assert!(field.contains(r#"value="125k?""#), "{field}");
    assert!(field.contains(r#"aria-invalid="true""#), "{field}");
    assert!(field.contains(r#"aria-describedby="base-problem base-hint""#), "{field}");
    let says = inside(&field, "p", &[r#"id="base-problem""#]);
    assert!(says.is_some_and(|says| says.contains("125k?")), "{field}");
}

#[test]
fn what_may_have_been_meant_is_offered_as_buttons_and_only_what_the_field_takes() {
    let field = base(Some("250,000,00"));
    assert!(field.contains(">Use 250,000</button>") && field.contains(">Use 25,000,000</button>"), "{field}");
    assert!(base(Some("180-200k")).contains(">Use 190,000</button>"));
    assert!(!base(Some("lots")).contains("<button"));
    let read = read(Percent(bounds::RAISE), Callback::noop());
    let (draft, hint) = (Some(AttrValue::from("110-130%")), None::<AttrValue>);
    let narrow = typed("raise", "Raise", hint, "0%", read, draft);
    assert!(!narrow.contains("<button"), "{narrow}");
}

#[test]
fn a_cleared_percentage_means_its_default() {
    let payout = Cleared(Percent(bounds::BONUS), Rate::ONE);
    assert_eq!((payout.read(" "), payout.read("90%")), (Ok(Rate::ONE), Ok(Rate::from_f64(0.9))));
    assert_eq!(payout.show(&Rate::ONE), "100%");
}

#[test]
fn a_number_of_shares_is_read_as_it_is_shown() {
    let shares = Shares::from_f64(1.715);
    assert_eq!(ShareCount.show(&shares), "1.7150");
    assert_eq!(ShareCount.read("1.7150"), Ok(shares));
}

#[test]
fn an_empty_optional_field_means_none() {
    let reading = Optional(Dollars(bounds::AMOUNT));
    assert_eq!(reading.read("  "), Ok(None));
    assert_eq!(reading.read("420k"), Ok(Some(Money::whole(420_000))));
    assert_eq!(reading.show(&None), "");
}

#[test]
fn a_rate_out_of_its_bound_is_refused_in_words() {
    let raise = Percent(bounds::RAISE);
    assert_eq!(raise.read("3%"), Ok(Rate::from_f64(0.03)));
    assert_eq!(raise.read("400%"), Err("A raise is between -50% and 100% a year.".into()));
}

#[test]
fn a_month_reads_back_as_it_is_shown() {
    let december = Month::new(2026, 12).expect("a month");
    assert_eq!(Calendar.show(&december), "Dec 2026");
    assert_eq!(Calendar.read(&Calendar.show(&december)), Ok(december));
}

#[test]
fn a_select_offers_its_choices_under_its_label() {
    let choices = vec![Choice::new("L6", "L6 Senior EM"), Choice::new("L7", "L7 Principal EM")];
    let (id, label, value, on_change) = ("left".into(), "Compare".into(), "L6".into(), Callback::noop());
    let select = markup(select(SelectProps { id, label, value, choices, on_change }));
    assert_eq!(inside(&select, "option", &[r#"value="L6""#]), Some("L6 Senior EM"), "{select}");
    assert_eq!(inside(&select, "option", &[r#"value="L7""#]), Some("L7 Principal EM"), "{select}");
    assert_eq!(inside(&select, "label", &[r#"for="left""#]), Some("Compare"), "{select}");
}

#[test]
fn closes_read_between_spaces_commas_and_line_breaks_and_back() {
    let closes = Closes.read("220.10, 221.4\n219.5\t$222 ").expect("four closes");
    assert_eq!(closes, [220.1, 221.4, 219.5, 222.0].map(Price::from_f64));
    assert_eq!(Closes.read(&Closes.show(&closes)), Ok(closes));
    assert_eq!(Closes.read(" \n"), Ok(Vec::new()));
    assert!(Closes.read("220 abc").is_err_and(|off| off.says.contains("abc")));
    let many = vec!["1"; 121].join(" ");
    assert_eq!(
        Closes.read(&many),
        Err("An averaging window has at most 120 closing prices; you pasted 121.".into())
    );
}

#[test]
fn a_place_may_cost_less() {
    assert_eq!(Signed.read("-12k"), Ok(Money::whole(-12_000)));
    assert_eq!(Signed.read("−$500"), Ok(Money::whole(-500)));
    assert_eq!(Signed.read(&Signed.show(&Money::whole(-500))), Ok(Money::whole(-500)));
    assert_eq!(Signed.show(&Money::ZERO), "");
}
