//! The sentences of the Negotiate page, each read back and held against its table: over any offers, no ask is above its bounds, and the first
//! number is among the best of its own table. 1,000 scenarios in release, fewer while one edits.

use super::any::scenarios;
use super::today;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::negotiate::level_choice::level_choice;
use offerscope_core::compute::negotiate::lever::Lever;
use offerscope_core::compute::negotiate::packages::PackageOption;
use offerscope_core::compute::negotiate::reaching::{MixReach, Reach};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::compute::negotiate::waiting::{held, waited};
use offerscope_core::compute::negotiate::words::MessageWords;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::format;
use offerscope_core::model::offer::GrantSize;
use offerscope_core::model::offer::sign_on::Purpose;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

const CASES: u32 = if cfg!(debug_assertions) { 64 } else { 1_000 };

/// The amounts that a sentence names, as it names them.
fn amounts(text: &str) -> Vec<String> {
    let after = text.split('$').skip(1);
    let digits = after.map(|after| after.split(|sign: char| !sign.is_ascii_digit() && sign != ',').next());
    digits.map(|digits| format!("${}", digits.unwrap_or_default().trim_end_matches(','))).collect()
}

fn named(mut scenario: Scenario) -> Scenario {
    for (name, offer) in ["One", "Two", "Three"].into_iter().zip(&mut scenario.offers) {
        offer.name = name.into();
    }
    scenario
}

fn counter(solver: &CounterSolver<'_>, standing: &Standing) -> Result<(), TestCaseError> {
    let text = &standing.headline;
    let says: Vec<String> = amounts(text);
    let has = |amount: Money| says.contains(&format::rounded(amount.abs()));
    prop_assert!(standing.opening <= standing.bound.worth.max(standing.offer), "{text}");
    prop_assert!(
        standing.reason.contains(&format!("An ask can go up to {}", format::rounded(standing.bound.worth))),
        "{}",
        standing.reason
    );
    let better = standing.best.as_ref().is_some_and(|_| standing.reservation > standing.offer);
    let reached = standing.bound.worth >= standing.reservation;
    if text.contains("Even then") {
        prop_assert!(better && !reached && has(standing.reservation - standing.opening), "{text}");
        prop_assert!(has(standing.opening) && has(standing.opening - standing.offer), "{text}");
    } else if text.contains("already better") {
        prop_assert!(better && has(standing.reservation - standing.offer), "{text}");
        prop_assert!(text.contains("must rise that much"), "{text}");
        prop_assert!(reached || standing.opening <= standing.offer, "{text}");
    } else if text.contains("already reaches your target") {
        prop_assert!(standing.target <= standing.offer && has(standing.target), "{text}");
    } else {
        prop_assert!(!better && has(standing.opening) && has(standing.opening - standing.offer), "{text}");
        let beyond = text.contains("more than an ask plausibly reaches");
        prop_assert_eq!(beyond, standing.target > standing.bound.worth, "{}", text);
    }
    asking(solver, standing, better)
}

fn asking(solver: &CounterSolver<'_>, standing: &Standing, better: bool) -> Result<(), TestCaseError> {
    let found = solver.asking(standing);
    let rows = found.rows.iter();
    prop_assert!(rows.clone().all(|row| row.amount <= standing.bound.worth + Money::ONE), "{:?}", found.rows);
    let best = rows.map(|row| row.worth).max();
    if let (Some(best), false, false) = (best, standing.target_typed, better) {
        // Asks within half a percent of the offer are about as good.
        let offer = standing.offer.to_f64();
        let worth = solver.counter(standing).value(standing.ask()) * offer;
        prop_assert!(
            worth >= best.to_f64() - 0.006 * offer - 1.0,
            "{worth} is not near {best}: {}",
            standing.headline
        );
    }
    let nothing = found.says.starts_with("There is nothing left to ask for");
    prop_assert_eq!(nothing, standing.opening <= standing.offer, "{}", found.says);
    if let Some((low, high)) = solver.band(standing) {
        prop_assert!(low <= high);
    }
    Ok(())
}

fn levers(scenario: &Scenario, solver: &CounterSolver<'_>, standing: &Standing) -> Result<(), TestCaseError> {
    let packages = solver.packages(standing.opening);
    for package in &packages {
        prop_assert!(package.worth >= standing.opening, "{package:?}");
        let words = solver.words_of(standing, package, &packages);
        prop_assert!(words.email.contains(&solver.wish(package.more)), "{}", words.email);
        for (lever, more) in Lever::ALL.into_iter().zip(package.more) {
            prop_assert!(more <= solver.plausible(lever), "{lever:?} {package:?}");
        }
        whole(solver, package.more)?;
        claims(scenario, solver, standing, package, &words)?;
    }
    match solver.mixed(standing.opening) {
        None => {}
        Some(MixReach::With(more)) => {
            prop_assert!(solver.to_me(more) >= standing.opening, "{more:?}");
            prop_assert!(
                Lever::ALL.into_iter().zip(more).all(|(lever, more)| more <= solver.plausible(lever))
            );
        }
        Some(MixReach::Beyond(most)) => prop_assert!(most < standing.opening, "{most}"),
    }
    let bought = solver.frontier(standing, &[25_000, 100_000, 300_000, 900_000].map(Money::whole));
    let room = (standing.bound.worth - standing.offer).max(Money::ZERO);
    prop_assert!(bought.iter().all(|(_, value)| *value <= room), "{bought:?}");
    prop_assert!(bought.windows(2).all(|pair| pair[0].1 < pair[1].1), "{bought:?}");
    for (lever, reach) in solver.alone(standing.opening) {
        if let Reach::Never { comes_to, .. } = reach {
            prop_assert!(comes_to < standing.opening, "{lever:?}");
        }
    }
    Ok(())
}

/// What is asked for is the whole of each part: what the letter has of it, and the rise.
fn whole(solver: &CounterSolver<'_>, more: [Money; 3]) -> Result<(), TestCaseError> {
    let (offer, [base, grant, sign_on], says) = (solver.offer, more, solver.wish(more));
    let joining = offer.sign_on.iter().filter(|payment| payment.purpose == Purpose::SignOn);
    let joining: Money = joining.map(|payment| payment.amount).sum();
    let whole = |now: Money, more: Money| format::whole(now + more);
    prop_assert!(
        base.is_zero() || says.contains(&format!("a base of {}", whole(offer.base, base))),
        "{says}"
    );
    let asked = format!("a sign-on of {}", whole(joining, sign_on));
    prop_assert!(sign_on.is_zero() || says.contains(&asked), "{asked}: {says}");
    let asked = match offer.grants.first().map(|grant| grant.size) {
        Some(GrantSize::Shares(now)) => {
            let price = solver.price.map_or(0.0, |price| price.to_f64());
            let shares = now.to_f64() + (grant.to_f64() / price - 1e-9).ceil();
            format!("stock grant of {} RSUs (about ", format::shares(Shares::from_f64(shares)))
        }
        Some(GrantSize::Dollars { amount: now, .. } | GrantSize::Yearly(now) | GrantSize::AtVest(now)) => {
            format!("stock grant of {}", whole(now, grant))
        }
        None => format!("stock grant of {}", format::whole(grant)),
    };
    prop_assert!(grant.is_zero() || says.contains(&asked), "{asked}: {says}");
    Ok(())
}

/// No range is named, another offer is called more or close only where its letter is, and nothing below the least to accept is signed for.
fn claims(
    scenario: &Scenario,
    solver: &CounterSolver<'_>,
    standing: &Standing,
    package: &PackageOption,
    words: &MessageWords,
) -> Result<(), TestCaseError> {
    let email = &words.email;
    // No source's range is a fact to write to an employer.
    prop_assert!(!email.contains(" range"), "{email}");
    let other = standing.best.as_ref().map(|best| best.worth).unwrap_or_default();
    let analysis = Analysis::of(scenario, catalog(), today());
    let letter = |id| analysis.subject(id).map_or(0.0, |subject| subject.total(analysis.months()).to_f64());
    let [mine, theirs] =
        [Some(solver.id()), standing.best.as_ref().and_then(|best| best.id)].map(|id| id.map_or(0.0, letter));
    let close = (mine - theirs).abs() < 0.02 * mine.max(theirs) + 2_000.0;
    let far = (mine - theirs).abs() > 0.02 * mine.max(theirs) - 2_000.0;
    prop_assert!(
        !email.contains("comes to more") || (other > standing.offer && theirs > mine && far),
        "{email}"
    );
    prop_assert!(!email.contains("which is close") || close, "{email}");
    let signs = email.contains("I will sign") || email.contains("I am ready to sign");
    prop_assert_eq!(signs, package.worth >= standing.reservation, "{}", email);
    Ok(())
}

fn waiting(scenario: &Scenario) -> Result<(), TestCaseError> {
    let Ok(held) = held(scenario, facts(), today()) else { return Ok(()) };
    let Ok(found) = waited(facts(), &scenario.assumptions, &scenario.waiting, held) else { return Ok(()) };
    let says = &found.says;
    let (text, gap) = (says.to_lowercase(), found.waiting - found.held);
    let (weeks, gain) = found.asking;
    if text.contains("more week") {
        prop_assert!(found.weeks_left.is_some() && gain >= Money::whole(1_000), "{says}");
        prop_assert!(
            amounts(says).contains(&format::rounded(gain)) && says.contains(&format!("{weeks} more week")),
            "{says}"
        );
    }
    let named = |amount: Money| amounts(says).contains(&format::rounded(amount.abs()));
    let (stays, falls) = ("so its deadline does not matter", "that is the deadline that matters");
    if text.contains(stays) || text.contains(falls) {
        prop_assert_eq!(text.contains(falls), found.falls.is_some(), "{}", says);
        let (beyond, as_much) = (found.fallback - found.held, text.contains("worth as much as"));
        prop_assert!(
            if as_much { beyond.is_zero() } else { beyond > Money::ZERO && named(beyond) },
            "{says}"
        );
    } else if text.contains("no result comes by the deadline") {
        let left = found.weeks_left.unwrap_or_default();
        let mut due = scenario.waiting.processes.iter().flat_map(|process| {
            process.stages.iter().scan(0, |at: &mut u16, (_, weeks)| {
                *at += weeks;
                Some(*at)
            })
        });
        prop_assert!(!due.any(|week| (1..=left).contains(&week)), "{says}");
        let gap = found.lapsed - found.held;
        prop_assert!(gap.is_zero() || named(gap), "{says}");
        prop_assert!(!text.contains("accept it") || gap < Money::ZERO, "{says}");
        prop_assert!(!text.contains("let it lapse") || gap > Money::ZERO, "{says}");
    } else {
        prop_assert!(named(gap), "{says}");
        prop_assert!(!text.contains("accept: ") || gap < Money::ZERO, "{says}");
        prop_assert!(
            !(text.contains("wait, and") || text.contains("let the offer lapse")) || gap > Money::ZERO,
            "{says}"
        );
    }
    prop_assert_eq!(says.starts_with("On our assumptions"), found.own != [true; 2], "{}", says);
    prop_assert!(found.better >= 0.0 && found.better <= 1.0 && found.value >= found.held.max(found.fallback));
    Ok(())
}

fn level(scenario: &Scenario) -> Result<(), TestCaseError> {
    let analysis = Analysis::of(scenario, catalog(), today());
    let found = level_choice(&analysis, facts(), &scenario.assumptions, &scenario.downlevel, None);
    let Ok(found) = found else { return Ok(()) };
    let (says, gap) = (&found.says, found.take - found.wait);
    if gap.abs() < Money::ONE {
        prop_assert!(says.starts_with("It is a tie"), "{says}");
        return Ok(());
    }
    let takes = says.starts_with("On our assumptions, taking") || says.starts_with("Take L6");
    prop_assert_eq!(takes, gap > Money::ZERO, "{}", says);
    prop_assert!(amounts(says).contains(&format::rounded(gap.abs())), "{says}");
    prop_assert_eq!(says.starts_with("On our assumptions"), !found.own, "{}", says);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn every_sentence_of_the_negotiation_agrees_with_its_table(scenario in scenarios()) {
        let scenario = named(scenario);
        waiting(&scenario)?;
        level(&scenario)?;
        let Ok(solver) = CounterSolver::of(&scenario, facts(), today()) else { return Ok(()) };
        let Ok(standing) = solver.standing() else { return Ok(()) };
        counter(&solver, &standing)?;
        levers(&scenario, &solver, &standing)?;
    }
}
