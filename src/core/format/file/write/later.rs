//! Writes what an offer can hold beyond its letter: bonus plan, clawbacks, refreshers, top-up, benefits.

use super::{number, schedule};
use crate::model::offer::benefits::Benefits;
use crate::model::offer::{
    Bonus, BonusPlan, Clawback, ClawbackRule, ExitKind, FirstBonus, FirstGrant, Refresher, Repaid,
    ScheduleChoice, TopUp, WindowFrom,
};
use serde_json::{Map, Value, json};

pub(super) fn bonus(bonus: &Bonus) -> Value {
    let mut out = Map::new();
    out.insert("target".into(), number(bonus.target));
    out.insert("payout".into(), number(bonus.payout));
    match bonus.plan {
        BonusPlan::Service { first_months: 12 } => {}
        BonusPlan::Service { first_months } => {
            out.insert("first_year_months".into(), first_months.into());
        }
        BonusPlan::Calendar { year_ends, paid, first } => {
            let first = match first {
                FirstBonus::Prorated => "prorated".into(),
                FirstBonus::Full => "full".into(),
                FirstBonus::Nothing => "nothing".into(),
                FirstBonus::IfJoinedBy(month) => json!({ "joined_by": month }),
            };
            out.insert("plan".into(), json!({ "year_ends": year_ends, "paid": paid, "first": first }));
        }
    }
    Value::Object(out)
}

pub(super) fn clawback(clawback: &Clawback) -> Value {
    let kind = match clawback.rule {
        ClawbackRule::ProRata => "prorata",
        ClawbackRule::Cliff => "cliff",
    };
    let mut out = Map::new();
    out.insert("kind".into(), kind.into());
    out.insert("months".into(), clawback.months.into());
    if clawback.from == WindowFrom::Start {
        out.insert("counted_from".into(), "start".into());
    }
    if let Repaid::Net(withheld) = clawback.repaid {
        out.insert("repaid".into(), json!({ "net_of": number(withheld) }));
    }
    if clawback.on == ExitKind::Any {
        out.insert("on".into(), "any".into());
    }
    Value::Object(out)
}

pub(super) fn refresher(refresher: &Refresher) -> Value {
    let mut out = Map::new();
    out.insert("dollars".into(), number(refresher.amount));
    match refresher.first {
        FirstGrant::Month(month) => out.insert("grant_month".into(), month.into()),
        FirstGrant::Review { month, after } => {
            out.insert("review".into(), json!({ "month": month, "after": after }))
        }
    };
    if let Some(times) = refresher.times {
        out.insert("times".into(), times.into());
    }
    put_schedule(&mut out, &refresher.schedule);
    Value::Object(out)
}

pub(super) fn top_up(top_up: &TopUp) -> Value {
    let mut out = Map::new();
    out.insert("target".into(), number(top_up.target));
    out.insert("growth".into(), number(top_up.growth));
    out.insert("grant_month".into(), top_up.first.into());
    put_schedule(&mut out, &top_up.schedule);
    Value::Object(out)
}

fn put_schedule(out: &mut Map<String, Value>, choice: &ScheduleChoice) {
    if let Some(schedule) = schedule::choice(choice) {
        out.insert("schedule".into(), schedule);
    }
}

pub(super) fn benefits(benefits: &Benefits) -> Value {
    let mut out = Map::new();
    if let Some(match_) = &benefits.match_ {
        let mut terms = Map::new();
        terms.insert("rate".into(), number(match_.rate));
        terms.insert("up_to".into(), number(match_.up_to));
        if let Some(share) = match_.defers {
            terms.insert("defers".into(), number(share));
        }
        if let Some(limit) = match_.pay_limit {
            terms.insert("pay_limit".into(), number(limit));
        }
        terms.insert("vest_months".into(), match_.vest_months.into());
        out.insert("match".into(), Value::Object(terms));
    }
    let amounts = [
        ("worth", benefits.worth),
        ("premiums", benefits.premiums),
        ("commute", benefits.commute),
        ("place", benefits.place),
    ];
    for (key, amount) in amounts {
        out.insert(key.into(), number(amount));
    }
    out.insert("days_off".into(), benefits.days_off.into());
    if let Some(hours) = benefits.hours {
        out.insert("hours".into(), hours.into());
    }
    out.insert("commute_hours".into(), benefits.commute_hours.into());
    Value::Object(out)
}
