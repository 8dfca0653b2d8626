//! Which sections `data/tax/` has, which keys each section holds, and how Rust names them. `forms.rs` has the keys of states.

/// The kind of value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One number.
    Number,
    /// One number for all filing statuses, or four.
    By,
    /// Rows of a lower bound and an amount, for all statuses or by status.
    Tables,
    /// The same with marginal rates, which never fall from row to row.
    Brackets,
    /// Words.
    Text,
    /// Yes or no.
    Flag,
    /// A number, or `social_security`.
    Cap,
    /// A word of a vocabulary, and its path in Rust.
    Word(&'static [(&'static str, &'static str)]),
    /// Rates by name: one local tax each.
    Rates,
}

/// A key of a block. An optional key that is missing means zero, none or no.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) needed: bool,
}

pub(super) const fn key(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, needed: true }
}
pub(super) const fn maybe(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, needed: false }
}
pub(super) const fn n(name: &'static str) -> Key {
    key(name, Kind::Number)
}
pub(super) const fn by(name: &'static str) -> Key {
    key(name, Kind::By)
}
pub(super) const fn t(name: &'static str) -> Key {
    key(name, Kind::Tables)
}
pub(super) const BRACKETS: Key = key("brackets", Kind::Brackets);

/// Keys that every block can have: its years, where its figures were read, what kind of statement they are.
pub(super) const COMMON: [&str; 8] =
    ["years", "stays", "repealed", "sources", "status", "note", "projected", "reported"];

/// Federal sections: each has every year of `federal`. Where the law already fixes later years, the others have these too.
pub(super) const FEDERAL: [&str; 6] = ["federal", "family", "salt", "deferral", "payroll", "withholding"];

const STATE: Key = key("state", Kind::Text);
const LOCAL_BASE: Kind = Kind::Word(&[
    ("gross", "LocalBase::Gross"),
    ("after_deferral", "LocalBase::AfterDeferral"),
    ("state_taxable", "LocalBase::StateTaxable"),
    ("state_tax", "LocalBase::StateTax"),
    ("fixed", "LocalBase::Fixed"),
]);

/// The sections, with their type in Rust.
pub(super) const SECTIONS: [(&str, &str, &[Key]); 17] = [
    ("federal", "Federal", &[by("standard"), n("itemized_limit"), BRACKETS]),
    (
        "family",
        "Family",
        &[
            n("child"),
            n("refund"),
            n("other"),
            by("from"),
            n("step"),
            n("loss"),
            n("refund_rate"),
            n("refund_from"),
        ],
    ),
    ("salt", "Salt", &[by("cap"), by("from"), by("rate"), by("floor")]),
    (
        "deferral",
        "DeferralLimits",
        &[n("limit"), n("catch_up"), n("catch_up_60"), n("additions"), n("pay_limit"), n("roth_over")],
    ),
    (
        "payroll",
        "Payroll",
        &[
            n("base"),
            n("social_rate"),
            n("medicare_rate"),
            n("additional_rate"),
            by("additional_over"),
            n("additional_withheld_over"),
        ],
    ),
    (
        "withholding",
        "Withholding",
        &[
            n("flat"),
            n("high"),
            n("high_over"),
            n("this_year"),
            n("prior"),
            n("prior_high"),
            by("prior_over"),
            n("small"),
        ],
    ),
    ("supplemental", "Supplemental", &[STATE, n("rate"), maybe("share_of_federal", Kind::Number)]),
    ("state", "State", &[STATE, key("form", Kind::Text)]),
    (
        "levy",
        "Levy",
        &[
            STATE,
            key("name", Kind::Text),
            n("rate"),
            maybe("cap", Kind::Cap),
            maybe("most", Kind::Number),
            maybe("after_deferral", Kind::Flag),
            maybe("deductible", Kind::Flag),
        ],
    ),
    (
        "local",
        "Local",
        &[
            key("id", Kind::Text),
            key("name", Kind::Text),
            STATE,
            key("base", LOCAL_BASE),
            maybe("brackets", Kind::Brackets),
            maybe("whole", Kind::Tables),
            maybe("amount", Kind::Number),
            maybe("exemption", Kind::Number),
            maybe("away", Kind::Number),
            maybe("same_away", Kind::Flag),
            maybe("from_other_states", Kind::Flag),
            maybe("work_only", Kind::Flag),
            maybe("work_credit", Kind::Number),
            maybe("work_credit_rate", Kind::Number),
            maybe("credit", Kind::By),
            maybe("credit_limit", Kind::Number),
            maybe("credit_rate", Kind::Tables),
            maybe("credit_rate_limit", Kind::Number),
        ],
    ),
    ("keeps", "Keeps", &[STATE]),
    ("unlisted", "Unlisted", &[STATE]),
    (
        "commuters",
        "Commuters",
        &[
            STATE,
            maybe("exempt", Kind::Text),
            maybe("credit", Kind::Text),
            maybe("convenience", Kind::Text),
            maybe("rate", Kind::Number),
            maybe("local_credit", Kind::Flag),
            maybe("city_credit", Kind::Flag),
            maybe("months_alone", Kind::Flag),
            maybe("work_alone", Kind::Flag),
        ],
    ),
    (
        "counties",
        "Local",
        &[
            STATE,
            key("base", LOCAL_BASE),
            maybe("from_other_states", Kind::Flag),
            maybe("work_credit", Kind::Number),
            maybe("work_credit_rate", Kind::Number),
            key("rates", Kind::Rates),
        ],
    ),
    (
        "itemizing",
        "Itemizing",
        &[
            STATE,
            key(
                "when",
                Kind::Word(&[
                    ("more", "ItemizingWhen::More"),
                    ("federal", "ItemizingWhen::Federal"),
                    ("federal_and_more", "ItemizingWhen::FederalAndMore"),
                ]),
            ),
            key(
                "what",
                Kind::Word(&[
                    ("typed", "ItemizedSum::Typed"),
                    ("typed_and_payroll", "ItemizedSum::TypedAndPayroll"),
                    ("typed_and_taxes", "ItemizedSum::TypedAndTaxes"),
                    ("federal", "ItemizedSum::Federal"),
                    ("federal_without_taxes", "ItemizedSum::FederalWithoutTaxes"),
                    ("federal_and_payroll", "ItemizedSum::FederalAndPayroll"),
                    ("add_back", "ItemizedSum::AddBack"),
                ]),
            ),
            maybe("most", Kind::Number),
            maybe("most_tax", Kind::Number),
            maybe("own_tax_below", Kind::By),
            maybe("loss_from", Kind::By),
            maybe("loss_rate", Kind::Number),
            maybe("loss_most", Kind::Number),
            maybe("loss_until", Kind::Number),
            maybe("loss_on_tax", Kind::Flag),
            maybe("lost_share", Kind::Tables),
            maybe("credit", Kind::Number),
        ],
    ),
    (
        "couple",
        "Couple",
        &[
            STATE,
            key(
                "how",
                Kind::Word(&[
                    ("two_returns", "CoupleRule::TwoReturns"),
                    ("even", "CoupleRule::Even"),
                    ("by_income", "CoupleRule::ByIncome"),
                    ("as_singles", "CoupleRule::AsSingles"),
                    ("lower_wages", "CoupleRule::LowerWages"),
                    ("share_of_tax", "CoupleRule::ShareOfTax"),
                    ("deduction", "CoupleRule::Deduction"),
                ]),
            ),
            maybe("rate", Kind::Number),
            maybe("rates", Kind::Tables),
            maybe("most", Kind::Number),
            maybe("wages_over", Kind::Number),
            maybe("taxable_over", Kind::Number),
            maybe("less", Kind::Number),
            maybe("agi_limit", Kind::Number),
        ],
    ),
    (
        "dependents",
        "Dependents",
        &[
            STATE,
            maybe("exemption", Kind::Tables),
            maybe("after", Kind::Number),
            maybe("child", Kind::Tables),
            maybe("credit", Kind::Number),
            maybe("child_credit", Kind::Tables),
            maybe("loss", Kind::Number),
            maybe("loss_from", Kind::By),
            maybe("loss_step", Kind::By),
        ],
    ),
];
