//! Two jobs of one person, one after the other: their calendar years and their months as those of one choice.

use super::Owed;
use super::month::CashMonth;
use super::year::TaxYear;
use crate::model::fixed::Money;

/// Adds the years of a later job. A year of both is one: its pay, its taxes and what is left are those of both jobs. What is owed, withheld and
/// due in April is the later job’s, which knows of the earlier one.
pub(crate) fn years(all: &mut Vec<TaxYear>, later: &[TaxYear]) {
    for year in later {
        match all.iter_mut().find(|known| known.pay.year == year.pay.year) {
            Some(known) => *known = both(known, year),
            None => all.push(year.clone()),
        }
    }
}

fn both(one: &TaxYear, later: &TaxYear) -> TaxYear {
    let mut year = later.clone();
    year.pay = one.pay + later.pay;
    year.added = later.added - (Owed::default() - one.added);
    year.others = later.owed - year.added;
    year.earlier = one.earlier;
    year.deferred += one.deferred;
    for (part, tax) in &mut year.parts {
        *tax += one.parts.iter().filter(|(known, _)| known == part).map(|(_, tax)| *tax).sum();
    }
    for (month, before) in year.salary.months.iter_mut().zip(one.salary.months) {
        month.paid += before.paid;
        month.deferred += before.deferred;
        month.federal += before.federal;
        month.state += before.state;
    }
    year.states = by_state(later);
    for (state, tax) in by_state(one) {
        match year.states.iter_mut().find(|(known, _)| *known == state) {
            Some((_, sum)) => *sum += tax,
            None => year.states.push((state, tax)),
        }
    }
    if year.states.len() == 1 {
        year.states.clear();
    }
    year.cut.extend(one.problems());
    year
}

/// The states of a year, also where there is only one.
fn by_state(year: &TaxYear) -> Vec<(&'static str, Money)> {
    if year.states.is_empty() {
        return vec![(year.rules.state.state, year.added.state)];
    }
    year.states.clone()
}

/// Adds the months of a later job, in the order of the calendar.
pub(crate) fn months(all: &mut Vec<CashMonth>, later: Vec<CashMonth>) {
    for month in later {
        let at = all.iter().take_while(|known| known.month < month.month).count();
        match all.get_mut(at).filter(|known| known.month == month.month) {
            Some(known) => {
                known.pay = known.pay + month.pay;
                known.deferred += month.deferred;
                known.withheld = known.withheld.plus(month.withheld);
                known.local += month.local;
                known.settled += month.settled;
                known.sales.extend(month.sales);
            }
            None => all.insert(at, month),
        }
    }
}
