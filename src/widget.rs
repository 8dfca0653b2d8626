//! What several pages use: fields, tables, charts, the sheet, sentences. No arithmetic on money, no browser.

pub mod element;

pub mod verdict;

pub mod sticky_verdict;

pub mod announce;

pub mod notice;

pub mod print;
pub mod problems;

pub mod drafts;

pub mod field;

pub mod form;

pub mod wizard;

pub mod segment;

pub mod choose;

pub mod fold;

pub mod figure;

pub mod difference;

pub mod claims;

pub mod table;

pub mod chart;

pub mod part;

pub mod badge;

pub mod tag;

pub mod sheet;

pub mod header;

pub mod theme;

pub mod page_link;

pub mod stateful;
pub mod static_page;
