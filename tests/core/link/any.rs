//! Links of any scenario, of any bytes, and as programs change them on their way.

use super::*;

/// What programs do to a link on its way.
fn touches() -> impl Strategy<Value = fn(&str) -> String> {
    prop::sample::select(vec![
        (|link| link.to_owned()) as fn(&str) -> String,
        |link| format!("{link}."),
        |link| format!("{link},"),
        |link| format!("{link})."),
        |link| format!("{link}>"),
        |link| format!("{link}…"),
        |link| format!("{link}%E2%80%A6"),
        |link| format!("{link}%20"),
        |link| format!("{link}%C2%A0"),
        |link| format!("{link} "),
        |link| format!("\u{200b}{link}\u{feff}"),
        |link| format!("%E2%80%8B{link}"),
        |link| link.chars().flat_map(|sign| [sign, '\u{200b}']).collect(),
        |link| link.replacen("A", "A\r\n ", 3),
        |link| format!("{link}&fbclid=IwAR0_x-Y"),
        |link| format!("{link}?utm_source=chat&utm_medium=a.b"),
        |link| link.replace('%', "%25").replace("s=1.", "s%3D1."),
        |link| link.replace('%', "%25").replace("s=1.", "s%3d1%2e"),
        |link| link.replace('%', "%25").replace('-', "%2D").replace('_', "%5F"),
    ])
}

fn with_one_changed(fragment: &str, at: prop::sample::Index, to: &str) -> String {
    let mut changed: Vec<char> = fragment.chars().collect();
    let at = at.index(changed.len());
    changed[at] = to.chars().next().unwrap();
    changed.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sealed_body_of_anything_never_panics(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&sealed(&body, FORM));
    }

    #[test]
    fn a_sealed_body_with_one_byte_changed_opens_as_what_it_says_or_not_at_all(
        scenario in scenarios(), at in any::<prop::sample::Index>(), to in any::<u8>()
    ) {
        let fragment = write(&scenario);
        prop_assume!(fragment.len() <= READ_LIMIT);
        let mut body = body(&fragment);
        let at = at.index(body.len());
        body[at] = to;
        if let Ok(opened) = read(&sealed(&body, FORM)) {
            prop_assert_eq!(validate(&opened), []);
            prop_assert_eq!(read(&write(&opened)), Ok(opened));
        }
    }

    #[test]
    fn what_is_written_is_what_is_read(mut scenario in scenarios(), part in 0_usize..5) {
        scenario.negotiation_part =
            [
                None,
                Some(NegotiationPart::Ask),
                Some(NegotiationPart::Wait),
                Some(NegotiationPart::Level),
                Some(NegotiationPart::Relevel),
            ][part];
        prop_assert_eq!(read(&write(&scenario)), Ok(dealt(scenario)));
    }

    #[test]
    fn a_copy_of_the_first_offer_takes_next_to_nothing(mut scenario in scenarios()) {
        scenario.offers.truncate(1);
        let one = body(&write(&scenario)).len();
        scenario.offers.push(scenario.offers[0].clone());
        prop_assert!(body(&write(&scenario)).len() <= one + 2);
        prop_assert_eq!(read(&write(&scenario)), Ok(dealt(scenario)));
    }

    #[test]
    fn one_changed_character_never_opens(scenario in scenarios(), at in any::<prop::sample::Index>(), to in "[ -~]") {
        let fragment = write(&scenario);
        let changed = with_one_changed(&fragment, at, &to);
        prop_assume!(changed != fragment);
        prop_assert!(read(&changed).is_err());
    }

    #[test]
    fn what_mail_and_chat_programs_put_on_a_link_is_taken_off(scenario in scenarios(), first in touches(), second in touches()) {
        let fragment = write(&scenario);
        prop_assume!(fragment.len() <= READ_LIMIT);
        let touched = second(&first(&fragment));
        prop_assert_eq!(receive(&touched), read(&fragment), "{}", touched);
    }

    #[test]
    fn what_else_is_put_on_a_link_is_refused(scenario in scenarios(), more in "[A-Za-z0-9_/$~^|\\\\-]{1,9}", at in any::<prop::sample::Index>()) {
        let fragment = write(&scenario);
        let (before, after) = fragment.split_at(at.index(fragment.len() + 1));
        let longer = format!("{before}{more}{after}");
        prop_assert!(receive(&longer).is_err(), "{}", longer);
    }

    #[test]
    fn one_changed_character_never_opens_however_a_link_arrives(scenario in scenarios(), at in any::<prop::sample::Index>(), to in "[ -~]") {
        let fragment = write(&scenario);
        let changed = with_one_changed(&fragment, at, &to);
        prop_assume!(changed != fragment);
        prop_assert!(receive(&changed).is_err());
    }

    #[test]
    fn reading_never_panics(text in ".{0,400}", body in "[A-Za-z0-9_-]{0,400}") {
        let _ = read(&text);
        let _ = read(&format!("s=1.{body}"));
        let _ = receive(&text);
        let _ = receive(&format!("s%3D1.{body}%{text}"));
    }

    #[test]
    fn only_the_alphabet_that_survives_mail_and_chat_is_used(scenario in scenarios()) {
        let fragment = write(&scenario);
        prop_assert!(fragment.trim_start_matches("s=1.").chars().all(|char| char.is_ascii_alphanumeric() || "-_".contains(char)));
    }

    #[test]
    fn a_link_of_another_form_is_refused(scenario in scenarios(), form in any::<u8>()) {
        prop_assume!(form != FORM);
        prop_assert_eq!(read(&sealed(&body(&write(&scenario)), form)), Err(LinkProblem::Damaged));
    }
}
