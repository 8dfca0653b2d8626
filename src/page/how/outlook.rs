//! Leaving early, value today, what would change the answer, and the current job.

use super::{facts, terms};
use offerscope_core::model::format;
use offerscope_core::model::offer::benefits::Benefits;
use offerscope_core::model::offer::sign_on::Repaid;
use yew::prelude::*;

/// Leaving early and paying money back.
pub(super) fn leaving() -> Html {
    terms([
        (
            "If you leave after a month",
            "You keep all pay up to that month, minus what you must pay back. You lose the grants you already have that vest later. They are shown at the share price of that month.".into(),
        ),
        (
            "Paying money back",
            "A clause can ask for the part of its window that is left, or for everything until the window ends. The window starts at the payment, or at your start date if the letter says so. No clause is assumed.".into(),
        ),
        (
            "Before or after tax",
            format!(
                "Some letters ask for the amount before tax, some for what you received. Before tax both cost the same. The cash you hand over differs, and is shown beside. Where you type no rate, {} counts as withheld.",
                format::percent(Repaid::WITHHELD)
            ),
        ),
        (
            "Layoff",
            "If you are laid off, a clause about resigning does not apply.".into(),
        ),
        (
            "A stay of unknown length",
            format!(
                "You have the same chance to leave every month. The usual median is {} months, which is our judgment: the median US worker had been with an employer for 3.9 years in January 2024 (Bureau of Labor Statistics), and technology is shorter. If you are still there at the end, you keep everything.",
                facts::median_stay()
            ),
        ),
    ])
}

/// Value today and what would change the answer.
pub(super) fn today() -> Html {
    terms([
        (
            "Value today",
            format!(
                "Cash loses {} for each year you wait, which is our judgment and yours to change. A share you get later is worth what a share is worth today, whatever price you expect. You can add your own yearly discount for stock.",
                facts::discount()
            ),
        ),
        (
            "Break-evens",
            "The share price, or its growth, at which one offer pays the same as another. Offerscope solves this for value today and for pay before discounting. Where no price can change the answer, it says so.".into(),
        ),
        (
            "What would change the answer",
            "For each assumption, the value at which two offers change places: share price, growth, bonus payout, raise, yearly refresher, length of stay, and discount. The nearest comes first. Near means few plausible moves, and what a plausible move is, is our judgment.".into(),
        ),
        (
            "After year four",
            "Year 5 is compared with year 4, because most first grants end there. You see the largest yearly fall, and the yearly refresher that would bring year 5 back.".into(),
        ),
    ])
}

/// The current job, benefits and time.
pub(super) fn job() -> Html {
    terms([
        (
            "Staying",
            "Your current job stands beside the offers as its own column. Its vests can be typed, or worked out from your past grants.".into(),
        ),
        (
            "To be made whole",
            "What you lose by leaving after a month: the vests to come at that month’s price, the bonus you have earned and not received, and sign-on money you must pay back.".into(),
        ),
        (
            "Beyond staying",
            "An offer’s pay minus what staying pays, minus what you must pay back when you leave as soon as your notice allows.".into(),
        ),
        (
            "401(k) match",
            "The match rate times the part of base you put in, up to the plan’s limits. You keep none of it before it vests.".into(),
        ),
        (
            "Pay per hour",
            format!(
                "Pay and what comes beside it, divided by the hours the job takes. A year has {} working days minus days off. A week has {} hours unless you type another number. Commuting counts as time.",
                Benefits::DAYS,
                Benefits::WEEK
            ),
        ),
        (
            "From a pay target",
            "If a recruiter names only a yearly target, Offerscope makes an offer from it: one grant in dollars, as large as the years allow without passing the target, and monthly sign-on for the rest.".into(),
        ),
    ])
}
