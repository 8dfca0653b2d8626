//! The foot of every page: what the figures are, and where what one types goes (nowhere).

use yew::prelude::*;

/// The foot of every page.
pub fn footer() -> Html {
    html! {
        <footer class="footer">
            <p>{ "Level facts and pay ranges are estimates of public market data, each with its source and date. They grow out of the SystemCraft guide of August 2025." }</p>
            <p>{ "Nothing you type leaves this device: there is no server, no account and no tracking. A link carries your scenario after its #, a part that browsers never send." }</p>
        </footer>
    }
}
