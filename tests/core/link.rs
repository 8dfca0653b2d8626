//! The link: it carries every scenario, and opens nothing that it did not write.

mod any;

use super::properties::any::scenarios;
use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::file;
use offerscope_core::format::link::{
    FORM, LinkProblem, READ_LIMIT, WRITE_LIMIT, read, receive, share, write,
};
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::negotiation::waiting::Process;
use offerscope_core::model::offer::schedule::{Cadence, Schedule};
use offerscope_core::model::offer::{Grant, GrantSize, Offer, OfferId, Paid, PricePath, ScheduleChoice};
use offerscope_core::model::scenario::{NegotiationPart, Scenario};
use offerscope_core::model::validate::validate;
use proptest::prelude::*;

/// The keys of a link's offers are dealt anew, in order: only they may differ.
fn dealt(mut scenario: Scenario) -> Scenario {
    for (id, offer) in (1..).zip(&mut scenario.offers) {
        offer.id = OfferId(id);
    }
    scenario
}

/// A fragment with any body and a checksum that holds for a form: what reaches the structs.
fn sealed(body: &[u8], form: u8) -> String {
    let mut bytes = vec![0];
    bytes.extend(body);
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&[b"s=1.".as_slice(), &[form], &bytes].concat());
    bytes.extend(sum.to_le_bytes());
    format!("s=1.{}", Base64UrlUnpadded::encode_string(&bytes))
}

/// The body of a fragment: without flags and checksum.
fn body(fragment: &str) -> Vec<u8> {
    let bytes = Base64UrlUnpadded::decode_vec(&fragment["s=1.".len()..]).unwrap();
    bytes[1..bytes.len() - 4].to_vec()
}

/// A scenario that is kept as a file among the tests.
fn of_file(text: &str) -> Scenario {
    let opened = file::read(text).unwrap();
    assert_eq!(opened.problems, []);
    opened.scenario
}

/// Three offers as letters bring them.
fn typical() -> Scenario {
    of_file(include_str!("links/typical.json"))
}

/// Three offers with every field, a current job, taxes and a negotiation.
fn full() -> Scenario {
    of_file(include_str!("links/full.json"))
}

#[test]
fn links_are_short() {
    let length = |scenario: &Scenario| share(scenario).unwrap().len();
    assert!(length(&typical()) < 300, "three typical offers: {} characters", length(&typical()));
    assert!(length(&full()) < 2_000, "all there is to say: {} characters", length(&full()));
}

#[test]
fn what_is_not_there_takes_no_byte() {
    let empty = Scenario { offers: vec![Offer::default()], ..Scenario::default() };
    // Which fields there are, how many offers, which fields the offer has.
    assert_eq!(body(&write(&empty)).len(), 3);
    assert_eq!(read(&write(&empty)), Ok(dealt(empty)));
}

/// What was written once is what is written now: where this fails, the structs of the link have changed. Then raise `FORM`, and keep the
/// fragment that the failure shows in place of the old one.
#[test]
fn a_changed_form_is_noticed() {
    for (scenario, golden) in
        [(full(), include_str!("links/full.link")), (typical(), include_str!("links/typical.link"))]
    {
        assert_eq!(write(&scenario), golden.trim_end());
        assert_eq!(read(golden.trim_end()), Ok(scenario));
    }
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

#[test]
fn what_no_field_takes_is_refused_and_not_cut_to_its_range() {
    let refused = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = full();
        change(&mut scenario);
        read(&write(&scenario)).expect_err("it is refused").to_string()
    };
    let off = |says: &str| format!("This link cannot be opened: {says}");
    type Change<'a> = (&'a str, &'a dyn Fn(&mut Scenario));
    let changes: [Change<'_>; 12] = [
        ("A horizon is between 1 and 10 years.", &|scenario| scenario.horizon_years = 11),
        ("An amount is between $0 and $1 billion.", &|scenario| {
            scenario.offers[2].base = Money::from_units(i64::MAX);
        }),
        ("A name has at most 60 characters.", &|scenario| scenario.offers[0].name = "x".repeat(61)),
        ("Installments from month 9 cannot end in month 8.", &|scenario| {
            scenario.offers[0].sign_on[0].paid = Paid::Monthly { from: 9, to: 8 };
        }),
        ("This is not a schedule: the vests add up to 99%, not 100%.", &|scenario| {
            scenario.offers[1].grants[1].schedule =
                ScheduleChoice::Yearly { shares: vec![9_900], cadence: Cadence::Annual };
        }),
        ("A price by year has at least one year.", &|scenario| {
            scenario.offers[0].stock.path = PricePath::ByYear { prices: Vec::new(), opens: Vec::new() };
        }),
        ("A share is between 0% and 100%.", &|scenario| scenario.tax.flat = Some(Rate::from_f64(1.5))),
        ("An amount is between -$1 billion and $1 billion.", &|scenario| {
            scenario.counter.apart = Money::whole(-2_000_000_000);
        }),
        ("There are 6 processes, and 5 fit.", &|scenario| {
            scenario.waiting.processes = vec![Process::default(); 6];
        }),
        ("A chance to pass is between 5% and 95%.", &|scenario| {
            scenario.waiting.processes[0].stages[0].0 = Rate::ONE;
        }),
        ("Years are between 2 and 8.", &|scenario| scenario.downlevel.horizon = Some(1)),
        ("There are 8 offers, and 6 fit.", &|scenario| {
            scenario.offers = vec![scenario.offers[0].clone(); 8];
        }),
    ];
    for (says, change) in changes {
        assert_eq!(refused(change), off(says));
    }
}

#[test]
fn signs_that_turn_a_name_around_do_not_come_in() {
    let mut scenario = typical();
    scenario.offers[0].name = "\u{202e}Acme\u{7}\u{200b} \u{2066}Inc\u{ad}".into();
    scenario.waiting.processes = vec![Process { name: "One\u{202a}".into(), ..Process::default() }];
    let opened = read(&write(&scenario)).unwrap();
    assert_eq!(
        (opened.offers[0].name.as_str(), opened.waiting.processes[0].name.as_str()),
        ("Acme Inc", "One")
    );
    let of_file = file::read(&file::write(&scenario)).unwrap().scenario;
    assert_eq!(of_file, opened);
}

/// Three offers of twelve grants each, each with ten years of monthly vests at a price averaged over 120 days; no two alike.
fn large() -> Scenario {
    let mut scenario = sample_scenario();
    scenario.offers.push(Offer { id: OfferId(3), ..scenario.offers[0].clone() });
    let monthly = Schedule::yearly(&[10; 10], 100, Cadence::Monthly).unwrap();
    let mut close = 1_000_000;
    for offer in &mut scenario.offers {
        let grant = Grant {
            size: GrantSize::Dollars { amount: Money::whole(1), grant_price: None },
            schedule: ScheduleChoice::Custom(monthly.clone()),
            ..Grant::default()
        };
        offer.grants = vec![grant; 12];
        for grant in &mut offer.grants {
            grant.closes = (close..close + 120).map(Price::from_units).collect();
            close += 120;
        }
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
    let answers = 1 + (1 + "engineers".len() + 2) + (1 + "stories".len() + 1);
    assert_eq!(body(&write(&told)).len(), body(&write(&bare)).len() + answers);
    assert_eq!(read(&write(&told)), Ok(told.clone()));
    told.profile.set("engineers", None);
    told.profile.set("stories", None);
    assert_eq!(told, bare);
}
