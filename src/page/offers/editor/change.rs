//! What the editors' fields change, as pure functions of what is edited. No markup here.

pub mod job;
pub mod package;

use crate::state::usual_payment;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::month::{Month, MonthSet};
use offerscope_core::model::offer::benefits::EmployerMatch;
use offerscope_core::model::offer::{
    BonusPlan, Clawback, ClawbackRule, ClawbackSteps, FirstBonus, FirstGrant, Grant, GrantSize, Offer,
    OfferId, Paid, Purpose, Refresher, Repaid, ScheduleChoice, SignOn, Split, Stock, TopUp, Workdays,
};
use offerscope_core::model::scenario::Scenario;

/// The company of an offer or of the current job, at the share price that it has here already. A sign-on that is paid as the company before
/// usually does is paid as this one does.
pub fn set_company(scenario: &mut Scenario, id: OfferId, company: Option<String>) {
    let stock = scenario.stock_of(&company).unwrap_or_default();
    if let Some(offer) = scenario.offer_mut(id) {
        let [before, now] = [&offer.company, &company].map(Option::as_deref);
        for tranche in offer.sign_on.iter_mut().filter(|tranche| tranche.purpose == Purpose::SignOn) {
            let usual = [0, 1].into_iter().find(|year| tranche.paid == usual_payment(before, *year));
            tranche.paid = usual.map_or(tranche.paid, |year| usual_payment(now, year));
        }
        offer.stock = stock;
        offer.level = level_said(company.as_deref(), &offer.name);
        offer.company = company;
    }
}

/// What is known and assumed of a company's share, typed with one of its offers: it holds for all of them.
pub fn set_stock(scenario: &mut Scenario, id: OfferId, change: impl FnOnce(&mut Stock)) {
    let Some(offer) = scenario.offer_mut(id) else { return };
    change(&mut offer.stock);
    let (company, stock) = (offer.company.clone(), offer.stock.clone());
    scenario.set_stock(&company, &stock);
}

/// A split as it is added: two shares for one, this month.
pub fn split(month: Month) -> Split {
    Split { month, ratio: Rate::whole(2) }
}

/// Takes a row away, where there is one.
pub fn remove<T>(list: &mut Vec<T>, row: usize) {
    if row < list.len() {
        list.remove(row);
    }
}

/// The state at a position of a grant's other workdays; an empty code takes it away.
pub fn workday_state(grant: &mut Grant, at: usize, code: &str) {
    match grant.workdays.get_mut(at) {
        Some(_) if code.is_empty() => remove(&mut grant.workdays, at),
        Some(workdays) => code.clone_into(&mut workdays.state),
        None if code.is_empty() => {}
        None => grant.workdays.push(Workdays { state: code.to_owned(), share: Rate::ZERO }),
    }
}

/// What a grant is fixed in, as choices know it.
pub fn fixed_in(grant: &Grant) -> &'static str {
    match grant.size {
        GrantSize::Shares(_) => "shares",
        GrantSize::Dollars { .. } => "once",
        GrantSize::Yearly(_) => "yearly",
        GrantSize::AtVest(_) => "vest",
    }
}

/// Fixes a grant in something else: shares and dollars become each other at the price in force, dollars stay dollars.
pub fn fix(grant: &mut Grant, kind: &str, price: Option<Price>) {
    if kind == fixed_in(grant) {
        return;
    }
    let dollars = match grant.size.in_dollars(price) {
        GrantSize::Dollars { amount, .. } => amount,
        _ => Money::ZERO,
    };
    grant.size = match kind {
        "shares" => grant.size.in_shares(price),
        "yearly" => GrantSize::Yearly(dollars),
        "vest" => GrantSize::AtVest(dollars),
        _ => grant.size.in_dollars(price),
    };
}

/// Names an offer. A level of its company that the name says (`Amazon L6`) is its level, unless another was chosen.
pub fn set_name(offer: &mut Offer, name: String) {
    let said = |name: &str| level_said(offer.company.as_deref(), name);
    if offer.level.is_none() || offer.level == said(&offer.name) {
        offer.level = said(&name);
    }
    offer.name = name;
}

/// The level of a company that a name says.
fn level_said(company: Option<&str>, name: &str) -> Option<String> {
    let levels = catalog().company(company?)?.levels;
    let said = levels.iter().find(|(id, _)| name.split(' ').any(|word| word == *id));
    said.map(|(id, _)| (*id).to_owned())
}

/// The dollars of a grant, whatever becomes of them.
pub fn set_dollars(grant: &mut Grant, dollars: Money) {
    match &mut grant.size {
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            *amount = dollars;
        }
        GrantSize::Shares(_) => {}
    }
}

/// The price that a grant's dollars are converted at.
pub fn set_grant_price(grant: &mut Grant, price: Option<Price>) {
    if let GrantSize::Dollars { grant_price, .. } = &mut grant.size {
        *grant_price = price;
    }
}

/// Puts back the price that a grant was converted at before it was fixed in something else.
pub fn restore_grant_price(grant: &mut Grant, price: Option<Price>) {
    if let GrantSize::Dollars { grant_price, .. } = &mut grant.size {
        *grant_price = price.or(*grant_price);
    }
}

/// Puts a calendar month among those a grant vests in, or takes it out; without any, service months decide.
pub fn anchor(months: &mut Option<MonthSet>, number: u16, on: bool) {
    let held = months.iter().flat_map(|months| months.numbers()).filter(|held| *held != number);
    let numbers: Vec<u16> = held.chain(on.then_some(number)).collect();
    *months = MonthSet::of(&numbers);
}

/// A refresher as one is added: every year, a year after the start at first.
pub fn refresher() -> Refresher {
    Refresher {
        amount: Money::ZERO,
        first: FirstGrant::Month(12),
        times: None,
        schedule: ScheduleChoice::Usual,
    }
}

/// When the first of a series comes: after some months, or in a review that finds as many behind one.
pub fn first(first: &mut FirstGrant, kind: &str) {
    *first = match (kind, *first) {
        ("review", FirstGrant::Month(after)) => FirstGrant::Review { month: 4, after },
        ("month", FirstGrant::Review { after, .. }) => FirstGrant::Month(after),
        (_, same) => same,
    };
}

/// The top-up as it is switched on: no target yet, planned with the growth that employees report.
pub fn top_up() -> TopUp {
    TopUp { target: Money::ZERO, growth: TopUp::GROWTH, first: 12, schedule: ScheduleChoice::Usual }
}

/// Relocation money as it is added: on the first day, nothing typed.
pub fn relocation() -> SignOn {
    SignOn { purpose: Purpose::Relocation, ..sign_on() }
}

/// A sign-on payment as it is added: on the first day, nothing typed.
pub fn sign_on() -> SignOn {
    SignOn::new(Money::ZERO, Paid::Lump { at: 0 })
}

/// Pays a tranche at once or over a year of months; it begins when it did.
pub fn set_paid(paid: &mut Paid, kind: &str) {
    *paid = match (kind, *paid) {
        ("lump", Paid::Monthly { from, .. }) => Paid::Lump { at: from.saturating_sub(1) },
        ("monthly", Paid::Lump { at }) => Paid::Monthly { from: at.min(108) + 1, to: at.min(108) + 12 },
        (_, same) => same,
    };
}

/// What goes back of a tranche, as choices know it.
pub fn rule(clawback: Option<&Clawback>) -> &'static str {
    match clawback.map(|clawback| clawback.rule) {
        None => "none",
        Some(ClawbackRule::ProRata) => "left",
        Some(ClawbackRule::Cliff) => "all",
        Some(ClawbackRule::CliffThenTwelfths) => "twelfths",
        Some(ClawbackRule::Steps(_)) => "steps",
    }
}

/// Chooses what goes back; a new clause is the usual one over a year.
pub fn set_rule(clawback: &mut Option<Clawback>, kind: &str) {
    match rule_of(kind) {
        None => *clawback = None,
        Some(rule) => {
            let kept = clawback.get_or_insert(Clawback::new(rule, 12));
            set_rule_of(kept, rule);
        }
    }
}

/// The rule that a choice stands for; steps begin with four equal ones over two years.
pub fn rule_of(kind: &str) -> Option<ClawbackRule> {
    match kind {
        "left" => Some(ClawbackRule::ProRata),
        "all" => Some(ClawbackRule::Cliff),
        "twelfths" => Some(ClawbackRule::CliffThenTwelfths),
        "steps" => Some(ClawbackRule::Steps(ClawbackSteps::default())),
        _ => None,
    }
}

/// Gives a clause another rule, with the length that goes with it.
pub fn set_rule_of(clawback: &mut Clawback, rule: ClawbackRule) {
    *clawback = Clawback { rule, months: rule.window(clawback.months), ..*clawback };
}

/// Whether the sum before or after withheld tax goes back; 22 % is withheld from bonuses unless typed.
pub fn set_repaid(repaid: &mut Repaid, kind: &str) {
    *repaid = match (kind, *repaid) {
        ("net", Repaid::Gross) => Repaid::Net(Repaid::WITHHELD),
        ("gross", _) => Repaid::Gross,
        (_, same) => same,
    };
}

/// By service years or by plan years of the calendar.
pub fn set_plan(plan: &mut BonusPlan, kind: &str) {
    *plan = match (kind, *plan) {
        ("calendar", BonusPlan::Service { first_months }) => BonusPlan::Calendar {
            year_ends: 12,
            paid: 3,
            first: if first_months == 0 { FirstBonus::Nothing } else { FirstBonus::Prorated },
            half_yearly: false,
        },
        ("service", BonusPlan::Calendar { first, .. }) => {
            BonusPlan::Service { first_months: if first == FirstBonus::Nothing { 0 } else { 12 } }
        }
        (_, same) => same,
    };
}

/// What the first plan year of the calendar pays.
pub fn set_first_bonus(first: &mut FirstBonus, kind: &str) {
    *first = match (kind, *first) {
        ("full", _) => FirstBonus::Full,
        ("nothing", _) => FirstBonus::Nothing,
        ("by", FirstBonus::IfJoinedBy(month)) => FirstBonus::IfJoinedBy(month),
        ("by", _) => FirstBonus::IfJoinedBy(9),
        _ => FirstBonus::Prorated,
    };
}

/// A match as it is switched on: nothing until it is typed.
pub fn matched() -> EmployerMatch {
    EmployerMatch { rate: Rate::ZERO, up_to: Rate::ZERO, defers: None, pay_limit: None, vest_months: 0 }
}

/// The month in which the comparison begins.
pub fn begins(offer: &Offer, today: Month) -> Month {
    offer.start.unwrap_or(today.plus(1))
}
