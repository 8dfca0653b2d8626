//! The link as a QR code, drawn here: a phone takes it over from the screen, and nothing is sent.

use crate::widget::element::note;
use qrcode::{Color, EcLevel, QrCode};
use yew::prelude::*;

/// The longest link whose code a phone still reads from a screen, in characters.
const LONGEST: usize = 1_000;
/// The empty edge that the standard asks for, in dots.
const EDGE: usize = 4;

/// The code, or what to do where the link is too long for one.
pub fn qr_code(link: &str) -> Html {
    let short = Some(link).filter(|link| link.len() <= LONGEST);
    let Some(code) = short.and_then(|link| QrCode::with_error_correction_level(link, EcLevel::L).ok()) else {
        return note(
            "This link is too long for a code that a phone can read. Take something out of it above, or copy it and send it to yourself.",
        );
    };
    let side = code.width() + 2 * EDGE;
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
    let side = code.width();
    let all = code.to_colors().into_iter().enumerate();
    let dark = all.filter(|(_, color)| *color == Color::Dark).map(|(at, _)| (at % side, at / side));
    dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + EDGE, y + EDGE)).collect()
}
