//! The facts, opened: ladders, bands, companies, vest presets, sources. The build checks `data/` and writes it as statics of
//! the model's types, so nothing is decoded or decided here, and nothing can fail. Who answers (`evaluate`, a page) asks for facts here and
//! hands them on; compute takes them as arguments.

use crate::model::assumption::{Advice, Assumption};
use crate::model::fixed::{Money, Rate};
use crate::model::ladder::{Company, Dossier, Ladder, Level, PayTable};
use crate::model::offer::{Bonus, Grant, GrantSize, Offer, OfferId, ScheduleChoice, SignOn, Stock};
use crate::model::practice::{Matter, Practice};
use crate::model::question::Questionnaire;
use crate::model::scenario::Scenario;
use crate::model::schedule::VestPreset;
use crate::model::source::{Cited, Evidence, Source};

pub mod tax;

mod packed {
    //! What the build wrote from `data/`.

    use super::{Catalog, Library, OfferPreset};
    use crate::model::fixed::{Money, Price, Rate};
    use crate::model::ladder::{
        Band, Company, Dimension, Dossier, Ladder, Level, PayTable, RecentPrice, Scope,
    };
    use crate::model::offer::{GrantSize, Paid, SignOn};
    use crate::model::question::{
        By, Choice, Component, Detail, Ground, Item, Kind, LevelThere, Path, Phase, Place, Principles,
        Questionnaire, Signal, Step, Yardstick,
    };
    use crate::model::schedule::VestPreset;
    use crate::model::source::{Cited, Claim, Evidence, Source, Status, Trust};

    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

/// What comparing needs: levels and bands, schedules, companies, offers to start from.
pub fn catalog() -> &'static Catalog {
    &packed::CATALOG
}

/// Who says what the catalog holds. A program that never asks for it does not carry it.
pub fn evidence() -> &'static Evidence {
    &packed::EVIDENCE
}

/// What companies do in matters that letters leave open. A program that never asks for it does not carry it.
pub fn practices() -> &'static [Practice] {
    packed::PRACTICES
}

/// What is known of a company's practice in a matter.
pub fn practice(company: &str, about: Matter) -> Option<&'static Practice> {
    practices().iter().find(|practice| practice.company == company && practice.about == about)
}

/// What the negotiation takes for granted, for a reader to change. A program that never asks for it does not carry it.
pub fn assumptions() -> &'static [Assumption] {
    packed::ASSUMPTIONS
}

/// Advice for a negotiation, as text. A program that never asks for it does not carry it.
pub fn advice() -> &'static [Advice] {
    packed::ADVICE
}

/// What the Fit page asks and goes by. A program that never asks for it does not carry it.
pub fn questionnaire() -> &'static Questionnaire {
    &packed::QUESTIONNAIRE
}

/// All facts that answers rest on, for who needs more than the catalog.
pub fn facts() -> &'static Facts {
    static FACTS: Facts = Facts {
        catalog: &packed::CATALOG,
        evidence: &packed::EVIDENCE,
        questionnaire: &packed::QUESTIONNAIRE,
        assumptions: packed::ASSUMPTIONS,
        taxes: tax::TAXES,
        receipts: tax::RECEIPTS,
    };
    &FACTS
}

/// What only pages rendered on the host show, and tests check. A program that never asks for it does not carry it.
pub fn library() -> &'static Library {
    &packed::LIBRARY
}

/// The offers a first visit opens with: four years, ids from 1.
pub fn sample_scenario() -> Scenario {
    let presets = catalog().sample.iter().filter_map(|id| catalog().preset(id));
    Scenario {
        horizon_years: 4,
        offers: (1..).zip(presets).map(|(id, preset)| preset.offer(OfferId(id))).collect(),
        ..Scenario::default()
    }
}

/// The schedule of companies that are not known to have another.
pub(crate) const COMMON_VEST: &str = "cliff25_quarterly";

/// The facts that compute takes as an argument. Comparing pay needs the catalog alone, so it takes no more.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Levels and bands, schedules, companies.
    pub catalog: &'static Catalog,
    /// Who says what the catalog holds.
    pub evidence: &'static Evidence,
    /// What the Fit page asks and goes by.
    pub questionnaire: &'static Questionnaire,
    /// What the negotiation takes for granted.
    pub assumptions: &'static [Assumption],
    /// The rules of all tax years.
    pub taxes: &'static tax::Taxes,
    /// Who says what those hold.
    pub receipts: &'static [tax::Receipt],
}

impl Facts {
    /// What is taken for granted under an id; the build sees to it that those the negotiation names exist.
    pub fn assumption(&self, id: &str) -> Option<&'static Assumption> {
        self.assumptions.iter().find(|known| known.id == id)
    }
}

/// What comparing needs.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// Levels, their titles and bands.
    pub ladders: &'static [Ladder],
    /// Schedules by name.
    pub vests: &'static [VestPreset],
    /// Companies a scenario can name.
    pub companies: &'static [Company],
    /// Offers to start from.
    pub presets: &'static [OfferPreset],
    /// Ids of the presets that make the sample scenario, in order.
    pub sample: &'static [&'static str],
}

/// What else `data/` knows.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// Where facts were read.
    pub sources: &'static [&'static Source],
    /// What each level owns, by company.
    pub dossiers: &'static [Dossier],
    /// Pay tables beside the bands.
    pub pay_tables: &'static [PayTable],
    /// What is not known, a sentence each.
    pub unknowns: &'static [&'static str],
}

impl Library {
    /// What is known of a company's levels.
    pub fn dossier(&self, company: &str) -> Option<&'static Dossier> {
        self.dossiers.iter().find(|dossier| dossier.company == company)
    }
}

impl Catalog {
    /// The ladder of a company.
    pub fn ladder(&self, company: &str) -> Option<&'static Ladder> {
        self.ladders.iter().find(|ladder| ladder.company == company)
    }

    /// A level of a company's ladder. Companies without a ladder have names of levels only: [`Company::levels`].
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

    /// The schedule a company's new-hire grants follow; the common one where the company is not known.
    pub fn usual_vest(&self, company: Option<&str>) -> Option<&'static VestPreset> {
        let known = company.and_then(|id| self.company(id));
        self.vest(known.map_or(COMMON_VEST, |company| company.schedule))
    }

    /// An offer to start from.
    pub fn preset(&self, id: &str) -> Option<&'static OfferPreset> {
        self.presets.iter().find(|preset| preset.id == id)
    }
}

/// An offer to start from: figures someone published, to be replaced by the reader's own.
#[derive(Clone, Copy, Debug)]
pub struct OfferPreset {
    /// Id: `amazon_l6`.
    pub id: &'static str,
    /// As a reader sees it in the list: `Amazon L6, published offer of 2025`.
    pub label: &'static str,
    /// What the offer is called once taken: `Amazon L6`.
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
    /// Who published the figures, and what of them is assumed.
    pub cited: Cited,
}

impl OfferPreset {
    /// The offer itself, under a key: no raise, no start month, no share price, the company's usual schedule.
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
