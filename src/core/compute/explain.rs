//! The proof behind a figure: its formula with the values in it, what it assumes, and who says so. Reading order: what can be asked, what
//! a proof is made of, then the proofs of the comparison and of the analysis.

pub mod figure_id;

pub mod figure;

mod formula;

mod assumptions;

mod offer_proof;

pub mod comparison;

pub mod repayment;

pub mod analysis;
