//! How each tax of a year is computed, a line each.

use super::TaxProofContext;
use crate::compute::explain::analysis::Lines;
use crate::compute::tax::by_bracket;
use crate::model::fixed::{Money, Rate};
use crate::model::format;
use crate::model::tax::rules::Cap;
use crate::model::tax::states;

/// A rate of a rule in percent.
pub(super) fn rate(rate: f64) -> String {
    format::percent(Rate::from_f64(libm::round(rate * 1e6) / 1e6))
}

impl TaxProofContext<'_> {
    pub(super) fn federal(&self) -> Lines {
        let owed = &self.taxed.owed;
        let steps = &owed.steps;
        let kind = if owed.itemizes { "itemized" } else { "standard" };
        let taxable = (steps.agi - steps.deduction).max(Money::ZERO);
        let mut out = vec![(
            format!(
                "{} of income minus {} {kind} deduction: {} taxable",
                format::whole(steps.agi),
                format::whole(steps.deduction),
                format::whole(taxable)
            ),
            None,
        )];
        let brackets = by_bracket(&self.taxed.rules, self.taxed.income.filing, owed);
        out.extend(brackets.into_iter().map(|(from, percent, tax)| {
            (format!("{} above {}", rate(percent), format::whole(from)), Some(tax))
        }));
        if !steps.credits.is_zero() {
            out.push(("Credits for children and other dependents".into(), Some(-steps.credits)));
        }
        out
    }

    pub(super) fn state(&self) -> Lines {
        let owed = &self.taxed.owed;
        let several = self.taxed.rules.states();
        if several.len() > 1 {
            let taxes = several.into_iter().zip(owed.by_state);
            return taxes
                .map(|(state, tax)| (format!("{}, its share after credits", states::name(state)), Some(tax)))
                .collect();
        }
        let name = states::name(self.taxed.rules.state.state);
        if owed.state.is_zero() {
            return vec![(format!("{name} takes no income tax on these wages"), Some(Money::ZERO))];
        }
        let taxable = owed.steps.state_taxable;
        let share = if taxable.is_zero() { 0.0 } else { owed.state.to_f64() / taxable.to_f64() };
        let share = format::percent(Rate::from_f64(libm::round(share * 1e4) / 1e4));
        vec![(
            format!("{name}: {share} on average of {} that it taxes", format::whole(taxable)),
            Some(owed.state),
        )]
    }

    pub(super) fn local(&self) -> Lines {
        let places = self.taxed.rules.places();
        let names: Vec<&str> =
            places.iter().flat_map(|place| &place.locals).map(|local| local.name).collect();
        let said = if names.is_empty() {
            self.home.local_gap().unwrap_or_else(|| "No city or county was named".into())
        } else {
            names.join(", ")
        };
        vec![(said, Some(self.taxed.owed.local))]
    }

    pub(super) fn levies(&self) -> Lines {
        let mut out: Lines = self
            .taxed
            .rules
            .levies
            .iter()
            .map(|levy| {
                let cap = match levy.cap {
                    Cap::None => String::new(),
                    Cap::SocialSecurity => {
                        format!(
                            " of pay up to {}",
                            format::whole(Money::from_f64(self.taxed.rules.payroll.base))
                        )
                    }
                    Cap::Dollars(most) => format!(" of pay up to {}", format::whole(Money::from_f64(most))),
                };
                let most = if levy.most > 0.0 {
                    format!(", at most {}", format::whole(Money::from_f64(levy.most)))
                } else {
                    String::new()
                };
                (format!("{}: {}{cap}{most}", levy.name, rate(levy.rate)), None)
            })
            .collect();
        out.push(("All levies".into(), Some(self.taxed.owed.levies)));
        out
    }

    pub(super) fn payroll(&self, place: usize) -> Lines {
        let (rules, owed, income) = (self.taxed.rules.payroll, &self.taxed.owed, &self.taxed.income);
        let (text, amount) = match place {
            4 => (
                format!(
                    "{} of each earner’s wages up to {}",
                    rate(rules.social_rate),
                    format::whole(Money::from_f64(rules.base))
                ),
                owed.social,
            ),
            5 => (format!("{} of all wages", rate(rules.medicare_rate)), owed.medicare),
            _ => (
                format!(
                    "{} of wages above {}",
                    rate(rules.additional_rate),
                    format::whole(Money::from_f64(rules.additional_over.of(income.filing)))
                ),
                owed.additional,
            ),
        };
        vec![(text, Some(amount))]
    }
}
