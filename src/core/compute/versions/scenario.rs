//! The figures that hold for all offers, and what is about the reader.

use super::value::{ComparedField, FieldValue};
use crate::model::format;
use crate::model::outlook::{Outlook, Stay};
use crate::model::scenario::Scenario;

/// The names of figures that two tabs join part by part.
pub(super) const NEGOTIATION: &str = "Negotiation";
pub(super) const LEVEL_ANSWERS: &str = "Level answers";

pub(super) static FIGURES: [ComparedField<Scenario>; 9] = [
    ComparedField {
        name: "Current job",
        value: |scenario, _| scenario.current.as_ref().map_or(FieldValue::Nothing, |_| FieldValue::Details),
        take: |own, theirs, _| {
            // Its offer is compared like any.
            let offer = own.current.as_ref().map(|job| job.offer.clone());
            own.current.clone_from(&theirs.current);
            if let (Some(job), Some(offer)) = (&mut own.current, offer) {
                job.offer = offer;
            }
        },
    },
    ComparedField {
        name: "Years compared",
        value: |scenario, _| FieldValue::Years(scenario.horizon_years),
        take: |own, theirs, _| own.horizon_years = theirs.horizon_years,
    },
    ComparedField {
        name: "Discount of later cash",
        value: |scenario, _| FieldValue::Rate(scenario.outlook.discount),
        take: |own, theirs, _| own.outlook.discount = theirs.outlook.discount,
    },
    ComparedField {
        name: "Discount of later stock",
        value: |scenario, _| scenario.outlook.equity_discount.map_or(FieldValue::Nothing, FieldValue::Rate),
        take: |own, theirs, _| own.outlook.equity_discount = theirs.outlook.equity_discount,
    },
    ComparedField {
        name: "Expected stay",
        value: |scenario, _| match scenario.outlook.stay {
            Stay::Median(months) => FieldValue::Months(months),
            Stay::Hazard(_) => FieldValue::Details,
        },
        take: |own, theirs, _| own.outlook.stay = theirs.outlook.stay,
    },
    ComparedField {
        name: "Counted as",
        value: |scenario, _| FieldValue::Text(format::lower(scenario.lens.name())),
        take: |own, theirs, _| own.lens = theirs.lens,
    },
    ComparedField {
        name: "Taxes",
        value: |_, _| FieldValue::Details,
        take: |own, theirs, _| own.tax.clone_from(&theirs.tax),
    },
    ComparedField {
        name: NEGOTIATION,
        value: |_, _| FieldValue::Details,
        take: |own, theirs, _| {
            own.counter = theirs.counter;
            own.waiting.clone_from(&theirs.waiting);
            own.downlevel = theirs.downlevel;
            own.assumptions.clone_from(&theirs.assumptions);
        },
    },
    ComparedField {
        name: LEVEL_ANSWERS,
        value: |_, _| FieldValue::Details,
        take: |own, theirs, _| own.profile.clone_from(&theirs.profile),
    },
];

/// A new field is a figure of its own, or says here why it is none: this does not compile until someone decides.
const _: fn(&Scenario) = |scenario| {
    let Scenario {
        current: _,
        horizon_years: _,
        outlook: Outlook { discount: _, equity_discount: _, stay: _ },
        lens: _,
        tax: _,
        counter: _,
        waiting: _,
        downlevel: _,
        assumptions: _,
        profile: _,
        // Compared one by one.
        offers: _,
        // What is shown, and no figure.
        negotiation_part: _,
    } = scenario;
};
