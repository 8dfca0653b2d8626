//! What stays on the device and what a link holds.

use super::terms;
use offerscope_core::format::link::WRITE_LIMIT;
use offerscope_core::model::format;
use yew::prelude::*;

/// Privacy.
pub(super) fn privacy() -> Html {
    let longest = format::count(i64::try_from(WRITE_LIMIT).unwrap_or_default());
    terms([
        (
            "On your device",
            "Everything you type stays in this browser’s own storage. There is no server, no account and no tracking. To remove it, clear this site’s data in your browser.".into(),
        ),
        (
            "No requests",
            "After the page has loaded, it asks only this site for its own files. The browser enforces this: the page’s security policy blocks every other address.".into(),
        ),
        (
            "What a link holds",
            format!(
                "A link holds the offers you compare, in the part of the address after #. Browsers do not send that part to any server. Anyone who has the link can read it. A link has at most {longest} characters."
            ),
        ),
        (
            "What a link leaves out",
            "You choose whether your current job, your answers about level and readiness, your taxes and your negotiation go into a link. Offers and their names are checked at first, and you can uncheck them. Nothing is copied before you press the button.".into(),
        ),
        (
            "Links from others",
            "A link you open never overwrites your own work. You can look at it, add its offers to yours, or replace yours with it.".into(),
        ),
    ])
}
