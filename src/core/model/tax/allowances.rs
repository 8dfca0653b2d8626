//! What states' returns give beside their forms: itemized deductions, two earners, dependents. Block by block as in `data/tax`.

use super::filing::{ByFiling, TaxTables, Years};

/// How a state treats itemized deductions. A state without a block has none, or takes them over with federal taxable income.
#[derive(Clone, Copy, Debug)]
pub struct Itemizing {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Who itemizes.
    pub when: ItemizingWhen,
    /// What is deducted.
    pub what: ItemizedSum,
    /// The most that is deducted, dollars; 0 for no limit.
    pub most: f64,
    /// The most state and local tax in it, dollars; 0 for no limit of the state’s own.
    pub most_tax: f64,
    /// AGI below which the state’s own income tax is deducted too; 0 where it never is.
    pub own_tax_below: ByFiling,
    /// The deductions fall by `loss_rate` of AGI above this, at most by `loss_most` of them.
    pub loss_from: ByFiling,
    /// See `loss_from`.
    pub loss_rate: f64,
    /// See `loss_from`.
    pub loss_most: f64,
    /// AGI above which that loss does not apply; 0 for none.
    pub loss_until: f64,
    /// Is state income tax part of what falls, and then taken out?
    pub loss_on_tax: bool,
    /// The fraction of them that is lost besides: rows of an AGI, and the fraction per dollar above it.
    pub lost_share: TaxTables,
    /// A credit for each filer of a return that itemizes, dollars.
    pub credit: f64,
}

/// Who itemizes in a state; see [`Itemizing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemizingWhen {
    /// Whoever has more than the state’s standard deduction, whatever the federal return does.
    More,
    /// Whoever itemizes on the federal return, and nobody else.
    Federal,
    /// Whoever itemizes on the federal return and has more than the state’s standard deduction.
    FederalAndMore,
}

/// What a state takes as itemized deductions; see [`Itemizing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemizedSum {
    /// The typed deductions: no tax of the state or of a city.
    Typed,
    /// The typed ones, Social Security and Medicare.
    TypedAndPayroll,
    /// The typed ones, and state and local taxes as far as the federal return deducts them.
    TypedAndTaxes,
    /// All federal itemized deductions.
    Federal,
    /// All federal ones but state and local taxes.
    FederalWithoutTaxes,
    /// All federal ones but state income tax, with Social Security and Medicare.
    FederalAndPayroll,
    /// Federal taxable income, with state income tax added back as far as itemized deductions exceed the standard one.
    AddBack,
}

/// What a state gives two earners on a joint return.
#[derive(Clone, Copy, Debug)]
pub struct Couple {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Which rule it is.
    pub how: CoupleRule,
    /// `LowerWages`: the rate.
    pub rate: f64,
    /// `ShareOfTax`: the share of the tax, by taxable income.
    pub rates: TaxTables,
    /// The most it gives, dollars; 0 for no limit.
    pub most: f64,
    /// The lower income must be above this.
    pub wages_over: f64,
    /// Taxable income must be above this.
    pub taxable_over: f64,
    /// `AsSingles`: what is deducted from the lower income.
    pub less: f64,
    /// `ShareOfTax`: there is nothing above this AGI.
    pub agi_limit: f64,
}

/// The rules for two earners; see [`Couple`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoupleRule {
    /// Each spouse has a column like a separate return, with deductions by income.
    TwoReturns,
    /// Each spouse is taxed on half of the taxable income, or the lower earner on all of the lower income.
    Even,
    /// Each spouse is taxed on a share of the taxable income by income.
    ByIncome,
    /// A credit of what two single people would save.
    AsSingles,
    /// A credit of a fraction of the lower income.
    LowerWages,
    /// A credit of a share of the tax.
    ShareOfTax,
    /// The lower income is deducted, up to `most`.
    Deduction,
}

/// What a state gives for dependents, unless its form counts persons.
#[derive(Clone, Copy, Debug)]
pub struct Dependents {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Exemption for each dependent, by AGI.
    pub exemption: TaxTables,
    /// How many dependents it leaves out.
    pub after: f64,
    /// A further exemption for each child under 17, by AGI.
    pub child: TaxTables,
    /// Credit for each dependent.
    pub credit: f64,
    /// A further credit for each child under 17, by AGI.
    pub child_credit: TaxTables,
    /// Exemption and credit fall by this fraction for each started `loss_step` of AGI above `loss_from`.
    pub loss: f64,
    /// See `loss`.
    pub loss_from: ByFiling,
    /// See `loss`.
    pub loss_step: ByFiling,
}
