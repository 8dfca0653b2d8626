//! The views that are fetched when they are first shown: the file each travels in, and about how much room it takes. The part
//! `links` also holds functions: see `links.rs`.

use crate::lazy::{Draw, Part, PartFile, fetched, parts};
use crate::page::fit::{FitProps, fit_page};
use crate::page::negotiate::{NegotiateProps, negotiate_page};
use crate::page::offers::OffersProps;
use crate::page::offers::add_offer::{PublishedOffersProps, published_offers};
use crate::page::offers::after_tax::years::{AfterTaxYearsProps, after_tax_years};
use crate::page::offers::after_tax::{AfterTaxStickyProps, after_tax, after_tax_sticky};
use crate::page::offers::card::fields::{CardFieldsProps, card_fields};
use crate::page::offers::chosen_view::{ChosenViewProps, chosen_view};
use crate::page::offers::editor::current::current_editor;
use crate::page::offers::editor::letter::{LetterEditorProps, letter_editor};
use crate::page::offers::editor::schedule::{OwnScheduleProps, own_schedule};
use crate::page::offers::proof::{ProofProps, proof};
use crate::page::offers::results::offers_results;
use crate::page::share::{ShareProps, share_sheet};
use crate::page::shared_link::{SharedLinkProps, shared_link_notice};
use crate::widget::form::FormProps;
use yew::Html;

parts! {
    explanations as EXPLANATIONS {
        /// How a figure is worked out.
        PROOF: proof, ProofProps, "sheet";
    }
    results as RESULTS {
        /// What follows from the offers.
        OFFERS_RESULTS: offers_results, OffersProps, "view";
    }
    editor as EDITOR {
        /// Offers to start from.
        PUBLISHED_OFFERS: published_offers, PublishedOffersProps, "fields";
        /// More fields of an offer.
        LETTER_EDITOR: letter_editor, LetterEditorProps, "sheet";
        /// The current job.
        CURRENT_EDITOR: current_editor, FormProps, "sheet";
        /// A group of fields of a card.
        CARD_FIELDS: card_fields, CardFieldsProps, "fields";
        /// A vesting schedule of one's own.
        OWN_SCHEDULE: own_schedule, OwnScheduleProps, "fields";
        /// What to share, and how.
        SHARE_SHEET: share_sheet, ShareProps, "sheet";
    }
    links as LINKS {
        /// What a link brought.
        SHARED_LINK_NOTICE: shared_link_notice, SharedLinkProps, "answer";
    }
    analysis as ANALYSIS {
        /// An analysis view.
        CHOSEN_VIEW: chosen_view, ChosenViewProps, "view";
    }
    taxes as TAXES {
        /// The answer through a lens.
        AFTER_TAX: after_tax, FormProps, "answer";
        /// The same in one line.
        AFTER_TAX_STICKY: after_tax_sticky, AfterTaxStickyProps, "line";
        /// The years through a lens.
        AFTER_TAX_YEARS: after_tax_years, AfterTaxYearsProps, "view";
    }
    fit as FIT {
        /// The Fit page.
        FIT_PAGE: fit_page, FitProps, "page";
    }
    negotiate as NEGOTIATE {
        /// The Negotiate page.
        NEGOTIATE_PAGE: negotiate_page, NegotiateProps, "page";
    }
}
