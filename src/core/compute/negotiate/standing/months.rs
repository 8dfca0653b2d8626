//! Where this offer starts later than another choice, the months compared end before its own years do: its letter, and what one says of it, come
//! to more than the amounts here.

use crate::compute::negotiate::solver::CounterSolver;
use crate::model::format;

impl CounterSolver<'_> {
    /// How many of its months the amounts count, and what the letter comes to over its own years; `None` where both are the same.
    pub(super) fn months_counted(&self) -> Option<String> {
        let analysis = self.analysis();
        let subject = analysis.subject(self.id())?;
        let months = analysis.months();
        let later = subject.ledger.start.index().checked_sub(analysis.compared.from.index())?;
        let counted = months.checked_sub(later).filter(|counted| *counted < months)?;
        Some(format!(
            "These amounts count {counted} of {}’s first {months} months, because it starts later than another choice. Over its own {}, its letter comes to {} before tax",
            self.name,
            format::first_years(analysis.horizon_years),
            format::rounded(subject.total(months)),
        ))
    }
}
