//! Writes checked facts as Rust statics of the model's types. Flawed facts never get here.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::check::schedule;
use super::claims::{STATUS, TRUST, variant};
use super::fit::emit_fit;
use super::model::fixed::Price;
use super::model::format;
use super::negotiation::emit_negotiation;
use super::practices::emit_practices;
use super::shape::{Claim, Company, Facts, Source, Vest, Word};

mod ladders;
mod offers;

/// The facts as Rust source: sources, and `CATALOG`, `EVIDENCE`, `PRACTICES`, `QUESTIONNAIRE` and `LIBRARY`. They are separate statics, so
/// that a part of the program carries only what it uses.
pub(crate) fn emit(facts: &Facts) -> String {
    let sources = &facts.sources.content.source;
    let rust = Rust {
        sources,
        places: sources.iter().enumerate().map(|(place, source)| (text(&source.id), place)).collect(),
        evidence: RefCell::default(),
    };
    let names: BTreeMap<&str, &str> = facts
        .companies
        .content
        .company
        .iter()
        .map(|company| (text(&company.id), text(&company.name)))
        .collect();
    let catalog = format!(
        "Catalog {{ ladders: &{ladders}, vests: &{vests}, companies: &{companies} }}",
        ladders = list(&facts.ladders, |ladder| rust.ladder(&ladder.content, &names)),
        vests = list(&facts.vests.content.schedule, |vest| rust.vest(vest)),
        companies = list(&facts.companies.content.company, |company| rust.company(company, facts)),
    );
    let library = format!(
        "Library {{ sources: &{sources:?}, dossiers: &{dossiers}, pay_tables: &{pay}, unknowns: &{unknowns:?} }}",
        sources = (0..sources.len()).map(Place).collect::<Vec<_>>(),
        dossiers = list(&facts.ladders, |ladder| rust.dossier(&ladder.content)),
        pay = list(&facts.pay.content.table, |table| rust.pay_table(table)),
        unknowns = facts.unknowns.content.unknowns.iter().map(text).collect::<Vec<_>>(),
    );
    let offers = &facts.presets.content.offer;
    let preset = |(place, offer)| format!("static PRESET_{place}: OfferPreset = {};\n", rust.offer(offer));
    let presets: String = offers.iter().enumerate().map(preset).collect();
    let of_sample = |id: &Word| {
        offers.iter().position(|offer| text(&offer.id) == text(id)).map(|place| format!("&PRESET_{place}"))
    };
    let sample: Vec<String> = facts.presets.content.sample.iter().filter_map(of_sample).collect();
    let (assumptions, advice) = emit_negotiation(facts, &|claims| rust.claims(claims));
    format!(
        "{statics}{presets}\n\
         pub(super) static PRESETS: &[&OfferPreset] = &[{all}];\n\
         pub(super) static SAMPLE: &[&OfferPreset] = &[{sample}];\n\
         pub(super) static CATALOG: Catalog = {catalog};\n\
         pub(super) static EVIDENCE: Evidence = Evidence(&{evidence});\n\
         pub(super) static PRACTICES: &[crate::model::facts::practice::Practice] = &{practices};\n\
         pub(super) static ASSUMPTIONS: &[crate::model::facts::assumption::Assumption] = &{assumptions};\n\
         pub(super) static ADVICE: &[crate::model::facts::assumption::Advice] = &{advice};\n\
         pub(super) static QUESTIONNAIRE: Questionnaire = {questionnaire};\n\
         pub(super) static LIBRARY: Library = {library};\n",
        all = (0..offers.len()).map(|place| format!("&PRESET_{place}")).collect::<Vec<_>>().join(", "),
        sample = sample.join(", "),
        practices = emit_practices(facts, &|claims| rust.claims(claims)),
        questionnaire = emit_fit(facts, &|claims| rust.claims(claims), &|claim| rust.claim(claim)),
        statics = sources.iter().enumerate().map(source).collect::<String>(),
        evidence = list(&rust.evidence.borrow(), |claims| format!("&{claims}")),
    )
}

fn text(word: &Word) -> &str {
    word.get_ref()
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
}

fn option<T>(item: Option<&T>, write: impl Fn(&T) -> String) -> String {
    item.map_or("None".into(), |item| format!("Some({})", write(item)))
}

/// The static of one source. Each source has its own, so that a part of the program carries only those it cites.
struct Place(usize);

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "&SOURCE_{}", self.0)
    }
}

fn source((place, source): (usize, &Source)) -> String {
    format!(
        "static SOURCE_{place}: Source = Source {{ id: {:?}, title: {:?}, publisher: {:?}, address: {:?}, date: {:?}, trust: Trust::{}, note: {:?} }};\n",
        text(&source.id),
        text(&source.title),
        text(&source.publisher),
        text(&source.address),
        text(&source.date),
        variant(&TRUST, text(&source.trust)).unwrap_or_default(),
        source.note,
    )
}

/// Writes facts that cite sources.
struct Rust<'a> {
    sources: &'a [Source],
    places: BTreeMap<&'a str, usize>,
    /// The lists of claims that the catalog cites, as Rust.
    evidence: RefCell<Vec<String>>,
}

impl Rust<'_> {
    fn claim(&self, claim: &Claim) -> String {
        format!(
            "Claim {{ says: {:?}, source: {:?}, date: {:?}, status: Status::{}, note: {:?} }}",
            text(&claim.says),
            Place(self.places.get(text(&claim.source)).copied().unwrap_or_default()),
            claim.date.as_ref().map_or("", text),
            variant(&STATUS, text(&claim.status)).unwrap_or_default(),
            claim.note,
        )
    }

    fn claims(&self, claims: &[Claim]) -> String {
        list(claims, |claim| self.claim(claim))
    }

    /// Its date: its own, else the source's.
    fn when<'b>(&'b self, claim: &'b Claim) -> &'b str {
        claim.date.as_ref().map_or_else(|| self.source(claim).map_or("", |source| text(&source.date)), text)
    }

    /// Where and when a claim was read, in words.
    fn read(&self, claim: &Claim) -> String {
        let publisher = self.source(claim).map_or("", |source| text(&source.publisher));
        format!("{publisher}, {}", format::date(self.when(claim)))
    }

    fn source(&self, claim: &Claim) -> Option<&Source> {
        self.sources.get(self.places.get(text(&claim.source)).copied()?)
    }

    /// Puts claims into the evidence and writes their position.
    fn cited(&self, claims: &[Claim]) -> String {
        let mut evidence = self.evidence.borrow_mut();
        evidence.push(self.claims(claims));
        format!("Cited({})", evidence.len() - 1)
    }

    fn vest(&self, vest: &Vest) -> String {
        let (vests, whole) = schedule(vest).map_or((Vec::new(), 0), |schedule| {
            (schedule.vests().iter().map(|vest| (vest.month, vest.part)).collect(), schedule.whole())
        });
        format!(
            "VestPreset {{ id: {:?}, name: {:?}, vests: &{vests:?}, whole: {whole}, cited: {} }}",
            text(&vest.id),
            text(&vest.name),
            self.cited(&vest.claims)
        )
    }

    fn company(&self, company: &Company, facts: &Facts) -> String {
        let ladder =
            facts.ladders.iter().find(|ladder| ladder.content.company.get_ref() == company.id.get_ref());
        let rungs = ladder.into_iter().flat_map(|ladder| &ladder.content.level);
        let levels: Vec<(&str, &str)> = rungs
            .map(|level| (text(&level.id), text(&level.title)))
            .chain(company.levels.iter().map(|(id, name)| (text(id), name.as_str())))
            .collect();
        let price = option(company.price.as_ref(), |price| {
            let units = Price::from_f64(*price.dollars.get_ref()).units();
            let cited = self.cited(std::slice::from_ref(&price.claim));
            format!(
                "RecentPrice {{ price: Price::from_units({units}), date: {:?}, cited: {cited} }}",
                format::date(self.when(&price.claim))
            )
        });
        format!(
            "Company {{ id: {:?}, name: {:?}, schedule: {:?}, schedule_cited: {}, traded: {}, price: {price}, levels: &{levels:?}, \
             levels_cited: {} }}",
            text(&company.id),
            text(&company.name),
            text(&company.schedule),
            self.cited(std::slice::from_ref(&company.schedule_claim)),
            !company.private,
            self.cited(&company.level_claims),
        )
    }
}
