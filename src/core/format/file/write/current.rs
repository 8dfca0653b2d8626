//! Writes the current job and the outlook.

use serde_json::{Map, Value, json};

use super::{grant_terms, later, number, terms};
use crate::model::current::{Current, UnvestedSize};
use crate::model::outlook::{Outlook, Stay};

pub(super) fn current(current: &Current) -> Value {
    let mut out = terms(&current.offer);
    if let Some(since) = current.since {
        out.insert("since".into(), since.to_string().into());
    }
    out.insert("notice".into(), current.notice.into());
    let unvested = current.unvested.iter().map(|unvested| {
        let month = unvested.month.to_string();
        match unvested.size {
            UnvestedSize::Shares(shares) => json!({ "month": month, "shares": number(shares) }),
            UnvestedSize::Dollars(amount) => json!({ "month": month, "dollars": number(amount) }),
        }
    });
    out.insert("unvested".into(), unvested.collect());
    let past = current.past.iter().map(|past| {
        let mut out = Map::new();
        out.insert("granted".into(), past.granted.to_string().into());
        out.extend(grant_terms(&past.grant));
        Value::Object(out)
    });
    out.insert("past_grants".into(), past.collect());
    let repay = current.repay.iter().map(|tranche| {
        json!({
            "amount": number(tranche.amount),
            "paid": tranche.paid.to_string(),
            "clawback": later::clawback(&tranche.clawback),
        })
    });
    out.insert("repay".into(), repay.collect());
    Value::Object(out)
}

/// The outlook's fields that differ from the usual ones.
pub(super) fn outlook(outlook: &Outlook, out: &mut Map<String, Value>) {
    let usual = Outlook::default();
    if outlook.discount != usual.discount {
        out.insert("discount".into(), number(outlook.discount));
    }
    if let Some(rate) = outlook.equity_discount {
        out.insert("equity_discount".into(), number(rate));
    }
    if outlook.stay != usual.stay {
        let stay = match outlook.stay {
            Stay::Median(months) => json!({ "median_months": months }),
            Stay::Hazard(chance) => json!({ "hazard": number(chance) }),
        };
        out.insert("stay".into(), stay);
    }
}
