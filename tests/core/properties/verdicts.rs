//! The verdict's half-sentence about years, the total paid so far and the line below, each read back and held against the table.

use super::any::scenarios;
use super::{CATALOG, answer, bare, today};
use core::cmp::Ordering;
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::compare::window::WindowPay;
use offerscope_core::compute::sensitivity::{UncertainInput, sensitivity};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{OfferId, Paid, SignOn};
use offerscope_core::model::scenario::Scenario;
use proptest::collection::vec;
use proptest::prelude::*;

const NAMES: [&str; 3] = ["One", "Two", "Three"];

/// Two or three offers with round payments at a few months, so that years are often level and change places often.
fn rounds() -> impl Strategy<Value = Scenario> {
    let lumps = vec((0_i64..4, 0_u16..=60), 0..5);
    (vec((1_i64..4, lumps), 2..4), 1_u16..=10).prop_map(|(offers, horizon_years)| {
        let offers = offers.into_iter().map(|(base, lumps)| {
            let mut offer = bare(Money::whole(base * 50_000));
            let lump = |(amount, at)| SignOn::new(Money::whole(amount * 50_000), Paid::Lump { at });
            offer.sign_on = lumps.into_iter().map(lump).collect();
            offer
        });
        named(Scenario { horizon_years, offers: offers.collect(), ..Scenario::default() })
    })
}

fn named(mut scenario: Scenario) -> Scenario {
    for ((id, name), offer) in (1..).zip(NAMES).zip(&mut scenario.offers) {
        (offer.id, offer.name) = (OfferId(id), name.into());
    }
    scenario.current = None;
    scenario
}

/// Offers that pay anything, the most over their service years first.
fn paying(answer: &Comparison) -> Vec<&OfferPay> {
    let mut paying: Vec<&OfferPay> =
        answer.offers.iter().filter(|pay| pay.sum.total() > Money::ZERO).collect();
    paying.sort_by_key(|pay| core::cmp::Reverse(pay.sum.total()));
    paying
}

/// Columns of offers that pay anything and start within the window, the most first.
fn in_window(answer: &Comparison) -> Vec<&WindowPay> {
    let window = &answer.window;
    let columns = answer.offers.iter().zip(&window.columns);
    let columns = columns.filter(|(pay, _)| {
        pay.sum.total() > Money::ZERO && pay.ledger.start < window.from.plus(window.months())
    });
    let mut paying: Vec<&WindowPay> = columns.map(|(_, column)| column).collect();
    paying.sort_by_key(|pay| core::cmp::Reverse(pay.sum.total()));
    paying
}

/// What a half-sentence says of each year.
fn read(says: &str, horizon: u16) -> Vec<Option<&'static str>> {
    let mut years: Vec<Option<&'static str>> = vec![None; usize::from(horizon)];
    let kinds = ["ahead", "level", "behind"];
    let mut kind = "";
    let mut set = |year: usize, kind: &'static str| {
        assert_eq!(years[year - 1].replace(kind), None, "year {year} is told twice: {says}");
    };
    let mut last = 0;
    let mut until = false;
    for word in says.split([' ', ',']).filter(|word| !word.is_empty()) {
        if let Some(known) = kinds.into_iter().find(|known| *known == word) {
            kind = known;
            if says.contains(&format!("then {kind}")) && last > 0 {
                (last + 1..=usize::from(horizon)).for_each(|year| set(year, kind));
            }
        } else if let Ok(year) = word.parse::<usize>() {
            (if until { last + 1 } else { year }..=year).for_each(|year| set(year, kind));
            (last, until) = (year, false);
        } else if word == "to" {
            until = true;
        } else if word == "every" {
            (1..=usize::from(horizon)).for_each(|year| set(year, kind));
        }
    }
    years
}

fn word(stands: Ordering) -> &'static str {
    match stands {
        Ordering::Greater => "ahead",
        Ordering::Equal => "level",
        Ordering::Less => "behind",
    }
}

/// Over each one's own first years, the two that pay most may stand otherwise: it is said where they do, and nowhere else.
fn own_years(answer: &Comparison) -> Result<(), TestCaseError> {
    let text = answer.verdict.text();
    let own = text.split_once(" Over each offer’s own first ").map(|(_, own)| own);
    let ranked: Vec<&OfferPay> =
        answer.window.ranked(&answer.offers).into_iter().map(|(_, pay)| pay).collect();
    let [first, second, ..] = ranked.as_slice() else {
        prop_assert_eq!(own, None);
        return Ok(());
    };
    let (mine, other) = (first.sum.total(), second.sum.total());
    let close = (mine - other).abs().times(50) < mine.max(other);
    let stands = match close {
        true => None,
        false => Some(if mine > other { first.id } else { second.id }),
    };
    if first.ledger.start == second.ledger.start || stands == answer.verdict.leader {
        prop_assert_eq!(own, None, "{}", text);
        return Ok(());
    }
    let own = own.expect("the sentence on their own years");
    let gap = (mine - other).abs();
    prop_assert!(
        own.contains(if gap.is_zero() { "pays as much as" } else { format::rounded(gap).leak() }),
        "{own} {gap}"
    );
    prop_assert_eq!(own.contains("too close to call"), close, "{}", own);
    Ok(())
}

fn check(scenario: &Scenario) -> Result<(), TestCaseError> {
    let answer = answer(scenario);
    own_years(&answer)?;
    let text = answer.verdict.text();
    let paying = in_window(&answer);
    let [first, others @ ..] = paying.as_slice() else { return Ok(()) };
    let half = [", and is ", "; against the best of the others it is "]
        .into_iter()
        .find_map(|before| text.split_once(before));
    if answer.verdict.leader.is_none() || others.is_empty() || scenario.horizon_years == 1 {
        prop_assert!(half.is_none(), "{text}");
        return Ok(());
    }
    let half = half.expect("a half-sentence").1.split([';', '.']).next().unwrap_or_default();
    let shown = |pay: &WindowPay, year: &u16| format::whole(pay.total(Some(*year)));
    let dollars = |text: String| text.replace(['$', ','], "").parse::<i64>().expect("dollars");
    let table = (1..=scenario.horizon_years).map(|year| {
        let best = others.iter().map(|pay| dollars(shown(pay, &year))).max().expect("another");
        Some(word(dollars(shown(first, &year)).cmp(&best)))
    });
    prop_assert_eq!(read(half, scenario.horizon_years), table.collect::<Vec<_>>(), "{}", text);

    let months = usize::from(scenario.horizon_years) * 12;
    let so_far = |pay: &WindowPay| pay.running.clone();
    let mine = so_far(first);
    let stands = |month: usize| others.iter().map(|pay| mine[month].cmp(&so_far(pay)[month])).min().unwrap();
    let last_behind = (0..=months).rev().find(|month| stands(*month).is_lt());
    let says = if text.contains("always ahead in total paid so far") {
        prop_assert!((1..=months).all(|month| stands(month).is_gt()), "{text}");
        None
    } else if let Some((_, after)) = text.split_once("behind in total paid so far until month ") {
        let month: usize = after.split([';', '.']).next().unwrap_or_default().parse().expect("a month");
        prop_assert!((1..=month).all(|month| stands(month).is_lt()), "{text}");
        Some(month)
    } else if let Some((_, after)) = text.split_once("in some months up to month ") {
        Some(after.split([';', '.']).next().unwrap_or_default().parse().expect("a month"))
    } else if text.contains("on signing day only") {
        Some(0)
    } else {
        // Nothing is said where the years say enough: none is behind.
        let never = text.contains("never behind in total paid so far");
        prop_assert!(never || !half.contains("behind"), "{text}");
        return Ok(());
    };
    prop_assert_eq!(says, last_behind, "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_half_sentence_about_years_is_true_of_the_table(scenario in rounds()) {
        check(&scenario)?;
    }

    #[test]
    fn it_is_true_of_any_offers(scenario in scenarios()) {
        check(&named(scenario))?;
    }

    #[test]
    fn too_close_to_call_still_names_who_is_ahead(mut scenario in scenarios(), more in 0_i64..1_000_000, swap in any::<bool>()) {
        // Two offers alike but for a little base, so that they are close.
        let mut other = scenario.offers[0].clone();
        scenario.offers.truncate(1);
        other.base += Money::from_units(more);
        scenario.offers.insert(usize::from(swap), other);
        let scenario = named(scenario);
        let answer = answer(&scenario);
        let paying = paying(&answer);
        let [first, second] = paying.as_slice() else { return Ok(()) };
        let (text, why) = (answer.verdict.text(), answer.verdict.why_text());
        let gap = first.sum.total() - second.sum.total();
        if !text.starts_with("Too close to call") {
            return Ok(());
        }
        if gap.is_zero() {
            prop_assert!(text.contains("pay the same") && why.contains("equal to the cent"), "{text} {why}");
            return Ok(());
        }
        prop_assert!(why.starts_with(&format!("{} is ahead by ", first.name)), "{why}");
        prop_assert!(!why.contains(&format!("{} is ahead", second.name)), "{why}");
        prop_assert!(!why.contains(&format!("{} would need", first.name)), "{why}");
        if let Some((then, now)) = why.split_once(" instead of ") {
            let then = then.rsplit(' ').next();
            prop_assert_ne!(then, now.split(' ').next(), "{}", why);
        }
    }

    #[test]
    fn offers_that_start_in_one_month_are_compared_by_their_service_years(scenario in scenarios(), start in 1_500_u16..1_600) {
        let mut scenario = named(scenario);
        scenario.offers.iter_mut().for_each(|offer| offer.start = Month::from_index(start));
        let answer = answer(&scenario);
        for (pay, column) in answer.offers.iter().zip(&answer.window.columns) {
            prop_assert_eq!(&pay.years, &column.years);
            prop_assert_eq!(pay.sum, column.sum);
            let months = usize::from(answer.window.months()) + 1;
            prop_assert_eq!(&pay.ledger.running()[..months], column.running.as_slice());
        }
        let text = answer.verdict.text();
        prop_assert!(!text.contains(" years from ") && !text.contains(" year from ") && !text.contains("starts later"), "{text}");
        prop_assert!(answer.problems.iter().all(|problem| !problem.field.to_string().ends_with(".start")));
    }

    #[test]
    fn a_column_is_the_current_job_until_the_offer_starts_and_the_offer_from_then_on(scenario in scenarios()) {
        let answer = answer(&scenario);
        let paying = answer.offers.iter().filter(|pay| pay.sum.total() > Money::ZERO);
        let Some(from) = paying.map(|pay| pay.ledger.start).min() else { return Ok(()) };
        prop_assert_eq!(answer.window.from, from);
        let (from, end) = (i32::from(from.index()), i32::from(from.index()) + i32::from(answer.window.months()));
        // What a choice has paid by the beginning of a month, its signing day included from its first month on.
        let by = |pay: &OfferPay, month: i32| {
            let served = month - i32::from(pay.ledger.start.index());
            let first = pay.ledger.start.index() == answer.window.from.index();
            let counted = if first { served >= 0 } else { served > 0 };
            if counted { pay.ledger.running()[usize::try_from(served).unwrap()] } else { Money::ZERO }
        };
        for (pay, column) in answer.columns().zip(&answer.window.columns) {
            let start = i32::from(pay.ledger.start.index());
            let own = by(pay, end) - if start < from { by(pay, from) } else { Money::ZERO };
            let leaves = start.min(end);
            let job = answer.staying.iter().filter(|job| job.id != pay.id && leaves > from);
            let job: Money = job.map(|job| by(job, leaves) - if i32::from(job.ledger.start.index()) < from { by(job, from) } else { Money::ZERO }).sum();
            prop_assert_eq!(column.sum.total(), own + job);
            prop_assert_eq!(column.years.iter().map(|year| year.total()).sum::<Money>(), column.sum.total());
            prop_assert_eq!(column.running.last().copied(), Some(column.sum.total()));
        }
    }

    #[test]
    fn a_flip_knows_who_is_ahead_now(scenario in scenarios()) {
        let scenario = named(scenario);
        let answer = answer(&scenario);
        let ranked = answer.window.ranked(&answer.offers);
        let [(_, first), (_, second), ..] = ranked.as_slice() else { return Ok(()) };
        let gap = answer.window.total(first.id, None) - answer.window.total(second.id, None);
        for flip in sensitivity(&scenario, &CATALOG, today(), first.id, second.id) {
            // The others are compared by expected pay and by value today, where another can be ahead.
            let by_totals = !matches!(flip.assumption, UncertainInput::Stay | UncertainInput::Discount);
            prop_assert!(!by_totals || (flip.lead - gap).abs() < Money::whole(1), "{flip:?} for {gap}");
        }
    }
}
