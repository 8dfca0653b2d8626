//! Waiting and the level as they are typed: what stands in, what is said, and what is off.

use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::negotiate::level_choice::level_choice;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::waiting::{HeldOffer, WaitAnswer, held, waited};
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::data::{facts, sample_scenario};
use offerscope_core::format::file::{read, write};
use offerscope_core::format::link;
use offerscope_core::model::day::Day;
use offerscope_core::model::facts::assumption::{AssumedValue, Assumptions};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::format;
use offerscope_core::model::negotiation::counter_plan::{CounterPlan, Round, RoundKind};
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::negotiation::waiting::{Process, Waiting, days_between};
use offerscope_core::model::scenario::NegotiationPart;

/// The case of the note: three processes against 480 held, in thousands.
fn waiting() -> Waiting {
    let stage = |chance: f64, weeks| (Rate::from_f64(chance), weeks);
    let process = |name: &str, value, stages| Process {
        name: name.into(),
        value: Money::whole(value),
        stages,
        valid: 1,
        effort: Money::ZERO,
    };
    Waiting {
        from: Day::parse("2026-11-27"),
        deadline: Day::parse("2026-12-04"),
        held: Some(Money::whole(480_000)),
        fallback: Some(Money::whole(400_000)),
        cost: Money::whole(1_000),
        processes: vec![
            process("One", 610_000, vec![stage(0.6, 1), stage(0.4, 3)]),
            process("Two", 520_000, vec![stage(0.5, 2)]),
            process("Three", 560_000, vec![stage(0.7, 1), stage(0.5, 2), stage(0.8, 1)]),
        ],
        ..Waiting::default()
    }
}

#[test]
fn the_notes_case_is_answered_as_it_would_be_typed() {
    let waited = waited(facts(), &Assumptions::default(), &waiting(), None).expect("an answer");
    assert_eq!(waited.weeks_left, Some(1));
    // 506.253 with the deadline after a week, 503.733 today, 510.983 after two, 529.804 after four.
    let thousands = |money: Money| money.to_f64().round().to_string();
    assert_eq!(thousands(waited.value), "506253");
    let at =
        |weeks: u16| waited.later.iter().find(|(week, _)| *week == weeks).map(|(_, value)| thousands(*value));
    assert_eq!([at(0), at(2), at(4)], ["503733", "510983", "529804"].map(|said| Some(said.to_owned())));
    assert_eq!(waited.threshold, Some(80.0 / 210.0));
    assert_eq!(
        waited.says,
        "Ask for 2 more weeks first: that is worth $4,720 on average. Otherwise, wait, and decide at the deadline in 1 week: that is worth $26,300 more than accepting now."
    );
    // Granted in 60 of 100 cases, lost in half of one: 60% × (514,133 − 506,253) − 0.5% × (506,253 − 400,000).
    assert_eq!(at(3), Some("514133".to_owned()));
    assert_eq!(format::rounded(waited.asking_alone), "$4,200");
    // The other interviews go on where asking loses the offer. Without it they are worth 503,733: by a tree of every outcome, in another program.
    assert_eq!(format::rounded(waited.asking.1), "$4,720");
    let nothing_to_lose = Waiting { fallback: Some(Money::whole(480_000)), deadline: None, ..waiting() };
    let free = offerscope_core::compute::negotiate::waiting::waited(
        facts(),
        &Assumptions::default(),
        &nothing_to_lose,
        None,
    );
    let free = free.expect("an answer");
    assert_eq!((free.asking.1, free.asking_alone < Money::ZERO), (Money::ZERO, true));
    // Its own chances count, and what is typed without it.
    assert_eq!(waited.own, [true; 2]);
    // An index without any effort is the value.
    assert_eq!(waited.effort[0], (0, Money::whole(610_000)));
    let better = waited_with(Some(Money::whole(500_000)));
    assert_eq!(
        better.says,
        "What you have without it is worth $20,000 more than the offer you hold, so its deadline does not matter."
    );
    let alike = Waiting { together: true, ..waiting() };
    let together = value(&alike);
    assert!(together != waited.value, "good and bad days move it");
}

fn waited_with(fallback: Option<Money>) -> offerscope_core::compute::negotiate::waiting::WaitAnswer {
    waited(facts(), &Assumptions::default(), &Waiting { fallback, ..waiting() }, None).expect("an answer")
}

/// 480 held, 400 without it, and 610 of one company in two weeks, a week of waiting at 1: by the deadline in a week nothing is known.
#[test]
fn a_deadline_before_any_result_decides_nothing_and_says_so() {
    let says = |chance: f64, weeks: u16| {
        let mut typed = waiting();
        typed.processes.truncate(1);
        typed.processes[0].stages = vec![(Rate::from_f64(chance), weeks)];
        waited(facts(), &Assumptions::default(), &typed, None).expect("an answer").says
    };
    let unknown = "no result comes by the deadline in 1 week, so you will know no more then than now.";
    // 50% × 610 + 50% × 400 − 2 = 503. With two more weeks 543 in 60 of 100 cases; without the offer still 503: 24 more.
    assert_eq!(
        says(0.5, 2),
        format!(
            "Ask for 2 more weeks first: that is worth $24,000 on average. Otherwise, {unknown} Let it lapse: what your other interviews may bring is worth $23,000 more."
        )
    );
    // 30% × 610 + 70% × 400 − 2 = 461; 35%: 471.5.
    let accept = says(0.3, 2);
    assert!(
        accept.ends_with(&format!("{unknown} Accept it: letting it lapse would be worth $19,000 less.")),
        "{accept}"
    );
    let close = says(0.35, 2);
    assert!(
        close.ends_with("Accepting it and letting it lapse are worth about the same: $8,500 apart."),
        "{close}"
    );
    // A result in the week of the deadline is something new.
    assert!(says(0.5, 1).starts_with("Wait, and decide at the deadline in 1 week: "), "{}", says(0.5, 1));
}

fn value(typed: &Waiting) -> Money {
    waited(facts(), &Assumptions::default(), typed, None).expect("an answer").value
}

#[test]
fn what_cannot_be_weighed_is_said() {
    let problem = |typed: &Waiting, held| {
        waited(facts(), &Assumptions::default(), typed, held).expect_err("a problem").says
    };
    let held = Some(HeldOffer { worth: Money::whole(480_000), fallback: None, deadline: None, falls: None });
    assert_eq!(problem(&Waiting::default(), None), "The offer you hold has no value yet.");
    assert_eq!(
        problem(&Waiting::default(), held),
        "No other interviews are running, so there is nothing to wait for."
    );
    assert_eq!(
        problem(&Waiting { from: Day::parse("2026-12-05"), ..waiting() }, None),
        "The deadline of 2026-12-04 has passed."
    );
    let mut blank = waiting();
    blank.processes[1].stages.clear();
    assert_eq!(problem(&blank, None), "Two has no stage left.");
    let mut long = waiting();
    long.processes[0].stages = vec![(Rate::from_f64(0.5), 30), (Rate::from_f64(0.5), 30)];
    assert_eq!(problem(&long, None), "One takes more than a year.");
    blank.processes[0].value = Money::ZERO;
    assert_eq!(problem(&blank, None), "One has no value yet.");
}

#[test]
fn what_a_file_says_of_it_that_is_no_value_is_a_problem_with_its_path() {
    let text = r#"{ "schema": 1, "wait": { "from": "soon", "own": 1.2, "longer": 99, "processes": [{ "stages": [[0.99, 2]] }] },
        "ask": { "best": "luck", "target": -5 }, "down": { "horizon": 1 }, "assume": { "p0": -1 } }"#;
    let opened = read(text).expect("a scenario");
    let fields: Vec<&str> = opened.problems.iter().map(|problem| problem.field.as_str()).collect();
    let expected = [
        "ask.best",
        "ask.target",
        "wait.from",
        "wait.own",
        "wait.longer",
        "wait.processes[0].stages[0][0]",
        "down.horizon",
        "assume.p0",
    ];
    let mut sorted = expected.to_vec();
    sorted.sort_unstable();
    let mut found = fields.clone();
    found.sort_unstable();
    assert_eq!(found, sorted);
    assert!(opened.scenario.assumptions.is_empty());
}

#[test]
fn everything_typed_of_it_travels_by_link_and_file() {
    let mut scenario = sample_scenario();
    scenario.waiting =
        Waiting { own: Some(Rate::from_f64(0.4)), longer: Some(2), together: true, ..waiting() };
    scenario.downlevel = Downlevel {
        now: Some(Money::whole(430_000)),
        stays: true,
        every: Some(8),
        pass: Some(Rate::from_f64(0.25)),
        promoted: Some(24),
        chance: Some(Rate::from_f64(0.3)),
        ..Downlevel::default()
    };
    scenario.counter = CounterPlan {
        target: Some(Money::whole(500_000)),
        named: Some(true),
        mix: [Rate::from_f64(0.5), Rate::ZERO, Rate::from_f64(0.5)],
        ..CounterPlan::default()
    };
    scenario.assumptions.set("nothing_known", Some(AssumedValue::from_f64(0.123_456_789)));
    scenario.offers[0].countered = true;
    scenario.offers[0].rounds = vec![
        Round {
            kind: RoundKind::First,
            day: Day::parse("2026-11-20"),
            package: [185_000, 320_000, 100_000].map(Money::whole),
        },
        Round { kind: RoundKind::Answer, day: None, package: [195_000, 360_000, 110_000].map(Money::whole) },
    ];
    assert_eq!(read(&write(&scenario)).expect("a scenario").scenario, scenario);
    // The screen's part of it travels by link alone.
    scenario.negotiation_part = Some(NegotiationPart::Wait);
    assert_eq!(link::read(&link::write(&scenario)), Ok(scenario));
}

#[test]
fn days_are_counted_over_the_ends_of_months_and_years() {
    let days =
        |from: &str, to: &str| days_between(Day::parse(from).expect("a day"), Day::parse(to).expect("a day"));
    assert_eq!(days("2026-11-27", "2026-12-04"), 7);
    assert_eq!(days("2026-12-31", "2028-03-01"), 426);
    assert_eq!(days("2026-12-04", "2026-11-27"), 0);
}

#[test]
fn the_level_is_chosen_by_the_break_even_chance_and_says_what_stood_in() {
    let text = r#"{ "schema": 1, "horizon_years": 4, "offers": [
        { "name": "Six", "company": "amazon", "level": "L6", "base": 430000 }, { "name": "Seven", "company": "amazon", "level": "L7", "base": 640000 }] }"#;
    let scenario = read(text).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    // The note's example: 430 / 560 / 640 / 380, four years, 1 % a week for 26 weeks, promotion in year two: 63 % (5 % discount).
    let typed = Downlevel {
        inside: Some(Money::whole(560_000)),
        meanwhile: Some(Money::whole(380_000)),
        every: Some(10),
        pass: Some(Rate::from_f64(0.1)),
        weeks: Some(26),
        discount: Some(Rate::from_f64(0.05)),
        promoted: Some(24),
        ..Downlevel::default()
    };
    let choice = level_choice(&analysis, &FACTS, &Assumptions::default(), &typed, None).expect("a choice");
    let bar = choice.break_even.expect("a promotion that pays");
    assert!((bar - 0.63).abs() < 0.005, "{bar}");
    assert!(
        choice.says.starts_with("Hold out for L7")
            && choice
                .why
                .starts_with("L6 pays off from a 63% chance of promotion by year 2; 30% counts here."),
        "{} {}",
        choice.says,
        choice.why
    );
    assert_eq!(choice.table[1].1[0], choice.break_even);
    assert!(
        choice.assumed.iter().any(|said| said.starts_with("L6 pays what Six pays")),
        "{:?}",
        choice.assumed
    );
    // With the job one has to fall back on and 600 from outside it is below zero; with twice the loops above one.
    let back = Downlevel { stays: true, outside: Some(Money::whole(600_000)), ..typed };
    let choice = level_choice(&analysis, &FACTS, &Assumptions::default(), &back, None).expect("a choice");
    assert!(choice.break_even.is_some_and(|bar| (bar + 0.05).abs() < 0.005), "{:?}", choice.break_even);
    assert!(choice.why.contains("even if you are never promoted"), "{}", choice.why);
    let often = Downlevel { every: Some(5), ..typed };
    let choice = level_choice(&analysis, &FACTS, &Assumptions::default(), &often, None).expect("a choice");
    assert!(choice.break_even.is_some_and(|bar| (bar - 1.21).abs() < 0.005), "{:?}", choice.break_even);
    assert!(choice.why.contains("above 100%"), "{}", choice.why);
    let unknown = level_choice(&analysis, &FACTS, &Assumptions::default(), &Downlevel::default(), None)
        .expect_err("a problem");
    assert_eq!(unknown.says, "What you earn while holding out is not known.");
}

/// Two stages at the usual 25%, and no job: nothing here is the reader's own.
#[test]
fn an_answer_to_waiting_that_rests_on_defaults_says_so() {
    let mut usual = Waiting { fallback: None, ..waiting() };
    for process in &mut usual.processes {
        process.stages = vec![(Rate::from_f64(0.25), 2)];
    }
    let held = Some(HeldOffer { worth: Money::whole(480_000), fallback: None, deadline: None, falls: None });
    let says =
        |typed: &Waiting| waited(facts(), &Assumptions::default(), typed, held).expect("an answer").says;
    let said = says(&usual);
    assert!(said.starts_with("On our assumptions, "), "{said}");
    assert!(
        said.ends_with(" That assumes a 25% chance to pass each stage and that you have nothing without it."),
        "{said}"
    );
    let own = Waiting { own: Some(Rate::from_f64(0.4)), fallback: Some(Money::ZERO), ..usual };
    assert!(!says(&own).contains("On our assumptions"), "{}", says(&own));
}

/// A cash lens does not change what waiting counts: both sides are before tax.
#[test]
fn waiting_counts_both_sides_before_tax() {
    let text = |lens: &str| {
        let text = format!(
            r#"{{ "schema": 1, "lens": "{lens}", "tax": {{ "state": "WA" }}, "current": {{ "base": 200000, "start": "2026-12" }}, "offers": [
            {{ "name": "Mine", "start": "2026-12", "base": 260000 }}], "wait": {{ "processes": [{{ "value": 1200000, "stages": [[0.5, 2]], "valid": 1 }}] }} }}"#
        );
        read(&text).expect("a scenario").scenario
    };
    for lens in ["taxable", "cash"] {
        let held = held(&text(lens), facts(), today()).expect("an offer");
        let expected = HeldOffer {
            worth: Money::whole(1_040_000),
            fallback: Some(Money::whole(800_000)),
            deadline: None,
            falls: None,
        };
        assert_eq!(held, Some(expected), "{lens}");
    }
}

/// Two letters with two dates: each message names its own, and the one that must be answered first is said to be.
#[test]
fn each_offer_has_its_own_deadline() {
    let text = |countered: &str| {
        let offer = |name: &str, base: u32, day: &str| {
            let marked = countered == name;
            format!(
                r#"{{ "name": "{name}", "start": "2027-01", "base": {base}, "deadline": "{day}", "countered": {marked} }}"#
            )
        };
        let offers =
            [offer("Amazon", 260_000, "2026-12-09"), offer("Microsoft", 280_000, "2026-12-04")].join(", ");
        format!(r#"{{ "schema": 1, "offers": [{offers}], "wait": {{ "from": "2026-12-01" }} }}"#)
    };
    let found = |countered: &str| {
        let scenario = read(&text(countered)).expect("a scenario").scenario;
        let solver = CounterSolver::of(&scenario, facts(), today()).expect("an offer");
        let standing = solver.standing().expect("a standing");
        let email = solver.letter(MessageKind::Extension).email;
        (email, standing.answered_first, held(&scenario, facts(), today()).expect("an offer"))
    };
    let (email, first, held_offer) = found("Amazon");
    assert!(
        email.contains("You asked for my answer by December 9, 2026.")
            && email.contains("until December 23, 2026"),
        "{email}"
    );
    assert_eq!(
        first.as_deref(),
        Some(
            "Microsoft must be answered by December 4, 2026, before Amazon: after that day you no longer have it. Ask for more time there, or decide by then."
        )
    );
    assert_eq!(held_offer.and_then(|held| held.deadline), Day::parse("2026-12-09"));
    let (email, first, _) = found("Microsoft");
    assert!(email.contains("You asked for my answer by December 4, 2026."), "{email}");
    assert_eq!(first, None, "the other is answered later");
}

/// 280,000 × 4 = 1,120,000 can be had until December 4, in week 0; then the job of 200,000 × 4 is left.
#[test]
fn an_alternative_counts_until_its_own_deadline() {
    let text = |deadline: &str| {
        format!(
            r#"{{ "schema": 1, "current": {{ "base": 200000, "start": "2027-01" }}, "offers": [
                {{ "name": "Amazon", "start": "2027-01", "base": 260000, "countered": true, "deadline": "2026-12-09" }},
                {{ "name": "Microsoft", "start": "2027-01", "base": 280000{deadline} }}],
              "wait": {{ "from": "2026-12-01", "processes": [{{ "name": "Google", "value": 2000000, "stages": [[0.5, 2]], "valid": 1 }}] }} }}"#
        )
    };
    let answer = |deadline: &str| {
        let scenario = read(&text(deadline)).expect("a scenario").scenario;
        let held = held(&scenario, facts(), today()).expect("an offer");
        waited(facts(), &Assumptions::default(), &scenario.waiting, held).expect("an answer")
    };
    let in_hand = |answer: &WaitAnswer| answer.weeks.iter().map(|week| week.in_hand).collect::<Vec<f64>>();
    let open = answer("");
    assert_eq!(in_hand(&open), [1_120_000.0; 3]);
    assert!(open.says.ends_with("so its deadline does not matter."), "{}", open.says);
    let closing = answer(r#", "deadline": "2026-12-04""#);
    // Amazon's own deadline is in week 1.
    assert_eq!(in_hand(&closing), [1_120_000.0, 1_040_000.0, 800_000.0]);
    assert!(
        closing.says.contains("must be answered this week: that is the deadline that matters."),
        "{}",
        closing.says
    );
    // Half of the time Google comes; else the job is left.
    assert_eq!(closing.waiting, Money::whole(1_400_000));
    assert_eq!(open.waiting, Money::whole(1_560_000));
    // A day that is past when weeks are counted from December 1.
    let gone = answer(r#", "deadline": "2026-11-20""#);
    assert_eq!(in_hand(&gone), [1_040_000.0, 1_040_000.0, 800_000.0]);
    assert!(!gone.says.contains("must be answered"), "{}", gone.says);
}
