//! The front page: what this is, three ways in, the sample's answer, and L6 beside L7, complete on the host.

use super::markup;
use futures::executor::block_on;
use offerscope::page::home::home;
use offerscope::page::prerender::prerender;
use offerscope::route::Route;
use offerscope_core::compute::compare::compare;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;

#[test]
fn it_says_what_this_is_and_leads_three_ways() {
    let page = block_on(prerender("/offerscope/", Route::Home));
    assert_eq!(page.matches("<h1").count(), 1);
    for (address, says) in [
        ("/offerscope/offers/#enter", "Compare my offers"),
        ("/offerscope/fit/", "Check my level, L6 or L7"),
        ("/offerscope/negotiate/", "Plan a counter-offer"),
        ("/offerscope/levels/", "Compare the levels, with sources and pay ranges"),
        ("/offerscope/offers/", "Open the comparison and change any figure"),
    ] {
        let link = page.split("<a ").find(|link| link.contains(&format!(">{says}</a>")));
        assert!(link.is_some_and(|link| link.contains(&format!(r#"href="{address}""#))), "{says}: {link:?}");
    }
    assert!(page.contains("Nothing leaves your browser"));
    assert!(!page.contains("style=") && !page.contains("<script"), "{page}");
}

#[test]
fn it_shows_the_samples_answer_whatever_the_month() {
    let page = markup(home("/"));
    for month in (2026..2029).flat_map(|year| (1..=12).filter_map(move |month| Month::new(year, month))) {
        let answer = compare(&sample_scenario(), catalog(), month);
        let line: String = answer.verdict.line.iter().map(|segment| segment.text.as_str()).collect();
        assert!(page.contains(&line), "{line}: {page}");
        for pay in &answer.offers {
            assert!(page.contains(&format::whole(pay.sum.total())), "{}: {page}", pay.name);
        }
    }
}

#[test]
fn it_sets_l6_beside_l7() {
    let page = markup(home("/"));
    for fact in ["$400–500k", "$600–800k", "15–50 engineers", "50–200+ engineers", "$100M+ initiatives"]
    {
        assert!(page.contains(fact), "{fact}: {page}");
    }
}
