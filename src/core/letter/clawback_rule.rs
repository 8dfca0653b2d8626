//! Reads how much goes back, and until when, from the words of a clause.

use super::said::{count, says, spans};
use super::token::LetterToken;
use crate::compute::number::order::order_by;
use crate::model::bounds;
use crate::model::offer::{Clawback, ClawbackRule, ClawbackSteps, ExitKind, Repaid, WindowFrom};

const PRO_RATA: &str = "pro rata|prorata|prorated|pro rated|proportion*|ratably|unearned|1/12|1/24|1/12th|\
            1/24th|each full month|each month|every month|each completed month|per month|\
            reduced by|declin*|one twelfth|twenty fourth|month of service completed|sliding|\
            remaining portion|portion|amortiz*|fraction|prorate|prorates|twelfth|share of it|the share|a share of|the part|part of it|for the months|\
            months left|months remaining|remaining months|not worked|unworked|straight line|by month|by the month|monthly basis|computed monthly|\
            burn* down|burn* off|month by month|unvested|haven't earned|unearned piece|piece you|not earned|not yet earned|goes down|go down|decreas*|shrink*|per full month|for every month|for each month";

const WHOLE: &str = "full|entire|100%|all of|whole|in full|fully|everything|full amount|completely|entirely|entirety|all back|\
            all the money|every dollar|the lot|every cent";

const NET: &str = "net amount|after tax|net of tax*|net of|net|after taxes|take home|less taxes|\
            less applicable taxes|less withholding*";

/// The rule of a clause; `None` where it names no time.
/// Words before it in its paragraph may say from when the time counts.
pub(super) fn rule(tokens: &[LetterToken], earlier: &[LetterToken]) -> Option<Clawback> {
    let mut months: Vec<u32> =
        spans(tokens).into_iter().map(|(_, months)| months).filter(|months| *months >= 3).collect();
    // `1/24 for each month` says how long.
    for token in tokens {
        if let Some(super::figure::FigureKind::Fraction(1, below)) = token.figure().map(|figure| &figure.kind)
        {
            months.push(*below);
        }
    }
    // Beside words about stock only the time next to the paying back counts.
    let back = tokens.iter().position(|token| {
        token.word().starts_with("repa")
            || matches!(
                token.word(),
                "clawback" | "back" | "reimburse" | "return" | "returned" | "refunded" | "owe" | "due"
            )
    });
    let nearest = back.and_then(|back| {
        spans(tokens).into_iter().filter(|(_, months)| *months >= 3).min_by_key(|(at, _)| at.abs_diff(back))
    });
    let stock = says(tokens, "vest*|rsu*|rsus|equity|stock");
    let longest = if stock && back.is_some() {
        nearest.map(|(_, months)| months)
    } else {
        months.iter().copied().max()
    }?;
    let window =
        u16::try_from(longest).ok().filter(|months| bounds::WINDOW.check(i64::from(*months)).is_ok())?;
    let pro_rata = says(tokens, PRO_RATA);
    let whole = says(tokens, WHOLE);
    let second = says(
        tokens,
        "second year|months 13|month 13|second twelve|second 12|year two|year 2|thereafter|\
            after that|between 12|between twelve|between the first|more than 12|after the first",
    );
    let rule = match (pro_rata, whole) {
        _ if steps(tokens).is_some() => ClawbackRule::Steps(steps(tokens)?),
        (true, true) if second && window == 24 && months.contains(&12) => ClawbackRule::CliffThenTwelfths,
        (true, _) => ClawbackRule::ProRata,
        _ => ClawbackRule::Cliff,
    };
    let (start, payment) = match counted(tokens) {
        (false, false) => counted(earlier),
        told => told,
    };
    let any = says(tokens, "for any reason|any reason|regardless of reason|whatever the reason")
        && !says(tokens, "leave|resign*|other than|except|voluntar*|you terminate|quit");
    Some(Clawback {
        from: if start && !payment { WindowFrom::Start } else { WindowFrom::Payment },
        repaid: if says(tokens, NET) && !says(tokens, "gross|pre tax") {
            Repaid::Net(Repaid::WITHHELD)
        } else {
            Repaid::Gross
        },
        on: if any { ExitKind::Any } else { ExitKind::Resigning },
        ..Clawback::new(rule, rule.window(window))
    })
}

/// Does only a part go back that the words do not tell?
pub(super) fn is_unclear(tokens: &[LetterToken]) -> bool {
    !says(tokens, PRO_RATA)
        && !says(tokens, WHOLE)
        && says(tokens, "part|share|percentage|percent|some of|formula|accordance|depending|depends")
}

/// Do words count the time from the start of work, and do they count it from the payment?
fn counted(tokens: &[LetterToken]) -> (bool, bool) {
    let start = says(
        tokens,
        "start date|starting date|date of hire|hire date|of employment|of service|\
            of starting|of joining|first day|commencement|start|anniversary|of your start|\
            employed|with us|with the company|your first year|the first year|year of|within the first|during the first|in the first|your first 24|your first 18|your first 12|your first twelve|complete|completed|\
            completing|finish|finishing|of working|hired|joining us|your hire|\
            your employment|begin*|your job|on the job|in the job|you join|your joining|been here|stay here|here a|here for|in your role",
    );
    let payment = says(
        tokens,
        "of payment|of receipt|payment date|of receiving|receiving the|date of payment|\
            being paid|of the payment|bonus payment|of either sign|either sign on|receiving an installment|receiving it|receiving each|either payment|each payment|each is paid|of each|date paid|paid to you|payout|after it is paid|when it is paid|date it is paid|since it is paid|\
            of it being|was paid|paid out|that payment|the payment was|payment was made|receive it|you receive|received it|getting it|you get it|got it|you are paid",
    );
    (start, payment)
}

/// `100% within one year, 50% within two years`: a share for each time, which stands behind it or before it.
fn steps(tokens: &[LetterToken]) -> Option<ClawbackSteps> {
    let share = |(at, token): (usize, &LetterToken)| {
        let units = token.figure().filter(|figure| figure.is_percent())?.rate().ok()?.units();
        Some((at, u16::try_from(units / 100_000).ok()?))
    };
    let shares: Vec<(usize, u16)> = tokens.iter().enumerate().filter_map(share).collect();
    let mut times: Vec<(usize, u16)> = spans(tokens)
        .into_iter()
        .filter_map(|(at, months)| Some((at, u16::try_from(months).ok()?)))
        .collect();
    // `the twelve months after that`
    for index in 1..times.len() {
        let (Some((_, before)), Some((at, months))) = (times.get(index - 1).copied(), times.get_mut(index))
        else {
            break;
        };
        let behind = tokens.get(*at..).map_or(&[][..], |rest| super::said::cut(rest, 2, 5));
        if says(behind, "after that|thereafter|following those") {
            *months = months.saturating_add(before);
        }
    }
    times.extend(month_windows(tokens));
    order_by(&mut times, |one| *one);
    let one = |from: usize, to: usize| match times
        .iter()
        .filter(|(at, _)| (from..to).contains(at))
        .collect::<Vec<_>>()
        .as_slice()
    {
        [(_, months)] => Some(*months),
        _ => None,
    };
    let ends = |index: usize| shares.get(index + 1).map_or(tokens.len(), |(at, _)| *at);
    let behind: Option<Vec<(u16, u16)>> = shares
        .iter()
        .enumerate()
        .map(|(index, (at, share))| Some((one(*at, ends(index))?, *share)))
        .collect();
    let begins =
        |index: usize| index.checked_sub(1).and_then(|before| shares.get(before)).map_or(0, |(at, _)| *at);
    let before = || -> Option<Vec<(u16, u16)>> {
        shares
            .iter()
            .enumerate()
            .map(|(index, (at, share))| Some((one(begins(index), *at)?, *share)))
            .collect()
    };
    let pairs = behind.or_else(before)?;
    // Percents beside words about other pay are of that.
    let other = says(tokens, "rsu*|target|restricted|salary|401k");
    (shares.len() >= 2 && !other).then(|| ClawbackSteps::of(&pairs).ok()).flatten()
}

/// `months 13 to 24`, `13-24 months`: the last month.
fn month_windows(tokens: &[LetterToken]) -> Vec<(usize, u16)> {
    let of = |at: usize| {
        let rest = tokens.get(at..)?;
        let named = rest.first().is_some_and(|first| matches!(first.word(), "months" | "month"));
        let joins = rest
            .get(2)
            .is_some_and(|token| token.is_mark('-') || matches!(token.word(), "to" | "through" | "and"));
        let (_, last) = (count(rest.get(1)?)?, count(rest.get(3)?)?);
        (named && joins).then(|| Some((at, u16::try_from(last).ok()?))).flatten()
    };
    (0..tokens.len()).filter_map(of).collect()
}
