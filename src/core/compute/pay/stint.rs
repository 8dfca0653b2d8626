//! The one calendar of a comparison, and which months of a job count in it. Whatever is compared sums these months.
//!
//! - **Until an offer starts,** the current job goes on: the choice of the offer has two stints. Months that nothing fills pay 0.
//! - **Months.** Pay of a service month belongs to the calendar month of its work. What is paid when a month is complete belongs to that
//!   month: whoever leaves after it has it. Signing day belongs to the first month; where a choice begins with the window, it is month 0.

use super::ledger::{Ledger, Stream, Timing};
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::month::Month;

/// The months that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedMonths {
    /// The first month.
    pub from: Month,
    /// How many months.
    pub months: u16,
}

/// The service months of one job that count in a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stint {
    /// The first service month that counts: 0, signing day, or later where the job begins before the comparison.
    pub(crate) first: u16,
    /// The last one.
    pub(crate) last: u16,
    /// Months from the first month compared to the job's first; negative where the job begins before.
    pub(crate) offset: i32,
}

impl ComparedMonths {
    /// Its length in words: `four years`, and where choices begin in different months `the four years from March 2027`.
    pub(crate) fn span(self, shifted: bool) -> String {
        match (shifted, self.months / 12) {
            (false, years) => format::span(years),
            (true, 1) => format!("the year from {}", format::month(self.from)),
            (true, years) => format!("the {} from {}", format::span(years), format::month(self.from)),
        }
    }

    /// The last month.
    pub(crate) fn last(self) -> Month {
        self.from.plus(self.months.saturating_sub(1))
    }

    /// The stint of a job that begins in a month and goes on until another choice begins, or to the end; `None` where no month counts.
    pub(crate) fn stint(self, start: Month, left: Option<Month>) -> Option<Stint> {
        let end = self.from.index().saturating_add(self.months);
        let end = left.map_or(end, |left| end.min(left.index()));
        let last = end.checked_sub(start.index()).filter(|last| *last > 0)?;
        let earlier = self.from.index().saturating_sub(start.index());
        let first = if earlier == 0 { 0 } else { earlier + 1 };
        let offset = i32::from(start.index()) - i32::from(self.from.index());
        (first <= last).then_some(Stint { first, last, offset })
    }

    /// One ledger over the months compared: signing day of what begins with them is month 0.
    pub(crate) fn join(self, stints: impl IntoIterator<Item = (Stint, Ledger)>) -> Ledger {
        let streams = stints.into_iter().flat_map(|(stint, ledger)| {
            ledger.streams.into_iter().flat_map(move |stream| moved(stream, stint, self.months))
        });
        Ledger { start: self.from, first: 0, last: self.months, streams: streams.collect() }
    }
}

impl Stint {
    /// Does a service month count?
    pub(crate) fn holds(self, month: u16) -> bool {
        (self.first..=self.last).contains(&month)
    }

    /// A ledger of the job with the months that count; its service months keep their numbers.
    pub(crate) fn cut(self, ledger: &Ledger) -> Ledger {
        let mut cut = ledger.clone();
        (cut.first, cut.last) = (self.first, self.last);
        for stream in &mut cut.streams {
            stream.months.truncate(usize::from(self.last) + 1);
            stream.months.iter_mut().take(self.first.into()).for_each(|cents| *cents = Money::ZERO);
        }
        cut
    }
}

/// A stream in months compared. What is paid on signing day of a job that begins later comes in the first month there.
fn moved(stream: Stream, stint: Stint, months: u16) -> Vec<Stream> {
    let Stream { part, timing, months: paid, workdays } = stream;
    let stream = |timing| {
        let months = vec![Money::ZERO; usize::from(months) + 1];
        Stream { part, timing, months, workdays: workdays.clone() }
    };
    let (mut regular, mut signing) = (stream(timing), stream(Timing::During));
    for (month, cents) in (0_i32..).zip(paid) {
        let later = month == 0 && stint.offset > 0;
        let at = usize::try_from(stint.offset + if later { 1 } else { month });
        let kept = if later { &mut signing } else { &mut regular };
        if let Some(place) = at.ok().and_then(|at| kept.months.get_mut(at)) {
            *place += cents;
        }
    }
    let mut both = vec![regular];
    both.extend(Some(signing).filter(|signing| signing.pays_in(0..months.saturating_add(1))));
    both
}
