//! Leaving early, and leaving the current job.

use super::{cells, drawn, found, opens, scenario};
use crate::harness::{SECOND, form};
use crate::{inside, markup, plain};
use offerscope::page::offers::analysis::leave::leave;
use offerscope::page::offers::analysis::staying::against_staying;
use offerscope::page::offers::results::whole::{MadeWholeProps, made_whole};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::scenario::Scenario;

/// Month 18 of the sample: base of a year and a half, twelve installments of the first sign-on and six of the second, and the
/// 5 % that vest at month 12. L6: 277,500 + 100,000 + 40,000 + 16,000; L7: 375,000 + 175,000 + 62,500 + 37,500.
#[test]
fn leaving_after_18_months_says_what_each_offer_leaves() {
    let view = drawn(leave, sample_scenario());
    assert_eq!(cells(&view, "Kept"), ["$433,500", "$650,000"], "{view}");
    assert_eq!(cells(&view, "Left unvested"), ["$304,000", "$712,500"], "{view}");
    assert_eq!(
        inside(&view, "p", &["frame__found"]),
        Some("Leaving after 18 months, Amazon L7 leaves you about $217,000 more than Amazon L6."),
        "{view}"
    );
}

#[test]
fn the_month_of_leaving_is_a_native_slider_said_in_words() {
    let view = drawn(leave, sample_scenario());
    let words = r#"aria-valuetext="18 months (June 2028)""#;
    assert!(
        inside(&view, "input", &[r#"type="range""#, r#"max="48""#, r#"value="18""#, words]).is_some(),
        "{view}"
    );
    assert_eq!(inside(&view, "label", &[r#"for="leave-month""#]), Some("Months until you leave"), "{view}");
    let kept = AnalysisFigureId::Kept(SECOND, 18);
    assert!(opens(&view, &sample_scenario(), kept, "$650,000"), "what is kept opens its proof: {view}");
}

/// Half of 6 % of 200,000 a year is 6,000, and 9,000 after the 18 months that the view opens with; none of it before three years
/// where that is its cliff.
#[test]
fn what_is_kept_of_a_match_stands_beside_what_is_kept_of_pay() {
    let with = |vests: u16| {
        drawn(
            leave,
            scenario(&format!(
                r#"{{ "schema": 1, "offers": [{{ "name": "X", "base": 200000,
                "benefits": {{ "match": {{ "rate": 0.5, "up_to": 0.06, "vest_months": {vests} }} }} }}] }}"#
            )),
        )
    };
    assert_eq!(cells(&with(0), "401(k) match kept, on top of pay"), ["$9,000"]);
    assert_eq!(cells(&with(36), "401(k) match kept, on top of pay"), ["$0"]);
    assert!(!drawn(leave, sample_scenario()).contains("401(k)"));
}

/// Pay of each month times 0.5^(m/36), summed apart: 787,650 and 1,275,012 dollars.
#[test]
fn an_uncertain_stay_is_36_months_at_the_median_until_one_says_otherwise() {
    let view = drawn(leave, sample_scenario());
    assert!(inside(&view, "input", &[r#"id="outlook-stay""#, r#"value="36""#]).is_some(), "{view}");
    assert_eq!(cells(&view, "Expected to keep"), ["$787,650", "$1,275,012"], "{view}");
    for (hazard, shown_as) in [("0.019", r#"value="36""#), ("0.001", r#"value="""#), ("0", r#"value="""#)] {
        let text = format!(
            r#"{{ "schema": 1, "stay": {{ "hazard": {hazard} }}, "offers": [{{ "name": "X", "base": 240000 }}] }}"#
        );
        let view = drawn(leave, scenario(&text));
        assert!(inside(&view, "input", &[r#"id="outlook-stay""#, shown_as]).is_some(), "{hazard}: {view}");
    }
}

/// After a month of notice: 400 shares at $50 have not vested, 12 months of a bonus of 18,000 are earned, and 17 of 24 months are
/// left of 24,000. Staying pays 180,000, a bonus of 18,000 and 300 vesting shares, 15,000: 27,000 less
/// than 240,000, of which 17,000 go back.
#[test]
fn leaving_the_current_job_costs_vests_bonus_and_paying_back() {
    let scenario = scenario(
        r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 180000, "start": "2026-12", "since": "2023-06", "notice": 1,
            "bonus": { "target": 0.1, "plan": { "year_ends": 12, "paid": 3 } }, "stock": { "price": 50 },
            "unvested": [{ "month": "2027-02", "shares": 100 }, { "month": "2027-05", "shares": 100 }],
            "past_grants": [{ "granted": "2024-12", "shares": 400, "schedule": "annual_25x4" }],
            "repay": [{ "amount": 24000, "paid": "2026-06", "clawback": { "kind": "prorata", "months": 24 } }] },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
    );
    let view = drawn(against_staying, scenario.clone());
    assert_eq!(
        found(&view),
        "X pays $10,000 more than staying over one year, after what leaving makes you pay back. Leaving Current job at the \
         start of January 2027 costs $55,000 \
         ($20,000 in unvested stock, $18,000 in bonus, $17,000 to pay back); X pays no sign-on to cover that."
    );
    assert!(
        opens(&view, &scenario, AnalysisFigureId::MakeWhole(1), "$55,000"),
        "the cost opens its proof: {view}"
    );
    assert!(view.contains(r#"aria-valuetext="1 month (start of January 2027)""#), "{view}");
}

#[test]
fn each_offer_is_held_against_staying_as_it_comes_and_today() {
    let view = drawn(
        against_staying,
        scenario(
            r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 200000, "start": "2026-12" },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
        ),
    );
    assert_eq!(cells(&view, "More than staying"), ["▲ $40,000"], "{view}");
    assert_eq!(cells(&view, "In value today"), ["▲ $39,162"], "{view}");
    assert!(found(&view).ends_with("costs nothing."), "{view}");
}

/// Whoever leaves in January leaves 300 shares at $100, whoever leaves in March 200: the card "Does it make you whole?" says the same of each.
#[test]
fn each_offer_is_held_against_what_leaving_costs_when_it_starts() {
    let scenario = scenario(
        r#"{ "schema": 1, "current": { "base": 200000, "start": "2026-12", "notice": 1, "stock": { "price": 100 },
            "unvested": [{ "month": "2027-02", "shares": 100 }, { "month": "2027-06", "shares": 200 }] },
            "offers": [{ "name": "W", "start": "2027-03", "base": 260000, "sign_on": [{ "amount": 25000, "paid": "lump", "at": 0 }] },
                { "name": "X", "start": "2027-01", "base": 250000, "sign_on": [{ "amount": 25000, "paid": "lump", "at": 0 }] }] }"#,
    );
    let view = drawn(against_staying, scenario.clone());
    assert_eq!(cells(&view, "You leave at the start of"), ["March 2027", "January 2027"], "{view}");
    assert_eq!(cells(&view, "Leaving then costs"), ["$20,000", "$30,000"], "{view}");
    assert_eq!(cells(&view, "Sign-on minus that cost"), ["▲ $5,000", "▼ $5,000"], "{view}");
    let whole = plain(&markup(made_whole(&MadeWholeProps { form: form(scenario) })));
    assert!(whole.contains("the sign-on of $25,000 is $5,000 more than that."), "{whole}");
    assert!(whole.contains("the sign-on of $25,000 is $5,000 short."), "{whole}");
}

/// 1,000 shares at $50 are left behind; of the two offers the one that pays more is spoken of.
#[test]
fn against_staying_answers_whether_the_sign_on_makes_one_whole() {
    let view = |sign_on: i64, base: i64| {
        drawn(
            against_staying,
            scenario(&format!(
                r#"{{ "schema": 1, "horizon_years": 1, "current": {{ "base": 200000, "start": "2026-12", "stock": {{ "price": 50 }},
                "unvested": [{{ "month": "2027-06", "shares": 1000 }}] }},
                "offers": [{{ "name": "W", "start": "2026-12", "base": 100000 }},
                    {{ "name": "X", "start": "2026-12", "base": {base},
                       "sign_on": [{{ "amount": {sign_on}, "paid": "lump", "at": 0 }},
                                   {{ "amount": 9000, "paid": "lump", "at": 0, "for": "relocation" }}] }}] }}"#
            )),
        )
    };
    let leaving =
        "Leaving Current job at the start of December 2026 costs $50,000 in unvested stock; the sign-on of X";
    let short = view(30_000, 240_000);
    assert_eq!(
        found(&short),
        format!("X pays $29,000 more than staying over one year. {leaving}, $30,000, is $20,000 short.")
    );
    assert_eq!(cells(&short, "Sign-on minus that cost"), ["▼ $50,000", "▼ $20,000"], "{short}");
    assert_eq!(
        found(&view(60_000, 171_000)),
        format!("X pays $10,000 less than staying over one year. {leaving}, $60,000, covers that.")
    );
    assert_eq!(
        found(&view(50_000, 191_000)),
        format!("X pays the same as staying over one year. {leaving} covers just that.")
    );
}

/// What the core says is off stands above the number that rests on it.
#[test]
fn a_missing_share_price_is_said_before_leaving_costs_nothing() {
    let view = drawn(
        against_staying,
        scenario(
            r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 200000, "start": "2026-12",
            "unvested": [{ "month": "2020-01", "dollars": 10 }, { "month": "2027-06", "shares": 1000 }] },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
        ),
    );
    let off = view.find("no share price, so its stock counts as $0.").expect("it is said");
    assert!(off < view.find("costs nothing").expect("the number"), "{view}");
    assert!(view.contains("2020-01 is before the comparison begins, so it has vested already."), "{view}");
}

#[test]
fn without_a_current_job_one_press_leads_to_it() {
    let view = drawn(against_staying, sample_scenario());
    assert!(view.contains("Add your current job"), "{view}");
}

/// Half of 24,000 is left after 12 of 24 months, the last of the horizon.
#[test]
fn where_a_clause_asks_only_those_who_resign_one_can_say_how_one_leaves() {
    let text = |on: &str| {
        format!(
            r#"{{ "schema": 1, "horizon_years": 1, "offers": [{{ "name": "X", "base": 120000, "sign_on": [{{ "amount": 24000,
                "paid": "lump", "at": 0, "clawback": {{ "kind": "prorata", "months": 24, "on": "{on}" }} }}] }}] }}"#
        )
    };
    let view = drawn(leave, scenario(&text("resigning")));
    assert_eq!(cells(&view, "Paid back"), ["$12,000"], "at month 12 of 24: {view}");
    assert_eq!(inside(&view, "legend", &[]), Some("How you leave"), "{view}");
    assert!(!drawn(leave, scenario(&text("any"))).contains("How you leave"));
}

fn whole(scenario: Scenario) -> String {
    markup(made_whole(&MadeWholeProps { form: form(scenario) }))
}

/// The same question on the page itself, for each offer in the month in which it starts: 1,000 shares at $50 vest in June 2027, half of them in
/// March.
#[test]
fn the_page_says_which_offer_makes_one_whole_in_its_month() {
    let view = |sign_on: i64| {
        let text = format!(
            r#"{{ "schema": 1, "horizon_years": 1, "current": {{ "base": 200000, "start": "2026-12", "stock": {{ "price": 50 }},
            "unvested": [{{ "month": "2027-03", "shares": 500 }}, {{ "month": "2027-06", "shares": 500 }}] }},
            "offers": [{{ "name": "X", "start": "2026-12", "base": 240000,
                "sign_on": [{{ "amount": {sign_on}, "paid": "lump", "at": 0 }}] }},
                {{ "name": "Y", "start": "2027-04", "base": 190000 }},
                {{ "name": "Z", "start": "2027-04", "base": 190000, "sign_on": [{{ "amount": 9000, "paid": "lump", "at": 0, "for": "relocation" }}] }}] }}"#
        );
        plain(&whole(scenario(&text)))
    };
    let no = view(30_000);
    assert!(no.contains("X: no. Leaving Current job at the start of December 2026 costs $50,000 before tax; the sign-on of $30,000 is $20,000 short."), "{no}");
    assert!(no.contains("Y: no. Leaving Current job at the start of April 2027 costs $25,000 before tax, and it pays no sign-on."), "{no}");
    assert!(no.contains("Z: no. Leaving Current job at the start of April 2027 costs $25,000 before tax, and it pays relocation money but no sign-on."), "{no}");
    let yes = view(60_000);
    assert!(yes.contains("X: yes. Leaving Current job at the start of December 2026 costs $50,000 before tax; the sign-on of $60,000 is $10,000 more than that."), "{yes}");
    assert!(!plain(&whole(sample_scenario())).contains("whole"), "without a job there is nothing to say");
}
