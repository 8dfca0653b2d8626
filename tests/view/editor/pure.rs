//! The pure functions behind the editors' fields.

use super::price;
use offerscope::page::offers::editor::change;
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::month::MonthSet;
use offerscope_core::model::offer::{Grant, GrantSize, Paid};

#[test]
fn a_month_is_ticked_and_cleared_again() {
    let mut months = None;
    change::anchor(&mut months, 5, true);
    change::anchor(&mut months, 11, true);
    assert_eq!(months, MonthSet::of(&[5, 11]));
    change::anchor(&mut months, 5, false);
    change::anchor(&mut months, 11, false);
    assert_eq!(months, None);
}

#[test]
fn a_grant_fixed_anew_keeps_its_worth_at_the_price_in_force() {
    let mut grant = Grant { size: GrantSize::Shares(Shares::whole(1_000)), ..Grant::default() };
    change::fix(&mut grant, "vest", Some(price(250.0)));
    assert_eq!(grant.size, GrantSize::AtVest(Money::whole(250_000)));
    change::fix(&mut grant, "yearly", None);
    assert_eq!(grant.size, GrantSize::Yearly(Money::whole(250_000)));
    change::fix(&mut grant, "once", None);
    assert_eq!(grant.size, GrantSize::Dollars { amount: Money::whole(250_000), grant_price: None });
    change::set_grant_price(&mut grant, Some(price(200.0)));
    change::fix(&mut grant, "shares", Some(price(250.0)));
    assert_eq!(grant.size, GrantSize::Shares(Shares::whole(1_250)), "bought at the grant price");
}

#[test]
fn a_tranche_paid_otherwise_begins_when_it_did() {
    let mut paid = Paid::Monthly { from: 13, to: 24 };
    change::set_paid(&mut paid, "monthly");
    assert_eq!(paid, Paid::Monthly { from: 13, to: 24 }, "chosen again it stays");
    change::set_paid(&mut paid, "lump");
    assert_eq!(paid, Paid::Lump { at: 12 });
    change::set_paid(&mut paid, "monthly");
    assert_eq!(paid, Paid::Monthly { from: 13, to: 24 });
    paid = Paid::Lump { at: 120 };
    change::set_paid(&mut paid, "monthly");
    assert_eq!(paid, Paid::Monthly { from: 109, to: 120 }, "the last month is 120");
}

#[test]
fn a_row_is_taken_away_where_there_is_one() {
    let mut rows = vec![1, 2, 3];
    change::remove(&mut rows, 1);
    change::remove(&mut rows, 7);
    assert_eq!(rows, [1, 3]);
}
