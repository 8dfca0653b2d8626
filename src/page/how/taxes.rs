//! What taxes are computed, for whom, and what is left out.

use super::{facts, opens, terms};
use offerscope_core::compute::lens::take_home::NOT_ADVICE;
use yew::prelude::*;

/// Taxes.
pub(super) fn taxes() -> Html {
    let (first, last) = facts::tax_years();
    let untaxed = facts::untaxed();
    let projected = facts::projected();
    let (flat, over, high) = facts::supplemental();
    let [this_year, prior, prior_high] = facts::safe_harbor();
    html! {
        <>
            <p>{ NOT_ADVICE }</p>
            { terms([
                (
                    "Computed",
                    format!(
                        "Federal income tax, Social Security, Medicare, state income tax in all {} states and DC, state levies such as family leave, and the taxes of {} cities and counties.",
                        facts::places().saturating_sub(1),
                        facts::locals()
                    ),
                ),
                (
                    "For whom",
                    "Wages of people under 65. For children and other dependents, the federal credits count, and what states take off the tax for them.".into(),
                ),
                (
                    "Years",
                    format!(
                        "The rules of {first} to {last} are in the data, from {} sources. A later year takes what the law already fixes for it, and the rules of {last} for the rest; the page says which.",
                        facts::tax_sources()
                    ),
                ),
                (
                    "Projected figures",
                    format!(
                        "For {last}, {} states (counting DC) have a figure that is projected or not from an official source: {}. The answer says so where it uses one.",
                        facts::spelled(projected.len()),
                        facts::listed(&projected)
                    ),
                ),
                (
                    "No tax on wages",
                    format!("{} states: {}.", offerscope_core::model::format::capital(&facts::spelled(untaxed.len())), facts::listed(&untaxed)),
                ),
                (
                    "Deductions",
                    "The return takes the standard deduction or itemizes, whichever owes less in federal, state and local tax together.".into(),
                ),
                (
                    "State deductions",
                    "Each state takes your itemized deductions by its own law: some follow the federal choice, some let you choose again, some limit them as income grows, and some take none. Two earners on a joint return get what their state gives them, such as separate columns or a credit.".into(),
                ),
                (
                    "Calendar years",
                    "Tax follows the calendar year in which pay comes. In the year you join, what you earned before counts too: as you type it, else worked out from your current job’s base. A second employer withholds Social Security again, and the excess comes back with the return. On a joint return your spouse’s wages count.".into(),
                ),
                (
                    "Withholding",
                    format!(
                        "Each paycheck is withheld as a twelfth of the tax on a year of such salary, whenever you join. Couples’ W-4s are plain unless you say that the box of step 2 is checked. A 401(k) deferral is taken evenly over the months left in the year. Employers withhold {flat} of bonus, sign-on and vests, and {high} of the part above {over} in a year. States withhold their own flat rate. Where a state has none, it is taken to withhold what is due. Shares are sold whole to cover tax, and the rest is refunded."
                    ),
                ),
                (
                    "April",
                    format!(
                        "What your tax returns ask for beyond what was withheld. There is no penalty if you pay in time the smaller of {this_year} of this year’s tax and {prior} of last year’s ({prior_high} above a high income)."
                    ),
                ),
                (
                    "Which part of pay owes what",
                    "A year’s tax is shared among base, sign-on, bonus and stock by the average over every order in which they could have come. The shares add up to the whole tax.".into(),
                ),
                (
                    "Two states",
                    "If you live in one state and work in another, the state of work taxes the pay and your home state gives a credit: the other state’s tax, at most its own on that pay. Where the two have an agreement, only your home state taxes it. Your spouse’s wages count in your home state. If you move, most states work out their tax on the whole year’s pay and take the share paid while you live there. Massachusetts, Maryland, Mississippi, New Jersey and Virginia, and New York City, tax only that pay. Stock can count in other states by the workdays that you type. For people who live elsewhere, most states do the same with what is earned there. Oregon, Massachusetts and Mississippi tax only that. Alabama does too, and that is not counted yet.".into(),
                ),
                (
                    "Money you pay back",
                    "In the year you received it, it was never wages. In a later year, income tax comes back as a credit or a deduction, whichever saves more. Social Security and Medicare come back through a corrected W-2.".into(),
                ),
                (
                    "Left out",
                    "State credits for children that are paid out as a refund, the alternative minimum tax, income other than wages, and credits for study. Your itemized deductions are one sum. So a state’s rule for gifts alone, or for mortgage interest alone, is not applied.".into(),
                ),
                (
                    "Checked against",
                    "1,051 cases computed by a second program from the forms. That program was compared with four public calculators: policyengine-us, Tax-Calculator, TAXSIM and tenforty. Every column agrees to the cent.".into(),
                ),
            ]) }
            { opens(
                format!("The {} cities and counties, and the {} states with levies", facts::locals(), facts::levies().len()),
                html! {
                    <>
                        <ul class="bulleted">{ for facts::locals_by_state().into_iter().map(|line| html! { <li key={line.clone()}>{ line }</li> }) }</ul>
                        <p>{ format!("States with a levy on employees’ pay: {}.", facts::listed(&facts::levies())) }</p>
                    </>
                },
            ) }
        </>
    }
}
