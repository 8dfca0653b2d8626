//! How states tax wages: one generic form, and a special form for each state that needs one, with its figures. The rules are in
//! `compute/tax/state`.

use super::filing::{ByFiling, TaxTables};

/// The income that a form starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStart {
    /// Adjusted gross income: wages minus deferrals.
    Agi,
    /// Federal taxable income.
    Federal,
    /// All wages.
    Gross,
}

/// A state's form with its figures, in dollars and fractions. `*_from`, `*_step`, `*_amount`, `*_max` and `*_width` describe a phase-out:
/// where it starts, its increments, what each takes, the most it takes, and over how many dollars it runs.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::large_enum_variant, reason = "they stand in statics, and none is moved")]
#[allow(
    missing_docs,
    reason = "fields are named as data/tax names them, and explained by the rule that reads them"
)]
pub enum StateForm {
    /// No tax on wages.
    None,
    /// Brackets on income minus a deduction and exemptions; then credits are subtracted.
    Standard {
        start: FormStart,
        federal_standard: bool,
        standard: ByFiling,
        exemption: ByFiling,
        credit: ByFiling,
        addback: ByFiling,
        payroll_limit: f64,
        surtax: TaxTables,
        brackets: TaxTables,
    },
    /// Alabama, Form 40.
    Alabama {
        standard_max: ByFiling,
        standard_min: ByFiling,
        phase_from: ByFiling,
        phase_step: ByFiling,
        phase_amount: ByFiling,
        exemption: ByFiling,
        brackets: TaxTables,
    },
    /// Arkansas, AR1000F with the indexed formula of 2025.
    ArkansasFormula {
        table_below: f64,
        standard: ByFiling,
        credit: ByFiling,
        rate: TaxTables,
        reduction: TaxTables,
    },
    /// Arkansas, AR1000F from 2026 (Ark. Code 26-51-201).
    Arkansas {
        table_below: f64,
        standard: ByFiling,
        credit: ByFiling,
        high_over: f64,
        low: TaxTables,
        high: TaxTables,
        adjustment: TaxTables,
    },
    /// California, Form 540, with the Mental Health Services Tax.
    California {
        standard: ByFiling,
        credit: f64,
        credits: ByFiling,
        dependent_credit: f64,
        phase_from: ByFiling,
        phase_step: ByFiling,
        phase_amount: f64,
        surtax: TaxTables,
        brackets: TaxTables,
    },
    /// Colorado, DR 0104.
    Colorado { rate: f64, addback_from: f64, addback_exempt: ByFiling, refund: TaxTables },
    /// Connecticut, CT-1040 Tables A to E.
    Connecticut {
        exemption: ByFiling,
        exemption_from: ByFiling,
        exemption_step: f64,
        addback_from: ByFiling,
        addback_max: ByFiling,
        addback_step: ByFiling,
        addback_amount: ByFiling,
        low_from: ByFiling,
        low_max: ByFiling,
        low_step: ByFiling,
        low_amount: ByFiling,
        middle_from: ByFiling,
        middle_max: ByFiling,
        middle_step: ByFiling,
        middle_amount: ByFiling,
        high_from: ByFiling,
        high_max: ByFiling,
        high_step: ByFiling,
        high_amount: ByFiling,
        brackets: TaxTables,
        credit_rate: TaxTables,
    },
    /// Idaho, Form 40.
    Idaho { fund: f64, grocery: f64, brackets: TaxTables },
    /// Illinois, IL-1040.
    Illinois { rate: f64, exemption: f64, limit: ByFiling },
    /// Maine, 1040ME.
    Maine {
        standard: ByFiling,
        standard_from: ByFiling,
        standard_width: ByFiling,
        exemption: ByFiling,
        exemption_from: ByFiling,
        exemption_width: ByFiling,
        surtax: TaxTables,
        brackets: TaxTables,
    },
    /// Maryland, Form 502.
    Maryland { standard: ByFiling, exemptions: ByFiling, exemption: TaxTables, brackets: TaxTables },
    /// Minnesota, Form M1 and Schedule M1MT.
    Minnesota {
        standard: ByFiling,
        low_from: ByFiling,
        low_rate: f64,
        high_from: ByFiling,
        high_rate: f64,
        most: f64,
        most_above: f64,
        minimum_rate: f64,
        minimum_exemption: ByFiling,
        minimum_from: ByFiling,
        minimum_phase_rate: f64,
        brackets: TaxTables,
    },
    /// Missouri, MO-1040.
    Missouri { head_extra: ByFiling, federal_cap: ByFiling, federal_share: TaxTables, brackets: TaxTables },
    /// New York, IT-201 with the tax computation worksheets.
    NewYork {
        standard: ByFiling,
        recapture_over: f64,
        recapture_width: f64,
        brackets: TaxTables,
        recapture_base: TaxTables,
        benefit: TaxTables,
    },
    /// Ohio, IT 1040 (R.C. 5747.02).
    Ohio { exemption: TaxTables, base: TaxTables, brackets: TaxTables },
    /// Oregon, OR-40.
    Oregon {
        standard: ByFiling,
        credit: f64,
        credit_limit: ByFiling,
        federal_cap: TaxTables,
        brackets: TaxTables,
    },
    /// Rhode Island, RI-1040.
    RhodeIsland {
        standard: ByFiling,
        exemption: ByFiling,
        phase_from: f64,
        phase_step: f64,
        phase_share: f64,
        brackets: TaxTables,
    },
    /// South Carolina, SC1040 from 2026, with the income-adjusted deduction.
    SouthCarolina { standard: ByFiling, phase_from: ByFiling, phase_width: ByFiling, brackets: TaxTables },
    /// Utah, TC-40 with the taxpayer tax credit.
    Utah { rate: f64, credit_rate: f64, phase_rate: f64, phase_from: ByFiling },
    /// Vermont, IN-111.
    Vermont { standard: ByFiling, exemption: ByFiling, floor_over: f64, floor_rate: f64, brackets: TaxTables },
    /// Wisconsin, Form 1.
    Wisconsin {
        standard: ByFiling,
        exemption: ByFiling,
        phase: TaxTables,
        itemized_credit: f64,
        brackets: TaxTables,
    },
}
