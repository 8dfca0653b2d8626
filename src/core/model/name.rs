//! Names as they may be shown: without signs that are not to be seen.

/// The text without control characters and without marks that turn the reading direction or take no room (Unicode's categories Cc and Cf):
/// one of them in a name would turn the figures beside it around, or make two names look the same.
pub fn visible(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control() && !is_format(*sign)).collect()
}

/// Unicode 16, category Cf.
const fn is_format(sign: char) -> bool {
    matches!(sign,
        '\u{ad}'
        | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}
