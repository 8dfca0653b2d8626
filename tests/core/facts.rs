//! A small hand-made catalog, so that tests of the engine do not move with the facts. Its figures are invented;
//! only the schedules are the real ones.

use std::sync::LazyLock;

use offerscope_core::data::{Catalog, catalog};
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::ladder::{Band, Company, Ladder, Level};
use offerscope_core::model::month::Month;
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

/// What the tests know.
pub(crate) static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog { vests: catalog().vests, ..INVENTED });

const INVENTED: Catalog = Catalog {
    ladders: &[Ladder {
        company: "amazon",
        name: "Amazon",
        levels: &[
            level("L5", band(100_000, 200_000)),
            level("L6", band(300_000, 500_000)),
            level("L7", band(600_000, 850_000)),
            level("L8", None),
        ],
    }],
    vests: &[],
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
};
