//! The facts, opened: ladders, pay ranges, companies, vesting schedules, sources.
//!
//! Facts are Rust statics of the model's types. The build checks `data/` and writes them, so nothing is decoded at run time and nothing can
//! fail. They are written in parts: the catalog that comparing needs, the evidence behind it, offers to start from, practices, the questions
//! of the Fit page, and a library for pages rendered on the host. A part of the program carries only what it uses.
//!
//! `evaluate` and the pages ask for facts here and hand them on. [`crate::compute`] takes them as arguments.

use crate::model::facts::assumption::{Advice, Assumption};
use crate::model::facts::ladder::{Company, Dossier, Ladder, Level, PayTable};
use crate::model::facts::practice::{Practice, PracticeTopic};
use crate::model::facts::source::{Cited, Evidence, Source};
use crate::model::fit::question::Questionnaire;
use crate::model::fixed::{Money, Rate};
use crate::model::offer::schedule::VestPreset;
use crate::model::offer::{Bonus, Grant, GrantSize, Offer, OfferId, ScheduleChoice, SignOn, Stock};
use crate::model::scenario::Scenario;

pub mod tax;

mod packed {
    //! The statics that the build wrote from `data/`.

    use super::{Catalog, Library, OfferPreset};
    use crate::model::facts::ladder::{
        Band, Company, Dimension, Dossier, Ladder, Level, OtherBand, PayTable, RecentPrice, Scope,
    };
    use crate::model::facts::source::{Cited, Claim, Evidence, Source, Status, Trust};
    use crate::model::fit::question::{
        AnswerChoice, AnswerKind, Component, Detail, Ground, Item, LevelThere, Path, Phase, Principles,
        Questionnaire, Signal, SignalLevel, Yardstick, YardstickSource, YardstickStep,
    };
    use crate::model::fixed::{Money, Price, Rate};
    use crate::model::offer::schedule::VestPreset;
    use crate::model::offer::{GrantSize, Paid, SignOn};

    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

/// What comparing needs: levels and pay ranges, schedules, companies.
pub fn catalog() -> &'static Catalog {
    &packed::CATALOG
}

/// The claims behind the catalog. A part of the program that never calls this does not carry them.
pub fn evidence() -> &'static Evidence {
    &packed::EVIDENCE
}

/// How companies handle what letters leave open. A part of the program that never calls this does not carry them.
pub fn practices() -> &'static [Practice] {
    packed::PRACTICES
}

/// What is known about how a company handles a matter.
pub fn practice(company: &str, about: PracticeTopic) -> Option<&'static Practice> {
    practices().iter().find(|practice| practice.company == company && practice.about == about)
}

/// The assumptions of the negotiation; the reader can change each. A part of the program that never calls this does not carry them.
pub fn assumptions() -> &'static [Assumption] {
    packed::ASSUMPTIONS
}

/// Advice for a negotiation, as text. A part of the program that never calls this does not carry it.
pub fn advice() -> &'static [Advice] {
    packed::ADVICE
}

/// The questions of the Fit page and the thresholds they are judged by. A part of the program that never calls this does not carry them.
pub fn questionnaire() -> &'static Questionnaire {
    &packed::QUESTIONNAIRE
}

/// All facts that answers rest on, for callers that need more than the catalog.
pub fn facts() -> &'static Facts {
    static FACTS: Facts = Facts {
        catalog: &packed::CATALOG,
        evidence: &packed::EVIDENCE,
        questionnaire: &packed::QUESTIONNAIRE,
        assumptions: packed::ASSUMPTIONS,
        taxes: tax::TAXES,
        published: packed::SAMPLE,
    };
    &FACTS
}

/// Facts that only pages rendered on the host show, and that tests check. A part of the program that never calls this does not carry them.
pub fn library() -> &'static Library {
    &packed::LIBRARY
}

/// Offers to start from. A part of the program that never calls this does not carry them.
pub fn presets() -> &'static [&'static OfferPreset] {
    packed::PRESETS
}

/// The scenario of a first visit: the sample presets over four years, with ids from 1.
pub fn sample_scenario() -> Scenario {
    Scenario {
        horizon_years: 4,
        offers: (1..).zip(packed::SAMPLE).map(|(id, preset)| preset.offer(OfferId(id))).collect(),
        ..Scenario::default()
    }
}

/// The schedule for companies without a known one.
pub(crate) const COMMON_VEST: &str = "cliff25_quarterly";

/// The facts that compute takes as an argument. Comparing pay needs the catalog alone, so it takes no more.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Levels and bands, schedules, companies.
    pub catalog: &'static Catalog,
    /// The claims behind the catalog.
    pub evidence: &'static Evidence,
    /// What the Fit page asks and goes by.
    pub questionnaire: &'static Questionnaire,
    /// What the negotiation takes for granted.
    pub assumptions: &'static [Assumption],
    /// The rules of all tax years.
    pub taxes: &'static tax::Taxes,
    /// Published offers of L6 and L7, for where the reader has none.
    pub published: &'static [&'static OfferPreset],
}

impl Facts {
    /// What is taken for granted under an id; the build sees to it that those the negotiation names exist.
    pub fn assumption(&self, id: &str) -> Option<&'static Assumption> {
        self.assumptions.iter().find(|known| known.id == id)
    }

    /// A published offer of a company's level.
    pub fn published(&self, company: &str, level: &str) -> Option<&'static OfferPreset> {
        self.published.iter().copied().find(|one| one.company == company && one.level == Some(level))
    }
}

/// What comparing needs.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// Levels, their titles and pay ranges.
    pub ladders: &'static [Ladder],
    /// Schedules by name.
    pub vests: &'static [VestPreset],
    /// Companies that a scenario can name.
    pub companies: &'static [Company],
}

/// Facts that comparing does not need.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// Where facts were read.
    pub sources: &'static [&'static Source],
    /// What each level owns, by company.
    pub dossiers: &'static [Dossier],
    /// Pay tables beside the pay ranges.
    pub pay_tables: &'static [PayTable],
    /// Questions without a sourced answer, a sentence each.
    pub unknowns: &'static [&'static str],
}

impl Library {
    /// What is known about a company's levels.
    pub fn dossier(&self, company: &str) -> Option<&'static Dossier> {
        self.dossiers.iter().find(|dossier| dossier.company == company)
    }
}

impl Catalog {
    /// The ladder of a company.
    pub fn ladder(&self, company: &str) -> Option<&'static Ladder> {
        self.ladders.iter().find(|ladder| ladder.company == company)
    }

    /// A level of a company's ladder. A company without a ladder has names of levels only: [`Company::levels`].
    pub fn level(&self, company: &str, level: &str) -> Option<&'static Level> {
        self.ladder(company)?.levels.iter().find(|known| known.id == level)
    }

    /// A company.
    pub fn company(&self, id: &str) -> Option<&'static Company> {
        self.companies.iter().find(|company| company.id == id)
    }

    /// A vest schedule.
    pub fn vest(&self, id: &str) -> Option<&'static VestPreset> {
        self.vests.iter().find(|vest| vest.id == id)
    }

    /// The schedule of a company's new-hire grants; the common one where the company is not known.
    pub fn usual_vest(&self, company: Option<&str>) -> Option<&'static VestPreset> {
        let known = company.and_then(|id| self.company(id));
        self.vest(known.map_or(COMMON_VEST, |company| company.schedule))
    }
}

/// A preset: an offer to start from, with figures that someone published. The reader replaces them.
#[derive(Clone, Copy, Debug)]
pub struct OfferPreset {
    /// Id: `amazon_l6`.
    pub id: &'static str,
    /// Its name in the list: `Amazon L6, published offer of 2025`.
    pub label: &'static str,
    /// Name of the offer that is made from it: `Amazon L6`.
    pub name: &'static str,
    /// Company id.
    pub company: &'static str,
    /// Level id, if one is claimed.
    pub level: Option<&'static str>,
    /// Base a year.
    pub base: Money,
    /// Bonus target as a fraction of base.
    pub bonus_target: Rate,
    /// Sign-on tranches.
    pub sign_on: &'static [SignOn],
    /// The grant, on the company's usual schedule; `None` where equity is not part of the package.
    pub grant: Option<GrantSize>,
    /// Who published the figures, and which of them are assumed.
    pub cited: Cited,
}

impl OfferPreset {
    /// The offer with this id: no raise, no start month, no share price, the company's usual schedule.
    pub fn offer(&self, id: OfferId) -> Offer {
        Offer {
            id,
            name: self.name.into(),
            company: Some(self.company.into()),
            level: self.level.map(Into::into),
            start: None,
            base: self.base,
            raise: Rate::ZERO,
            bonus: Bonus { target: self.bonus_target, ..Bonus::default() },
            sign_on: self.sign_on.to_vec(),
            grants: self
                .grant
                .map(|size| Grant { size, schedule: ScheduleChoice::Usual, ..Grant::default() })
                .into_iter()
                .collect(),
            stock: Stock::default(),
            ..Offer::default()
        }
    }
}
