//! A table of figures that scrolls by itself, its first column in sight.

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
    /// Rows become columns on a phone.
    pub turns: bool,
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

/// Renders a table. The roles stand in the markup because the sheet turns the table with a grid, which drops native ones.
pub fn table(table: Table) -> Html {
    let caption = format!("{}-caption", table.id);
    let head = |head: Html| html! { <th role="columnheader" scope="col">{ head }</th> };
    html! {
        <div class="table" role="region" aria-labelledby={caption.clone()} tabindex="0" data-turns={table.turns.then_some("")}>
            <table role="table" id={table.id} aria-labelledby={caption.clone()}>
                <caption class="note" id={caption}>{ table.caption }</caption>
                <thead role="rowgroup"><tr role="row">{ for table.columns.into_iter().map(head) }</tr></thead>
                <tbody role="rowgroup">{ for table.rows.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(row: Row) -> Html {
    let cell = |cell: Html| html! { <td role="cell">{ cell }</td> };
    html! {
        <tr role="row" key={row.key.to_string()}>
            <th role="rowheader" scope="row">{ row.head }</th>
            { for row.cells.into_iter().map(cell) }
        </tr>
    }
}
