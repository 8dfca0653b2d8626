//! How the level check and the readiness check come to their answers.

use super::{facts, opens, terms};
use offerscope_core::compute::fit::plan::{MOST_HOURS, MOST_WEEKS};
use offerscope_core::model::format;
use yew::prelude::*;

/// Level fit.
pub(super) fn fit() -> Html {
    let [short, all, scored] = facts::signals();
    terms([
        (
            "What is asked",
            format!(
                "{} questions in the short form, {} in the full one. {} have a threshold in a source and count. The others are shown and do not count.",
                format::capital(&facts::spelled(short)),
                facts::spelled(all),
                format::capital(&facts::spelled(scored))
            ),
        ),
        (
            "Thresholds",
            format!(
                "Each answer is below L6, at L6, between L6 and L7, or at L7, by the SystemCraft guide. For {} questions former Amazon leaders draw the line lower. Their answer stands beside the guide’s.",
                facts::spelled(facts::by_leaders())
            ),
        ),
        (
            "The level",
            "If two thirds of the weight you answered is at L7, the answer is L7. With more than a third, it is too close to call between L6 and L7. If two thirds are at L6 or above, the answer is L6. With more than a third, it is too close to call between L6 and below. An answer between the two counts as L6 and half as L7. So a larger scope never lowers the level.".into(),
        ),
        (
            "Missing evidence",
            "“No evidence” is left out of the count. If you answer less than half of the weight, there is no verdict.".into(),
        ),
    ])
}

/// Interview readiness and the plan.
pub(super) fn readiness() -> Html {
    let model = facts::model();
    let [together, interviewer] = facts::loops();
    html! {
        <>
            { terms([
        (
            "What is asked",
            format!(
                "You rate {} statements from 1 to 5. Each shows what every rating looks like. The parts of an interview loop weigh: {}.",
                facts::statements(),
                facts::components()
            ),
        ),
        (
            "The chance",
            format!(
                "{} of candidates pass a loop. How people rate themselves agrees only weakly with what others see (a correlation of {}), and they rate themselves {} standard deviations too high. So your ratings move the chance only a little, and it is shown as a range, in steps of five, from 5% to 95%.",
                facts::share(model.base),
                model.validity,
                model.leniency
            ),
        ),
        (
            "The range",
            "Nine versions of the model are tried: three for how well self-ratings agree with others, three for how many pass. The range leaves out the lowest and the highest tenth.".into(),
        ),
        (
            "Mock interviews",
            format!(
                "Ratings by others move the chance more. Each counts as one interviewer, with a reliability of {interviewer}. A whole loop has {}.",
                model.loop_reliability
            ),
        ),
        (
            "If every part must pass",
            format!(
                "A stricter view: half of the candidates pass each part, and parts go together with a correlation of {together}. It uses your self-ratings alone."
            ),
        ),
        (
            "The plan",
            format!(
                "Your mean rating times 20 is your score, and the score chooses the plan. The weeks you have can make it shorter. Hours go where a part weighs more and where you rate yourself lower. A plan has at most {MOST_WEEKS} weeks and {MOST_HOURS} hours a week."
            ),
        ),
    ]) }
            { opens(
                format!("The {} plans", facts::spelled(facts::paths().count())),
                html! { <ul class="bulleted">{ for facts::paths().map(path) }</ul> },
            ) }
        </>
    }
}

fn path((name, weeks, score): (&'static str, u32, u32)) -> Html {
    html! { <li key={name}>{ format!("{name}: {weeks} weeks, from a score of {score}") }</li> }
}
