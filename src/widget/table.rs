//! A table of figures that scrolls by itself, its first column in sight.

use crate::widget::element::element;
use yew::prelude::*;

/// A table.
pub struct Table {
    /// Unique in the document.
    pub id: AttrValue,
    /// What the table shows.
    pub caption: Html,
    /// Heads of the columns; the first stands over the rows' heads.
    pub columns: Vec<Html>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
pub struct Row {
    /// Unique in the table.
    pub key: AttrValue,
    /// What the row is about.
    pub head: Html,
    /// Its figures.
    pub cells: Vec<Html>,
}

/// Renders a table.
pub fn table(table: Table) -> Html {
    let caption = format!("{}-caption", table.id);
    let head = |head: Html| html! { <th scope="col">{ head }</th> };
    html! {
        <div class="table" role="region" aria-labelledby={caption.clone()} tabindex="0">
            <table id={table.id} aria-labelledby={caption.clone()}>
                <caption class="note" id={caption}>{ table.caption }</caption>
                { element("thead", "", element("tr", "", table.columns.into_iter().map(head).collect())) }
                { element("tbody", "", table.rows.into_iter().map(row).collect()) }
            </table>
        </div>
    }
}

fn row(row: Row) -> Html {
    let cell = |cell: Html| element("td", "", cell);
    html! {
        <tr key={row.key.to_string()}>
            <th scope="row">{ row.head }</th>
            { for row.cells.into_iter().map(cell) }
        </tr>
    }
}
