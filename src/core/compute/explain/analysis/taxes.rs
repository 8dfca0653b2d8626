//! The proofs about taxes: what a year owes, line by line; what is left of it; what April asks for; and what taxes take from further pay.

use super::{Figure, Lines};
use crate::compute::analysis::Analysis;
use crate::compute::lens::take_home::{LOCAL, NEXT, NOT_ADVICE, SCOPE, TakeHome, lines};
use crate::compute::lens::view::LensView;
use crate::compute::pay::ledger::PayPart;
use crate::compute::tax::gap::GapLine;
use crate::compute::tax::stand_in::used;
use crate::compute::tax::year::TaxYear;
use crate::data::Facts;
use crate::data::tax::TaxRuleSource;
use crate::model::facts::source::{Claim, Status};
use crate::model::fixed::{Money, Rate};
use crate::model::format;
use crate::model::offer::OfferId;
use crate::model::tax::filing::Filing;
use crate::model::tax::rules::Local;
use lines::rate;

mod lines;

/// The name of a figure of a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxFigureId {
    /// All taxes of the year.
    Total,
    /// One tax, by its position among [`lines()`].
    Line(usize),
    /// What is left of the year's pay.
    Cash,
    /// What is due, or comes back, in April.
    April,
    /// What taxes take from further pay.
    Next,
}

/// Explains a figure of an offer's taxes; `None` where no state is named or the offer has no such year.
pub(super) fn explain(
    analysis: &Analysis<'_>,
    (facts, receipts): (&Facts, &'static [TaxRuleSource]),
    id: OfferId,
    (year, matter): (u16, TaxFigureId),
) -> Option<Figure> {
    let subject = analysis.subject(id)?;
    let home = TakeHome::of(analysis, subject, &LensView::of(analysis, facts.taxes)).ok()?;
    let taxed = home.year(year)?;
    let told = TaxProofContext { home: &home, taxed, receipts };
    Some(match matter {
        TaxFigureId::Total => told.total(),
        TaxFigureId::Line(place) => told.line(place)?,
        TaxFigureId::Cash => told.cash(),
        TaxFigureId::April => told.april(),
        TaxFigureId::Next => told.next()?,
    })
}

/// All taxes over the years compared, a line for each year; the same for cash in hand.
pub(super) fn all_years(analysis: &Analysis<'_>, facts: &Facts, id: OfferId, cash: bool) -> Option<Figure> {
    let subject = analysis.subject(id)?;
    let home = TakeHome::of(analysis, subject, &LensView::of(analysis, facts.taxes)).ok()?;
    let of = |year: &TaxYear| if cash { year.cash() } else { year.added.total() };
    let steps = home.years.iter().map(|year| (year.pay.year.to_string(), Some(of(year)))).collect();
    let what = if cash { "cash in hand" } else { "taxes" };
    Some(Figure {
        name: format!("{}, {what}", subject.name),
        value: Some(home.years.iter().map(of).sum()),
        steps,
        assumes: assumed(&home),
        claims: Vec::new(),
    })
}

/// What all figures of an offer's taxes rest on.
fn assumed(home: &TakeHome<'_>) -> Vec<String> {
    let notes = home.notes().into_iter().chain(home.earlier_note());
    notes.chain([SCOPE.into(), NOT_ADVICE.into()]).collect()
}

/// A year of an offer, with the tax rules that were used.
struct TaxProofContext<'a> {
    home: &'a TakeHome<'a>,
    taxed: &'a TaxYear,
    receipts: &'static [TaxRuleSource],
}

impl TaxProofContext<'_> {
    fn figure(&self, what: &str, value: Money, steps: Lines, sections: &[&str]) -> Figure {
        let Self { home, taxed, .. } = self;
        Figure {
            name: format!("{}, {what} {}", home.subject.name, taxed.pay.year),
            value: Some(value),
            steps,
            assumes: assumed(home),
            claims: self.claims(sections),
        }
    }

    /// The claims behind some sections of the rules that were used.
    fn claims(&self, sections: &[&str]) -> Vec<Claim> {
        let places = self.taxed.rules.places();
        let here = |receipt: &&TaxRuleSource| {
            let mut of_state = places.iter().filter(|place| receipt.state == place.state.state);
            let known = match receipt.section {
                "local" => of_state.any(|place| place.locals.iter().any(|local| local.id == receipt.name)),
                // The list of a state's counties stands behind each one without a block of its own.
                "counties" => of_state.any(|place| place.locals.iter().any(|local| !self.has_own(local))),
                "commuters" => !self.taxed.rules.stretches.is_empty() && of_state.next().is_some(),
                _ => receipt.state.is_empty() || of_state.next().is_some(),
            };
            sections.contains(&receipt.section) && known && self.is_used(receipt)
        };
        let claims = self.receipts.iter().filter(here).flat_map(|receipt| {
            let projected = !receipt.projected.is_empty();
            let status = if projected { Status::Projected } else { receipt.status };
            receipt.sources.iter().map(move |source| Claim {
                says: called(receipt),
                source,
                date: "",
                status,
                note: receipt.note,
            })
        });
        claims.collect()
    }

    /// Does a city or county of the place have a block of its own?
    fn has_own(&self, local: &Local) -> bool {
        let id = ("local", local.state, local.id);
        let own = |receipt: &&TaxRuleSource| (receipt.section, receipt.state, receipt.name) == id;
        self.receipts.iter().any(|receipt| own(&receipt))
    }

    /// Is a receipt the one of its rule for the year's rules?
    fn is_used(&self, receipt: &TaxRuleSource) -> bool {
        let what = |receipt: &TaxRuleSource| (receipt.section, receipt.state, receipt.name);
        let same = self.receipts.iter().filter(|other| what(other) == what(receipt));
        used(same, |receipt| receipt.years, self.taxed.pay.year)
            .is_some_and(|used| core::ptr::eq(used, receipt))
    }

    fn total(&self) -> Figure {
        let mut steps: Lines = lines(&self.taxed.added)
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(name, amount)| (format::capital(name), Some(amount)))
            .collect();
        steps.extend(self.taxed.parts.iter().filter(|(_, tax)| !tax.is_zero()).map(|(part, tax)| {
            (format!("of it borne by {}: {}", part.name().to_ascii_lowercase(), format::money(*tax)), None)
        }));
        let mut figure = self.figure(
            "taxes of",
            self.taxed.added.total(),
            steps,
            &["federal", "salt", "payroll", "state"],
        );
        figure.assumes.insert(
            0,
            "Each part of pay bears what it adds to the taxes, averaged over all orders in which the parts could come.".into(),
        );
        figure
    }

    fn line(&self, place: usize) -> Option<Figure> {
        let (name, amount) = *lines(&self.taxed.added).get(place)?;
        let (_, others) = *lines(&self.taxed.others).get(place)?;
        let (mut steps, sections): (Lines, &[&str]) = match place {
            0 => (self.federal(), &["federal", "family", "salt"]),
            1 => (self.state(), &["state", "itemizing", "couple", "dependents", "commuters"]),
            LOCAL => (self.local(), &["local", "counties"]),
            3 => (self.levies(), &["levy"]),
            _ => (self.payroll(place), &["payroll"]),
        };
        if !others.is_zero() {
            steps.push((self.others().into(), Some(-others)));
        }
        Some(self.figure(&format!("{name} of"), amount, steps, sections))
    }

    /// The line that takes off what other wages owe.
    fn others(&self) -> &'static str {
        let spouse = self.taxed.income.filing == Filing::Joint && !self.taxed.income.spouse.is_zero();
        match (spouse, self.taxed.earlier.wages.is_zero()) {
            (true, false) => "Minus what your spouse’s wages and your earlier ones owe alone",
            (true, true) => "Minus what your spouse’s wages owe alone",
            (false, _) => "Minus what your earlier wages of the year owe alone",
        }
    }

    /// The W-4 that withholding goes by.
    fn w4(&self) -> &'static str {
        match (self.taxed.income.filing, self.home.profile.two_jobs_box) {
            (Filing::Joint, true) => "with the box of step 2 checked on both W-4s",
            (Filing::Joint, false) => "with a plain W-4, the box of step 2 not checked",
            _ => "with a plain W-4",
        }
    }

    fn cash(&self) -> Figure {
        let taxed = self.taxed;
        let mut steps: Lines = PayPart::ALL
            .into_iter()
            .map(|part| (part.name().to_owned(), Some(taxed.pay.part(part))))
            .filter(|(_, amount)| amount.is_some_and(|amount| !amount.is_zero()))
            .collect();
        steps.extend(
            lines(&taxed.added)
                .into_iter()
                .filter(|(_, amount)| !amount.is_zero())
                .map(|(name, amount)| (format::capital(name), Some(-amount))),
        );
        if !taxed.deferred.is_zero() {
            steps.push(("401(k) deferral".into(), Some(-taxed.deferred)));
        }
        self.figure("cash in hand in", taxed.cash(), steps, &["federal", "salt", "payroll", "state"])
    }

    fn april(&self) -> Figure {
        let gap = &self.taxed.gap;
        let of = |name: &str, line: GapLine| {
            (
                format!("{name}: {} due, {} withheld", format::money(line.due), format::money(line.withheld)),
                Some(line.gap()),
            )
        };
        let mut steps = vec![
            of("Federal tax on bonus, sign-on and stock", gap.federal),
            of("State tax on the same", gap.state),
            of("Additional Medicare", gap.additional),
            ("Federal tax on salaries, beyond what is withheld from them".into(), Some(gap.salaries)),
            ("State tax on salaries, beyond what is withheld from them".into(), Some(gap.state_salaries)),
            ("Social Security withheld beyond the limit of one person".into(), Some(-gap.excess)),
            ("What itemizing takes off federal tax".into(), Some(-gap.itemizing)),
            ("What that changes in state tax".into(), Some(gap.coupled)),
        ];
        steps.retain(|(_, amount)| amount.is_some_and(|amount| !amount.is_zero()));
        let mut figure = self.figure(
            "paid in April with the returns of",
            gap.true_up(),
            steps,
            &["withholding", "supplemental"],
        );
        let high = self.taxed.rules.withholding;
        let flat = self.home.profile.flat.map_or(high.flat, Rate::to_f64);
        figure.assumes.insert(
            0,
            format!(
                "Payroll withholds {} of supplemental pay for federal tax, and {} of what exceeds {} in a calendar year.",
                rate(flat),
                rate(high.high),
                format::whole(Money::from_f64(high.high_over))
            ),
        );
        figure.assumes.insert(
            1,
            format!(
                "Each paycheck is withheld as a twelfth of the tax on twelve such months, {}; local taxes are withheld as they are due.",
                self.w4()
            ),
        );
        figure
    }

    fn next(&self) -> Option<Figure> {
        let marginal = TakeHome::marginal(self.taxed);
        let steps = lines(&marginal.added)
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(name, amount)| (format::capital(name), Some(amount)))
            .collect();
        let what = format!("taxes on the next {} of", format::whole(NEXT));
        let mut figure = self.figure(&what, marginal.added.total(), steps, &["federal", "payroll", "state"]);
        figure.assumes.insert(0, marginal.why);
        Some(figure)
    }
}

/// The name of a block of rules.
fn called(receipt: &TaxRuleSource) -> &'static str {
    match receipt.section {
        "federal" => "Federal income tax",
        "family" => "Credits for children and other dependents",
        "salt" => "Cap on state and local taxes",
        "payroll" => "Social Security and Medicare",
        "state" => "State income tax",
        "itemizing" => "How the state treats itemizing",
        "couple" => "What the state gives two earners",
        "dependents" => "What the state gives for dependents",
        "local" | "counties" => "Local tax",
        "commuters" => "Living in one state and working in another",
        "withholding" => "Withholding of supplemental pay",
        "supplemental" => "The state’s flat rate on supplemental pay",
        _ => receipt.name,
    }
}
