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

/// A state with cities, counties or school districts that tax wages and are not among the local taxes.
#[derive(Clone, Copy, Debug)]
pub struct Unlisted {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
}

/// How a state treats people who work there and live in another state, and its own people who work elsewhere. Lists hold postal codes.
#[derive(Clone, Copy, Debug)]
pub struct Commuters {
    /// Postal code.
    pub state: &'static str,
    /// Years it holds for.
    pub years: Years,
    /// People of these states owe it no tax on wages.
    pub exempt: &'static str,
    /// To people of these states it gives the credit for the home state's tax; the home state then gives none.
    pub credit: &'static str,
    /// Days that people of these states work at home count as worked here.
    pub convenience: &'static str,
    /// A further tax of nonresidents: a fraction of the income it taxes.
    pub rate: f64,
    /// Does its credit for another state's tax reach local tax too?
    pub local_credit: bool,
    /// Does its credit count the tax of a city of work?
    pub city_credit: bool,
    /// Are months as a resident taxed on their own: by the brackets on that share of the income after deductions?
    pub months_alone: bool,
    /// Is what people of other states earn there taxed on its own, in the same way?
    pub work_alone: bool,
}

/// Is a postal code in a list of [`Commuters`]?
pub fn lists(codes: &str, state: &str) -> bool {
    codes == "all" || codes.split_whitespace().any(|code| code == state)
}

/// A city's or county's tax on pay. Its rates are those of people who live and work there.
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
    /// Dollars a year for each person who works there.
    pub amount: f64,
    /// Dollars off the base for each person on the return.
    pub exemption: f64,
    /// Rate on the wages of people who work there and live elsewhere; 0 where they owe what residents do, or nothing.
    pub away: f64,
    /// Do people who work there and live elsewhere owe what residents do?
    pub same_away: bool,
    /// The same, of people of other states alone.
    pub from_other_states: bool,
    /// Is it owed for work there alone, wherever home is?
    pub work_only: bool,
    /// The fraction of another city's tax on work there that a resident does not pay here again …
    pub work_credit: f64,
    /// … counting that tax up to this fraction of pay.
    pub work_credit_rate: f64,
    /// A credit in dollars, up to `credit_limit` of AGI.
    pub credit: ByFiling,
    /// See `credit`.
    pub credit_limit: f64,
    /// Marginal rates of a credit, up to `credit_rate_limit` of AGI.
    pub credit_rate: TaxTables,
    /// See `credit_rate`.
    pub credit_rate_limit: f64,
}

impl Local {
    /// Does it take anything from employees? Some are on the list to say that they do not.
    pub fn is_tax(&self) -> bool {
        self.base != LocalBase::Fixed || self.amount > 0.0
    }

    /// Does it tax work there, also where home is in another city?
    pub const fn taxes_work(&self) -> bool {
        self.work_only || self.same_away || self.away > 0.0
    }
}

/// The base of a local tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalBase {
    /// All wages, deferrals included.
    Gross,
    /// Wages without deferrals.
    AfterDeferral,
    /// The income that the state taxes.
    StateTaxable,
    /// The state's own tax.
    StateTax,
    /// No base: a fixed amount.
    Fixed,
}
