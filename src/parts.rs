//! The views that are fetched when they are first shown: the file each travels in, and about how much room it takes. The part
//! `links` also holds functions: see `links.rs`. Proofs, analysis views, taxes and what opens on a card are one file, `details`: they share most
//! of their code, and as four files with some seventy small ones between them they weighed 32 KB more. Most of it is wanted soon after the first
//! answer anyway.

use crate::lazy::{Draw, Part, PartFile, fetched, parts};
use crate::page::fit::{FitProps, fit_page};
use crate::page::negotiate::{NegotiateProps, negotiate_page};
use crate::page::offers::add_offer::{PublishedOffersProps, published_offers};
use crate::page::offers::after_tax::years::{AfterTaxYearsProps, after_tax_years};
use crate::page::offers::after_tax::{AfterTaxProps, AfterTaxStickyProps, after_tax, after_tax_sticky};
use crate::page::offers::analysis::leave::{SupposedLeavingProps, supposed_leaving};
use crate::page::offers::answers::{AnalysisAnswersProps, analysis_answers};
use crate::page::offers::card::fields::{CardFieldsProps, card_fields};
use crate::page::offers::card::job::{JobFieldsProps, job_fields};
use crate::page::offers::chosen_view::{ChosenViewProps, chosen_view};
use crate::page::offers::editor::current::{CurrentEditorProps, current_editor};
use crate::page::offers::editor::letter::{LetterEditorProps, letter_editor};
use crate::page::offers::editor::schedule::{OwnScheduleProps, own_schedule};
use crate::page::offers::paste::{PasteLetterProps, paste_letter};
use crate::page::offers::proof::{ProofProps, proof};
use crate::page::offers::results::what_if::{WhatIfProps, what_if};
use crate::page::offers::results::whole::{MadeWholeProps, made_whole};
use crate::page::offers::results::{OffersResultsProps, offers_results};
use crate::page::printed::{PrintedProps, printed};
use crate::page::share::{ShareProps, share_sheet};
use crate::page::shared_link::{SharedLinkProps, shared_link_notice};
use yew::Html;

parts! {
    results {
        offers_results(OffersResultsProps), "view";
    }
    links {
        shared_link_notice(SharedLinkProps), "answer";
    }
    details {
        published_offers(PublishedOffersProps), "fields";
        letter_editor(LetterEditorProps), "sheet";
        current_editor(CurrentEditorProps), "sheet";
        card_fields(CardFieldsProps), "fields";
        job_fields(JobFieldsProps), "fields";
        own_schedule(OwnScheduleProps), "fields";
        share_sheet(ShareProps), "sheet";
        proof(ProofProps), "sheet";
        printed(PrintedProps), "line";
        chosen_view(ChosenViewProps), "view";
        analysis_answers(AnalysisAnswersProps), "view";
        made_whole(MadeWholeProps), "fields";
        what_if(WhatIfProps), "fields";
        supposed_leaving(SupposedLeavingProps), "line";
        after_tax(AfterTaxProps), "answer";
        after_tax_sticky(AfterTaxStickyProps), "line";
        after_tax_years(AfterTaxYearsProps), "view";
    }
    letter {
        paste_letter(PasteLetterProps), "fields";
    }
    fit {
        fit_page(FitProps), "page";
    }
    negotiate {
        negotiate_page(NegotiateProps), "page";
    }
}
