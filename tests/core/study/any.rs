//! What holds of any scenario.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn value_at_market_hangs_on_no_schedule_when_growth_is_the_discount(
        schedule in schedules(), shares in 1_i64..10_000, percent in -40_i64..90
    ) {
        let rate = Rate::from_units(percent * 10_000_000);
        let grant = Grant { size: GrantSize::Shares(Shares::whole(shares)), schedule: ScheduleChoice::Custom(schedule), ..Grant::default() };
        let mut offer = Offer { id: FIRST, grants: vec![grant], ..Offer::default() };
        offer.stock.price = Some(offerscope_core::model::fixed::Price::whole(100));
        offer.stock.path = PricePath::Growth(rate);
        let mut scenario = Scenario { horizon_years: 10, offers: vec![offer], ..Scenario::default() };
        let worth = Money::whole(shares * 100);
        for view in [None, Some(rate)] {
            scenario.outlook.equity_discount = view;
            let analysis = analysis(&scenario);
            let today = present_value::today(&analysis, &analysis.offers[0]);
            prop_assert!((today.equity - worth).abs() <= Money::from_units(1), "{view:?}: {today:?}");
        }
    }

    #[test]
    fn what_is_kept_and_what_goes_back_never_fall_together(scenario in scenarios()) {
        let analysis = analysis(&scenario);
        for subject in analysis.offers.iter().chain(&analysis.current) {
            for exit in [Exit::Resigned, Exit::LaidOff] {
                let curve = curve(subject, exit, analysis.months());
                let all: Vec<Money> = curve.iter().map(|leaving| leaving.net() + leaving.clawback).collect();
                prop_assert!(all.is_sorted(), "{all:?}");
                prop_assert_eq!(all.last().copied(), Some(subject.total(analysis.months())));
                prop_assert!(curve.iter().all(|leaving| leaving.handed_back <= leaving.clawback));
            }
        }
    }

    #[test]
    fn growth_matters_for_every_kind_of_grant_but_dollars_at_vest(
        schedule in schedules(), kind in 0_usize..4, percent in prop_oneof![-50_i64..-5, 5_i64..50]
    ) {
        let amount = Money::whole(1_000_000);
        let size = [
            GrantSize::Shares(Shares::whole(10_000)),
            GrantSize::Dollars { amount, grant_price: None },
            GrantSize::Yearly(amount),
            GrantSize::AtVest(amount),
        ][kind];
        let grant = Grant { size, schedule: ScheduleChoice::Custom(schedule), ..Grant::default() };
        let mut offer = Offer { id: FIRST, grants: vec![grant], ..Offer::default() };
        offer.stock.price = Some(offerscope_core::model::fixed::Price::whole(100));
        let total = |offer: &Offer| {
            let scenario = Scenario { horizon_years: 10, offers: vec![offer.clone()], ..Scenario::default() };
            analysis(&scenario).offers[0].total(120)
        };
        let flat = total(&offer);
        offer.stock.path = PricePath::Growth(Rate::from_units(percent * 10_000_000));
        prop_assert_eq!(total(&offer) == flat, kind == 3);
    }

    #[test]
    fn a_schedule_of_the_calendar_still_vests_all_and_only_in_its_months(
        schedule in schedules(), bits in 1_u16..4_096, start in 1_500_u16..1_600
    ) {
        let months = MonthSet::from_bits(bits).expect("months");
        let start = Month::from_index(start).expect("a month");
        let moved = vest::anchored(&schedule, months, start);
        let sum: u32 = moved.vests().iter().map(|vest| vest.part).sum();
        prop_assert_eq!(sum, schedule.whole());
        prop_assert!(moved.vests().iter().all(|vest| months.holds(start.plus(vest.month))));
        let first = (1..=12).find(|&month| months.holds(start.plus(month))).expect("a month");
        prop_assert!(moved.vests()[0].month >= first);
    }

    #[test]
    fn a_longer_median_stay_is_worth_more(scenario in scenarios(), months in 2_u16..400) {
        let analysis = analysis(&scenario);
        for subject in &analysis.offers {
            let gross = |months| expected(subject, Stay::Median(months), analysis.months()).gross;
            prop_assert!(gross(months) <= gross(months + 80));
            prop_assert!(gross(months) <= subject.total(analysis.months()));
        }
    }

    #[test]
    fn every_proof_sums_to_its_figure_and_nothing_panics(scenario in scenarios()) {
        let analysis = analysis(&scenario);
        let mut figures: Vec<Figure> = Vec::new();
        let ids = analysis.offers.iter().chain(&analysis.current).map(|subject: &AnalyzedOffer<'_>| subject.id);
        for id in ids {
            let matters = [
                AnalysisFigureId::Kept(id, 7), AnalysisFigureId::LeftBehind(id, 7), AnalysisFigureId::Expected(id), AnalysisFigureId::Worth(id), AnalysisFigureId::Cliff(id), AnalysisFigureId::Restored(id),
                AnalysisFigureId::BeyondStaying(id), AnalysisFigureId::Price(id, FIRST), AnalysisFigureId::PerHour(id), AnalysisFigureId::Year(id, 1),
                AnalysisFigureId::GrantToday(id, 0),
            ];
            figures.extend(matters.into_iter().filter_map(|matter| explain(&analysis, matter)));
        }
        figures.extend((0..12).filter_map(|month| explain(&analysis, AnalysisFigureId::MakeWhole(month))));
        for figure in figures {
            let sum: Money = figure.steps.iter().filter_map(|(_, amount)| *amount).sum();
            prop_assert_eq!(Some(sum), figure.value, "{:#?}", figure);
        }
        let _ = staying::make_whole(&analysis);
        let _ = staying::beyond_staying(&analysis);
    }

    #[test]
    fn a_clawback_never_takes_more_than_was_paid(cents in 0_i64..50_000_000, at in 0_u16..60, clawback in crate::properties::any::clawbacks()) {
        let tranche = SignOn { clawback: Some(clawback), ..SignOn::new(Money::from_units(cents), Paid::Lump { at }) };
        let scenario = Scenario {
            horizon_years: 10,
            offers: vec![Offer { id: FIRST, sign_on: vec![tranche], ..Offer::default() }],
            ..Scenario::default()
        };
        for leaving in curve(&analysis(&scenario).offers[0], Exit::Resigned, 120) {
            prop_assert!(leaving.clawback <= leaving.gross && leaving.net() >= Money::ZERO);
        }
    }
}

proptest! {
    // Each case asks a dozen searches.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn flip_points_lie_in_their_ranges(mut scenario in scenarios()) {
        scenario.horizon_years = scenario.horizon_years.min(4);
        let (one, other) = (scenario.offers[0].id, scenario.offers.last().expect("an offer").id);
        for flip in sensitivity(&scenario, &CATALOG, today(), one, other) {
            let (low, high) = flip.range;
            prop_assert!(flip.at.is_none_or(|at| (low..=high).contains(&at)), "{flip:?}");
            prop_assert_eq!(flip.at.is_none(), flip.distance.is_infinite());
        }
        let _ = sensitivity(&scenario, &CATALOG, today(), one, OfferId::CURRENT);
    }
}
