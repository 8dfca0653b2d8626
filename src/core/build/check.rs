//! Checks the facts, file by file, with the model's own ranges and schedules. Reports every flaw at once.

use super::claims::{CADENCE, Findings, variant};
use super::fit::check_fit;
use super::model::bounds::{self, Bound};
use super::model::fixed::{Money, Price};
use super::model::offer::schedule::{self, Cadence, Schedule};
use super::negotiation::check_negotiation;
use super::practices::check_practices;
use super::presets::{check_offer, check_sample};
use super::shape::{Company, Dimension, Facts, Ladder, Pay, Read, Text, Vest, Word};
use toml::Spanned;

/// Checks the facts. Returns a line for each flaw: file and line, what is wrong, what to do. Empty when the facts are sound.
pub(crate) fn check(facts: &Facts) -> Vec<String> {
    let mut found = Findings::new(facts);
    for ladder in &facts.ladders {
        check_ladder(&mut found, facts, ladder);
    }
    check_pay(&mut found, &facts.pay);
    let vests = &facts.vests;
    found.ids(&vests.file, vests.content.schedule.iter().map(|vest| &vest.id));
    for vest in &vests.content.schedule {
        found.filled(&vests.file, &vest.name);
        found.claims(&vests.file, &vest.id, &vest.claims);
        if let Err(says) = schedule(vest) {
            let start = vest.vests.as_ref().map(Spanned::span).or(vest.yearly.as_ref().map(Spanned::span));
            let start = start.map_or(vest.id.span().start, |span| span.start);
            found.fault(
                &vests.file,
                start,
                format!("{says}. Every schedule vests exactly the whole, month after month."),
            );
        }
    }
    let companies = &facts.companies;
    found.ids(&companies.file, companies.content.company.iter().map(|company| &company.id));
    for company in &companies.content.company {
        check_company(&mut found, facts, company);
    }
    let presets = &facts.presets;
    found.ids(&presets.file, presets.content.offer.iter().map(|offer| &offer.id));
    for offer in &presets.content.offer {
        check_offer(&mut found, facts, offer);
    }
    check_sample(&mut found, facts);
    check_practices(&mut found, facts);
    check_negotiation(&mut found, facts);
    check_fit(&mut found, facts);
    for unknown in &facts.unknowns.content.unknowns {
        found.filled(&facts.unknowns.file, unknown);
    }
    found.sources(&facts.sources);
    found.into_faults()
}

fn check_ladder<'a>(found: &mut Findings<'a>, facts: &'a Facts, ladder: &'a Read<Ladder>) {
    let Read { file, content } = ladder;
    let id = content.company.get_ref();
    if !facts.companies.content.company.iter().any(|company| company.id.get_ref() == id) {
        let says = format!("no company is called “{id}”. Use an id of data/companies.toml.");
        found.fault(file, content.company.span().start, says);
    }
    found.ids(file, content.level.iter().map(|level| &level.id));
    let mut below: Option<(i64, i64)> = None;
    for level in &content.level {
        found.filled(file, &level.title);
        found.claims(file, &level.id, &level.titles);
        for spanned in level.band.iter().chain(level.others.iter().map(|other| &other.band)) {
            let (start, band) = (spanned.span().start, spanned.get_ref());
            found.claim(file, &band.claim);
            bound(found, file, start, bounds::AMOUNT, Money::whole(band.low).units());
            bound(found, file, start, bounds::AMOUNT, Money::whole(band.high).units());
            if band.low >= band.high {
                found.fault(file, start, "the band's low is not under its high. Swap them.");
            }
        }
        level.others.iter().for_each(|other| found.filled(file, &other.name));
        let Some(spanned) = &level.band else { continue };
        let (start, band) = (spanned.span().start, spanned.get_ref());
        if below.is_some_and(|(low, high)| band.low <= low || band.high <= high) {
            found.fault(
                file,
                start,
                "the band does not rise over the one below it. List levels lowest first.",
            );
        }
        below = Some((band.low, band.high));
    }
    found.ids(file, content.dimension.iter().map(|dimension| &dimension.id));
    for dimension in &content.dimension {
        check_dimension(
            found,
            file,
            &content.level.iter().map(|level| &level.id).collect::<Vec<_>>(),
            dimension,
        );
    }
}

fn check_dimension<'a>(found: &mut Findings<'a>, file: &Text, levels: &[&'a Word], dimension: &'a Dimension) {
    found.filled(file, &dimension.name);
    found.filled(file, &dimension.means);
    found.ids(file, dimension.scope.iter().map(|scope| &scope.level));
    let mut before = None;
    for scope in &dimension.scope {
        let (id, start) = (scope.level.get_ref(), scope.level.span().start);
        match levels.iter().position(|level| level.get_ref() == id) {
            None => {
                found.fault(file, start, format!("the ladder has no level “{id}”. Use the id of one above."))
            }
            Some(rung) if before.is_some_and(|before| rung < before) => {
                found.fault(
                    file,
                    start,
                    format!("{id} comes after a higher level. List levels lowest first."),
                );
            }
            Some(rung) => before = Some(rung),
        }
        found.claims(file, &scope.level, &scope.claims);
        if scope.disputed && scope.claims.len() < 2 {
            found.fault(
                file,
                start,
                "nothing disputes the only claim. Add the one that does, or drop disputed.",
            );
        }
    }
}

fn check_pay<'a>(found: &mut Findings<'a>, pay: &'a Read<Pay>) {
    let Read { file, content } = pay;
    found.ids(file, content.table.iter().map(|table| &table.id));
    for table in &content.table {
        found.filled(file, &table.title);
        for claim in std::iter::once(&table.claim).chain(&table.others) {
            found.claim(file, claim);
        }
        let wanted = table.columns.len() + 1;
        for row in table.rows.iter().filter(|row| row.get_ref().len() != wanted) {
            let says = format!(
                "the row has {} cells. It needs a label and one cell a column: {wanted}.",
                row.get_ref().len()
            );
            found.fault(file, row.span().start, says);
        }
    }
}

/// The schedule of an entry: a list of vests, or yearly shares with a cadence.
pub(crate) fn schedule(vest: &Vest) -> Result<Schedule, String> {
    match (&vest.vests, &vest.yearly, &vest.cadence) {
        (Some(vests), None, None) => {
            let vests = vests.get_ref().iter().map(|&(month, part)| schedule::Vest { month, part });
            Schedule::new(vests.collect(), vest.whole)
        }
        (None, Some(yearly), Some(cadence)) => {
            let cadence = match variant(&CADENCE, cadence.get_ref()) {
                Some("Monthly") => Cadence::Monthly,
                Some("Quarterly") => Cadence::Quarterly,
                Some("SemiAnnual") => Cadence::SemiAnnual,
                Some("Annual") => Cadence::Annual,
                _ => return Err(format!("“{}” is no cadence", cadence.get_ref())),
            };
            Schedule::yearly(yearly.get_ref(), vest.whole, cadence)
        }
        _ => Err("a schedule has either vests, or yearly with a cadence".into()),
    }
}

fn check_company<'a>(found: &mut Findings<'a>, facts: &'a Facts, company: &'a Company) {
    let file = &facts.companies.file;
    found.filled(file, &company.name);
    found.claim(file, &company.schedule_claim);
    let schedule = company.schedule.get_ref();
    if !facts.vests.content.schedule.iter().any(|vest| vest.id.get_ref() == schedule) {
        let says = format!("no schedule is called “{schedule}”. Use an id of data/vests.toml.");
        found.fault(file, company.schedule.span().start, says);
    }
    if let Some(price) = &company.price {
        found.claim(file, &price.claim);
        let units = Price::from_f64(*price.dollars.get_ref()).units();
        bound(found, file, price.dollars.span().start, bounds::GRANT_PRICE, units);
    }
    found.ids(file, company.levels.iter().map(|(id, _)| id));
    for claim in &company.level_claims {
        found.claim(file, claim);
    }
    let start = company.id.span().start;
    let laddered =
        facts.ladders.iter().any(|ladder| ladder.content.company.get_ref() == company.id.get_ref());
    if laddered && !company.levels.is_empty() {
        found.fault(
            file,
            start,
            "the company has a ladder in data/ladders. Its levels come from there: drop them here.",
        );
    }
    if !company.levels.is_empty() && company.level_claims.is_empty() {
        found.fault(file, start, "levels without a source. Add level_claims.");
    }
}

/// Checks a value in smallest units against the model's own range.
pub(crate) fn bound(found: &mut Findings<'_>, file: &Text, start: usize, bound: Bound, units: i64) {
    if let Err(says) = bound.check(units) {
        found.fault(file, start, format!("{says} Bring it into that range."));
    }
}
