//! The lines of a formula: each stream's money in some months, with the values that make it. They add up to the money.

use crate::compute::leaving::leave;
use crate::compute::pay::ledger::{Ledger, PayPart, Stream, Timing, calendar_month, service_year};
use crate::compute::pay::price::whole;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::{GrantValue, ResolvedGrant};
use crate::compute::pay::streams;
use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::format;
use crate::model::offer::{BonusPlan, Paid, Purpose, SignOn};

type Lines = Vec<(String, Option<Money>)>;

/// The lines of all streams, or of one part, over the wanted months up to `last`.
pub(super) fn lines(
    terms: &ResolvedOffer<'_>,
    ledger: &Ledger,
    last: u16,
    part: Option<PayPart>,
    wanted: &dyn Fn(Timing, u16) -> bool,
) -> Lines {
    let (mut tranches, mut grants) = (terms.sign_on.iter(), terms.grants.iter());
    let mut out = Lines::new();
    for stream in &ledger.streams {
        let months: Vec<u16> = (0..=last).filter(|&month| wanted(stream.timing, month)).collect();
        let lines = match stream.part {
            PayPart::Base => by_year(stream, &months, &|year, count| base(terms, year, count)),
            PayPart::Bonus => by_year(stream, &months, &|year, _| bonus(terms, year)),
            PayPart::SignOn => {
                tranches.next().map_or_else(Lines::new, |tranche| sign_on(*tranche, stream, &months))
            }
            PayPart::Equity => {
                grants.next().map_or_else(Lines::new, |holding| equity(terms, holding, stream, &months))
            }
        };
        if part.is_none_or(|part| part == stream.part) {
            out.extend(lines);
        }
    }
    out
}

/// The line of base: `Base: $216,300 a year ($210,000, changed by 3% once)`, or some months of it.
pub(super) fn base(terms: &ResolvedOffer<'_>, year: u16, months: usize) -> String {
    let (start, raise) = (terms.offer.base, terms.offer.raise);
    let now = Money::from_f64(terms.salary.annual(year));
    let span = match months {
        12 => String::new(),
        1 => "1 month at ".into(),
        count => format!("{count} months at "),
    };
    let changed = year.saturating_sub(1);
    if raise == Rate::ZERO || changed == 0 {
        return format!("Base: {span}{} a year", format::money(now));
    }
    let times = match changed {
        1 => "once".into(),
        2 => "twice".into(),
        more => format!("{} times", format::spelled(more)),
    };
    let (now, start, raise) = (format::money(now), format::money(start), format::percent(raise));
    format!("Base: {span}{now} a year ({start} changed by {raise} {times})")
}

/// The line of a bonus: `Bonus: 15% target × 100% payout × $210,000 base`.
pub(super) fn bonus(terms: &ResolvedOffer<'_>, year: u16) -> String {
    let bonus = terms.offer.bonus;
    let now = Money::from_f64(terms.salary.annual(year));
    let (target, payout) = (format::percent(bonus.target), format::percent(bonus.payout));
    let base = match bonus.plan {
        BonusPlan::Service { first_months } if year == 1 && first_months < 12 => {
            format!("{} base × {first_months} of 12 months", format::money(now))
        }
        BonusPlan::Service { .. } => format!("{} base", format::money(now)),
        BonusPlan::Calendar { half_yearly: false, .. } => "base of the plan years paid for".into(),
        BonusPlan::Calendar { half_yearly: true, .. } => "base of the half-years paid for".into(),
    };
    format!("Bonus: {target} target × {payout} payout × {base}")
}

/// A line for each service year with money. `text` receives the year and the number of its months that pay.
fn by_year(stream: &Stream, months: &[u16], text: &dyn Fn(u16, usize) -> String) -> Lines {
    let mut out = Lines::new();
    for group in months.chunk_by(|one, next| service_year(*one) == service_year(*next)) {
        let paying: Vec<Money> =
            group.iter().map(|&month| stream.at(month)).filter(|cents| !cents.is_zero()).collect();
        if let (Some(&month), false) = (group.first(), paying.is_empty()) {
            out.push((text(service_year(month), paying.len()), Some(paying.into_iter().sum())));
        }
    }
    out
}

fn sign_on(tranche: SignOn, stream: &Stream, months: &[u16]) -> Lines {
    let sum: Money = months.iter().map(|&month| stream.at(month)).sum();
    if sum.is_zero() {
        return Lines::new();
    }
    let amount = format::money(tranche.amount);
    let what = match tranche.purpose {
        Purpose::SignOn => "Sign-on",
        Purpose::Relocation => "Relocation",
    };
    let text = match tranche.paid {
        Paid::Lump { at: 0 } => format!("{what}: {amount} on signing day"),
        Paid::Lump { at } => format!("{what}: {amount} after month {at}"),
        Paid::Monthly { from, to } => {
            let here = months.iter().filter(|&&month| (from..=to).contains(&month)).count();
            let all = to.saturating_sub(from).saturating_add(1);
            if here == usize::from(all) {
                format!("{what}: {amount} in {all} installments, months {from} to {to}")
            } else {
                format!("{what}: {here} of {all} installments of {amount} in all")
            }
        }
    };
    vec![(text, Some(sum))]
}

/// A line for each group of consecutive vests at one price.
fn equity(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, stream: &Stream, months: &[u16]) -> Lines {
    let vests: Vec<_> = holding.vests().filter(|vest| months.contains(&vest.month)).collect();
    let price = |month| {
        let became = terms.quote.splits.by(holding.timing, month);
        (streams::growth_of(holding, month, &terms.quote).to_bits(), became.to_bits())
    };
    let mut out = Lines::new();
    for group in vests.chunk_by(|one, next| price(one.month) == price(next.month)) {
        let Some(first) = group.first() else { continue };
        let sum: Money = group.iter().map(|vest| stream.at(vest.month)).sum();
        if sum.is_zero() {
            continue;
        }
        let parts = group.iter().map(|vest| u64::from(vest.part)).sum();
        let percent = format::percent_of(parts, u64::from(holding.schedule.whole()));
        let when = if vests.len() > 1 && group.len() < vests.len() {
            format!(", month {}", first.month)
        } else {
            String::new()
        };
        let text = format!(
            "{}{when}: {percent} of {}",
            PayPart::Equity.name(),
            holding_at(terms, holding, first.month)
        );
        out.push((text, Some(sum)));
    }
    out
}

/// The line of a vest: `2,941.176471 shares × $255.00`, or dollars × the growth of the price.
fn holding_at(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, month: u16) -> String {
    let price = terms.quote.shown(holding.timing, month);
    let price = price.map_or_else(String::new, |price| format!(" × {}", format::price(price)));
    let became = terms.quote.splits.by(holding.timing, month);
    let shares = format::shares(Shares::from_f64(shares_of(holding.size).unwrap_or_default() * became));
    match holding.size {
        GrantValue::Nothing => "nothing".into(),
        GrantValue::Shares(_) => format!("{shares} shares{price}"),
        GrantValue::Converted { amount, at } => {
            format!(
                "{shares} shares{price} ({} at {} a share)",
                format::money(amount),
                format::price(at.shown())
            )
        }
        GrantValue::Dollars(amount) => {
            format!("{}{}", format::money(amount), changed(terms, holding, month))
        }
        GrantValue::Granted(amount) => {
            let (amount, path) = (format::money(amount), changed(terms, holding, month));
            format!("{amount} granted after month {}{path}", holding.granted)
        }
        GrantValue::Yearly(amount, _) => {
            format!("{}{}, converted each year", format::money(amount), changed(terms, holding, month))
        }
        GrantValue::Cash(amount) => format!("{}, paid at its worth", format::money(amount)),
    }
}

/// The shares of today that a grant holds, where it holds some.
fn shares_of(size: GrantValue) -> Option<f64> {
    match size {
        GrantValue::Shares(shares) => Some(shares.to_f64()),
        GrantValue::Converted { amount, at } => Some(amount.to_f64() * whole(Price::ONE) / at.exact()),
        _ => None,
    }
}

/// The growth of the price by a vest: ` × 108%`.
fn changed(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, month: u16) -> String {
    let ratio = Rate::from_f64(streams::growth_of(holding, month, &terms.quote));
    if ratio == Rate::ONE { String::new() } else { format!(" × {}", format::percent(ratio)) }
}

/// A line for each grant that was made by a service month and vests later, at the price of that month. Someone who leaves then loses it.
pub(super) fn unvested(terms: &ResolvedOffer<'_>, month: u16) -> Lines {
    let granted = terms.grants.iter().filter(|holding| holding.granted <= month);
    granted.filter_map(|holding| left(terms, holding, month)).collect()
}

/// The line of a later vest: `480 shares × $430.00, to vest in May 2027`.
fn left(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, month: u16) -> Option<(String, Option<Money>)> {
    let vests: Vec<_> = holding.vests().filter(|vest| vest.month > month).collect();
    let (first, last) = (vests.first()?, vests.last()?);
    let parts: f64 = vests.iter().map(|vest| f64::from(vest.part)).sum();
    let part = parts / f64::from(holding.schedule.whole());
    let became = terms.quote.splits.by(Timing::At, month);
    let what = match (shares_of(holding.size), holding.size) {
        (_, GrantValue::Nothing) => return None,
        (Some(shares), _) => {
            let price = terms.quote.shown(Timing::At, month);
            let price = price.map_or_else(String::new, |price| format!(" × {}", format::price(price)));
            format!("{} shares{price}", format::shares(Shares::from_f64(shares * part * became)))
        }
        (None, GrantValue::Cash(_)) => "Dollars at vest".into(),
        (None, _) => "Stock fixed in dollars, at that month’s price".into(),
    };
    let at = |vest: u16| format::month(calendar_month(terms.start, holding.timing, vest));
    let when = if vests.len() == 1 {
        format!("in {}", at(first.month))
    } else {
        format!("from {} to {}", at(first.month), at(last.month))
    };
    let worth = Money::from_f64(leave::left_of(terms, holding, month));
    Some((format!("{what}, to vest {when}"), Some(worth)))
}
