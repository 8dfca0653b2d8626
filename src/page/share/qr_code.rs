//! The link as a QR code, drawn here: a phone takes it over from the screen, and nothing is sent.

use crate::widget::element::note;
use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The longest link whose code a phone still reads from a screen, in characters.
const LONGEST: usize = 1_000;
/// The empty edge that the standard asks for, in dots.
const EDGE: i32 = 4;

/// The code, or what to do where the link is too long for one.
pub fn qr_code(link: &str) -> Html {
    let short = Some(link).filter(|link| link.len() <= LONGEST);
    let Some(code) = short.and_then(|link| QrCode::encode_text(link, QrCodeEcc::Low).ok()) else {
        return note(
            "This link is too long for a code that a phone can read. Take something out of it above, or copy it and send it to yourself.",
        );
    };
    let side = code.size() + 2 * EDGE;
    html! {
        <>
            <svg class="share__code" viewBox={format!("0 0 {side} {side}")} role="img" aria-label="QR code of the link">
                <path d={dots(&code)} />
            </svg>
            { note("Point the camera of your phone at it. The link opens there; this page sends nothing.") }
        </>
    }
}

/// The dark dots, each as a square.
fn dots(code: &QrCode) -> String {
    let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark = all.filter(|&(x, y)| code.get_module(x, y));
    dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + EDGE, y + EDGE)).collect()
}
