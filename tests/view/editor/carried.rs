//! What the editors make of a scenario comes back from the page as it was handed to it.

use super::{november, price};
use offerscope::carry;
use offerscope::page::offers::editor::change;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::Current;
use offerscope_core::model::month::MonthSet;
use offerscope_core::model::offer::Rounding;
use offerscope_core::model::scenario::Scenario;

/// One of everything that can be added or switched on.
fn everything() -> Scenario {
    let mut scenario = sample_scenario();
    let mut job: Current = change::job::added();
    let begins = change::begins(&job.offer, november());
    job.unvested = vec![change::job::unvested(begins), change::job::unvested(begins)];
    change::job::set_unvested(&mut job.unvested[1].size, "dollars");
    job.past = vec![change::job::past_grant(begins)];
    job.repay = vec![change::job::past_tranche(begins)];
    scenario.current = Some(job.into());
    let offer = &mut scenario.offers[0];
    offer.refreshers = vec![change::refresher(), change::refresher()];
    change::first(&mut offer.refreshers[1].first, "review");
    offer.top_up = Some(change::top_up().into());
    offer.sign_on.push(change::relocation());
    for (tranche, rule) in offer.sign_on.iter_mut().zip(["left", "all", "left"]) {
        change::set_rule(&mut tranche.clawback, rule);
    }
    if let Some(clawback) = &mut offer.sign_on[1].clawback {
        change::set_repaid(&mut clawback.repaid, "net");
    }
    change::set_plan(&mut offer.bonus.plan, "calendar");
    offer.benefits.get_or_insert_default().match_ = Some(change::matched());
    let grant = &mut offer.grants[0];
    grant.rounding = Rounding::Up;
    grant.anchor = MonthSet::of(&[5, 11]);
    scenario
}

#[test]
fn everything_the_editors_add_comes_back_as_it_was() {
    let scenario = everything();
    let carried = carry::written(&scenario);
    assert_eq!(carry::read(&carried), Some(scenario));
}

#[test]
fn the_longest_list_of_closes_comes_back_too() {
    let mut scenario = everything();
    scenario.offers[0].grants[0].closes = (0..120).map(|day| price(220.01 + f64::from(day))).collect();
    let carried = carry::written(&scenario);
    assert_eq!(carry::read(&carried), Some(scenario));
}
