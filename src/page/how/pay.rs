//! What counts as pay, and the rule for each part of it.

use super::{facts, opens, terms};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::refresher::{Refresher, TopUp};
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// What is counted and what is not.
pub(super) fn counted() -> Html {
    terms([
        (
            "Counted as pay",
            "Base salary with raises, bonus, sign-on and relocation money, and stock as it vests. Every total and every verdict adds these parts and nothing else.".into(),
        ),
        (
            "Shown beside pay",
            "401(k) match, other benefits, insurance premiums, commuting, the cost of living you type, and hours. They appear per year and per hour, and never in a total.".into(),
        ),
        (
            "Taxes",
            "All pay is before tax unless you choose the view that shows cash after tax.".into(),
        ),
        (
            "Not counted",
            "Dividends, stock options, an index of living costs, and what a layoff pays.".into(),
        ),
        (
            "Guaranteed and at risk",
            "Base and sign-on count as guaranteed, as you typed them and with raises. Bonus and stock count as at risk.".into(),
        ),
        (
            "Limits",
            format!(
                "You can compare {} offers and your current job over one to ten years. Every vest and payment within ten years of the start is counted.",
                facts::spelled(bounds::OFFERS)
            ),
        ),
    ])
}

/// The rules of each part.
pub(super) fn rules() -> Html {
    html! {
        <>
            { terms([
                (
                    "Months",
                    "Each offer has a start month. The first salary comes in that month. A payment or a vest “at month 12” comes twelve months after the start. Service years count from the start month, calendar years from January, and both are sums of the same months.".into(),
                ),
                (
                    "Cents",
                    "Each part of pay is rounded to the cent once a month, on its running total. So months add up to years, and years add up to the whole. A single year can differ by a cent from a year rounded alone.".into(),
                ),
                (
                    "Grants in dollars",
                    "Most letters state dollars that become a fixed number of shares. Offerscope divides the dollars by the grant price. Type that price, or paste the daily closes it averages. Without one it takes today’s price. Grants that are priced anew every year, or at each vest, have their own setting.".into(),
                ),
                (
                    "Share price",
                    "The price stays flat unless you choose growth up to each vest, growth by plan year, or a price for each year. All offers of one company share one price. A stock split changes how many shares vest and at which price, and no value: prices you type for later years are of a share of today.".into(),
                ),
                (
                    "Whole shares",
                    "Where a plan vests whole shares, each running total is rounded down, and a fraction of a share in the grant itself is lost.".into(),
                ),
                (
                    "Bonus",
                    "A bonus counts by service year unless you choose a calendar plan. A calendar plan pays some months after its year ends. A half-yearly plan pays half of the target after each half-year. The year you join can pay in proportion, in full, nothing, or in proportion only if you join by a certain month.".into(),
                ),
                (
                    "Refreshers",
                    format!(
                        "A refresher is dollars that become shares at the price of its month. It starts at month 12, or at the first review with enough service. Its usual schedule is {}.",
                        facts::schedule(Refresher::USUAL)
                    ),
                ),
                (
                    "Top-up to a pay target",
                    format!(
                        "Off unless you switch it on. Employees report that Amazon fills each year up to a pay target, and plans with a share price that grows {} a year. Amazon has not published this.",
                        format::percent(TopUp::GROWTH)
                    ),
                ),
                (
                    "Pay ranges",
                    format!(
                        "An offer’s place in a range is its average over four years, with year 1 beside it. The ranges are estimates: {}.",
                        ranges()
                    ),
                ),
                (
                    "Too close to call",
                    "A gap of less than 2% of the larger total is called too close to call.".into(),
                ),
            ]) }
            { opens(
                format!("The {} vesting schedules you can choose by name", facts::schedules()),
                html! { <ul class="bulleted">{ for catalog().vests.iter().map(|vest| html! { <li key={vest.id}>{ vest.name }</li> }) }</ul> },
            ) }
        </>
    }
}

/// The pay ranges: `L6 $400k to $500k, L7 $600k to $800k`.
fn ranges() -> String {
    let levels = catalog().ladder("amazon").map(|ladder| ladder.levels).unwrap_or_default();
    let short = |amount: Money| format::short(amount);
    let ranges = levels.iter().filter_map(|level| {
        let band = level.band?;
        Some(format!("{} {} to {}", level.id, short(band.low), short(band.high)))
    });
    facts::listed(&ranges.collect::<Vec<_>>())
}
