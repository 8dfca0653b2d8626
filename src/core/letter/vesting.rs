//! Reads when a grant vests, from words, percentages, fractions, shares or dates.

use super::letter_text::LetterText;
use super::said::says;
use super::token::LetterToken;
use super::topic::LetterTopic;
use super::vest_build::{build, even_out, named_months, reduced};
use super::vest_parts::steps;
use crate::data::Catalog;
use crate::model::fixed::Shares;
use crate::model::month::MonthSet;
use crate::model::offer::schedule::Schedule;
use crate::model::offer::{GrantSize, Offer, ScheduleChoice};

/// A schedule as it was read.
#[derive(Clone, Debug)]
pub(super) struct VestingRead {
    pub(super) schedule: Schedule,
    /// Tokens that say it.
    pub(super) at: (usize, usize),
    pub(super) doubt: Option<String>,
    /// Calendar months that the letter names, and where.
    pub(super) months: Option<(MonthSet, (usize, usize))>,
}

impl VestingRead {
    /// As a choice: a preset where one is the same.
    pub(super) fn choice(&self, catalog: &Catalog) -> ScheduleChoice {
        let preset = catalog
            .vests
            .iter()
            .find(|preset| preset.schedule().is_some_and(|known| is_same(&known, &self.schedule)));
        preset.map_or_else(
            || ScheduleChoice::Custom(self.schedule.clone()),
            |preset| ScheduleChoice::Preset(preset.id.to_owned()),
        )
    }

    /// As text: the preset's id, or months and percents.
    pub(super) fn shown(&self, catalog: &Catalog) -> String {
        match self.choice(catalog) {
            ScheduleChoice::Preset(id) => id,
            _ => crate::typed::lists::show_vests(&self.schedule),
        }
    }
}

/// Do two schedules vest the same parts in the same months?
fn is_same(one: &Schedule, other: &Schedule) -> bool {
    let (whole, other_whole) = (u64::from(one.whole()), u64::from(other.whole()));
    one.vests().len() == other.vests().len()
        && one.vests().iter().zip(other.vests()).all(|(one, other)| {
            one.month == other.month && u64::from(one.part) * other_whole == u64::from(other.part) * whole
        })
}

/// Reads the vesting of a grant from the clauses about it.
pub(super) fn vesting(
    letter: &LetterText<'_>,
    offer: &Offer,
    clauses: &[usize],
    size: GrantSize,
) -> Option<VestingRead> {
    let mut tokens: Vec<LetterToken> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let mut all: (Vec<LetterToken>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut last = 0;
    let mut before = false;
    for number in clauses.iter().copied() {
        before = is_about(letter, number, before);
        if !before {
            continue;
        }
        if !tokens.is_empty()
            && number > last + 3
            && !tokens.is_empty()
            && !letter.clauses.get(number).is_some_and(|clause| clause.row)
        {
            // Another place: what was read is taken, unless it was nothing.
            if let Some(read) = read(offer, (&tokens, &places), size) {
                return Some(read);
            }
            all.0.append(&mut tokens);
            all.1.append(&mut places);
        }
        last = number;
        if let Some(clause) = letter.clauses.get(number) {
            let inside = letter.clause(number);
            let skipped = inside.len() - beside_repaying(inside).len();
            for at in (clause.from + skipped..clause.to)
                .filter(|at| !letter.is_replaced(*at) && !is_elsewhere(letter, *at))
            {
                tokens.extend(letter.tokens.get(at).cloned());
                places.push(at);
            }
            tokens.push(LetterToken { piece: super::token::Piece::End, from: 0, to: 0 });
            places.push(clause.to.saturating_sub(1));
        }
    }
    let alone = read(offer, (&tokens, &places), size);
    // `over 4 years` may stand in one place, and `quarterly` in another.
    alone.or_else(|| {
        all.0.append(&mut tokens);
        all.1.append(&mut places);
        read(offer, (&all.0, &all.1), size)
    })
}

/// Is a percentage about another part of pay: `RSU 660,000 over 4 years, bonus 15%`?
fn is_elsewhere(letter: &LetterText<'_>, at: usize) -> bool {
    letter.placed_at(at).is_some_and(|placed| {
        matches!(placed.topic, LetterTopic::Bonus | LetterTopic::Match) && placed.cost < 20
    })
}

const REPAYS: &str = "repay|reimburse|pay back|401k|match|repaid|refund";

/// `$20,000 (repay all if you resign), 3,600 RSUs vesting quarterly`: what stands behind the paying back.
fn beside_repaying(clause: &[LetterToken]) -> &[LetterToken] {
    let vests = clause.iter().position(|token| token.word().starts_with("vest"));
    let parted = clause.iter().rposition(|token| token.is_mark(')')).filter(|at| Some(*at) < vests);
    let rest = parted.and_then(|at| clause.get(at + 1..)).unwrap_or(clause);
    if says(clause, REPAYS) && !says(rest, REPAYS) { rest } else { clause }
}

/// Parts of a grant in words.
const WORDED: &str = "a quarter of|one quarter|quarter of|half of|a third|one third|one fourth|third of|half after|half at|other half|equal parts|\
            equal installments|equal instalments|equal annual|equal yearly|equal quarterly|equal monthly|equal portions|equal tranches|a fifth|one fifth";

/// Does a clause say when stock vests?
fn is_about(letter: &LetterText<'_>, number: usize, after_one: bool) -> bool {
    let clause = letter.clause(number);
    let clause = beside_repaying(clause);
    let repays = says(clause, REPAYS);
    let vests = says(clause, "vest*|cliff|tranche*");
    let heading = letter.heading(number);
    let under = says(heading, "vest*") && !says(clause, "salary|bonus");
    let dated = clause.iter().any(|token| {
        token.figure().is_some_and(|figure| {
            figure.is_percent()
                || figure.date().is_some()
                || matches!(figure.kind, super::figure::FigureKind::Fraction(..))
        })
    });
    let goes_on = dated
        && after_one
        && says(clause, "anniversar*|thereafter|remaining|remainder|month*|quarter*|every|year*")
        && !says(clause, "salary|bonus|sign on|relocation|start date|offer|espp|discount|vacation|pto");
    let over = says(clause, "rsu*|restricted|equity|stock|units|grant|shares|gsus|gsu")
        && says(
            clause,
            "over four years|over 4 years|over three years|over 3 years|over 4 yrs|over 4yrs|\
            over one year|over 48 months|over five years|over 5 years|per year for|over 4 year|\
            four year|4 year|4yr|4 yr|over 3 yrs|over 36 months|over 4|over two years|\
            over 16 quarters|over a four year|over 4y|over 12 months",
        );
    let part = clause.iter().any(|token| {
        token.figure().is_some_and(|figure| {
            figure.is_percent() || matches!(figure.kind, super::figure::FigureKind::Fraction(..))
        })
    });
    let listed = clause.windows(3).any(|three| matches!(three, [one, mark, other] if mark.is_mark('/') && one.figure().is_some() && other.figure().is_some()));
    let worded = says(clause, WORDED);
    let before = number.checked_sub(1).map_or(&[][..], |before| letter.clause(before));
    let stock = says(clause, "rsu*|restricted|equity|stock|units|grant|shares|gsus|gsu|schedule")
        || (worded || says(clause, "yours|you own|you earn"))
            && says(before, "rsu*|restricted|units|gsus|gsu");
    let part = part || worded;
    let timed = says(clause, "schedule|quarter*|month*|annually|anniversar*|year|years|yearly|annual");
    let scheduled = stock && (listed || (part && timed && !says(clause, "bonus|salary|base")));
    let columns = letter
        .clauses
        .get(number)
        .and_then(|clause| clause.columns)
        .map(|header| letter.clause(header))
        // `Vesting | 8 equal parts` names no columns.
        .is_some_and(|header| says(header, "vest*") && header.iter().all(|token| token.figure().is_none()))
        && !says(clause, "salary|bonus");
    let stock_too = says(clause, "rsu*|restricted|stock|units|shares|grant|equity");
    let vests = vests && (stock_too || !says(clause, "bonus|sign on"));
    (vests || columns || under || goes_on || over || scheduled) && !repays
}

fn read(offer: &Offer, (tokens, places): (&[LetterToken], &[usize]), size: GrantSize) -> Option<VestingRead> {
    let start = offer.start;
    let total = match size {
        GrantSize::Shares(shares) => u32::try_from(shares.units() / Shares::ONE.units()).ok(),
        _ => None,
    };
    let read = steps(tokens, start, total);
    let (mut vests, used, mut doubt) = build(&read)?;
    let sum: u64 = vests.iter().map(|vest| u64::from(vest.part)).sum();
    let whole = u64::from(read.whole);
    // Rounded percentages, such as 2.08% a month, come out a little off.
    if sum != whole {
        let gap = sum.abs_diff(whole);
        if gap * 100 > whole {
            return None;
        }
        even_out(&mut vests, read.whole);
    }
    if doubt.is_none() && !read.fits(&vests) {
        doubt = Some("The letter says more about the vesting than is read here. Is that right?".to_owned());
    }
    let at = used.0.min(used.1);
    let first = places.get(at).copied()?;
    let last = places.get(used.1.max(at)).copied()?;
    let months = named_months(tokens).map(|(months, from, to)| {
        (months, (places.get(from).copied().unwrap_or(first), places.get(to).copied().unwrap_or(last) + 1))
    });
    // Grants end with a year of service.
    if vests.last().is_some_and(|last| last.month % 12 != 0) && doubt.is_none() {
        doubt = vests.last().map(|last| {
            format!("As it is read, the last part of the grant vests at month {}. Is that right?", last.month)
        });
    }
    Some(VestingRead { schedule: reduced(vests, read.whole)?, at: (first, last + 1), doubt, months })
}
