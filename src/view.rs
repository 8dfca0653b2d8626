//! The parts that pages are made of. No arithmetic on money, no browser.
