//! The components that are fetched when they are first shown: the file each travels in, and about how much room it takes. The part
//! `links` also holds functions: see `links.rs`.

use crate::lazy::{Draw, Missing, Part, fetched, parts};
use crate::page::fit::FitPage;
use crate::page::negotiate::NegotiatePage;
use crate::page::offers::after_tax::years::AfterTaxYears;
use crate::page::offers::after_tax::{AfterTax, AfterTaxSticky};
use crate::page::offers::card::fields::CardFields;
use crate::page::offers::chosen_view::ChosenView;
use crate::page::offers::editor::schedule::OwnSchedule;
use crate::page::offers::editor::{CurrentEditor, LetterEditor};
use crate::page::offers::proof::Proof;
use crate::page::share::ShareSheet;
use crate::page::shared_link::SharedLinkNotice;
use std::sync::OnceLock;

parts! {
    explanations: Proof, "sheet";
    editor: LetterEditor, "sheet";
    editor: CurrentEditor, "sheet";
    editor: CardFields, "fields";
    editor: OwnSchedule, "fields";
    editor: ShareSheet, "sheet";
    links: SharedLinkNotice, "answer";
    analysis: ChosenView, "view";
    taxes: AfterTax, "answer";
    taxes: AfterTaxSticky, "line";
    taxes: AfterTaxYears, "view";
    fit: FitPage, "page";
    negotiate: NegotiatePage, "page";
}
