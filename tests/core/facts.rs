//! A small hand-made catalog, so that tests of the engine do not move with the facts. Its figures are invented;
//! only the schedules are the real ones.

use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::explain::figure::ProofContext;
use offerscope_core::data::{Catalog, Facts, catalog, evidence, facts};
use offerscope_core::model::facts::ladder::{Band, Company, Ladder, Level, RecentPrice};
use offerscope_core::model::facts::source::{Cited, Claim, Evidence, Source, Status, Trust};
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::sync::LazyLock;

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
// Both are beyond every place of the real evidence.
const NOWHERE: Cited = Cited(u16::MAX);
const A_BAND: Cited = Cited(1_000);

/// Who says what the tests know. The schedules are the real ones, and so is who vouches for them.
pub(crate) static EVIDENCE: LazyLock<Evidence> = LazyLock::new(|| {
    let mut lists = evidence().0.to_vec();
    lists.resize(usize::from(A_BAND.0), &[]);
    lists.push(&[const { claim("a band") }]);
    Evidence(lists.leak())
});
const fn band(low: i64, high: i64) -> Option<Band> {
    Some(Band { low: Money::whole(low), high: Money::whole(high), read: "the tests, 2026-11", cited: A_BAND })
}
const fn level(id: &'static str, band: Option<Band>) -> Level {
    Level { id, title: id, titles: NOWHERE, band, others: &[] }
}

/// What the tests know.
pub(crate) static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog { vests: catalog().vests, ..INVENTED });

/// The same, with the real questions, assumptions and taxes.
pub(crate) static FACTS: LazyLock<Facts> =
    LazyLock::new(|| Facts { catalog: &CATALOG, evidence: &EVIDENCE, ..*facts() });

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
            schedule_cited: NOWHERE,
            traded: true,
            price: Some(RecentPrice { price: Price::whole(200), date: "2026-11", cited: NOWHERE }),
            levels: &[("L5", "L5"), ("L6", "L6"), ("L7", "L7"), ("L8", "L8")],
            levels_cited: NOWHERE,
        },
        Company {
            id: "google",
            name: "Google",
            schedule: "front_38_32_20_10_monthly",
            schedule_cited: NOWHERE,
            traded: true,
            price: None,
            levels: &[],
            levels_cited: NOWHERE,
        },
    ],
};

/// A comparison, called to explain itself.
pub(crate) fn case<'a>(scenario: &'a Scenario, answer: &'a Comparison) -> ProofContext<'a> {
    ProofContext { scenario, catalog: &CATALOG, evidence: &EVIDENCE, presets: &[], today: today(), answer }
}
