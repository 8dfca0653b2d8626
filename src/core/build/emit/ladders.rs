//! Writes ladders, what each level owns, and pay tables as Rust.

use std::collections::BTreeMap;

use super::super::shape::{Band, Dimension, Ladder, Level, PayTable};
use super::{Rust, list, option, text};

impl Rust<'_> {
    pub(super) fn ladder(&self, ladder: &Ladder, names: &BTreeMap<&str, &str>) -> String {
        format!(
            "Ladder {{ company: {:?}, name: {:?}, levels: &{} }}",
            text(&ladder.company),
            names.get(text(&ladder.company)).copied().unwrap_or_default(),
            list(&ladder.level, |level| self.level(level)),
        )
    }

    pub(super) fn dossier(&self, ladder: &Ladder) -> String {
        format!(
            "Dossier {{ company: {:?}, dimensions: &{} }}",
            text(&ladder.company),
            list(&ladder.dimension, |dimension| self.dimension(dimension)),
        )
    }

    fn level(&self, level: &Level) -> String {
        let band = |band: &Band| {
            let read = self.read(&band.claim);
            let cited = self.cited(std::slice::from_ref(&band.claim));
            let (low, high) = (band.low, band.high);
            format!(
                "Band {{ low: Money::whole({low}), high: Money::whole({high}), read: {read:?}, cited: {cited} }}"
            )
        };
        let others = list(&level.others, |other| {
            format!("OtherBand {{ name: {:?}, band: {} }}", text(&other.name), band(other.band.get_ref()))
        });
        let band = option(level.band.as_ref(), |known| band(known.get_ref()));
        format!(
            "Level {{ id: {:?}, title: {:?}, titles: {}, band: {band}, others: &{others} }}",
            text(&level.id),
            text(&level.title),
            self.cited(&level.titles)
        )
    }

    fn dimension(&self, dimension: &Dimension) -> String {
        let scopes = list(&dimension.scope, |scope| {
            let claims = self.claims(&scope.claims);
            format!(
                "Scope {{ level: {:?}, claims: &{claims}, disputed: {} }}",
                text(&scope.level),
                scope.disputed
            )
        });
        format!(
            "Dimension {{ id: {:?}, name: {:?}, means: {:?}, scopes: &{scopes}, remark: {:?} }}",
            text(&dimension.id),
            text(&dimension.name),
            text(&dimension.means),
            dimension.remark,
        )
    }

    pub(super) fn pay_table(&self, table: &PayTable) -> String {
        let rows = list(&table.rows, |row| {
            let (label, cells) =
                row.get_ref().split_first().map_or(("", &[][..]), |(label, cells)| (label, cells));
            format!("({label:?}, &{cells:?} as &[&str])")
        });
        format!(
            "PayTable {{ id: {:?}, title: {:?}, columns: &{:?}, rows: &{rows}, claim: {}, others: &{} }}",
            text(&table.id),
            text(&table.title),
            table.columns,
            self.claim(&table.claim),
            self.claims(&table.others),
        )
    }
}
