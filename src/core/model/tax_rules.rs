//! What the rules of tax years are made of, block by block as `data/tax` has them. Holds no figure and no arithmetic.

use super::tax::{By, Tables, Years};
use super::tax_form::Form;

/// The federal income tax of a year (26 U.S.C. 1, 63, 68, 164).
#[derive(Clone, Copy, Debug)]
pub struct Federal {
    /// Years it holds for.
    pub years: Years,
    /// Standard deduction.
    pub standard: By,
    /// Cap on state and local taxes.
    pub salt_cap: By,
    /// AGI from which the cap falls.
    pub salt_from: By,
    /// By how much it falls for each dollar above.
    pub salt_rate: By,
    /// Below which it never falls.
    pub salt_floor: By,
    /// Share of the lesser of itemized deductions and AGI above the last bracket that is lost; 0 before 2026.
    pub itemized_limit: f64,
    /// Brackets of taxable income.
    pub brackets: Tables,
}

/// Limits of elective deferrals to a 401(k), dollars a year (26 U.S.C. 402(g), 414(v), 415(c), 401(a)(17)).
#[derive(Clone, Copy, Debug)]
pub struct DeferralLimits {
    /// Years they hold for.
    pub years: Years,
    /// Below age 50.
    pub limit: f64,
    /// Further, from 50.
    pub catch_up: f64,
    /// Further instead, in the years one turns 60 to 63.
    pub catch_up_60: f64,
    /// Own and employer's contributions together.
    pub additions: f64,
    /// Pay beyond which match formulas see none.
    pub pay_limit: f64,
    /// Last year's wages of the employer above which catch-up is Roth, so saves no income tax; 0 where there is no such rule.
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
    pub additional_over: By,
    /// Wages of one employer above which it is withheld, whatever the status (26 U.S.C. 3102(f)).
    pub additional_withheld_over: f64,
}

/// What employers withhold of supplemental pay, and what avoids a penalty (26 CFR 31.3402(g)-1; 26 U.S.C. 6654).
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
    /// Safe harbor: share of this year's tax.
    pub this_year: f64,
    /// Safe harbor: multiple of last year's tax.
    pub prior: f64,
    /// The same where last year's AGI was above `prior_over`.
    pub prior_high: f64,
    /// See `prior_high`.
    pub prior_over: By,
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
    /// Share of the pay.
    pub rate: f64,
    /// Share of what is withheld federally on it.
    pub share_of_federal: f64,
}

/// A state's tax on wages.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Is any of its figures projected or not from an official source?
    pub projected: bool,
    /// The rule, with its figures.
    pub form: Form,
}

/// What a state takes of employees' pay beside income tax: the smaller of `most` and rate × the smaller of pay and `cap`.
#[derive(Clone, Copy, Debug)]
pub struct Levy {
    /// Postal code.
    pub state: &'static str,
    /// As the state calls it.
    pub name: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// Share of pay.
    pub rate: f64,
    /// Pay beyond which none is due, if any.
    pub cap: Cap,
    /// The most of a year; 0 for no limit.
    pub most: f64,
    /// Are 401(k) deferrals left out of the pay?
    pub after_deferral: bool,
    /// Is it a state tax paid on Schedule A?
    pub deductible: bool,
}

/// Up to which pay a levy is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cap {
    /// All of it.
    None,
    /// The Social Security base of the year.
    SocialSecurity,
    /// So many dollars.
    Dollars(f64),
}

/// A city's or county's tax on residents' pay.
#[derive(Clone, Copy, Debug)]
pub struct Local {
    /// Key, unique within its state: `nyc`.
    pub id: &'static str,
    /// As readers know it.
    pub name: &'static str,
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// What the rates are taken of.
    pub base: LocalBase,
    /// Marginal rates.
    pub brackets: Tables,
    /// One rate on all of it, by how much it is.
    pub whole: Tables,
    /// Dollars a year.
    pub amount: f64,
    /// A credit in dollars, up to `credit_limit` of AGI.
    pub credit: By,
    /// See `credit`.
    pub credit_limit: f64,
    /// Marginal rates of a credit, up to `credit_rate_limit` of AGI.
    pub credit_rate: Tables,
    /// See `credit_rate`.
    pub credit_rate_limit: f64,
}

/// What a local tax is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalBase {
    /// All wages, deferrals included.
    Gross,
    /// What the state taxes.
    StateTaxable,
    /// The state's own tax.
    StateTax,
    /// Nothing: a fixed amount.
    Fixed,
}

/// How a state's tax moves when the federal return itemizes.
#[derive(Clone, Copy, Debug)]
pub struct Coupled {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// In which way.
    pub how: Coupling,
}

/// See [`Coupled`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coupling {
    /// The state's standard deduction gives way to itemized deductions without its own income tax.
    OwnItemized,
    /// The state's standard deduction gives way to the federal itemized ones.
    FederalItemized,
    /// State income tax deducted is added back, as far as itemized exceeds standard.
    AddBackIncomeTax,
    /// Itemized without state income tax, with Social Security and Medicare, where that is more than the standard deduction.
    PayrollItemized,
}
