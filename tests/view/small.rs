//! The small parts: badges, notices, tags, the verdict.

use super::{inside, markup};
use offerscope::widget::badge::badge;
use offerscope::widget::notice::{Kind, notice};
use offerscope::widget::verdict::verdict;
use offerscope_core::compute::compare::verdict::Verdict;
use offerscope_core::compute::compare::{Role, Segment};
use yew::prelude::*;

#[test]
fn the_third_offer_is_c_in_its_hue() {
    let badge = markup(badge(2));
    assert_eq!(inside(&badge, "span", &[r#"class="badge""#, r#"data-offer="C""#]), Some("C"), "{badge}");
}

#[test]
fn a_notice_says_its_kind_to_the_stylesheet() {
    let said = markup(notice(Kind::Problem, html! { <p>{ "The link is damaged." }</p> }));
    assert!(inside(&said, "div", &[r#"data-kind="problem""#]).is_some(), "{said}");
    assert_eq!(inside(&said, "p", &[]), Some("The link is damaged."), "{said}");
}

#[test]
fn a_verdict_is_the_heading_with_its_offer_in_its_hue() {
    let run = |text: &str, role| Segment { text: text.to_owned(), role };
    let line = vec![run("Beta", Role::Offer(1)), run(" pays ", Role::Plain), run("$810,000", Role::Amount)];
    let why = vec![run("Because.", Role::Plain)];
    let heading = markup(verdict(&Verdict { line, why, ..Verdict::default() }));
    assert!(inside(&heading, "h1", &["verdict__line"]).is_some(), "{heading}");
    let name = heading.split(r#"data-offer="B""#).nth(1).expect("an offer");
    assert_eq!(
        inside(name, "bdi", &[]),
        Some("Beta"),
        "a name stands apart from the text around it: {heading}"
    );
    assert_eq!(inside(&heading, "em", &["verdict__amount"]), Some("$810,000"), "{heading}");
    assert_eq!(inside(&heading, "p", &["verdict__why"]), Some("Because."), "{heading}");
}
