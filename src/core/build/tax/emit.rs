//! Writes the checked tax files as statics of the model's types. Flawed files never get here.

use std::fmt::Write;

use toml::Value;

use super::super::claims::{STATUS, TRUST, variant};
use super::check::{by, keys, tables};
use super::forms::FORMS;
use super::schema::{Key, Kind, SECTIONS};
use super::{Block, Taxes, number};

pub(super) fn emit(taxes: &Taxes) -> String {
    let mut rust = String::new();
    let sources = &taxes.sources.content.source;
    // No figure rests on `unlisted`, so no proof cites what stands behind it.
    let with_figures: Vec<&Block> = taxes.blocks.iter().filter(|block| block.section != "unlisted").collect();
    let cited = |source: &super::super::shape::Source| {
        with_figures.iter().any(|block| block.texts("sources").contains(&source.id.get_ref().as_str()))
    };
    for (place, source) in sources.iter().enumerate().filter(|(_, source)| cited(source)) {
        let words =
            [&source.title, &source.publisher, &source.address, &source.date].map(|word| word.get_ref());
        let [title, publisher, address, date] = words;
        let trust = variant(&TRUST, source.trust.get_ref()).unwrap_or_default();
        let _ = writeln!(
            rust,
            "static SOURCE_{place}: Source = Source {{ id: \"\", title: {title:?}, publisher: {publisher:?}, address: {address:?}, \
             date: {date:?}, trust: Trust::{trust}, note: {:?} }};",
            source.note
        );
    }
    rust.push_str("pub(super) static TAXES: Taxes = Taxes {\n");
    for (section, _, _) in SECTIONS.iter().filter(|(section, _, _)| *section != "counties") {
        let _ = write!(rust, "{section}: &[");
        for block in taxes.blocks.iter().filter(|block| block.section == *section) {
            let _ = writeln!(rust, "{},", entry(block));
        }
        if *section == "local" {
            taxes
                .blocks
                .iter()
                .filter(|block| block.section == "counties")
                .for_each(|block| counties(&mut rust, block));
        }
        rust.push_str("],\n");
    }
    rust.push_str("};\n");
    let facts: String = with_figures.iter().map(|block| receipt(block, sources)).collect();
    let _ = writeln!(rust, "pub(super) static RECEIPTS: &[TaxRuleSource] = &[{facts}];");
    rust
}

fn years(block: &Block) -> String {
    let years = block.years();
    let (first, last) =
        (years.first().copied().unwrap_or_default(), years.last().copied().unwrap_or_default());
    let last = if block.stays() { u16::MAX } else { last };
    format!("years: Years {{ first: {first}, last: {last}, repealed: {} }}", block.repealed())
}

fn entry(block: &Block) -> String {
    let keys = keys(block).unwrap_or_default();
    let fields = |keys: &[Key]| keys.iter().map(|key| field(block, *key)).collect::<Vec<_>>().join(", ");
    if block.section == "state" {
        let form = block.text("form").unwrap_or_default();
        let (_, form, further) =
            FORMS.iter().find(|(name, _, _)| *name == form).copied().unwrap_or(("", "None", &[]));
        let figures = if further.is_empty() { String::new() } else { format!(" {{ {} }}", fields(further)) };
        let doubted = !block.texts("projected").is_empty() || !block.texts("reported").is_empty();
        let state = block.text("state").unwrap_or_default();
        return format!(
            "StateRules {{ state: {state:?}, {}, projected: {doubted}, form: StateForm::{form}{figures} }}",
            years(block)
        );
    }
    let (_, rust, _) =
        SECTIONS.iter().find(|(name, _, _)| *name == block.section).copied().unwrap_or_default();
    format!("{rust} {{ {}, {} }}", years(block), fields(&keys))
}

fn field(block: &Block, key: Key) -> String {
    let value = block.keys.get(key.name).map(|value| value.get_ref());
    format!(
        "{}: {}",
        key.name,
        value.map_or_else(|| nothing(key.kind).into(), |value| written(key.kind, value))
    )
}

fn nothing(kind: Kind) -> &'static str {
    match kind {
        Kind::By => "ByFiling::ZERO",
        Kind::Tables | Kind::Brackets => "TaxTables::NONE",
        Kind::Flag => "false",
        Kind::Cap => "Cap::None",
        Kind::Text => "\"\"",
        _ => "0.0",
    }
}

fn written(kind: Kind, value: &Value) -> String {
    match kind {
        Kind::Number => format!("{:?}", number(value).unwrap_or_default()),
        Kind::By => format!("ByFiling({:?})", by(value).unwrap_or_default()),
        Kind::Tables | Kind::Brackets => {
            let four = tables(value).unwrap_or_default();
            let four: Vec<String> = four.iter().map(|rows| format!("&{rows:?}")).collect();
            format!("TaxTables([{}])", four.join(", "))
        }
        Kind::Flag => value.as_bool().unwrap_or_default().to_string(),
        Kind::Cap => number(value)
            .map_or_else(|| "Cap::SocialSecurity".into(), |dollars| format!("Cap::Dollars({dollars:?})")),
        Kind::Word(words) => variant(words, value.as_str().unwrap_or_default()).unwrap_or_default().into(),
        Kind::Text | Kind::Rates => format!("{:?}", value.as_str().unwrap_or_default()),
    }
}

/// What a list of counties says of each.
const COUNTY_KEYS: [&str; 5] = ["state", "base", "from_other_states", "work_credit", "work_credit_rate"];

/// One local tax for each rate of a list of counties, by name.
fn counties(rust: &mut String, block: &Block) {
    let shared = keys(block).unwrap_or_default();
    let shared = shared.iter().filter(|key| COUNTY_KEYS.contains(&key.name));
    let shared = shared.map(|key| field(block, *key)).collect::<Vec<_>>().join(", ");
    let rates = block.keys.get("rates").and_then(|value| value.get_ref().as_table()).into_iter().flatten();
    for (county, rate) in rates {
        let id = id_of(county);
        let name = if id.ends_with("_city") || id.ends_with("_county") {
            county.clone()
        } else {
            format!("{county} County")
        };
        let (years, rate) = (years(block), number(rate).unwrap_or_default());
        let _ = writeln!(
            rust,
            "Local {{ id: {id:?}, name: {name:?}, {shared}, {years}, brackets: TaxTables([&[(0.0, {rate:?})]; 4]), ..NO_LOCAL }},"
        );
    }
}

/// The id that a place's name stands for: `st_mary_s` for `St. Mary's`.
pub(super) fn id_of(place: &str) -> String {
    let words = place.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_")
}

/// The sources of a block, and which of its figures are projected.
fn receipt(block: &Block, sources: &[super::super::shape::Source]) -> String {
    let cited: Vec<String> = block
        .texts("sources")
        .iter()
        .filter_map(|id| sources.iter().position(|source| source.id.get_ref() == id))
        .map(|place| format!("&SOURCE_{place}"))
        .collect();
    format!(
        "TaxRuleSource {{ section: {:?}, state: {:?}, name: {:?}, {}, status: Status::{}, projected: &{:?}, reported: &{:?}, note: {:?}, \
         sources: &[{}] }},\n",
        block.section,
        block.text("state").unwrap_or_default(),
        block.text("id").or(block.text("name")).unwrap_or_default(),
        years(block),
        variant(&STATUS, block.text("status").unwrap_or_default()).unwrap_or_default(),
        block.texts("projected"),
        block.texts("reported"),
        block.text("note").unwrap_or_default(),
        cited.join(", "),
    )
}
