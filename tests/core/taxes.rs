//! Taxes: rows of the table of cases, what the data promises, and how rules behave. Holds no figure of a statute.

mod cities;
mod data;
mod deductions;
mod family;
mod home;
mod lagging;
mod later;
mod months;
mod properties;
mod repaid;
mod rows;
mod steps;
mod two_states;
mod withholding;
mod years;
