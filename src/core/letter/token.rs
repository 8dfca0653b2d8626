//! The pieces of a letter: words, numbers and marks, with their places.

use super::figure::LetterFigure;

/// A piece of a letter with its bytes in the joined text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LetterToken {
    pub(super) piece: Piece,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word in lower case, without `'s`. Words joined by a hyphen are two.
    Word(String),
    Figure(LetterFigure),
    /// `,` `.` `;` `:` `(` `)` `-` `/` and others.
    Mark(char),
    /// Between two cells of a row.
    Cell,
    /// The end of a paragraph or row.
    End,
}

impl LetterToken {
    /// The word, or nothing.
    pub(super) fn word(&self) -> &str {
        match &self.piece {
            Piece::Word(word) => word,
            _ => "",
        }
    }

    /// The number, if it is one.
    pub(super) fn figure(&self) -> Option<&LetterFigure> {
        match &self.piece {
            Piece::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    /// Is it this mark?
    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.piece == Piece::Mark(mark)
    }
}
