//! Questions people ask, each with a short answer.

use super::facts;
use crate::route::{Pair, Route};
use crate::widget::page_link::page_link;
use yew::prelude::*;

/// Questions people ask.
pub(super) fn questions(base: &str) -> Html {
    let (_, last) = facts::tax_years();
    html! {
        <>
            { question("Are these Amazon’s own numbers?", html! {
                "No. The levels and pay ranges are estimates from a guide, former leaders, the press and public data. Your letter decides what you are paid."
            }) }
            { question("My grant is in dollars. Why does a lower share price not change it?", html! {
                "Before the grant price is fixed, a lower price buys more shares, so the dollars stay the same. Type the grant price of your letter, and the shares are fixed. Then a lower price lowers your pay."
            }) }
            { question("Why is my first calendar year so small?", html! {
                "It holds only the months from your start to December. Service years are twelve months each."
            }) }
            { question("My offers start in different months. Which months count?", html! {
                "The same months for all, from the earliest start. So an offer that starts later misses pay. Where that alone decides, the answer also says who leads over each offer’s own first years."
            }) }
            { question("Which number should I compare?", html! {
                "The total over the years you expect to stay. If you may leave early, look at what you keep if you leave. If you care about risk or waiting, look at value today."
            }) }
            { question("Why does it say “too close to call”?", html! {
                "The gap is smaller than what such estimates can tell apart. What you value beyond money can decide."
            }) }
            { question("Why is my offer below the range of its level?", html! {
                <>
                    { "The ranges are disputed, and new offers often start low. The " }
                    { page_link(base, Route::Levels(Pair::L6L7), "Levels page") }
                    { " shows every range with its source." }
                </>
            }) }
            { question("Can I rely on the taxes?", html! {
                { format!("They follow the forms and are checked against public calculators. They are an estimate for comparing offers. Rules after {last} are not known yet.") }
            }) }
            { question("Will it tell me which job to take?", html! {
                "No. It tells you what each offer pays, what that rests on, and what would change it."
            }) }
            { question("Can I use the model from a script?", html! {
                "Yes. The command evaluate in the source code reads a scenario file and writes the same results as this site."
            }) }
        </>
    }
}

fn question(asks: &'static str, answer: Html) -> Html {
    html! {
        <div class="how__question" key={asks}>
            <h3>{ asks }</h3>
            <p>{ answer }</p>
        </div>
    }
}
