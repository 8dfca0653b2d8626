//! The rules of tax years, block by block as in `data/tax`.

use super::filing::{ByFiling, TaxTables, Years};
use super::form::StateForm;

/// The federal income tax of a year (26 U.S.C. 1, 63, 68).
#[derive(Clone, Copy, Debug)]
pub struct Federal {
    /// Years it holds for.
    pub years: Years,
    /// Standard deduction.
    pub standard: ByFiling,
    /// The fraction that is lost of itemized deductions, or of AGI above the last bracket if that is less; 0 before 2026.
    pub itemized_limit: f64,
    /// Brackets of taxable income.
    pub brackets: TaxTables,
}

/// The federal credits for children and other dependents (26 U.S.C. 24).
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Years they hold for.
    pub years: Years,
    /// For a child under 17, dollars.
    pub child: f64,
    /// The most of it that is refunded beyond the tax.
    pub refund: f64,
    /// For another dependent, dollars.
    pub other: f64,
    /// AGI from which they fall.
    pub from: ByFiling,
    /// For each started step of AGI above …
    pub step: f64,
    /// … they fall by this amount.
    pub loss: f64,
    /// The refund is at most this fraction of earned income above `refund_from`.
    pub refund_rate: f64,
    /// See `refund_rate`.
    pub refund_from: f64,
}

/// The cap on the deduction of state and local taxes (26 U.S.C. 164(b)(6)–(7)).
#[derive(Clone, Copy, Debug)]
pub struct Salt {
    /// Years it holds for.
    pub years: Years,
    /// The cap, dollars.
    pub cap: ByFiling,
    /// AGI from which it falls.
    pub from: ByFiling,
    /// How much it falls for each dollar above.
    pub rate: ByFiling,
    /// The lowest cap.
    pub floor: ByFiling,
}

/// Limits of elective deferrals to a 401(k), dollars a year (26 U.S.C. 402(g), 414(v), 415(c), 401(a)(17)).
#[derive(Clone, Copy, Debug)]
pub struct DeferralLimits {
    /// Years they hold for.
    pub years: Years,
    /// Below age 50.
    pub limit: f64,
    /// Catch-up from age 50.
    pub catch_up: f64,
    /// Catch-up in the years of the 60th to the 63rd birthday, in place of the other.
    pub catch_up_60: f64,
    /// Employee's and employer's contributions together.
    pub additions: f64,
    /// Pay above this amount does not count for a match.
    pub pay_limit: f64,
    /// Last year's wages above which catch-up must be Roth and saves no income tax; 0 without such a rule.
    pub roth_over: f64,
}

/// Social Security and Medicare of a year (26 U.S.C. 3101).
#[derive(Clone, Copy, Debug)]
pub struct Payroll {
    /// Years they hold for.
    pub years: Years,
    /// Social Security: wage base of each person.
    pub base: f64,
    /// Social Security: rate.
    pub social_rate: f64,
    /// Medicare: rate.
    pub medicare_rate: f64,
    /// Additional Medicare: rate.
    pub additional_rate: f64,
    /// Additional Medicare: wages of the return above which it is owed.
    pub additional_over: ByFiling,
    /// Wages of one employer above which it is withheld, for every status (26 U.S.C. 3102(f)).
    pub additional_withheld_over: f64,
}

/// What employers withhold from supplemental pay, and what avoids a penalty (26 CFR 31.3402(g)-1; 26 U.S.C. 6654).
#[derive(Clone, Copy, Debug)]
pub struct Withholding {
    /// Years it holds for.
    pub years: Years,
    /// Flat rate.
    pub flat: f64,
    /// Rate above a year's `high_over`.
    pub high: f64,
    /// Supplemental pay of a calendar year above which `high` is mandatory.
    pub high_over: f64,
    /// Safe harbor: fraction of this year's tax.
    pub this_year: f64,
    /// Safe harbor: multiple of last year's tax.
    pub prior: f64,
    /// The same where last year's AGI was above `prior_over`.
    pub prior_high: f64,
    /// See `prior_high`.
    pub prior_over: ByFiling,
    /// A balance below which there is no penalty.
    pub small: f64,
}

/// A state's flat rate on supplemental pay. States without one use tables.
#[derive(Clone, Copy, Debug)]
pub struct Supplemental {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Fraction of the pay.
    pub rate: f64,
    /// Fraction of the federal withholding on the pay.
    pub share_of_federal: f64,
}

/// A state's tax on wages.
#[derive(Clone, Copy, Debug)]
pub struct StateRules {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Is any of its figures projected or not from an official source?
    pub projected: bool,
    /// The rule, with its figures.
    pub form: StateForm,
}

/// What a state takes from employees' pay beside income tax: rate × pay up to `cap`, and at most `most`.
#[derive(Clone, Copy, Debug)]
pub struct Levy {
    /// Postal code.
    pub state: &'static str,
    /// The state's name for it.
    pub name: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Fraction of pay.
    pub rate: f64,
    /// Pay above which nothing is due.
    pub cap: Cap,
    /// The most of a year; 0 for no limit.
    pub most: f64,
    /// Are 401(k) deferrals exempt?
    pub after_deferral: bool,
    /// Does Schedule A accept it as state tax?
    pub deductible: bool,
}

/// The pay up to which a levy is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cap {
    /// All pay.
    None,
    /// The Social Security base of the year.
    SocialSecurity,
    /// An amount in dollars.
    Dollars(f64),
}

/// A state that keeps its income tax on pay that goes back in a later year.
#[derive(Clone, Copy, Debug)]
pub struct Keeps {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
}

/// A city's or county's tax on residents' pay.
#[derive(Clone, Copy, Debug)]
pub struct Local {
    /// Key, unique within its state: `nyc`.
    pub id: &'static str,
    /// Its name on the page.
    pub name: &'static str,
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// The base of the rates.
    pub base: LocalBase,
    /// Marginal rates.
    pub brackets: TaxTables,
    /// One rate on the whole base, chosen by its size.
    pub whole: TaxTables,
    /// Dollars a year.
    pub amount: f64,
    /// A credit in dollars, up to `credit_limit` of AGI.
    pub credit: ByFiling,
    /// See `credit`.
    pub credit_limit: f64,
    /// Marginal rates of a credit, up to `credit_rate_limit` of AGI.
    pub credit_rate: TaxTables,
    /// See `credit_rate`.
    pub credit_rate_limit: f64,
}

/// The base of a local tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalBase {
    /// All wages, deferrals included.
    Gross,
    /// The income that the state taxes.
    StateTaxable,
    /// The state's own tax.
    StateTax,
    /// No base: a fixed amount.
    Fixed,
}

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
