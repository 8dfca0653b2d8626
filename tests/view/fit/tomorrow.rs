//! The quick reference: weights, principles of the level, and one's own weakest and strongest.

use super::{inside, plain, shown};
use offerscope::page::fit::tomorrow;

#[test]
fn it_names_the_weights_and_the_principles_of_the_level_with_their_source() {
    let text = plain(&shown(tomorrow, r#""target_level": "L6""#));
    for says in [
        "L6 on one page",
        "Behavioral leadership50% estimate",
        "System design30% estimate",
        "Coding20% estimate",
        "Deliver Results: A hard promise you kept, what you cut for it, and the number at the end.",
        "The choice of five is from SystemCraft",
    ] {
        assert!(text.contains(says), "{says}: {text}");
    }
}

#[test]
fn where_nothing_says_which_level_it_is_for_l7() {
    let view = shown(tomorrow, "");
    let title = inside(&view, "h2", &[r#"id="tomorrow-title""#]);
    assert_eq!(title, Some("If the interview is tomorrow: L7 on one page"), "{view}");
    assert!(plain(&view).contains("Think Big: A direction of several years that others took up."), "{view}");
    assert!(plain(&view).contains("Once you have rated yourself"), "{view}");
}

#[test]
fn it_names_ones_own_weakest_part_and_strongest_evidence_with_its_fact() {
    let text =
        plain(&shown(tomorrow, r#""results": 5, "results_count": 12, "architecture": 4, "problem": 2"#));
    assert!(text.contains("Weakest: Coding, 2.0 of 5 by your own ratings."), "{text}");
    assert!(text.contains("Results under pressure: I turned around a goal"), "{text}");
    assert!(text.contains("is known to others. (12 results)"), "{text}");
}
