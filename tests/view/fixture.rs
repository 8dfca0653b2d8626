//! A ladder small enough to know by heart. Its figures are made up where the real ones would hide a mistake.

use offerscope_core::model::facts::ladder::{Band, Dimension, Ladder, Level, PayTable, Scope};
use offerscope_core::model::facts::source::{Cited, Claim, Evidence, Source, Status, Trust};
use offerscope_core::model::fixed::Money;

static GUIDE: Source = Source {
    id: "guide",
    title: "Manager guide, home page",
    publisher: "SystemCraft",
    address: "https://example.org/guide, section 2",
    date: "2025-08",
    trust: Trust::Medium,
    note: "",
};

static LEADER: Source = Source {
    id: "leader",
    title: "A day in the life",
    publisher: "A former leader",
    address: "a talk of 2022",
    date: "2022-10-25",
    trust: Trust::High,
    note: "",
};

const fn guide(says: &'static str) -> Claim {
    Claim { says, source: &GUIDE, date: "", status: Status::Reported, note: "" }
}

const fn survey(says: &'static str) -> Claim {
    Claim { says, source: &GUIDE, date: "2017 to 2021-08", status: Status::Reported, note: "" }
}

const fn leader(says: &'static str) -> Claim {
    Claim { says, source: &LEADER, date: "", status: Status::Inferred, note: "One team, typically 8." }
}

const fn band(low: i64, high: i64) -> Option<Band> {
    Some(Band {
        low: Money::whole(low),
        high: Money::whole(high),
        read: "SystemCraft, 2025-08",
        cited: Cited(0),
    })
}

/// L6 and L7, and an L8 without a range.
pub(crate) static LADDER: Ladder = Ladder {
    company: "amazon",
    name: "Amazon",
    levels: &[
        Level { id: "L6", title: "Senior EM", titles: Cited(1), band: band(400_000, 500_000), others: &[] },
        Level {
            id: "L7",
            title: "Principal EM",
            titles: Cited(2),
            band: band(600_000, 800_000),
            others: &[],
        },
        Level { id: "L8", title: "Director", titles: Cited(3), band: None, others: &[] },
    ],
};

/// Who says what [`LADDER`] holds.
pub(crate) static EVIDENCE: Evidence =
    Evidence(&[&[guide("an estimate")], &[guide("Senior EM")], &[guide("Principal EM")]]);

/// What the levels of [`LADDER`] are compared by.
pub(crate) static DIMENSIONS: &[Dimension] = &[
    Dimension {
        id: "team",
        name: "Team",
        means: "Engineers led.",
        scopes: &[
            Scope {
                level: "L6",
                claims: &[guide("15–50 engineers"), leader("8–20 engineers")],
                disputed: true,
            },
            Scope { level: "L7", claims: &[guide("50–200+ engineers")], disputed: false },
        ],
        remark: "Exactly 50 engineers is in both.",
    },
    Dimension {
        id: "years",
        name: "Experience",
        means: "Years of managing.",
        scopes: &[Scope { level: "L7", claims: &[guide("7+ years")], disputed: false }],
        remark: "",
    },
];

/// One table with a cell that is not known.
pub(crate) static TABLES: &[PayTable] = &[PayTable {
    id: "base_by_city",
    title: "Base by city",
    columns: &["L6", "L7"],
    rows: &[("Seattle", &["$175–200k", "$235–275k"]), ("Remote", &["$165–190k", ""])],
    claim: survey("L7's range starts $60k above L6's"),
    others: &[],
}];

/// What is not known.
pub(crate) static UNKNOWNS: &[&str] = &["Percentiles for L6 alone."];
