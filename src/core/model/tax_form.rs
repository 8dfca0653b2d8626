//! How states tax wages: one generic form, and a special form for each state that needs one, with its figures. The rules are in
//! `compute/tax/state`.

use super::tax::{By, Tables};

/// The income that a form starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
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
pub enum Form {
    /// No tax on wages.
    None,
    /// Brackets on income minus a deduction and exemptions; then credits are subtracted.
    Standard {
        start: Start,
        federal_standard: bool,
        standard: By,
        exemption: By,
        credit: By,
        addback: By,
        payroll_limit: f64,
        surtax: Tables,
        brackets: Tables,
    },
    /// Alabama, Form 40.
    Alabama {
        standard_max: By,
        standard_min: By,
        phase_from: By,
        phase_step: By,
        phase_amount: By,
        exemption: By,
        brackets: Tables,
    },
    /// Arkansas, AR1000F with the indexed formula of 2025.
    ArkansasFormula { standard: By, credit: By, rate: Tables, reduction: Tables },
    /// Arkansas, AR1000F from 2026 (Ark. Code 26-51-201).
    Arkansas { standard: By, credit: By, high_over: f64, low: Tables, high: Tables, adjustment: Tables },
    /// California, Form 540, with the Mental Health Services Tax.
    California {
        standard: By,
        credit: f64,
        credits: By,
        phase_from: By,
        phase_step: By,
        phase_amount: f64,
        surtax: Tables,
        brackets: Tables,
    },
    /// Colorado, DR 0104.
    Colorado { rate: f64, addback_from: f64, addback_exempt: By, refund: Tables },
    /// Connecticut, CT-1040 Tables A to E.
    Connecticut {
        exemption: By,
        exemption_from: By,
        exemption_step: f64,
        addback_from: By,
        addback_max: By,
        addback_step: By,
        addback_amount: By,
        low_from: By,
        low_max: By,
        low_step: By,
        low_amount: By,
        middle_from: By,
        middle_max: By,
        middle_step: By,
        middle_amount: By,
        high_from: By,
        high_max: By,
        high_step: By,
        high_amount: By,
        brackets: Tables,
        credit_rate: Tables,
    },
    /// Idaho, Form 40.
    Idaho { fund: f64, grocery: f64, brackets: Tables },
    /// Illinois, IL-1040.
    Illinois { rate: f64, exemption: f64, limit: By },
    /// Maine, 1040ME.
    Maine {
        standard: By,
        standard_from: By,
        standard_width: By,
        exemption: By,
        exemption_from: By,
        exemption_width: By,
        surtax: Tables,
        brackets: Tables,
    },
    /// Maryland, Form 502.
    Maryland { standard: By, exemptions: By, exemption: Tables, brackets: Tables },
    /// Minnesota, Form M1 and Schedule M1MT.
    Minnesota {
        standard: By,
        low_from: By,
        low_rate: f64,
        high_from: By,
        high_rate: f64,
        most: f64,
        most_above: f64,
        minimum_rate: f64,
        minimum_exemption: By,
        minimum_from: By,
        minimum_phase_rate: f64,
        brackets: Tables,
    },
    /// Missouri, MO-1040.
    Missouri { head_extra: By, federal_cap: By, federal_share: Tables, brackets: Tables },
    /// New York, IT-201 with the tax computation worksheets.
    NewYork {
        standard: By,
        recapture_over: f64,
        recapture_width: f64,
        brackets: Tables,
        recapture_base: Tables,
        benefit: Tables,
    },
    /// Ohio, IT 1040 (R.C. 5747.02).
    Ohio { exemption: Tables, base: Tables, brackets: Tables },
    /// Oregon, OR-40.
    Oregon { standard: By, credit: f64, credit_limit: By, federal_cap: Tables, brackets: Tables },
    /// Rhode Island, RI-1040.
    RhodeIsland {
        standard: By,
        exemption: By,
        phase_from: f64,
        phase_step: f64,
        phase_share: f64,
        brackets: Tables,
    },
    /// South Carolina, SC1040 from 2026, with the income-adjusted deduction.
    SouthCarolina { standard: By, phase_from: By, phase_width: By, brackets: Tables },
    /// Utah, TC-40 with the taxpayer tax credit.
    Utah { rate: f64, credit_rate: f64, phase_rate: f64, phase_from: By },
    /// Vermont, IN-111.
    Vermont { standard: By, exemption: By, floor_over: f64, floor_rate: f64, brackets: Tables },
    /// Wisconsin, Form 1.
    Wisconsin { standard: By, exemption: By, phase: Tables, brackets: Tables },
}
