//! Writes checked facts as Rust statics of the model's types. What the check would refuse never gets here.

use std::collections::BTreeMap;

use super::check::schedule;
use super::claims::{STATUS, TRUST, variant};
use super::model::fixed::{Price, Rate};
use super::practices::emit_practices;
use super::shape::{
    Claim, Company, Dimension, Facts, Grant, Ladder, Level, Offer, PayTable, SignOn, Source, Vest, Word,
};

/// The facts as Rust source: sources, and `CATALOG` and `LIBRARY` that point at them. They are two, so that the program in
/// the browser carries only the catalog.
pub(crate) fn emit(facts: &Facts) -> String {
    let sources = &facts.sources.content.source;
    let rust = Rust {
        places: sources.iter().enumerate().map(|(place, source)| (text(&source.id), place)).collect(),
    };
    let names: BTreeMap<&str, &str> = facts
        .companies
        .content
        .company
        .iter()
        .map(|company| (text(&company.id), text(&company.name)))
        .collect();
    format!(
        "{statics}\n\
         pub(super) static CATALOG: Catalog = Catalog {{ ladders: &{ladders}, vests: &{vests}, companies: &{companies}, \
         presets: &{presets}, sample: &{sample:?} }};\n\
         pub(super) static LIBRARY: Library = Library {{ sources: &{sources:?}, dossiers: &{dossiers}, pay_tables: &{pay}, \
         unknowns: &{unknowns:?}, practices: &{practices} }};\n",
        practices = emit_practices(facts, &|claims| rust.claims(claims)),
        statics = sources.iter().enumerate().map(source).collect::<String>(),
        sources = (0..sources.len()).map(Place).collect::<Vec<_>>(),
        ladders = list(&facts.ladders, |ladder| rust.ladder(&ladder.content, &names)),
        dossiers = list(&facts.ladders, |ladder| rust.dossier(&ladder.content)),
        pay = list(&facts.pay.content.table, |table| rust.pay_table(table)),
        vests = list(&facts.vests.content.schedule, |vest| rust.vest(vest)),
        companies = list(&facts.companies.content.company, |company| rust.company(company, facts)),
        presets = list(&facts.presets.content.offer, |offer| rust.offer(offer)),
        sample = facts.presets.content.sample.iter().map(text).collect::<Vec<_>>(),
        unknowns = facts.unknowns.content.unknowns.iter().map(text).collect::<Vec<_>>(),
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

/// The static of a source, one each: a program carries only those it cites.
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

/// Writes what cites sources: knows the place of each.
struct Rust<'a> {
    places: BTreeMap<&'a str, usize>,
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

    fn ladder(&self, ladder: &Ladder, names: &BTreeMap<&str, &str>) -> String {
        format!(
            "Ladder {{ company: {:?}, name: {:?}, levels: &{} }}",
            text(&ladder.company),
            names.get(text(&ladder.company)).copied().unwrap_or_default(),
            list(&ladder.level, |level| self.level(level)),
        )
    }

    fn dossier(&self, ladder: &Ladder) -> String {
        format!(
            "Dossier {{ company: {:?}, dimensions: &{} }}",
            text(&ladder.company),
            list(&ladder.dimension, |dimension| self.dimension(dimension)),
        )
    }

    fn level(&self, level: &Level) -> String {
        let band = option(level.band.as_ref(), |band| {
            let band = band.get_ref();
            let claim = self.claim(&band.claim);
            format!(
                "Band {{ low: Money::whole({}), high: Money::whole({}), claim: {claim} }}",
                band.low, band.high
            )
        });
        format!(
            "Level {{ id: {:?}, title: {:?}, titles: &{}, band: {band} }}",
            text(&level.id),
            text(&level.title),
            self.claims(&level.titles)
        )
    }

    fn dimension(&self, dimension: &Dimension) -> String {
        let scopes = list(&dimension.scope, |scope| {
            let claims = self.claims(&scope.claims);
            format!(
                "Scope {{ level: {:?}, claims: &{claims}, disputed: {} }}",
                text(&scope.level),
                scope.disputed
            )
        });
        format!(
            "Dimension {{ id: {:?}, name: {:?}, means: {:?}, scopes: &{scopes}, remark: {:?} }}",
            text(&dimension.id),
            text(&dimension.name),
            text(&dimension.means),
            dimension.remark,
        )
    }

    fn pay_table(&self, table: &PayTable) -> String {
        let rows = list(&table.rows, |row| {
            let (label, cells) =
                row.get_ref().split_first().map_or(("", &[][..]), |(label, cells)| (label, cells));
            format!("({label:?}, &{cells:?} as &[&str])")
        });
        format!(
            "PayTable {{ id: {:?}, title: {:?}, columns: &{:?}, rows: &{rows}, claim: {}, others: &{} }}",
            text(&table.id),
            text(&table.title),
            table.columns,
            self.claim(&table.claim),
            self.claims(&table.others),
        )
    }

    fn vest(&self, vest: &Vest) -> String {
        let (vests, whole) = schedule(vest).map_or((Vec::new(), 0), |schedule| {
            (schedule.vests().iter().map(|vest| (vest.month, vest.part)).collect(), schedule.whole())
        });
        format!(
            "VestPreset {{ id: {:?}, name: {:?}, vests: &{vests:?}, whole: {whole}, claims: &{} }}",
            text(&vest.id),
            text(&vest.name),
            self.claims(&vest.claims)
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
            format!("(Price::from_units({units}), {})", self.claim(&price.claim))
        });
        format!(
            "Company {{ id: {:?}, name: {:?}, schedule: {:?}, schedule_claim: {}, price: {price}, levels: &{levels:?}, \
             level_claims: &{} }}",
            text(&company.id),
            text(&company.name),
            text(&company.schedule),
            self.claim(&company.schedule_claim),
            self.claims(&company.level_claims),
        )
    }

    fn offer(&self, offer: &Offer) -> String {
        let target =
            offer.bonus_target.as_ref().map_or(0, |target| Rate::from_f64(*target.get_ref()).units());
        format!(
            "OfferPreset {{ id: {:?}, label: {:?}, name: {:?}, company: {:?}, level: {:?}, base: Money::whole({}), \
             bonus_target: Rate::from_units({target}), sign_on: &{}, grant: {}, claim: {} }}",
            text(&offer.id),
            text(&offer.label),
            text(&offer.name),
            text(&offer.company),
            offer.level.as_ref().map(text),
            offer.base.get_ref(),
            list(&offer.sign_on, |tranche| sign_on(tranche.get_ref())),
            option(offer.grant.as_ref(), |size| grant(size.get_ref())),
            self.claim(&offer.claim),
        )
    }
}

fn sign_on(tranche: &SignOn) -> String {
    let paid = match (tranche.from, tranche.to) {
        (Some(from), Some(to)) => format!("Paid::Monthly {{ from: {from}, to: {to} }}"),
        _ => format!("Paid::Lump {{ at: {} }}", tranche.at.unwrap_or_default()),
    };
    format!("SignOn::new(Money::whole({}), {paid})", tranche.amount)
}

fn grant(grant: &Grant) -> String {
    if let Some(shares) = grant.shares {
        return format!("GrantSize::Shares(crate::model::fixed::Shares::whole({shares}))");
    }
    let price = option(grant.grant_price.as_ref(), |&price| {
        format!("Price::from_units({})", Price::from_f64(price).units())
    });
    let dollars = grant.dollars.unwrap_or_default();
    format!("GrantSize::Dollars {{ amount: Money::whole({dollars}), grant_price: {price} }}")
}
