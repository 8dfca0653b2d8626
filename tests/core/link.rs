//! The link: it carries every scenario, and opens nothing that it did not write.

use super::properties::any::scenarios;
use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc};
use offerscope_core::data::sample_scenario;
use offerscope_core::link::text::{LinkProblem, READ_LIMIT, WRITE_LIMIT, read, receive, share, write};
use offerscope_core::model::offer::{Offer, OfferId, ScheduleChoice};
use offerscope_core::model::profile::Value;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::schedule::{Cadence, Schedule};
use proptest::prelude::*;

/// The keys of a link's offers are dealt anew, in order: only they may differ.
fn dealt(mut scenario: Scenario) -> Scenario {
    for (id, offer) in (1..).zip(&mut scenario.offers) {
        offer.id = OfferId(id);
    }
    scenario
}

/// A fragment with any body and a checksum that holds: what reaches the wire form.
fn sealed(body: &[u8]) -> String {
    let mut bytes = vec![0];
    bytes.extend(body);
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&[b"s=1.".as_slice(), &bytes].concat());
    bytes.extend(sum.to_le_bytes());
    format!("s=1.{}", Base64UrlUnpadded::encode_string(&bytes))
}

/// The body of a fragment: without flags and checksum.
fn body(fragment: &str) -> Vec<u8> {
    let bytes = Base64UrlUnpadded::decode_vec(&fragment["s=1.".len()..]).unwrap();
    bytes[1..bytes.len() - 4].to_vec()
}

proptest! {
    #[test]
    fn a_sealed_body_of_anything_never_panics(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&sealed(&body));
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
        if let Ok(opened) = read(&sealed(&body)) {
            prop_assert_eq!(read(&write(&opened)), Ok(opened));
        }
    }

    #[test]
    fn what_is_written_is_what_is_read(scenario in scenarios()) {
        prop_assert_eq!(read(&write(&scenario)), Ok(dealt(scenario)));
    }

    #[test]
    fn one_changed_character_never_opens(scenario in scenarios(), at in any::<prop::sample::Index>(), to in "[ -~]") {
        let fragment = write(&scenario);
        let mut changed: Vec<char> = fragment.chars().collect();
        let at = at.index(changed.len());
        changed[at] = to.chars().next().unwrap();
        let changed: String = changed.into_iter().collect();
        prop_assume!(changed != fragment);
        prop_assert!(read(&changed).is_err());
    }

    #[test]
    fn reading_never_panics(text in ".{0,400}", body in "[A-Za-z0-9_-]{0,400}") {
        let _ = read(&text);
        let _ = read(&format!("s=1.{body}"));
    }

    #[test]
    fn only_the_alphabet_that_survives_mail_and_chat_is_used(scenario in scenarios()) {
        let fragment = write(&scenario);
        prop_assert!(fragment.trim_start_matches("s=1.").chars().all(|char| char.is_ascii_alphanumeric() || "-_".contains(char)));
    }
}

#[test]
fn the_sample_is_a_short_link() {
    let fragment = share(&sample_scenario()).unwrap();
    assert!(fragment.len() < 250, "{} characters", fragment.len());
}

#[test]
fn what_is_not_there_takes_a_byte_an_offer_and_one_in_all() {
    use offerscope_core::model::offer::Offer;
    let empty = Scenario { offers: vec![Offer::default()], ..Scenario::default() };
    // Horizon, count; name, company, level, start, base, raise, target, payout (5), tranches, grants, price, path, further; further.
    assert_eq!(body(&write(&empty)).len(), 2 + 16 + 1 + 1);
}

#[test]
fn a_cut_link_says_that_it_is_damaged() {
    let fragment = share(&sample_scenario()).unwrap();
    for end in 5..fragment.len() {
        assert_eq!(read(&fragment[..end]), Err(LinkProblem::Damaged), "cut at {end}");
    }
}

#[test]
fn a_foreign_fragment_and_a_newer_link_are_told_apart() {
    assert_eq!(read("top"), Err(LinkProblem::Foreign));
    assert_eq!(read("s=2.AAAA"), Err(LinkProblem::Newer));
}

/// All that fits into three offers: twelve grants each, each with ten years of monthly vests.
fn large() -> Scenario {
    let mut scenario = sample_scenario();
    scenario.offers.push(Offer { id: OfferId(3), ..scenario.offers[0].clone() });
    let monthly = Schedule::yearly(&[10; 10], 100, Cadence::Monthly).unwrap();
    for offer in &mut scenario.offers {
        offer.grants[0].schedule = ScheduleChoice::Custom(monthly.clone());
        offer.grants = vec![offer.grants[0].clone(); 12];
    }
    scenario
}

#[test]
fn what_is_kept_opens_however_long_and_an_address_only_up_to_its_limit() {
    let kept = write(&large());
    assert!(kept.len() > READ_LIMIT, "{} characters", kept.len());
    assert_eq!(read(&kept), Ok(large()));
    assert_eq!(receive(&kept), Err(LinkProblem::Damaged));
    let short = write(&sample_scenario());
    assert_eq!(receive(&short), read(&short));
}

#[test]
fn too_much_for_a_link_is_said_with_its_length() {
    let scenario = large();
    match share(&scenario) {
        Err(LinkProblem::TooLong(length)) => assert!(length > WRITE_LIMIT),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_profile_stands_in_a_link_only_where_something_was_answered_and_can_be_left_out() {
    let bare = sample_scenario();
    let mut told = bare.clone();
    told.profile.set("engineers", Some(Value::Number(50)));
    told.profile.set("stories", Some(Value::NoEvidence));
    assert_eq!(
        body(&write(&told)).len(),
        body(&write(&bare)).len() + 2 + "engineers".len() + 3 + "stories".len() + 2
    );
    assert_eq!(read(&write(&told)), Ok(told.clone()));
    assert_eq!(write(&told.without_profile()), write(&bare));
    told.profile.set("engineers", None);
    told.profile.set("stories", None);
    assert_eq!(told, bare);
}
