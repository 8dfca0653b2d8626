//! The rules of taxes, opened: what the build wrote from `data/tax/`. Decides nothing; a program that never asks does not carry it.
//!
//! To add a tax year, add blocks to the files of `data/tax/`, with their sources. The federal sections (`federal`, `deferral`, `payroll`,
//! `withholding`) come together and first; they make the year known. States, levies, cities, flat rates and coupled states follow one by
//! one, in any order. Until one is there, its latest block stands in and every answer that uses it says so. A rule that ends has
//! `repealed = true` in its last block. `tests/core/taxes/data.rs` lists which states lag: the list is to be changed with the data.

use crate::model::source::{Source, Status};
use crate::model::tax::Years;
use crate::model::tax_rules::{
    Coupled, DeferralLimits, Federal, Levy, Local, Payroll, State, Supplemental, Withholding,
};

mod packed {
    //! What the build wrote from `data/tax/`.

    use super::{Receipt, Taxes};
    use crate::model::source::{Source, Status, Trust};
    use crate::model::tax::{By, Tables, Years};
    use crate::model::tax_form::{Form, Start};
    use crate::model::tax_rules::{
        Cap, Coupled, Coupling, DeferralLimits, Federal, Levy, Local, LocalBase, Payroll, State,
        Supplemental, Withholding,
    };

    const NO_LOCAL: Local = Local {
        id: "",
        name: "",
        state: "",
        years: Years { first: 0, last: 0, repealed: false },
        base: LocalBase::Fixed,
        brackets: Tables::NONE,
        whole: Tables::NONE,
        amount: 0.0,
        credit: By::ZERO,
        credit_limit: 0.0,
        credit_rate: Tables::NONE,
        credit_rate_limit: 0.0,
    };

    include!(concat!(env!("OUT_DIR"), "/taxes.rs"));
}

pub(super) const TAXES: &Taxes = &packed::TAXES;
pub(super) const RECEIPTS: &[Receipt] = packed::RECEIPTS;

/// The rules of all tax years that are known.
pub fn taxes() -> &'static Taxes {
    &packed::TAXES
}

/// Who says what the rules hold. A program that never asks for it does not carry it.
pub fn receipts() -> &'static [Receipt] {
    packed::RECEIPTS
}

/// The rules of all tax years, block by block, as `data/tax/` has them.
#[derive(Clone, Copy, Debug)]
pub struct Taxes {
    /// Federal income tax.
    pub federal: &'static [Federal],
    /// Limits of 401(k) deferrals.
    pub deferral: &'static [DeferralLimits],
    /// Social Security and Medicare.
    pub payroll: &'static [Payroll],
    /// Withholding of supplemental pay, and safe harbors.
    pub withholding: &'static [Withholding],
    /// States' flat rates on supplemental pay.
    pub supplemental: &'static [Supplemental],
    /// States' taxes on wages.
    pub state: &'static [State],
    /// What states take of pay beside income tax.
    pub levy: &'static [Levy],
    /// Cities and counties.
    pub local: &'static [Local],
    /// States that move when the federal return itemizes.
    pub coupled: &'static [Coupled],
}

/// Who says what a block of rules holds.
#[derive(Clone, Copy, Debug)]
pub struct Receipt {
    /// Which kind of rule: `federal`, `state`, `levy` …
    pub section: &'static str,
    /// Postal code; empty for federal rules.
    pub state: &'static str,
    /// Which levy or local; else empty.
    pub name: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// What kind of statement its figures are, but for those named next.
    pub status: Status,
    /// Figures that are projected.
    pub projected: &'static [&'static str],
    /// Figures from no official source.
    pub reported: &'static [&'static str],
    /// What to know when reading it; may be empty.
    pub note: &'static str,
    /// Where its figures were read, and the documents they stand in.
    pub sources: &'static [&'static Source],
}
