//! The parts that pages are made of. No arithmetic on money, no browser.

pub mod header;

pub mod page_link;

pub mod still;

pub mod share;

pub mod theme;

pub mod link;

pub mod field;
pub mod segment;

pub mod offer_card;

pub mod add_offer;

pub mod results;

pub mod pin;

pub mod announce;
pub mod choose;

pub mod element;
pub mod fold;
pub mod letter;
pub mod notice;
pub mod part;
pub mod tag;
pub mod verdict;

pub mod claims;
pub mod editor;
pub mod figure;
pub mod look;
pub mod proof;
pub mod sheet;
pub mod table;

pub mod chart;

pub mod deeper;

pub mod fit;
pub mod negotiate;
