//! Taxes and the negotiation.

use super::Checks;
use crate::model::bounds;
use crate::model::facts::assumption::Assumptions;
use crate::model::negotiation::counter_plan::{CounterPlan, Round};
use crate::model::negotiation::downlevel::Downlevel;
use crate::model::negotiation::waiting::{Process, Waiting};
use crate::model::problem::Field;
use crate::model::tax::profile::{EarlierWages, LastYear, TaxProfile};

pub(super) fn tax(checks: &mut Checks, profile: &TaxProfile) {
    let TaxProfile {
        filing: _,
        place: _,
        spouse,
        deferral,
        age: _,
        itemized,
        flat,
        last,
        before: EarlierWages { wages, withheld, state_withheld },
        two_jobs_box: _,
        extra_withheld,
        children,
        dependents,
        elsewhere: _,
        moves,
    } = profile;
    checks.within(Field::alone("tax.spouse"), *spouse, bounds::AMOUNT);
    checks.within(Field::alone("tax.deferral"), *deferral, bounds::AMOUNT);
    checks.within(Field::alone("tax.itemized"), *itemized, bounds::AMOUNT);
    checks.open(Field::alone("tax.flat"), *flat, bounds::SHARE);
    checks.open(Field::alone("tax.before.wages"), *wages, bounds::AMOUNT);
    checks.open(Field::alone("tax.before.withheld"), *withheld, bounds::AMOUNT);
    checks.open(Field::alone("tax.before.state_withheld"), *state_withheld, bounds::AMOUNT);
    checks.within(Field::alone("tax.extra_withheld"), *extra_withheld, bounds::AMOUNT);
    checks.count(Field::alone("tax.children"), *children, bounds::DEPENDENTS);
    checks.count(Field::alone("tax.dependents"), *dependents, bounds::DEPENDENTS);
    checks.at_most(Field::alone("tax.moves"), "moves", moves.len(), bounds::MOVES);
    if let Some(LastYear { tax, agi }) = last {
        checks.within(Field::alone("tax.last_tax"), *tax, bounds::AMOUNT);
        checks.within(Field::alone("tax.last_agi"), *agi, bounds::AMOUNT);
    }
}

pub(super) fn counter(checks: &mut Checks, plan: &CounterPlan) {
    let CounterPlan { best: _, worth, switching, apart, target, most, caps, mix, tone: _, named: _ } = plan;
    checks.within(Field::alone("ask.worth"), *worth, bounds::AMOUNT);
    checks.within(Field::alone("ask.switching"), *switching, bounds::SIGNED);
    checks.within(Field::alone("ask.apart"), *apart, bounds::SIGNED);
    checks.open(Field::alone("ask.target"), *target, bounds::AMOUNT);
    checks.open(Field::alone("ask.most"), *most, bounds::AMOUNT);
    let fields = ["ask.base_cap", "ask.grant_cap", "ask.sign_on_cap"];
    for (field, cap) in fields.into_iter().zip(caps) {
        checks.open(Field::alone(field), *cap, bounds::AMOUNT);
    }
    mix.iter().for_each(|share| checks.within(Field::alone("ask.mix"), *share, bounds::SHARE));
}

pub(super) fn round(checks: &mut Checks, field: Field, round: &Round) {
    let Round { kind: _, day: _, package } = round;
    for (name, amount) in ["base", "grant", "sign_on"].into_iter().zip(package) {
        checks.within(field.named(name), *amount, bounds::AMOUNT);
    }
}

pub(super) fn waiting(checks: &mut Checks, typed: &Waiting) {
    let Waiting { from: _, deadline: _, held, fallback, cost, own, longer, together: _, processes } = typed;
    checks.open(Field::alone("wait.held"), *held, bounds::AMOUNT);
    checks.open(Field::alone("wait.fallback"), *fallback, bounds::AMOUNT);
    checks.within(Field::alone("wait.cost"), *cost, bounds::AMOUNT);
    checks.open(Field::alone("wait.own"), *own, bounds::SHARE);
    checks.open_count(Field::alone("wait.longer"), *longer, bounds::WEEKS);
    checks.at_most(Field::alone("wait.processes"), "processes", processes.len(), bounds::PROCESSES);
    for (at, process) in processes.iter().enumerate() {
        let Process { name, value, stages, valid, effort } = process;
        let field = Field::alone("").item("wait.processes", at);
        checks.name(field.named("name"), name);
        checks.within(field.named("value"), *value, bounds::AMOUNT);
        checks.at_most(field.named("stages"), "stages", stages.len(), bounds::STAGES);
        for (chance, weeks) in stages {
            checks.within(field.named("stages"), *chance, bounds::STAGE_CHANCE);
            checks.count(field.named("stages"), *weeks, bounds::WEEKS);
        }
        checks.count(field.named("valid"), *valid, bounds::OPEN_WEEKS);
        checks.within(field.named("effort"), *effort, bounds::AMOUNT);
    }
}

pub(super) fn downlevel(checks: &mut Checks, typed: &Downlevel) {
    let Downlevel {
        now,
        inside,
        outside,
        meanwhile,
        stays: _,
        every,
        pass,
        weeks,
        horizon,
        discount,
        promoted,
        chance,
    } = *typed;
    checks.open(Field::alone("down.now"), now, bounds::AMOUNT);
    checks.open(Field::alone("down.inside"), inside, bounds::AMOUNT);
    checks.open(Field::alone("down.outside"), outside, bounds::AMOUNT);
    checks.open(Field::alone("down.meanwhile"), meanwhile, bounds::AMOUNT);
    checks.open_count(Field::alone("down.every"), every, bounds::WEEKS);
    checks.open(Field::alone("down.pass"), pass, bounds::SHARE);
    checks.open_count(Field::alone("down.weeks"), weeks, bounds::WEEKS);
    checks.open_count(Field::alone("down.horizon"), horizon, bounds::LEVEL_YEARS);
    checks.open(Field::alone("down.discount"), discount, bounds::DISCOUNT);
    checks.open_count(Field::alone("down.month"), promoted, bounds::PROMOTION_MONTH);
    checks.open(Field::alone("down.chance"), chance, bounds::SHARE);
}

pub(super) fn assumptions(checks: &mut Checks, assumptions: &Assumptions) {
    checks.at_most(Field::alone("assume"), "assumptions", assumptions.changed().count(), bounds::ASSUMPTIONS);
    for (_, value) in assumptions.changed() {
        checks.within(Field::alone("assume"), value, bounds::ASSUMED_NUMBER);
    }
}
