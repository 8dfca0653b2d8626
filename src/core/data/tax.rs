//! The tax rules, opened: what the build wrote from `data/tax/`. A part of the program that never calls this does not carry them.
//!
//! To add a tax year, add blocks to the files of `data/tax/`, with their sources. The federal sections (`federal`, `family`, `salt`, `deferral`,
//! `payroll`, `withholding`) come together and first; they make the year known. States, levies, cities, flat rates and the rest follow
//! one by one, in any order. Until one is there, its latest block stands in and every answer that uses it says so. A block of any section
//! but `federal` may be ahead of the known years, where the law already fixes it: it is used in its year. A rule that ends has
//! `repealed = true` in its last block; one that the law fixes for all later years has `stays = true`. `tests/core/taxes/data.rs` lists which states lag: the list is to be changed with the data.

use crate::model::facts::source::{Source, Status};
use crate::model::tax::allowances::{Couple, Dependents, Itemizing};
use crate::model::tax::filing::Years;
use crate::model::tax::rules::{
    Commuters, DeferralLimits, Family, Federal, Keeps, Levy, Local, Payroll, Salt, StateRules, Supplemental,
    Unlisted, Withholding,
};

mod packed {
    //! The statics that the build wrote from `data/tax/`.

    use super::{TaxRuleSource, Taxes};
    use crate::model::facts::source::{Source, Status, Trust};
    use crate::model::tax::allowances::{
        Couple, CoupleRule, Dependents, ItemizedSum, Itemizing, ItemizingWhen,
    };
    use crate::model::tax::filing::{ByFiling, TaxTables, Years};
    use crate::model::tax::form::{FormStart, StateForm};
    use crate::model::tax::rules::{
        Cap, Commuters, DeferralLimits, Family, Federal, Keeps, Levy, Local, LocalBase, Payroll, Salt,
        StateRules, Supplemental, Unlisted, Withholding,
    };

    const NO_LOCAL: Local = Local {
        id: "",
        name: "",
        state: "",
        years: Years { first: 0, last: 0, repealed: false },
        base: LocalBase::Fixed,
        brackets: TaxTables::NONE,
        whole: TaxTables::NONE,
        amount: 0.0,
        exemption: 0.0,
        away: 0.0,
        same_away: false,
        from_other_states: false,
        work_only: false,
        work_credit: 0.0,
        work_credit_rate: 0.0,
        credit: ByFiling::ZERO,
        credit_limit: 0.0,
        credit_rate: TaxTables::NONE,
        credit_rate_limit: 0.0,
    };

    include!(concat!(env!("OUT_DIR"), "/taxes.rs"));
}

pub(super) const TAXES: &Taxes = &packed::TAXES;

/// The rules of all known tax years.
pub fn taxes() -> &'static Taxes {
    &packed::TAXES
}

/// The sources behind the rules. A part of the program that never calls this does not carry them.
pub fn receipts() -> &'static [TaxRuleSource] {
    packed::RECEIPTS
}

/// The rules of all tax years, block by block, as `data/tax/` has them.
#[derive(Clone, Copy, Debug)]
pub struct Taxes {
    /// Federal income tax.
    pub federal: &'static [Federal],
    /// Credits for children and other dependents.
    pub family: &'static [Family],
    /// Cap on the deduction of state and local taxes.
    pub salt: &'static [Salt],
    /// Limits of 401(k) deferrals.
    pub deferral: &'static [DeferralLimits],
    /// Social Security and Medicare.
    pub payroll: &'static [Payroll],
    /// Withholding of supplemental pay, and safe harbors.
    pub withholding: &'static [Withholding],
    /// States' flat rates on supplemental pay.
    pub supplemental: &'static [Supplemental],
    /// States' taxes on wages.
    pub state: &'static [StateRules],
    /// What states take from pay beside income tax.
    pub levy: &'static [Levy],
    /// States that keep their tax on pay that goes back later.
    pub keeps: &'static [Keeps],
    /// Cities and counties.
    pub local: &'static [Local],
    /// States with further local taxes that are not there.
    pub unlisted: &'static [Unlisted],
    /// How states treat people who live in one state and work in another.
    pub commuters: &'static [Commuters],
    /// How states treat itemized deductions.
    pub itemizing: &'static [Itemizing],
    /// What states give two earners.
    pub couple: &'static [Couple],
    /// What states give for dependents.
    pub dependents: &'static [Dependents],
}

/// The sources behind one block of rules.
#[derive(Clone, Copy, Debug)]
pub struct TaxRuleSource {
    /// Which kind of rule: `federal`, `state`, `levy` …
    pub section: &'static str,
    /// Postal code; empty for federal rules.
    pub state: &'static str,
    /// Which levy or local tax; empty for other rules.
    pub name: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// The status of its figures, except those named in the next two fields.
    pub status: Status,
    /// Figures that are projected.
    pub projected: &'static [&'static str],
    /// Figures from no official source.
    pub reported: &'static [&'static str],
    /// What to know when you read it; may be empty.
    pub note: &'static str,
    /// Where its figures were read, and the documents that hold them.
    pub sources: &'static [&'static Source],
}
