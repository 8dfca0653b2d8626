//! What holds for every scenario, not only for the worked ones.

use crate::facts::{CATALOG, case, today};
use any::{junk, scenarios, schedules};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalyzedOffer;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::compare::{Comparison, compare};
use offerscope_core::compute::explain::comparison::explain;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::leaving::leave::{Exit, curve};
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::compute::pay::vest::{fraction_by, whole_shares};
use offerscope_core::compute::value::present_value;
use offerscope_core::format::{file, link};
use offerscope_core::model::fixed::{Money, Price, Shares};
use offerscope_core::model::offer::{Grant, GrantSize, Offer, OfferId, ScheduleChoice};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::validate::validate;
use offerscope_core::typed;
use proptest::prelude::*;

mod advice;
pub(super) mod any;
mod shown;
mod verdicts;
mod window;

proptest! {
    // A failure prints its smallest case; it becomes a worked case, not a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_sum_to_the_whole_to_the_cent(scenario in scenarios()) {
        let answer = answer(&scenario);
        for pay in &answer.offers {
            let over = |years: &[YearPay], part| years.iter().map(|year| year.part(part)).sum::<Money>();
            for part in PayPart::ALL {
                prop_assert_eq!(over(&pay.years, part), pay.sum.part(part));
                prop_assert_eq!(over(&pay.calendar(), part), pay.sum.part(part));
            }
            let last = usize::from(scenario.horizon_years) * 12;
            let streams = pay.ledger.streams.iter().flat_map(|stream| stream.months.iter().take(last + 1));
            prop_assert_eq!(streams.copied().sum::<Money>(), pay.sum.total());
            prop_assert_eq!(pay.guaranteed + pay.at_risk, pay.sum.total());
            prop_assert_eq!(pay.ledger.running().get(last).copied(), Some(pay.sum.total()));
        }
    }

    #[test]
    fn more_pay_never_ranks_lower(mut scenario in scenarios(), more in 1_i64..50_000_000, which in 0_usize..6) {
        let which = which % scenario.offers.len();
        // An employer who fills pay up to a target grants less stock where the base is higher.
        scenario.offers.iter_mut().for_each(|offer| offer.top_up = None);
        let before = answer(&scenario);
        let mut raised = scenario.clone();
        let offer = &mut raised.offers[which];
        offer.base = Money::from_units((offer.base.units() + more).min(100_000_000_000));
        let after = answer(&raised);
        prop_assert!(total(&after.offers[which]) >= total(&before.offers[which]));
        prop_assert!(rank(&after, which) <= rank(&before, which));
    }

    #[test]
    fn swapping_two_offers_flips_the_sign_of_the_gap_and_keeps_the_leader(mut scenario in scenarios()) {
        scenario.offers.truncate(2);
        prop_assume!(scenario.offers.len() == 2);
        let (first, second) = (scenario.offers[0].id, scenario.offers[1].id);
        let straight = answer(&scenario);
        let gap = |scenario: &Scenario, answer: &Comparison, one, other| {
            explain(case(scenario, answer), FigureId::Difference(one, other, None)).and_then(|figure| figure.value)
        };
        let mine = gap(&scenario, &straight, first, second).expect("a difference");
        scenario.offers.swap(0, 1);
        let swapped = answer(&scenario);
        prop_assert_eq!(gap(&scenario, &swapped, second, first), Some(-mine));
        prop_assert_eq!(straight.verdict.gap, swapped.verdict.gap);
        prop_assert_eq!(straight.verdict.leader, swapped.verdict.leader);
    }

    #[test]
    fn splits_change_no_dollar(mut scenario in scenarios()) {
        // A past grant counts shares of its month, so a split since then is part of it.
        scenario.current.iter_mut().for_each(|job| job.past.clear());
        let mut whole = scenario.clone();
        let job = whole.current.as_mut().map(|job| &mut job.offer);
        whole.offers.iter_mut().chain(job).for_each(|offer| offer.stock.splits.clear());
        prop_assert_eq!(answer(&scenario), answer(&whole));
        let figures = |scenario: &Scenario| {
            let analysis = Analysis::of(scenario, &CATALOG, today());
            let one = |subject: &AnalyzedOffer<'_>| {
                (present_value::today(&analysis, subject), curve(subject, Exit::Resigned, 48))
            };
            analysis.offers.iter().chain(&analysis.current).map(one).collect::<Vec<_>>()
        };
        prop_assert_eq!(figures(&scenario), figures(&whole));
    }

    #[test]
    fn every_schedule_vests_the_whole_grant(schedule in schedules(), units in 0_u64..10_000_000_000) {
        prop_assert_eq!(whole_shares(units, &schedule).into_iter().sum::<u64>(), units);
        let sum: u64 = schedule.vests().iter().map(|vest| u64::from(vest.part)).sum();
        prop_assert_eq!(sum, u64::from(schedule.whole()));
        prop_assert!((fraction_by(&schedule, 120) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_grant_at_a_flat_price_pays_its_worth_whatever_the_schedule(schedule in schedules(), cents in 0_i64..10_000_000_000) {
        let mut offer = bare(Money::ZERO);
        let amount = Money::from_units(cents);
        let size = GrantSize::Dollars { amount, grant_price: None };
        offer.grants = vec![Grant { size, schedule: ScheduleChoice::Custom(schedule), ..Grant::default() }];
        let answer = answer(&Scenario { horizon_years: 10, offers: vec![offer], ..Scenario::default() });
        prop_assert_eq!(answer.offers[0].sum.equity, amount);
    }

    #[test]
    fn a_longer_horizon_keeps_the_years_of_a_shorter_one(mut scenario in scenarios(), other in 1_u16..=10) {
        let one = answer(&scenario);
        scenario.horizon_years = other;
        let two = answer(&scenario);
        for (one, two) in one.offers.iter().zip(&two.offers) {
            prop_assert!(one.years.iter().zip(&two.years).all(|(one, two)| one == two));
            prop_assert_eq!(&one.band, &two.band);
            prop_assert_eq!(one.steady_state, two.steady_state);
        }
    }

    #[test]
    fn the_lines_of_a_proof_sum_to_its_figure(scenario in scenarios()) {
        let answer = answer(&scenario);
        for ask in asks(&answer) {
            let figure = explain(case(&scenario, &answer), ask);
            let figure = figure.unwrap_or_else(|| panic!("{ask:?} has no figure"));
            let sum: Money = figure.steps.iter().filter_map(|(_, amount)| *amount).sum();
            prop_assert_eq!(Some(sum), figure.value, "{:?}: {:#?}", ask, figure);
        }
    }

    #[test]
    fn the_tipping_price_makes_the_two_equal(mine in 1_000_i64..500_000, theirs in 1_000_i64..500_000, shares in 1_i64..5_000) {
        let mut holder = bare(Money::whole(mine));
        holder.stock.price = Some(Price::whole(1_000));
        holder.grants =
            vec![Grant { size: GrantSize::Shares(Shares::whole(shares)), ..Grant::default() }];
        let mut scenario = Scenario { offers: vec![holder, bare(Money::whole(theirs))], ..Scenario::default() };
        scenario.offers[1].id = OfferId(2);
        let before = answer(&scenario);
        let why = before.verdict.why_text();
        let Some((_, price)) = why.split_once(" at $").filter(|_| why.contains("instead")) else { return Ok(()) };
        let price = price.split_once(' ').expect("a price and more").0;
        scenario.offers[0].stock.price = Some(typed::price(price).expect("a price"));
        let after = answer(&scenario);
        // The price is said in whole dollars from $100 on: half a dollar a share is what that may hide.
        let hidden = Money::from_units(shares * 51);
        prop_assert!(after.verdict.gap <= hidden, "{why}: {} before, {} after", before.verdict.gap, after.verdict.gap);
    }

    #[test]
    fn what_is_written_is_read_back(scenario in scenarios()) {
        let text = file::write(&scenario);
        let opened = file::read(&text).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{text}")))?;
        prop_assert!(opened.problems.is_empty(), "{:?}", opened.problems);
        prop_assert_eq!(opened.scenario, scenario);
    }

    #[test]
    fn the_reader_never_panics_on_any_text(text in ".{0,200}") {
        let _ = file::read(&text);
    }

    #[test]
    fn the_reader_never_panics_on_a_scenario_with_anything_put_in_it(
        scenario in scenarios(), at in any::<prop::sample::Index>(), junk in junk()
    ) {
        let text = file::write(&scenario);
        let colons: Vec<usize> = text.match_indices(": ").map(|(at, _)| at + 2).collect();
        let at = colons[at.index(colons.len())];
        let end = text[at..].find([',', '\n']).map_or(text.len(), |end| at + end);
        let spoiled = format!("{}{junk}{}", &text[..at], &text[end..]);
        if let Ok(opened) = file::read(&spoiled) {
            let _ = answer(&opened.scenario);
            prop_assert_eq!(validate(&opened.scenario), [], "what is out of range is not read");
            let ids = opened.scenario.offers.iter().map(|offer| offer.id.0);
            let in_order = ids.eq(1..=u32::try_from(opened.scenario.offers.len()).unwrap());
            prop_assert!(!in_order || link::read(&link::write(&opened.scenario)) == Ok(opened.scenario), "it travels");
        }
    }
}

fn answer(scenario: &Scenario) -> Comparison {
    compare(scenario, &CATALOG, today())
}

fn total(pay: &OfferPay) -> Money {
    pay.sum.total()
}

fn rank(answer: &Comparison, which: usize) -> usize {
    answer.offers.iter().filter(|pay| total(pay) > total(&answer.offers[which])).count()
}

fn asks(answer: &Comparison) -> Vec<FigureId> {
    let mut out = Vec::new();
    for pay in &answer.offers {
        let id = pay.id;
        let parts = || [None].into_iter().chain(PayPart::ALL.map(Some));
        out.extend(parts().map(|part| FigureId::Total(id, part)));
        out.extend(pay.years.iter().flat_map(|year| parts().map(|part| FigureId::Year(id, year.year, part))));
        out.extend(pay.calendar().iter().map(|year| FigureId::Calendar(id, year.year)));
        out.extend([
            FigureId::Average(id),
            FigureId::Guaranteed(id),
            FigureId::AtRisk(id),
            FigureId::SteadyState(id),
        ]);
        out.extend((0..).zip(&pay.band).map(|(index, _)| FigureId::Band(id, index)));
        out.extend(answer.offers.iter().map(|other| FigureId::Difference(id, other.id, None)));
        out.extend(answer.offers.iter().map(|other| FigureId::Difference(id, other.id, Some(1))));
    }
    out
}

/// An offer with a base and nothing else.
fn bare(base: Money) -> Offer {
    Offer { id: OfferId(1), name: "Bare".into(), base, ..Offer::default() }
}
