//! The facts are what their sources say. Touches no arithmetic of pay.

use offerscope_core::data::{
    OfferPreset, advice, assumptions, catalog, evidence, library, practice, practices, presets,
    sample_scenario,
};
use offerscope_core::model::facts::ladder::{Dimension, Scope};
use offerscope_core::model::facts::practice::PracticeTopic;
use offerscope_core::model::facts::source::{Claim, Status, Trust};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::offer::{GrantSize, Paid, ScheduleChoice, SignOn};

mod questions;
mod refused;

fn preset(id: &str) -> &'static OfferPreset {
    presets().iter().find(|preset| preset.id == id).unwrap_or_else(|| panic!("no preset {id}"))
}

fn dimensions() -> &'static [Dimension] {
    library().dossier("amazon").expect("Amazon has a dossier").dimensions
}

fn dimension(id: &str) -> &'static Dimension {
    dimensions().iter().find(|dimension| dimension.id == id).unwrap_or_else(|| panic!("no dimension {id}"))
}

fn scope(id: &str, level: &str) -> &'static Scope {
    let mut scopes = dimension(id).scopes.iter();
    scopes.find(|scope| scope.level == level).unwrap_or_else(|| panic!("{id} says nothing of {level}"))
}

fn all_claims() -> Vec<Claim> {
    let mut claims = Vec::new();
    claims.extend(evidence().0.iter().copied().flatten());
    for dossier in library().dossiers {
        for scope in dossier.dimensions.iter().flat_map(|dimension| dimension.scopes) {
            claims.extend(scope.claims);
        }
    }
    for table in library().pay_tables {
        claims.push(table.claim);
        claims.extend(table.others);
    }
    claims.extend(practices().iter().flat_map(|practice| practice.claims));
    claims.extend(assumptions().iter().flat_map(|known| known.claims));
    claims.extend(advice().iter().flat_map(|advice| advice.claims));
    claims.extend(questions::all_claims());
    claims
}

#[test]
fn practices_are_found_by_company_and_matter() {
    let sign_on = practice("amazon", PracticeTopic::Clawback).expect("a practice");
    assert!(sign_on.disputed && sign_on.claims.len() > 1);
    assert!(practice("amazon", PracticeTopic::TopUp).is_some());
    assert_eq!(practice("apple", PracticeTopic::TopUp), None);
}

#[test]
fn the_guides_table_stands_as_the_guide_has_it() {
    // Cell by cell from the home page of the guide, August 2025; ranges take an en dash, money a lower-case k.
    let table = [
        ("team", "15–50 engineers", "50–200+ engineers"),
        ("impact", "$10–50M initiatives", "$100M+ initiatives"),
        ("system_design", "Component-level", "Platform / multi-service"),
        ("leadership_stories", "Team transformation", "Organizational transformation"),
        ("management_experience", "3+ years", "7+ years"),
        ("pay", "$400–500k", "$600–800k"),
    ];
    for (id, l6, l7) in table {
        for (level, says) in [("L6", l6), ("L7", l7)] {
            let chosen = scope(id, level).claims[0];
            assert_eq!(
                (chosen.says, chosen.source.id, chosen.when()),
                (says, "guide", "2025-08"),
                "{id} of {level}"
            );
            assert_eq!(chosen.status, Status::Reported, "{id} of {level}");
        }
    }
    let weights = "50% behavioral, 30% design, 20% coding";
    assert_eq!(["L6", "L7"].map(|level| scope("interview_weights", level).claims[0].says), [weights; 2]);
    let title = |level| catalog().level("amazon", level).map(|level| level.title);
    assert_eq!([title("L6"), title("L7")], [Some("Senior EM"), Some("Principal EM")]);
}

#[test]
fn the_guide_is_chosen_wherever_it_speaks() {
    for dimension in dimensions() {
        for scope in dimension.scopes {
            let guide = scope.claims.iter().position(|claim| claim.source.id == "guide");
            assert!(matches!(guide, None | Some(0)), "{} of {}", dimension.id, scope.level);
        }
    }
}

#[test]
fn bands_are_the_guides_and_only_l6_and_l7_have_one() {
    let band =
        |level| catalog().level("amazon", level).expect("a level").band.map(|band| (band.low, band.high));
    assert_eq!(band("L5"), None);
    assert_eq!(band("L6"), Some((Money::whole(400_000), Money::whole(500_000))));
    assert_eq!(band("L7"), Some((Money::whole(600_000), Money::whole(800_000))));
    assert_eq!(band("L8"), None);
    for level in ["L6", "L7"] {
        let band = catalog().level("amazon", level).and_then(|level| level.band).expect("a band");
        assert_eq!(evidence().of(band.cited), [scope("pay", level).claims[0]]);
    }
}

#[test]
fn pay_team_and_impact_come_first() {
    let first: Vec<_> = dimensions().iter().take(3).map(|dimension| dimension.id).collect();
    assert_eq!(first, ["pay", "team", "impact"]);
}

#[test]
fn disagreement_and_the_guides_gaps_are_shown() {
    for (id, level) in [("pay", "L6"), ("team", "L6"), ("team", "L7"), ("impact", "L6"), ("impact", "L7")] {
        assert!(scope(id, level).disputed, "{id} of {level}");
    }
    assert!(dimension("team").remark.contains("50 engineers is in both"));
    assert!(dimension("impact").remark.contains("$50–100M are in neither"));
    let titles = evidence().of(catalog().level("amazon", "L7").expect("a level").titles);
    assert_eq!([titles[0].says, titles[1].says], ["Senior Manager, Software Dev", "Principal EM"]);
    assert!(!library().unknowns.is_empty());
}

#[test]
fn every_fact_has_words_a_source_and_a_date() {
    let claims = all_claims();
    assert!(claims.len() > 150, "{} claims", claims.len());
    for claim in claims {
        assert!(!claim.says.is_empty() && !claim.when().is_empty(), "{claim:?}");
        assert!(library().sources.contains(&claim.source), "{}", claim.says);
    }
}

#[test]
fn what_a_low_trust_source_says_is_never_called_published() {
    for claim in all_claims() {
        let low = claim.source.trust == Trust::Low;
        assert!(!(low && claim.status == Status::Published), "{claim:?}");
    }
}

#[test]
fn every_source_is_cited() {
    let claims = all_claims();
    for source in library().sources {
        assert!(claims.iter().any(|claim| claim.source.id == source.id), "{}", source.id);
    }
}

#[test]
fn every_schedule_vests_exactly_the_whole() {
    for vest in catalog().vests {
        let schedule = vest.schedule().unwrap_or_else(|| panic!("{} is no schedule", vest.id));
        let sum: u32 = schedule.vests().iter().map(|vest| vest.part).sum();
        assert_eq!(sum, schedule.whole(), "{}", vest.id);
    }
}

#[test]
fn schedules_have_the_ids_that_scenario_files_use() {
    for id in [
        "amazon_new_hire",
        "amazon_new_hire_quarterly",
        "cliff25_quarterly",
        "quarterly_16",
        "front_33_33_22_12_monthly",
        "front_38_32_20_10_monthly",
        "annual_25x4",
        "semiannual_8",
        "monthly_48",
    ] {
        assert!(catalog().vest(id).is_some(), "{id}");
    }
}

#[test]
fn amazons_schedules_vest_as_reported() {
    let percents = |id: &str| {
        let vest = catalog().vest(id).expect("a schedule");
        vest.vests.iter().map(|&(month, part)| (month, part * 100 / vest.whole)).collect::<Vec<_>>()
    };
    assert_eq!(percents("amazon_new_hire"), [(12, 5), (24, 15), (30, 20), (36, 20), (42, 20), (48, 20)]);
    let quarters = [27, 30, 33, 36, 39, 42, 45, 48].map(|month| (month, 10));
    assert_eq!(percents("amazon_new_hire_quarterly"), [[(12, 5), (24, 15)].as_slice(), &quarters].concat());
    assert_eq!(catalog().company("amazon").expect("a company").schedule, "amazon_new_hire");
}

#[test]
fn yearly_shares_of_the_other_schedules_are_their_names() {
    // The first three numbers of each name, against what vests by month 12, 24 and 36.
    for (id, by_year) in [
        ("cliff25_quarterly", [25, 50, 75]),
        ("quarterly_16", [25, 50, 75]),
        ("front_33_33_22_12_monthly", [33, 66, 88]),
        ("front_38_32_20_10_monthly", [38, 70, 90]),
        ("front_40_30_20_10_quarterly", [40, 70, 90]),
        ("front_35_30_20_15_quarterly", [35, 65, 85]),
        ("front_50_33_17_quarterly", [50, 83, 100]),
        ("annual_25x4", [25, 50, 75]),
        ("semiannual_8", [25, 50, 75]),
        ("monthly_48", [25, 50, 75]),
        ("one_year_quarterly", [100, 100, 100]),
    ] {
        let vest = catalog().vest(id).unwrap_or_else(|| panic!("no schedule {id}"));
        let by =
            |last| vest.vests.iter().filter(|(month, _)| *month <= last).map(|(_, part)| part).sum::<u32>();
        assert_eq!(
            [12, 24, 36].map(|month| by(month) * 100),
            by_year.map(|percent| percent * vest.whole),
            "{id}"
        );
    }
}

#[test]
fn the_sample_is_the_published_l6_and_l7_offers() {
    let sample = sample_scenario();
    assert_eq!(sample.horizon_years, 4);
    let figures = [
        (1, "Amazon L6", 185_000, [100_000, 80_000], 320_000),
        (2, "Amazon L7", 250_000, [175_000, 125_000], 750_000),
    ];
    assert_eq!(sample.offers.len(), figures.len());
    for (offer, (id, name, base, sign_on, grant)) in sample.offers.iter().zip(figures) {
        assert_eq!((offer.id.0, offer.name.as_str(), offer.base), (id, name, Money::whole(base)));
        let tranche = |amount, from, to| SignOn::new(Money::whole(amount), Paid::Monthly { from, to });
        assert_eq!(offer.sign_on, [tranche(sign_on[0], 1, 12), tranche(sign_on[1], 13, 24)]);
        assert_eq!(offer.grants.len(), 1);
        let dollars = GrantSize::Dollars { amount: Money::whole(grant), grant_price: None };
        assert_eq!((offer.grants[0].size, &offer.grants[0].schedule), (dollars, &ScheduleChoice::Usual));
        assert_eq!((offer.raise, offer.start, offer.stock.price), (Rate::ZERO, None, None));
        assert_eq!(offer.company.as_deref(), Some("amazon"));
    }
    let note = evidence().of(preset("amazon_l6").cited)[0].note;
    assert!(note.contains("$80,000 is assumed"), "{note}");
}

#[test]
fn worked_examples_come_to_the_total_they_state() {
    for (id, total) in
        [("google_manager", 500_000), ("meta_manager", 470_000), ("microsoft_manager", 415_000)]
    {
        let preset = preset(id);
        assert_eq!(evidence().of(preset.cited)[0].status, Status::Assumed);
        let Some(GrantSize::Dollars { amount, .. }) = preset.grant else { panic!("{id} grants dollars") };
        let bonus = Money::from_f64(preset.base.to_f64() * preset.bonus_target.to_f64());
        assert_eq!(preset.base + bonus + amount.per(4), Money::whole(total), "{id}");
    }
}

#[test]
fn levels_of_a_company_with_a_ladder_are_its_rungs() {
    let levels: Vec<_> =
        catalog().company("amazon").expect("a company").levels.iter().map(|(id, _)| *id).collect();
    assert_eq!(levels, ["L5", "L6", "L7", "L8"]);
    assert!(catalog().level("amazon", "L9").is_none() && catalog().level("google", "L6").is_none());
}
