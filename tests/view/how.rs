//! The page "How it works": complete on the host, its figures those of the data and the model, its words plain.

use super::markup;
use futures::executor::block_on;
use offerscope::page::how::{Topic, how_link};
use offerscope::page::prerender::prerender;
use offerscope::route::Route;
use offerscope_core::compute::compare::compare;
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::data::{assumptions, catalog, library, questionnaire};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::form::StateForm;
use offerscope_core::model::tax::rules::LocalBase;
use std::collections::BTreeSet;

fn page() -> String {
    block_on(prerender("/", Route::How))
}

/// What a reader reads: the markup without its tags, its entities put into letters.
fn text(markup: &str) -> String {
    let runs = markup.split('<').map(|run| run.split_once('>').map_or(run, |(_, text)| text));
    let text =
        runs.collect::<Vec<_>>().join(" ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"")
}

#[test]
fn every_section_is_there_with_its_heading_and_a_link_to_it() {
    let page = page();
    assert_eq!(page.matches("<h1").count(), 1);
    for topic in Topic::ALL {
        let (id, name) = (topic.id(), topic.name());
        assert_eq!(page.matches(&format!(r#" id="{id}""#)).count(), 1, "{id}: {page}");
        assert!(page.contains(&format!(r#"<h2 id="{id}-title">{name}</h2>"#)), "{name}: {page}");
        assert!(
            page.contains(&format!(r#"<a href="/how/#{id}">{name}</a>"#)),
            "{name} in the contents: {page}"
        );
        assert!(id.chars().all(|letter| letter.is_ascii_lowercase()), "{id} is told from a scenario link");
    }
    assert!(!page.contains("style=") && !page.contains("<script"), "{page}");
}

#[test]
fn a_proof_links_to_the_section_that_explains_it() {
    let link = markup(how_link("/offerscope/", Topic::Taxes));
    assert!(link.contains(r#"<a href="/offerscope/how/#taxes">How it works: Taxes</a>"#), "{link}");
}

#[test]
fn counts_and_names_are_those_of_the_data() {
    let text = text(&page());
    let cited =
        receipts().iter().flat_map(|receipt| receipt.sources).map(|source| (source.title, source.address));
    let tax = cited.collect::<BTreeSet<_>>().len();
    let states = |taxed: bool| {
        let states = taxes().state.iter().filter(|state| state.years.hold(2026));
        let states = states.filter(|state| !taxed || matches!(state.form, StateForm::None));
        states.map(|state| state.state).collect::<BTreeSet<_>>().len()
    };
    let taxed = taxes().local.iter().filter(|local| local.base != LocalBase::Fixed || local.amount > 0.0);
    let locals = taxed.map(|local| (local.state, local.id)).collect::<BTreeSet<_>>().len();
    let cases = include_str!("../core/cases/taxes.csv").lines().count() - 1;
    let last = taxes().federal.iter().map(|federal| federal.years.last).max().expect("a tax year");
    for says in [
        format!("{} sources you can check", library().sources.len() + tax),
        format!("{tax} for tax rules"),
        format!("in all {} states and DC", states(false) - 1),
        format!("the taxes of {locals} cities and counties"),
        format!("{},{:03} cases", cases / 1000, cases % 1000),
        format!("takes what the law already fixes for it, and the rules of {last} for the rest"),
        format!("The {} vesting schedules", catalog().vests.len()),
        format!("The {} assumptions about employers", assumptions().len()),
        format!("You rate {} statements", questionnaire().items.len()),
        "Alaska, Florida, Nevada, New Hampshire, South Dakota, Tennessee, Texas, Washington and Wyoming"
            .to_owned(),
        "L6 $400k to $500k and L7 $600k to $800k".to_owned(),
        "$255.00 (August 21, 2026)".to_owned(),
    ] {
        assert!(text.contains(&says), "{says} in {text}");
    }
    assert_eq!(states(true), 9, "as many as are named");
    for vest in catalog().vests {
        assert!(text.contains(vest.name), "{}", vest.name);
    }
    for assumption in assumptions() {
        assert!(text.contains(assumption.name), "{}", assumption.name);
    }
    for path in questionnaire().plans {
        assert!(text.contains(&format!("{}: {} weeks", path.name, path.weeks())), "{}", path.name);
    }
}

#[test]
fn usual_values_are_those_that_the_model_uses() {
    let text = text(&page());
    for says in [
        "Cash loses 4% for each year",
        "The usual median is 36 months",
        "a share price that grows 15% a year",
        "Its usual schedule is 25 / 25 / 25 / 25, quarterly",
        "260 working days",
        "A week has 40 hours",
        "22% of bonus, sign-on and vests, and 37% of the part above $1,000,000",
        "the smaller of 90% of this year’s tax and 100% of last year’s (110% above",
        "25% of candidates pass a loop",
        "You can compare six offers",
        "A link has at most 2,000 characters",
        "counts as 93 cents",
        "final with a chance of 35%",
    ] {
        assert!(text.contains(says), "{says} in {text}");
    }
}

/// What the verdict says where one offer pays so much more than $1,000,000.
fn verdict(more: i64) -> String {
    let offer = |id, base| Offer { id: OfferId(id), name: format!("Offer {id}"), base, ..Offer::default() };
    let (one, other) = (offer(1, Money::whole(1_000_000)), offer(2, Money::whole(1_000_000 + more)));
    let scenario = Scenario { horizon_years: 1, offers: vec![one, other], ..Scenario::default() };
    let today = Month::parse("2026-11").expect("a month");
    compare(&scenario, catalog(), today).verdict.text().to_lowercase()
}

#[test]
fn a_gap_below_two_percent_is_too_close_to_call_as_the_page_says() {
    assert!(text(&page()).contains("A gap of less than 2% of the larger total is called too close to call."));
    assert!(verdict(20_000).contains("too close to call"), "{}", verdict(20_000));
    assert!(!verdict(20_500).contains("too close to call"), "{}", verdict(20_500));
}

#[test]
fn its_words_are_plain_and_american() {
    let text = text(&page()).to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '’').collect();
    for bad in [
        "whose",
        "one’s",
        "oneself",
        "whoever",
        "nobody",
        "thereof",
        "hence",
        "whilst",
        "colour",
        "judgement",
        "favour",
        "licence",
        "programme",
        "labour",
        "cheque",
        "receipt",
        "receipts",
        "riddle",
        "bites",
        "pinned",
    ] {
        assert!(!words.contains(&bad), "“{bad}” stands on the page");
    }
    for bad in ["of which", " lens", "isation", " as it comes", "!"] {
        assert!(!text.contains(bad), "“{bad}” stands on the page: {text}");
    }
    // One idea a sentence: none is longer than what is read at one go.
    let page = page();
    let said = page.split("<dd>").skip(1).filter_map(|run| run.split("</dd>").next());
    for sentence in said.flat_map(|dd| dd.split(". ")) {
        let count = sentence.split_whitespace().count();
        assert!(count <= 45, "{count} words: {sentence}");
    }
}
