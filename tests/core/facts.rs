//! A small hand-made catalog, so that tests of the engine do not move with the facts. Its figures are invented but for
//! the two bands and the schedules.

use offerscope_core::data::Catalog;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::ladder::{Band, Company, Ladder, Level};
use offerscope_core::model::month::Month;
use offerscope_core::model::schedule::VestPreset;
use offerscope_core::model::source::{Claim, Source, Status, Trust};

/// The month that tests call today.
pub(crate) fn today() -> Month {
    Month::new(2026, 11).expect("a month")
}

const SOURCE: Source = Source {
    id: "test",
    title: "A test's own figures",
    publisher: "the tests",
    address: "tests/core/facts.rs",
    date: "2026-11",
    trust: Trust::Low,
    note: "",
};
const fn claim(says: &'static str) -> Claim {
    Claim { says, source: &SOURCE, date: "", status: Status::Assumed, note: "" }
}
const fn band(low: i64, high: i64) -> Option<Band> {
    Some(Band { low: Money::whole(low), high: Money::whole(high), claim: claim("a band") })
}
const fn level(id: &'static str, band: Option<Band>) -> Level {
    Level { id, title: id, titles: &[], band }
}
const fn preset(id: &'static str, vests: &'static [(u16, u32)], whole: u32) -> VestPreset {
    const CLAIMS: &[Claim] = &[claim("a schedule")];
    VestPreset { id, name: id, vests, whole, claims: CLAIMS }
}

const MONTHLY_48: &[(u16, u32)] = &monthly([1, 1, 1, 1]);
const MONTHLY_33: &[(u16, u32)] = &monthly([33, 33, 22, 12]);
const MONTHLY_38: &[(u16, u32)] = &monthly([38, 32, 20, 10]);
const fn monthly(years: [u32; 4]) -> [(u16, u32); 48] {
    let mut out = [(0, 0); 48];
    let (mut index, mut month) = (0, 1);
    while index < 48 {
        out[index] = (month, years[index / 12]);
        index += 1;
        month += 1;
    }
    out
}
const SIXTEENTHS: &[(u16, u32)] = &{
    let mut out = [(0, 1); 16];
    let (mut index, mut month) = (0, 3);
    while index < 16 {
        out[index].0 = month;
        index += 1;
        month += 3;
    }
    out
};

/// What the tests know.
pub(crate) const CATALOG: Catalog = Catalog {
    sources: &[SOURCE],
    ladders: &[Ladder {
        company: "amazon",
        name: "Amazon",
        levels: &[
            level("L5", band(100_000, 200_000)),
            level("L6", band(300_000, 500_000)),
            level("L7", band(600_000, 850_000)),
            level("L8", None),
        ],
        dimensions: &[],
    }],
    pay_tables: &[],
    vests: &[
        preset("amazon_new_hire", &[(12, 5), (24, 15), (30, 20), (36, 20), (42, 20), (48, 20)], 100),
        preset(
            "amazon_new_hire_quarterly",
            &[
                (12, 5),
                (24, 15),
                (27, 10),
                (30, 10),
                (33, 10),
                (36, 10),
                (39, 10),
                (42, 10),
                (45, 10),
                (48, 10),
            ],
            100,
        ),
        preset(
            "cliff25_quarterly",
            &[
                (12, 4),
                (15, 1),
                (18, 1),
                (21, 1),
                (24, 1),
                (27, 1),
                (30, 1),
                (33, 1),
                (36, 1),
                (39, 1),
                (42, 1),
                (45, 1),
                (48, 1),
            ],
            16,
        ),
        preset("quarterly_16", SIXTEENTHS, 16),
        preset("annual_25x4", &[(12, 1), (24, 1), (36, 1), (48, 1)], 4),
        preset("monthly_48", MONTHLY_48, 48),
        preset("front_33_33_22_12_monthly", MONTHLY_33, 1200),
        preset("front_38_32_20_10_monthly", MONTHLY_38, 1200),
    ],
    companies: &[
        Company {
            id: "amazon",
            name: "Amazon",
            schedule: "amazon_new_hire",
            schedule_claim: claim("5 / 15 / 40 / 40"),
            price: Some((Price::whole(200), claim("a close"))),
            levels: &[("L5", "L5"), ("L6", "L6"), ("L7", "L7"), ("L8", "L8")],
            level_claims: &[],
        },
        Company {
            id: "google",
            name: "Google",
            schedule: "front_38_32_20_10_monthly",
            schedule_claim: claim("38 / 32 / 20 / 10"),
            price: None,
            levels: &[],
            level_claims: &[],
        },
    ],
    presets: &[],
    sample: &[],
    unknowns: &[],
};
