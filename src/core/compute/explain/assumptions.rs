//! The assumptions behind parts of pay, a sentence each, and the claims behind them.

use crate::compute::pay::ledger::PayPart;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::GrantOrigin;
use crate::model::facts::source::{Claim, Evidence};
use crate::model::fixed::Rate;
use crate::model::format;
use crate::model::offer::{BonusPlan, PricePath, ScheduleChoice, Split};

fn holds_stock(terms: &ResolvedOffer<'_>) -> bool {
    terms.grants.iter().any(|holding| !holding.is_empty())
}

/// The assumptions of some parts, a sentence each.
pub(super) fn assumes(terms: &ResolvedOffer<'_>, parts: &[PayPart]) -> Vec<String> {
    let offer = terms.offer;
    let mut out = Vec::new();
    if parts.contains(&PayPart::Base) || parts.contains(&PayPart::Bonus) {
        out.push(match offer.raise {
            Rate::ZERO => "The base stays as it starts.".into(),
            raise => {
                format!("The base changes by {} a year, from the 13th month on.", format::percent(raise))
            }
        });
    }
    if parts.contains(&PayPart::Bonus) && !offer.bonus.target.is_zero() {
        let when = match offer.bonus.plan {
            BonusPlan::Service { .. } => "at the end of each year",
            BonusPlan::Calendar { half_yearly: false, .. } => {
                "once a year to those still there, for the plan year before"
            }
            BonusPlan::Calendar { half_yearly: true, .. } => {
                "half of it twice a year to those still there, for the half-year before"
            }
        };
        out.push(format!("The bonus pays {} of its target, {when}.", format::percent(offer.bonus.payout)));
    }
    if parts.contains(&PayPart::Equity) && holds_stock(terms) {
        out.push(price_sentence(terms));
        out.extend(offer.stock.splits.iter().map(split_sentence));
        out.extend(price_origin(terms));
        out.extend(expected(terms));
        for holding in &terms.grants {
            let sentence =
                holding.preset.map(|preset| format!("A grant vests {}.", format::lower(preset.name)));
            out.extend(sentence.filter(|sentence| !out.contains(sentence)));
        }
    }
    out
}

fn price_sentence(terms: &ResolvedOffer<'_>) -> String {
    let today = terms.quote.today.map_or_else(String::new, |price| format!(" at {}", format::price(price)));
    match terms.quote.path {
        PricePath::Flat => {
            format!("The share price stays{}.", if today.is_empty() { " as it is" } else { &today })
        }
        PricePath::Growth(rate) => {
            format!(
                "The share price starts{today} and changes by {} a year up to each vest.",
                format::percent(*rate)
            )
        }
        PricePath::PlanGrowth(rate) => {
            format!(
                "The share price starts{today} and changes by {} with each plan year after the first.",
                format::percent(*rate)
            )
        }
        PricePath::ByYear { .. } => {
            "Each service year has the share price typed for it; the last one holds beyond.".into()
        }
    }
}

/// What a split does.
fn split_sentence(split: &Split) -> String {
    format!(
        "With the split in {}, each share becomes {}. Shares and their price are shown as of the vest; a split changes no value.",
        format::month(split.month),
        split.ratio
    )
}

/// The assumptions of later grants.
fn expected(terms: &ResolvedOffer<'_>) -> impl Iterator<Item = String> {
    let any = |of: fn(GrantOrigin) -> bool| terms.grants.iter().any(|holding| of(holding.origin));
    let refreshers = any(|origin| matches!(origin, GrantOrigin::Refresher(_))).then(|| {
        "Refreshers are expected, not promised; each becomes shares at the price of its month.".into()
    });
    let top_up = any(|origin| origin == GrantOrigin::TopUp).then(|| {
        "Awards fill pay up to the target, as employees report of Amazon; it is not published.".into()
    });
    refreshers.into_iter().chain(top_up)
}

/// Where today's price comes from, if it was not typed.
fn price_origin(terms: &ResolvedOffer<'_>) -> Option<String> {
    let by_year = matches!(terms.quote.path, PricePath::ByYear { .. });
    if terms.offer.stock.price.is_some() || terms.quote.today.is_none() || by_year {
        return None;
    }
    Some(match (terms.recent, terms.company) {
        (Some(recent), Some(company)) => {
            format!("Today’s price of {} shares is of {}.", company.name, recent.date)
        }
        _ => "Today’s share price is taken to be the price at grant.".into(),
    })
}

/// The claims behind some parts.
pub(super) fn claims(terms: &ResolvedOffer<'_>, parts: &[PayPart], evidence: &Evidence) -> Vec<Claim> {
    if !parts.contains(&PayPart::Equity) || !holds_stock(terms) {
        return Vec::new();
    }
    let usual = terms.offer.grants.iter().any(|grant| grant.schedule == ScheduleChoice::Usual);
    let usual = terms.company.filter(|_| usual).map(|company| company.schedule_cited);
    let presets = terms.grants.iter().filter_map(|holding| holding.preset);
    let mut out: Vec<Claim> = Vec::new();
    let cited = usual
        .into_iter()
        .chain(presets.map(|preset| preset.cited))
        .chain(terms.recent.map(|recent| recent.cited));
    for claim in cited.flat_map(|cited| evidence.of(cited)) {
        if !out.contains(claim) {
            out.push(*claim);
        }
    }
    out
}

/// The assumptions of several offers. The same assumption is listed once, others under the offer's name.
pub(super) fn assume_together(all: &[(&str, &ResolvedOffer<'_>)], parts: &[PayPart]) -> Vec<String> {
    let each: Vec<_> = all.iter().map(|(_, terms)| assumes(terms, parts)).collect();
    let shared = |sentence: &String| each.iter().all(|others| others.contains(sentence));
    let alike = each.first().into_iter().flatten().filter(|sentence| shared(sentence)).cloned();
    let own = all.iter().zip(&each).flat_map(|((name, _), sentences)| {
        let own = sentences.iter().filter(|sentence| !shared(sentence));
        own.map(move |sentence| format!("{name}: {sentence}"))
    });
    alike.chain(own).collect()
}

/// The claims behind several offers.
pub(super) fn cite_together(
    all: &[(&str, &ResolvedOffer<'_>)],
    parts: &[PayPart],
    evidence: &Evidence,
) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::new();
    for claim in all.iter().flat_map(|(_, terms)| claims(terms, parts, evidence)) {
        if !out.contains(&claim) {
            out.push(claim);
        }
    }
    out
}
