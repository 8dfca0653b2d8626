//! What a clause about paying back says, in a sentence part: `if you resign within 12 months of the payment, you repay all of it, before tax`.

use crate::model::format;
use crate::model::offer::sign_on::{Clawback, ClawbackRule, ExitKind, Repaid, WindowFrom};

/// The clause in words; without one nothing goes back.
pub fn repayment(clause: Option<&Clawback>) -> String {
    let Some(clause) = clause else { return "you repay nothing if you leave".into() };
    let leaves = match clause.on {
        ExitKind::Resigning => "resign",
        ExitKind::Any => "leave for any reason, also a layoff,",
    };
    let from = match clause.from {
        WindowFrom::Payment => "the payment",
        WindowFrom::Start => "your first day",
    };
    let part = match clause.rule {
        ClawbackRule::ProRata => "the share for the months that are left".into(),
        ClawbackRule::Cliff => "all of it".into(),
        ClawbackRule::CliffThenTwelfths => {
            "all of it in year 1, then a twelfth less each month of year 2".to_owned()
        }
        ClawbackRule::Steps(steps) => {
            let step = |(until, share): (u16, u16)| {
                format!("{} until month {until}", format::percent_of(share.into(), 10_000))
            };
            steps.pairs().map(step).collect::<Vec<_>>().join(", ")
        }
    };
    let tax = match clause.repaid {
        Repaid::Gross => "before tax".to_owned(),
        Repaid::Net(rate) => format!("after {} tax withheld", format::percent(rate)),
    };
    let months = format::months(clause.rule.window(clause.months));
    format!("if you {leaves} within {months} of {from}, you repay {part}, {tax}")
}
